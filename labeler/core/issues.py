"""Issues: what people ask, answer and settle about a place of a page.

An issue is its comments, and comments are only ever added: what two people say at once both stays.
Edits of regions need not know of issues: where one stands now is found out when it is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from labeler.core import geometry
from labeler.core.annotation import Comment, Issue, Level, Page, Point, Region


def raise_issue(page: Page, place: Point, comment: Comment, region_id: str | None = None) -> Page:
    """Pin a new issue to a place, in pixels of the upright image, and perhaps to a region."""
    issue = Issue(place, (comment,), region_id)
    return replace(page, issues=in_turn([*page.issues, issue]))


def answer(page: Page, issue_id: str, comment: Comment) -> Page:
    """Add a comment to an issue; raises KeyError when the page does not have it.

    It comes after what it answers, also where clocks do not agree.
    """
    known = {issue.id: issue for issue in page.issues}
    issue = known[issue_id]
    last = issue.comments[-1].made
    if comment.made <= last:
        comment = replace(comment, made=last + timedelta(microseconds=1))
    known[issue_id] = replace(issue, comments=(*issue.comments, comment))
    return replace(page, issues=tuple(known.values()))


def open_issues(page: Page) -> tuple[Issue, ...]:
    """Return the issues of a page that are not settled."""
    return tuple(issue for issue in page.issues if issue.is_open)


def region_of(page: Page, issue: Issue) -> Region | None:
    """Return what an issue is about: its region, or what lies at its place since that is gone.

    Parts of a line that was cut, and the line that several became, are found by that.
    """
    if issue.region_id is None:
        return None
    if (region := page.by_id.get(issue.region_id)) is not None:
        return region
    there = [one for one in page.regions if geometry.contains(one.polygon, issue.place)]
    lines = [one for one in there if one.level is Level.LINE]
    return min(lines or there, key=lambda one: abs(geometry.signed_area(one.polygon)), default=None)


def place_of(page: Page, issue: Issue) -> Point:
    """Return where an issue stands now: a pin keeps to its region when that is moved.

    Within the region it stays where it was put, and outside it goes to the nearest point of it.
    """
    region = region_of(page, issue)
    if region is None or geometry.contains(region.polygon, issue.place):
        return issue.place
    return geometry.nearest_on_outline(region.polygon, issue.place)


def merged(
    before: Sequence[Issue], after: Sequence[Issue], now: Sequence[Issue]
) -> tuple[Issue, ...]:
    """Return issues as they are now, with what an edit added and took back; nobody's are lost."""
    if tuple(before) == tuple(after):
        return tuple(now)
    old, new = ({one.id: one for one in each} for each in (before, after))
    result = {issue.id: issue for issue in now}
    for key in (*new, *(key for key in old if key not in new)):
        if old.get(key) == new.get(key):
            continue
        known = set(result[key].comments) if key in result else set()
        gone, added = _comments(old.get(key)), _comments(new.get(key))
        said = known - (gone - added) | (added - gone)
        form = new.get(key) or result.get(key) or old[key]
        result.pop(key, None)
        if said:
            result[key] = replace(form, comments=_by_time(said))
    return in_turn(result.values())


def in_turn(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """Return issues by the time at which they were raised."""
    return tuple(sorted(issues, key=lambda issue: (issue.comments[0].made, issue.id)))


def _comments(issue: Issue | None) -> set[Comment]:
    return set() if issue is None else set(issue.comments)


def _by_time(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    return tuple(sorted(comments, key=lambda one: (one.made, one.author, one.text)))
