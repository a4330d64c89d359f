"""A small trained tagger that finds names: a conditional random field over words (Lafferty, McCallum, Pereira 2001)."""
