"""A page of the guide, set like the article: the same face, paper and measure."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QFontMetricsF, QPixmap, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.library.guide import Page, html
from desktop.library.guide_search import hits_in
from desktop.settings import resource
from desktop.ui.look import Look
from desktop.ui.offsets import to_utf16
from desktop.ui.words import tr

_SCHEME = "guide"
_SCALE = 0.84
"""The size of the guide's text, as a part of the article's."""
_MEASURE = 68
_LEAST_MARGIN = 28
_LEAST_PICTURE = 200
_INDENT = 26
_ABOVE, _BELOW = 30, 40
_ALPHABET = "abcdefghijklmnopqrstuvwxyz "


class HelpPage(QTextBrowser):
    """Shows the pages that it was given, and nothing from anywhere else."""

    def __init__(self, look: Look, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._look = look
        self._pages = {page.name: page for page in pages}
        self.name = ""
        """The name of the page that is shown."""
        self._words: Sequence[str] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.sourceChanged.connect(self._on_source)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._load_again)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Page of the help"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # pages keep their width

    def open_page(self, name: str, section: int = 0) -> None:
        """Show a page, at the heading of that number; 0 is its top."""
        url = QUrl(f"{_SCHEME}:{name}.page")
        if section:
            url.setFragment(f"s{section}")
        if url != self.source():
            self.setSource(url)
        elif section:
            self.scrollToAnchor(f"s{section}")

    def mark(self, words: Sequence[str]) -> None:
        """Put a ground behind folded words, and what begins with them."""
        self._words = words
        text = self.toPlainText()
        selections: list[QTextEdit.ExtraSelection] = []
        for start, end in hits_in(text, words):
            cursor = QTextCursor(self.document())
            cursor.setPosition(to_utf16(text, start))
            cursor.setPosition(to_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor  # type: ignore[attr-defined]  # missing in the stubs
            selection.format.setBackground(self._look.colour("sentence"))  # type: ignore[attr-defined]
            selections.append(selection)
        self.setExtraSelections(selections)

    def dress(self) -> None:
        """Set the page in the look of now, and stay where one reads."""
        document = self.document()
        document.setDefaultFont(self._look.reading_font(_SCALE))
        document.setDefaultStyleSheet(self._style())
        document.setIndentWidth(_INDENT)
        ring = self._look.colour("focus").name()  # it is a page, not a field: no edge but this one
        self.setStyleSheet(
            f"QTextBrowser {{ border: 2px solid transparent; border-radius: 0; padding: 0; }}"
            f"QTextBrowser:focus {{ border-color: {ring}; }}"
        )
        self._load_again()

    def _load_again(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        if not self.source().isEmpty():
            self.reload()
            bar.setValue(place)

    def doSetSource(
        self, name: QUrl | str, type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Follow a link within the guide; there are no others."""
        url = QUrl(name)
        target = QUrl(f"{_SCHEME}:{url.path()}")
        if url.hasFragment():
            target.setFragment(url.fragment())
        page = target.path().removesuffix(".page")
        if url.scheme() in ("", _SCHEME) and page in self._pages:
            super().doSetSource(target, type)
            if target.hasFragment():
                self.scrollToAnchor(target.fragment())

    def _on_source(self, url: QUrl) -> None:
        """Another page has come, on whatever way. (source() still says the one before.)"""
        self.name = url.path().removesuffix(".page")
        self._keep_measure()  # each page comes with margins of Qt's own
        self.mark(self._words)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """A page, or a picture that lies beside the guide's languages."""
        file = QUrl(name).path()
        if file.endswith(".page"):
            return html(self._pages[file.removesuffix(".page")])
        if file.endswith(".png") and "/" not in file:
            return self._picture(file)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, and pictures within it; later, as a page that is being loaded can cause this as well."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitting.start(0)

    def _side(self) -> float:
        """The width of each margin: what the text does not need."""
        metrics = QFontMetricsF(self.document().defaultFont())
        width = metrics.horizontalAdvance(_ALPHABET) / len(_ALPHABET) * _MEASURE
        return max(_LEAST_MARGIN, (self.viewport().width() - width) / 2)

    def _keep_measure(self) -> None:
        frame = self.document().rootFrame()
        style = frame.frameFormat()
        style.setLeftMargin(self._side())
        style.setRightMargin(self._side())
        style.setTopMargin(_ABOVE)
        style.setBottomMargin(_BELOW)
        frame.setFrameFormat(style)

    def _picture(self, file: str) -> QPixmap:
        """A picture of the guide, as wide as the text at most and as sharp as the screen."""
        picture = QPixmap(str(resource(f"help/{file}")))
        room = self.viewport().width() - 2 * (self._side() + self.document().documentMargin())
        ratio = self.devicePixelRatioF()
        width = round(max(room, _LEAST_PICTURE) * ratio)
        if width < picture.width():
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _style(self) -> str:
        colour = {name: self._look.colour(name).name() for name in ("ink", "accent", "raised", "line", "soft")}
        size = self._look.settings.text_size * _SCALE
        return f"""
            body, p, li {{ color: {colour["ink"]}; line-height: 106%; }}
            h1 {{ font-size: {size * 1.55:.0f}px; margin-top: 0; margin-bottom: {size * 0.7:.0f}px; }}
            h2 {{ font-size: {size * 1.14:.0f}px; margin-top: {size * 1.7:.0f}px; margin-bottom: {size * 0.35:.0f}px; }}
            p {{ margin-top: 0; margin-bottom: {size * 0.65:.0f}px; }}
            ul, ol {{ margin-top: 0; margin-bottom: {size * 0.65:.0f}px; }}
            li {{ margin-bottom: {size * 0.25:.0f}px; }}
            a {{ color: {colour["accent"]}; }}
            code {{ font-family: Inter; font-size: {size * 0.84:.0f}px; background-color: {colour["raised"]};
                color: {colour["ink"]}; }}
            b {{ font-weight: 700; }}
        """
