"""Colours and pens of the page: one accent, grey for ignored, amber for faults, magenta for baselines."""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPalette, QPen

from labeler.app.user_settings import UserSettings
from labeler.core.annotation import Level
from labeler.gui import theme
from labeler.gui.written_words import inks_of

DASH = [4.0, 3.0]
HAIR = 1.0
"""No wider: only up to one does Qt draw antialiased outlines line by line. It fills the area of
wider ones instead, four to nine times slower where they are small or at a slant."""
RIM = 1.2
"""How far a casing stands out on either side of its pen."""
DASHED = 1.1
"""Just wider than a hair, whose dashes begin anew wherever a part of the picture is painted."""


_COLOURS = {"green": "#1a9850", "red": "#e0313b", "violet": "#7d4ee0"}
"""Of outlines, besides the accent of the theme; faults are amber, baselines magenta, what is ignored grey."""


@dataclass(frozen=True, slots=True)
class OutlineLook:
    """How somebody wants outlines to be drawn."""

    colour: str = "blue"
    width: int = 1
    """In logical pixels, of an outline that is not selected."""
    has_rim: bool = True
    """Whether lines have a casing where they are few."""

    @classmethod
    def of(cls, settings: UserSettings) -> Self:
        """Return what the settings say."""
        return cls(settings.outline_colour, settings.outline_width, settings.outline_rim)


@dataclass(frozen=True, eq=False)
class OutlineStyle:
    """Pen and fill of an outline."""

    pen: QPen
    fill: QBrush | None = None
    is_hatched: bool = False
    """The fill is a pattern, whose grain has to be kept independent of the zoom."""
    casing: QPen | None = None
    """What lies under the pen, so that it is seen on dark and on busy ground; paper hides it."""


class CanvasPalette:
    """The colours of the canvas in one theme.

    The page is an image and stays as it is in the dark theme, so outlines keep a middle lightness
    that can be told from paper and from night.
    """

    def __init__(self, palette: QPalette, look: OutlineLook | None = None) -> None:
        tokens = theme.tokens(palette)
        self._look = look = look or OutlineLook()
        self.around = QColor(tokens.canvas)
        self.border = QColor(tokens.border)
        self.text = QColor(tokens.text)
        self.muted = QColor(tokens.muted)
        self.panel = QColor(tokens.field)
        self.accent = _middle(QColor(_COLOURS.get(look.colour, tokens.accent)), 0.53)
        self.amber = _middle(QColor(tokens.doubtful), 0.46)
        self.grey = QColor("#7f848e")
        self.plate = _faint(QColor("white"), 0.8)
        """Behind what is written on the page: light in both themes because pages mostly are."""
        self.sheet = QColor("white")
        """The same where nothing may shine through."""
        self.ink = QColor("#5f636b")
        self.inks = inks_of(theme.LIGHT)
        self.hovered = self._cased(_pen(self.accent, 2.0), QBrush(_faint(self.accent, 0.12)))
        """What is drawn over the region under the pointer."""
        self.hovered_proposal = self._cased(_dashed(self.accent, 2.0), self.hovered.fill)
        self.draft = self._cased(_pen(self.accent, 1.6), QBrush(_faint(self.accent, 0.14)))
        """An outline that is being drawn or dragged."""
        self.magenta = QColor("#c2358c")
        self.baseline = OutlineStyle(_pen(self.magenta, DASHED))
        """Where letters stand: in a colour of its own, as outlines often run close by."""
        self.snapped = OutlineStyle(_pen(self.amber, 1.6))
        """What a side that is dragged has become like."""
        self._styles: dict[tuple[Level, bool, bool, bool], OutlineStyle] = {}
        self._chosen_proposal = self._cased(_dashed(self.accent, 2.0), self.draft.fill)
        self._marks = {
            False: self._cased(_dashed(self.amber, 1.6)),
            True: self._cased(_dashed(self.amber, 2.0), QBrush(_faint(self.amber, 0.14))),
        }
        self._proposals = {
            Level.LINE: self._cased(_dashed(_faint(self.accent, 0.75), DASHED)),
            Level.CHARACTER: OutlineStyle(_dashed(_faint(self.accent, 0.4), DASHED)),
        }

    def region(
        self, level: Level, *, is_selected: bool, is_ignored: bool, is_faulty: bool
    ) -> OutlineStyle:
        """Return the style of a region."""
        state = (level, is_selected, is_ignored, is_faulty)
        if state not in self._styles:
            self._styles[state] = self._region(*state)
        return self._styles[state]

    def proposal(self, level: Level, *, is_selected: bool, is_mark: bool = False) -> OutlineStyle:
        """Return the style of a proposal: dashed, and without a body until it is selected.

        A mark is one that is too faint to count.
        """
        if is_mark:
            return self._marks[is_selected]
        return self._chosen_proposal if is_selected else self._proposals[level]

    def _region(
        self, level: Level, is_selected: bool, is_ignored: bool, is_faulty: bool
    ) -> OutlineStyle:
        colour = self.amber if is_faulty else self.grey if is_ignored else self.accent
        if is_selected:
            return self._cased(_pen(colour, 2.0), QBrush(_faint(colour, 0.16)))
        if is_ignored:
            hatch = QBrush(_faint(colour, 0.6), Qt.BrushStyle.BDiagPattern)
            return replace(self._cased(_pen(colour, HAIR), hatch), is_hatched=True)
        if level is Level.CHARACTER and not is_faulty:
            return OutlineStyle(_pen(_faint(colour, 0.46), HAIR))
        return self._cased(_pen(colour, HAIR), QBrush(_faint(colour, 0.07)))

    def _cased(self, pen: QPen, fill: QBrush | None = None) -> OutlineStyle:
        """Return a style of the width that somebody wants, with a rim around its pen."""
        pen = _widened(pen, self._look.width - HAIR)
        return OutlineStyle(pen, fill, casing=_casing(pen) if self._look.has_rim else None)


def _widened(pen: QPen, by: float) -> QPen:
    """Return a wider pen whose dashes stay as long as they were."""
    wider = QPen(pen)
    wider.setWidthF(pen.widthF() + by)
    if dashes := pen.dashPattern():
        wider.setDashPattern([dash * pen.widthF() / wider.widthF() for dash in dashes])
    return wider


def _casing(pen: QPen) -> QPen:
    """Return what lies under a pen and stands out beside it; between dashes the page stays as it is."""
    width = pen.widthF() + 2 * RIM
    casing = _pen(_faint(QColor("white"), 0.6), width)
    if dashes := pen.dashPattern():
        casing.setCapStyle(Qt.PenCapStyle.FlatCap)
        casing.setDashPattern([dash * pen.widthF() / width for dash in dashes])
    return casing


def _dashed(colour: QColor, width: float) -> QPen:
    pen = _pen(colour, width)
    pen.setDashPattern(DASH)
    return pen


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _faint(colour: QColor, opacity: float) -> QColor:
    fainter = QColor(colour)
    fainter.setAlphaF(opacity)
    return fainter


def _middle(colour: QColor, lightness: float) -> QColor:
    """Return a colour of the same hue that is neither pale nor dark."""
    hue, saturation = colour.hslHueF(), colour.hslSaturationF()
    return QColor.fromHslF(max(hue, 0.0), max(saturation, 0.6), lightness)
