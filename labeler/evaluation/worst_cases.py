"""What a report shows besides scores: the worst pages and lines, every count beside the true one."""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from labeler.evaluation.detection import ComparedPage
from labeler.evaluation.transcripts.scorer import ComparedLine

WORST_PAGES = 12
WORST_LINES = 24
Counted: TypeAlias = tuple[list[float], list[int]]
"""Predicted and true counts, side by side."""


@dataclass(frozen=True, slots=True)
class WorstPage:
    """A page on which much went wrong."""

    name: str
    size: tuple[int, int]
    """Width and height in pixels."""
    compared: ComparedPage


@dataclass(frozen=True, slots=True)
class WorstLine:
    """A line of which much was misread."""

    page: str
    """The name of the page it stands on."""
    compared: ComparedLine


_Item = TypeVar("_Item")


@dataclass(slots=True)
class _Worst(Generic[_Item]):
    """Keeps the worst few of what it is shown."""

    most: int
    _heap: list[tuple[float, int, _Item]] = field(default_factory=list)
    _seen: int = 0

    def add(self, badness: float, item: _Item) -> None:
        """Keep the item if it is among the worst so far; what is not bad at all never is."""
        self._seen += 1
        if badness:
            heapq.heappush(self._heap, (badness, -self._seen, item))
            if len(self._heap) > self.most:
                heapq.heappop(self._heap)

    def ranked(self) -> list[_Item]:
        """Return what was kept, the very worst first."""
        return [item for _, _, item in sorted(self._heap, key=lambda entry: entry[:2])[::-1]]


@dataclass(slots=True)
class WorstCases:
    """The worst pages and lines, and all counts; of pages and lines only the worst few are kept."""

    counted: dict[str, Counted] = field(default_factory=dict)
    """By where the counts come from."""
    _pages: _Worst[WorstPage] = field(default_factory=lambda: _Worst(WORST_PAGES))
    _lines: _Worst[WorstLine] = field(default_factory=lambda: _Worst(WORST_LINES))

    def add_page(self, name: str, size: tuple[int, int], compared: ComparedPage) -> None:
        """Keep the page if it is among the worst so far; pages without errors never are."""
        self._pages.add(compared.errors.badness, WorstPage(name, size, compared))

    def add_lines(self, page: str, lines: Iterable[ComparedLine]) -> None:
        """Keep those lines of a page that are among the worst read so far."""
        for line in lines:
            self._lines.add(line.badness, WorstLine(page, line))

    def add_count(self, source: str, predicted: float | None, true: int) -> None:
        """Keep a count beside the true one; None is no count."""
        if predicted is not None:
            predictions, truths = self.counted.setdefault(source, ([], []))
            predictions.append(predicted)
            truths.append(true)

    @property
    def worst(self) -> list[WorstPage]:
        """The worst pages, the very worst first."""
        return self._pages.ranked()

    @property
    def worst_lines(self) -> list[WorstLine]:
        """The worst read lines, the very worst first."""
        return self._lines.ranked()
