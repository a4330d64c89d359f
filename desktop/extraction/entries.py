"""The bundled entries: states, organisations and armed groups that articles name, with a neutral sentence each.

They lie in resources/words/entries.toml, and README.md beside it has the rules for them.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, NamedTuple, cast

from db.model.actor import ActorKind
from desktop.settings import read_toml, resource


class Entry(NamedTuple):
    """What is known of one actor. Names and words are written as in the middle of a sentence, without "the".

    `demonyms` are its adjective and the nouns for its people ("Libyan", "Libyans"); `capitals` the towns that its
    government is named by, the usual one first; `gloss` is one sentence. `only_with` is the state that a text must name
    for the name to mean this actor ("Democratic Party"), "" where that does not matter.
    """

    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    gloss: str
    only_with: str = ""

    @property
    def capital(self) -> str:
        """The usual name of its capital, "" where there is none or it is disputed."""
        return self.capitals[0] if self.capitals else ""


class Entries:
    """All entries, found by the words for them. Capitals count ("US" is no "us"), the kind of apostrophe does not."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Earlier entries go before later ones: today's states stand before those of the past."""
        self.all = tuple(entries)
        self._by_name = _first(self.all, lambda entry: (entry.name, *entry.aliases))
        self._by_capital = _first(self.all, lambda entry: entry.capitals)
        self._by_demonym = _only(self.all)

    def by_name(self, name: str) -> Entry | None:
        """The entry of a name or another name, with or without "the" before it."""
        plain = _plain(name)
        return self._by_name.get(plain) or self._by_name.get(plain.removeprefix("the "))

    def by_demonym(self, word: str) -> Entry | None:
        """The entry whose adjective or people this is; None for one that two share ("Congolese", "Dominican")."""
        return self._by_demonym.get(_plain(word))

    def by_capital(self, word: str) -> Entry | None:
        """The state that the town is the capital of; today's one where there were several ("Moscow")."""
        return self._by_capital.get(_plain(word))


@cache
def entries() -> Entries:
    """The entries that come with the program, read when they are first asked for (some 20 ms).

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no TOML, or an entry has a kind that there is not.
    """
    content = read_toml(resource("words/entries.toml"))
    return Entries(_entry(name, cast("dict[str, Any]", fields)) for name, fields in content.items())


def _entry(name: str, fields: dict[str, Any]) -> Entry:
    aliases, demonyms, capitals = (tuple(fields.get(field, ())) for field in ("aliases", "demonyms", "capitals"))
    kind, gloss = ActorKind(fields["kind"]), fields["gloss"]
    return Entry(name, kind, aliases, demonyms, capitals, gloss, fields.get("only_with", ""))


def _plain(words: str) -> str:
    """Words as they are looked up: a straight apostrophe, a small "the"."""
    plain = words.replace("’", "'")
    return "the" + plain[3:] if plain.startswith("The ") else plain


def _first(entries: Iterable[Entry], words: Callable[[Entry], Iterable[str]]) -> dict[str, Entry]:
    """The first entry for each of its words."""
    found: dict[str, Entry] = {}
    for entry in entries:
        for word in words(entry):
            found.setdefault(_plain(word), entry)
    return found


def _only(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entry for each demonym that no other entry has."""
    found: dict[str, Entry] = {}
    shared: set[str] = set()
    for entry in entries:
        for word in map(_plain, entry.demonyms):
            if word in found:
                shared.add(word)
            found[word] = entry
    return {word: entry for word, entry in found.items() if word not in shared}
