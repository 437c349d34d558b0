"""Parts of a picture in a TIFF: only the strips or tiles that a part lies in are decoded.

Pillow decodes a compressed TIFF as a whole or not at all. A strip or a tile with the tags of its
picture is a TIFF as well, a small one, so it is decoded as one: with all compressions and kinds of
pixels that whole files may have, and to the very same pixels.
"""

import io
import math
import os
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.TiffImagePlugin import (
    BITSPERSAMPLE,
    COLORMAP,
    COMPRESSION,
    COMPRESSION_INFO,
    EXTRASAMPLES,
    FILLORDER,
    IMAGELENGTH,
    IMAGEWIDTH,
    JPEGTABLES,
    PHOTOMETRIC_INTERPRETATION,
    PLANAR_CONFIGURATION,
    PREDICTOR,
    REFERENCEBLACKWHITE,
    ROWSPERSTRIP,
    SAMPLEFORMAT,
    SAMPLESPERPIXEL,
    STRIPBYTECOUNTS,
    STRIPOFFSETS,
    TILEBYTECOUNTS,
    TILELENGTH,
    TILEOFFSETS,
    TILEWIDTH,
    YCBCRSUBSAMPLING,
    ImageFileDirectory_v2,
)
from PIL.TiffTags import LONG

from labeler.core.errors import UnreadableImage
from labeler.core.raster import Pixels, Window
from labeler.formats.pixels import Shades, is_deep, rgb, shades_of
from labeler.formats.sources.limits import LARGEST_SEGMENT, MOST_SEGMENTS, check_strips

_RAW, _OLD_JPEG = 1, 6
_T4_OPTIONS, _T6_OPTIONS = 292, 293
_COPIED = (
    BITSPERSAMPLE, COMPRESSION, PHOTOMETRIC_INTERPRETATION, FILLORDER, SAMPLESPERPIXEL, _T4_OPTIONS,
    _T6_OPTIONS, PLANAR_CONFIGURATION, PREDICTOR, COLORMAP, EXTRASAMPLES, SAMPLEFORMAT, JPEGTABLES,
    YCBCRSUBSAMPLING, REFERENCEBLACKWHITE,
)  # fmt: skip
"""Tags that say how samples are stored and what they mean."""
_APART = 2
_SOME_PIXELS = 4_000_000
"""Of a piece of an uncompressed strip, and of what is looked at in one go."""
_KEPT = 128 * 2**20
"""Bytes of decoded strips and tiles that are kept."""
_LOST = (
    "Part of the image is missing in its file: strips or tiles of the TIFF lie beyond its end, or are "
    "empty. Copy it again from where it came from."
)


