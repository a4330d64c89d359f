"""Names for the files of sheets, where the user is offered one."""

from desktop.library import file_names
from desktop.ui.words import tr

_ENDING = ".html"
"""The longest ending that a sheet's file may have: there is room for it in every name."""


def file_name(title: str) -> str:
    """A name without an ending for an article's file that every system takes."""
    return file_names.file_name(title, _ENDING, tr("sheet")).removesuffix(_ENDING)
