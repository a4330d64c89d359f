"""The forms of verbs."""

from desktop.extraction.grammar.inflection import Form, inflected


def test_regular_verbs() -> None:
    assert dict(inflected("back")) == {
        "back": Form.BASE, "backs": Form.THIRD, "backing": Form.DOING, "backed": Form.PAST
    }  # fmt: skip
    assert set(dict(inflected("deny"))) == {"deny", "denies", "denying", "denied"}
    assert set(dict(inflected("oppose"))) == {"oppose", "opposes", "opposing", "opposed"}
    assert set(dict(inflected("crush"))) == {"crush", "crushes", "crushing", "crushed"}


def test_irregular_verbs() -> None:
    forms = dict(inflected("overthrow/overthrew/overthrown"))
    assert (forms["overthrew"], forms["overthrown"]) == (Form.PAST, Form.PARTICIPLE)
    assert dict(inflected("lead/led/led"))["led"] is Form.PAST


def test_a_verb_without_its_base_form() -> None:
    assert dict(inflected("-/founded/founded")) == {"founded": Form.PAST}
