"""Accepted pages in shards of WebDataset as training samples: nobody unpacks or holds them."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from labeler.app.project import Project
from labeler.core import lint
from labeler.core.addresses import address_of, told
from labeler.core.annotation import Page, ReviewState
from labeler.core.disk_errors import cause
from labeler.core.errors import ForeignFile, LabelerError, UnreadableImage
from labeler.core.lint import Problem
from labeler.core.records import FileState, Split
from labeler.core.sample import Sample
from labeler.core.scrutiny import Scrutiny, scrutiny_of
from labeler.formats import manifest, webdataset
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.split_folders import split_by_beginning
from labeler.learning.data.shards import WINDOW
from labeler.tasks.page_samples import AcceptedPage, ProposedPage
from labeler.tasks.page_views import ImageFile

# What stands in a shard is asked for once while views are drawn from it.
_samples = lru_cache(maxsize=WINDOW)(webdataset.samples)


@dataclass(frozen=True, slots=True)
class WebShard:
    """A TAR file of samples."""

    path: Path
    count: int

    def __len__(self) -> int:
        return self.count

    def page(self, place: int) -> "ShardPage":
        """Return what reads one of its pages."""
        return ShardPage(self.path, place)


@dataclass(frozen=True, slots=True)
class ShardPage:
    """A page in a shard; it is read whenever it is wanted."""

    shard: Path
    place: int

    def __call__(self) -> Sample:
        """Read labels and image; raises UnreadableImage where either makes no sense."""
        try:
            return _sample_of(webdataset.read_sample(*_samples(self.shard)[self.place]))
        except (LabelerError, OSError, IndexError) as error:
            raise UnreadableImage(
                "{shard}, sample {place}: {error}",
                shard=self.shard.name,
                place=self.place,
                error=error,
            ) from error


def _sample_of(found: LabelledPage) -> Sample:
    """Return a page with exact lines if somebody stands behind it, otherwise with proposed ones.

    Labels say nothing of the bytes of their image, but they say its size, and lie on it.
    """
    if found.path is None or found.size is None:
        raise ForeignFile("it does not say the width and height of its image")
    for region in found.regions:
        if Problem.OUTSIDE in lint.problems(region.polygon, found.size):
            raise ForeignFile(f"a {region.level} {Problem.OUTSIDE}")
    file = ImageFile(FileState(found.path), found.frame, found.size)
    state = found.state or ReviewState.ACCEPTED
    page = Page(0, found.size, found.regions, state=state, voucher=found.voucher)
    if state is ReviewState.ACCEPTED and scrutiny_of(page) is not Scrutiny.UNSEEN:
        return AcceptedPage(file, page)()
    return ProposedPage(file, tuple(line.polygon for line in page.lines if line.ignore is None))()


def shards_at(place: Path) -> list[WebShard]:
    """Return the shards to train on: none that an export has set apart for validation.

    Raises LabelerError where there is none with a page.
    """
    try:
        paths = [
            path
            for path in webdataset.shards_in(place)
            if split_by_beginning(path) in (None, Split.TRAINING)
        ]
        shards = [WebShard(path, len(webdataset.samples(path))) for path in paths]
    except OSError as error:
        raise LabelerError(f"{told(place)} cannot be read. {cause(error)}") from error
    if not any(map(len, shards)):
        raise LabelerError(
            f"There is no shard with a page to train on at {told(place)}. Name a TAR file of samples, or "
            "a folder with some: labeler export PROJECT --format webdataset --out DIR"
        )
    return shards


def demand_apart(project: Project, judges: Collection[int], place: Path) -> None:
    """Raise LabelerError where shards hold a page that models of a project are judged by.

    The list of an export tells, by the bytes of images; shards without one are taken as they are.
    """
    if address_of(place) is not None:
        return
    export = manifest.read(place if place.is_dir() else place.parent)
    judged = set(project.store.pages.image_hashes(list(judges)).values()) - {""}
    for record in export.pages if export else ():
        if record.sha256 in judged and record.split != Split.VALIDATION:
            raise LabelerError(
                "{image} in the shards is a validation page of the project: models cannot be judged by "
                "what they learnt. Export the shards again from this project, with its split.",
                image=record.image,
            )
