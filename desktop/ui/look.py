"""Theme, faces and icons of the window, from the same files as the sheets."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.drawing.theme import Theme, theme_from
from desktop.settings import Settings, read_toml, resource
from desktop.ui.style import style_sheet
from desktop.wording.language import ENGLISH, Language

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

FACES_AT_START = ("Literata-Regular", "Literata-Bold", "Inter-Regular", "Inter-SemiBold")
OTHER_FACES = (
    "Literata-Italic",
    "AtkinsonHyperlegible-Regular",
    "AtkinsonHyperlegible-Bold",
    "Amiri-Regular",
    "Amiri-Bold",
    "NotoSerifHebrew-Regular",
)
INTERFACE_FAMILY = "Inter"
READING_FAMILIES = {"book": "Literata", "clear": "Atkinson Hyperlegible"}
SCRIPT_FAMILIES = ("Amiri", "Noto Serif Hebrew")
INTERFACE_PIXELS = 13


class Look(QObject):
    """How everything looks now. Widgets read it when they paint, and repaint on `changed`."""

    changed = Signal()
    REGULAR = QFont.Weight.Normal
    SEMIBOLD = QFont.Weight.DemiBold
    BOLD = QFont.Weight.Bold

    def __init__(self, settings: Settings, cache: Path | None = None, language: Language = ENGLISH) -> None:
        """Load the faces of the first paint and the theme that the settings name."""
        super().__init__()
        self._cache = cache
        self._colours: dict[str, QColor] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._fonts: dict[tuple[str, float, QFont.Weight], QFont] = {}
        self._other_faces_loaded = False
        for face in FACES_AT_START:
            _load_face(face)
        self.language = language
        """The language of the window's words."""
        self.settings = settings
        hints = QApplication.styleHints()
        if language.right_to_left:
            self.load_other_faces()  # its letters are higher, and what was laid out without them stays too low
        self._contrast = hints.accessibility().contrastPreference()
        self.theme = self._read_theme()
        self._dressed: Theme | None = None
        """The theme that the application wears."""
        hints.colorSchemeChanged.connect(self._on_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast)

    def load_other_faces(self) -> None:
        """Load the faces that the first paint does not need: other scripts, italics, the clear face."""
        if not self._other_faces_loaded:
            self._other_faces_loaded = True
            for face in OTHER_FACES:
                _load_face(face)

    def apply(self, settings: Settings) -> None:
        """Take over new settings, and tell everybody."""
        self.settings = settings
        self.theme = self._read_theme()
        self._colours.clear()
        self._icons.clear()
        self.dress()
        self.changed.emit()

    def dress(self) -> None:
        """Give the application palette, face and style sheet of the theme."""
        application, sheet = QApplication.instance(), style_sheet(self.theme)
        if not isinstance(application, QApplication):
            return
        if self.theme == self._dressed and application.styleSheet() == sheet:
            return  # Qt would dress every widget anew, and lay out every row of every list
        self._dressed = self.theme
        QApplication.setFont(self.interface_font())
        QApplication.setPalette(self._palette())
        application.setStyleSheet(sheet)

    def colour(self, name: str) -> QColor:
        """A colour of the theme by its name, such as "ink"."""
        if name not in self._colours:
            self._colours[name] = QColor(getattr(self.theme, name))
        return self._colours[name]

    def mark_colour(self, index: int) -> QColor:
        """The colour of one of the eight mark styles."""
        name = f"mark {index}"
        if name not in self._colours:
            self._colours[name] = QColor(self.theme.marks[index])
        return self._colours[name]

    def highlight_colour(self, key: str) -> QColor:
        """The ground of a highlight, by the key of its colour; of one that this program does not know, the first's."""
        from desktop.drawing.highlights import highlight_of  # imported late: few articles have notes at the start

        return QColor(self.theme.highlights[highlight_of(key).index])

    def interface_font(self, pixels: float = INTERFACE_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The quiet face of the interface, with faces for other scripts behind it."""
        return self._font(INTERFACE_FAMILY, pixels, weight)

    def reading_font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The face of the article in the user's size, times `scale`."""
        family = READING_FAMILIES[self.settings.face]
        if family != READING_FAMILIES["book"]:
            self.load_other_faces()
        return self._font(family, self.settings.text_size * scale, weight)

    def _font(self, family: str, pixels: float, weight: QFont.Weight) -> QFont:
        """A font of the caller's own. Making one takes longer than the rest of a row's painting, so all are kept."""
        key = (family, pixels, weight)
        if key not in self._fonts:
            self._fonts[key] = _new_font((family, *SCRIPT_FAMILIES), pixels, weight)
        return QFont(self._fonts[key])

    def icon(self, name: str, colour: str = "ink") -> "QIcon":
        """A bundled icon, drawn in a colour of the theme."""
        if (name, colour) not in self._icons:
            self._icons[name, colour] = _tinted(resource(f"icons/{name}.svg"), self.colour(colour).name())
        return self._icons[name, colour]

    def _on_system(self) -> None:
        """The desktop turned light or dark."""
        if self.settings.theme == "system":
            self.apply(self.settings)

    def _on_contrast(self, contrast: Qt.ContrastPreference) -> None:
        """The desktop asks for more contrast, or no more."""
        self._contrast = contrast
        self._on_system()

    def _read_theme(self) -> Theme:
        return theme_from(read_toml(resource(f"themes/{self._theme_name()}.toml"), self._cache))

    @property
    def high_contrast(self) -> bool:
        """Whether the theme is the one of high contrast, by the user's choice or the system's wish."""
        return self._theme_name() == "high-contrast"

    def _theme_name(self) -> str:
        if self.settings.theme != "system":
            return self.settings.theme
        if self._contrast is Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "dark" if QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for place, name in {
            role.Window: "panel",
            role.Base: "paper",
            role.AlternateBase: "panel",
            role.Button: "panel",
            role.WindowText: "ink",
            role.Text: "ink",
            role.ButtonText: "ink",
            role.PlaceholderText: "soft",
            role.ToolTipBase: "raised",
            role.ToolTipText: "ink",
            role.Highlight: "selection",
            role.HighlightedText: "on_selection",
            role.Link: "accent",
            role.Mid: "line",
            role.Accent: "accent",
        }.items():
            palette.setColor(place, self.colour(name))
        for place in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.colour("faint"))
        return palette


def _load_face(face: str) -> None:
    QFontDatabase.addApplicationFont(str(resource(f"fonts/{face}.ttf")))


def _new_font(families: tuple[str, ...], pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    # Qt takes whole pixels only; a size of 18.5 is kept by way of points at the 96 dots per inch that it assumes.
    font.setPointSizeF(pixels * 72 / _dots_per_inch())
    font.setWeight(weight)
    return font


def _dots_per_inch() -> float:
    screen = QApplication.primaryScreen()
    return 96.0 if screen is None else screen.logicalDotsPerInchY()


def _tinted(path: Path, colour: str) -> "QIcon":
    # Imported late: the first paint has no icons.
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QIcon, QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    icon = QIcon()
    for size in (16, 20, 32, 40):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
