"""Drags that change the curve of the one selected line, or put another knot on it."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from labeler.core import curve_edits, curve_handles, curves
from labeler.core.annotation import Curve, Point, Proposal, Region, Ribbon
from labeler.core.curve_handles import CurvePart, Grip
from labeler.core.marked import mark
from labeler.core.reshaping import Held
from labeler.gui.canvas.picking import EDGE
from labeler.gui.canvas.tools.gestures import Gesture
from labeler.gui.canvas.tools.handles import Handle, paint_points
from labeler.gui.canvas.tools.tool import REACH, Pointer, Surface
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.chosen import Chosen
from labeler.gui.session import Session
from labeler.gui.translation import tr

INSERT = mark("Insert point of curved line")
DELETE = mark("Delete point of curved line")
_NAMES = {
    CurvePart.KNOT: mark("Move point of curved line"),
    CurvePart.CENTRE: INSERT,
    CurvePart.START: mark("Move end of curved line"),
    CurvePart.END: mark("Move end of curved line"),
}
_BEND = mark("Bend curved line")
_HEIGHT = mark("Change height of curved line")


@dataclass(frozen=True, slots=True)
class CurveHandle(Handle):
    """A point or a side of a curve, or a piece of its centre line."""

    grip: Grip = field(kw_only=True)

    @classmethod
    def under(cls, thing: Region | Proposal, point: Point, viewport: Viewport) -> Handle | None:
        """Return what of a curve is within reach of a point of the image: points before sides."""
        if not isinstance(thing, Region) or thing.curve is None:
            return None
        reach, edge = viewport.length(REACH), viewport.length(EDGE)
        grip = curve_handles.grip_at(thing.curve, point, reach, edge)
        if grip is None:
            return None
        knot = grip.index if grip.part is CurvePart.KNOT else None
        piece = grip.index if grip.part is CurvePart.CENTRE else None
        return cls(thing, grip.at, knot, piece, grip=grip)

    @property
    def is_on_body(self) -> bool:
        """A piece of the centre line takes nothing from the body of its line."""
        return self.grip.part is CurvePart.CENTRE

    @property
    def way(self) -> Point | None:
        """What changes the height moves across the line, all else wherever it is dragged."""
        curve = self.thing.curve if isinstance(self.thing, Region) else None
        if not isinstance(curve, Ribbon) or self.grip.part not in _SIDES:
            return None
        above, below = curves.crossings(curve)
        gaps = [np.hypot(*np.subtract(knot.at, self.at)) for knot in curve.knots]
        nearest = int(np.argmin(gaps))
        (x0, y0), (x1, y1) = above[nearest], below[nearest]
        return float(x1 - x0), float(y1 - y0)

    def drag(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what bends the curve or changes its height."""
        return BendCurve(surface, held, self.grip, start)

    def insert(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what puts a knot on this piece."""
        return BendCurve(surface, held, self.grip, start)

    @staticmethod
    def points(thing: Region | Proposal) -> int:
        """Return how many knots there are."""
        curve = thing.curve if isinstance(thing, Region) else None
        return len(curve.knots) if isinstance(curve, Ribbon) else 0

    @staticmethod
    def delete(session: Session, held: Chosen, index: int) -> None:
        """Take a knot away; the last two stay."""
        (line,) = held.regions
        new = (
            curve_handles.without_knot(line.curve, index)
            if isinstance(line.curve, Ribbon)
            else None
        )
        if new is None:
            session.problem.emit(
                tr("A curved line keeps at least two points. Delete it as a whole.")
            )
        else:
            held.edit(session, DELETE, curve_edits.set_curve(held.page, line.id, new))


_SIDES = frozenset({CurvePart.UPPER, CurvePart.LOWER, CurvePart.UPPER_SIDE, CurvePart.LOWER_SIDE})


class BendCurve(Gesture):
    """Drags something of a curve; on a piece of the centre line it puts a knot and drags that.

    Shift keeps a point to one axis, and changes the height at all points instead of one. Ctrl moves
    what lies opposite as well.
    """

    def __init__(self, surface: Surface, held: Chosen, grip: Grip, start: Point) -> None:
        super().__init__(surface)
        (self._line,) = held.regions
        assert self._line.curve is not None
        self._held, self._start, self._before = held, start, self._line.curve
        self._curve: Curve = self._before
        self._name = _name(self._before, grip)
        self._grip = grip
        if grip.part is CurvePart.CENTRE and isinstance(self._before, Ribbon):
            self._before = self._curve = curve_handles.with_knot(self._before, grip.index, grip.at)
            self._grip = Grip(CurvePart.KNOT, grip.index + 1, grip.at)

    def click(self, pointer: Pointer) -> bool:
        """Put a new knot where the centre line was pressed."""
        if self._curve == self._line.curve:
            return False
        self.drop(pointer)
        return True

    def drag(self, pointer: Pointer) -> None:
        """Show the line as the drag would leave it."""
        shift = pointer.at[0] - self._start[0], pointer.at[1] - self._start[1]
        held = Held(pointer.is_shift, pointer.is_ctrl)
        new = curve_handles.dragged(self._before, self._grip, shift, held)
        if new is None:
            return
        self._curve = new
        target = self._held.target(self._line.id)
        self.outlines, self.curves = {target: curves.outline(new)}, {target: new}
        if self._line.baseline is not None:
            self.baselines = {target: self._line.baseline}

    def drop(self, pointer: Pointer) -> None:
        """Give the line its curve."""
        page = curve_edits.set_curve(self._held.page, self._line.id, self._curve)
        self._held.edit(self.surface.session, self._name, page)


def _name(curve: Curve, grip: Grip) -> str:
    if grip.part in _SIDES:
        return _HEIGHT if isinstance(curve, Ribbon) else _BEND
    return _NAMES[grip.part]


def paint_curve(
    painter: QPainter, viewport: Viewport, curve: Curve, active: int | None, colour: QColor
) -> None:
    """Draw the points of a curve, and what leads to them: its centre line, or its tangents."""
    on_canvas = {
        (grip.part, grip.index): QPointF(*viewport.to_canvas(grip.at))
        for grip in curve_handles.grips(curve)
    }
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(curve, Ribbon):
        along = [QPointF(*viewport.to_canvas(at)) for at in curve_handles.centre_line(curve)]
        painter.drawPolyline(QPolygonF(along))
        rungs = [((CurvePart.UPPER, i), (CurvePart.LOWER, i)) for i in range(len(curve.knots))]
    else:
        sides = (CurvePart.UPPER, CurvePart.LOWER)
        rungs = [((side, i), (side, i + 1)) for side in sides for i in (0, 2)]
    painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DotLine))
    for one, other in rungs:
        painter.drawLine(on_canvas[one], on_canvas[other])
    painter.setPen(colour)
    painter.setBrush(QColor("white"))
    for (part, _), at in on_canvas.items():
        if part is not CurvePart.KNOT:
            painter.drawEllipse(at, DOT, DOT)
    if isinstance(curve, Ribbon):
        paint_points(painter, viewport, [knot.at for knot in curve.knots], active, colour)


DOT = 2.8
"""Radius of what changes the height, and of a control point, in logical pixels."""
