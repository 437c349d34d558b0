"""Cut the power again and again: record once what the program does, then see what may be left.

Between any two steps the power may go. What was synced is there then; of the rest a disk may
keep anything. Every such state is opened with the program itself, at the place where it was.
"""

import shutil
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from random import Random

from tests.faults.harness import Harness, Outcome
from tests.faults.power.disk import Disk, Fate
from tests.faults.power.promises import Promise, broken, parsed
from tests.faults.power.trace import Operation, Said, Sync, record
from tests.faults.power.work import WORKS, prepare


def cut_power(
    rounds: int, seed: int, folder: Path, works: Collection[str] = tuple(WORKS)
) -> Outcome:
    """Attack; see `Harness`."""
    root, before = folder / "root", folder / "before"
    root.mkdir()
    prepare(root)
    shutil.copytree(root, before)
    command = [sys.executable, "-m", "tests.faults.power.work", str(root), *works]
    operations = record(command, folder)
    shutil.rmtree(root)
    before.rename(root)
    failures, kept = _replay(operations, rounds, Random(seed), root)
    counts = Counter(parsed(step.text)["what"] for step in operations if isinstance(step, Said))
    syncs = sum(isinstance(step, Sync) for step in operations)
    figures = (
        f"{len(operations):,} steps, {syncs:,} syncs, {counts.total()} promises "
        f"({counts['region']} edits); {kept:,} promises looked up"
    )
    return Outcome(rounds, tuple(failures), figures)


def _replay(
    operations: Sequence[Operation], rounds: int, random: Random, root: Path
) -> tuple[list[str], int]:
    """Let the power go at `rounds` moments; return what was lost and how many promises were tested."""
    disk, promises, failures, tested = Disk(root), list[Promise](), list[str](), 0
    moments = Counter(random.randrange(len(operations)) for _ in range(rounds))
    fates = list(Fate)
    for place, step in enumerate(operations):
        if isinstance(step, Said):
            promises.append(parsed(step.text))
        else:
            disk.do(step)
        for _ in range(moments[place]):
            fate = random.choice(fates)
            shutil.rmtree(root)
            root.mkdir()
            disk.cut(fate, random, root)
            tested += len(promises)
            if told := broken(root, promises):
                failures.append(f"step {place} ({step!r:.90}), {fate}: {told}")
    return failures, tested


HARNESS = Harness(
    "power cut",
    "what was acknowledged outlasts it; every model is whole; exports are whole or marked",
    cut_power,
    1000,
)
