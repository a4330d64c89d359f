"""The head that a school wants on its sheets: its name and its logo, kept with the library."""

from pathlib import Path
from typing import NoReturn, cast

from db.model.change import Change
from db.model.errors import LibraryError, MissingError
from desktop.library.library import Library
from desktop.library.typed import one_line
from desktop.sheets.material import School
from desktop.wording.language import mark

LONGEST_NAME = 120
"""Characters of a school's name; what is longer is cut."""
LARGEST_LOGO = 1_000_000
"""Bytes of a logo."""
MOST_PIXELS = 4_000
"""Pixels of a logo's width and of its height."""
_SETTING = "school"
"""Name of the setting that holds the head, as JSON."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The JPEG markers that tell a picture's size: SOF0 to SOF15 (ITU-T T.81, table B.1)."""
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def school(library: Library) -> School:
    """The school's head; what another program put in its place counts as none.

    Raises:
        LibraryError: the library cannot be read.
    """
    import base64  # imported late: not needed before the first paint
    import json

    try:
        found: object = json.loads(library.study.setting(_SETTING) or "{}")
        kept = cast("dict[str, object]", found) if isinstance(found, dict) else {}
        name, encoded = kept.get("name"), kept.get("logo")
        logo = base64.b64decode(encoded, validate=True) if isinstance(encoded, str) else b""
        check_logo(logo)
    except (ValueError, RecursionError, LibraryError):
        return School()
    return School(one_line(name)[:LONGEST_NAME] if isinstance(name, str) else "", logo)


def set_school(library: Library, head: School) -> Change:
    """Keep a school's head with the library; an empty one takes it away.

    Raises:
        LibraryError: the logo cannot be used; the sentences say why and what to do.
    """
    import base64  # imported late: not needed before the first paint
    import json

    check_logo(head.logo)
    name = one_line(head.name)[:LONGEST_NAME].strip()
    kept = json.dumps({"name": name, "logo": base64.b64encode(head.logo).decode("ascii")}, ensure_ascii=False)
    return library.do(mark("School"), lambda: library.study.set_setting(_SETTING, kept))


def read_logo(path: Path) -> bytes:
    """The content of a picture file that can be a logo.

    Raises:
        LibraryError: it cannot be read or used; the sentences say why and what to do.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_LOGO + 1)
    except FileNotFoundError as error:
        raise MissingError("There is no file “{name}”.", "Choose another one.", name=path.name) from error
    except OSError as error:
        raise LibraryError(
            "“{name}” cannot be read: {failure}.", "Choose another file.", name=path.name,
            failure=error.strerror or error,
        ) from error  # fmt: skip
    if not content:
        _refuse_kind()
    check_logo(content)
    return content


def check_logo(logo: bytes) -> None:
    """See that a picture can be a school's logo, by its first bytes; it is not decoded. No bytes are no logo.

    Raises:
        LibraryError: it is no PNG or JPEG, or too large; the sentences say what to do.
    """
    if not logo:
        return
    if len(logo) > LARGEST_LOGO:
        raise LibraryError(
            "The logo is larger than {megabytes} MB.",
            "Save the picture smaller, some {pixels} pixels wide, and choose it again.",
            megabytes=LARGEST_LOGO // 1_000_000,
            pixels=1_000,
        )
    size = _png_size(logo) if logo.startswith(_PNG) else _jpeg_size(logo) if logo.startswith(_JPEG) else None
    if size is None or not all(size):
        _refuse_kind()
    if max(size) > MOST_PIXELS:
        raise LibraryError(
            "The logo has {width} x {height} pixels; more than {most} are too many.",
            "Save the picture smaller, some {pixels} pixels wide, and choose it again.",
            width=size[0],
            height=size[1],
            most=MOST_PIXELS,
            pixels=1_000,
        )


def _refuse_kind() -> NoReturn:
    raise LibraryError("The logo is no picture that sheets can hold.", "Save it as PNG or JPEG, and choose that file.")


def _png_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, which must begin with its header chunk (PNG specification, 11.2.2)."""
    if content[12:16] != b"IHDR" or len(content) < 24:
        return None
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG, from the frame header among its segments (ITU-T T.81, B.2.2)."""
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        kind = content[place + 1]
        if kind == 0xFF or kind in _WITHOUT_LENGTH:
            place += 1 if kind == 0xFF else 2
            continue
        if kind in _FRAMES:
            height, width = content[place + 5 : place + 7], content[place + 7 : place + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        place += 2 + max(2, int.from_bytes(content[place + 2 : place + 4], "big"))
    return None
