"""Move a sample under a perspective map: image and labels together."""

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Sample, Vertices

Matrix = NDArray[np.float64]
"""(3, 3) homography from source pixels to target pixels, both counted from pixel corners."""

_HORIZON = 1e-3
_INSIDE = 2.0
"""Pixels by which a line may leave a crop and still count as whole."""


def move(polygon: Vertices, matrix: Matrix) -> Vertices:
    """Return a (N, 2) polygon moved by a homography."""
    points = np.asarray(polygon, np.float32).reshape(-1, 1, 2)
    return cv2.perspectiveTransform(points, matrix).reshape(-1, 2).astype(np.float32)


def is_ahead(points: Vertices, matrix: Matrix) -> NDArray[np.bool_]:
    """Tell which of some points (N, 2) lie before the horizon of a homography.

    What lies beyond it, far from any view, would come out upside down or at infinity.
    """
    depth = np.asarray(points, np.float64) @ matrix[2, :2] + matrix[2, 2]
    return np.asarray(depth > _HORIZON)


def warp_image(
    image: NDArray[np.uint8], matrix: Matrix, size: tuple[int, int], *, fill: tuple[int, ...]
) -> NDArray[np.uint8]:
    """Return an image (H, W, 3) warped to `size` (width, height); `fill` where it has no pixels.

    Where the map shrinks the image, it is reduced by area first, so that thin strokes survive.
    """
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    if scale < 0.7:
        factor = max(scale, 1.0 / min(image.shape[:2]))
        reduced = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        back = np.diag([image.shape[1] / reduced.shape[1], image.shape[0] / reduced.shape[0], 1.0])
        image, matrix = reduced.astype(np.uint8, copy=False), matrix @ back
    # cv2 counts from pixel centres, the project from pixel corners.
    centre = np.array([[1.0, 0.0, 0.5], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
    centred = np.linalg.inv(centre) @ matrix @ centre
    warped = cv2.warpPerspective(
        image, centred, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT,
        borderValue=fill,
    )  # fmt: skip
    return warped.astype(np.uint8, copy=False)


def warp_sample(
    sample: Sample, matrix: Matrix, size: tuple[int, int], *, fill: tuple[int, ...]
) -> Sample:
    """Return a sample warped to `size` (width, height), its labels following.

    Regions that leave the frame are dropped; lines that are cut stay as they are, reaching
    beyond the frame, because the kernel of a line must not depend on where a crop cuts it, but
    they lose count and text, which a crop changes. Characters whose centre leaves are dropped.
    """
    lines, counts, texts = [], [], []
    for index, polygon in enumerate(sample.lines):
        if not is_ahead(polygon, matrix).all():
            continue
        moved = move(polygon, matrix)
        if not _touches(moved, size):
            continue
        is_whole = bool(
            (moved >= -_INSIDE).all() and (moved <= np.array(size, np.float32) + _INSIDE).all()
        )
        lines.append(moved)
        counts.append(sample.line_counts[index] if is_whole and sample.line_counts else None)
        texts.append(sample.line_texts[index] if is_whole and sample.line_texts else None)
    characters = [move(one, matrix) for one in sample.characters if is_ahead(one, matrix).all()]
    ignored = [move(one, matrix) for one in sample.ignored if is_ahead(one, matrix).all()]
    return Sample(
        warp_image(sample.image, matrix, size, fill=fill),
        lines,
        counts,
        texts,
        sample.line_labels,
        [polygon for polygon in characters if _contains(size, polygon.mean(axis=0))],
        sample.has_characters,
        [polygon for polygon in ignored if _touches(polygon, size)],
    )


def _touches(polygon: Vertices, size: tuple[int, int]) -> bool:
    low, high = polygon.min(axis=0), polygon.max(axis=0)
    return bool((high > 0).all() and low[0] < size[0] and low[1] < size[1])


def _contains(size: tuple[int, int], point: NDArray[np.float32]) -> bool:
    return bool(0 <= point[0] < size[0] and 0 <= point[1] < size[1])
