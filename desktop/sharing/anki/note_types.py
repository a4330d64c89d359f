"""The note types: how Anki shows a note, on a desk and on a phone, by day and by night, in either direction.

They hold no words of any language, so that exports in two languages share them. Anki recognises a note type by its id,
and takes a newer form of it only while the fields and the number of templates are the same.
"""

from typing import NamedTuple

from desktop.settings import resource
from desktop.sharing.anki.values import Fields, NoteKind
from desktop.sharing.colours import theme, variables

_COLOURS = ("paper", "ink", "soft", "faint", "line", "edge", "accent")
_IDS = {NoteKind.PLAIN: 1_201_848_701, NoteKind.TYPED: 1_201_848_702, NoteKind.CLOZE: 1_201_848_703}
"""Chosen once; Anki keeps one note type for each."""
_NAMES = {
    NoteKind.PLAIN: "Dramatis",
    NoteKind.TYPED: "Dramatis (type the answer)",
    NoteKind.CLOZE: "Dramatis (cloze)",
}
_TITLES = {field: field.capitalize() for field in Fields._fields}

_ASKED = '<div class="question" dir="auto">{{Question}}</div>\n<div class="prompt" dir="auto"%s>{{Prompt}}</div>'
_ANSWERED = '<div class="answer" dir="auto"%s>{{Answer}}</div>'
_TYPED = '<div class="answer typed">{{type:Answer}}</div>'
_REST = (
    '{{#More}}<div class="more" dir="auto"%s>{{More}}</div>{{/More}}\n'
    '{{#Evidence}}<div class="evidence" dir="auto"%s>{{Evidence}}</div>{{/Evidence}}\n'
    '{{#Place}}<div class="source" dir="auto">{{Place}} · <bdi%s>{{Source}}</bdi></div>{{/Place}}\n'
    '{{^Place}}<div class="source" dir="auto"%s>{{Source}}</div>{{/Place}}'
)
_LANGUAGE = ' lang="{{Language}}"'
_RULE = '<hr id="answer">'


class NoteType(NamedTuple):
    """A note type with its one template; `cloze`: Anki hides parts of the prompt."""

    id: int
    name: str
    fields: tuple[str, ...]
    front: str
    back: str
    cloze: bool


def note_type(kind: NoteKind) -> NoteType:
    """The note type of a kind."""
    asked = _in_language(_ASKED)
    front, back = {
        NoteKind.PLAIN: ((asked,), (asked, _RULE, _in_language(_ANSWERED))),
        NoteKind.TYPED: ((asked, _TYPED), (asked, _RULE, _TYPED)),
        NoteKind.CLOZE: ((_hidden(asked),), (_hidden(asked), _RULE)),
    }[kind]
    fields = tuple(_TITLES.values())
    return NoteType(
        _IDS[kind], _NAMES[kind], fields, _page(front), _page((*back, _in_language(_REST))), kind is NoteKind.CLOZE
    )


def style() -> str:
    """The style sheet of all note types, in the colours of the light and the dark theme.

    Raises:
        OSError: the program's own style sheet or themes cannot be read.
    """
    light, dark = (variables(theme(name), _COLOURS) for name in ("light", "dark"))
    # Anki says nightMode on every system, older versions on Android night_mode.
    night = ".card.nightMode, .nightMode .card, .card.night_mode, .night_mode .card"
    sheet = resource("styles/anki.css").read_text(encoding="utf-8")
    return f".card {{ {light} }}\n{night} {{ {dark} }}\n{sheet}"


def _in_language(template: str) -> str:
    return template.replace("%s", _LANGUAGE)


def _hidden(template: str) -> str:
    return template.replace("{{Prompt}}", "{{cloze:Prompt}}")


def _page(parts: tuple[str, ...]) -> str:
    """A side of a card. MathJax passes over both classes, the one of its version 3 and the one of version 2."""
    return '<div class="dramatis mathjax_ignore tex2jax_ignore">\n{}\n</div>'.format("\n".join(parts))
