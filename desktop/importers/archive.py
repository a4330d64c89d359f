"""The members of a zip (DOCX, ODT, EPUB), read in memory: nothing is ever written to a disk.

A zip says of itself how long its members are and where they lie, and a hostile one lies. Only the list of names is
taken from it; members are inflated here against a cap, by the bytes that really come out.
"""

import io
import struct
import zipfile
import zlib

from db.model.sentence import mark
from desktop.importers.document import UnreadableError

MAX_ENTRIES = 20_000
MAX_BYTES = 100_000_000
"""Of all members read from one archive, inflated. A hundred million bytes of XML are far more than any book."""

_LOCAL_HEADER = struct.Struct("<4s22xHH")
_ENTRY = b"PK\x01\x02"
_LOCAL = b"PK\x03\x04"
_ENCRYPTED = 0x1
_IF_TRUSTED = mark("If you trust it, open it in the program that wrote it, copy the part that you want, and paste it.")


class Archive:
    """A zip file in memory. `name` is what messages call it."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the list of members.

        Raises:
            UnreadableError: it is no zip, is cut off, holds too many members, or members that overlap.
        """
        self._data = data
        self._name = name
        self._left = MAX_BYTES
        # Counted before the list is made, which takes some 500 bytes an entry.
        if data.count(_ENTRY) > MAX_ENTRIES:
            raise UnreadableError("“{name}” consists of too many parts. It is not read.", _IF_TRUSTED, name=name)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as opened:
                entries = opened.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, OSError, IndexError) as error:
            raise damaged(name) from error
        self._entries: dict[str, zipfile.ZipInfo] = {}
        self._twice: set[str] = set()
        for entry in entries:
            if entry.filename in self._entries:
                self._twice.add(entry.filename)
            self._entries[entry.filename] = entry
        self._refuse_overlaps(entries)

    def _refuse_overlaps(self, entries: list[zipfile.ZipInfo]) -> None:
        """Members that share their bytes are how a small file becomes petabytes (Fifield 2019); no program makes them.

        Raises:
            UnreadableError: two members overlap.
        """
        end = 0
        for entry in sorted(entries, key=lambda entry: entry.header_offset):
            if entry.header_offset < end:
                raise UnreadableError(
                    "The parts of “{name}” lie over each other, as no program writes them. It is not read.",
                    _IF_TRUSTED,
                    name=self._name,
                )
            end = entry.header_offset + _LOCAL_HEADER.size + entry.compress_size

    def __contains__(self, member: object) -> bool:
        return member in self._entries

    def read(self, member: str) -> bytes:
        """A member's bytes.

        Raises:
            UnreadableError: it is missing, stands there twice, is encrypted, packed in an unusual way or damaged, or
                all members read so far come to more than MAX_BYTES.
        """
        entry = self._entries.get(member)
        if entry is None:
            raise UnreadableError(
                "“{name}” is not whole: its part “{member}” is missing.", name=self._name, member=member
            )
        if member in self._twice:
            raise UnreadableError(
                "“{name}” holds its part “{member}” twice, so it could be read in two ways. It is not read.",
                _IF_TRUSTED,
                name=self._name,
                member=member,
            )
        if entry.flag_bits & _ENCRYPTED:
            raise locked(self._name)
        content = self._inflated(entry)
        if zlib.crc32(content) != entry.CRC:
            raise damaged(self._name)
        self._left -= len(content)
        return content

    def _inflated(self, entry: zipfile.ZipInfo) -> bytes:
        header = self._data[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
        if len(header) < _LOCAL_HEADER.size or not header.startswith(_LOCAL):
            raise damaged(self._name)
        _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        start = entry.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        packed = memoryview(self._data)[start : start + entry.compress_size]
        if len(packed) < entry.compress_size:
            raise damaged(self._name)
        if entry.compress_type == zipfile.ZIP_STORED:
            content, whole = bytes(packed[: self._left + 1]), True
        elif entry.compress_type == zipfile.ZIP_DEFLATED:
            inflating = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                content = inflating.decompress(packed, self._left + 1)
            except zlib.error as error:
                raise damaged(self._name) from error
            whole = inflating.eof
        else:
            raise UnreadableError(
                "“{name}” is packed in a way that Dramatis does not read.",
                "Open it in the program that wrote it, and save it anew.",
                name=self._name,
            )
        if len(content) > self._left:
            raise UnreadableError(
                "“{name}” unpacks to more than {megabytes} million bytes. No article is so long, so it is not read.",
                _IF_TRUSTED,
                name=self._name,
                megabytes=MAX_BYTES // 1_000_000,
            )
        if not whole:
            raise damaged(self._name)
        return content


def damaged(name: str) -> UnreadableError:
    """What to say of a file of which a part is missing or changed."""
    return UnreadableError(
        "“{name}” is damaged: a part of it is missing or has changed.",
        "Copy or download it again, or open it in the program that wrote it and save it anew.",
        name=name,
    )


def locked(name: str) -> UnreadableError:
    """What to say of a file that only a password opens."""
    return UnreadableError(
        "“{name}” is protected by a password.",
        "Open it in the program that wrote it, save it without a password, and import that file.",
        name=name,
    )
