"""Broken copies of a lesson file: what disks, sticks and mails make of it. The same seed always makes the same copy."""

from collections.abc import Callable
from random import Random

from tests.hostile.pack_tools import page_size

Mutation = Callable[[bytearray, Random], None]
_HEAD = 200
"""Bytes of the head of the file and of its first page."""


def mutated(data: bytes, seed: int) -> bytes:
    """A copy that differs from `data`."""
    random = Random(seed)
    copy = bytearray(data)
    while copy == data:
        random.choice(_KINDS)(copy, random)
    return bytes(copy)


def _bytes(data: bytearray, random: Random) -> None:
    """One to eight bytes anywhere."""
    for _ in range(random.randint(1, 8)):
        data[random.randrange(len(data))] = random.randrange(256)


def _bits(data: bytearray, random: Random) -> None:
    """One to eight bits anywhere."""
    for _ in range(random.randint(1, 8)):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _neighbours(data: bytearray, random: Random) -> None:
    """Up to eight bytes side by side."""
    place = random.randrange(len(data))
    end = min(len(data), place + random.randint(1, 8))
    data[place:end] = random.randbytes(end - place)


def _head(data: bytearray, random: Random) -> None:
    """What says how the file is built."""
    for _ in range(random.randint(1, 3)):
        data[random.randrange(_HEAD)] = random.choice((0, 1, 2, 0x7F, 0x80, 0xFF, random.randrange(256)))


def _page_head(data: bytearray, random: Random) -> None:
    """What says how a page is built, and where its cells are."""
    place = _page(data, random) + random.randrange(40)
    data[place] = random.choice((0, 1, data[place] ^ 1, 0xFF, random.randrange(256)))


def _letter(data: bytearray, random: Random) -> None:
    """A letter for a letter: what nothing but the hash sees."""
    places = [place for place in (random.randrange(len(data)) for _ in range(100)) if 0x61 <= data[place] <= 0x7A]
    for place in places[: random.randint(1, 8)]:
        data[place] = random.randint(0x61, 0x7A)


def _cut(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data)) :]


def _cut_page(data: bytearray, random: Random) -> None:
    place = _page(data, random)
    del data[place : place + page_size(data)]


def _double_page(data: bytearray, random: Random) -> None:
    place = _page(data, random)
    data[place:place] = data[place : place + page_size(data)]


def _copy_page(data: bytearray, random: Random) -> None:
    one, other, size = _page(data, random), _page(data, random), page_size(data)
    data[one : one + size] = data[other : other + size]


def _swap_pages(data: bytearray, random: Random) -> None:
    one, other, size = _page(data, random), _page(data, random), page_size(data)
    data[one : one + size], data[other : other + size] = data[other : other + size], data[one : one + size]


def _blank(data: bytearray, random: Random) -> None:
    """A sector that was never written."""
    place = random.randrange(len(data) // 512) * 512
    data[place : place + 512] = bytes(512)


def _insert(data: bytearray, random: Random) -> None:
    place = random.randrange(len(data))
    data[place:place] = random.randbytes(random.choice((1, 8, 512)))


def _lines(data: bytearray, random: Random) -> None:
    """What a transfer as text does to a file."""
    old, new = random.choice(((b"\n", b"\r\n"), (b"\r", b"\n"), (b"\x80", b"\xc2\x80"), (b"\0", b" ")))
    data[:] = data.replace(old, new)


def _page(data: bytearray, random: Random) -> int:
    """Where one of the pages begins."""
    size = page_size(data)
    return random.randrange(len(data) // size) * size


_KINDS: tuple[Mutation, ...] = (
    _bytes, _bytes, _bits, _bits, _neighbours, _head, _head, _page_head, _page_head, _letter, _letter, _cut, _cut_page,
    _double_page, _copy_page, _swap_pages, _blank, _insert, _lines,
)  # fmt: skip
