"""The cards of a lesson: what can be practised again and again, and what stands on cards of paper.

A card is one question about rows of the article, and stays the same card when they are edited. How it is asked this
time (pick one, type, put in order) is decided where it is asked; here is what it says.
"""
