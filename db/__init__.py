"""The library file: open, migrate, tables, search."""
