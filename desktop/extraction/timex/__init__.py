"""Temporal expressions: where a text speaks of time, and which calendar date it means."""

from desktop.extraction.timex.find import telling, timexes
from desktop.extraction.timex.setting import Setting
from desktop.extraction.timex.timex import Timex, TimexType

__all__ = ["Setting", "Timex", "TimexType", "telling", "timexes"]
