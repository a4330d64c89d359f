"""Makes resources/words/gazetteer/gazetteer.zlib from open data: `python -m tests.training.gazetteers`.

The sources are the packages of the extra "train" and WordNet's files. The same versions of them give the same bytes.
What each source is, who made it and under which licence, is said in resources/words/gazetteer/README.md.
"""

import argparse
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.extraction.names.gazetteer import Gazetteer, fold
from desktop.extraction.tokens import tokens
from tests.training import sources
from tests.training.wordnet import Synset, WordNet

OUT = Path(__file__).resolve().parents[2] / "resources" / "words" / "gazetteer" / "gazetteer.zlib"
WORDNET = Path("/usr/share/wordnet")

GIVEN, FAMILY, TOWNS, EVERYDAY = 6_000, 16_000, 10_000, 12_000
"""How many entries the largest lists have: beyond these, an entry is met too seldom to pay for its bytes."""
UNSEEN = -20.0
"""The log probability of a word that is not among spaCy's million."""

_NAME = re.compile(r"[A-Z][a-z']*(?:[A-Z][a-z]+)*(?:-[A-Z]?[a-z]+)*")
_PHRASE = re.compile(r"[A-Za-z][\w.'-]*(?: [\w.,'&-]+)*")

PERSON, LOCATION, WATER, FORMATION, LAND = "00007846", "00027167", "09225146", "09287968", "09334396"
GROUP, ORGANISATION, UNIVERSITY, COUNTRY, STATE = "07950920", "08008335", "04511002", "08544813", "08168978"
EVENT, COMMUNICATION, LANGUAGE, STRUCTURE, DEITY = "00029378", "00033020", "06282651", "04341686", "09505418"
_TITLES = ("Dr", "Mr", "Mrs", "Ms", "President", "Prime Minister", "Secretary", "Sir ")


class Frequencies:
    """How often words stand in English texts, with and without a capital."""

    def __init__(self, logs: dict[str, float]) -> None:
        self._logs = logs

    def named(self, name: str) -> float:
        """The log probability of a word as it is written."""
        return self._logs.get(name, UNSEEN)

    def words(self) -> Iterable[str]:
        """All words, as they are written."""
        return self._logs.keys()

    def smallness(self, word: str) -> float:
        """By how much (in nats) the word in small letters is more frequent than with a capital."""
        small = word.lower()
        if word.isupper() or small not in self._logs:
            return UNSEEN  # an acronym, as "US" is no "us", or a word that is never written so
        return self.named(small) - max(self.named(small.capitalize()), self.named(small.upper()))

    def is_everyday(self, name: str) -> bool:
        """Whether it is one word, and that is mostly no name."""
        return " " not in name and self.smallness(name) > 0.3

    def is_function_word(self, name: str) -> bool:
        """Whether it is among the some 700 words that make up most of any text ("The", "Will", "Long")."""
        return self.named(name.lower()) > -8.5 and self.smallness(name) > 0


def main() -> None:
    """Writes the file and prints how long the lists are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordnet", type=Path, default=WORDNET, help="folder with the files of WordNet 3.0")
    lists = gazetteers(WordNet(parser.parse_args().wordnet))
    packed = pack(lists)
    OUT.write_bytes(packed)
    for name, entries in lists.items():
        print(f"{name:20} {len(entries):6}")
    print(f"{len(packed)} bytes")


def gazetteers(wordnet: WordNet) -> dict[str, set[str]]:
    """All lists by the names of Gazetteer's fields, folded."""
    frequencies = Frequencies(sources.log_probabilities())
    states = set(_states(wordnet, frequencies))
    peoples = _peoples(wordnet, frequencies)
    given = _people(wordnet, frequencies, family=False, count=GIVEN)
    family = _people(wordnet, frequencies, family=True, count=FAMILY)
    barred = states | peoples | sources.calendar_words()
    places = _places(wordnet, frequencies, given, family) - barred
    barred |= places | given | family
    organisations = set(_capitalised(wordnet.below(GROUP, UNIVERSITY)))
    others = _others(wordnet) - organisations
    lists = {
        "given": given,
        "family": family,
        "peoples": peoples,
        "languages": set(_phrases(sources.languages())),
        "states": states,
        "places": places,
        "organisations": {name for name in organisations - barred if not frequencies.is_everyday(name)},
        "others": {name for name in others - barred if not frequencies.is_everyday(name)},
        "place_words": _kind_words(wordnet, frequencies, LOCATION, WATER, FORMATION, LAND),
        "organisation_words": _kind_words(wordnet, frequencies, ORGANISATION),
        "person_words": _kind_words(wordnet, frequencies, PERSON),
        "legal_forms": {form for form in sources.legal_forms() if form.isascii() and " " not in form},
        "everyday": _everyday(wordnet, frequencies, barred),
    }
    return {field: lists[field] for field in Gazetteer._fields}


