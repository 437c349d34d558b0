"""How long a frame takes at 1,000 lines: `python -m labeler.lab benchmark-canvas`.

Times are processor time over all threads, so that other programs do not count. They depend on the
machine, so each is set against painting every outline one by one, antialiased, over the scaled
image, in the same run.
"""

import os
import statistics
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from labeler.core import geometry
from labeler.core.annotation import Count, CountSource, Level, Page, Region
from labeler.core.settings import PageView
from labeler.gui.canvas.image_layer import build_pyramid
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.view import CanvasView
from labeler.gui.session import Session

LINES = 1000
CHARACTERS_PER_LINE = 5
SIZE = (2480, 3508)
"""A4 at 300 dpi."""
CANVAS = (1600, 1000)
FRAMES = 60


def dense_page() -> Page:
    """Return a page of lines in four columns, each with characters."""
    columns, regions = 4, []
    rows = LINES // columns
    width, height = SIZE[0] / columns, SIZE[1] / rows
    for index in range(LINES):
        left, top = index % columns * width + 20, index // columns * height + 2
        outline = geometry.rectangle((left, top), (left + width - 40, top + height - 4))
        count = Count(CHARACTERS_PER_LINE, CountSource.MODEL)
        regions.append(Region(Level.LINE, outline, count=count, id=f"{index}"))
        step = (width - 40) / CHARACTERS_PER_LINE
        for place in range(CHARACTERS_PER_LINE):
            x = left + place * step
            box = geometry.rectangle((x, top), (x + step - 2, top + height - 4))
            regions.append(Region(Level.CHARACTER, box, line_id=f"{index}"))
    return Page(1, SIZE, tuple(regions))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print frame times of panning and zooming, and how they compare with the plain way."""
    ArgumentParser(description=__doc__).parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication.instance() or QApplication(sys.argv[:1])
    page = dense_page()
    pixels = np.random.default_rng(0).integers(180, 255, (*SIZE[::-1], 3), dtype=np.uint8)
    view = _view(page, pixels)
    target = QPixmap(*CANVAS)
    plain = _times(_plain(page, pixels, view, target), 8)
    _report("every outline, antialiased", plain, plain)
    _report("pan", _times(_pan(view, target), FRAMES), plain)
    view.camera.actual_size()
    _report("pan at 100 %", _times(_pan(view, target), FRAMES), plain)
    view.fitting.fit(PageView.WHOLE)
    _report("zoom", _times(_zoom(view, target), FRAMES), plain)
    return 0


def _view(page: Page, pixels: NDArray[np.uint8]) -> CanvasView:
    session = Session()
    view = CanvasView(session)
    view.resize(*CANVAS)
    view.ensurePolished()
    session.page = page
    session.page_shown.emit()
    view.scene.image.take(build_pyramid(pixels))
    view.camera.look_at(view.viewport.resized(CANVAS).showing(SIZE))
    return view


def _pan(view: CanvasView, target: QPixmap) -> Callable[[int], None]:
    def frame(index: int) -> None:
        there_and_back = 1 if index % FRAMES < FRAMES // 2 else -1
        view.camera.look_at(view.viewport.moved(-17.0 * there_and_back, -11.0 * there_and_back))
        view.render(target)

    view.render(target)
    return frame


def _zoom(view: CanvasView, target: QPixmap) -> Callable[[int], None]:
    def frame(index: int) -> None:
        factor = 1.06 if index % FRAMES < FRAMES // 2 else 1 / 1.06
        view.camera.look_at(view.viewport.zoomed(factor, (500.0, 400.0)))
        view.render(target)

    view.render(target)
    return frame


def _plain(
    page: Page, pixels: NDArray[np.uint8], view: CanvasView, target: QPixmap
) -> Callable[[int], None]:
    image = QImage(pixels.data, *SIZE, SIZE[0] * 3, QImage.Format.Format_RGB888)
    colours = CanvasPalette(view.palette())

    def frame(_index: int) -> None:
        painter = QPainter(target)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        viewport = view.viewport
        painter.translate(viewport.x, viewport.y)
        painter.scale(viewport.scale, viewport.scale)
        painter.drawImage(QRectF(0, 0, *SIZE), image)
        painter.setPen(colours.draft.pen)
        painter.setBrush(QColor(0, 0, 255, 20))
        for region in page.regions:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in region.polygon]))
        painter.end()

    return frame


def _times(frame: Callable[[int], None], count: int) -> list[float]:
    times = []
    for index in range(count):
        started = time.process_time()
        frame(index)
        times.append((time.process_time() - started) * 1000)
    return times


def _report(name: str, times: list[float], plain: list[float]) -> None:
    median = statistics.median(times)
    worst = sorted(times)[int(len(times) * 0.95)]
    ratio = statistics.median(plain) / median
    sys.stdout.write(
        f"{name:<28} median {median:6.1f} ms   p95 {worst:6.1f} ms   "
        f"{1000 / median:5.0f} frames/s   {ratio:5.1f} x\n"
    )
