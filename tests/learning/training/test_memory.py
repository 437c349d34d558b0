"""A process that keeps its memory asks for less of it."""

import subprocess
import sys

import pytest

FAULTS = """
import resource, sys
import numpy as np
from labeler.learning.training.memory import keep_freed_memory
if sys.argv[1] == "keep":
    keep_freed_memory()
np.ones(8_000_000)
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(20):
    np.ones(8_000_000)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def faults(how: str) -> int:
    """Return how many pages a process asked for that makes the same large array again and again."""
    done = subprocess.run(
        [sys.executable, "-c", FAULTS, how], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems are left alone")
def test_memory_that_was_freed_is_used_again() -> None:
    assert faults("keep") * 10 < faults("as it is")


RESIDENT = """
import sys
from pathlib import Path
import numpy as np
from labeler.learning.training.memory import hand_back_freed_memory, keep_freed_memory
keep_freed_memory()
blocks = [np.ones(1_000_000) for _ in range(60)]
last = blocks[-1]
blocks.clear()
if sys.argv[1] == "hand back":
    hand_back_freed_memory()
print(int(Path("/proc/self/statm").read_text().split()[1]) * 4096)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems are left alone")
def test_what_is_kept_is_handed_back_when_asked_for() -> None:
    kept, less = (
        int(subprocess.check_output([sys.executable, "-c", RESIDENT, how], text=True))
        for how in ("keep", "hand back")
    )
    assert less + 400_000_000 < kept
