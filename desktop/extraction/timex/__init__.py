"""Temporal expressions: where a text speaks of time, and which calendar date it means."""

from desktop.extraction.timex.find import timexes
from desktop.extraction.timex.timex import Timex, TimexType

__all__ = ["Timex", "TimexType", "timexes"]
