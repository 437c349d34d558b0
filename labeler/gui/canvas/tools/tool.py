"""What a tool is: pointer and key events in, edits out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from labeler.core.annotation import Bounds, Level, Point, Polygon, Target
from labeler.core.raster import Raster
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.session import Session

REACH = 7.0
"""How far from a handle or an edge, in logical pixels, the pointer still counts as on it."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is and what is held down with it."""

    at: Point
    """In image coordinates."""
    place: Point
    """In canvas coordinates."""
    is_shift: bool = False
    is_ctrl: bool = False

    @property
    def is_adding(self) -> bool:
        """Whether a click adds to the selection."""
        return self.is_shift or self.is_ctrl


class Surface(Protocol):
    """What a tool may know of the canvas it works on."""

    session: Session
    colours: CanvasPalette
    level: Level
    """What is drawn: lines or characters."""
    snaps: bool
    """Whether sides that are dragged snap to those of their neighbours."""
    is_locked: bool
    """Whether outlines stay as they are, whatever is dragged."""

    @property
    def viewport(self) -> Viewport:
        """Which part of the image is shown and how large."""

    @property
    def pixels(self) -> Raster | None:
        """The picture of the page (H, W, 3); None until it has been read."""

    @property
    def regions(self) -> RegionLayer:
        """The regions that are drawn."""

    @property
    def proposals(self) -> ProposalLayer:
        """The proposals that are drawn."""

    @property
    def reach(self) -> float:
        """`REACH` in image pixels."""

    def under(self, point: Point) -> list[Target]:
        """Return what lies under a point of the image, in the order in which clicks reach it."""

    def choose_area(self, area: Bounds) -> None:
        """Say that a part of the page was chosen to be looked at."""

    def choose_place(self, place: Point, region_id: str | None) -> None:
        """Say that a place of the page was chosen to be talked about, and a region there."""

    def refresh(self) -> None:
        """Draw the canvas again: what the tool shows has changed."""


class Tool:
    """A way to work with the pointer. Coordinates are image coordinates throughout."""

    hint = ""
    """What to do next, for the status bar."""
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, surface: Surface) -> None:
        self.surface = surface

    @property
    def outlines(self) -> Mapping[Target, Polygon]:
        """Outlines the tool is changing, drawn in place of those of the page."""
        return {}

    @property
    def hidden(self) -> frozenset[Target]:
        """Regions and proposals that are left out, because the tool paints what is to become of them."""
        return frozenset(self.outlines)

    @property
    def is_busy(self) -> bool:
        """Whether something was begun that Enter could complete."""
        return False

    @property
    def is_cramped(self) -> bool:
        """Whether what there is to take hold of lies too close together on the screen."""
        return False

    def follow(self) -> None:
        """What is selected, or what is seen or known of the page, is something else now."""

    def settle(self) -> None:
        """Store what somebody did so far: something else comes next."""

    def confirm(self) -> None:
        """What is shown of the selected line is right: Tab goes on to the next one."""

    def press(self, pointer: Pointer) -> None:
        """The left button went down."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved with no button down."""

    def drag(self, pointer: Pointer) -> None:
        """The pointer moved with the left button down."""

    def release(self, pointer: Pointer) -> None:
        """The left button went up."""

    def double_click(self, pointer: Pointer) -> None:
        """The left button went down twice; `press` was not called for the second time."""

    def wheel(self, steps: float) -> bool:
        """The wheel turned by notches, upwards positive; returns whether that meant anything."""
        return False

    def leave(self) -> None:
        """The pointer left the canvas."""

    def takes(self, text: str) -> bool:
        """Tell whether what a key writes means something to the tool."""
        return False

    def type(self, text: str) -> None:
        """A key was pressed of which the tool takes what it writes."""

    def finish(self) -> bool:
        """Complete what was begun (Enter); returns whether there was something to complete."""
        return False

    def take_back(self) -> bool:
        """Take the last point back or delete a vertex (Backspace); returns whether it did."""
        return False

    def cancel(self) -> bool:
        """Forget what was begun (Esc); returns whether there was something to forget."""
        return False

    def paint(self, painter: QPainter) -> None:
        """Draw what the tool shows over the page; the painter works in canvas coordinates."""
