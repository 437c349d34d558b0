"""Read and write ICDAR quadrilaterals the way datumaro and CVAT do: with the text in quotes.

Their reader splits lines at blanks and quotes, so it drops or refuses what ICDAR 2015 holds without
any. It wants a folder for every subset, with the images in a folder `images` of that.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from labeler.core.annotation import IgnoreReason, Level, Region
from labeler.formats import foreign, icdar
from labeler.formats.dialects.dialect import IGNORED
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, subset_name


def without_quotes(text: str) -> str:
    """Return a transcript on one line; quotes, which cannot be escaped, become typographic ones."""
    return icdar.one_line(text).replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}")


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train`, `val` and `default` are the subsets."""
    labels = icdar.read(path)
    return replace(labels, pages=tuple(map(_as_meant, labels.pages)))


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, in a folder for its split."""
    for page in pages:
        name = folder.name(page, "gt_{}.txt", subset_name(page))
        with folder.text(name) as file:
            for region in page.regions:
                if region.level is Level.LINE:
                    said = IGNORED if region.ignore else without_quotes(region.text)
                    file.write(icdar.row(region, f'"{said}"'))
        yield Written(page, file=name)


def _as_meant(page: LabelledPage) -> LabelledPage:
    image = page.image.removeprefix("default/")
    return replace(page, image=image, regions=tuple(map(_unquoted, page.regions)))


def _unquoted(region: Region) -> Region:
    said = region.text
    if not (len(said) > 1 and said[0] == said[-1] == '"'):
        return region
    if said[1:-1] == IGNORED:
        return Region(Level.LINE, region.polygon, ignore=IgnoreReason.ILLEGIBLE)
    return Region(Level.LINE, region.polygon, said[1:-1], foreign.count_of_text(said[1:-1]))
