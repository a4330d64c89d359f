"""Which masters a draft stands for, and what they are called in a file's name."""

from collections.abc import Collection

from desktop.sheets.design import Copy, Master
from desktop.ui.designer.drafts import Draft
from desktop.ui.words import tr


def masters_of(draft: Draft, copies: Collection[Copy]) -> tuple[Master, ...]:
    """Each version of each kind of copy: first all student copies, then all teacher copies."""
    return tuple(
        Master(version, copy, draft.design.print_for)
        for copy in Copy
        if copy in copies
        for version in range(draft.versions)
    )


def master_words(master: Master, versions: int) -> str:
    """What a master is called where each has a file of its own; `versions` is how many there are."""
    student = master.copy is Copy.STUDENT
    if versions == 1:
        return tr("student copy") if student else tr("teacher copy")
    if student:
        return tr("student copy {letter}", letter=master.letter)
    return tr("teacher copy {letter}", letter=master.letter)
