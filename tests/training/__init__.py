"""What developers run to make the data that the program brings along; its sources are the extra "train"."""