def pack(lists: dict[str, set[str]]) -> bytes:
    """The lists as the program reads them: a line with the name, then the entries in order; blank lines between."""
    text = "\n\n".join("\n".join((name, *sorted(entries))) for name, entries in lists.items())
    return zlib.compress(text.encode("ascii"), 9)


def _people(wordnet: WordNet, frequencies: Frequencies, family: bool, count: int) -> set[str]:
    """The given or family names of the greatest worth.

    A name is worth the more, the more countries have it, the commoner it is, and the oftener texts have it. One that is
    also an everyday word, a people, a place or a month has to be a common name.
    """
    countries = sources.faker_names(family)
    shares = dict(sources.census_names(family))
    worth: Counter[str] = Counter()
    for name, having in countries.items():
        for word in _words(name):
            worth[word] += 2 + min(having, 5)
    for name, share in shares.items():
        worth[name] += 1 if share < 0.002 else 3
    for name in sources.japanese_names(family):
        worth[name] += 2
    for names in _famous(wordnet):
        worth[names[-1 if family else 0]] += 3
    peoples = _peoples(wordnet, frequencies)
    places = _known_places(wordnet)
    never = sources.calendar_words()
    chosen: dict[str, float] = {}
    for name, value in worth.items():
        bearers = shares.get(name, 0)
        everyday = frequencies.smallness(name) > -1.5 or name in places
        common = bearers > 0.03 or (name not in peoples and (not everyday or bearers > 0.02 or countries[name] >= 3))
        if common and name not in never and not frequencies.is_function_word(name):
            chosen[name] = value + frequencies.named(name) - UNSEEN
    return _best(chosen, count)


def _best(worth: dict[str, float], count: int) -> set[str]:
    ranked = sorted((-value, name) for name, value in worth.items() if _NAME.fullmatch(name) and len(name) > 1)
    return {name for _, name in ranked[:count]}


def _famous(wordnet: WordNet) -> Iterator[tuple[str, str]]:
    """Given and family name of the people in WordNet whose full name is two or three words with capitals."""
    for synset in wordnet.below(PERSON):
        for name in synset.words if synset.instance else ():
            words = fold(name).split()
            if len(words) in (2, 3) and all(_NAME.fullmatch(word) for word in words):
                yield words[0], words[-1]


def _states(wordnet: WordNet, frequencies: Frequencies) -> Iterator[str]:
    for code, names in sources.territories().items():
        if code and code not in ("ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"):
            for name in names:
                yield from _phrases(re.split(r" \(|\) ?| - ", name.removesuffix(" SAR China")))
    for synset in wordnet.below(COUNTRY, STATE):
        if synset.instance:
            yield from (name for name in _phrases(synset.words) if not frequencies.is_everyday(name))


def _known_places(wordnet: WordNet) -> set[str]:
    """Places that an encyclopaedia has: those of WordNet, CLDR's parts of the world and towns, larger provinces."""
    known = set(_capitalised(wordnet.below(LOCATION, WATER, FORMATION, LAND), instances=True))
    regions = (name for name in sources.territories()[""] if name[0].isupper())
    provinces = (name for name, inhabitants in sources.provinces().items() if inhabitants > 300_000)
    return known.union(_phrases(regions), _phrases(sources.zone_towns()), _phrases(provinces))


