"""Write ALTO 4: one file for every image, lines of words, with glyphs where there are characters.

Words stand between `SP`, a hyphen that ends a line is a `HYP`. What is known of a word is what it
says; where it stands is known only if its characters are. A line that has no baseline gets one from its
outline, and the file says which those are.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.baselines import derived
from labeler.core.errors import ForeignFile
from labeler.core.text import graphemes
from labeler.formats.alto_xml import CREATOR, OUTLINING
from labeler.formats.baselines import in_whole_pixels, listed, seal
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.outlines import thousandths, whole_box
from labeler.formats.output import OutputFolder, image_from
from labeler.formats.xml_files import xml_text

_NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
_VERSION = "4.2"
"""The first whose baselines have points; later ones hold for the same files."""
_DERIVING = "deriving"
_HYPHENS = ("-", "\N{HYPHEN}", "\N{DOUBLE OBLIQUE HYPHEN}")


def in_words(text: str) -> str:
    """Return a transcript as words of one line, which one space stands between."""
    return " ".join(xml_text(text).split())


def outline(polygon: Polygon) -> Polygon:
    """Return an outline as ALTO holds it; nothing tells where its text begins."""
    return geometry.in_reading_order(thousandths(polygon))


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}.xml")
        document = _document(page, page.size, xml_text(image_from(page, folder.path(name))))
        with folder.binary(name) as file:
            etree.ElementTree(document).write(
                file, encoding="UTF-8", xml_declaration=True, pretty_print=True
            )
        yield Written(page, file=name)


def _document(page: LabelledPage, size: tuple[int, int], image: str) -> Any:
    root = etree.Element(_tag("alto"), SCHEMAVERSION=_VERSION, nsmap={None: _NAMESPACE})
    about = _add(root, "Description")
    _add(about, "MeasurementUnit").text = "pixel"
    _add(_add(about, "sourceImageInformation"), "fileName").text = image
    lines = [region for region in page.regions if region.level is Level.LINE]
    _derivation(about, lines)
    sides = {"WIDTH": str(size[0]), "HEIGHT": str(size[1])}
    sheet = _add(_add(root, "Layout"), "Page", ID="page", PHYSICAL_IMG_NR="1", **sides)
    space = _add(sheet, "PrintSpace", HPOS="0", VPOS="0", **sides)
    if not lines:
        return root
    block = _add(space, "TextBlock", ID="block", **_box([line.polygon for line in lines]))
    characters: dict[str | None, list[Region]] = {}
    for region in page.regions:
        if region.level is Level.CHARACTER:
            characters.setdefault(region.line_id, []).append(region)
    for number, line in enumerate(lines):
        _line(block, f"line{number}", line, characters.get(line.id, []))
    return root


def _line(block: Any, name: str, line: Region, characters: list[Region]) -> None:
    along = _baseline(line)
    steps = [] if line.baseline else [_DERIVING]
    if line.origin.is_derived:
        steps.append(OUTLINING)
    by_whom = {"PROCESSINGREFS": " ".join(steps)} if steps else {}
    element = _add(block, "TextLine", ID=name, BASELINE=along, **by_whom, **_box([line.polygon]))
    _shape(element, line.polygon)
    words = in_words(line.text).split(" ")
    # A hyphen that is outlined as a character is a part of its word.
    hyphen = "" if characters else _hyphen(words[-1])
    words[-1] = words[-1].removesuffix(hyphen)
    for number, (word, members) in enumerate(_divided(words, characters)):
        if number:
            _add(element, "SP")
        _word(element, f"{name}w{number}", word, members)
    if hyphen:
        _add(element, "HYP", CONTENT=hyphen)


def _baseline(line: Region) -> str:
    """Return the points of a baseline; of lines without one those that the outline tells."""
    return listed(line.baseline or in_whole_pixels(derived(line.polygon)))


def _derivation(about: Any, lines: Sequence[Region]) -> None:
    """Say which baselines nobody has drawn, and that of some lines nobody has drawn the outline."""
    seals = sorted({seal(_baseline(line)) for line in lines if not line.baseline})
    step = _add(about, "Processing", ID=_DERIVING)
    _add(step, "processingStepDescription").text = "baselines made out from the outlines of lines"
    _add(step, "processingStepSettings").text = " ".join(seals)
    _add(_add(step, "processingSoftware"), "softwareName").text = CREATOR
    if any(line.origin.is_derived for line in lines):
        step = _add(about, "Processing", ID=OUTLINING)
        said = "words cut out of lines, or lines put together from words, which nobody outlined"
        _add(step, "processingStepDescription").text = said
        _add(_add(step, "processingSoftware"), "softwareName").text = CREATOR


def _hyphen(word: str) -> str:
    """Return the hyphen that a word ends with, and only one."""
    rest, last = word[:-1], word[-1:]
    return last if rest and last in _HYPHENS and rest[-1] not in _HYPHENS else ""


def _divided(words: list[str], characters: list[Region]) -> list[tuple[str, list[Region]]]:
    """Divide the characters of a line among its words, or give them all to the first."""
    lengths = [len(graphemes(word)) for word in words]
    if sum(lengths) != len(characters):
        return [(word, [] if number else characters) for number, word in enumerate(words)]
    rest = iter(characters)
    return [
        (word, [next(rest) for _ in range(length)])
        for word, length in zip(words, lengths, strict=True)
    ]


def _word(line: Any, name: str, text: str, characters: list[Region]) -> None:
    box = _box([each.polygon for each in characters]) if characters else {}
    element = _add(line, "String", ID=name, CONTENT=text, **box)
    for number, each in enumerate(characters):
        glyph = _add(
            element, "Glyph", ID=f"{name}g{number}", CONTENT=in_words(each.text),
            **_box([each.polygon]),
        )  # fmt: skip
        _shape(glyph, each.polygon)


def _shape(element: Any, outline: Polygon) -> None:
    _add(_add(element, "Shape"), "Polygon", POINTS=listed(thousandths(outline)))


def _box(outlines: Sequence[Polygon]) -> dict[str, str]:
    corners = [point for outline in outlines for point in outline]
    left, top, right, bottom = whole_box(corners)
    sides = {"HPOS": left, "VPOS": top, "WIDTH": right - left, "HEIGHT": bottom - top}
    return {name: str(side) for name, side in sides.items()}


def _add(parent: Any, name: str, **attributes: str) -> Any:
    return etree.SubElement(parent, _tag(name), attributes)


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
