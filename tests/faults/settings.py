"""Hostile settings: files of the user's settings that somebody edited, damaged or put in the way."""

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.faults.harness import Harness, Outcome
from tests.faults.mutations import mutated
from tests.faults.victim import Deed, Limits, Victim, torture

LIMITS = Limits(seconds=60, megabytes=1024)
_LONG = "x" * 70_000
_SOUND = {
    "settings": {"theme": "dark", "pages_ahead": 3, "author": "Ada", "score_threshold": 0.5},
    "shortcuts": {"undo": ["Ctrl+Z"]},
    "recent_projects": ["/nowhere"],
    "window_layout": {"geometry": "AdnQywADAAAAAA==", "state": "AAAA/wAAAAA="},
}
VALUES: tuple[object, ...] = (
    None, True, -1, 10**400, float("nan"), float("inf"), 1e308, "", "\0", "\ud800", "\x1b[2J",
    "<img src=file:///dev/zero>", _LONG, [], {}, [[]], [None], [{}], ["\0"], ["\ud800"], [_LONG],
    ["/dev/zero"], {"": ""}, {"undo": None}, {"undo": [1]}, {"undo": [_LONG]}, {"nothing": ["Q"]},
    {"undo": ["Ctrl+Q"], "redo": ["Ctrl+Q"]}, {"theme": {}}, {"author": "\ud800"},
    {"author": _LONG}, {"pages_ahead": 10**400}, {"score_threshold": float("nan")},
    {"geometry": "\ud800"}, {"geometry": _LONG}, {"state": "é"}, {"state": "AAAA"},
)  # fmt: skip
"""What may stand in place of any value."""
CONTENTS: dict[str, bytes] = {
    "empty": b"",
    "zeros": b"\0" * 4096,
    "half": json.dumps(_SOUND).encode()[:100],
    "utf-16": json.dumps(_SOUND).encode("utf-16"),
    "latin-1": '{"settings": {"author": "é"}}'.encode("latin-1"),
    "byte order mark": b"\xef\xbb\xbf" + json.dumps(_SOUND).encode(),
    "list": b"[]",
    "number": b"12",
    "null": b"null",
    "long number": b'{"settings": {"pages_ahead": ' + b"9" * 10_000 + b"}}",
    "deep list": b"[" * 200_000,
    "deep object": b'{"a":' * 200_000,
    "deep and closed": b'{"settings":' + b"[" * 5000 + b"]" * 5000 + b"}",
    "large": b'{"settings": {"author": "' + b"x" * 30_000_000 + b'"}}',
}


def starter(folder: Path) -> Deed:
    """Return what starts the window with a settings file, looks at all it offers, and closes it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from labeler.app.user_settings import UserSettings
    from labeler.core.settings import SETTINGS
    from labeler.gui import application
    from labeler.gui.main_window import MainWindow

    app = QApplication([])

    def deed(path: Path) -> str:
        settings = UserSettings(path)
        application.prepare(app, settings)
        window = MainWindow(app, settings)
        window.show()
        app.processEvents()
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settings.set("pages_ahead", 4)
        values = [settings.get(each.key) for each in SETTINGS]
        assert all(each.accepts(value) for each, value in zip(SETTINGS, values, strict=True))
        return "started"

    return deed


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Start the window with each of the files made by hand, then with mutants of a sound one."""
    with Victim("tests.faults.settings:starter", folder, LIMITS) as victim:
        return torture(victim, _files(rounds, seed, folder))


def _files(rounds: int, seed: int, folder: Path) -> Iterator[tuple[str, Path]]:
    for number, (name, put) in enumerate(_all(seed)):
        if number >= rounds:
            return
        home = folder / "settings"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        put(home / "settings.json")
        yield name, home / "settings.json"


def _all(seed: int) -> Iterator[tuple[str, Callable[[Path], object]]]:
    yield "a folder", Path.mkdir
    yield "a pipe", os.mkfifo
    yield "an endless device", lambda path: path.symlink_to("/dev/zero")
    yield "a link to itself", lambda path: path.symlink_to(path)
    for name, content in CONTENTS.items():
        yield name, lambda path, content=content: path.write_bytes(content)
    for key in _SOUND:
        for number, value in enumerate(VALUES):
            text = json.dumps(_SOUND | {key: value})
            yield f"{key} with value {number}", lambda path, text=text: path.write_text(text)
    number = 0
    while True:
        content = mutated(random.Random(f"{seed} {number}"), [json.dumps(_SOUND).encode()])
        yield f"mutant {number} of seed {seed}", lambda path, c=content: path.write_bytes(c)
        number += 1


HARNESS = Harness(
    "settings",
    "the window starts whatever stands in the settings; no crash, hang or traceback",
    attack,
    200,
)
