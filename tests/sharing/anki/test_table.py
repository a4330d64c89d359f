"""The table of text for Anki, read back as Anki's manual describes it."""

import csv
import io

from desktop.exercises.cards.values import CardKind
from desktop.sharing.anki.table import write_table
from tests.sharing.anki.asking import HOSTILE, card, deck, each_kind

HEADERS = ["separator:tab", "html:true", "guid column:1", "deck column:2", "tags column:3", "notetype:Basic"]


def rows(content: bytes) -> list[list[str]]:
    lines = content.decode("utf-8").splitlines(keepends=True)
    assert [line.strip("#\n") for line in lines[: len(HEADERS)]] == HEADERS
    return list(csv.reader(io.StringIO("".join(lines[len(HEADERS) :]), newline=""), delimiter="\t", strict=True))


def test_each_note_is_a_row_with_its_guid_deck_and_tags() -> None:
    cards = each_kind()
    found = rows(write_table([deck(cards, "One"), deck(cards[:2], "Two")]))
    assert [row[0] for row in found] == [one.uuid for one in (*cards, *cards[:2])]
    assert {row[1] for row in found} == {"Dramatis::One", "Dramatis::Two"}
    assert found[0][2] == "Dramatis Dramatis::name"
    assert {len(row) for row in found} == {5}


def test_front_and_back_can_be_read_without_a_note_type() -> None:
    _, _, _, front, back = rows(write_table([deck([card(CardKind.NAME)])]))[0]
    assert front == "<small>Who or what is this?</small><br>the general"
    assert back.startswith("<b>Khalifa Haftar</b><br>“The state, they say")
    assert back.endswith("<br><small>paragraph 6<br>An article</small>")


def test_a_gap_is_a_blank_and_a_list_stays_a_list() -> None:
    made = {row[2].rsplit("::", 1)[1]: row for row in rows(write_table([deck(each_kind())]))}
    assert made["gap"][3].endswith("A _____ of x")
    assert made["gap"][4].startswith("<b>Khalifa Haftar x</b><br>“The state")
    assert made["order"][4].startswith("<ol type=1>")


def test_hostile_texts_break_no_row_and_begin_no_formula() -> None:
    cards = each_kind(f"={HOSTILE}")
    found = rows(write_table([deck(cards, "=cmd")]))
    assert len(found) == len(cards)
    assert {len(row) for row in found} == {5}
    assert not any(cell[:1] in ("", "=", "+", "-", "@", "#", "\t") for row in found for cell in row)
