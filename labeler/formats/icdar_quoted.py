"""Write ICDAR quadrilaterals the way datumaro and CVAT do: with the text in quotes.

Their reader splits lines at blanks and quotes, so it drops or refuses what ICDAR 2015 holds without
any. It wants a folder for every subset, with the images in a folder `images` of that.
"""

from collections.abc import Iterable, Iterator

from labeler.core.annotation import Level
from labeler.formats import icdar
from labeler.formats.dialects.dialect import IGNORED
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.output import OutputFolder, subset_name


def without_quotes(text: str) -> str:
    """Return a transcript on one line; quotes, which cannot be escaped, become typographic ones."""
    return icdar.one_line(text).replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}")


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
