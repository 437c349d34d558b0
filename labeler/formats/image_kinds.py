"""Which files are images this program opens, and what others are that look like some."""

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from labeler.core.marked import sentence
from labeler.core.regular_files import open_regular
from labeler.formats.sources.others import NOT_OPENED
from labeler.formats.sources.table import HEAD_BYTES, IMAGE_SUFFIXES, SOURCES, source_beginning

SHOWN_SUFFIXES = (*(source.suffixes[0] for source in SOURCES), ".jpeg", ".tiff")
"""The usual suffixes, for dialogs that choose files."""
_NOT_READ = "cannot be read"
_MOST_NAMES = 5
_ANOTHER_SUFFIX = "with another suffix"
_HIDDEN = "hidden"
_BESIDE_ANOTHER = "._"
"""Begins what macOS keeps beside a file on disks of other systems: no image, whatever its suffix."""


def is_image(path: Path) -> bool:
    """Tell by its name whether a file should be an image that is opened."""
    return path.suffix.lower() in IMAGE_SUFFIXES


def is_hidden_image(path: Path) -> bool:
    """Tell by its name whether a file should be an image, and is hidden."""
    is_hidden = path.name.startswith(".") and not path.name.startswith(_BESIDE_ANOTHER)
    return is_hidden and is_image(path)


def may_be_image(path: Path) -> bool:
    """Tell by its name, or else by its first bytes, whether a file may be an image to open."""
    return is_image(path) or kind_passed_over(path).endswith(_ANOTHER_SUFFIX)


def kind_passed_over(path: Path) -> str:
    """Return what kind of picture or document a file is that `is_image` does not take.

    "" for all others: labels, texts, programs.
    """
    if is_image(path) and path.is_file():
        return _HIDDEN if is_hidden_image(path) else ""
    if kind := NOT_OPENED.get(path.suffix.lower()):
        return kind
    try:
        with open_regular(path) as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return _NOT_READ if os.path.lexists(path) else ""
    source = source_beginning(head)
    return f"{source.name} {_ANOTHER_SUFFIX}" if source else ""


def passed_over(paths: Iterable[Path]) -> list[str]:
    """Return which of some files are pictures or documents that are not opened, a kind each."""
    kinds = defaultdict(list)
    for path in paths:
        if kind := kind_passed_over(path):
            kinds[kind].append(path.name)
    return [_sentence(kind, names) for kind, names in kinds.items()]


def _sentence(kind: str, names: list[str]) -> str:
    number, shown = len(names), ", ".join(names[:_MOST_NAMES])
    if number > _MOST_NAMES:
        shown = sentence("{names} and {more} more", names=shown, more=number - _MOST_NAMES)
    if kind == _NOT_READ:
        return sentence(
            "Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.",
            "",
            number,
            "Passed over: %n file or folder that cannot be read ({names}). Look at what may be read.",
            names=shown,
        )
    if kind == _HIDDEN:
        return sentence(
            "Passed over: %n hidden images ({names}). Take the dot off their names to add them.",
            "",
            number,
            "Passed over: %n hidden image ({names}). Take the dot off its name to add it.",
            names=shown,
        )
    if kind.endswith(_ANOTHER_SUFFIX):
        return sentence(
            "Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.",
            "",
            number,
            "Not opened: %n file of kind {kind} ({names}). Give it the usual suffix.",
            kind=kind,
            names=shown,
        )
    return sentence(
        "Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.",
        "",
        number,
        "Not opened: %n file of kind {kind} ({names}). Convert it to PNG or TIFF and add that.",
        kind=kind,
        names=shown,
    )
