"""Where the characters of a sample stand, known or estimated: what densities are taught from."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Sample, Vertices
from labeler.learning.data.warping import Matrix, is_ahead, move


@dataclass(frozen=True, slots=True)
class Centres:
    """Centres of all characters, and the places where nobody knows whether there are any."""

    points: Vertices
    """(K, 2) pixels; one per character."""
    unknown: tuple[Vertices, ...]

    def moved(self, matrix: Matrix) -> "Centres":
        """Return the centres moved by a homography; those outside a crop simply do not count."""
        points = self.points[is_ahead(self.points, matrix)] if len(self.points) else self.points
        unknown = [one for one in self.unknown if is_ahead(one, matrix).all()]
        return Centres(
            move(points, matrix) if len(points) else points,
            tuple(move(polygon, matrix) for polygon in unknown),
        )


def centres_of(sample: Sample) -> Centres:
    """Return the centres of the characters; where only a line's count is known, spread them evenly.

    An even split is what CRAFT starts its weak supervision from (Baek et al. 2019): wrong by a
    fraction of a letter, right in number, and, unlike a count, it survives any crop.
    """
    if sample.has_characters:
        points = [polygon.mean(axis=0) for polygon in sample.characters]
        return Centres(_stacked(points), tuple(sample.ignored))
    spread: list[NDArray[np.float32]] = []
    unknown = list(sample.ignored)
    for index, polygon in enumerate(sample.lines):
        count = sample.line_counts[index] if sample.line_counts else None
        if count is None or len(polygon) < 3:
            unknown.append(polygon)
        else:
            text = sample.line_texts[index] if sample.line_texts else None
            spread.extend(_along(polygon, _places(count, text)))
    return Centres(_stacked(spread), tuple(unknown))


def density_target(centres: Centres, size: tuple[int, int], stride: int) -> NDArray[np.float32]:
    """Return characters per cell (H / stride, W / stride) of an image of `size` (width, height)."""
    width, height = size[0] // stride, size[1] // stride
    inside = (centres.points >= 0).all(axis=1) & (centres.points < np.array(size)).all(axis=1)
    cells = np.minimum(centres.points[inside] // stride, [width - 1, height - 1]).astype(int)
    density = np.zeros((height, width), np.float32)
    np.add.at(density, (cells[:, 1], cells[:, 0]), 1.0)
    return density


def density_mask(centres: Centres, size: tuple[int, int], stride: int) -> NDArray[np.uint8]:
    """Return where the number of characters is known: (h, w) cells of `stride` pixels, 0 or 1.

    `size` is width and height of the view in pixels.
    """
    mask = np.ones((size[1] // stride, size[0] // stride), np.uint8)
    for polygon in centres.unknown:
        cv2.fillPoly(mask, [np.rint(polygon / stride - 0.5).astype(np.int32)], 0)
    return mask


def _stacked(points: list[NDArray[np.float32]]) -> Vertices:
    return np.asarray(points, np.float32).reshape(-1, 2)


def _places(count: int, text: str | None) -> NDArray[np.float32]:
    """Places of the characters along a line, 0 to 1; spaces take room but are not counted."""
    letters = [index for index, letter in enumerate(text or "") if not letter.isspace()]
    if text and len(letters) == count:
        return (np.array(letters, np.float32) + np.float32(0.5)) / np.float32(len(text))
    return (np.arange(count, dtype=np.float32) + np.float32(0.5)) / np.float32(max(count, 1))


def _along(polygon: Vertices, places: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    corners = cv2.boxPoints(cv2.minAreaRect(np.asarray(polygon, np.float32)))
    first, second = corners[1] - corners[0], corners[3] - corners[0]
    is_first_longer = float(np.linalg.norm(first)) >= float(np.linalg.norm(second))
    along, across = (first, second) if is_first_longer else (second, first)
    start = corners[0] + across / 2
    if np.linalg.norm(polygon[0] - start) > np.linalg.norm(polygon[0] - start - along):
        start, along = start + along, -along
    return [(start + along * place).astype(np.float32) for place in places]
