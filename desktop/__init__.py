"""Dramatis, the program.

The data's way through it is the reading order of its folders:

a file -> ``importers`` read it into an article -> ``extraction`` suggests the actors and events in it -> ``library``
keeps what is accepted in ``db`` -> ``ui`` shows it in panes, ``sheets`` prints it, ``practice`` asks about it
(what can be asked stands in ``exercises``), ``sharing`` hands it on.
"""
