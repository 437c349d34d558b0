"""A child process that says what a training says, when it is told to."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from labeler.app.gate import Verdict
from labeler.core.records import ModelKind
from labeler.evaluation.comparison import Comparison
from labeler.evaluation.examination import Comparisons
from labeler.jobs import job
from labeler.jobs.events import Event, Finished, encode

COMPARED = Comparisons({"found": Comparison(0.80, 0.90, 0.02, 0.18, 20, 600)}, {})
SCORES = {"before": {}, "after": {}, "comparison": asdict(COMPARED)}

_CHILD = """
import sys, threading, time
from pathlib import Path
orders = Path(sys.argv[1])
threading.Thread(target=lambda: (sys.stdin.read(), orders.with_name("told to stop").touch()), daemon=True).start()
said = 0
while True:
    lines = orders.read_text().splitlines()
    for line in lines[said:]:
        print(line, flush=True)
        if '"finished"' in line or '"failed"' in line:
            sys.exit()
    said = len(lines)
    time.sleep(0.02)
"""


class Trainer:
    """Stands for `labeler train`: its events are those that a test wants, one after another."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._orders = folder / "orders"
        self._orders.write_text("")
        monkeypatch.setattr(job, "PROGRAM", (sys.executable, "-c", _CHILD, str(self._orders)))

    def say(self, *events: Event) -> None:
        """Have the child say something; the last event ends it."""
        with self._orders.open("a") as file:
            file.writelines(encode(event) + "\n" for event in events)

    @property
    def was_told_to_stop(self) -> bool:
        return self._orders.with_name("told to stop").exists()


def made(kind: ModelKind, verdict: Verdict, new: int, old: int) -> Finished:
    """The end of a training that made a model."""
    model: dict[str, Any] = {
        "model_id": new,
        "kind": kind.value,
        "text": f"{verdict}.",
        "parent_id": old,
        "verdict": verdict.value,
        "scores": SCORES,
    }
    return Finished("Done.", values={"models": [model]})
