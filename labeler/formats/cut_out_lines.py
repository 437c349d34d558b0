"""Lines that have a transcript, cut out of their page: what readers of text are trained on."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image

from labeler.core.annotation import Level
from labeler.formats.images import open_image
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import printable
from labeler.maps.crop import may_be_column, straighten

_QUALITY = 95


@dataclass(frozen=True, slots=True)
class CutOutLine:
    """One line as a reader sees it."""

    jpeg: bytes
    """The line laid straight, in the size it has on its page; a column lies on its right side."""
    text: str


def cut_out_lines(page: LabelledPage) -> Iterator[CutOutLine]:
    """Yield the lines of a page that say something and are not ignored, in their order.

    None where nobody knows the image; raises UnreadableImage.
    """
    said = [(r, text) for r in page.regions
            if r.level is Level.LINE and r.ignore is None and (text := in_one_row(r.text))]  # fmt: skip
    if page.path is None or not said:
        return
    image = open_image(page.path, page.frame)
    for line, text in said:
        outline = np.asarray(line.polygon, np.float32)
        crop = straighten(image, outline, lay_down=may_be_column(text))
        file = io.BytesIO()
        Image.fromarray(crop).save(file, format="JPEG", quality=_QUALITY)
        yield CutOutLine(file.getvalue(), text)


def in_one_row(text: str) -> str:
    """Return a transcript as a row of a list holds it: each run of white space is one space."""
    return printable(" ".join(text.split()))
