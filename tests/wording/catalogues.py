"""The languages of the program without a window: a Language that speaks from a compiled catalogue."""

from PySide6.QtCore import QTranslator

from desktop.wording.language import Language
from tests.translations import CATALOGUES, CONTEXT


def language(code: str) -> Language:
    """The language of a catalogue; a text that is not translated yet is said in English."""
    translator = QTranslator()
    assert translator.load(str(CATALOGUES / f"{code}.qm"))
    return Language(code, lambda text, number: translator.translate(CONTEXT, text, "", number) or text)
