"""Measures what the program finds in texts, beside what other programs find in the same ones.

`make bench-extraction DATA=DIR` prints the figures. DIR holds annotated documents, one a line:
actors/SET.jsonl with {"doc_id", "text", "mentions": [{"start", "end", "type", "entity"}]} and
dates/SET.jsonl with {"doc_id", "text", "dct", "timexes": [{"start", "end", "type", "value"}]},
offsets in code points, ends excluded. No test fails on a figure of theirs; those of our own samples are held by
tests/extraction/test_figures.py.
"""
