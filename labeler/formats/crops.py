"""Cut a text line out of an image and straighten it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.formats.outlines import four_corners


def crop(image: NDArray[np.uint8], polygon: Polygon) -> NDArray[np.uint8]:
    """Return the quadrilateral of an outline as an upright picture (h, w, 3).

    Reading starts at the outline's first vertex, which becomes the top left corner. An outline
    with more or fewer than four vertices is cut by its smallest rectangle.
    """
    corners = np.asarray(four_corners(polygon), np.float32)
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    longest = float(np.hypot(*image.shape[:2]))
    width, height = (max(1, round(min(longest, max(sides[i], sides[i + 2])))) for i in (0, 1))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(
        image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, np.uint8)
