"""Lessons to give away: the dialogs in which they are shared and opened."""