class _Grid(NamedTuple):
    """How a picture is cut into strips or tiles, its segments."""

    width: int
    height: int
    """Of a segment. The last strip ends with the picture, a tile never does."""
    across: int
    down: int
    planes: int
    """Segments that lie over each other, one for each colour."""
    is_tiled: bool


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where the segments of a picture lie in its file."""

    offsets: NDArray[np.int64]
    lengths: NDArray[np.int64]


class TiffParts:
    """The pixels of one picture of a TIFF as they are stored, read segment by segment.

    Safe to use from several threads; whoever else reads the file meanwhile disturbs it.
    """

    def __init__(
        self, file: BinaryIO, tags: ImageFileDirectory_v2, shades: Shades | None = None
    ) -> None:
        """`shades`: of the picture that this one is a copy of.

        Raises UnreadableImage for what cannot be right, or would take too long.
        """
        self._file = file
        self._tags = tags
        self.size = (int(tags[IMAGEWIDTH]), int(tags[IMAGELENGTH]))
        self._grid = _grid(tags, self.size)
        self._placed = _placed(tags, self._grid)
        self._grid, self._placed = _cut_raw(tags, self.size, self._grid, self._placed)
        self._check(tags)
        self.shades = shades
        """How more than 8 bits become grey; None for other pictures."""
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[int, int], Pixels] = OrderedDict()
        self._held = 0
        with self._image(0, 0) as first:
            if shades is None and is_deep(first.mode):
                self.shades = shades_of(first, self._images())

    @property
    def most_kept(self) -> int:
        """Bytes of what was read that are kept at most."""
        return max(_KEPT, 3 * self._grid.width * self._grid.height)

    def read(self, window: Window) -> Pixels:
        """Return a part, (H, W, 3) RGB; raises what decoders raise, and UnreadableImage."""
        left, top, right, bottom = window
        wide, high = self._grid.width, self._grid.height
        found = np.empty((bottom - top, right - left, 3), np.uint8)
        rows = range(top // high, -(-bottom // high))
        columns = range(left // wide, -(-right // wide))
        for row, column in product(rows, columns):
            x, y = column * wide, row * high
            part = self._segment(column, row)
            width, height = min(part.shape[1], right - x), min(part.shape[0], bottom - y)
            x_from, y_from = max(left - x, 0), max(top - y, 0)
            found[y + y_from - top : y + height - top, x + x_from - left : x + width - left] = part[
                y_from:height, x_from:width
            ]
        return found

    def windows(self, multiple: int) -> Iterator[Window]:
        """Yield windows that cover the picture row by row, so that hardly a segment is read twice.

        Their sides are multiples of a number, but at the right and lower border.
        """
        width, height = self.size
        tall = math.ceil(max(self._grid.height, multiple) / multiple) * multiple
        wide = max(self._grid.width, _SOME_PIXELS // tall)
        wide = math.ceil(wide / self._grid.width) * self._grid.width
        wide = width if wide >= width else math.ceil(wide / multiple) * multiple
        if wide == width:
            tall = math.ceil(max(tall, _SOME_PIXELS // width) / tall) * tall
        for top in range(0, height, tall):
            for left in range(0, width, wide):
                yield left, top, min(left + wide, width), min(top + tall, height)

    def _segment(self, column: int, row: int) -> Pixels:
        key = column, row
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        try:
            with self._image(column, row) as image:
                pixels = rgb(image, self.shades)
        except UnreadableImage:
            raise
        except Exception as error:  # decoders raise anything on hostile files
            raise UnreadableImage(
                "The image is damaged at {x}, {y} ({error}). Copy it again or replace it.",
                x=column * self._grid.width,
                y=row * self._grid.height,
                error=error,
            ) from error
        with self._lock:
            if key not in self._kept:
                self._kept[key] = pixels
                self._held += pixels.nbytes
            while self._held > _KEPT and len(self._kept) > 1:
                self._held -= self._kept.popitem(last=False)[1].nbytes
        return pixels

    def _images(self) -> Iterator[Image.Image]:
        """Yield all segments, without what lies beyond the picture."""
        wide, high = self._grid.width, self._grid.height
        for row, column in product(range(self._grid.down), range(self._grid.across)):
            with self._image(column, row) as image:
                right, bottom = self.size[0] - column * wide, self.size[1] - row * high
                yield image.crop((0, 0, min(right, image.width), min(bottom, image.height)))

    def _image(self, column: int, row: int) -> Image.Image:
        """Return a segment, which is decoded once somebody looks at its pixels."""
        grid = self._grid
        each = grid.across * grid.down
        places = [row * grid.across + column + plane * each for plane in range(grid.planes)]
        height = (
            grid.height if grid.is_tiled else min(grid.height, self.size[1] - row * grid.height)
        )
        contents = [self._content(place) for place in places]
        return Image.open(self._as_file((grid.width, height), contents), formats=("TIFF",))

    def _content(self, place: int) -> bytes:
        offset, length = int(self._placed.offsets[place]), int(self._placed.lengths[place])
        with self._lock:
            self._file.seek(offset)
            content = self._file.read(length)
        if len(content) < length:
            raise UnreadableImage(_LOST)
        return content

    def _as_file(self, size: tuple[int, int], contents: Sequence[bytes]) -> io.BytesIO:
        """Return a TIFF of one segment, as a strip for each of its planes."""
        tags = ImageFileDirectory_v2(prefix=self._tags.prefix)
        for tag in _COPIED:
            if tag in self._tags:
                tags.tagtype[tag] = self._tags.tagtype[tag]
                tags[tag] = self._tags[tag]
        lengths = [len(content) for content in contents]
        offsets = np.cumsum([0, *lengths[:-1]]).tolist()  # from behind the directory, to Pillow
        numbers = (IMAGEWIDTH, IMAGELENGTH, ROWSPERSTRIP, STRIPBYTECOUNTS, STRIPOFFSETS)
        for tag in numbers:
            tags.tagtype[tag] = LONG
        tags[IMAGEWIDTH], tags[IMAGELENGTH] = size
        tags[ROWSPERSTRIP] = size[1]
        tags[STRIPBYTECOUNTS], tags[STRIPOFFSETS] = tuple(lengths), tuple(offsets)
        file = io.BytesIO()
        tags.save(file)
        for content in contents:
            file.write(content)
        file.seek(0)
        return file

    def _check(self, tags: ImageFileDirectory_v2) -> None:
        """Refuse a picture whose segments cannot be right, are too large, or far too many."""
        compression = int(tags.get(COMPRESSION, _RAW))
        if compression == _OLD_JPEG or compression not in COMPRESSION_INFO:
            raise UnreadableImage(
                "The TIFF is compressed in a way that cannot be read by parts (number {number}). Save "
                "it in tiles, compressed with Deflate, LZW or JPEG.",
                number=compression,
            )
        grid = self._grid
        if grid.width * grid.height > LARGEST_SEGMENT:
            raise UnreadableImage(
                "The TIFF keeps its {width} x {height} pixels in too large pieces to be read by parts. "
                "Save it in tiles of 256 x 256 pixels or more.",
                width=self.size[0],
                height=self.size[1],
            )
        size = self._file.seek(0, os.SEEK_END)
        lengths = self._placed.lengths
        is_there = (lengths > 0) & (self._placed.offsets > 0)
        if len(lengths) == 0 or not is_there.all():
            raise UnreadableImage(_LOST)
        if (self._placed.offsets + lengths > size).any():
            raise UnreadableImage(_LOST)
        check_strips(lengths.tolist(), size)


def _grid(tags: ImageFileDirectory_v2, size: tuple[int, int]) -> _Grid:
    is_apart = tags.get(PLANAR_CONFIGURATION) == _APART
    planes = int(tags.get(SAMPLESPERPIXEL, 1)) if is_apart else 1
    is_tiled = TILEOFFSETS in tags
    if is_tiled:
        width, height = int(tags.get(TILEWIDTH, 0)), int(tags.get(TILELENGTH, 0))
    else:
        width, height = size[0], min(int(tags.get(ROWSPERSTRIP, size[1])), size[1])
    if min(*size, width, height, planes) < 1:
        raise UnreadableImage(_LOST)
    return _Grid(width, height, -(-size[0] // width), -(-size[1] // height), planes, is_tiled)


def _placed(tags: ImageFileDirectory_v2, grid: _Grid) -> _Placed:
    names = (TILEOFFSETS, TILEBYTECOUNTS) if grid.is_tiled else (STRIPOFFSETS, STRIPBYTECOUNTS)
    count = grid.across * grid.down * grid.planes
    if count > MOST_SEGMENTS:
        raise UnreadableImage(
            "The TIFF is cut into {count:,} strips or tiles, too many to be read by parts. Save it in "
            "tiles of 256 x 256 pixels or more.",
            count=count,
        )
    tables = [_table(tags.get(name, ())) for name in names]
    if any(len(table) < count for table in tables):
        raise UnreadableImage(_LOST)
    return _Placed(tables[0][:count], tables[1][:count])


def _table(values: object) -> NDArray[np.int64]:
    """Return the numbers of a table; what is larger than any file is beyond its end."""
    numbers = values if isinstance(values, tuple) else (values,)
    return np.array([min(int(number), 2**62) for number in numbers], np.int64)


def _cut_raw(
    tags: ImageFileDirectory_v2, size: tuple[int, int], grid: _Grid, placed: _Placed
) -> tuple[_Grid, _Placed]:
    """Cut a single strip that is not compressed: where its rows begin follows from their length."""
    is_raw = int(tags.get(COMPRESSION, _RAW)) == _RAW and not grid.is_tiled and grid.planes == 1
    rows = max(_SOME_PIXELS // size[0], 1)
    if not is_raw or grid.down > 1 or grid.height <= rows:
        return grid, placed
    bits = tags.get(BITSPERSAMPLE, (1,))
    samples = int(tags.get(SAMPLESPERPIXEL, 1))
    row = -(-size[0] * sum(bits if len(bits) == samples else bits[:1] * samples) // 8)
    if placed.lengths[0] < grid.height * row:
        raise UnreadableImage(_LOST)
    tops = np.arange(0, grid.height, rows)
    lengths = np.minimum(rows, grid.height - tops) * row
    cut = _Placed(placed.offsets[0] + tops * row, lengths)
    return grid._replace(height=rows, down=len(tops)), cut
