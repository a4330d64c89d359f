"""What the tests of the importers share: a child process whose answer and log are both at hand."""

import subprocess
from pathlib import Path
from typing import NamedTuple

from desktop.importers import process
from desktop.importers.document import Document, Source
from desktop.importers.limits import MEMORY, SECONDS
from desktop.importers.wire import Answer, Failure, Request, pack_request

AT_IMPORT = "refused: socket.__new__ (<socket.socket fd=-1, family=0,"
"""urllib3, which trafilatura imports and never calls here, tries out whether there is IPv6 as it is imported."""


class Read(NamedTuple):
    """What a child made of a source: documents, or a failure in words; and its log."""

    documents: tuple[Document, ...]
    failure: Failure | None
    log: str

    @property
    def document(self) -> Document:
        """The only one."""
        assert self.failure is None, f"{self.failure}\n{self.log}"
        (document,) = self.documents
        return document

    @property
    def text(self) -> str:
        """Everything that was read, left out or not, a block a line."""
        return "\n".join(block.text for document in self.documents for block in document.blocks)

    @property
    def refused(self) -> list[str]:
        """What the child tried and was refused: other files, networks, processes."""
        return [
            line for line in self.log.splitlines() if line.startswith("refused:") and not line.startswith(AT_IMPORT)
        ]


def read(source: Source, encoding: str | None = None, before: tuple[str, ...] = ()) -> Read:
    """Run a real child; `before` is put in front of its command. Fails the test where it ends without an answer."""
    done = subprocess.run(
        [*before, *process.command()],
        input=pack_request(Request(source, encoding, MEMORY, SECONDS)),
        capture_output=True,
        env=process._environment(),
        cwd="/",
        timeout=2 * SECONDS,
        check=False,
    )
    log = done.stderr.decode("utf-8", "replace")
    answer = Answer()
    for line in done.stdout.splitlines():
        answer.take(line)
    assert answer.is_whole or answer.failure, f"ended with {done.returncode}: {log[-3000:]}"
    return Read(() if answer.failure else answer.documents, answer.failure, log)


def read_bytes(data: bytes, name: str, folder: Path, encoding: str | None = None) -> Read:
    """Read a file of this content."""
    path = folder / name
    path.write_bytes(data)
    return read(path, encoding)


def kept(document: Document) -> str:
    """The text that is proposed for the article, a block a line."""
    return "\n".join(block.text for block in document.blocks if block.kept)


def left_out(document: Document) -> dict[str, str]:
    """The texts that are left out, with their reasons."""
    return {block.text: str(block.why) for block in document.blocks if not block.kept}
