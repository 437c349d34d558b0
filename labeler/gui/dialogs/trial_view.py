"""What a model that is tried makes of some pages, beside what the models in use make of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from labeler.app.adding import Trial, TriedPage
from labeler.core.annotation import Level, Polygon
from labeler.core.marked import mark
from labeler.gui import translation
from labeler.gui.canvas.outline_layer import path_of
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.translation import decimal, tr

_LARGEST = 1400
"""Pixels of the long side that a page is reduced to: more fit on no screen, twice."""
_NARROW = 0.6
"""Share of the width that a page has to take up when all of it is in view."""
_READINGS = 3
"""Lines of what was read that are in view at once."""
_HINT_WIDTH = 460
_BEFORE = mark(
    "Before anything is added, the model looks at three pages of the project. What it finds and "
    "reads there is shown here, beside what the models in use do."
)


@dataclass(frozen=True, slots=True)
class ShownPage:
    """What a model makes of one page, as it is drawn."""

    name: str
    picture: QImage
    """The page, reduced."""
    scale: float
    """From the pixels of the page to those of the picture."""
    outlines: tuple[Polygon, ...]
    summary: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownTrial:
    """A trial with its pages, made ready in the background."""

    trial: Trial
    pages: tuple[ShownPage, ...]
    in_use: tuple[ShownPage, ...]


def shown(trial: Trial) -> ShownTrial:
    """Make a trial ready to be drawn; takes a moment, and may be called by any thread."""
    return ShownTrial(trial, tuple(map(_page, trial.pages)), tuple(map(_page, trial.in_use)))


class TrialView(QWidget):
    """A tab for each page; on the left the model that is tried, on the right the one in use."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setDrawBase(False)
        self.theirs = _Side(tr("This model"))
        self.in_use = _Side(tr("In use"))
        self._pairs: Sequence[tuple[ShownPage, ShownPage | None]] = ()
        self._sides = QWidget()
        self.hint = QLabel(tr(_BEFORE))
        self.hint.setObjectName("caption")
        self.hint.setWordWrap(True)
        self.hint.setFixedWidth(_HINT_WIDTH)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn_to)
        bars = [side.area.verticalScrollBar() for side in (self.theirs, self.in_use)]
        for bar, other in (bars, bars[::-1]):
            bar.valueChanged.connect(other.setValue)
        self.clear()

    def clear(self) -> None:
        """Show nothing but what will be seen here."""
        self._pairs = ()
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._arrange()

    def show_trial(self, trial: ShownTrial) -> None:
        """Show the pages of a trial, the first one in front."""
        self.clear()
        beside = trial.in_use or (None,) * len(trial.pages)
        self._pairs = tuple(zip(trial.pages, beside, strict=True))
        self.in_use.obstacle = trial.trial.obstacle
        for page, _ in self._pairs:
            self.tabs.addTab(page.name.replace("&", "&&"))
        self._turn_to(0)
        self._arrange()

    def _lay_out(self) -> None:
        grid = QGridLayout(self._sides)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column, side in enumerate((self.theirs, self.in_use)):
            grid.setColumnStretch(column, 1)
            grid.addWidget(side.title, 0, column)
            grid.addWidget(side.area, 1, column)
            grid.addWidget(side.readings, 2, column)
        grid.setRowStretch(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.tabs)
        rows.addWidget(self._sides, 1)
        rows.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignCenter)

    def _arrange(self) -> None:
        self.tabs.setVisible(len(self._pairs) > 1)
        self._sides.setVisible(bool(self._pairs))
        self.hint.setVisible(not self._pairs)

    def _turn_to(self, place: int) -> None:
        if 0 <= place < len(self._pairs):
            for side, page in zip((self.theirs, self.in_use), self._pairs[place], strict=True):
                side.show_page(page)


