"""Designs of sheets: those that a teacher keeps under a name, and the one last used for each article."""

from contextlib import suppress

from db.model.change import Change
from db.model.errors import MissingError
from desktop.library.library import Library
from desktop.library.typed import one_line
from desktop.sheets.design import PRESETS, Design, packed, unpacked
from desktop.wording.language import mark

LONGEST_NAME = 60
"""Characters of a preset's name."""


def presets(library: Library) -> dict[str, Design]:
    """The teacher's own presets by their names, in the order in which they were first kept.

    Raises:
        LibraryError: the library cannot be read.
    """
    return {name: _read(text) for name, text in library.handouts.presets().items()}


def is_taken(library: Library, name: str) -> bool:
    """Whether a preset has a name already, one of the program's or of the teacher's; capitals make no difference."""
    folded = one_line(name).casefold()
    return any(one.casefold() == folded for one in (*PRESETS, *library.handouts.presets()))


def keep_preset(library: Library, name: str, design: Design) -> Change:
    """Keep a design under a name. The teacher's own preset that has exactly this name is replaced.

    Raises:
        ValueError: the name is blank or too long, or is_taken() by another preset.
    """
    import uuid  # imported late: not needed before the first paint

    name = one_line(name)
    _check_name(library, name, besides=name)
    text = _written(design)
    return library.do(mark("Keep preset"), lambda: library.handouts.set_preset(name, str(uuid.uuid4()), text))


def rename_preset(library: Library, name: str, new: str) -> Change:
    """Give one of the teacher's own presets another name.

    Raises:
        ValueError: the new name is blank or too long, or is_taken() by another preset.
        MissingError: no preset of the teacher's has the old name.
    """
    if name not in library.handouts.presets():
        raise MissingError("No preset is called “{name}”.", "Choose another one.", name=name)
    new = one_line(new)
    _check_name(library, new, besides=name)
    return library.do(mark("Rename preset"), lambda: library.handouts.rename_preset(name, new))


def remove_preset(library: Library, name: str) -> Change:
    """Forget one of the teacher's own presets; one that is gone already is no error."""
    return library.do(mark("Delete preset"), lambda: library.handouts.remove_preset(name))


def _check_name(library: Library, name: str, besides: str) -> None:
    """See that a name can be given; the preset `besides` may have it already."""
    if not name or len(name) > LONGEST_NAME:
        raise ValueError(f"a preset has a name of 1 to {LONGEST_NAME} characters")
    others = [*PRESETS, *(one for one in library.handouts.presets() if one != besides)]
    if name.casefold() in {one.casefold() for one in others}:
        raise ValueError(f"another preset is called {name!r}")


def design_for(library: Library, article_id: int) -> Design | None:
    """The design that was last used for an article; None where none was, or where it cannot be read.

    Raises:
        LibraryError: the library cannot be read.
    """
    text = library.handouts.design(article_id)
    if text is None or not isinstance(_values(text), dict):
        return None
    return _read(text)


def remember_design(library: Library, article_id: int, design: Design) -> None:
    """Remember the design that was used for an article, past the undo history: the designer has one of its own.

    A library that cannot be written, and an article that has been deleted, are passed over in silence.

    Raises:
        LibraryError: the disk refused the write.
    """
    import uuid  # imported late: not needed before the first paint

    text, handouts = _written(design), library.handouts
    if library.store.read_only or handouts.design(article_id) == text:
        return
    with suppress(MissingError), library.store.quiet():
        library.articles.get(article_id)
        handouts.set_design(article_id, str(uuid.uuid4()), text)


def _written(design: Design) -> str:
    import json  # imported late: not needed before the first paint

    return json.dumps(packed(design), ensure_ascii=False, separators=(",", ":"))


def _read(text: str) -> Design:
    return unpacked(_values(text))


def _values(text: str) -> object:
    """What JSON held; None for what is none."""
    import json  # imported late: not needed before the first paint

    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
