"""What can be done about an image that changed: keep its labels, or take them along."""

from dataclasses import dataclass, replace

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import geometry, lint
from labeler.core.annotation import Page, Picture, Point, Region, ReviewState
from labeler.core.changes import Changes
from labeler.core.edits import with_points_moved
from labeler.core.errors import LabelerError, UnreadableImage
from labeler.core.marked import sentence
from labeler.core.records import ScannedImage
from labeler.formats import orientation
from labeler.formats.images import sample_image, scan_image
from labeler.formats.perceptual_hash import turn_between

_DEGREES = {1: 0, 6: 90, 3: 180, 8: 270}
"""Clockwise, by the EXIF orientation that asks for it; the others are mirrored."""


@dataclass(frozen=True, slots=True)
class Refit:
    """How the picture that is there now came from the one that was labelled."""

    turn: int
    """As an EXIF orientation."""
    old: tuple[int, int]
    new: tuple[int, int]
    """Width and height."""

    @property
    def scale(self) -> float:
        """By how much it was enlarged."""
        return self.new[0] / self.turned[0]

    @property
    def is_same(self) -> bool:
        """Whether nothing that can be seen was changed: other bytes, the same picture."""
        return self.turn == orientation.UPRIGHT and self.old == self.new

    @property
    def text(self) -> str:
        """What is done to the labels, for a person."""
        degrees, percent = _DEGREES[self.turn], f"{100 * self.scale:.4g}"
        if self.new == self.turned:
            if not degrees:
                return sentence("Keep labels")
            return sentence("Turn labels by {degrees}°", degrees=degrees)
        if not degrees:
            return sentence("Scale labels to {percent}%", percent=percent)
        return sentence(
            "Turn labels by {degrees}° and scale them to {percent}%",
            degrees=degrees,
            percent=percent,
        )

    def placed(self, points: tuple[Point, ...]) -> tuple[Point, ...]:
        """Return where points lie on the new picture; an outline begins at the same letter."""
        turned = orientation.upright_points(points, self.old, self.turn)
        return geometry.scaled(turned, self.turned, self.new)

    @property
    def turned(self) -> tuple[int, int]:
        """Width and height of the old picture after the turn."""
        return self.old[::-1] if orientation.swaps_sides(self.turn) else self.old


def find_refit(project: Project, page_id: int) -> Refit | None:
    """Return how the image of a page was turned or scaled since it was labelled.

    None when it was neither: another picture, a part of it, a mirrored one, or a blank page.
    Raises UnreadableImage.
    """
    page, entry = project.store.pages.load(page_id), project.store.pages.entry(page_id)
    if page.picture is None or page.picture.perceptual_hash is None or page.size == (0, 0):
        return None
    size, samples = sample_image(entry.path, entry.frame)
    turn = turn_between(page.picture.perceptual_hash, samples)
    if turn is None or turn not in _DEGREES:
        return None
    refit = Refit(turn, page.size, size)
    return refit if _is_whole(refit) else None


def _is_whole(refit: Refit) -> bool:
    """Whether both sides were scaled alike, as far as whole pixels allow: nothing was cut off."""
    (old_x, old_y), (new_x, new_y) = refit.turned, refit.new
    return abs(new_x / old_x - new_y / old_y) <= 1 / old_x + 1 / old_y


def keep_labels(project: Project, page_id: int) -> Changes:
    """Take the picture that is there now, and say that the labels fit it as they are.

    Somebody has to look at the page again. Raises LabelerError when labels lie outside of it, or
    the picture is another page's.
    """
    page, scan, size = _now(project, page_id)
    _check_own(project, page_id)
    regions = tuple(_within(region, size) for region in page.regions)
    after = replace(page, regions=regions)
    return _decide(project, page, scan, after, "Keep labels on changed image")


def refit_labels(project: Project, page_id: int) -> Changes:
    """Take the picture that is there now, and turn and scale the labels as it was.

    Somebody has to look at the page again. Raises LabelerError when it was changed otherwise.
    """
    refit = find_refit(project, page_id)
    page, scan, size = _now(project, page_id)
    if refit is None or refit.new != size:
        name = project.store.pages.entry(page_id).name
        raise LabelerError(
            "{name}: the image was neither turned by a quarter nor scaled, as far as can be seen. "
            "Look at it in the window, or find the original.",
            name=name,
        )
    regions = tuple(with_points_moved(r, refit.placed) for r in page.regions)
    issues = (replace(issue, place=refit.placed((issue.place,))[0]) for issue in page.issues)
    after = replace(page, regions=regions, issues=tuple(issues))
    return _decide(project, page, scan, after, refit.text)


def _now(project: Project, page_id: int) -> tuple[Page, ScannedImage, tuple[int, int]]:
    """Return a page and the picture that is there now; raises when there is nothing to decide."""
    page, entry = project.page(page_id), project.store.pages.entry(page_id)
    if not entry.is_image_changed:
        raise LabelerError("{name}: the image is the one that was labelled.", name=entry.name)
    scan = scan_image(entry.path, entry.frame)
    if scan.size is None:
        raise UnreadableImage("{name}: {problem}", name=entry.name, problem=scan.problem)
    return page, scan, scan.size


def _check_own(project: Project, page_id: int) -> None:
    """Raise LabelerError when what stands there is the picture of another page, with its labels."""
    entry = project.store.pages.entry(page_id)
    for other in project.entries():
        is_there = (other.path, other.frame) == (entry.path, entry.frame)
        if is_there and other.id != page_id and not other.is_image_changed:
            raise LabelerError(
                "{name}: this is the picture of another page by now, page {id}. Find "
                "the original, or remove the page.",
                name=entry.name,
                id=other.id,
            )


def _decide(project: Project, page: Page, scan: ScannedImage, after: Page, text: str) -> Changes:
    is_done = page.state is ReviewState.ACCEPTED
    after = replace(
        after,
        size=scan.size or page.size,
        picture=Picture(scan.sha256, scan.perceptual_hash),
        state=ReviewState.IN_WORK if is_done else page.state,
    )
    changes = edit(project, page, after, text)
    project.store.pages.record_problem(page.id, "")
    return changes


def _within(region: Region, size: tuple[int, int]) -> Region:
    if lint.Problem.OUTSIDE in lint.problems(region.polygon, size):
        raise LabelerError(
            "Labels lie outside of the new picture ({width} x {height} pixels): they are not "
            "its labels. Find the original, or put it back.",
            width=size[0],
            height=size[1],
        )
    return lint.repaired_region(region, size)
