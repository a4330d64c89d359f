"""The code in the foot that tells versions apart for the teacher alone."""

from hashlib import sha256

_LETTERS = "23456789BCDFGHJKMNPQRTVWXYZ"
"""Without those that are taken for one another, and without vowels, so that no code is a word."""
_LENGTH = 4


def code_for(uuid: str, seed: int, version: int) -> str:
    """The code of a version (0 is A) of a sheet: nothing can be read from it, and no two versions share one.

    `uuid` is the article's; the same values give the same code.
    """
    found: list[str] = []
    attempt = 0
    while len(found) <= version:
        number = int.from_bytes(sha256(f"{uuid} {seed} {attempt}".encode()).digest()[:8])
        letters = (_LETTERS[number // len(_LETTERS) ** place % len(_LETTERS)] for place in range(_LENGTH))
        code = "".join(letters)
        if code not in found:
            found.append(code)
        attempt += 1
    return found[version]
