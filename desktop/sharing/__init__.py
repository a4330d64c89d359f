"""Lessons for other programs and other people: tables, timelines, graphs, pages. Pure: values in, text out."""
