"""The dialogs in which a teacher changes what a lesson holds: actors, events, relations, statements, its text."""
