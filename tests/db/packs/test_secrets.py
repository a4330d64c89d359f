"""What is nobody else's business is not in a lesson file: its bytes are searched, not its tables."""

from pathlib import Path

import pytest

from db.model.article import Anchor, Span
from db.model.pack import Audience
from db.store import Store
from desktop.library import bundled, sharing
from desktop.library.library import Library

DAY = "2026-11-23"
OWN = (
    "note", "colour", "suggestion", "rejected", "doubt", "position", "preset name", "preset design", "setting",
    "other article", "other text", "other actor", "other event", "other collection", "gone lesson",
)  # fmt: skip
"""What belongs to the reader or to articles that are not given away."""
OF_A_TEST = ("prompt", "answer", "design")
"""What only colleagues get."""


def secret(name: str) -> str:
    """A text that stands nowhere else, in letters that a file may spell in several ways."""
    return f"Geheim-木-{name.replace(' ', '-')}"


def spelled(name: str) -> list[bytes]:
    """The secret in all spellings that a database file knows, and as JSON writes it."""
    text = secret(name)
    return [text.encode("utf-8"), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("unicode-escape")]


@pytest.fixture
def library(tmp_path: Path):
    """The bundled library with a secret in every place that has room for one."""
    (tmp_path / "library").mkdir()
    path = tmp_path / "library" / "library.dramatis"
    bundled.build(path)
    with Library.open(path) as opened:
        with opened.store.quiet():
            keep_secrets(opened.store)
        yield opened


def keep_secrets(store: Store) -> None:
    anchor = {"article_id": 1, "start": 0, "end": 5, "before": ""}
    stamped = {"added": secret("note"), "changed": secret("note")}
    rows = store.rows("SELECT text FROM article WHERE id = 1")
    place = Anchor.of(rows[0][0], Span(0, 5))
    words = {"quote": place.quote, "before": place.before, "after": place.after}
    noted = store.insert("anchor", article_id=1, start=0, end=5, **words)
    own = {"article_id": 1, "anchor_id": noted}
    store.insert(
        "note",
        uuid="0b5b58a4-0000-4000-8000-00000000000a",
        colour=secret("colour"),
        text=secret("note"),
        **own,
        **stamped,
    )
    asked = {"place": 99, "marks": 1, "lines": 1, "anchor_id": None}
    uuid = "0b5b58a4-0000-4000-8000-00000000000b"
    store.insert("question", uuid=uuid, article_id=1, prompt=secret("prompt"), answer=secret("answer"), **asked)
    for (row_id,) in store.rows("SELECT id FROM sheet"):
        store.delete("sheet", row_id)
    store.insert("sheet", uuid="s", article_id=1, design=f'"{secret("design")}"')
    store.insert("preset", uuid="p", name=secret("preset name"), design=secret("preset design"))
    decided = {"kind": "actor", "state": "open", "confidence": 0.5, "start": 0, "end": 5, "made_id": None}
    store.insert("suggestion", article_id=1, content=secret("suggestion"), **decided)
    store.insert("rejected_name", name=secret("rejected"), times=1)
    store.insert("doubt", **anchor, anchor_id=None, actor_id=1, quote=secret("doubt"), after="")
    store.insert("setting", name="a setting", value=secret("setting"))
    store.update("article", 3, title=secret("other article"))
    store.insert("collection", uuid="c", name=secret("other collection"))
    store.insert("collection_article", collection_id=1, article_id=1, place=1)
    store.insert("received", uuid="r", lesson_uuid=secret("gone lesson"), edition=1, sha256="", added="")
    store.insert("reading_position", article_id=1, offset=5, furthest=5, changed=secret("position"))
    tell_elsewhere(store)


def tell_elsewhere(store: Store) -> None:
    """The same event told by an article that is not given away, with somebody who is in that one alone."""
    rows = store.rows("SELECT id FROM event WHERE article_id = 3 LIMIT 1")
    store.update("event", rows[0][0], title=secret("other event"), detail=secret("other text"))
    here = store.rows("SELECT id FROM event WHERE article_id = 1 LIMIT 1")
    store.update("event", here[0][0], same_as=rows[0][0])
    plain = {"kind": "person", "gloss": "", "key": 0}
    actor_id = store.insert("actor", uuid="a", name=secret("other actor"), **plain)
    store.insert("event_actor", event_id=rows[0][0], actor_id=actor_id, role="")


def held(library: Library, audience: Audience, file: Path, **options: bool) -> set[str]:
    """The names of the secrets that the file of a lesson of two articles gives away."""
    sharing.save(library, sharing.put_together(library, (1, 2), audience, "Two", DAY, **options), file)
    data = file.read_bytes()
    return {name for name in OWN + OF_A_TEST if any(one in data for one in spelled(name))}


def test_the_library_holds_all_the_secrets(library: Library) -> None:
    library.store.close()
    data = library.path.read_bytes()
    assert [name for name in OWN + OF_A_TEST if secret(name).encode() not in data] == []


def test_pupils_get_none(library: Library, tmp_path: Path) -> None:
    assert held(library, Audience.PUPILS, tmp_path / "lesson.dramatis") == set()


def test_colleagues_get_the_test_and_no_more(library: Library, tmp_path: Path) -> None:
    assert held(library, Audience.COLLEAGUES, tmp_path / "lesson.dramatis") == set(OF_A_TEST)


def test_notes_go_along_when_they_are_asked_for(library: Library, tmp_path: Path) -> None:
    """Their words and colours do; the rest stays."""
    assert held(library, Audience.PUPILS, tmp_path / "lesson.dramatis", notes=True) == {"note", "colour"}


def test_a_lesson_for_pupils_keeps_nothing_of_the_file_that_it_replaces(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "lesson.dramatis"
    assert held(library, Audience.COLLEAGUES, file, notes=True)
    assert held(library, Audience.PUPILS, file) == set()
    assert [path.name for path in tmp_path.iterdir()].count("lesson.dramatis") == 1
