"""The texts that the source shows to people, read from its syntax as Qt's own tool does."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

import labeler
from labeler.core import errors

SOURCE = Path(labeler.__file__).parent
ERRORS = {
    each.__name__
    for each in vars(errors).values()
    if isinstance(each, type) and issubclass(each, Exception)
}
SPOKEN = ("app", "core", "evaluation", "formats", "gui", "store")
"""Packages whose texts the window shows; training and commands speak English."""
MARKING = {"tr", "mark", "sentence"} | ERRORS
"""Whose first argument is a text of the catalogues."""
UNREAD = {"debug", "info", "warning", "exception", "setObjectName", "TypeVar"}
"""Functions that are told what nobody reads in the window."""
_PROSE = re.compile(r"\w\w \w|\w \w\w|\w…|^[A-Z][a-z]+$")
_VALUE = re.compile(r"(?<!\{)\{(\w+)[^{}]*\}")
_WORD = re.compile(r"[A-Za-z]{2}")


class Text(NamedTuple):
    """What a catalogue has an entry for."""

    source: str
    comment: str
    has_plural: bool


@cache
def marked_texts() -> frozenset[Text]:
    """Return all texts of the program that are marked."""
    return frozenset(
        Text(text.value, _comment(call), len(call.args) > 2)
        for path in _spoken()
        for call in _marking(_tree(path))
        if isinstance(text := call.args[0], ast.Constant)
    )


def composed_texts() -> list[str]:
    """Return where a text is put together before it is looked up: no catalogue can have it."""
    return [
        f"{path.relative_to(SOURCE)}: {ast.unparse(call)}"
        for path in _spoken()
        for call in _marking(_tree(path))
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]


def ill_fitting() -> list[str]:
    """Return where the values that are given are not those that the text names."""
    return [
        f"{path.relative_to(SOURCE)}: {ast.unparse(call)}"
        for path in _spoken()
        for call in _marking(_tree(path))
        if isinstance(text := call.args[0], ast.Constant) and _name(call) != "mark"
        if all(given.arg for given in call.keywords)
        if set(_VALUE.findall(text.value)) != {given.arg for given in call.keywords}
    ]


def unmarked_texts() -> Iterator[tuple[str, str]]:
    """Return what reads like a text of the window and is not marked, after its module."""
    for path in _files(SOURCE / "gui"):
        module = path.relative_to(SOURCE / "gui").with_suffix("").as_posix()
        yield from ((module, text) for text in _shown(_tree(path)))


def _shown(node: ast.AST) -> Iterator[str]:
    """Return texts below a node, without those in places where none are shown."""
    if isinstance(node, ast.Call) and _name(node) in MARKING | UNREAD:
        return
    if isinstance(node, ast.ClassDef) and "StrEnum" in map(ast.unparse, node.bases):
        return
    if isinstance(node, ast.JoinedStr):
        parts = [part for part in node.values if isinstance(part, ast.Constant)]
        yield from (str(part.value) for part in parts if _WORD.search(str(part.value)))
    elif isinstance(node, ast.Constant) and _reads_like_text(node.value):
        yield str(node.value)
    for child in ast.iter_child_nodes(node):
        if not _is_aside(node, child):
            yield from _shown(child)


def _reads_like_text(value: object) -> bool:
    if not isinstance(value, str) or not _PROSE.search(value):
        return False
    return not QKeySequence(value).toString()


def _is_aside(node: ast.AST, child: ast.AST) -> bool:
    """Tell whether a text there is a type, a docstring, a pattern, or a part that was seen."""
    if isinstance(child, ast.Expr):
        return isinstance(child.value, ast.Constant)
    if isinstance(node, ast.JoinedStr):
        return isinstance(child, ast.Constant)
    types = (getattr(node, field, None) for field in ("annotation", "returns", "format_spec"))
    return isinstance(node, ast.Subscript) or any(child is each for each in types)


def _marking(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node) in MARKING:
            yield node


def _comment(call: ast.Call) -> str:
    second = call.args[1] if len(call.args) > 1 else None
    return str(second.value) if isinstance(second, ast.Constant) else ""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)


def _spoken() -> list[Path]:
    return [path for package in SPOKEN for path in _files(SOURCE / package)]


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
