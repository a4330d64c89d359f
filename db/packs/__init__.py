"""Lesson files: articles with everything that belongs to them, to be given away. One SQLite file of plain tables."""
