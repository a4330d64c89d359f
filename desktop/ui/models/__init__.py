"""Qt item models over the library's values."""
