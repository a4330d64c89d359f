"""Changing a lesson afterwards: actors, events, relations, statements, details, the text; and what is left to do.

Every verb is one step that can be undone. Values are handed in as they are to be; places are spans of the text, and
anchors are made of them anew.
"""
