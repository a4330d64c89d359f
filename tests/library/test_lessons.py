"""Reading a lesson, finding an article, and noticing what is damaged."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from db.model.actor import Mention
from db.model.errors import DamagedError, MissingError
from db.store import Store
from desktop.library.curating.actors import merge_actors
from desktop.library.lessons import find_article, problems, read_lesson, sha256_of, text_is_whole
from desktop.library.library import Library
from tests import made


def change(path: Path, *statements: str) -> None:
    """Change a library as another program would, past all checks."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


# A whole lesson


def test_actors_stand_in_the_order_in_which_they_appear(made_file: made.File) -> None:
    with Library.open(made_file.path, write=False) as library:
        lesson = read_lesson(library, made_file.ids.article)

    # Ben and the League are not mentioned: they follow, in the order in which they were stored.
    assert [actor.name for actor in lesson.actors] == ["Ann 🙂", "مريم", "Cairo", "Ben", "the League"]


def test_events_stand_in_order_of_time(made_file: made.File) -> None:
    with Library.open(made_file.path, write=False) as library:
        lesson = read_lesson(library, made_file.ids.article)

    assert [event.date.edtf if event.date else None for event in lesson.events] == ["../1950", "1969", None]


def test_everything_of_the_article_is_there(made_file: made.File) -> None:
    article = made_file.ids.article
    with Library.open(made_file.path, write=False) as library:
        lesson = read_lesson(library, article)
        assert lesson.article == library.articles.get(article)
        assert lesson.paragraphs == made.paragraphs()
        assert lesson.mentions == library.actors.mentions(article)
        assert lesson.relations == library.actors.relations(article)
        assert lesson.statements == library.statements.of_article(article)
        assert lesson.words == library.statements.words(article)
        assert lesson.later == library.events.later(article)
        assert lesson.sides == library.articles.sides(article)
        assert lesson.also_in == {}


def test_density_counts_the_mentions_of_each_numbered_paragraph(made_file: made.File) -> None:
    ann, maryam, ben, _, cairo = made_file.ids.actors
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            library.actors.add_mentions(made_file.ids.article, [Mention(cairo, made.place("What"))])
        lesson = read_lesson(library, made_file.ids.article)

    assert lesson.density(ann) == (1, 1)
    assert lesson.density(maryam) == (1, 1)
    assert lesson.density(cairo) == (1, 0)  # what stands in a heading is counted nowhere
    assert lesson.density(ben) == (0, 0)


def test_density_of_the_bundled_articles_adds_up(bundled: Path) -> None:
    with Library.open(bundled, write=False) as library:
        for summary in library.articles.summaries():
            lesson = read_lesson(library, summary.id)
            for actor in lesson.actors:
                density = lesson.density(actor.id)
                assert len(density) == len(lesson.body)
                assert sum(density) == len(lesson.mentions_by_actor[actor.id])


def test_a_missing_article_is_said_in_words(made_file: made.File) -> None:
    with Library.open(made_file.path, write=False) as library, pytest.raises(MissingError, match="no article 7"):
        read_lesson(library, 7)


# Finding an article


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        ("1", 1),
        ("03", 3),
        ("٢", 2),
        ("f14a0de3-53b4-4369-942d-fde7f0a7e041", 1),
        ("F14A0DE3-53B4-4369-942D-FDE7F0A7E041", 1),
        ("Libya’s two governments: a backgrounder", 2),
        ("libya's TWO governments: a backgrounder", 2),
        ("One man is not a plan", 3),
        ("wager", 1),
        ("  RUSSIA'S   wager ", 1),
        ("backgrounder", 2),
        ("not a pl", 3),
    ],
)
def test_an_article_is_found(bundled_master: Path, wanted: str, number: int) -> None:
    with Library.open(bundled_master, write=False) as library:
        assert find_article(library, wanted) == library.articles.summaries()[number - 1]


@pytest.mark.parametrize("wanted", ["", " ", "0", "4", "-1", "1.0", "²", "9" * 5000, "Syria", "f14a0de3", "%"])
def test_what_is_not_there_is_not_found(bundled_master: Path, wanted: str) -> None:
    with (
        Library.open(bundled_master, write=False) as library,
        pytest.raises(MissingError, match="No article is called") as missing,
    ):
        find_article(library, wanted)
    assert "list" in missing.value.remedy


def test_what_fits_several_articles_names_them(bundled_master: Path) -> None:
    with (
        Library.open(bundled_master, write=False) as library,
        pytest.raises(MissingError, match="fits 2 articles: “Russia’s wager in Libya”, “Libya’s two governments"),
    ):
        find_article(library, "libya")


