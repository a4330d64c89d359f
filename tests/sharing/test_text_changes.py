"""What a corrected text says differently: the words that differ, with a little around them, and nothing else."""

import random
import time

from desktop.sharing.text_changes import NOTHING, Excerpt, TextChange, text_changes, word_changes

LONG = "In 1969 Khalifa Haftar took part in the coup that brought Muammar Gaddafi to power in Tripoli."


def marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[start:end] for start, end in excerpt.marks]


def changes(old: list[str], new: list[str]) -> list[TextChange]:
    found = text_changes(old, new)
    assert found is not None
    return found


def test_equal_texts_differ_nowhere() -> None:
    assert changes([LONG, "b"], [LONG, "b"]) == []
    assert changes([], []) == []


def test_a_word_that_was_replaced_stands_among_its_neighbours() -> None:
    (one,) = changes(["a", LONG], ["a", LONG.replace("coup", "putsch")])
    assert (one.paragraph, one.old.text) == (1, "… took part in the coup that brought Muammar Gaddafi …")
    assert one.new.text == "… took part in the putsch that brought Muammar Gaddafi …"
    assert (marked(one.old), marked(one.new)) == (["coup"], ["putsch"])


def test_words_that_came_or_went_are_marked_where_they_are() -> None:
    (one,) = changes([LONG], [LONG.replace("Khalifa ", "")])
    assert (marked(one.old), marked(one.new)) == (["Khalifa"], [])
    (one,) = changes([LONG], [f"{LONG} So it is told."])
    assert (marked(one.old), marked(one.new)) == ([], ["So it is told."])


def test_two_places_far_apart_are_told_apart_and_near_ones_together() -> None:
    far = " ".join(f"w{number}" for number in range(60))
    assert len(changes([far], [far.replace("w10 ", "x ").replace("w50", "y")])) == 2
    (one,) = changes([far], [far.replace("w10 ", "x ").replace("w14", "y")])
    assert marked(one.new) == ["x", "y"]


def test_paragraphs_that_came_or_went_are_told_as_a_whole() -> None:
    old, new = ["First one.", LONG, "Last one."], ["First one.", "A new one.", "Last one."]
    found = changes(old, new)
    assert [(one.paragraph, one.came, one.old == NOTHING, one.new == NOTHING) for one in found] == [
        (1, False, False, True),
        (1, True, True, False),
    ]
    assert changes(["a"], ["before", "a"])[0].paragraph == -1


def test_what_differs_in_white_space_alone_is_nothing_to_correct() -> None:
    assert changes(["one  two"], ["one two"]) == []


def test_a_script_without_spaces_is_compared_sign_by_sign() -> None:
    old, new = word_changes("利比亚的将军访问了莫斯科", "利比亚的将军访问了开罗")
    assert marked(old) == ["莫斯科"]
    assert marked(new) == ["开罗"]


def test_a_book_written_anew_is_no_matter_of_correcting_and_takes_no_time() -> None:
    words = random.Random(3)
    old = [" ".join(words.choices(LONG.split(), k=80)) for _ in range(500)]
    new = [" ".join(words.choices(LONG.split(), k=80)) for _ in range(500)]
    started = time.process_time()
    assert text_changes(old, new) is None
    assert text_changes(old[:300], new[:300]) is not None
    assert time.process_time() - started < 5
    assert len(changes(old, [*old[:400], "One that came.", *old[400:]])) == 1


def test_every_text_can_be_told() -> None:
    """Marks lie within their excerpts, in order; what is not marked stands in both."""
    draw = random.Random(7)
    for _ in range(300):
        old = [" ".join(draw.choices("abcde", k=draw.randint(1, 9))) for _ in range(draw.randint(0, 5))]
        new = [" ".join(draw.choices("abcdef", k=draw.randint(1, 9))) for _ in range(draw.randint(0, 5))]
        for one in changes(old, new):
            assert -1 <= one.paragraph < max(1, len(old))
            assert one.old.text or one.new.text
            for side in (one.old, one.new):
                places = [place for mark in side.marks for place in mark]
                assert places == sorted(places)
                assert not places or places[-1] <= len(side.text)
