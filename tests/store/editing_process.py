"""A process that edits pages as fast as it can, to be killed; started by `test_processes.py`.

Reads "PAGE EDITS" lines; for each a child begins to edit that page, forever when EDITS is 0. A
child first reports its process id, then each edit when it has been stored: "PAGE WHAT NUMBER".
After "wait" the children are waited for and "dead" is reported.
"""

import os
import sys
from itertools import count
from pathlib import Path

from labeler.core import changes, edits
from labeler.core.annotation import Level, Origin, Page, Region
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of

OUTLINE = ((0.0, 0.0), (10.0, 0.0), (10.0, 5.0), (0.0, 5.0))
LINES = 20


def after(page: Page, number: int) -> Page:
    """Return the page after edit `number`; what an edit does depends on nothing else."""
    page = edits.set_note(page, str(number))
    kind = number % 4
    if kind == 0 or len(page.regions) < 3:
        region = Region(Level.LINE, OUTLINE, f"line {number}", id=f"id {number}", origin=Origin())
        return edits.add_regions(page, [region], number % (len(page.regions) + 1))
    chosen = page.regions[number % len(page.regions)].id
    if kind == 1:
        return edits.move_regions(page, {chosen}, 1, number)
    if kind == 2 and len(page.regions) > 30:
        return edits.delete_regions(page, {chosen})
    return edits.reorder(page, {chosen}, page.regions[(number * 7) % len(page.regions)].id)


def report(page_id: int, what: str, number: int) -> None:
    """Say something at once; short writes to a pipe are never mixed or torn."""
    os.write(1, f"{page_id} {what} {number}\n".encode())


def work(folder: Path, page_id: int, limit: int) -> None:
    """Edit a page and store proposals for it, until the limit or the end."""
    report(page_id, "pid", os.getpid())
    found = Detection(
        (9, 9),
        tuple(FoundLine(OUTLINE, 0.5) for _ in range(LINES)),
        tuple(FoundCharacter(OUTLINE, 0.5, line) for line in range(LINES)),
    )
    with ProjectStore.open(url_of(folder), folder=folder) as store:
        page = store.pages.load(page_id)
        for number in range(limit) if limit else count():
            new = after(page, number)
            store.journal.record(changes.difference(page, new), f"Edit {number}", author="child")
            page = new
            report(page_id, "edit", number)
            if number % 5 == 0:
                store.proposals.record(page_id, found, model_id=None, settings=None)
                report(page_id, "proposals", number)


def main(folder: Path) -> None:
    """Start children as told."""
    for order in sys.stdin:
        if order.strip() == "wait":
            while True:
                try:
                    os.wait()
                except ChildProcessError:
                    break
            os.write(1, b"dead\n")
            continue
        page_id, limit = map(int, order.split())
        if os.fork() == 0:
            work(folder, page_id, limit)
            os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
