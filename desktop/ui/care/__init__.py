"""Dialogs for the care of the library: backups, checks, compacting, moving."""
