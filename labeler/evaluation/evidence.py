"""What a report shows besides scores: the worst pages, and every count beside the true one."""

import heapq
from dataclasses import dataclass, field
from typing import TypeAlias

from labeler.evaluation.detection import ComparedPage

WORST_PAGES = 12
Counted: TypeAlias = tuple[list[float], list[int]]
"""Predicted and true counts, side by side."""


@dataclass(frozen=True, slots=True)
class WorstPage:
    """A page on which much went wrong."""

    name: str
    size: tuple[int, int]
    """Width and height in pixels."""
    compared: ComparedPage


@dataclass(slots=True)
class Evidence:
    """Gathers what is worth showing; of the pages only the worst few are kept."""

    counted: dict[str, Counted] = field(default_factory=dict)
    """By where the counts come from."""
    _worst: list[tuple[float, int, WorstPage]] = field(default_factory=list)
    _seen: int = 0

    def add_page(self, name: str, size: tuple[int, int], compared: ComparedPage) -> None:
        """Keep the page if it is among the worst so far; pages without errors never are."""
        self._seen += 1
        if compared.errors.wrong:
            entry = (compared.errors.badness, -self._seen, WorstPage(name, size, compared))
            heapq.heappush(self._worst, entry)
            if len(self._worst) > WORST_PAGES:
                heapq.heappop(self._worst)

    def add_count(self, source: str, predicted: float | None, true: int) -> None:
        """Keep a count beside the true one; None is no count."""
        if predicted is not None:
            predictions, truths = self.counted.setdefault(source, ([], []))
            predictions.append(predicted)
            truths.append(true)

    @property
    def worst(self) -> list[WorstPage]:
        """The worst pages, the very worst first."""
        return [page for _, _, page in sorted(self._worst, key=lambda entry: entry[:2])[::-1]]
