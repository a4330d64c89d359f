"""What a sheet without the text shows and what it must keep to itself."""
