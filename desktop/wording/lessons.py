"""What is said of a lesson and its parts: the lines under titles and names, and the names of kinds."""

from db.model.actor import Actor, ActorKind, Role
from db.model.article import ArticleForm
from db.model.event import Claim, DateBasis, Event
from db.model.lesson import Lesson
from db.model.sentence import mark
from db.model.statement import SpeakerKind, Statement, StatementKind
from db.model.tenure import Standing
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language

ACTOR_KINDS = {
    ActorKind.PERSON: mark("person"),
    ActorKind.STATE: mark("state"),
    ActorKind.GOVERNMENT: mark("government"),
    ActorKind.INSTITUTION: mark("institution"),
    ActorKind.ORGANISATION: mark("organisation"),
    ActorKind.BLOC: mark("bloc"),
    ActorKind.ARMED_FORCES: mark("armed forces"),
    ActorKind.ARMED_GROUP: mark("armed group"),
    ActorKind.PLACE: mark("place"),
    ActorKind.SHIP: mark("ship"),
}
ARTICLE_FORMS = {ArticleForm.ARTICLE: mark("Article"), ArticleForm.OPINION: mark("Opinion")}
STATEMENT_KINDS = {
    StatementKind.REPORTED: mark("reported"),
    StatementKind.CLAIMED: mark("claimed"),
    StatementKind.JUDGED: mark("judged"),
    StatementKind.PREDICTED: mark("predicted"),
    StatementKind.DENIED: mark("denied"),
}
SPEAKERS = {
    SpeakerKind.ACTOR: mark("an actor"),
    SpeakerKind.AUTHOR: mark("the author"),
    SpeakerKind.UNNAMED: mark("unnamed sources"),
}
CLAIMS = {
    Claim.REPORT: mark("told as a fact"),
    Claim.JUDGEMENT: mark("the article’s judgement, not a reported fact"),
    Claim.HEDGED: mark("told with a hedge"),
}
"""How an article tells an event; the first goes without saying, except where one is chosen."""
STANDINGS = {
    Standing.HELD: "{role}",
    Standing.AROUND: mark("around then: {role}"),
    Standing.UNDATED: "{role}",
    Standing.EARLIER: mark("before: {role}"),
    Standing.LATER: mark("later: {role}"),
}
"""How a role stood to the time of an article; `role` is said with its period."""
DATE_BASES = {DateBasis.STATED: mark("date in the text"), DateBasis.WORKED_OUT: mark("date worked out")}


def byline(lesson: Lesson, language: Language = ENGLISH) -> str:
    """The line under the title: what it is, where it comes from, who wrote it.

    An article that is retold from another says so in its `origin`; one that is shown as it was published gives its
    publication and date instead.
    """
    article = lesson.article
    parts = [language.say(ARTICLE_FORMS[article.form])] if article.form is ArticleForm.OPINION else []
    if article.origin:
        parts.append(article.origin)
    else:
        published = "" if article.published is None else describe(article.published, language)
        parts += [article.publication, published]
    return " · ".join(part for part in (*parts, article.author) if part)


def tagline(lesson: Lesson, actor: Actor, language: Language = ENGLISH) -> str:
    """Who an actor is, in a few words: what this article says of it, an office of that time or before, or its kind."""
    kind = actor_kind(actor, language)
    before = "" if actor.kind is ActorKind.PERSON else f"{kind} · "
    for relation in lesson.relations:
        if relation.from_id == actor.id and relation.to_id in lesson.actor_by_id:
            return f"{before}{relation.kind} {lesson.actor_by_id[relation.to_id].name}"
    held = lesson.time.held(actor)
    present = held.of(Standing.HELD) or held.of(Standing.AROUND) or held.of(Standing.UNDATED)
    if present:
        return before + present[-1].title
    earlier = held.of(Standing.EARLIER)
    return before + role_words(earlier[-1], language) if earlier else kind


def role_words(role: Role, language: Language = ENGLISH) -> str:
    """A role with the time in which it was held, where that is known."""
    if role.period is None:
        return role.title
    return language.say("{role}, {period}", role=role.title, period=describe(role.period, language))


def actor_kind(actor: Actor, language: Language = ENGLISH) -> str:
    """What an actor is: "person", "armed group"."""
    return language.say(ACTOR_KINDS[actor.kind])


def mark_meaning(lesson: Lesson, actor: Actor, language: Language = ENGLISH) -> str:
    """What the mark of an actor stands for: its side, that it has none, or its kind as long as there are no sides."""
    for side in lesson.sides:
        if any(member == actor.id for member, _ in side.members):
            return side.name
    return language.say("No side") if lesson.sides else actor_kind(actor, language)


def times(count: int, language: Language = ENGLISH) -> str:
    """How often an actor is mentioned."""
    if not count:
        return language.say("not mentioned")
    return language.count(count, "mentioned once", "mentioned {n} times")


def date_words(event: Event, language: Language = ENGLISH, *, short: bool = False) -> str:
    """An event's date in words."""
    return language.say("undated") if event.date is None else describe(event.date, language, short=short)


def date_note(event: Event, language: Language = ENGLISH) -> str:
    """That an event's date was worked out; empty for one that stands in the text."""
    return "" if event.date_basis is DateBasis.STATED else language.say(DATE_BASES[event.date_basis])


def claim_note(event: Event, language: Language = ENGLISH) -> str:
    """That an event is told as a judgement or with a hedge; empty for one that is told as a fact."""
    return "" if event.claim is Claim.REPORT else language.say(CLAIMS[event.claim])


def speaker_name(lesson: Lesson, statement: Statement, language: Language = ENGLISH) -> str:
    """Who says it."""
    if statement.speaker is SpeakerKind.ACTOR and statement.speaker_id is not None:
        return lesson.actor_by_id[statement.speaker_id].name
    return language.say(SPEAKERS[statement.speaker])
