"""Write DOTA: four corners, a class and whether it is difficult; it is read as a dialect of ICDAR."""

from collections.abc import Iterable, Iterator

from labeler.core.annotation import Level
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.outlines import corners
from labeler.formats.output import OutputFolder, split_name

IMAGES = "{split}/images"


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, in a folder `labelTxt` of its split."""
    for page in pages:
        name = folder.name(page, "{}.txt", f"{split_name(page)}/labelTxt".lstrip("/"))
        with folder.text(name) as file:
            for region in page.regions:
                if region.level is Level.LINE:
                    points = [f"{side!r}" for point in corners(region.polygon) for side in point]
                    file.write(
                        " ".join([*points, "text", str(int(region.ignore is not None))]) + "\n"
                    )
        yield Written(page, file=name)
