"""Write ALTO 4: one file for every image, lines of words, with glyphs where there are characters.

Words stand between `SP`, a hyphen that ends a line is a `HYP`. What is known of a word is what it
says; where it stands is known only if its characters are. A line that has no baseline gets one from its
outline, and the file says which those are. What the file of a line said besides stands around it again.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.baselines import derived
from labeler.core.errors import ForeignFile
from labeler.core.text import graphemes
from labeler.formats import alto_extras
from labeler.formats.alto_parts import CREATOR, NAMESPACE, add, in_words, tag
from labeler.formats.alto_xml import OUTLINING
from labeler.formats.baselines import in_whole_pixels, listed, seal
from labeler.formats.extras import OWN_IDS, id_of, with_own_ids
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.outlines import thousandths, whole_box
from labeler.formats.output import OutputFolder, image_from
from labeler.formats.xml_files import child, children, local_name, xml_text

_VERSION = "4.2"
"""The first whose baselines have points; later ones hold for the same files."""
_DERIVING = f"{OWN_IDS}deriving"
_ORDER = {"MeasurementUnit": 0, "sourceImageInformation": 1, "OCRProcessing": 2, "Processing": 3}
"""In which elements of a description have to stand."""
_HYPHENS = ("-", "\N{HYPHEN}", "\N{DOUBLE OBLIQUE HYPHEN}")


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
    root = etree.Element(tag("alto"), SCHEMAVERSION=_VERSION, nsmap={None: NAMESPACE})
    about = add(root, "Description")
    add(about, "MeasurementUnit").text = "pixel"
    add(add(about, "sourceImageInformation"), "fileName").text = image
    lines = [each for each in with_own_ids(page.regions) if each.level is Level.LINE]
    _derivation(about, lines)
    more, lists = alto_extras.about(page)
    about.extend(more)
    about[:] = sorted(about, key=lambda each: _ORDER.get(local_name(each), len(_ORDER)))
    root.extend(lists)
    sheet, places = alto_extras.layout(page)
    add(root, "Layout").append(sheet)
    sides = {"WIDTH": str(size[0]), "HEIGHT": str(size[1])}
    sheet.attrib.update({"ID": f"{OWN_IDS}page", "PHYSICAL_IMG_NR": "1", **sheet.attrib, **sides})
    space = child(sheet, "PrintSpace")
    space.attrib.update({"HPOS": "0", "VPOS": "0", **sides, **space.attrib})
    characters: dict[str | None, list[Region]] = {}
    for region in page.regions:
        if region.level is Level.CHARACTER:
            characters.setdefault(region.line_id, []).append(region)
    for block in children(space, "TextBlock"):
        if block.get("ID") == alto_extras.MADE:
            block.attrib.update(_box([line.polygon for line in lines]))
    for number, (line, place) in enumerate(zip(lines, places, strict=True)):
        _line(place, f"{OWN_IDS}line{number}", line, characters.get(line.id, []))
    _without_lost_references(root)
    return root


def _line(place: Any, name: str, line: Region, characters: list[Region]) -> None:
    steps = [] if line.baseline else [_DERIVING]
    if line.origin.is_derived:
        steps.append(OUTLINING)
    by_whom = {"PROCESSINGREFS": " ".join(steps)} if steps else {}
    kept = alto_extras.line_element(line)
    place.attrib.clear()
    called = id_of(line.extras, alto_extras.NAME) or name
    own = {"ID": called, "BASELINE": _baseline(line), **by_whom, **_box([line.polygon])}
    place.attrib.update({**kept.attrib, **own})
    _shape(place, line.polygon)
    place.extend(list(kept))
    if held := list(children(place, "String")):
        contents = [in_words(word.get("CONTENT", "")) for word in held]
        divided = enumerate(zip(held, _divided(contents, characters), strict=True))
        for number, (word, (_, members)) in divided:
            _glyphs(word, f"{name}w{number}", members)
        return
    words = in_words(line.text).split(" ")
    # A hyphen that is outlined as a character is a part of its word.
    hyphen = "" if characters else _hyphen(words[-1])
    words[-1] = words[-1].removesuffix(hyphen)
    for number, (word, members) in enumerate(_divided(words, characters)):
        if number:
            add(place, "SP")
        _word(place, f"{name}w{number}", word, members)
    if hyphen:
        add(place, "HYP", CONTENT=hyphen)


def _without_lost_references(root: Any) -> None:
    """Take out references to styles and tags that did not come along with what refers to them."""
    known = {each.get("ID") for each in root.iter()}
    for each in root.iter():
        for key in ("TAGREFS", "STYLEREFS"):
            if key in each.attrib:
                held = [name for name in each.get(key).split() if name in known]
                each.attrib.update({key: " ".join(held)})
                if not held:
                    del each.attrib[key]


def _baseline(line: Region) -> str:
    """Return the points of a baseline; of lines without one those that the outline tells."""
    return listed(line.baseline or in_whole_pixels(derived(line.polygon)))


def _derivation(about: Any, lines: Sequence[Region]) -> None:
    """Say which baselines nobody has drawn, and that of some lines nobody has drawn the outline."""
    seals = sorted({seal(_baseline(line)) for line in lines if not line.baseline})
    step = add(about, "Processing", ID=_DERIVING)
    add(step, "processingStepDescription").text = "baselines made out from the outlines of lines"
    add(step, "processingStepSettings").text = " ".join(seals)
    add(add(step, "processingSoftware"), "softwareName").text = CREATOR
    if any(line.origin.is_derived for line in lines):
        step = add(about, "Processing", ID=OUTLINING)
        said = "words cut out of lines, or lines put together from words, which nobody outlined"
        add(step, "processingStepDescription").text = said
        add(add(step, "processingSoftware"), "softwareName").text = CREATOR


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
    _glyphs(add(line, "String", ID=name, CONTENT=text, **box), name, characters)


def _glyphs(word: Any, name: str, characters: list[Region]) -> None:
    for number, each in enumerate(characters):
        glyph = add(
            word, "Glyph", ID=f"{name}g{number}", CONTENT=in_words(each.text),
            **_box([each.polygon]),
        )  # fmt: skip
        _shape(glyph, each.polygon)


def _shape(element: Any, outline: Polygon) -> None:
    add(add(element, "Shape"), "Polygon", POINTS=listed(thousandths(outline)))


def _box(outlines: Sequence[Polygon]) -> dict[str, str]:
    corners = [point for outline in outlines for point in outline]
    left, top, right, bottom = whole_box(corners)
    sides = {"HPOS": left, "VPOS": top, "WIDTH": right - left, "HEIGHT": bottom - top}
    return {name: str(side) for name, side in sides.items()}