class _Side:
    """What one model makes of a page: a caption, the page with outlines, what was read."""

    def __init__(self, who: str) -> None:
        self._who = who
        self.obstacle = ""
        """Why it makes nothing of any page."""
        self.title = QLabel(who)
        self.title.setWordWrap(True)
        self.picture = FoundPicture()
        self.picture.setAccessibleName(who)
        self.area = _PictureArea(self.picture)
        self.readings = QPlainTextEdit()
        self.readings.setReadOnly(True)
        self.readings.setTabChangesFocus(True)
        self.readings.setAccessibleName(tr("{who}: what was read", who=who))
        lines = _READINGS * self.readings.fontMetrics().lineSpacing()
        self.readings.setFixedHeight(lines + 22)

    def show_page(self, page: ShownPage | None) -> None:
        said = page.summary if page else translation.shown(self.obstacle)
        self.title.setText(f"{self._who}: {said}")
        self.picture.show_page(page)
        self.area.make_room()
        self.readings.setPlainText("\n".join(page.readings if page else ()))


class _PictureArea(QScrollArea):
    """Scrolls a page that could not be read if all of it were in view."""

    def __init__(self, picture: "FoundPicture") -> None:
        super().__init__()
        self._picture = picture
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        self.setWidget(picture)

    def make_room(self) -> None:
        """Let the page be higher than there is room where that makes it legible."""
        self._picture.setMinimumHeight(self._picture.height_wanted(self.viewport().size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()


class FoundPicture(QWidget):
    """A page as large as there is room for, with the outlines of what was found on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.page: ShownPage | None = None
        self._fitted: QImage | None = None

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def height_wanted(self, room: QSize) -> int:
        """Return how high a page is that fills the width, if it is so narrow that it should; else 0."""
        if self.page is None:
            return 0
        width, height = self.page.picture.width(), self.page.picture.height()
        is_narrow = room.height() * width < _NARROW * room.width() * height
        return round(min(room.width(), width) * height / width) if is_narrow else 0

    def show_page(self, page: ShownPage | None) -> None:
        """Show a page; None: an empty place."""
        self.page, self._fitted = page, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page is None:
            return
        picture = self.page.picture
        zoom = min(self.width() / picture.width(), self.height() / picture.height())
        width, height = picture.width() * zoom, picture.height() * zoom
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.drawImage(place, self._scaled(QSize(round(width), round(height))))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.topLeft())
        painter.scale(zoom * self.page.scale, zoom * self.page.scale)
        style = CanvasPalette(self.palette()).region(
            Level.LINE, is_selected=False, is_ignored=False, is_faulty=False
        )
        painter.setPen(style.pen)
        if style.fill is not None:
            painter.setBrush(style.fill)
        for outline in self.page.outlines:
            painter.drawPath(path_of(outline))
        painter.end()

    def _scaled(self, size: QSize) -> QImage:
        """Return the picture at the size and sharpness of the screen; made once for each size."""
        size = size * self.devicePixelRatioF()
        if self.page is not None and (self._fitted is None or self._fitted.size() != size):
            keep, smooth = (
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._fitted = self.page.picture.scaled(size, keep, smooth)
        return self._fitted or QImage()


def _page(page: TriedPage) -> ShownPage:
    height, width, _ = page.image.shape
    full = QImage(page.image.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888)
    scale = min(1.0, _LARGEST / max(width, height))
    small = full.scaled(
        max(round(width * scale), 1),
        max(round(height * scale), 1),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    count = len(page.found.lines)
    parts = [tr("%n lines", "", count)]
    if count:
        parts.append(tr("mean score {score}", score=decimal(page.score, 2)))
    parts.append(tr("{seconds} s", seconds=decimal(page.found.milliseconds / 1000)))
    return ShownPage(
        page.name,
        small.convertToFormat(QImage.Format.Format_RGB32),
        scale,
        tuple(line.polygon for line in page.found.lines),
        ", ".join(parts),
        tuple(page.readings),
    )
