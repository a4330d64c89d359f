"""The actors that stand before a verb as its subject, or beside a word that describes them."""

from typing import NamedTuple

from desktop.extraction.grammar.verbs import is_past
from desktop.extraction.relations.phrases import MOST_TOGETHER, REACH, Party, Phrases, word_list

_INSERTED = 30
"""Words between the two commas of an apposition."""


class Subject(NamedTuple):
    """What stands before a verb: the parties, and how the verb is hedged ("not", "would")."""

    parties: tuple[Party, ...]
    place: int
    """The word that ends the subject, -1 where there is none."""
    negated: bool
    unreal: bool
    passive: bool


def subject_of(words: Phrases, verb: int) -> Subject:
    """Who stands before the verb as its subject; no parties where that is not certain."""
    place, negated, unreal, passive = verb - 1, False, False, False
    for _ in range(REACH):
        low = words.word(place)
        if low in word_list("negating") or low.endswith(("n't", "n’t")):
            negated = True
        elif low in word_list("unreal"):
            unreal = True
        elif low == "longer" and words.word(place - 1) == "no":
            negated, place = True, place - 1
        elif low == "to" and words.word(place - 1) in word_list("controlling"):
            unreal = unreal or words.word(place - 1) not in word_list("carried_out")
            negated = negated or words.word(place - 1) in word_list("refusing")
            place -= 1
        elif low in word_list("being"):
            passive = passive or place >= verb - 3
        elif not low or not (low in word_list("helping") or low in word_list("adverbs") or low.endswith("ly")):
            break
        place -= 1
    parties = tuple(_ending_at(words, place))
    unreal = unreal or any(words.word(words.start_of(one.place) - 1) in word_list("doubting") for one in parties)
    return Subject(parties, place, negated, unreal, passive)


def _ending_at(words: Phrases, place: int, depth: int = 0) -> list[Party]:
    """The parties whose noun phrase ends with this word."""
    if depth > 3 or place < 0:
        return []
    low = words.word(place)
    if low in (")", "]"):
        return _ending_at(words, _opening(words, place) - 1, depth + 1)
    if low in ("and", "but") or (low == "," and words.word(place + 1) == "then"):
        return _of_verb_before(words, place)
    if low == "," and words.word(place - 1) == ")":
        return _ending_at(words, place - 1, depth + 1)
    if low in (",", "–", "—"):
        return _before_insertion(words, place, depth)
    if low in ("he", "she"):
        return _by_pronoun(words, place)
    if low in word_list("relative"):
        return beside(words, place - 1, depth)
    if low in word_list("bodies") or (low and words.people(place) >= 0):
        return _through_noun(words, place)
    return _named_subject(words, place, depth) if words.key(place) >= 0 else []


def beside(words: Phrases, place: int, depth: int = 0) -> list[Party]:
    """The name that ends there, or before a comma there: what "who" or "backed by" goes with."""
    if words.word(place) == ",":
        place -= 1
    if words.word(place) == ")":
        place = _opening(words, place) - 1
    if _is_where(words, place):
        return [Party(place - 2, words.key(place - 2), 0.05)]
    if words.key(place) < 0 or depth > 3:
        return []
    before = words.start_of(place) - 1
    if words.word(before) in ("in", "at", "near", "from") and words.key(before - 1) >= 0:
        return [Party(before - 1, words.key(before - 1), 0.1)]  # "the council in Tripoli led by Serra"
    if words.word(before) in ("in", "at", "near", "from"):
        return []  # "a league in France, founded by"
    if words.word(before) == "of" and words.key(before - 1) < 0:
        return [Party(place, words.key(place), 0.25)]  # "the army of France, led by": the army is
    return [Party(place, words.key(place), 0.0)]


def _is_where(words: Phrases, place: int) -> bool:
    """Whether the word is a town that is no actor, behind an actor: "the council in Tripoli"."""
    town = words.key(place) < 0 and words.raw[place : place + 1] != [] and words.raw[place][:1].isupper()
    return town and words.word(place - 1) in ("in", "at", "near") and words.key(place - 2) >= 0


def _opening(words: Phrases, closing: int) -> int:
    """The bracket that the one at `closing` closes; 0 where none is near."""
    for place in range(closing - 1, max(closing - _INSERTED, -1), -1):
        if words.word(place) in ("(", "["):
            return place
    return 0


