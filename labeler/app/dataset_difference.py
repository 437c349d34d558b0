"""What became of the labels between two frozen data sets of a project, region by region."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from labeler.app.datasets import Dataset
from labeler.core import geometry
from labeler.core.annotation import Region
from labeler.formats.labelled_page import LabelledPage


@dataclass(slots=True)
class PageDifference:
    """What a page says otherwise in the second data set than in the first."""

    added: int = 0
    """Regions."""
    removed: int = 0
    overlaps: list[float] = field(default_factory=list)
    """Intersection over union of each outline that was changed with what it is now."""
    texts: list[tuple[str, str]] = field(default_factory=list)
    """Transcripts that were changed, before and after."""
    others: int = 0
    """Regions whose count, level, line, baseline, curve or reason to be ignored is another."""
    moved_to: str = ""
    """The part it is in now, where that is another."""
    has_other_image: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the page says the same."""
        return not (
            self.added
            or self.removed
            or self.overlaps
            or self.texts
            or self.others
            or self.moved_to
            or self.has_other_image
        )


@dataclass(frozen=True, slots=True)
class DatasetDifference:
    """What the second of two data sets has otherwise than the first."""

    added: tuple[str, ...]
    """Pages that only the second has."""
    removed: tuple[str, ...]
    """Pages that only the first has."""
    changed: Mapping[str, PageDifference]
    """What is otherwise on pages of both, by what the second calls them."""

    @property
    def is_empty(self) -> bool:
        """Whether both say the same of the same pages."""
        return not (self.added or self.removed or self.changed)


def compare(first: Dataset, second: Dataset) -> DatasetDifference:
    """Compare two data sets of one project; a region is known by its identifier.

    Raises ProjectError where one of them was changed since it was frozen.
    """
    old, new = dict(first.pages()), dict(second.pages())
    changed = {}
    for number in old.keys() & new.keys():
        found = _page(old[number], new[number])
        found.has_other_image = first.records[number].sha256 != second.records[number].sha256
        if not found.is_empty:
            changed[new[number].image] = found
    return DatasetDifference(
        tuple(page.image for number, page in new.items() if number not in old),
        tuple(page.image for number, page in old.items() if number not in new),
        dict(sorted(changed.items())),
    )


def _page(old: LabelledPage, new: LabelledPage) -> PageDifference:
    before = {region.id: region for region in old.regions}
    after = {region.id: region for region in new.regions}
    found = PageDifference(
        added=len(after.keys() - before.keys()),
        removed=len(before.keys() - after.keys()),
        moved_to=(new.split or "undivided") if new.split != old.split else "",
    )
    for key, region in after.items():
        if key in before:
            _region(before[key], region, found)
    return found


def _region(old: Region, new: Region, found: PageDifference) -> None:
    if old.polygon != new.polygon:
        found.overlaps.append(geometry.intersection_over_union(old.polygon, new.polygon))
    if old.text != new.text:
        found.texts.append((old.text, new.text))
    found.others += _else(old) != _else(new)


def _else(region: Region) -> object:
    return region.level, region.count, region.line_id, region.ignore, region.baseline, region.curve
