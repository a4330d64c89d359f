"""Study sheets: a lesson as a PDF to hand out.

The way in is `sheet.write_sheet`. The parts (`head`, `article`, `actors`, `timeline`) lay themselves out as strips of
text, set by `typesetting` in the `fonts` of the screen; `flow` spreads the strips over pages; these are painted into a
tagged `document`; `saving` puts the file in its place in one step. ReportLab is imported by the modules of this folder
alone, and only when a sheet is first wanted.
"""
