"""The sheet that is being designed, and how it was before: undo and redo inside the designer."""

from typing import NamedTuple

from desktop.sheets.design import Design

_MOST = 500
"""Steps that can be taken back. A step is a small value, and shares its parts with those before it."""


class Draft(NamedTuple):
    """A sheet, and in how many versions it is handed out, 1 to MOST_VERSIONS."""

    design: Design
    versions: int = 1


class Drafts:
    """A stack of drafts with the present one in it."""

    def __init__(self, first: Draft) -> None:
        """Begin with nothing to take back."""
        self._stack = [first]
        self._place = 0
        self._gesture = ""

    @property
    def now(self) -> Draft:
        """The present draft."""
        return self._stack[self._place]

    @property
    def can_undo(self) -> bool:
        """Whether there is a draft before this one."""
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        """Whether the draft after this one was taken back."""
        return self._place < len(self._stack) - 1

    def change(self, draft: Draft, gesture: str = "") -> bool:
        """Go on to another draft; False if it is the same one.

        Changes that follow each other with the same `gesture`, as the steps of a number that is turned up, are one
        step of undo; "" never is the same.
        """
        if draft == self.now:
            return False
        joins = bool(gesture) and gesture == self._gesture and not self.can_redo and self.can_undo
        del self._stack[self._place + (0 if joins else 1) :]
        if not self._stack or self._stack[-1] != draft:  # turned up and down again, it is as it was before
            self._stack.append(draft)
        del self._stack[:-_MOST]
        self._place = len(self._stack) - 1
        self._gesture = gesture
        return True

    def undo(self) -> bool:
        """Go back by one step; False where there is none."""
        return self._go(-1)

    def redo(self) -> bool:
        """Go forward by one step; False where there is none."""
        return self._go(1)

    def _go(self, by: int) -> bool:
        place = self._place + by
        if not 0 <= place < len(self._stack):
            return False
        self._place = place
        self._gesture = ""
        return True
