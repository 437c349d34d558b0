"""Pages of a project as training samples, each read when it is needed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.app import validation
from labeler.app.near_duplicates import alike
from labeler.app.project import Project
from labeler.app.training import known_count, unlabelled
from labeler.core.addresses import told
from labeler.core.annotation import Level, Page, Polygon, Proposal, Region, ReviewState
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import ImageChanged
from labeler.core.records import FileState, PageEntry, Split
from labeler.core.sample import LineLabels, Sample, Vertices
from labeler.core.scrutiny import TELLING, scrutiny_of
from labeler.formats.file_state import current
from labeler.formats.images import read_image
from labeler.formats.whereabouts import is_there
from labeler.rendering.settings import Backdrop
from labeler.tasks.scoring import complete_characters

LARGEST_SIDE = 3200
"""Larger images are reduced to it, so that a few of them do not fill the memory."""


@dataclass(frozen=True, slots=True)
class ImageFile:
    """Where the pixels of a page are."""

    state: FileState
    frame: int

    def read(self) -> tuple[NDArray[np.uint8], float]:
        """Return the image and by how much it was reduced; raises UnreadableImage.

        An image that changes during a training is no longer the one that was labelled.
        """
        image = read_image(self.state.path, self.frame)
        found = current(self.state)  # Afterwards: only then is it known what a server gave.
        if found is not None and found.sha256 != self.state.sha256:
            raise ImageChanged(f"{told(self.state.path)} changed during the training.")
        scale = min(1.0, LARGEST_SIDE / max(image.shape[:2]))
        if scale < 1.0:
            size = (round(image.shape[1] * scale), round(image.shape[0] * scale))
            image = cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
        return image, scale


@dataclass(frozen=True, slots=True, eq=False)
class AcceptedPage:
    """A page somebody vouches for: exact lines, known counts, characters where complete."""

    file: ImageFile
    page: Page

    def __call__(self) -> Sample:
        """Read the image and scale the labels to it."""
        image, scale = self.file.read()
        lines = [line for line in self.page.lines if line.ignore is None]
        characters = complete_characters(self.page)
        ignored = [region.polygon for region in self.page.regions if region.ignore is not None]
        return Sample(
            image,
            [_vertices(line.polygon, scale) for line in lines],
            [known_count(line) for line in lines],
            [line.text or None for line in lines],
            LineLabels.EXACT,
            [_vertices(polygon, scale) for polygon in characters or ()],
            characters is not None,
            [_vertices(polygon, scale) for polygon in ignored],
        )


@dataclass(frozen=True, slots=True, eq=False)
class ProposedPage:
    """A page with lines that nobody has verified, perhaps accepted by a command."""

    file: ImageFile
    lines: tuple[Polygon, ...]

    def __call__(self) -> Sample:
        """Read the image and scale the lines to it."""
        image, scale = self.file.read()
        nothing: list[int | None] = [None] * len(self.lines)
        texts: list[str | None] = [None] * len(self.lines)
        lines = [_vertices(polygon, scale) for polygon in self.lines]
        return Sample(image, lines, nothing, texts, LineLabels.WEAK)


@dataclass(frozen=True, slots=True, eq=False)
class UnlabelledPage:
    """A page of which only the image is used."""

    file: ImageFile

    def __call__(self) -> Sample:
        """Read the image."""
        return Sample(self.file.read()[0], line_labels=LineLabels.NONE)


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


def _vertices(polygon: Polygon, scale: float) -> Vertices:
    return np.asarray(polygon, np.float32).reshape(-1, 2) * np.float32(scale)
