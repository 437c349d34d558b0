"""What an hOCR file says that has no place here: kept by line, and put around it and into it again.

Of a line these are its words while they still say what the line does, what its title says besides, and
the blocks and paragraphs it stands in; of a page what its title says, and blocks that hold no lines. What
elements are called is not kept but for lines: a part of a line would bear the same name.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from html import escape
from typing import Any

from labeler.core.annotation import Point, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.extras import PLACED, lie_on, rows, table, texts, values_of
from labeler.formats.hocr_parts import (
    CHARACTERS,
    LINES,
    PAGE,
    WORDS,
    classes,
    in_one_row,
    properties,
    properties_of,
)
from labeler.formats.labelled_page import LabelledPage

NAME = "hocr"
LINE = "ocr_line"
_TEXT, _WORDS, _WITHIN, _CLASS, _TITLE = "text", "words", "within", "class", "title"
_ATTRIBUTES = (_CLASS, _TITLE, "lang", "dir")
_OF_LINE = frozenset({"bbox", "poly", "baseline", "x_bboxes"})
_OF_PAGE = frozenset({"image", "bbox", "ppageno"})
_OWN = LINES | WORDS | CHARACTERS | {PAGE}
_NOUNS = {
    "x_wconf": "confidences",
    "x_confs": "confidences",
    "x_conf": "confidences",
    "textangle": "angles of lines",
}
_BOX = 4


def besides_of_line(element: Any) -> tuple[dict[str, Any], Counter[str]]:
    """Return what a line says besides its text and outline, and how much there is of each kind."""
    own = _attributes(element.attrib, _OF_LINE)
    if own.get(_CLASS) == LINE:
        del own[_CLASS]
    words = [
        {**_attributes(each.attrib), _TEXT: said}
        for each in element.iter()
        if WORDS & classes(each) and (said := in_one_row("".join(each.itertext())))
    ]
    around = [_attributes(each.attrib) for each in element.iterancestors() if _is_block(each)]
    kinds = Counter({"words within lines": len(words)} if words else {})
    for each in element.iter():
        kinds.update(_NOUNS[name] for name in properties(each) if name in _NOUNS)
    return _placed({**own, _WORDS: words, _WITHIN: around[::-1]}), kinds


def besides_of_page(page: Any, title: str) -> tuple[dict[str, Any], Counter[str]]:
    """Return what a page says besides its lines, given what its title says but for the image."""
    # HTML allows names of attributes that lxml tells, and refuses to be asked for.
    own = _attributes({**dict(page.attrib.items()), _TITLE: title}, _OF_PAGE)
    own.pop(_CLASS, None)
    rest = [each for each in page.iter() if _is_block(each) and not _holds_lines(each)]
    kinds = Counter(f"blocks without lines ({each.get('class')[:40]})" for each in rest)
    return {**own, PLACED: [_attributes(each.attrib) for each in rest]}, kinds


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a page says besides."""
    kept = values_of(page.extras, NAME)
    own = _attributes(texts(kept), _OF_PAGE)
    own.pop(_CLASS, None)
    return {**own, PLACED: _blocks(kept, PLACED)}


def region_extras(line: Region) -> dict[str, Any]:
    """Return what a line says besides: words only while they say what it does, and lie on it."""
    kept = table(values_of(line.extras, NAME), PLACED)
    own = _attributes(texts(kept), _OF_LINE)
    if own.get(_CLASS) == LINE or not LINES & set(own.get(_CLASS, "").split()):
        own.pop(_CLASS, None)
    words = [
        {**_attributes(texts(each)), _TEXT: in_one_row(str(each[_TEXT]))}
        for each in rows(kept, _WORDS)
        if isinstance(each.get(_TEXT), str) and _is_word(each)
    ]
    held = words if _are_of(words, line) else []
    return _placed({**own, _WORDS: held, _WITHIN: _blocks(kept, _WITHIN)})


def _placed(values: dict[str, Any]) -> dict[str, Any]:
    said = {key: value for key, value in values.items() if value}
    return {PLACED: said} if said else {}


def line_parts(line: Region) -> tuple[dict[str, str], list[dict[str, str]], list[dict[str, str]]]:
    """Return attributes of a line, its words, and the attributes of the blocks it stands in."""
    said = table(region_extras(line), PLACED)
    return texts(said), said.get(_WORDS, []), said.get(_WITHIN, [])


def tag(name: str, attributes: Mapping[str, str]) -> str:
    """Return the beginning of an element."""
    said = "".join(
        f' {key}="{escape(attributes[key])}"' for key in _ATTRIBUTES if key in attributes
    )
    return f"<{name}{said}>"


def _attributes(values: Mapping[str, Any], known: Collection[str] = frozenset()) -> dict[str, str]:
    """Return the attributes that are kept, of a title what says something that is not known."""
    said = {key: in_one_row(str(values[key])) for key in _ATTRIBUTES if key in values}
    if _TITLE in said:
        rest = [
            " ".join((name, *more))
            for name, more in properties_of(said[_TITLE]).items()
            if name not in known
        ]
        said[_TITLE] = "; ".join(rest)
    return {key: value for key, value in said.items() if value}


def _blocks(kept: Mapping[str, Any], key: str) -> list[dict[str, str]]:
    found = [_attributes(texts(each)) for each in rows(dict(kept), key)]
    return [each for each in found if _is_block_class(each.get(_CLASS, ""))]


def _is_block(element: Any) -> bool:
    return isinstance(element.tag, str) and _is_block_class(element.get("class", ""))


def _is_block_class(said: str) -> bool:
    names = said.split()
    return any(name.startswith("ocr") for name in names) and not _OWN.intersection(names)


def _holds_lines(element: Any) -> bool:
    return any(LINES & classes(each) for each in element.iter()) or any(
        LINES & classes(each) for each in element.iterancestors()
    )


def _is_word(row: Mapping[str, Any]) -> bool:
    names = set(str(row.get(_CLASS, "")).split())
    return bool(WORDS & names) and not _OWN.difference(WORDS).intersection(names)


def _are_of(words: list[dict[str, str]], line: Region) -> bool:
    """Tell whether words still say what their line does, and lie on it."""
    if not words or " ".join(each[_TEXT] for each in words) != in_one_row(line.text):
        return False
    corners: list[Point] = []
    for each in words:
        sides = properties_of(each.get(_TITLE, "")).get("bbox", [])
        try:
            left, top, right, bottom = map(foreign.number, sides)
        except (ForeignFile, ValueError):
            return False
        corners += [(left, top), (right, bottom)]
    return lie_on(corners, line)
