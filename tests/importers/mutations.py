"""Broken copies of a file: what disks, mails and malice make of it. The same seed always makes the same copies."""

from collections.abc import Callable, Iterator
from random import Random

_ODD = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"<", b">", b"</", b"<!--", b"]]>", b"&#x110000;", b"&#0;",
    b"%s%n", b"{\\", b"\r", b"\xe2\x80\xae", b"\x1a", b"PK\x03\x04", b"%PDF-1.7", b"endobj", b"<![CDATA[", b"\"", b"'",
    b"4294967295", b"-1", b"9" * 40, b"A" * 5000,
)  # fmt: skip

Mutation = Callable[[bytearray, Random], None]


def mutations(data: bytes, seed: int) -> Iterator[bytes]:
    """Endlessly many mutated copies of `data`, each with one to twelve changes."""
    random = Random(seed)
    while True:
        copy = bytearray(data)
        for _ in range(random.choice((1, 1, 2, 3, 5, 12))):
            random.choice(_KINDS)(copy, random)
        yield bytes(copy)


def _flip(data: bytearray, random: Random) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _set(data: bytearray, random: Random) -> None:
    if data:
        data[random.randrange(len(data))] = random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))


def _insert(data: bytearray, random: Random) -> None:
    place = random.randrange(len(data) + 1)
    data[place:place] = random.choice(_ODD)


def _delete(data: bytearray, random: Random) -> None:
    start, end = _part(data, random)
    del data[start:end]


def _repeat(data: bytearray, random: Random) -> None:
    start, end = _part(data, random)
    data[end:end] = data[start:end] * random.choice((1, 2, 20))


def _move(data: bytearray, random: Random) -> None:
    start, end = _part(data, random)
    moved = data[start:end]
    del data[start:end]
    place = random.randrange(len(data) + 1)
    data[place:place] = moved


def _cut(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data) + 1) :]


def _number(data: bytearray, random: Random) -> None:
    """Change a figure: lengths, offsets and references are written in figures."""
    places = [
        place for place in (random.randrange(len(data)) for _ in range(50) if data) if 0x30 <= data[place] <= 0x39
    ]
    if places:
        data[places[0] : places[0] + 1] = random.choice((b"0", b"9", b"99999999", b"-1"))


def _part(data: bytearray, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 4, 16, 100, 1000)))


_KINDS: tuple[Mutation, ...] = (_flip, _flip, _set, _insert, _delete, _repeat, _move, _cut, _number)
