"""Choose an area of the page for the detector to look at closely."""

from labeler.core import geometry
from labeler.core.annotation import Point
from labeler.core.marked import mark
from labeler.gui.canvas.tools.draw_rectangle import DrawRectangle


class ChooseArea(DrawRectangle):
    """From corner to corner, by dragging or with two clicks; nothing is drawn."""

    hint = mark("Drag around what the detector should look at closely; Esc ends")

    def complete(self, start: Point, end: Point) -> None:
        """Announce the area, as far as it lies on the page."""
        page = self.surface.session.page
        if page is None:
            return
        (left, top), _, (right, bottom), _ = geometry.clipped(
            geometry.rectangle(start, end), page.size
        )
        if left < right and top < bottom:
            self.surface.choose_area((left, top, right, bottom))
