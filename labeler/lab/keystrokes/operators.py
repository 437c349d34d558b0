"""The keystroke-level model: what hands, eyes and head do, and how long each takes.

Card, Moran and Newell: "The keystroke-level model for user performance time with interactive
systems", Communications of the ACM 23(7), 1980, and "The psychology of human-computer interaction",
1983. The model has no operator for reading, which is most of this work; it is added from a review
of 190 studies (Brysbaert: "How many words do we read per minute?", Journal of Memory and Language
109, 2019).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum


class Operator(StrEnum):
    """One thing that is done."""

    KEY = "keys"
    """K: a key goes down, a modifier as well; of an average skilled typist (55 words a minute)."""
    POINT = "pointings"
    """P: the pointer goes to something on the screen."""
    DRAG = "drags"
    """The same with the button held. The D of the model is for drawing straight lines freehand."""
    BUTTON = "buttons"
    """B: the mouse button goes down, or up."""
    HOME = "homings"
    """H: the right hand goes from the mouse to the keyboard, or back."""
    DECIDE = "decisions"
    """M: somebody makes up their mind. Not before going on to the next line, which is a habit."""
    READ = "characters read"
    """A character is read, in the picture or in the text: 238 words of 4.6 letters and a space."""
    GLANCE = "glances"
    """The eye goes somewhere and sees what is there (1983: one eye movement)."""


SECONDS = {
    Operator.KEY: 0.20,
    Operator.POINT: 1.10,
    Operator.DRAG: 1.10,
    Operator.BUTTON: 0.10,
    Operator.HOME: 0.40,
    Operator.DECIDE: 1.35,
    Operator.READ: 60 / (238 * 5.6),
    Operator.GLANCE: 0.23,
}


class Task(StrEnum):
    """What something is done for."""

    LOOK = "looking and going on"
    TEXT = "texts put right"
    DRAW = "missed text outlined"
    CUT = "lines cut"
    JOIN = "lines joined"
    DELETE = "lines deleted"
    TIGHTEN = "outlines redrawn"
    CHARACTERS = "characters"
    ACCEPT = "accepting"


class Effort:
    """Counts operators by what they were for."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[Task, Operator]] = Counter()
        self.done: Counter[Task] = Counter()
        """How many lines each task was done on; pages accepted."""
        self._task = Task.LOOK

    @contextmanager
    def doing(self, task: Task) -> Iterator[None]:
        """Count what happens meanwhile as part of a task."""
        before, self._task = self._task, task
        self.done[task] += 1
        try:
            yield
        finally:
            self._task = before

    def __iadd__(self, other: "Effort") -> "Effort":
        self.counts.update(other.counts)
        self.done.update(other.done)
        return self

    def add(self, operator: Operator, times: int = 1) -> None:
        """Take note of something that was done."""
        self.counts[self._task, operator] += times

    def times(self, operator: Operator) -> int:
        """Return how often something was done, whatever for."""
        return sum(count for (_, one), count in self.counts.items() if one is operator)

    def seconds(self, tasks: Iterable[Task] = Task) -> float:
        """Return how long some tasks took, by default all of them."""
        wanted = set(tasks)
        return sum(
            SECONDS[operator] * count
            for (task, operator), count in self.counts.items()
            if task in wanted
        )
