"""Curves of the selected lines made and removed, as functions of the session.

What a curve would make of an outline is told before it is made: by the overlap in the menu.
"""

from labeler.core import curve_edits
from labeler.core.annotation import BezierPair, Curve, Region, Ribbon
from labeler.core.curve_fitting import POOR, Fit
from labeler.core.marked import mark
from labeler.gui.chosen import Chosen, chosen
from labeler.gui.selection_edits import EditName
from labeler.gui.session import Session
from labeler.gui.translation import decimal, tr

MAKE_RIBBON, MAKE_BEZIER = mark("Make curved line"), mark("Make Bezier curves")
_NAMES: dict[type[Curve], EditName] = {
    Ribbon: EditName(MAKE_RIBBON, mark("Make %n curved lines", "", 2)),
    BezierPair: EditName(MAKE_BEZIER, mark("Make Bezier curves of %n lines", "", 2)),
}
_REMOVE = EditName(mark("Remove curve"), mark("Remove %n curves", "", 2))
_FEW = 12
"""Lines of which a menu says how they would overlap: finding a curve takes up to 20 ms each."""


def convert(session: Session, kind: type[Curve]) -> None:
    """Make curves of the selected lines, as far as any come near enough to their outlines."""
    held = chosen(session)
    lines = _lines(held)
    if held is None or not lines:
        session.problem.emit(tr("Select the lines that are to be curved."))
        return
    found = curve_edits.fits(held.page, [line.id for line in lines], kind)
    good = {key: fit for key, fit in found.items() if not fit.is_poor}
    if good:
        held.edit(session, _NAMES[kind].of(len(good)), curve_edits.convert(held.page, good))
    if not found:
        session.problem.emit(tr("It is one already. Drag its points."))
    elif len(good) < len(found):
        left, best = len(found) - len(good), max(f.overlap for f in found.values() if f.is_poor)
        session.problem.emit(
            tr(
                "%n lines stay as they are: overlap {overlap}, and {least} is needed.",
                "",
                left,
                overlap=decimal(best, 2),
                least=decimal(POOR, 2),
            )
        )


def caption(session: Session, kind: type[Curve]) -> str:
    """Return what a menu says of `convert` now: how outlines and curves would overlap at worst."""
    held, name = chosen(session), tr(_NAMES[kind].one)
    lines = _lines(held)
    if held is None or not 0 < len(lines) <= _FEW:
        return name
    found = curve_edits.fits(held.page, [line.id for line in lines], kind).values()
    if not found:
        return name
    good: list[Fit] = [fit for fit in found if not fit.is_poor]
    worst = decimal(min(fit.overlap for fit in good or found), 2)
    if not good:
        return tr("{action} (overlap only {overlap})", action=name, overlap=worst)
    return tr("{action} (overlap {overlap})", action=name, overlap=worst)


def remove(session: Session) -> None:
    """Take the curves of the selected lines away: their outlines stay, and their vertices can be dragged."""
    held = chosen(session)
    curved = {line.id for line in _lines(held) if line.curve is not None}
    if held is None or not curved:
        session.problem.emit(tr("The selected lines have no curve."))
        return
    page = curve_edits.remove_curves(held.page, curved)
    held.edit(session, _REMOVE.of(len(curved)), page)


def _lines(held: Chosen | None) -> list[Region]:
    return [one for one in held.regions if curve_edits.can_be_curved(one)] if held else []
