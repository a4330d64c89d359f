"""Whom a verb is told of."""

import pytest

from tests.extraction.reading import read


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("On 3 May 1916 the British garrison surrendered.", "surrendered", "the British garrison"),
        ("Venizelos, the leader of the Liberals, resigned.", "resigned", "Venizelos"),
        ("Nansen, who crossed Greenland in 1888, was elected.", "elected", "Nansen"),
        ("They were pursued by Tarleton, who defeated them.", "defeated", "Tarleton"),
        ("Nobody liked Haig, an officer who commanded in Flanders.", "commanded", "Haig"),
        ("France, Britain and Italy signed the treaty.", "signed", "France, Britain and Italy"),
        ("Sofia pitched the plan and Athens signalled interest.", "signalled", "Athens"),
        ("The tsar ruled long and abdicated in 1917.", "abdicated", "The tsar"),
        ("The band we founded in 1993 toured Chile.", "founded", "we"),
    ],
)
def test_subject(text: str, verb: str, subject: str) -> None:
    found = read(text)

    assert found.said(found.verb(verb).subject) == subject


def test_no_subject_where_only_another_verb_stands_before() -> None:
    assert read("Reports that Russia sent ships were denied.").verb("denied").subject is None
