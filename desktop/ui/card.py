"""Cards: who an actor is, what an event was. Small, plain text, gone with Escape."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.model.actor import Actor
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.tenure import Standing
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import direction
from desktop.ui.selection import Selection
from desktop.ui.words import tr, trn
from desktop.wording.lessons import STANDINGS, actor_kind, claim_note, date_words, role_words

WIDTH = 336
_SIDE = 18
_HEADING_GAP = 10
_LINK_GAP = 5
_LONGEST_QUOTE = 180
"""Characters of what another article says."""
_ALL_ROOM = 1_000
"""A stretch beside which others count for nothing."""


class Card(QFrame):
    """One card of the window, shown beside the place that it speaks of and never over it."""

    event_wanted = Signal(object)
    """An event of another article is to be shown there."""
    mention_wanted = Signal(bool)
    """The next mention of the chosen actor (False: the previous one)."""
    articles_wanted = Signal(int)
    """The articles that mention an actor, by its id, are to be listed."""

    def __init__(self, selection: Selection, look: Look, window: QWidget) -> None:
        """Begin hidden, as a child of the window."""
        super().__init__(window)
        self._selection = selection
        self._look = look
        self._came_from: QWidget | None = None
        self._beside = QRect()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 14, _SIDE, 14)
        self._column.setSpacing(5)
        self.full = False
        self._unfolded = False
        self.setAccessibleName(tr("Card"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        window.installEventFilter(self)
        look.changed.connect(self.dismiss)

    def show_actor(self, lesson: Lesson, actor_id: int, beside: QRect, *, full: bool) -> None:
        """Show an actor beside a box in global pixels: one line, or everything and with the keyboard on it."""
        actor = lesson.actor_by_id.get(actor_id)
        if actor is None or (self.full and self.isVisible() and not full):
            return
        self._empty()
        if full:
            self._fill_actor(lesson, actor)
        else:
            self._line(actor.name, self._look.interface_font(13, Look.SEMIBOLD))
            self._line(actor.gloss, self._look.interface_font(12.5))
        self._present(beside, full=full)

    def show_event(
        self, lesson: Lesson, event: Event, beside: QRect, *, elsewhere: Sequence[tuple[Event, str]] = ()
    ) -> None:
        """Show an event beside a box in global pixels.

        `elsewhere` are events of other articles, each with the words of the link to it.
        """
        self._empty()
        self._line(event.title, self._look.reading_font(16 / self._look.settings.text_size, Look.BOLD))
        self._line(date_words(event, self._look.language), self._look.interface_font(12.5), "soft")
        self._line(event.date_rule, self._look.interface_font(12), "soft")
        self._line(event.detail, self._look.interface_font(13))
        self._line(claim_note(event, self._look.language), self._look.interface_font(12), "accent")
        for part in event.actors:
            actor = lesson.actor_by_id.get(part.actor_id)
            if actor is not None:
                self._link(actor.name, part.role, partial(self._follow, lesson, actor.id))
        for other, words in elsewhere:
            self._link(words, "", partial(self.event_wanted.emit, other))
            if other.date != event.date:
                self._line(tr("“{quote}”", quote=_short(other.anchor.quote)), self._look.interface_font(12), "soft")
        self._present(beside, full=True)

    def dismiss(self) -> None:
        """Hide, and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        focused = self.window().focusWidget()
        inside = focused is self or (focused is not None and self.isAncestorOf(focused))
        self.hide()
        self.full = False
        if inside and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss_line(self) -> None:
        """Hide a one-line card; a full one stays until it is closed."""
        if not self.full:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk the links. (Escape is the window's.)"""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and the arrows go round the links; Escape leads away."""
        links = [link for link in self.findChildren(QPushButton) if not link.isHidden()]
        if links:
            place = next((n for n, link in enumerate(links) if link.hasFocus()), -1 if forward else len(links))
            links[(place + (1 if forward else -1)) % len(links)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that changes its size takes the card's place away."""
        if event.type() == QEvent.Type.Resize:
            self.dismiss()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised sheet with a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("raised"))
        painter.setPen(QPen(self._look.colour("soft" if self.full else "line"), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.end()

    def _follow(self, lesson: Lesson, actor_id: int) -> None:
        """Choose an actor that the card names, and show its card in the same place."""
        self._selection.choose_actor(actor_id)
        self.show_actor(lesson, actor_id, self._beside, full=True)

    def _fill_actor(self, lesson: Lesson, actor: Actor) -> None:
        self._heading(actor)
        language = self._look.language
        count = len(lesson.mentions_by_actor.get(actor.id, ()))
        facts = [actor_kind(actor, language), trn(count, "{n} mention", "{n} mentions")]
        facts += [tr("learn this")] if actor.key else []
        self._line(" · ".join(facts), self._look.interface_font(12.5), "soft")
        self._line(actor.gloss, self._look.interface_font(13))
        self._roles(lesson, actor)
        for relation in lesson.relations:
            other = relation.to_id if relation.from_id == actor.id else relation.from_id
            if actor.id not in (relation.from_id, relation.to_id) or other not in lesson.actor_by_id:
                continue
            name = lesson.actor_by_id[other].name
            words = (relation.kind, "") if relation.from_id == actor.id else ("", f"{relation.kind} {actor.name}")
            self._link(name, words[1], partial(self._follow, lesson, other), before=words[0])
        if actor.aliases:
            words = tr("also: {names}", names=tr(", ").join(actor.aliases))
            self._line(words, self._look.interface_font(12), "soft")
        elsewhere = lesson.also_in.get(actor.id, 0)
        if elsewhere:
            words = trn(elsewhere, "Seen in {n} other article", "Seen in {n} other articles")
            row = QHBoxLayout()
            row.addWidget(self._button(words, partial(self.articles_wanted.emit, actor.id)))
            row.addStretch(1)
            self._column.addLayout(row)
        if count:
            row = QHBoxLayout()
            row.addWidget(self._button(tr("‹ previous mention"), partial(self.mention_wanted.emit, False)))
            row.addStretch(1)
            row.addWidget(self._button(tr("next mention ›"), partial(self.mention_wanted.emit, True)))
            self._column.addLayout(row)

    def _roles(self, lesson: Lesson, actor: Actor) -> None:
        """The offices held at the time of the article, then the others; what came later is folded."""
        language, font = self._look.language, self._look.interface_font(12.5)
        later: list[str] = []
        for role, standing in lesson.time.held(actor).roles:
            words = tr(STANDINGS[standing], role=role_words(role, language))
            if standing is Standing.LATER and not self._unfolded:
                later.append(words)
            else:
                self._line(words, font, "ink" if standing is Standing.HELD else "soft")
        if later:
            row = QHBoxLayout()
            words = trn(len(later), "{n} later role ›", "{n} later roles ›")
            row.addWidget(self._button(words, partial(self._unfold, lesson, actor.id)))
            row.addStretch(1)
            self._column.addLayout(row)

    def _unfold(self, lesson: Lesson, actor_id: int) -> None:
        """Show the roles that came later as well."""
        self._unfolded = True
        self.show_actor(lesson, actor_id, self._beside, full=True)
        self._unfolded = False

    def _heading(self, actor: Actor) -> None:
        row = QHBoxLayout()
        row.setSpacing(_HEADING_GAP)
        name = self._label(actor.name, self._look.reading_font(17 / self._look.settings.text_size, Look.BOLD))
        row.addWidget(name, 1)
        self._column.addLayout(row)
        if not actor.originals:
            return
        self._look.load_other_faces()
        label = self._label(actor.originals[0].name, self._look.reading_font(16 / self._look.settings.text_size))
        words = [part.fontMetrics().horizontalAdvance(part.text()) for part in (name, label)]
        if sum(words) + _HEADING_GAP <= WIDTH - 2 * _SIDE:
            label.setWordWrap(False)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        else:
            self._column.addWidget(label)

    def _line(self, text: str, font: QFont, colour: str = "ink") -> None:
        if text:
            self._column.addWidget(self._label(text, font, colour))

    def _label(self, text: str, font: QFont, colour: str = "ink") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setWordWrap(True)
        # Words of another direction begin at their own side otherwise, away from all others.
        label.setAlignment(_side(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
        label.setFont(font)
        palette = label.palette()
        palette.setColor(label.foregroundRole(), self._look.colour(colour))
        label.setPalette(palette)
        label.show()  # in a card that is shown already, Qt would do so too late for its size
        return label

    def _link(self, name: str, after: str, action: Callable[[], object], before: str = "") -> None:
        """A link and the words around it, in the order of their own language: "commands", "the army" tells who does."""
        row = QHBoxLayout()
        row.setSpacing(_LINK_GAP)
        runs = direction(f"{before} {name} {after}")
        turned = runs != self.layoutDirection()
        if turned:
            row.setDirection(QBoxLayout.Direction.RightToLeft)  # which is from left to right where all is mirrored
            row.addStretch(1)
        font = self._look.interface_font(12.5)
        if before:
            row.addWidget(self._label(before, font, "soft"))
        link = self._button(name, action)
        row.addWidget(link)
        if after:
            label = self._label(after, font, "soft")
            label.setAlignment(_side(runs) | Qt.AlignmentFlag.AlignVCenter)
            needed = link.sizeHint().width() + _LINK_GAP + label.fontMetrics().horizontalAdvance(after)
            fits = needed <= WIDTH - 2 * _SIDE
            label.setWordWrap(not fits)
            row.addWidget(label, 0 if fits else _ALL_ROOM)
        if not turned:
            row.addStretch(1)
        self._column.addLayout(row)

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setFlat(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFont(self._look.interface_font(12.5, QFont.Weight.Medium))
        button.setText(button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WIDTH - 2 * _SIDE - 8))
        button.setStyleSheet(
            f"QPushButton {{ color: {self._look.theme.accent}; border: 0; padding: 1px 0; text-align: left;"
            " text-decoration: underline; }"
            f"QPushButton:focus {{ border: 1px solid {self._look.theme.focus}; border-radius: 3px; padding: 0;"
            " margin-left: -1px; }"
        )
        button.setLayoutDirection(direction(text))
        button.clicked.connect(action)
        button.show()
        return button

    def _empty(self) -> None:
        _clear(self._column)

    def _present(self, beside: QRect, *, full: bool) -> None:
        window = self.parentWidget()
        focused = window.focusWidget() if window is not None else None
        if focused is not None and not self.isAncestorOf(focused) and focused is not self:
            self._came_from = focused
        self.full = full
        self._beside = beside
        self.setFixedWidth(min(WIDTH, window.width() - 16 if window is not None else WIDTH))
        self._column.activate()
        height = self._column.heightForWidth(self.width())
        self.resize(self.width(), height if height > 0 else self._column.sizeHint().height())
        self.move(self._place(beside))
        self.show()
        self.raise_()
        if full:
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, beside: QRect) -> QPoint:
        """Below the box or, where there is no room, above it; within the window."""
        window = self.parentWidget()
        assert window is not None
        box = QRect(window.mapFromGlobal(beside.topLeft()), beside.size())
        left = max(8, min(box.left() - 12, window.width() - self.width() - 8))
        below = box.bottom() + 10
        if below + self.height() <= window.height() - 8:
            return QPoint(left, below)
        above = box.top() - 10 - self.height()
        if above >= 8:
            return QPoint(left, above)
        # Neither above nor below: beside the box, so that the line that is read stays in view.
        aside = box.left() - 10 - self.width()
        aside = aside if aside >= 8 else min(box.right() + 10, window.width() - self.width() - 8)
        return QPoint(aside, max(8, window.height() - self.height() - 8))


def _short(quote: str) -> str:
    """A quote on one line, not too long for a card."""
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1].rstrip()}…"


def _side(runs: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where lines of a direction begin."""
    rightwards = runs == Qt.LayoutDirection.LeftToRight
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight)


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _clear(inner)
            inner.deleteLater()
