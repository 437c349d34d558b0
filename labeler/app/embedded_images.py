"""Images that lie in the label files themselves, as labelme can keep them: written out as files."""

import base64
import binascii
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from labeler.core.errors import ForeignFile
from labeler.core.files import write_atomically
from labeler.core.progress import Progress
from labeler.formats import foreign
from labeler.formats.image_kinds import is_image
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import portable_name


def write_out(
    pages: Sequence[LabelledPage], missing: Sequence[str], folder: Path, progress: Progress
) -> int:
    """Write the images that are missing and lie in the files of their labels; return how many did.

    They get the names that the labels call them by. The folder is made when there is one.
    """
    wanted, count = set(missing), 0
    for page in pages:
        progress.check()
        if page.image not in wanted or page.source is None:
            continue
        place = folder / portable_name(page.image)
        content = _embedded(page.source)
        if not content or not is_image(place) or place.exists():
            continue
        write_atomically(place, partial(Path.write_bytes, data=content))
        count += 1
    return count


def _embedded(source: Path) -> bytes:
    """Return the image in a file of labelme; nothing where it holds none."""
    try:
        values = foreign.fields(foreign.parse_json(foreign.read_text(source)))
        return base64.b64decode(foreign.text(values.get("imageData")), validate=True)
    except (ForeignFile, binascii.Error, ValueError):
        return b""
