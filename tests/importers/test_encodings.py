"""Texts in the encodings that files have, with and without a word about it."""

import codecs
import random
import zlib

import pytest

from desktop.importers.encodings import CHOICES, decode, is_binary, known
from tests.importers.samples import ENCODINGS, PROSE

PAIRS = [(language, encoding) for language, encodings in ENCODINGS.items() for encoding in encodings]


@pytest.mark.parametrize(("language", "encoding"), PAIRS)
def test_an_encoding_is_found_out(language: str, encoding: str) -> None:
    data = f"{PROSE[language]}\n".encode(encoding, "ignore")
    assert decode(data).text == data.decode(encoding)
    assert not is_binary(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_is_believed(encoding: str) -> None:
    found = decode("\ufeffÉté".encode(encoding))
    assert found == ("Été", encoding)


def test_a_mark_stands_over_a_declaration_and_a_choice_over_all() -> None:
    data = codecs.BOM_UTF8 + "Été".encode()
    assert decode(data, declared="cp1251").text == "Été"
    assert decode("Été".encode(), "cp1252") == ("Ã‰tÃ©", "cp1252")
    assert decode("Привет".encode("cp1251"), "windows-1251") == ("Привет", "cp1251")


def test_a_wrong_declaration_is_not_believed() -> None:
    assert decode(PROSE["ru"].encode("cp1251"), declared="iso-8859-1").encoding == "cp1251"
    assert decode(PROSE["fr"].encode(), declared="windows-1252").encoding == "utf-8"
    assert decode(PROSE["de"].encode("cp1252"), declared="utf-8").encoding == "cp1252"
    assert decode(PROSE["ar"].encode("iso8859-6", "ignore"), declared="iso-8859-6").encoding == "iso8859-6"


@pytest.mark.parametrize("name", ["rot13", "base64", "unicode_escape", "idna", "x\0y", "none", "", "undefined"])
def test_what_is_no_encoding_of_files_is_passed_over(name: str) -> None:
    assert known(name) == ""
    assert decode(b"text", name, name).text == "text"


def test_choices_are_known() -> None:
    assert [known(choice) for choice in CHOICES] == list(CHOICES)


def test_a_damaged_text_stays_in_its_encoding() -> None:
    data = bytearray((PROSE["ru"] * 5).encode())
    data[100] = 0xFF
    found = decode(bytes(data))
    assert found.encoding == "utf-8"
    assert 1 <= found.text.count("\ufffd") <= 2


def test_half_letters_are_kept_for_later() -> None:
    assert decode(b"a \xed\xa0\x80 b").text == "a \ud800 b"


def test_a_nul_makes_no_sixteen_bits() -> None:
    assert decode(b"A text with a NUL\0 inside. " * 3).encoding == "utf-8"


def test_binary_files_are_told() -> None:
    noise = random.Random(3)
    assert is_binary(noise.randbytes(4000))
    assert is_binary(zlib.compress("".join(noise.choices("abc def", k=20_000)).encode()))
    assert not is_binary(b"")
    assert not is_binary(b"plain\r\n\ttext\f\x1a")
