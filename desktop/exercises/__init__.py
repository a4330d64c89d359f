"""What can honestly be asked about a lesson: exercises from its own rows, on paper and on the screen."""
