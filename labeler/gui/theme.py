"""The look of the window: one table of colours per theme, a palette and a style sheet from it."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QWidget

from labeler import paths


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the window's frame. Colours of regions belong to the canvas."""

    window: str
    """Toolbar, panels, status bar."""
    canvas: str
    """Around the page."""
    field: str
    """Where text is typed."""
    hover: str
    pressed: str
    border: str
    text: str
    muted: str
    """Captions and everything that may be overlooked."""
    faint: str
    """Disabled."""
    accent: str
    accent_soft: str
    """Behind what is selected."""
    on_accent: str
    good: str
    doubtful: str
    caution: str
    """Text that somebody should look at."""
    bad: str


LIGHT = Tokens(
    window="#fafafa",
    canvas="#eeeef0",
    field="#ffffff",
    hover="#efeff1",
    pressed="#e4e4e8",
    border="#e3e3e7",
    text="#26272b",
    muted="#6c6e76",
    faint="#b4b6bd",
    accent="#3a6fd8",
    accent_soft="#e3ecfb",
    on_accent="#ffffff",
    good="#3f9163",
    doubtful="#c08a2c",
    caution="#a65a00",
    bad="#c4554d",
)
DARK = Tokens(
    window="#222327",
    canvas="#191a1d",
    field="#2a2b30",
    hover="#2e3036",
    pressed="#383a41",
    border="#33353b",
    text="#e3e4e8",
    muted="#999ca6",
    faint="#5d6069",
    accent="#7ba4f4",
    accent_soft="#2c3a55",
    on_accent="#15181f",
    good="#6dbd8f",
    doubtful="#d9ab5c",
    caution="#e5b566",
    bad="#e0807a",
)

SMALL = 0.92
"""Size of captions relative to the text around them."""


class PlainTextStyle(QProxyStyle):
    """Lets nothing be taken for markup that does not say it is: names of files come from anywhere.

    Every label is polished before its text is looked at, those within boxes and tooltips as well.
    """

    def polish(self, thing: QWidget | QApplication | QPalette) -> None:  # type: ignore[override]
        """Make a label plain that would guess; one that asks for rich text keeps it."""
        if isinstance(thing, QLabel) and thing.textFormat() is Qt.TextFormat.AutoText:
            thing.setTextFormat(Qt.TextFormat.PlainText)
        super().polish(thing)


def tokens(palette: QPalette) -> Tokens:
    """Return the colours of the theme a widget with this palette is drawn in."""
    is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if is_dark else LIGHT


def apply_theme(app: QApplication, choice: str) -> None:
    """Dress the application in "light", "dark" or the "system"'s choice."""
    colours = DARK if _is_dark(choice) else LIGHT
    app.setPalette(palette(colours))
    app.setStyleSheet(style_sheet(colours))


def prepare(app: QApplication) -> None:
    """Set what both themes share: the style below the style sheet and the size of text."""
    app.setStyle(PlainTextStyle("Fusion"))
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() < 9.5:
        font.setPointSizeF(9.5)
    app.setFont(font)


def small(font: QFont) -> QFont:
    """Return a font for captions."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * SMALL)
    return smaller


def palette(colours: Tokens) -> QPalette:
    """Return the colours as Qt's roles, for everything that is painted without the style sheet."""
    role = QPalette.ColorRole
    painted = {
        role.Window: colours.window,
        role.Base: colours.field,
        role.AlternateBase: colours.window,
        role.Button: colours.window,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.window,
        role.WindowText: colours.text,
        role.Text: colours.text,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.field,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.canvas,
        role.Shadow: colours.canvas,
    }
    result = QPalette()
    for name, colour in painted.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.faint))
    return result


def style_sheet(colours: Tokens) -> str:
    """Return the style sheet with the colours filled in."""
    template = (paths.resources() / "window.qss").read_text(encoding="utf-8")
    folder = (paths.resources() / "icons").as_posix()
    return Template(template).substitute(asdict(colours), icons=folder)


def _is_dark(choice: str) -> bool:
    if choice in ("light", "dark"):
        return choice == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
