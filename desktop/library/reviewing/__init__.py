"""Deciding on what the program suggests for an article: actors, events, relations and statements.

Suggestions are kept in the library with what was decided on them, so that a review can be left and taken up again.
Every verb is one step that can be undone. `Suggestion.id`s name them; actors are named by the ids of their suggestions
inside the other kinds.
"""

from desktop.library.reviewing.beforehand import DOUBTFUL, SURE, accept_sure, sure
from desktop.library.reviewing.deciding import accept, reject, reopen, skip
from desktop.library.reviewing.grouping import apply_to_all, merge_suggestions, take_mentions_apart
from desktop.library.reviewing.revising import change_proposal
from desktop.library.reviewing.suggesting import caution, left, suggest_for, suggestions, telling

__all__ = [
    "DOUBTFUL",
    "SURE",
    "accept",
    "accept_sure",
    "apply_to_all",
    "caution",
    "change_proposal",
    "left",
    "merge_suggestions",
    "reject",
    "reopen",
    "skip",
    "suggest_for",
    "suggestions",
    "sure",
    "take_mentions_apart",
    "telling",
]
