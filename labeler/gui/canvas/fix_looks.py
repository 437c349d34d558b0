"""How each kind of fix looks: colour, line and sign, so that no colour has to be told from another."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from labeler.core.fixes import Fix, Untouched


@dataclass(frozen=True, eq=False)
class FixLook:
    """The colours are those of Okabe and Ito, which people of any colour vision tell apart."""

    colour: QColor
    sign: str = ""
    """What stands at the end of the line; nothing where nothing was done to it."""
    width: float = 2.4
    line: Qt.PenStyle = Qt.PenStyle.SolidLine

    @property
    def pen(self) -> QPen:
        """How a region is drawn as it is now."""
        return self._pen(self.width, self.line)

    @property
    def earlier_pen(self) -> QPen:
        """How it is drawn as it was proposed."""
        return self._pen(1.4, Qt.PenStyle.DashLine)

    def _pen(self, width: float, line: Qt.PenStyle) -> QPen:
        pen = QPen(self.colour, width, line)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen


LOOKS: Mapping[Fix | Untouched, FixLook] = {
    Fix.DELETED: FixLook(QColor("#d55e00"), "×", line=Qt.PenStyle.DotLine),
    Fix.ADDED: FixLook(QColor("#0072b2"), "+", width=3.0),
    Fix.SPLIT: FixLook(QColor("#cc79a7"), "÷", line=Qt.PenStyle.DashDotLine),
    Fix.MERGED: FixLook(QColor("#cc79a7"), "&", width=3.0),
    Fix.MOVED: FixLook(QColor("#e69f00"), "↔"),
    Fix.REREAD: FixLook(QColor("#56b4e9"), "A"),
    Fix.RECOUNTED: FixLook(QColor("#56b4e9"), "#", line=Qt.PenStyle.DashDotLine),
    Fix.IGNORED: FixLook(QColor("#7f848e"), "–", line=Qt.PenStyle.DashDotLine),
    Untouched.KEPT: FixLook(QColor("#009e73"), width=1.4),
    Untouched.AS_PROPOSED: FixLook(QColor("#7f848e"), width=1.4),
}
