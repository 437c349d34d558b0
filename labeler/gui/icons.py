"""Icon by name, tinted from the palette when it is painted, so that a change of theme is free."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from labeler import paths


def icon(name: str) -> QIcon:
    """Return the icon `resources/icons/<name>.svg`; raises FileNotFoundError without one."""
    return QIcon(_TintedSvg(_source(name)))


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon in one colour; `ratio` is the screen's device pixel ratio."""
    return _rendered(_source(name), QSize(round(size * ratio), round(size * ratio)), colour, ratio)


class _TintedSvg(QIconEngine):
    """Draws an SVG in the palette's text colour; checked in the accent colour."""

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self._svg = source

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 (Qt's name)
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return _rendered(self._svg, size * scale, _colour(mode, state), scale)

    def clone(self) -> QIconEngine:
        return _TintedSvg(self._svg)


def _colour(mode: QIcon.Mode, state: QIcon.State) -> str:
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        colour = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    elif state == QIcon.State.On:
        colour = palette.color(QPalette.ColorRole.Accent)
    else:
        colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    return colour.name()


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=1024)
def _rendered(svg: bytes, size: QSize, colour: str, ratio: float) -> QPixmap:
    image = QPixmap(size)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    tinted = svg.replace(b"currentColor", colour.encode())
    QSvgRenderer(tinted).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
