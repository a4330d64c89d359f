"""The style sheet of the window in the colours of a theme."""

from desktop.drawing.theme import Theme
from desktop.settings import resource

_COLOURS = sorted((name for name in Theme._fields if Theme.__annotations__[name] is str), key=len, reverse=True)
"""The longest first: one may begin with another."""


def style_sheet(theme: Theme) -> str:
    """Put the colours of a theme into the style sheet.

    Raises:
        OSError: the program's own files cannot be read.
    """
    sheet = resource("styles/window.qss").read_text(encoding="utf-8")
    for name in _COLOURS:
        sheet = sheet.replace(f"@{name}", getattr(theme, name))
    # Last, as a folder's name may hold anything.
    tone = "light" if theme.dark else "dark"
    return sheet.replace("@signs", resource(f"styles/{tone}").as_posix())
