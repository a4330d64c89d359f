"""The way of a text into the library: chosen or pasted, read in the background, looked over, added."""
