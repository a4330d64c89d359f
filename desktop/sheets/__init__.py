"""Study sheets: a lesson as a PDF to hand out.

`writing.write_sheet` is the way in. It lays the parts out (`article`, `actors`, `timeline`) as strips of text that
`flow` spreads over pages, paints these into a tagged `document`, and puts the file in its place in one step. ReportLab
is imported by the modules of this folder alone, when a sheet is first wanted.
"""
