"""Order lines the way a person reads the page."""

from collections.abc import Mapping, Sequence

from labeler.core.annotation import Polygon
from labeler.core.geometry import bounds
from labeler.core.quarter_turns import turned_bounds
from labeler.core.reading_starts import upright_turn, usual_up


def reading_order(polygons: Sequence[Polygon]) -> list[int]:
    """Return indices of the polygons in reading order: rows from the top, each from the left.

    A polygon joins the row whose vertical middle lies inside it; ties keep the given order. This
    is the order of receipts, forms and single columns; columns side by side interleave by row. Where
    most lines start so that they run up or down the page, or stand on their heads, rows are those
    of the page turned upright.
    """
    turn = upright_turn(usual_up(polygons))
    boxes = [turned_bounds(bounds(polygon), turn) for polygon in polygons]
    rows: list[list[int]] = []
    for index in sorted(range(len(boxes)), key=lambda i: boxes[i][1] + boxes[i][3]):
        middle = (boxes[index][1] + boxes[index][3]) / 2
        row = next((row for row in reversed(rows[-3:]) if _is_level(boxes, row, middle)), None)
        if row is None:
            rows.append([index])
        else:
            row.append(index)
    return [index for row in rows for index in sorted(row, key=lambda i: boxes[i][0])]


def read_behind(
    known: Sequence[Polygon], new: Sequence[Polygon]
) -> Mapping[int | None, Sequence[int]]:
    """Return which new lines are read right behind each known one, in their order.

    Both are given by their indices; what is read before all known lines stands under None. So the
    known ones keep the order that a person gave them.
    """
    found: dict[int | None, list[int]] = {}
    last: int | None = None
    for index in reading_order([*known, *new]) if new else ():
        if index < len(known):
            last = index
        else:
            found.setdefault(last, []).append(index - len(known))
    return found


def _is_level(
    boxes: list[tuple[float, float, float, float]], row: list[int], middle: float
) -> bool:
    """Tell whether a vertical position lies in the central part of a row's last polygon."""
    _, top, _, bottom = boxes[row[-1]]
    margin = (bottom - top) * 0.2
    return top + margin <= middle <= bottom - margin


def along_line(characters: Sequence[Polygon], line: Polygon) -> list[int]:
    """Return indices of character polygons in the order in which they stand on their line."""
    (x0, y0), (x1, y1) = line[0], _end_of_first_side(line)
    dx, dy = x1 - x0, y1 - y0

    def position(index: int) -> float:
        left, top, right, bottom = bounds(characters[index])
        return (left + right) / 2 * dx + (top + bottom) / 2 * dy

    return sorted(range(len(characters)), key=position)


def _end_of_first_side(line: Polygon) -> tuple[float, float]:
    """Return the vertex half way round, less one: the end of the upper side of a line."""
    return line[max(1, len(line) // 2 - 1)] if len(line) > 3 else line[1]
