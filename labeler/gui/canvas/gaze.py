"""What somebody has seen of the shown page: what stood on the screen for a moment.

While brightness or contrast make things look alike that are not, nothing new is seen.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.accepting import Seen
from labeler.core.annotation import PERSON, Polygon
from labeler.core.changes import Changes
from labeler.core.reading import Reading
from labeler.gui import walk
from labeler.gui.canvas.camera import Camera
from labeler.gui.canvas.covers import Covers
from labeler.gui.canvas.scene import Scene
from labeler.gui.canvas.sight import Sight, is_legible
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.session import Session

MOMENT = 250
"""Milliseconds that something stands on the screen before it was seen: too long for whoever rests
a finger on a key, too short for anybody who looks."""


@dataclass(frozen=True, slots=True)
class _Glance:
    """What is on the screen."""

    view: Viewport
    covered: frozenset[Box]
    """Parts of the image that something lies over."""


class Gaze(QObject):
    """Is told what is drawn; nothing was seen of a page whose image is not there."""

    noted = Signal()
    """Something on the screen stood there for a moment."""

    def __init__(
        self, session: Session, scene: Scene, camera: Camera, covers: Covers, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = scene
        self._camera = camera
        self._covers = covers
        self._sight = Sight()
        self._readings: dict[Polygon, Reading] = {}
        self._drawn: _Glance | None = None
        """What is on the screen; None while it is not the page as it is."""
        self._since: _Glance | None = None
        """What was on the screen when the moment began."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MOMENT)
        self._timer.timeout.connect(self._note)
        session.page_shown.connect(self._begin)
        scene.image.loaded.connect(self._begin)  # another picture of the same page, too
        session.page_changed.connect(self._follow)
        scene.changed.connect(self._start_over)
        self._begin()

    @property
    def seen(self) -> Seen:
        """What was seen of the page so far."""
        return self._told(self._sight)

    @property
    def expected(self) -> Seen:
        """What will have been seen if what is on the screen stays there for the moment."""
        sight = self._sight.copy()
        if self._scene.is_drawn and self._scene.image.tone.keeps_apart:
            now = self._glance(self._camera.viewport)
            self._look(sight, [now], self._outlines(now.view))
        return self._told(sight)

    def drawn(self, viewport: Viewport) -> None:
        """Take note that the page was drawn."""
        if not self._scene.image.tone.keeps_apart:
            return
        self._drawn = self._glance(viewport)
        if not self._timer.isActive() and self._drawn != self._since:
            self._since = self._drawn
            self._timer.start()

    def wait_anew(self) -> None:
        """Begin the moment that runs once more: whoever hammers on a key does not look."""
        if self._timer.isActive():
            self._timer.start()

    def _begin(self) -> None:
        page = self._session.page
        self._sight = Sight(page.size) if page else Sight()
        self._readings.clear()
        self._start_over()

    def _follow(self, changes: Changes) -> None:
        """Whoever draws or changes a line looks at it; no moment has to pass."""
        before = {region.id: region.polygon for region in changes.before.regions}
        for region in changes.after.regions:
            if region.id in before:
                self._sight.follow(before[region.id], region.polygon)
        made = [r for r in changes.after.regions if r.origin == PERSON and r.id not in before]
        if self._scene.is_drawn:
            now = _Glance(self._camera.viewport, frozenset())
            self._look(self._sight, [now], [region.polygon for region in made])

    def _start_over(self) -> None:
        """Look again: what is on the screen will be drawn anew."""
        self._timer.stop()
        self._drawn = self._since = None

    def _note(self) -> None:
        """Take note of what was on the screen all the while."""
        if self._since is None or self._drawn is None:
            return
        now = self._glance(self._drawn.view)
        outlines = self._outlines(now.view)
        self._look(self._sight, [self._since, self._drawn, now], outlines)
        self._note_reading(outlines)
        self.drawn(now.view)
        self.noted.emit()

    def _note_reading(self, outlines: Sequence[Polygon]) -> None:
        """What is said by the one selected line stands there as a whole, whatever lies below it."""
        target = walk.selected(self._session)
        line = None if target is None else walk.find(self._session, target)
        reading = line and self._session.readings.get(line.polygon)
        if line and reading and line.polygon in outlines:
            self._readings[line.polygon] = reading

    def is_legible(self, outline: Polygon) -> bool:
        """Tell whether a line is large enough on the screen to be read."""
        return is_legible(self._camera.viewport, outline, self._scene.lines.mean_height)

    def _glance(self, viewport: Viewport) -> _Glance:
        return _Glance(viewport, self._covers.over(viewport))

    def _look(
        self, sight: Sight, glances: Collection[_Glance], outlines: Sequence[Polygon]
    ) -> None:
        views = [glance.view for glance in glances]
        covered = frozenset[Box]().union(*(glance.covered for glance in glances))
        sight.look(views, outlines, self._scene.lines.mean_height, covered)

    def _outlines(self, viewport: Viewport) -> list[Polygon]:
        return [line.polygon for line in self._scene.lines.within(viewport.visible)]

    def _told(self, sight: Sight) -> Seen:
        return Seen(sight.is_whole, sight.outlines, dict(self._readings))
