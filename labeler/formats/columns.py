"""Lists of two columns with a tab between them, as programs for recognition and PaddleOCR read them."""

from contextlib import ExitStack
from typing import TextIO

from labeler.formats.output import OutputFolder


class Columns:
    """Text files of two columns, each opened when it is first needed."""

    def __init__(self, folder: OutputFolder, stack: ExitStack) -> None:
        """The files take their places when `stack` ends without an exception."""
        self._folder = folder
        self._stack = stack
        self._files: dict[str, TextIO] = {}

    def add(self, name: str, first: str, second: str) -> None:
        """Write a row into the file of a name."""
        self.open(name).write(f"{first}\t{second}\n")

    def open(self, name: str) -> TextIO:
        """Return the file of a name."""
        if name not in self._files:
            self._files[name] = self._stack.enter_context(self._folder.text(name))
        return self._files[name]
