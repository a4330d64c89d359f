"""Handouts as PDF.

The way in is `sheet.to_pdf`. The parts lay themselves out as strips of text, set by `typesetting` in the `fonts` of the
screen; `flow` spreads the strips over pages; these are painted into a tagged `document`. ReportLab is imported by the
modules of this folder alone, and only when a sheet is first wanted.
"""