def library_of(path: Path, *titles: str) -> Library:
    library = Library(Store.create(path))
    with library.store.quiet():
        for number, title in enumerate(titles):
            library.articles.add(made.article(title, f"uuid-{number}"), made.paragraphs())
    return library


def test_a_whole_title_goes_before_a_part_of_another(tmp_path: Path) -> None:
    with library_of(tmp_path / "x.dramatis", "The war and the peace", "War", "the war", "7") as library:
        assert find_article(library, "war").title == "War"
        assert find_article(library, "THE WAR").title == "the war"
        assert find_article(library, "peace").title == "The war and the peace"
        assert find_article(library, "7").title == "7"  # there is no seventh
        assert find_article(library, "uuid-2").title == "the war"
        with pytest.raises(MissingError, match="fits 2 articles"):
            find_article(library, "the")


def test_articles_of_the_same_title_are_told_apart_by_number(tmp_path: Path) -> None:
    with library_of(tmp_path / "x.dramatis", "Décembre", "Décembre") as library:
        with pytest.raises(MissingError, match="fits 2 articles"):
            find_article(library, "Décembre")
        assert find_article(library, "2").uuid == "uuid-1"


def test_a_title_is_found_however_its_accents_are_typed(tmp_path: Path) -> None:
    with library_of(tmp_path / "x.dramatis", "D\u00e9cembre") as library:
        assert find_article(library, "de\u0301cembre").uuid == "uuid-0"


# Damage


def test_a_whole_library_has_no_problems(made_file: made.File) -> None:
    with Library.open(made_file.path, write=False) as library:
        assert problems(library) == []
        assert text_is_whole(library.articles.get(made_file.ids.article))


def test_the_hash_is_of_the_text_in_utf8() -> None:
    assert sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert sha256_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


def test_one_changed_letter_is_noticed(made_file: made.File) -> None:
    change(made_file.path, "UPDATE article SET text = replace(text, 'Cairo', 'Caino')")

    with Library.open(made_file.path, write=False) as library:
        assert library.store.problems() == []  # SQLite sees nothing wrong with it
        assert problems(library) == ["The text of “𐀀 and 🙂” is not the one that was stored."]
        assert not text_is_whole(library.articles.get(made_file.ids.article))


def test_one_flipped_bit_on_the_disk_is_noticed(made_file: made.File) -> None:
    content = bytearray(made_file.path.read_bytes())
    content[content.index(b"says the League")] ^= 1
    made_file.path.write_bytes(content)

    with Library.open(made_file.path, write=False) as library:
        assert library.store.problems() == []
        assert problems(library) == ["The text of “𐀀 and 🙂” is not the one that was stored."]


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DELETE FROM actor WHERE name = 'Ben'", "refer to missing rows of actor"),
        ("UPDATE event SET date = '31 June' WHERE date = '1969'", "“31 June” where a date should be"),
        ("UPDATE role SET period = ''", "“” where a date should be"),
        ("UPDATE anchor SET start = start + 1 WHERE quote = 'Ben saw it all'", "“Ben saw it all” does not stand where"),
        ('UPDATE mention SET "end" = 999 WHERE id = 1', "A mention lies outside the text of “𐀀 and 🙂”"),
        ("DROP INDEX note_article", "The index note_article is missing"),
    ],
)
def test_what_another_program_broke_is_found(made_file: made.File, statement: str, problem: str) -> None:
    change(made_file.path, statement)

    with Library.open(made_file.path, write=False) as library:
        (first, *_) = problems(library)
    assert problem in first


def test_a_lesson_whose_actor_is_gone_is_refused_in_words(made_file: made.File) -> None:
    change(made_file.path, "DELETE FROM actor WHERE name = 'Ben'")

    with (
        Library.open(made_file.path, write=False) as library,
        pytest.raises(DamagedError, match="actor that is missing"),
    ):
        read_lesson(library, made_file.ids.article)


def test_a_lesson_is_of_one_state_while_its_actors_are_merged_and_told_apart(bundled: Path) -> None:
    """As where the last steps are taken back quickly: each is shown while the next is being written."""
    with Library.open(bundled) as library:
        article_id = library.articles.ids()[0]
        one, other = library.actors.of_article(article_id)[:2]
        count = len(read_lesson(library, article_id).actors)

        def write() -> None:
            for _ in range(40):
                merge_actors(library, one.id, other.id)
                library.history.undo()

        writer = Thread(target=write)
        writer.start()
        seen = set[int]()
        while writer.is_alive():
            lesson = read_lesson(library, article_id)
            assert {mention.actor_id for mention in lesson.mentions} <= {actor.id for actor in lesson.actors}
            seen.add(len(lesson.actors))
        writer.join()
    assert seen <= {count, count - 1}
