"""What of the one selected region is under the pointer, and all of it that can be taken hold of, drawn."""

from PySide6.QtGui import QPainter

from labeler.core.annotation import Point, Proposal, Region
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.tools.bend import CurveHandle, paint_curve
from labeler.gui.canvas.tools.handles import Handle, paint_edge, paint_handles, paint_points
from labeler.gui.canvas.tools.redraw_baseline import BaselineHandle
from labeler.gui.canvas.tools.reshape import OutlineHandle
from labeler.gui.canvas.viewport import Viewport


def handle_at(thing: Region | Proposal, point: Point, viewport: Viewport) -> Handle | None:
    """Return what a press on a point of the image takes hold of: points before edges, the nearest.

    A curve has the handles of a line in the place of its outline, which follows from it.
    """
    found = (kind.under(thing, point, viewport) for kind in (_drawn_by(thing), BaselineHandle))
    known = [handle for handle in found if handle is not None]
    return min(known, key=lambda handle: handle.rank(point), default=None)


def paint_handles_of(
    painter: QPainter,
    viewport: Viewport,
    colours: CanvasPalette,
    thing: Region | Proposal,
    active: tuple[type[Handle], int] | None,
    under: Handle | None,
) -> None:
    """Draw the handles of a region or proposal, that under the pointer and the active point larger."""

    def active_of(kind: type[Handle]) -> int | None:
        return active[1] if active and active[0] is kind else None

    if isinstance(thing, Region) and thing.curve is not None:
        paint_curve(painter, viewport, thing.curve, active_of(CurveHandle), colours.accent)
    else:
        if isinstance(under, OutlineHandle) and under.edge is not None:
            paint_edge(painter, viewport, thing.polygon, under.edge, colours.accent)
        paint_handles(painter, viewport, thing.polygon, active_of(OutlineHandle), colours.accent)
    if isinstance(thing, Region) and thing.baseline is not None:
        point = active_of(BaselineHandle)
        paint_points(painter, viewport, thing.baseline, point, colours.magenta)


def _drawn_by(thing: Region | Proposal) -> type[OutlineHandle] | type[CurveHandle]:
    is_curved = isinstance(thing, Region) and thing.curve is not None
    return CurveHandle if is_curved else OutlineHandle
