"""The window: panes that show a lesson, dialogs, and one voice for messages. The only package that knows Qt."""
