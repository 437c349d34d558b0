"""Which part of the image the canvas shows and how large: pure arithmetic, no widgets.

Image coordinates are pixels of the upright image; canvas coordinates are the widget's logical
pixels, of which a HiDPI screen has `ratio` device pixels each way.
"""

from dataclasses import dataclass, replace

from labeler.core.annotation import Point
from labeler.core.quarter_turns import turned, turned_back, turned_size

FARTHEST_OUT = 0.5
"""Smallest zoom, relative to the zoom that fits the image."""
FITTED = 4.0
"""Largest zoom at which something is made to fill the canvas, unless somebody asks for it alone."""
CLOSEST = 64.0
"""Largest zoom, in device pixels per image pixel."""
KEPT_IN_VIEW = 64.0
"""Logical pixels of the image that cannot be moved out of view."""
MARGIN = 24.0
"""Logical pixels left free around what is fitted or scrolled into view."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Extent along x."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Extent along y."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: "Box") -> bool:
        """Tell whether they share a point."""
        is_beside = self.left > other.right or self.right < other.left
        return not (is_beside or self.top > other.bottom or self.bottom < other.top)

    def united(self, other: "Box") -> "Box":
        """Return the bounds of both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Viewport:
    """How image coordinates become canvas coordinates: turn first, then scale, then shift."""

    image: tuple[int, int] = (1, 1)
    """Width and height of the image."""
    canvas: tuple[int, int] = (1, 1)
    """Width and height of the widget in logical pixels."""
    ratio: float = 1.0
    """Device pixels per logical pixel."""
    scale: float = 1.0
    """Logical pixels per image pixel."""
    x: float = 0.0
    """Where the left edge of the image, as it is turned, lies on the canvas."""
    y: float = 0.0
    """Where the upper edge of the image, as it is turned, lies on the canvas."""
    turn: int = 0
    """Quarters of a turn, 0 to 3, by which the image is turned clockwise."""

    @property
    def zoom(self) -> float:
        """Device pixels per image pixel: 1 is what people call 100 %."""
        return self.scale * self.ratio

    def to_canvas(self, point: Point) -> Point:
        """Return where a point of the image lies on the canvas."""
        x, y = turned(point, self.image, self.turn)
        return x * self.scale + self.x, y * self.scale + self.y

    def to_image(self, point: Point) -> Point:
        """Return which point of the image lies at a place of the canvas."""
        at = (point[0] - self.x) / self.scale, (point[1] - self.y) / self.scale
        return turned_back(at, self.image, self.turn)

    def length(self, on_canvas: float) -> float:
        """Return how many image pixels a length on the canvas covers."""
        return on_canvas / self.scale

    def box_to_canvas(self, box: Box) -> Box:
        """Return where a rectangle of the image lies on the canvas."""
        return _between(
            self.to_canvas((box.left, box.top)), self.to_canvas((box.right, box.bottom))
        )

    def box_to_image(self, box: Box) -> Box:
        """Return which rectangle of the image lies under one of the canvas."""
        return _between(self.to_image((box.left, box.top)), self.to_image((box.right, box.bottom)))

    @property
    def extent(self) -> tuple[float, float]:
        """Width and height of the image as it is turned, in image pixels."""
        return turned_size(self.image, self.turn)

    @property
    def page(self) -> Box:
        """The whole image."""
        return Box(0, 0, *self.image)

    @property
    def visible(self) -> Box:
        """The rectangle of the image coordinates that the canvas covers."""
        return self.box_to_image(Box(0, 0, *self.canvas))

    def showing(self, image: tuple[int, int]) -> "Viewport":
        """Return the view of another image at the zoom that fits it."""
        return replace(self, image=image).fitted()

    def turned_to(self, image: tuple[int, int], turn: int = 0) -> "Viewport":
        """Return the view of another image at the same zoom and place."""
        return replace(self, image=image, turn=turn)._settled()

    def turned(self, turn: int) -> "Viewport":
        """Return the view of the image turned otherwise; what was in the middle stays there."""
        middle = self.to_image((self.canvas[0] / 2, self.canvas[1] / 2))
        return replace(self, turn=turn)._centred_on(middle)

    def resized(self, canvas: tuple[int, int], ratio: float = 1.0) -> "Viewport":
        """Return the view in a widget of another size; what was in the middle stays there."""
        if canvas == self.canvas and ratio == self.ratio:
            return self
        shift = (canvas[0] - self.canvas[0]) / 2, (canvas[1] - self.canvas[1]) / 2
        moved = replace(self, canvas=canvas, ratio=ratio, x=self.x + shift[0], y=self.y + shift[1])
        return moved._settled()

    def fitted(self) -> "Viewport":
        """Return the view of the whole image."""
        return self.framing(self.page)

    def framing(self, box: Box, closest: float = FITTED) -> "Viewport":
        """Return the view in which a rectangle fills the canvas, at most at a given zoom."""
        width, height = turned_size((box.width, box.height), self.turn)
        across = max(1.0, self.canvas[0] - 2 * MARGIN) / max(width, 1.0)
        down = max(1.0, self.canvas[1] - 2 * MARGIN) / max(height, 1.0)
        scale = min(across, down, closest / self.ratio)
        return replace(self, scale=scale)._centred_on(box.centre)

    def spanning(self, box: Box) -> "Viewport":
        """Return the view in which a rectangle is as wide as the canvas, from its upper edge on."""
        width, _ = turned_size((box.width, box.height), self.turn)
        across = max(1.0, self.canvas[0] - 2 * MARGIN) / max(width, 1.0)
        view = replace(self, scale=min(across, FITTED / self.ratio))._centred_on(box.centre)
        below = view.box_to_canvas(box).top - MARGIN
        return view.moved(0, -below) if below < 0 else view

    def zoomed(self, factor: float, at: Point | None = None) -> "Viewport":
        """Return the view magnified around a place of the canvas, by default its middle."""
        place = at or (self.canvas[0] / 2, self.canvas[1] / 2)
        fixed = self.to_image(place)
        scale = min(max(self.scale * factor, self._smallest), CLOSEST / self.ratio)
        return replace(self, scale=scale)._with(fixed, place)

    def at_zoom(self, zoom: float, at: Point | None = None) -> "Viewport":
        """Return the view at a zoom (1: an image pixel is a device pixel), around a place."""
        return self.zoomed(zoom / self.zoom, at)

    def centred(self, point: Point, zoom: float) -> "Viewport":
        """Return the view with a point of the image in the middle, at a zoom."""
        return self.at_zoom(zoom)._centred_on(point)

    def moved(self, dx: float, dy: float) -> "Viewport":
        """Return the view with the image moved on the canvas."""
        return replace(self, x=self.x + dx, y=self.y + dy)._settled()

    def revealing(self, box: Box) -> "Viewport":
        """Return the view moved just so far that a rectangle of the image is visible."""
        seen = self.box_to_canvas(box)
        dx = _shift(seen.left, seen.right, self.canvas[0])
        dy = _shift(seen.top, seen.bottom, self.canvas[1])
        return self.moved(dx, dy) if dx or dy else self

    @property
    def _smallest(self) -> float:
        # A page that cannot be read has no size.
        width, height = (max(side, 1) for side in self.extent)
        across, down = self.canvas[0] / width, self.canvas[1] / height
        return min(across, down, 1 / self.ratio) * FARTHEST_OUT

    def _centred_on(self, point: Point) -> "Viewport":
        return self._with(point, (self.canvas[0] / 2, self.canvas[1] / 2))

    def _with(self, point: Point, place: Point) -> "Viewport":
        """Return the view with a point of the image at a place of the canvas."""
        x, y = turned(point, self.image, self.turn)
        moved = replace(self, x=place[0] - x * self.scale, y=place[1] - y * self.scale)
        return moved._settled()

    def _settled(self) -> "Viewport":
        """Keep some of the image in view, and its corner on a device pixel so that it is crisp."""
        width, height = (side * self.scale for side in self.extent)
        keep_x, keep_y = min(KEPT_IN_VIEW, width / 2), min(KEPT_IN_VIEW, height / 2)
        x = min(max(self.x, keep_x - width), self.canvas[0] - keep_x)
        y = min(max(self.y, keep_y - height), self.canvas[1] - keep_y)
        return replace(
            self, x=round(x * self.ratio) / self.ratio, y=round(y * self.ratio) / self.ratio
        )


def united(first: Box | None, second: Box | None) -> Box | None:
    """Return the bounds of two boxes, either of which may be missing."""
    return first.united(second) if first and second else first or second


def _between(first: Point, second: Point) -> Box:
    """Return the box with two opposite corners, whichever they are."""
    (x0, y0), (x1, y1) = first, second
    return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _shift(low: float, high: float, extent: float) -> float:
    """Return how far an interval has to move to lie within the canvas, its start first."""
    if low >= MARGIN and high <= extent - MARGIN:
        return 0.0
    if low < MARGIN or high - low > extent - 2 * MARGIN:
        return MARGIN - low
    return extent - MARGIN - high
