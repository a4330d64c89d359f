"""Who says what in an article, and the words that need explaining."""

from enum import StrEnum
from typing import NamedTuple

from db.model.article import Anchor


class SpeakerKind(StrEnum):
    """Who speaks: an actor of the cast, the article's author, or sources without a name."""

    ACTOR = "actor"
    AUTHOR = "author"
    UNNAMED = "unnamed"


class StatementKind(StrEnum):
    """What kind of saying it is."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    JUDGED = "judged"
    PREDICTED = "predicted"
    DENIED = "denied"


class Stance(StrEnum):
    """How a statement stands to the one that it answers."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"


class Statement(NamedTuple):
    """Something said or argued. `speaker_id` is set for SpeakerKind.ACTOR alone; `stance` goes with `answers_id`."""

    id: int
    uuid: str
    speaker: SpeakerKind
    speaker_id: int | None
    kind: StatementKind
    text: str
    answers_id: int | None
    stance: Stance | None
    anchor: Anchor


class Word(NamedTuple):
    """A word that a class may not know. `loaded`: the choice of word carries a judgement; `plainer` avoids it."""

    id: int
    uuid: str
    word: str
    meaning: str
    loaded: bool
    plainer: str
    key: bool
    anchor: Anchor
