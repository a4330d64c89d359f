"""Geometry that screen and paper share: computed once here, drawn by `ui` with Qt and by `sheets` with ReportLab.

Lengths are in the caller's unit (pixels or points), x grows to the right and y downwards.
"""
