"""What the pages of the guide speak of, for the tests that hold them to the program and to each other."""

from desktop.library import guide
from desktop.library.guide import Page


def placeholders(source: str) -> set[str]:
    """The names of the commands that a page's Markdown speaks of."""
    return {match[2] for match in guide._PLACEHOLDER.finditer(source)}


def links(page: Page) -> set[str]:
    """The names of the pages that a page leads to."""
    return {match[4] for block in page.blocks for match in guide._INLINE.finditer(block.text) if match[4]}


def pictures(page: Page) -> set[str]:
    """The files of the pictures that a page shows."""
    blocks = (block for block in page.blocks if block.kind == "picture")
    return {match[2] for block in blocks for match in guide._PICTURE.finditer(block.text)}
