"""What a temporal expression is."""

from enum import StrEnum
from typing import NamedTuple

from db.model.article import Span
from db.model.event import DateBasis
from db.model.moment import Moment
from db.model.sentence import Sentence


class TimexType(StrEnum):
    """As TIMEX3 has them: a date, a time of day, a length of time, something that repeats."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Timex(NamedTuple):
    """A temporal expression.

    `value` is its TIMEX3 value: a calendar unit ("2017-01-11", "199"), with XXXX where something is not known, a length
    ("P2W") or a vague one ("PAST_REF"). `moment` is the date that a timeline may show, None where there is none; unlike
    the value it knows "by", "since", "about" and "early". `rule` says how it was found.
    """

    span: Span
    type: TimexType
    value: str
    moment: Moment | None
    basis: DateBasis
    rule: Sentence
    confidence: float
