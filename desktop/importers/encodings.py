"""Which encoding a text is in, and its text.

In this order: what the user chose, a byte order mark, UTF-16 without one, UTF-8, Cyrillic by the letters that Russian
uses most, what the file declares, Latin letters by the alphabets of their languages, the guess of charset-normalizer,
Windows-1252. UTF-8 and Cyrillic go before a declaration because no other text of some length happens to look like
them, while pages often declare what they are not.
"""

import codecs
import re
import unicodedata
from typing import NamedTuple

CHOICES = (
    "utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "koi8-r", "cp866", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "iso8859-2", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr",
)  # fmt: skip
"""Encodings that are worth offering, as Python calls them."""
FALLBACK = "cp1252"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")
_MOST_USED = frozenset("оеаинтсрвлпОЕАИНТСРВЛП")
_MOST_USED_SHARE = 0.45
"""Russian, Ukrainian and Bulgarian prose has over 60 % of these eleven letters, less with all its dashes and quotation
marks; read in a wrong encoding it has less than a quarter."""
_ALPHABETS = {
    "cp1252": ("àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü¿¡ªº", "àáâãçéêíóôõú", "àèéìíòóù", "äåéö", "åæéèêòóôø", "éëïèöüêó"),
    "cp1250": ("ąćęłńóśźż", "áäčďéěíĺľňóôŕřšťúůýž", "áéíóöőúüű", "čćđšž", "ăâîşţ"),
    "iso8859-2": ("ąćęłńóśźż", "áäčďéěíĺľňóôŕřšťúůýž", "áéíóöőúüű", "čćđšž", "ăâîşţ"),
    "cp1254": ("çğıöşüâîûİ",),
    "cp1257": ("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"),
}
"""Letters beyond ASCII by encoding, a language each: French, German, Spanish, Portuguese, Italian, Swedish, Danish and
Norwegian, Dutch; Polish, Czech and Slovak, Hungarian, Croatian, Romanian; Turkish; Latvian, Lithuanian, Estonian."""
_OF_ALL_LANGUAGES = "«»—–“”„‘’‚…§°·•€©®\xa0"
_ALPHABET_SHARE = 0.97
_NOT_FOR_FILES = {"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
_BINARY_SHARE = 0.05
"""Of bytes that no text needs; compressed data has five times as many."""
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"


class Decoded(NamedTuple):
    """A text, and the encoding that it was in, as Python calls it. What is no text in it has become U+FFFD."""

    text: str
    encoding: str


def decode(data: bytes, chosen: str | None = None, declared: str = "") -> Decoded:
    """The text of a file. `declared` is what the file says of itself, such as a page's meta element."""
    encoding = known(chosen or "")
    if encoding:
        return _decoded(data, encoding)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    encoding = _sixteen(data[:_SAMPLE])
    if encoding:
        return _decoded(data, encoding)
    try:
        return Decoded(data.decode("utf-8", "surrogatepass"), "utf-8")
    except UnicodeDecodeError:
        pass
    if _is_damaged_utf8(data):
        return _decoded(data, "utf-8")
    return _decoded(data, _of_bytes(data, known(declared)))


def known(name: str) -> str:
    """The name of an encoding for files as it is usually written, or "" if Python knows none such."""
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):  # ValueError: a name with NUL
        return ""
    if found.name.replace("_", "-") in _NOT_FOR_FILES or not getattr(found, "_is_text_encoding", True):
        return ""
    return FALLBACK if found.name in ("ascii", "iso8859-1") else found.name  # as browsers read them


def is_binary(head: bytes) -> bool:
    """Whether the beginning of a file is no text in any encoding."""
    if head.startswith(tuple(mark for mark, _ in _MARKS)) or _sixteen(head):
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > _BINARY_SHARE * len(head)


def as_ascii(head: bytes) -> str:
    """The ASCII letters of a beginning, whatever its encoding; NUL and others go."""
    return head.replace(b"\0", b"").decode("ascii", "ignore")


def _decoded(data: bytes, encoding: str) -> Decoded:
    return Decoded(data.decode(encoding, "replace"), encoding)


def _sixteen(sample: bytes) -> str:
    """Which UTF-16 a beginning without a mark is in, or "": one byte of each blank and line break is NUL."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    fewer, more = sorted((even, odd))
    if more == 0 or fewer > more / 20:
        return ""
    if even + odd < _BINARY_SHARE * len(sample) and _is_utf8(sample.replace(b"\0", b"")):
        return ""  # a text of bytes that a few NULs have got into
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = sample[: len(sample) // 4 * 4].decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return ""
    strange = sum(unicodedata.category(sign) in ("Cn", "Co") for sign in text)
    return encoding if strange <= len(text) / 100 else ""


def _is_utf8(sample: bytes) -> bool:
    """Whether it is UTF-8, its last letter perhaps cut."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether, of all that is not ASCII, at least nine in ten are whole letters of UTF-8."""
    letters = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", data))
    broken = data.decode("utf-8", "replace").count("\ufffd")
    return letters > 9 * broken


def _of_bytes(data: bytes, declared: str) -> str:
    """The encoding of a text that is no UTF."""
    sample = b" ".join(re.findall(rb"[^\s]*[\x80-\xff][^\s]*", data[: 20 * _SAMPLE]))[:_SAMPLE]
    cyrillic = max(_CYRILLIC, key=lambda encoding: _russian(sample, encoding))
    if _russian(sample, cyrillic) >= _MOST_USED_SHARE:
        return cyrillic
    if declared and not declared.startswith("utf"):
        return declared
    latin = max(_ALPHABETS, key=lambda encoding: _spelt(sample, encoding))
    if _spelt(sample, latin) >= _ALPHABET_SHARE:
        return latin
    from charset_normalizer import from_bytes  # imported late: most texts are UTF-8

    best = from_bytes(sample, cp_isolation=[*CHOICES, "iso8859-1"]).best()
    return known(best.encoding) if best is not None else FALLBACK


def _russian(sample: bytes, encoding: str) -> float:
    """The share of the letters that Russian uses most in what is not ASCII; capitals are to be the fewer."""
    text = [sign for sign in sample.decode(encoding, "replace") if sign > "\x7f"]
    if not text or sum(sign.isupper() for sign in text) > len(text) / 2:
        return 0.0
    return sum(sign in _MOST_USED for sign in text) / len(text)


def _spelt(sample: bytes, encoding: str) -> float:
    """The share of what is not ASCII that the best fitting language of an encoding has in its alphabet."""
    text = [sign for sign in sample.decode(encoding, "replace") if sign > "\x7f" and sign not in _OF_ALL_LANGUAGES]
    if not text:
        return 1.0
    return max(
        sum(sign in letters or sign.lower() in letters for sign in text) / len(text) for letters in _ALPHABETS[encoding]
    )
