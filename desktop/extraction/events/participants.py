"""Who takes part in an event, and as what: "signs", "is elected"."""

from collections.abc import Sequence

from desktop.extraction.events.anchoring import Anchoring
from desktop.extraction.events.headlines import stands_for_subject
from desktop.extraction.grammar.clauses import clause_end
from desktop.extraction.grammar.verb_groups import Form, Predicate
from desktop.extraction.grammar.verbs import LIGHT, participle, past_of_ing, present
from desktop.extraction.grammar.word_classes import Tag, Word
from desktop.extraction.mentions import Mentioned, Mentions

MOST_PARTS = 8
_TAKES_NO_OBJECT_WORDS = (
    "became said told stated wrote went came died remained arrived returned began left entered reached visited "
    "joined toured crossed won lost met faced followed served used married had"
)
_TAKES_NO_OBJECT = frozenset(_TAKES_NO_OBJECT_WORDS.split())


def parts_of(
    text: str,
    words: Sequence[Word],
    told: Sequence[Predicate],
    found: Anchoring,
    mentioned: Sequence[Mentioned],
    subject: Mentioned | None,
    mentions: Mentions,
) -> tuple[tuple[int, str], ...]:
    """The actors of an event with their parts, each once, at most MOST_PARTS; a part that is said wins over none.

    Those of the clause count, not those of the whole sentence. `subject` is whom its pronoun means.
    """
    parts: dict[int, str] = {}
    verb = found.predicate
    if subject is not None and verb is not None:
        parts[subject.key] = _done(words, verb)
    for one, first, last in _placed(words, mentioned):
        if not _takes_part(words, told, found, first):
            continue
        part = "" if mentions.is_place(one.key) else _part(text, words, told, verb, first, last)
        if not parts.get(one.key):
            parts[one.key] = part
    return tuple(list(parts.items())[:MOST_PARTS])


def _placed(words: Sequence[Word], mentioned: Sequence[Mentioned]) -> list[tuple[Mentioned, int, int]]:
    """Each mention with the indices of its first and last word."""
    placed: list[tuple[Mentioned, int, int]] = []
    position = 0
    for one in mentioned:
        while position < len(words) and words[position].end <= one.span.start:
            position += 1
        last = position
        while last + 1 < len(words) and words[last + 1].start < one.span.end:
            last += 1
        if position < len(words):
            placed.append((one, position, last))
    return placed


def _takes_part(words: Sequence[Word], told: Sequence[Predicate], found: Anchoring, first: int) -> bool:
    verb = found.predicate
    if found.noun is not None and found.noun[0] <= first < found.noun[1]:
        return True
    if verb is None:
        return found.noun is None
    if found.noun is not None and stands_for_subject(words, verb, found.noun):
        return False
    if verb.subject is not None and verb.subject[0] <= first < verb.subject[1]:
        return True
    start = verb.first
    if found.noun is not None:
        return False
    if not verb.shared and not verb.relative and not any(one.first < verb.first for one in told):
        start = 0
    return start <= first < clause_end(words, told, verb)


def _part(
    text: str, words: Sequence[Word], told: Sequence[Predicate], governing: Predicate | None, first: int, last: int
) -> str:
    """What the verbs around a mention say of it: as their subject, behind "by", or as their object."""
    if words[last].plain.endswith(("'s", "’s")) or text[words[last].end : words[last].end + 1] in ("'", "’"):
        return ""  # "Serra's army"
    for verb in (*([] if governing is None else [governing]), *told):
        done = _done(words, verb) if _is_subject(words, verb, first) else ""
        if done:
            return done
    before = first - 1
    while before > 0 and words[before].tag in (Tag.DETERMINER, Tag.ADVERB):
        before -= 1
    if before > 0 and words[before].plain == "by":
        agent = next((one for one in told if one.passive and one.head < before and before - one.head <= 8), None)
        nearest = next((one for one in reversed(told) if one.head < before), None)
        if agent is not None and nearest is not None and nearest.passive:
            return present(words[nearest.head].plain)
    return _suffered(words, told, before)


def _suffered(words: Sequence[Word], told: Sequence[Predicate], before: int) -> str:
    verb = next((one for one in told if one.head == before and one.form is Form.FINITE and not one.passive), None)
    if verb is None or verb.negated or words[before].plain in _TAKES_NO_OBJECT:
        return ""
    form = participle(words[before].plain)
    return f"is {form}" if form else ""


def _is_subject(words: Sequence[Word], verb: Predicate, first: int) -> bool:
    """Whether a mention is a verb's subject or one of several, and does not stand behind a preposition in it."""
    if verb.subject is None or not verb.subject[0] <= first < verb.subject[1]:
        return False
    return not any(words[one].tag in (Tag.PREPOSITION, Tag.TO, Tag.RELATIVE) for one in range(verb.subject[0], first))


def _done(words: Sequence[Word], verb: Predicate) -> str:
    """What the subject does or suffers; empty where it did not, or where the verb alone says nothing."""
    word = words[verb.head].plain
    if verb.negated or verb.auxiliary is Tag.MODAL or word in LIGHT:
        return ""
    if verb.form is Form.ING:
        return present(past_of_ing(word) or word)
    if verb.passive:
        return f"is {word}"
    return present(word)
