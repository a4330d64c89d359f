"""English sentences taken apart: classes of words, groups of verbs, clauses and their subjects."""
