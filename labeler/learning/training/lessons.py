"""One training, handed by the first of several processes to the others, which only compute.

Those know nothing of a project: the weights and images that a lesson names they read themselves,
under the same paths.
"""

from pathlib import Path
from typing import Any, Protocol

from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.learning.training.data_parallel import Rank
from labeler.learning.training.loop import OnStep, TrainingDiverged
from labeler.learning.training.validation import Validation


class Lesson(Protocol):
    """What all processes learn alike: `fine_tune` or `fine_tune_reader`, told all that can be pickled."""

    def __call__(
        self,
        *,
        validation: Validation[Any] | None,
        watch: tuple[Progress, OnStep | None],
        rank: Rank,
    ) -> Path:
        """Train; return the path of the new weights."""
        ...


def lead(
    rank: Rank,
    lesson: Lesson,
    validation: Validation[Any] | None,
    watch: tuple[Progress, OnStep | None],
) -> Path:
    """Learn as the first process, which alone scores and reports, beside the others if there are any."""
    rank.hand_out(lesson)
    return lesson(validation=validation, watch=watch, rank=rank)


def follow(rank: Rank, progress: Progress) -> None:
    """Learn what the first process hands out until it has no more.

    What ends a lesson in all processes is for the first one to tell. Raises RankLost where it is gone.
    """
    while (lesson := rank.received()) is not None:
        try:
            lesson(validation=None, watch=(progress, None), rank=rank)
        except (Cancelled, TrainingDiverged):
            continue
