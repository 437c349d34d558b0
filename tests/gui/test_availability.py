"""Actions are enabled where there is something that they can be done to."""

from labeler.core import curves
from labeler.core.annotation import Knot, Level, Page, Region, Ribbon
from labeler.gui.main_window import MainWindow
from tests.gui.desk import draw, shown


def test_a_curve_can_be_removed_where_there_is_one(window: MainWindow, page: Page) -> None:
    curve = Ribbon((Knot((10, 70), 6), Knot((30, 74), 6), Knot((60, 70), 6)))
    draw(window, Region(Level.LINE, curves.outline(curve), curve=curve, id="curved"))
    remove = window.actions_by_id["remove_curve"]
    window.session.select([page.lines[0].id])
    assert not remove.isEnabled()
    window.session.select(["curved", page.lines[0].id])
    assert remove.isEnabled()
    remove.trigger()
    assert shown(window).region("curved").curve is None
    assert not remove.isEnabled()
