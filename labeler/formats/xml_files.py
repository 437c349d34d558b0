"""Read and write XML without entities, network or document type definitions."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.output import printable

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse_xml(path: Path, root: str) -> Any:
    """Return the root element of a file; raises ForeignFile when it is not the one expected."""
    return parse_xml_in(foreign.read_bytes(path), root)


def parse_xml_in(content: bytes, root: str) -> Any:
    """Return the root element of XML in memory; raises ForeignFile when it is not the one expected."""
    try:
        tree = etree.fromstring(content, _parser()).getroottree()
    except etree.XMLSyntaxError as error:
        raise foreign.broken("XML", error.msg) from error
    types = tree.docinfo.internalDTD
    if types is not None and list(types.iterentities()):
        raise ForeignFile("it declares entities, which are refused. Remove its DOCTYPE.")
    element = tree.getroot()
    if local_name(element) != root:
        raise ForeignFile(
            "it starts with {start!r} instead of {root!r}",
            start=local_name(element)[:40],
            root=root,
        )
    return element


def parse_kept(text: object, names: Collection[str] = ()) -> Any:
    """Return an element that was kept as text, None for what is none, or of none of some names."""
    try:
        element = etree.fromstring(text, _parser()) if isinstance(text, str) else None
    except (etree.XMLSyntaxError, ValueError):
        return None
    if element is None or (names and local_name(element) not in names):
        return None
    return element


def as_kept(element: Any) -> str:
    """Return an element as a text to be kept, without what stands behind it."""
    return str(etree.tostring(element, encoding="unicode", with_tail=False))


def without_blanks(element: Any) -> Any:
    """Return a copy of an element without the blanks that only make a file look nice."""
    copy = etree.fromstring(etree.tostring(element, with_tail=False), _parser())
    for each in copy.iter():
        each.text = each.text if (each.text or "").strip() else None
        each.tail = each.tail if (each.tail or "").strip() else None
    return copy


def _parser() -> Any:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip


def parse_html(path: Path) -> Any:
    """Return the root element of a file of HTML, whether it is XML as well or not."""
    content = foreign.read_bytes(path)
    try:
        return parse_xml(path, "html")
    except ForeignFile as error:
        parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True,
                                  encoding=foreign.encoding_of(content))  # fmt: skip
        try:
            root = etree.fromstring(content, parser)
        except etree.LxmlError:
            root = None
        if root is None:
            raise error
        return root


def local_name(element: Any) -> str:
    """Return the name of an element without its namespace; every version of a format has one."""
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def place_of(file: str, element: Any) -> str:
    """Return where an element stands in a file: by its identifier, or by its line."""
    key = element.get("id") or element.get("ID")
    return (
        f"{file}, {local_name(element)} {key[:40]}" if key else f"{file}, line {element.sourceline}"
    )


def children(element: Any, *names: str) -> Iterator[Any]:
    """Yield the children with one of the given local names."""
    return (child for child in element if local_name(child) in names)


def child(element: Any, name: str) -> Any:
    """Return the first child with a local name, or None."""
    return next(children(element, name), None)


def descendants(element: Any, name: str) -> Iterator[Any]:
    """Yield all elements below with a local name, in document order."""
    return (found for found in element.iter() if local_name(found) == name)


def xml_text(text: str) -> str:
    """Return text without the characters that XML forbids, with plain line ends."""
    return _ILLEGAL.sub("", printable(text)).replace("\r\n", "\n").replace("\r", "\n")
