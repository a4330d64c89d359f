"""What a lesson still needs, and where a click leads."""

from pathlib import Path

from db.model.actor import Mention, Relation
from db.model.article import Span
from db.model.event import EventActor
from db.model.sentence import Sentence
from db.model.suggestion import RelationSuggestion, SuggestionState
from desktop.library.curating.checklist import Item, ItemKind, Target, checklist
from desktop.library.curating.correcting import correct_text
from desktop.library.library import Library
from tests import made
from tests.library.curating.rig import lesson_of, new_actor, place


def items(library: Library) -> dict[ItemKind, Item]:
    found = checklist(library, lesson_of(library))
    assert [item.kind for item in found] == list(ItemKind)
    return {item.kind: item for item in found}


def test_a_finished_lesson_has_nothing_left_but_what_it_lacks(library: Library, ids: made.Made) -> None:
    found = items(library)

    assert {kind for kind, item in found.items() if not item.done} == {
        ItemKind.DATE,
        ItemKind.EVENT_DATES,
        ItemKind.EVENT_ACTORS,
    }
    assert found[ItemKind.DATE].words == "The date of publication is not confirmed."
    assert found[ItemKind.KEY_ACTORS].words == "Key actors: 1"
    target = Target(ids.rumour, place("no “traitor”"))
    assert found[ItemKind.EVENT_DATES].targets == found[ItemKind.EVENT_ACTORS].targets == (target,)
    assert found[ItemKind.EVENT_DATES].words == "Events without a date: 1"
    assert all(not item.targets for item in found.values() if item.done)


def test_every_line_turns_when_something_is_missing(library: Library, ids: made.Made) -> None:
    ann, maryam, *_ = ids.actors
    suggestion = RelationSuggestion(1, "knows", 2, place("Ben"), 0.5, Sentence("why"))
    first = library.suggestions.add(1, suggestion, SuggestionState.SKIPPED)
    second = library.suggestions.add(1, suggestion._replace(span=Span(0, 3)), SuggestionState.OPEN)
    library.suggestions.add(1, suggestion, SuggestionState.REJECTED)
    library.actors.change(library.actors.get(ann)._replace(gloss=""))
    unseen = library.actors.add(new_actor("Unseen", key=True)._replace(uuid="unseen"))
    library.actors.add_relation(1, Relation(0, unseen, "knows", maryam, None, made.anchor("Ben")))
    (word,) = lesson_of(library).words
    library.statements.change_word(word.id, word.word, word.meaning, True, "")
    correct_text(library, 1, made.TEXT.replace("Cairo", "Tunis"))
    found = items(library)

    assert [item.done for item in found.values()] == [False, False, False, True, False, False, False, False]
    assert found[ItemKind.SUGGESTIONS].targets == (Target(second, Span(0, 3)), Target(first, place("Ben")))
    assert found[ItemKind.GLOSSES].targets == (Target(ann, place("Ann 🙂")), Target(unseen, None))
    assert found[ItemKind.LOADED_WORDS].targets == (Target(word.id, place("traitor")),)
    (doubt,) = library.doubts.of_article(1)
    assert found[ItemKind.DOUBTS].targets == (Target(doubt.id, place("Cairo")),)


def test_key_actors_and_the_date_are_asked_for(library: Library, ids: made.Made) -> None:
    library.actors.set_key(ids.actors[0], False)
    article = lesson_of(library).article
    library.articles.change(article._replace(published=None))
    assert not items(library)[ItemKind.KEY_ACTORS].done
    assert "is missing" in items(library)[ItemKind.DATE].words

    library.articles.change(article._replace(published_confirmed=True))
    assert items(library)[ItemKind.DATE].done


def test_events_get_their_actors(library: Library, ids: made.Made) -> None:
    event = library.events.get(ids.rumour)
    assert event is not None
    library.events.change(event._replace(actors=(EventActor(ids.actors[0], ""),)))
    library.actors.add_mentions(1, [Mention(ids.actors[2], place("Ben"))])

    assert items(library)[ItemKind.EVENT_ACTORS].done


def test_the_bundled_articles_are_complete_where_they_can_be(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        for summary in library.articles.summaries():
            found = {item.kind: item for item in checklist(library, lesson_of(library, summary.id))}
            for kind in (ItemKind.SUGGESTIONS, ItemKind.DOUBTS, ItemKind.KEY_ACTORS, ItemKind.GLOSSES):
                assert found[kind].done, (summary.title, kind)
