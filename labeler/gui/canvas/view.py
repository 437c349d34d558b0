"""The page on screen: zoom, pan, and pointer and keys on their way to the tool."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from labeler.core.annotation import Bounds, Level, Point, Target
from labeler.core.marked import mark
from labeler.core.raster import Raster
from labeler.gui import walk
from labeler.gui.canvas.camera import ZOOM_STEP, Camera
from labeler.gui.canvas.claims import Claims
from labeler.gui.canvas.count_entry import CountEntry
from labeler.gui.canvas.covers import Covers
from labeler.gui.canvas.fitting import Fitting
from labeler.gui.canvas.gaze import Gaze
from labeler.gui.canvas.keys import Keys
from labeler.gui.canvas.line_editor import HINT, LineEditor
from labeler.gui.canvas.navigator import Navigator
from labeler.gui.canvas.overlay import paint_crosshair, paint_outlines
from labeler.gui.canvas.palette import CanvasPalette, OutlineLook
from labeler.gui.canvas.panning import Panning, is_trackpad
from labeler.gui.canvas.picking import targets_at
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.scene import Scene
from labeler.gui.canvas.tips import Tips
from labeler.gui.canvas.tools.select import Select
from labeler.gui.canvas.tools.tool import REACH, Pointer, Tool
from labeler.gui.canvas.tools.toolbox import TOOLS
from labeler.gui.canvas.viewport import Box, Viewport, united
from labeler.gui.session import Session
from labeler.gui.translation import tr

AFFORDABLE = 0.010
"""Seconds that a full picture may take and still be drawn at every zoom step."""
NOTHING_TO_WRITE = mark(
    "Select the one line to write: click it, or go to it with Tab. A line that is not there yet is "
    "drawn first."
)


class CanvasView(QWidget):
    """Shows the session's page and lets a person change it."""

    pointer_moved = Signal(object)
    """Where the pointer is, as a Point in image pixels; None when it left."""
    hint_changed = Signal(str)
    """What the tool expects next."""
    tool_changed = Signal(str)
    """The id of the tool in use."""
    nothing_given_up = Signal()
    """Esc was pressed while nothing was under way."""
    area_chosen = Signal(object)
    """A part of the page to be looked at closely, as Bounds."""
    place_chosen = Signal(object, object)
    """A place of the page to be talked about, as Point, and the identifier of the region there."""

    has_crosshair = False
    """Whether two fine lines cross at the pointer while something is drawn."""
    snaps = False
    """Whether sides that are dragged snap to those of their neighbours."""
    is_locked = False
    """Whether outlines stay as they are, whatever is dragged."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._look = OutlineLook()
        self.colours = CanvasPalette(self.palette(), self._look)
        self.scene = Scene(session, self.colours, self.font(), self)
        self.count_entry = CountEntry(session, self)
        self.camera = Camera(self)
        self.fitting = Fitting(session, self.scene, self.camera, self)
        self.covers = Covers(self)
        self.gaze = Gaze(session, self.scene, self.camera, self.covers, self)
        self.navigator = Navigator(self.scene.image, self.camera, self)
        self.line_editor = LineEditor(session, self.scene.image, self.camera, self)
        for cover in (self.navigator, self.line_editor):
            self.covers.add(cover)
        self.level = Level.LINE
        self.tool_name = "select"
        self._tool: Tool = Select(self)
        self._keys = Keys(self)
        Claims(self, self._keys.claims, self.camera.zoom_by)
        Tips(self, lambda place: self.scene.tip(self.viewport, place))
        self._panning = Panning(self.camera)
        self._is_pointing = False
        self._place: Point | None = None
        """Where the pointer is on the canvas."""
        self._connect()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Page"))
        self.setMinimumSize(160, 120)

    def _connect(self) -> None:
        for moved in (self.camera.moved, self.scene.changed, self.count_entry.changed):
            moved.connect(self.update)
        self.line_editor.opened.connect(lambda: self.hint_changed.emit(tr(HINT)))
        self.line_editor.closed.connect(lambda: self.hint_changed.emit(tr(self._tool.hint)))
        self.session.page_shown.connect(self._show_page)
        self.session.page_shown.connect(self.navigator.follow)
        self.session.page_changed.connect(self.update)
        self.session.selection_changed.connect(self._reveal_choice)
        self.session.leaving.connect(self._settle)
        self.session.selection_changed.connect(self._follow)
        self.session.page_changed.connect(self._follow)
        self.session.readings_changed.connect(self._follow)
        self.scene.image.loaded.connect(self._follow)

    @property
    def viewport(self) -> Viewport:
        """Which part of the image is shown and how large."""
        return self.camera.viewport

    @property
    def pixels(self) -> Raster | None:
        """The picture of the page (H, W, 3); None until it has been read."""
        return self.scene.image.pixels

    @property
    def regions(self) -> RegionLayer:
        """The regions that are drawn."""
        return self.scene.regions

    @property
    def proposals(self) -> ProposalLayer:
        """The proposals that are drawn."""
        return self.scene.proposals

    @property
    def tool(self) -> Tool:
        """The tool in use."""
        return self._tool

    @property
    def is_pointing(self) -> bool:
        """Whether the left button is held on the page."""
        return self._is_pointing

    @property
    def reach(self) -> float:
        """How far from a handle the pointer still counts as on it, in image pixels."""
        return self.viewport.length(REACH)

    def refresh(self) -> None:
        """Draw the canvas again: what the tool shows has changed."""
        # Costs nothing while a drag goes on: the same regions stay left out.
        self.scene.hide(self._tool.hidden)
        self.update()

    def under(self, point: Point) -> list[Target]:
        """Return what lies under a point of the image, in the order in which clicks reach it."""
        return targets_at(point, self.session, self.regions, self.proposals, self.viewport)

    def choose_area(self, area: Bounds) -> None:
        """Say that a part of the page was chosen to be looked at."""
        self.area_chosen.emit(area)

    def choose_place(self, place: Point, region_id: str | None) -> None:
        """Say that a place of the page was chosen to be talked about."""
        self.place_chosen.emit(place, region_id)

    def use_tool(self, name: str) -> None:
        """Take up a tool by the id of its action; what the last one had begun is dropped.

        What is selected comes close where the tool needs that.
        """
        self._tool.settle()
        make, self.level = TOOLS[name]
        self._tool = make(self)
        self.tool_name = name
        if self._tool.is_cramped:
            self.zoom_selection()
        self._show_cursor()
        self.refresh()
        self.tool_changed.emit(name)
        self.hint_changed.emit(tr(self._tool.hint))

    def zoom_selection(self) -> None:
        """Show what is selected as large as it fits."""
        self.camera.frame(self._selection_box())

    def next_region(self) -> None:
        """Select what comes next in reading order; what the tool shows of a line is right then."""
        self._tool.confirm()
        walk.select_neighbour(self.session, 1)

    def previous_region(self) -> None:
        """Select what comes before in reading order; what the tool shows of a line is right then."""
        self._tool.confirm()
        walk.select_neighbour(self.session, -1)

    def edit_line(self) -> None:
        """Write what the one selected line says."""
        target = walk.selected(self.session)
        if target is None:
            self.session.problem.emit(tr(NOTHING_TO_WRITE))
        elif self._is_workable:
            self.line_editor.open(target)

    def delete_vertex(self) -> None:
        """Delete the vertex under the pointer, or take back the last point of a drawing."""
        self._tool.take_back()

    def escape(self) -> None:
        """Give up what is under way; with nothing under way return to selecting."""
        if self.count_entry.is_open:
            self.count_entry.cancel()
        elif not self._tool.cancel():
            if self.tool_name != "select":
                self.use_tool("select")
            else:
                self.nothing_given_up.emit()

    def finish(self) -> None:
        """Wait for the image that is being read: to be called before the window goes."""
        self.scene.image.finish()

    def focusNextPrevChild(self, _next: bool, /) -> bool:  # noqa: N802
        """Keep Tab: it goes through the regions."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key to whatever it means just now."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End panning with the space bar."""
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def hold_to_pan(self, *, is_down: bool) -> None:
        """Let the left button pan while the space bar is held."""
        self._panning.is_space_down = is_down
        self._show_cursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan or to use the tool."""
        self.fitting.stay()
        if self._panning.press(event):
            self._show_cursor()
        elif event.button() is Qt.MouseButton.LeftButton and self._is_workable:
            self.count_entry.take()
            self._is_pointing = True
            self._tool.press(self._pointer(event))
            self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, drag or hover."""
        if self._panning.move(event):
            return
        pointer = self._pointer(event)
        self._place = pointer.place
        self.pointer_moved.emit(pointer.at if self._is_workable else None)
        if not self._is_workable:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._tool.drag(pointer)
        else:
            self._is_pointing = False
            self._tool.move(pointer)
        self._show_cursor()
        self.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End panning or a drag."""
        if not self._panning.release() and self._is_pointing and self._is_workable:
            self._tool.release(self._pointer(event))
            self.refresh()
        self._is_pointing = False
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand a double-click to the tool."""
        if event.button() is Qt.MouseButton.LeftButton and self._is_workable:
            self._is_pointing = True
            self._tool.double_click(self._pointer(event))
            self.refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer, with Ctrl whatever the tool is; two fingers on a trackpad pan."""
        is_zoom = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pixels = event.pixelDelta()
        steps = (event.angleDelta().y() or event.angleDelta().x()) / 120
        if is_trackpad(event) and not pixels.isNull() and not is_zoom:
            self.camera.pan(pixels.x(), pixels.y())
        elif is_zoom or not self._tool.wheel(steps):
            place = (event.position().x(), event.position().y())
            self.camera.zoom_by(ZOOM_STEP**steps, place)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what the menu is about, then let the window show it."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            place = (event.pos().x(), event.pos().y())
            walk.choose(self.session, self.under(self.viewport.to_image(place)))
        event.ignore()

    def leaveEvent(self, _event: QEvent) -> None:
        """Forget where the pointer was."""
        self._tool.leave()
        self._place = None
        self.pointer_moved.emit(None)
        self.refresh()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the middle of the view in the middle."""
        self.camera.resize((self.width(), self.height()), self.devicePixelRatioF())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.dress(self._look)
        super().changeEvent(event)

    def dress(self, look: OutlineLook) -> None:
        """Draw in the colours of the theme, and outlines as somebody wants them."""
        self._look = look
        self.colours = CanvasPalette(self.palette(), look)
        self.scene.dress(self.colours, self.font())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, what a gesture is changing, and what the tool shows."""
        if self.devicePixelRatioF() != self.viewport.ratio:
            self.camera.resize((self.width(), self.height()), self.devicePixelRatioF())
        is_moving = self.camera.is_zooming and self.scene.frame.cost > AFFORDABLE
        # A painter that outlives a fault takes the program down with it.
        with QPainter(self) as painter:
            self._paint(painter, is_moving=is_moving)

    def _paint(self, painter: QPainter, *, is_moving: bool) -> None:
        self.scene.paint(painter, self.viewport, is_moving=is_moving)
        if self.scene.is_drawn:
            self.gaze.drawn(self.viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_workable:
            outlines = self._tool.outlines.values()
            paint_outlines(painter, self.viewport, self.colours, outlines)
            self._tool.paint(painter)
            if not outlines and not self.line_editor.is_open:
                self.scene.transcripts.paint_selected(painter, self.viewport, self.font())
                self.scene.seams.paint(painter, self.viewport)
            if self.has_crosshair and self._place and self.tool_name != "select":
                paint_crosshair(painter, self.viewport, self.colours, self._place)
        if self.count_entry.is_open:
            box = self._selection_box()
            place = box and self.viewport.box_to_canvas(box)
            self.count_entry.paint(painter, place, self.size(), self.font(), self.colours)

    @property
    def _is_workable(self) -> bool:
        """Whether a person sees the page the pointer would change."""
        is_there = self.session.page is not None and self.scene.is_settled
        return is_there and not self.session.is_image_changed

    def _selection_box(self) -> Box | None:
        regions = self.regions.box(self.session.selected)
        return united(regions, self.proposals.box(self.session.selected_proposals))

    def _reveal_choice(self) -> None:
        """Bring the one thing into view that was selected elsewhere than on the page."""
        if walk.selected(self.session) is not None and not self._is_pointing:
            self.camera.reveal(self._selection_box())

    def _settle(self) -> None:
        self._tool.settle()

    def _follow(self) -> None:
        self._tool.follow()
        self.navigator.keep_free(self._selection_box())

    def _show_page(self) -> None:
        self._is_pointing = False
        self._tool.cancel()
        self._tool.leave()

    def _pointer(self, event: QMouseEvent) -> Pointer:
        place = (event.position().x(), event.position().y())
        held = event.modifiers()
        return Pointer(
            self.viewport.to_image(place),
            place,
            is_shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            is_ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
        )

    def _show_cursor(self) -> None:
        self.setCursor(self._panning.cursor or self._tool.cursor)
