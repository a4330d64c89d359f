"""Study sheets: a lesson as something to hand out.

A `design` says what a sheet is to hold. `content` makes handouts from it: blocks of text and figures (`blocks`), the
same for every form. From these `pdf` makes pages, `html` a page for browsers and screen readers, `word` a document to
edit. `writing.write_sheet` does it all, and `saving` puts the file in its place in one step.
"""
