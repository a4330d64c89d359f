"""Cards for Anki: the cards of lessons as notes, and as files that Anki imports, once or again and again.

A note's GUID is the uuid of its card, so that importing a newer file updates what an older one brought.
"""
