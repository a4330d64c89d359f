"""What the program is, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version


def about_words() -> tuple[str, str]:
    """Heading and text of the box."""
    try:
        number = version("dramatis")
    except PackageNotFoundError:  # run from a folder that was never installed
        number = "(not installed)"
    return (
        f"Dramatis {number}",
        "Read an article beside its actors and its timeline, offline, and print study sheets from the same file.\n\n"
        "Dramatis is free software under the MIT licence. Qt for Python is used under the LGPL. "
        "The faces Literata, Inter, Atkinson Hyperlegible, Amiri and Noto Serif Hebrew are under the SIL Open Font "
        "Licence, the Lucide icons under the ISC licence. The file NOTICES names all parts.",
    )
