"""The panes of the window: each shows the lesson in its own way and speaks to the others through Selection."""
