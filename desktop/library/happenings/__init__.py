"""Happenings: the same event told by several articles, proposed as one, joined and told apart."""
