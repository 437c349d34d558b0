"""A process that edits pages beside another one; `test_processes.py` starts two of them.

    python -m tests.store.rival_process FOLDER NAME PAGE...

Says "ready", then does as many edits as each line it reads says, and says "done". At the end it
reports as JSON what its edits should have left behind, by page, and how many were refused. It
knows of its own edits alone, and whether each was stored or refused.
"""

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from labeler.core import changes, edits, merging, transcribing
from labeler.core.annotation import Count, CountSource, Page
from labeler.core.errors import EditConflict
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line

MOVER, COUNTER = "mover", "counter"
"""Both write words, notes and lines of their own; one moves the common lines, one counts them."""
STALE = 7
"""Edits after which a process looks at what the other one did."""

Traces = dict[str, Any]
"""What edits left behind: "count ID", "place ID", "line ID", "word ID WORD", "note WORD"."""
Plan = tuple[Page, Traces]


class Rival:
    """What one process does to one page."""

    def __init__(self, store: ProjectStore, name: str, page_id: int) -> None:
        self.store = store
        self.name = name
        self.page = store.pages.load(page_id)
        self.common = [region.id for region in self.page.lines if region.id.isdecimal()]
        self.traces: Traces = {}
        self.done: list[tuple[Traces, Traces]] = []
        """Traces before and after each edit that undo leads to."""
        self.undone: list[tuple[Traces, Traces]] = []
        self.refused = 0
        self._chance = random.Random(f"{name} {page_id}")
        self._number = 0

    def step(self) -> None:
        """Edit, undo or redo once."""
        self._number += 1
        if self._number % STALE == 0:
            self.page = self.store.pages.load(self.page.id)
        own = self._move if self.name == MOVER else self._count
        kinds = [own, own, own, self._word, self._word, self._note, self._add, self._delete]
        steps: list[Callable[[], None]] = [self._undo, self._redo]
        steps += [lambda kind=kind: self._edit(*kind()) for kind in [*kinds, self._reorder]]
        try:
            self._chance.choice(steps)()
        except EditConflict:
            self.refused += 1
            self.undone.clear()  # Redo would now put the refused edit in place of the other's.
            self.page = self.store.pages.load(self.page.id)

    def _edit(self, new: Page, traces: Traces) -> None:
        edit = changes.difference(self.page, new)
        made = self.store.journal.record(edit, "Edit", author=self.name)
        self._take(made)
        if not made.is_empty:  # An edit that another one made needless leaves nothing to undo.
            self.done.append(({key: self.traces.get(key) for key in traces}, traces))
            self.traces |= traces
            self.undone.clear()

    def _undo(self) -> None:
        if self.done:
            before, after = self.done.pop()
            self._take(self.store.journal.undo(self.page.id))
            self.traces |= before
            self.undone.append((before, after))

    def _redo(self) -> None:
        if self.undone:
            before, after = self.undone.pop()
            self._take(self.store.journal.redo(self.page.id))
            self.traces |= after
            self.done.append((before, after))

    def _take(self, edit: changes.Changes | None) -> None:
        assert edit is not None
        self.page = merging.made_on(self.page, edit)

    def _word_of_its_own(self) -> str:
        return f"{self.name}{self._number}"

    def _move(self) -> Plan:
        key = self._chance.choice(self.common)
        new = edits.move_regions(self.page, {key}, self._number, 1)
        return new, {f"place {key}": list(new.region(key).polygon[0])}

    def _count(self) -> Plan:
        key = self._chance.choice(self.common)
        return edits.set_count(self.page, {key}, self._number), {f"count {key}": self._number}

    def _word(self) -> Plan:
        key, word = self._chance.choice(self.common), self._word_of_its_own()
        text = f"{self.page.region(key).text} {word}"
        return transcribing.set_text(self.page, key, text), {f"word {key} {word}": True}

    def _note(self) -> Plan:
        word = self._word_of_its_own()
        return edits.set_note(self.page, f"{self.page.note} {word}"), {f"note {word}": True}

    def _add(self) -> Plan:
        key = self._word_of_its_own()
        place = self._chance.randrange(len(self.page.regions))
        return edits.add_regions(self.page, [line(0, 0, key)], place), {f"line {key}": True}

    def _delete(self) -> Plan:
        own = [region.id for region in self.page.lines if region.id.startswith(self.name)]
        if not own:
            return self._add()
        key = self._chance.choice(own)
        return edits.delete_regions(self.page, {key}), {f"line {key}": None}

    def _reorder(self) -> Plan:
        ids = [region.id for region in self.page.regions]
        return edits.reorder(self.page, {self._chance.choice(ids)}, self._chance.choice(ids)), {}


def with_lines(store: ProjectStore, page: Page) -> None:
    """Draw the lines that both work on."""
    lines = [line(0, 40 * i, f"{i}", count=Count(0, CountSource.TYPED)) for i in range(8)]
    new = edits.add_regions(page, lines)
    store.journal.record(changes.difference(page, new), "Draw", author="ann")


def traces_of(page: Page, key: str) -> Any:
    """Return what a page has of a trace; None for nothing."""
    what, *names = key.split()
    if what == "note":
        return names[0] in page.note.split() or None
    region = next((region for region in page.regions if region.id == names[0]), None)
    if region is None or what == "line":
        return region and True
    if what == "word":
        return names[1] in region.text.split() or None
    if what == "place":
        return list(region.polygon[0])
    return region.count and region.count.value


def say(text: str) -> None:
    """Say something at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(folder: Path, name: str, page_ids: list[int]) -> None:
    """Edit pages in turn, as often as told."""
    with ProjectStore.open(url_of(folder), folder=folder) as store:
        rivals = [Rival(store, name, page_id) for page_id in page_ids]
        say("ready")
        for order in sys.stdin:
            for number in range(int(order)):
                rivals[number % len(rivals)].step()
            say("done")
    pages = {rival.page.id: rival.traces for rival in rivals}
    say(json.dumps({"pages": pages, "refused": sum(rival.refused for rival in rivals)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], [int(page) for page in sys.argv[3:]])
