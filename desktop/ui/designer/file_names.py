"""Names for the files of sheets."""

from desktop.ui.words import tr


def file_name(title: str) -> str:
    """A name without an ending for an article's file that every system takes."""
    from pathvalidate import sanitize_filename  # imported late: a dialog alone needs it

    printable = "".join(character if character.isprintable() else " " for character in title)
    plain = " ".join(printable.split()).strip(" .")
    return sanitize_filename(plain, platform="universal", max_len=100).strip(" .") or tr("sheet")
