"""A short article with suggestions for everything in it, as the tests of reviewing share them."""

from typing import NamedTuple

from db.model.actor import ActorKind, Role
from db.model.article import ArticleForm, ParagraphKind, Span
from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Gloss,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    SuggestionState,
)
from desktop.importers.document import Block
from desktop.library.importing import Draft, add_article
from desktop.library.library import Library

PARAGRAPHS = (
    "Khalifa Haftar met Sergei Lavrov in Moscow on Jan. 11.",
    "Haftar commands the Libyan National Army. The LNA took Benghazi in 2017.",
    "Saddam Haftar, his son, flew to Cairo. Haftar denied that.",
)
TEXT = "\n".join(PARAGRAPHS)
WHY = Sentence("For a test.")


def place(words: str, nth: int = 0) -> Span:
    """Where words stand in TEXT, for the first time or a later one."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def draft(title: str = "A visit", text: str = TEXT) -> Draft:
    blocks = tuple(Block(part, ParagraphKind.BODY, True, Sentence("")) for part in text.split("\n"))
    return Draft(blocks, title, "", "", Moment.parse("2017-03-15"), True, "en", ArticleForm.ARTICLE, "")


def actor(name: str, *mentions: Span, kind: ActorKind = ActorKind.PERSON, known: str = "") -> ActorSuggestion:
    names = dict.fromkeys(TEXT[start:end] for start, end in mentions)
    aliases = tuple(other for other in names if other != name)
    return ActorSuggestion(name, kind, aliases, mentions, None, (), known, 0.9, WHY)


class Ids(NamedTuple):
    """The suggestions by their ids. `khalifa` and `haftar` are one man, and two of the latter's mentions another's."""

    article: int
    khalifa: int
    lavrov: int
    haftar: int
    army: int
    visit: int
    battle: int
    commands: int
    denial: int


def suggested(library: Library) -> Ids:
    """Add the article with its suggestions, all of them open."""
    article_id = next(iter(add_article(library, draft()).ids("article")))

    def add(proposal: Proposal) -> int:
        return library.suggestions.add(article_id, proposal, SuggestionState.OPEN)

    with library.store.quiet():
        khalifa = add(actor("Khalifa Haftar", place("Khalifa Haftar"))._replace(gloss=Gloss("A general.", None)))
        lavrov = add(actor("Sergei Lavrov", place("Sergei Lavrov"))._replace(roles=(Role("minister", None),)))
        haftar = add(actor("Haftar", place("Haftar", 1), place("Haftar", 2), place("Haftar", 3)))
        lna = actor("Libyan National Army", place("Libyan National Army"), place("LNA"), kind=ActorKind.ARMED_FORCES)
        army = add(lna)
        return Ids(
            article_id,
            khalifa,
            lavrov,
            haftar,
            army,
            visit=add(event("Haftar met Lavrov", "2017-01-11", PARAGRAPHS[0], (khalifa, "meets"), (lavrov, "host"))),
            battle=add(event("The LNA took Benghazi", "2017", "The LNA took Benghazi in 2017.", (army, "takes"))),
            commands=add(RelationSuggestion(haftar, "commands", army, place(PARAGRAPHS[1][:41]), 0.7, WHY)),
            denial=add(
                StatementSuggestion(
                    SpeakerKind.ACTOR,
                    haftar,
                    StatementKind.DENIED,
                    "He did not.",
                    place("Haftar denied that."),
                    0.6,
                    WHY,
                )
            ),
        )


def event(title: str, date: str, sentence: str, *actors: tuple[int, str]) -> EventSuggestion:
    rule = Sentence("The year of publication.")
    moment = Moment.parse(date)
    where = place(sentence)
    return EventSuggestion(title, moment, where, DateBasis.WORKED_OUT, rule, Claim.REPORT, actors, where, 0.9, WHY)
