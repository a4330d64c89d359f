"""Names of one actor while they are put together."""

from db.model.actor import ActorKind
from db.model.sentence import Sentence
from desktop.extraction.entries import Entry
from desktop.extraction.names.names import Name


class Cluster:
    """Names of one actor, place or ship."""

    def __init__(self, name: str, kind: ActorKind, known: str = "", entry: Entry | None = None) -> None:
        self.name = name
        self.kind = kind
        self.known = known
        self.entry = entry
        self.mentions: list[Name] = []
        self.surfaces: dict[str, int] = {}
        """The names that it goes by, in order of first appearance, and how often."""
        self.doubt: Sentence | None = None
        """Why a mention may be another's."""

    def add(self, name: Name, surface: str) -> None:
        """Take a mention in."""
        self.mentions.append(name)
        self.surfaces[surface] = self.surfaces.get(surface, 0) + 1
