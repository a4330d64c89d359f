"""What the program does with a library: one family of verbs a file. Every write returns a Change, and can be undone."""
