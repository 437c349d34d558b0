"""How a child that is this program itself is started, whatever folder one stands in."""

import os
import sys
from pathlib import Path

import labeler

PYTHON = (sys.executable, "-P", "-m")
"""Runs a module; what lies in the folder the program was started in is never imported (`-P`)."""


def open_environment() -> dict[str, str]:
    """Return what `environment` does without passwords: for a child that opens what anybody may send."""
    return {name: value for name, value in environment().items() if "PASSWORD" not in name.upper()}


def environment() -> dict[str, str]:
    """Return our environment, such that a child finds this very package and speaks UTF-8.

    An empty or relative entry of PYTHONPATH would lead to the working directory.
    """
    home = str(Path(labeler.__file__).resolve().parent.parent)
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    paths = [home, *(path for path in given if Path(path).is_absolute())]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