def _places(wordnet: WordNet, frequencies: Frequencies, given: set[str], family: set[str]) -> set[str]:
    least = dict.fromkeys(family, 100_000) | dict.fromkeys(given, 500_000)  # inhabitants of a town named like people
    worth: dict[str, float] = {}
    for town in sources.towns(5000):
        for name in _town_names(town, frequencies):
            if town.inhabitants > least.get(name, 0):
                value = (town.inhabitants / 100_000) ** 0.5 + (frequencies.named(name) - UNSEEN) / 2
                worth[name] = max(worth.get(name, 0.0), value)
    ranked = sorted((-value, name) for name, value in worth.items() if frequencies.smallness(name) < -2 or " " in name)
    chosen = _known_places(wordnet) | {name for _, name in ranked[:TOWNS]}
    waters = set(_capitalised(wordnet.below(WATER), instances=True))
    chosen -= {name for name in waters if name in least or frequencies.smallness(name) > -2}  # "James", "Red"
    return {name for name in chosen if not frequencies.is_everyday(name) and not name[0].islower()}


def _town_names(town: sources.Town, frequencies: Frequencies) -> Iterator[str]:
    """The usual name, and of a larger town the other single words that English texts have for it ("Raqqa")."""
    yield from _phrases([town.name])
    for name in _phrases(town.others) if town.inhabitants > 20_000 else ():
        if _NAME.fullmatch(name) and frequencies.named(name) > UNSEEN and frequencies.smallness(name) < -1.5:
            yield name


def _peoples(wordnet: WordNet, frequencies: Frequencies) -> set[str]:
    people = [synset for synset in wordnet.below(PERSON) if not synset.instance]
    nouns = {word for word in _capitalised(people) if " of " not in word and "." not in word}
    given = {name for name, countries in sources.faker_names(family=False).items() if countries > 3}
    nouns -= _known_places(wordnet) | given
    nouns |= {word + "s" for word in nouns if not word.endswith(("s", "ese", "ch", "sh", "man"))}
    languages = set(_phrases(sources.languages()))
    found = nouns | set(_capitalised(wordnet.adjectives.values()))
    return {
        word
        for word in found
        if (frequencies.smallness(word) < -1 or word in languages or " " in word)
        and not (word.startswith(_TITLES) or word.isupper())
    }


def _others(wordnet: WordNet) -> set[str]:
    languages = set(_capitalised(wordnet.below(LANGUAGE)))
    events = set(_capitalised(wordnet.below(EVENT, STRUCTURE, DEITY), instances=True))
    return events | set(_capitalised(wordnet.below(COMMUNICATION))) - languages


def _kind_words(wordnet: WordNet, frequencies: Frequencies, *kinds: str) -> set[str]:
    """Common words for what there is of the kinds, in small letters."""
    words = {word for synset in wordnet.below(*kinds) if not synset.instance for word in synset.words[:2]}
    return {word for word in words if word.isalpha() and word.islower() and frequencies.named(word) > -14}


def _everyday(wordnet: WordNet, frequencies: Frequencies, names: set[str]) -> set[str]:
    """The most frequent words that are no names above all: those of a dictionary, and those with few capitals."""
    words = sources.dictionary_words()
    words |= {word for synset in (*wordnet.nouns.values(), *wordnet.adjectives.values()) for word in synset.words}
    words |= {word for word in frequencies.words() if frequencies.smallness(word) > -0.5}
    plain = (word for word in words if word.isascii() and word.isalpha() and word.islower())
    chosen = (word for word in plain if word.capitalize() not in names or frequencies.smallness(word) > 0)
    ranked = sorted((-frequencies.named(word), word) for word in chosen)
    return {word for _, word in ranked[:EVERYDAY]}


def _capitalised(synsets: Iterable[Synset], instances: bool = False) -> Iterator[str]:
    """The words of the synsets, or of those that are single things, that are written with a capital."""
    for synset in synsets:
        if synset.instance or not instances:
            yield from (word for word in _phrases(synset.words) if not word.islower())


def _phrases(names: Iterable[str]) -> Iterator[str]:
    """The names folded, with one space between tokens as the program parts them; those with odd marks are left out."""
    for name in names:
        folded = " ".join(fold(token.text) for token in tokens(name))
        if folded.isascii() and len(folded) > 1 and _PHRASE.fullmatch(folded):
            yield folded


def _words(name: str) -> list[str]:
    return [word for word in fold(name).replace("-", " ").split() if word[:1].isupper()]


if __name__ == "__main__":
    main()
