"""Baselines drawn, changed and removed, as pure functions from Page to Page.

Identifiers that a page does not have raise KeyError.
"""

from collections.abc import Collection
from dataclasses import replace

from labeler.core import baselines
from labeler.core.annotation import Baseline, Level, Page, Point
from labeler.core.edits import change_regions


def set_baseline(page: Page, line_id: str, baseline: Baseline | None) -> Page:
    """Say where the letters of a line stand, or with None that nobody has said so."""
    return change_regions(page, {line_id}, lambda line: replace(line, baseline=baseline))


def draw_baselines(page: Page, ids: Collection[str]) -> Page:
    """Give lines that have no baseline one to begin with, made out from their outlines."""
    bare = {key for key in ids if _can_have_one(page, key) and page.region(key).baseline is None}
    return change_regions(
        page, bare, lambda line: replace(line, baseline=baselines.begun(line.polygon))
    )


def remove_baselines(page: Page, ids: Collection[str]) -> Page:
    """Take the baselines of lines away."""
    return change_regions(page, ids, lambda line: replace(line, baseline=None))


def move_point(page: Page, line_id: str, index: int, to: Point) -> Page:
    """Put one point of a baseline somewhere else."""
    points = _points(page, line_id)
    return set_baseline(page, line_id, (*points[:index], to, *points[index + 1 :]))


def insert_point(page: Page, line_id: str, index: int, at: Point) -> Page:
    """Put a new point before the point of a baseline with the given index."""
    points = _points(page, line_id)
    return set_baseline(page, line_id, (*points[:index], at, *points[index:]))


def delete_point(page: Page, line_id: str, index: int) -> Page:
    """Take a point of a baseline away; the last two stay."""
    points = _points(page, line_id)
    if len(points) <= 2:
        return page
    return set_baseline(page, line_id, points[:index] + points[index + 1 :])


def _points(page: Page, line_id: str) -> Baseline:
    baseline = page.region(line_id).baseline
    if baseline is None:
        raise KeyError(line_id)
    return baseline


def _can_have_one(page: Page, key: str) -> bool:
    region = page.region(key)
    return region.level is Level.LINE and len(region.polygon) > 2
