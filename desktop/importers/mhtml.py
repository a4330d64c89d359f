"""Reads web archives: a page with its pictures in one file, in the form of a mail (MHTML, RFC 2557)."""

import email
import email.message
import email.policy

from desktop.importers import html, plain
from desktop.importers.document import Document, UnreadableError
from desktop.importers.encodings import decode

_MOST_PARTS = 5_000


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one article of the page that the archive begins with; frames and pictures are not looked at.

    Raises:
        UnreadableError: it holds no page and no text.
    """
    message = email.message_from_bytes(data.lstrip(), policy=email.policy.compat32)
    address = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "")
    for wanted in ("text/html", "application/xhtml+xml", "text/plain"):
        for number, part in enumerate(message.walk()):
            if number > _MOST_PARTS:
                break
            if part.get_content_type() == wanted and (content := _content(part)).strip():
                declared = part.get_content_charset() or ""
                text, used = decode(content, encoding, declared)
                if wanted == "text/plain":
                    return (plain.document_of(text, name, "MHTML", used),)
                where = address or str(part.get("Content-Location") or "")
                return (html.document_of(text, name, "MHTML", used, where),)
    raise UnreadableError(
        "The web archive “{name}” holds no page.", "Save the page again, as a complete web page.", name=name
    )


def _content(part: email.message.Message) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""
