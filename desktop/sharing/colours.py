"""The colours of the program's themes for style sheets of other programs."""

from collections.abc import Iterable

from desktop.drawing.theme import Theme, theme_from
from desktop.settings import read_toml, resource


def theme(name: str) -> Theme:
    """A theme of the program's own by the name of its file.

    Raises:
        OSError: it cannot be read.
    """
    return theme_from(read_toml(resource(f"themes/{name}.toml")))


def variables(theme: Theme, names: Iterable[str]) -> str:
    """Some colours of a theme as variables of CSS."""
    return " ".join(f"--{name}: {getattr(theme, name)};" for name in names)
