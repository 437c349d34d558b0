"""Pages of a project as training samples, each read when it is needed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from labeler.app import validation
from labeler.app.near_duplicates import alike
from labeler.app.project import Project
from labeler.app.training import unlabelled
from labeler.core.annotation import Level, Page, Polygon, Proposal, Region, ReviewState
from labeler.core.counts import known_count
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.raster import LargeImage
from labeler.core.records import PageEntry, Split
from labeler.core.sample import LineLabels, Sample
from labeler.core.scrutiny import TELLING, scrutiny_of
from labeler.formats.whereabouts import is_there
from labeler.rendering.settings import Backdrop
from labeler.tasks.page_views import ImageFile, View, part_of, surroundings
from labeler.tasks.scoring import complete_characters


@dataclass(frozen=True, slots=True, eq=False)
class AcceptedPage:
    """A page somebody vouches for: exact lines, known counts, characters where complete."""

    file: ImageFile
    page: Page

    def __call__(self) -> Sample:
        """Read the image, or part of a large one, and put the labels on it."""
        return self._sample(self.file.read([line.polygon for line in self._lines]))

    def with_lines(self, places: Iterable[int]) -> Iterator[tuple[Sample, int]]:
        """Yield samples in which lines are seen as large as they are read, and their places there.

        places: among the lines that are not ignored.
        """
        image = self.file.open()
        if not isinstance(image, LargeImage):
            sample = self()
            yield from ((sample, place) for place in places)
            return
        size = (image.shape[1], image.shape[0])
        for place in places:
            line = self._lines[place]
            yield self._sample(part_of(image, surroundings(line.polygon, size)), [line]), 0

    @property
    def _lines(self) -> list[Region]:
        return [line for line in self.page.lines if line.ignore is None]

    def _sample(self, view: View, lines: Sequence[Region] | None = None) -> Sample:
        """Return what is known about what is seen; a line that is seen in part is ignored."""
        lines = self._lines if lines is None else lines
        seen = [line for line in lines if view.holds(line.polygon)]
        cut = [line.polygon for line in lines if not view.holds(line.polygon)]
        characters = complete_characters(self.page)
        ignored = [region.polygon for region in self.page.regions if region.ignore is not None]
        return Sample(
            view.image,
            [view.placed(line.polygon) for line in seen],
            [known_count(line) for line in seen],
            [line.text or None for line in seen],
            LineLabels.EXACT,
            [view.placed(polygon) for polygon in characters or () if view.holds(polygon)],
            characters is not None,
            [view.placed(polygon) for polygon in (*ignored, *cut) if view.meets(polygon)],
        )


@dataclass(frozen=True, slots=True, eq=False)
class ProposedPage:
    """A page with lines that nobody has verified, perhaps accepted by a command."""

    file: ImageFile
    lines: tuple[Polygon, ...]

    def __call__(self) -> Sample:
        """Read the image, or part of a large one, and put the lines on it."""
        view = self.file.read(self.lines)
        seen = [polygon for polygon in self.lines if view.holds(polygon)]
        nothing: list[int | None] = [None] * len(seen)
        texts: list[str | None] = [None] * len(seen)
        return Sample(
            view.image,
            [view.placed(polygon) for polygon in seen],
            nothing,
            texts,
            LineLabels.WEAK,
            ignored=[
                view.placed(polygon)
                for polygon in self.lines
                if polygon not in seen and view.meets(polygon)
            ],
        )


@dataclass(frozen=True, slots=True, eq=False)
class UnlabelledPage:
    """A page of which only the image is used."""

    file: ImageFile

    def __call__(self) -> Sample:
        """Read the image, or part of a large one."""
        return Sample(self.file.read().image, line_labels=LineLabels.NONE)


@dataclass(frozen=True, slots=True)
class Material:
    """What a project has to learn from."""

    accepted: dict[int, AcceptedPage]
    proposed: dict[int, ProposedPage]
    unlabelled: dict[int, UnlabelledPage]
    validation: dict[int, AcceptedPage]
    backdrops: tuple[Backdrop, ...]
    """Images on which rendered text may be written, beside the text they bear."""

    @property
    def telling(self) -> dict[int, Page]:
        """The validation pages by which models can be judged."""
        return {
            key: load.page
            for key, load in self.validation.items()
            if scrutiny_of(load.page) in TELLING
        }


def gather(project: Project) -> Material:
    """Collect the material of a project; near-duplicates of validation pages stay out.

    What a command accepted and nobody has seen is worth what proposals are.
    """
    entries = [entry for entry in project.sound_entries() if is_there(entry.path)]
    files = _Files(project)
    seen = validation.seen(project)
    usable = [entry for entry in entries if entry.id in seen]
    held = [entry.id for entry in usable if entry.split is Split.VALIDATION]
    unseen = [e for e in validation.usable(project) if is_there(e.path) and e.id not in seen]
    pool = [*unlabelled(entries), *(e for e in unseen if e.split is not Split.VALIDATION)]
    leaks = alike([entry.id for entry in pool], held, project.store.pages.perceptual_hashes())
    pool = [entry for entry in pool if entry.id not in leaks]
    load = project.store.pages.load
    proposals: dict[int, Sequence[Region | Proposal]] = {
        entry.id: project.store.proposals.of_page(entry.id)
        for entry in pool
        if entry.proposal_count and entry.state is ReviewState.PROPOSED
    }
    proposals |= {e.id: load(e.id).regions for e in pool if e.state is ReviewState.ACCEPTED}
    accepted = {e.id: AcceptedPage(files.of(e), seen[e.id]) for e in usable if e.id not in held}
    written = [_backdrop(page.file, page.page.regions) for page in accepted.values()]
    detected = [_backdrop(files.of(e), proposals[e.id]) for e in pool if e.id in proposals]
    return Material(
        accepted,
        dict(_proposed(pool, proposals, files)),
        {entry.id: UnlabelledPage(files.of(entry)) for entry in pool},
        {e.id: AcceptedPage(files.of(e), seen[e.id]) for e in usable if e.id in held},
        (*written, *detected),
    )


def _backdrop(file: ImageFile, regions: Sequence[Region | Proposal]) -> Backdrop:
    """Return an image to write on, but not where it bears text or may do so."""
    return Backdrop(file.state.path, file.frame, tuple(region.polygon for region in regions))


def _proposed(
    pool: Iterable[PageEntry],
    proposals: Mapping[int, Sequence[Region | Proposal]],
    files: "_Files",
) -> Iterable[tuple[int, ProposedPage]]:
    for entry in pool:
        found = proposals.get(entry.id, ())
        lines = tuple(one.polygon for one in found if one.level is Level.LINE and _is_sure(one))
        if lines:
            yield entry.id, ProposedPage(files.of(entry), lines)


def _is_sure(one: Region | Proposal) -> bool:
    return isinstance(one, Region) or one.score >= DEFAULT_SCORE


class _Files:
    """The image files of a project as they were when they were last looked at."""

    def __init__(self, project: Project) -> None:
        self._states = {image.state.path: image.state for image in project.store.images.all()}

    def of(self, entry: PageEntry) -> ImageFile:
        return ImageFile(self._states[entry.path], entry.frame)
