"""What ALTO calls the parts of a file, and what a line says, for its reader and its writer."""

from typing import Any

from lxml import etree

from labeler.formats import foreign
from labeler.formats.xml_files import child, children, local_name, xml_text

NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
CREATOR = "Labeler"
SIDES = ("HPOS", "VPOS", "WIDTH", "HEIGHT")
_SOFT_HYPHEN = "\u00ad"
"""Seen where a line ends with it."""


def in_words(text: str) -> str:
    """Return a transcript as words of one line, which one space stands between."""
    return " ".join(xml_text(text).split())


def text_of_line(line: Any) -> str:
    """Return what a line says. Words stand apart where a space does, or all where none does."""
    gap = "" if child(line, "SP") is not None else " "
    text = ""
    for element in children(line, "String", "SP", "HYP"):
        content = foreign.text(element.get("CONTENT"))
        match local_name(element):
            case "SP":
                text += " "
            case "HYP":
                hyphen = "-" if content == _SOFT_HYPHEN else content
                text += "" if text.endswith(hyphen) else hyphen
            case "String" if content:
                text += gap + content if text else content
    return text if gap else text.strip()


def tag(name: str) -> str:
    """Return the name of an element in the version that is written."""
    return f"{{{NAMESPACE}}}{name}"


def add(parent: Any, name: str, **attributes: str) -> Any:
    """Add an element to another."""
    return etree.SubElement(parent, tag(name), attributes)
