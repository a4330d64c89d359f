"""Names in other scripts as English texts write them: Cyrillic, Greek and Georgian, roughly as BGN/PCGN has it."""

import unicodedata


def _table(letters: str, latin: str) -> dict[str, str]:
    """What stands for each letter; "-" for nothing."""
    return dict(zip(letters, latin.replace("-", "").split(" "), strict=True))


_RUSSIAN = _table(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya",
)
_TABLES = {
    "ru": _RUSSIAN,
    "bg": _RUSSIAN | _table("щъх", "sht a h"),
    "mk": _RUSSIAN | _table("ѓѕјљњќџчшжхц", "gj dz j lj nj kj dj ch sh zh h c"),
    "uk": _RUSSIAN | _table("гґєиіїй", "h g ye y i yi y"),
    "el": _table("αβγδεζηθικλμνξοπρσςτυφχψωu", "a v g d e z i th i k l m n x o p r s s t y f ch ps o u"),
    "ka": _table(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
    ),
}

LANGUAGES = frozenset(_TABLES)


def transliterate(name: str, language: str) -> str:
    """The name in Latin letters with a capital, "" if the table of the language lacks a letter of it.

    Raises:
        KeyError: there is no table for the language; LANGUAGES has those that there are.
    """
    table = _TABLES[language]
    small = unicodedata.normalize("NFC", name.lower())
    if language == "el":
        small = "".join(letter for letter in unicodedata.normalize("NFD", small) if not unicodedata.combining(letter))
        small = small.replace("ου", "u").replace("ευ", "εβ").replace("αυ", "αβ")
    if not all(letter in table for letter in small):
        return ""
    latin = "".join(table[letter] for letter in small)
    if latin.endswith("yy") or (language == "ru" and latin.endswith("iy")):
        latin = latin[:-2] + "y"
    return latin.capitalize()
