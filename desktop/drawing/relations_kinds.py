"""What the words of a relation say about its drawing: who stands above whom, and whether it is against somebody.

The words are the library's own, in any language. Those that are not known here, and so all that are not English, are
drawn plainly: an arrow that runs downwards. The label says what the relation is; the drawing adds nothing to it.
"""

import re

from desktop.drawing.relations_ranks import Pull

_UPWARDS = re.compile(
    r"\b(part|member|branch|arm|wing|unit|client|subject|agent|envoy|minister|general|son|daughter) of\b"
    r"|\b(loyal|subordinate|answerable) to\b|\b(reports|answers|belongs) to\b|\bserve[sd]?\b|\b(works?|fights?) for\b"
    r"|(?<!stands)(?<!stood) by$",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\boppos|\bagainst\b|\b(does|do|did|is|are|was|were) not\b|\bno longer\b|\breject|\b(fights?|fought)\b(?! for)"
    r"|\battack|\b(rival|enemy|opponent|critic)s?\b|\bat war\b|\btoppl|\boust|\boverthr|\bden(y|ies|ied)\b|\bsanction"
    r"|\bthreaten|\bcondemn|\bcriticis|\bexpel|\binvade",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\balign|\bally of\b|\bwith\b|\bpartner|\bcoalition\b|\basked\b|\btalks?\b|\bmet\b|\bneighbour"
    r"|\b(brother|sister|wife|husband|friend)\b|\bnegotiat",
    re.IGNORECASE,
)


def is_against(kind: str) -> bool:
    """Whether the words say that the first is against the second ("opposed", "does not recognise")."""
    return _AGAINST.search(kind) is not None


def pull_of(kind: str) -> Pull:
    """Whether the second stands below the first ("commands"), above it ("part of", "backed by") or level with it."""
    if is_against(kind) or _LEVEL.search(kind) is not None:
        return Pull.LEVEL
    return Pull.UP if _UPWARDS.search(kind) is not None else Pull.DOWN
