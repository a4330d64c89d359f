"""What can be found in a text without asking anybody: pure functions, text in, places out."""
