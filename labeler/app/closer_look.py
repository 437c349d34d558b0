"""Look at a part of a page again, enlarged: what was too small or too crowded for the whole."""

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from labeler.app.enlarging import whole_pixels
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, find_to_keep, keep, without_known
from labeler.core import geometry, proposing
from labeler.core.annotation import Bounds, Page, Polygon, Region
from labeler.core.detection import DEFAULT_SCORE, Detection
from labeler.core.progress import Progress

SURROUNDINGS = 1.5
"""How far around regions to look, in heights of a line: the detector needs to see the ground."""
SMALLEST = 32.0
"""Areas are at least this wide and high, in image pixels."""


def look_closer(
    project: Project,
    used: ModelsInUse,
    page_id: int,
    area: Bounds,
    progress: Progress | None = None,
) -> None:
    """Look at an area of a page and store what is found besides people's regions.

    Proposals that lie wholly within the area give way to those found now, which are read first
    where there is a reader. Raises LabelerError, and Cancelled, in which case nothing is stored.
    """

    def narrow(found: Detection) -> Detection:
        page = project.page(page_id)
        return without_known(found, _with_neighbours(project, page, found.area or area))

    image = project.sound_image(page_id)
    found = find_to_keep(used, image, progress, area=area, narrow=narrow)
    keep(project, page_id, found, used.looked_by(found))


def surroundings(polygons: Sequence[Polygon], size: tuple[int, int]) -> Bounds:
    """Return the area to look at for outlines; `size` is the width and height of the image."""
    corners = [geometry.minimum_rectangle(polygon) for polygon in polygons]
    heights = [min(math.dist(c[0], c[1]), math.dist(c[1], c[2])) for c in corners]
    left, top, right, bottom = geometry.bounds([point for polygon in polygons for point in polygon])
    across = max(SURROUNDINGS * median(heights), (SMALLEST - (right - left)) / 2)
    down = max(SURROUNDINGS * median(heights), (SMALLEST - (bottom - top)) / 2)
    return whole_pixels((left - across, top - down, right + across, bottom + down), size)


def _with_neighbours(project: Project, page: Page, area: Bounds) -> Page:
    """Return the page with proposals that reach into the area from outside as if accepted.

    What is found of them once more must not stand beside them.
    """
    pending = page.pending(project.store.proposals.of_page(page.id))
    staying = proposing.without_area(pending, area)
    believed = [Region(p.level, p.polygon) for p in staying if p.score >= DEFAULT_SCORE]
    return replace(page, regions=(*page.regions, *believed))
