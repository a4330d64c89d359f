"""What is suggested, as JSON for a column, and back."""

import json
from typing import Any

from db.model.actor import ActorKind, Role
from db.model.article import Span
from db.model.errors import DamagedError
from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.sentence import packed, unpacked
from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Gloss,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    SuggestionKind,
)

Packed = dict[str, Any]


def kind_of(proposal: Proposal) -> SuggestionKind:
    """What would come of a proposal."""
    match proposal:
        case ActorSuggestion():
            return SuggestionKind.ACTOR
        case EventSuggestion():
            return SuggestionKind.EVENT
        case RelationSuggestion():
            return SuggestionKind.RELATION
        case StatementSuggestion():
            return SuggestionKind.STATEMENT


def to_json(proposal: Proposal) -> str:
    """A proposal as JSON: an object with the names of its fields; a span is a pair, a date its EDTF."""
    match proposal:
        case ActorSuggestion():
            content = _packed_actor(proposal)
        case EventSuggestion():
            content = _packed_event(proposal)
        case RelationSuggestion() | StatementSuggestion():
            content = proposal._asdict()
    return json.dumps(content | {"reason": packed(proposal.reason)}, ensure_ascii=False, separators=(",", ":"))


def from_json(kind: str, content: str) -> Proposal:
    """The proposal that to_json() wrote.

    Raises:
        DamagedError: the content is something else.
    """
    read = {
        SuggestionKind.ACTOR: _actor,
        SuggestionKind.EVENT: _event,
        SuggestionKind.RELATION: _relation,
        SuggestionKind.STATEMENT: _statement,
    }[SuggestionKind(kind)]
    try:
        return read(json.loads(content))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError(
            "The library is damaged: a suggestion cannot be read.", "Restore the newest backup."
        ) from error


def _packed_actor(actor: ActorSuggestion) -> Packed:
    roles = [(role.title, None if role.period is None else role.period.edtf) for role in actor.roles]
    return actor._asdict() | {"roles": roles}


def _packed_event(event: EventSuggestion) -> Packed:
    date = None if event.date is None else event.date.edtf
    return event._asdict() | {"date": date, "date_rule": packed(event.date_rule)}


def _actor(value: Packed) -> ActorSuggestion:
    gloss = value["gloss"]
    return ActorSuggestion(
        name=_text(value["name"]),
        kind=ActorKind(value["kind"]),
        aliases=tuple(_text(alias) for alias in value["aliases"]),
        mentions=tuple(_span(mention) for mention in value["mentions"]),
        gloss=None if gloss is None else Gloss(_text(gloss[0]), _span_or_none(gloss[1])),
        roles=tuple(Role(_text(title), _moment(period)) for title, period in value["roles"]),
        known=_text(value["known"]),
        confidence=float(value["confidence"]),
        reason=unpacked(value["reason"]),
        key=value["key"] is True,
    )


def _event(value: Packed) -> EventSuggestion:
    return EventSuggestion(
        title=_text(value["title"]),
        date=_moment(value["date"]),
        date_span=_span_or_none(value["date_span"]),
        date_basis=DateBasis(value["date_basis"]),
        date_rule=unpacked(value["date_rule"]),
        claim=Claim(value["claim"]),
        actors=tuple((_number(key), _text(role)) for key, role in value["actors"]),
        span=_span(value["span"]),
        confidence=float(value["confidence"]),
        reason=unpacked(value["reason"]),
        key=value["key"] is True,
    )


def _relation(value: Packed) -> RelationSuggestion:
    return RelationSuggestion(
        from_key=_number(value["from_key"]),
        kind=_text(value["kind"]),
        to_key=_number(value["to_key"]),
        span=_span(value["span"]),
        confidence=float(value["confidence"]),
        reason=unpacked(value["reason"]),
    )


def _statement(value: Packed) -> StatementSuggestion:
    key = value["speaker_key"]
    return StatementSuggestion(
        speaker=SpeakerKind(value["speaker"]),
        speaker_key=None if key is None else _number(key),
        kind=StatementKind(value["kind"]),
        text=_text(value["text"]),
        span=_span(value["span"]),
        confidence=float(value["confidence"]),
        reason=unpacked(value["reason"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"no text: {value!r}")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError(f"no number: {value!r}")
    return value


def _span(value: Any) -> Span:
    start, end = value
    if not 0 <= _number(start) < _number(end):
        raise ValueError(f"no span: {value!r}")
    return Span(start, end)


def _span_or_none(value: Any) -> Span | None:
    return None if value is None else _span(value)


def _moment(edtf: str | None) -> Moment | None:
    return None if edtf is None else Moment.parse(edtf)
