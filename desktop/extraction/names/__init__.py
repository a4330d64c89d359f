"""Names and their kinds: what the rules make of a text, the lists they look into, and the trained tagger."""
