"""The actors that stand behind a verb or a preposition as its object."""

from desktop.extraction.relations.phrases import HYPHENS, MOST_TOGETHER, REACH, Party, Phrases, word_list


def objects(words: Phrases, place: int) -> list[Party]:
    """The name that begins a noun phrase here, with those that follow by "and"; "of" only after known nouns."""
    first = _object(words, place)
    if first is None:
        return []
    parties = [first]
    after = end_of(words, first.place)
    while len(parties) < MOST_TOGETHER:
        comma = words.word(after) == ","
        joins = words.word(after + comma) in ("and", "or", "&", "nor")
        following = _object(words, after + comma + joins, near=True) if comma or joins else None
        if following is None:
            break
        after = end_of(words, following.place)
        if joins and words.is_verb(after):
            break  # "Serra attacked Haftar and France left"
        parties.append(following._replace(loss=following.loss + 0.05))
        if joins:
            return parties
    return parties[:1]  # without "and" it is no enumeration: "the leader of Labour, Harman, resigned"


def end_of(words: Phrases, place: int) -> int:
    """The word after the noun phrase of the name at `place`: behind "'s" and the body that it belongs to."""
    after = place + 1
    if words.word(after) in ("'s", "’s"):
        after += 1
    last = after + REACH
    while after < last and (words.word(after) in word_list("bodies") or words.word(after) in word_list("matters")):
        after += 1
    return after


def _object(words: Phrases, place: int, *, near: bool = False) -> Party | None:
    """The name at the end of the noun phrase that begins here; `near`: a short one, in an enumeration."""
    loss = 0.0
    for _ in range(3 if near else REACH):
        if words.key(place) >= 0:
            again = _behind(words, place)
            if again == place:
                return _whole(words, place, loss)
            place, loss = again, loss + 0.05
            continue
        low = words.word(place)
        if low in ("him", "her") and words.ends_phrase(place + 1):
            return _him(words, place)
        people = _people(words, place)
        if people is not None:
            return people._replace(loss=people.loss + loss)
        more = _loss_over(words, place, near=near)
        if more is None:
            return None
        loss += more
        place += 1
    return None


def _people(words: Phrases, place: int) -> Party | None:
    """A state by its people or its body: "the Germans", "the British", "German forces"; not as an adjective."""
    key = words.people(place)
    if key < 0:
        return None
    following = words.word(place + 1)
    alone = words.word(place - 1) == "the" and following and words.ends_phrase(place + 1)
    body = following in word_list("bodies") and words.word(place + 2) != "of"
    return Party(place, key, 0.1) if alone or body or words.raw[place].endswith("s") else None


def _loss_over(words: Phrases, place: int, *, near: bool) -> float | None:
    """What a word before the name takes off; None for one that ends the phrase."""
    low = words.word(place)
    if low == "of" and words.word(place - 1) in word_list("bodies"):
        return 0.1
    if low in word_list("determiners") or low in word_list("describing") or words.is_title(place):
        return 0.0
    if words.people(place) >= 0 or (low in word_list("bodies") and words.word(place + 1) == "of"):
        return 0.0
    return None if not words.may_describe(place) or (near and words.is_verb(place)) else 0.05


def _him(words: Phrases, place: int) -> Party | None:
    """Whom "him" means: the only person before the last one of the sentence, else the one of the sentence before."""
    people = [words.keys[one] for one in words.named_before(place) if words.cast.is_person(words.keys[one])]
    others = set(people) - set(people[-1:])
    key = others.pop() if len(others) == 1 else words.he if not others else -1
    return Party(place, key, 0.15) if key >= 0 and key not in people[-1:] else None


def _is_adjective(words: Phrases, place: int) -> bool:
    """Whether the word may describe what follows it, and is no body or matter itself."""
    low = words.word(place)
    return words.may_describe(place) and low not in word_list("bodies") and low not in word_list("matters")


def name_at(words: Phrases, place: int) -> int:
    """The place of the name that begins here, behind "the", "Mr" or "General"; -1 where none does."""
    place += words.word(place) == "the"
    for later in range(place, place + 4):
        if words.key(later) >= 0:
            return later
        if not words.is_title(later):
            return -1
    return -1


def _behind(words: Phrases, place: int) -> int:
    """The name that a name at `place` only describes ("the UN-backed council"), the same if none; -1: a noun."""
    if words.word(place + 1) in HYPHENS and words.word(place + 2).isalpha():
        return place + 3
    after = place + 2 if words.word(place + 1) in ("'s", "’s") else place + 1
    if words.key(after) >= 0:
        return after
    for later in range(after, after + 4):
        if words.key(later) >= 0 and later > after:
            return later
        if words.word(later) not in word_list("offices") and not (
            later > after and words.word(later) in ("of", ",", "for")
        ):
            break
    return place


def _whole(words: Phrases, place: int, loss: float) -> Party | None:
    """The name at `place` as an object, unless a noun follows that is meant instead."""
    owning = words.word(place + 1) in ("'s", "’s", "'", "’")
    after = place + 1 + owning
    for _ in range(3):
        if words.word(after) in word_list("describing") or (owning and _is_adjective(words, after)):
            after += 1
    if words.word(after) in word_list("bodies"):
        return Party(place, words.key(place), loss + 0.1)
    if words.word(after) in word_list("matters"):
        return Party(place, words.key(place), loss + 0.2)
    if owning or not words.ends_phrase(place + 1):
        return None
    return Party(place, words.key(place), loss)
