"""The window for many articles at once: shelves at the left, and what is on the chosen one."""
