"""Turn RGB pixels into the values that a network of somebody else was taught to see."""

from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.foreign_model import Habits, Pixels

_NORMS: Mapping[Pixels, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    Pixels.IMAGENET: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    Pixels.HALF: ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
    Pixels.UNIT: ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)),
    Pixels.DOCTR: ((0.798, 0.785, 0.772), (0.264, 0.2749, 0.287)),
}
"""Mean and deviation of each channel, in the order in which the network takes them."""


def fed(image: NDArray[np.uint8], habits: Habits) -> NDArray[np.float32]:
    """Return an RGB image (H, W, 3) as a batch of one: (1, C, H, W), or (1, H, W, C)."""
    mean, deviation = (np.array(one, np.float32) for one in _NORMS[habits.pixels])
    if habits.channels == 1:
        values = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[..., None].astype(np.float32) / 255
        values = (values - mean.mean()) / deviation.mean()
    else:
        ordered = image[..., ::-1] if habits.is_bgr else image
        values = (ordered.astype(np.float32) / 255 - mean) / deviation
    batch = values[None] if habits.is_channels_last else values.transpose(2, 0, 1)[None]
    return np.ascontiguousarray(batch)
