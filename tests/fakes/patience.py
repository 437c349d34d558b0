"""Somebody who waits as long as it takes on a machine that does much else."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PATIENCE = 180_000
"""Milliseconds after which something does not come any more. Only tests that fail wait so long."""


class PatientBot(QtBot):
    """Waits at least that long for what a test expects; nobody waits for what is there."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        """Wait until a function returns True or None, and asserts nothing that is not so."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, *signals: Any, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        """Wait for a signal."""
        return super().waitSignal(*signals, timeout=timeout, **how)

    def waitSignals(self, *signals: Any, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        """Wait for several signals."""
        return super().waitSignals(*signals, timeout=timeout, **how)

    def waitExposed(  # noqa: N802
        self, widget: QWidget, *, timeout: int = PATIENCE
    ) -> AbstractContextManager[Any]:
        """Wait until a window is on the screen."""
        return super().waitExposed(widget, timeout=timeout)