def _before_insertion(words: Phrases, comma: int, depth: int) -> list[Party]:
    """The name before ", leader of the party," or ", which had lost,"; or that in "its leader, Serra,"."""
    last = comma - 1
    first = _behind_offices(words, last)
    titles = word_list("offices") | word_list("titles")
    if words.key(last) >= 0 and words.word(first) == words.word(comma) and words.word(first - 1) in titles:
        return [Party(last, words.key(last), 0.03)]
    for place in range(comma - 2, max(comma - _INSERTED, 0), -1):
        if words.word(place) == words.word(comma) and words.key(place - 1) >= 0:
            opener = words.word(place + 1)
            named = words.key(place + 1) >= 0 and words.word(place + 2) in ("'s", "’s")
            if opener in word_list("inserting") or named or opener.isdecimal() or opener in word_list("determiners"):
                return [one._replace(loss=one.loss + 0.05) for one in _ending_at(words, place - 1, depth + 1)]
    return []


def _behind_offices(words: Phrases, place: int) -> int:
    """The word before the titles before a name."""
    first = place - 1
    while first > place - REACH and words.is_title(first):
        first -= 1
    return first


def _through_noun(words: Phrases, place: int) -> list[Party]:
    """Whose the government, the forces or the troops are that do it; "the Germans" are Germany."""
    key = words.people(place)
    if key >= 0:
        return [] if words.word(words.start_of(place) - 1) in word_list("prepositions") else [Party(place, key, 0.1)]
    for before in range(place - 1, max(place - 4, -1), -1):
        if words.word(before) in ("'s", "’s") or words.word(before) in word_list("describing"):
            continue
        key = words.key(before) if words.key(before) >= 0 else words.people(before)
        if key < 0 or words.word(words.start_of(before) - 1) in word_list("prepositions"):
            return []
        return [Party(before, key, 0.1)]
    return []


def _named_subject(words: Phrases, place: int, depth: int) -> list[Party]:
    """A name, and those that "and" puts before it, unless another word governs it."""
    before = words.start_of(place) - 1
    low = words.word(before)
    if low in word_list("prepositions") and low not in word_list("conjunctions"):
        return _head_of(words, before, place, depth)
    if low.endswith("ing") or (low == "as" and words.word(before - 1) == "such"):
        return []  # "troops backing Serra attacked"
    parties = [Party(place, words.key(place), 0.0)]
    linked = False
    while len(parties) < MOST_TOGETHER:
        joins = words.word(before) in ("and", "or", "&")
        if not joins and not (linked and words.word(before) == ","):
            return parties
        linked = True
        earlier = before - 2 if joins and words.word(before - 1) == "," else before - 1
        if words.key(earlier) < 0:
            return parties
        before = words.start_of(earlier) - 1
        if words.word(before) in word_list("prepositions") or words.is_verb(before):
            return parties[:1]  # "Serra met Haftar, and France left": only France did
        parties.append(Party(earlier, words.key(earlier), 0.05))
    return parties


def _head_of(words: Phrases, preposition: int, place: int, depth: int) -> list[Party]:
    """The subject where a preposition stands before the name: "Serra of the council", "troops of Serra"."""
    if words.key(preposition - 1) >= 0:
        return _ending_at(words, preposition - 1, depth + 1)
    noun = preposition - 1
    if words.word(preposition) == "to" and words.word(noun) == "loyal":
        noun -= 1
    elif words.word(preposition) != "of":
        return []
    if words.word(noun) in word_list("bodies"):
        return [Party(place, words.key(place), 0.15)]
    return []


def _of_verb_before(words: Phrases, place: int) -> list[Party]:
    """The subject of the verb to which "and" adds another one: "Serra left and said that"."""
    for verb in range(place - 1, max(place - _INSERTED, 0), -1):
        low = words.word(verb)
        if low in (";", ":", "“", "”", '"', "that", "and", "but"):
            return []
        if low and (is_past(low) or low in word_list("helping")) and words.raw[verb].islower():
            before = verb - 1
            while words.word(before) in word_list("helping") or words.word(before) in word_list("adverbs"):
                before -= 1
            if words.word(before) in ("and", "but", ","):
                continue
            return [one._replace(loss=one.loss + 0.1) for one in _ending_at(words, before, 2)]
    return []


def _by_pronoun(words: Phrases, place: int) -> list[Party]:
    """Whom "he" means: the only person before it in the sentence, else the one of the sentence before."""
    people = {words.keys[one] for one in words.named_before(place) if words.cast.is_person(words.keys[one])}
    if len(people) > 1 or (people and words.he >= 0 and words.he not in people):
        return []
    key = people.pop() if people else words.he
    return [Party(place, key, 0.1)] if key >= 0 else []
