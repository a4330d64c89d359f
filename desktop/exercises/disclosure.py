"""What a sheet without the text shows, and what it must keep to itself."""

import re
from collections.abc import Iterable

from desktop.exercises.spotting import Forms, masked
from desktop.exercises.values import GAP, MASK, Exercise, Item

_FEWEST_WORDS = 3
"""What a masked prompt keeps at least beside its mask and its gap, so that it still says something."""
_APART = "\n" * 9
"""Between texts, so that no form is found across two of them."""
_WORD = re.compile(r"[^\W_]{2,}")


class Disclosure:
    """Kept while the exercises of a sheet without the text are chosen, in the order in which they stand there.

    What belongs to an item and may hold its own answer is its `prompt`, its `options` and the `bank` of its exercise,
    each in its own place. (That a prompt does not give its own answer away is for the exercise that words it.) All
    other words of the sheet must not hold any form of the answer: headings, foot, reference parts, the prompts,
    options and banks of other exercises, the prompts of its own exercise. The banks and options are printed as they
    are; prompts may lose one word to a mask.

    The sheet's maker calls `show` for all that is always there, then for each exercise in turn makes it with an `Ask`
    that holds this disclosure and calls `keep` if it puts it on the sheet. Asking changes nothing here.
    """

    def __init__(self) -> None:
        self._shown: list[str] = []
        self._asked: set[str] = set()
        self._found: dict[tuple[str, ...], tuple[int, bool]] = {}
        self.secrets: tuple[str, ...] = ()
        """The forms of the answers that are kept."""

    def show(self, text: str) -> None:
        """Take note of a text that stands on the sheet."""
        if text:
            self._shown.append(text)

    def keep(self, exercise: Exercise) -> None:
        """Take note of an exercise that stands on the sheet: of what it shows, and of the answers to keep.

        The forms of its answers count as shown too, so no later item asks for one of them again: a statement may name
        the right actor in one version of a sheet, and a wrong one in another.
        """
        for item in exercise.items:
            self._shown += [item.prompt, *item.options, *item.forms]
            self._asked.add(item.prompt)
        self._shown += exercise.bank
        secrets = (*self.secrets, *(form for item in exercise.items for form in item.forms))
        self.secrets = tuple(dict.fromkeys(secrets))

    def admits(self, item: Item, bank: Iterable[str] = ()) -> bool:
        """Whether an item may be asked beside what is shown and kept already.

        Its answer must not have been shown, its options and what it adds to its bank must not hold an earlier answer,
        and its prompt must stay meaningful with earlier answers masked. Nothing is asked of a prompt twice: what a man
        is and which office he holds answer each other.
        """
        if item.prompt in self._asked:
            return False
        if any(Forms(self.secrets).found_in(text.replace(MASK, "")) for text in (*item.options, *bank)):
            return False
        return readable(self.masked(item.prompt)) and not self.has_shown(item.forms)

    def has_shown(self, forms: tuple[str, ...]) -> bool:
        """Whether one of these forms stands in what is shown already."""
        seen, found = self._found.get(forms, (0, False))
        if not found and seen < len(self._shown):
            found = Forms(forms).found_in(_APART.join(self._shown[seen:]))
        self._found[forms] = len(self._shown), found
        return found

    def masked(self, text: str) -> str:
        """A text with the answers of all exercises that were kept masked."""
        return masked(text, (self.secrets,))


def readable(prompt: str) -> bool:
    """Whether a prompt still says something: it has one mask at most, and words enough beside it."""
    masks = prompt.count(MASK)
    if not masks:
        return True
    return masks == 1 and len(_WORD.findall(prompt.replace(GAP, " "))) >= _FEWEST_WORDS
