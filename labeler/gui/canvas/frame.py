"""The finished picture of the page, kept so that panning paints only what comes into view."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from labeler.gui.canvas.viewport import Box, Viewport

PADDING = 56.0
"""Logical pixels around a changed outline that its pen, label and transcript may reach."""
MOST_PATCHES = 24


class Paint(Protocol):
    """Draws an area (in canvas coordinates) of the page as a viewport shows it."""

    def __call__(
        self, painter: QPainter, viewport: Viewport, area: Box, *, is_moving: bool
    ) -> None: ...


class Frame:
    """A pixmap as large as the canvas. Moved when the view pans, patched when outlines change."""

    def __init__(self, paint: Paint, clock: Callable[[], float]) -> None:
        self._paint = paint
        self._clock = clock
        self._pixmap = QPixmap()
        self._held: QPixmap | None = None
        self._viewport: Viewport | None = None
        self._patches: list[Box] = []
        self._is_rough = False
        self.cost = 0.0
        """Seconds that the last full painting in full quality took."""

    @property
    def is_held(self) -> bool:
        """Whether the picture of what was shown before still stands."""
        return self._held is not None

    def hold(self) -> None:
        """Let the picture stand as it is, whatever changes, until it is released."""
        if not self._pixmap.isNull():
            self._held = QPixmap(self._pixmap)

    def release(self) -> None:
        """Show what there is now."""
        self._held = None

    def invalidate(self, box: Box | None = None) -> None:
        """Have an area of the image painted again; None means everything."""
        if box is None or len(self._patches) >= MOST_PATCHES:
            self._viewport = None
            self._patches.clear()
        elif self._viewport is not None:  # otherwise everything is painted again as it is
            # What is drawn and selected at once is painted once.
            for met in [patch for patch in self._patches if patch.meets(box)]:
                self._patches.remove(met)
                box = box.united(met)
            self._patches.append(box)

    def show(self, painter: QPainter, viewport: Viewport, *, is_moving: bool) -> None:
        """Bring the picture up to date and put it on the canvas."""
        if self._held is not None:
            painter.drawPixmap(0, 0, self._held)
            return
        if not self._can_reuse(viewport) or (self._is_rough and not is_moving):
            self._paint_all(viewport, is_moving=is_moving)
        else:
            self._move_to(viewport)
            self._patch(viewport)
        width, height = viewport.canvas
        source = QRectF(self._pixmap.rect())
        painter.drawPixmap(QRectF(0, 0, width, height), self._pixmap, source)

    def _can_reuse(self, viewport: Viewport) -> bool:
        old = self._viewport
        return old is not None and (old.scale, old.ratio, old.canvas, old.image, old.turn) == (
            viewport.scale,
            viewport.ratio,
            viewport.canvas,
            viewport.image,
            viewport.turn,
        )

    def _paint_all(self, viewport: Viewport, *, is_moving: bool) -> None:
        size = QSize(*(round(extent * viewport.ratio) for extent in viewport.canvas))
        if self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
        self._viewport = viewport
        self._patches.clear()
        self._is_rough = is_moving
        started = self._clock()
        self._paint_area(viewport, Box(0, 0, *viewport.canvas), is_moving=is_moving)
        if not is_moving:
            self.cost = self._clock() - started

    def _move_to(self, viewport: Viewport) -> None:
        """Shift the picture by whole device pixels and paint the strips that were out of view."""
        old, self._viewport = self._viewport, viewport
        if old is None:
            return
        dx = round((viewport.x - old.x) * viewport.ratio)
        dy = round((viewport.y - old.y) * viewport.ratio)
        if not dx and not dy:
            return
        whole = self._pixmap.rect()
        self._pixmap.scroll(dx, dy, whole)
        kept = whole.translated(dx, dy).intersected(whole)
        for strip in _around(kept, whole):
            area = Box(strip.left(), strip.top(), strip.right() + 1, strip.bottom() + 1)
            self._paint_area(viewport, _divided(area, viewport.ratio), is_moving=False)

    def _patch(self, viewport: Viewport) -> None:
        patches, self._patches = self._patches, []
        for patch in patches:
            seen = viewport.box_to_canvas(patch)
            area = Box(
                max(0.0, seen.left - PADDING),
                max(0.0, seen.top - PADDING),
                min(viewport.canvas[0], seen.right + PADDING),
                min(viewport.canvas[1], seen.bottom + PADDING),
            )
            if area.width > 0 and area.height > 0:
                self._paint_area(viewport, area, is_moving=self._is_rough)

    def _paint_area(self, viewport: Viewport, area: Box, *, is_moving: bool) -> None:
        with QPainter(self._pixmap) as painter:
            painter.scale(viewport.ratio, viewport.ratio)
            clip = QRectF(area.left, area.top, area.width, area.height)
            painter.setClipRect(clip.toAlignedRect(), Qt.ClipOperation.ReplaceClip)
            self._paint(painter, viewport, area, is_moving=is_moving)


def _around(kept: QRect, whole: QRect) -> list[QRect]:
    """Return the strips of a rectangle outside another one that shares two of its sides."""
    if kept.isEmpty():
        return [whole]
    strips = []
    if kept.width() < whole.width():
        left = kept.right() + 1 if kept.left() == whole.left() else whole.left()
        strips.append(QRect(left, whole.top(), whole.width() - kept.width(), whole.height()))
    if kept.height() < whole.height():
        top = kept.bottom() + 1 if kept.top() == whole.top() else whole.top()
        strips.append(QRect(whole.left(), top, whole.width(), whole.height() - kept.height()))
    return strips


def _divided(box: Box, ratio: float) -> Box:
    return Box(box.left / ratio, box.top / ratio, box.right / ratio, box.bottom / ratio)
