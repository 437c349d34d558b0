"""Break the program on purpose and count what it cost: `python -m tests.faults [NAME ...]`.

Prints the rows of the table in `docs/reliability.md`; ends with 1 where a promise was broken.
"""

import argparse
import faulthandler
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.faults import databases, images, kill, labels, settings, soak, weights
from tests.faults.harness import Harness
from tests.faults.places import attacks as places
from tests.faults.power import attack as power

HARNESSES: tuple[Harness, ...] = (
    kill.HARNESS,
    soak.HARNESS,
    databases.HARNESS,
    power.HARNESS,
    *places.HARNESSES,
    images.HARNESS,
    labels.HARNESS,
    settings.HARNESS,
    weights.HARNESS,
)


def run(harness: Harness, rounds: int | None, seed: int) -> bool:
    """Attack, print the row, and say whether every promise was kept."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="labeler-faults-") as folder:
        outcome = harness.attack(rounds or harness.rounds, seed, Path(folder))
    seconds = time.monotonic() - began
    print(
        f"| {harness.name} | {harness.promise} | {outcome.rounds:,} | {outcome.figures} "
        f"| {len(outcome.failures)} | {seconds:.0f} s |",
        flush=True,
    )
    for failure in outcome.failures:
        print(f"  {failure}", file=sys.stderr)
    return not outcome.failures


def main(arguments: Sequence[str] | None = None) -> int:
    faulthandler.enable()
    names = [harness.name for harness in HARNESSES]
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*names, []], metavar="NAME")
    parser.add_argument("--rounds", type=int, help="attacks (default: the long form of each)")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args(arguments)
    print("| harness | promise | rounds | figures | broken | took |")
    print("|---|---|--:|---|--:|--:|")
    kept = [
        run(harness, chosen.rounds, chosen.seed)
        for harness in HARNESSES
        if not chosen.names or harness.name in chosen.names
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
