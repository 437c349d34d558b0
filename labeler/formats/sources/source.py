"""What a kind of files that hold pages has to be able to do."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib import import_module
from typing import BinaryIO, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import EmbeddedText
from labeler.core.raster import LargeImage


class OpenedPage(Protocol):
    """One page of an opened file; whatever it raises is the fault of the file."""

    @property
    def orientation(self) -> int:
        """How stored pixels become upright ones: an EXIF orientation."""

    def pixels(self, *, raw_orientation: bool, is_checked: bool) -> NDArray[np.uint8]:
        """Return (H, W, 3) RGB, upright or as stored; checks for damage what nobody has checked."""

    def parts(self) -> LargeImage | None:
        """Return a page that is too large for memory as one that gives its parts; None for others.

        It keeps the file, which nobody else may read meanwhile.
        """

    def reduce(self, longest: int) -> None:
        """Let `pixels` be fewer where that is cheaper, `longest` along the longer side at least."""

    def sample(self) -> tuple[tuple[int, int], NDArray[np.uint8]]:
        """Decode all of the page; return its upright size and (256, 256, 3) of its pixels."""

    def text(self) -> EmbeddedText:
        """Return the text that the file itself holds, in pixels of the upright page."""


class Opener(Protocol):
    """A module that opens files of one or more kinds."""

    def labels(self, file: BinaryIO) -> list[str]:
        """Return what the file calls its pages, such as iv, without decoding any; "" for nothing.

        At most one more than `MOST_FRAMES`: a file with so many is refused.
        """

    def opened(self, file: BinaryIO, frame: int) -> AbstractContextManager[OpenedPage]:
        """Open a page: the first is 0. The same bytes give the same pixels, always."""


@dataclass(frozen=True, slots=True)
class ImageSource:
    """A kind of files that hold one or more pages: a row of the table."""

    name: str
    """What people call it."""
    suffixes: tuple[str, ...]
    """The first one is the usual one."""
    heads: tuple[tuple[int, bytes], ...] = ()
    """What a file of it begins with: bytes and the places where they stand. It is recognised by
    these where its suffix is another."""
    module: str = "labeler.formats.sources.raster"
    """What decodes it; loaded when the first one is opened."""
    pillow: str = ""
    """What Pillow calls it, where Pillow decodes it."""
    is_one_page: bool = False
    """Whether a file of it never holds more than one: nobody has to open it to count them."""
    is_drawn: bool = False
    """Whether pages become pixels here only: a copy of the file gives nobody a picture."""
    most_pixels: int = 0
    """Larger ones are refused; 0 for what holds for all."""

    @property
    def opener(self) -> Opener:
        """The module that opens it."""
        return cast(Opener, import_module(self.module))

    def begins(self, head: bytes) -> bool:
        """Tell whether a file with such a beginning is of this kind."""
        return any(head[place:].startswith(mark) for place, mark in self.heads)
