"""Who says what, and of what kind it is."""
