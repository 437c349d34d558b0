"""Turn RGB pixels into the values that a network of somebody else was taught to see."""

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.foreign_model import NORMS, Habits


def fed(image: NDArray[np.uint8], habits: Habits) -> NDArray[np.float32]:
    """Return an RGB image (H, W, 3) as a batch of one: (1, C, H, W), or (1, H, W, C)."""
    mean, deviation = (np.array(one, np.float32) for one in NORMS[habits.pixels])
    if habits.channels == 1:
        values = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[..., None].astype(np.float32) / 255
        values = (values - mean.mean()) / deviation.mean()
    else:
        ordered = image[..., ::-1] if habits.is_bgr else image
        values = (ordered.astype(np.float32) / 255 - mean) / deviation
    batch = values[None] if habits.is_channels_last else values.transpose(2, 0, 1)[None]
    return np.ascontiguousarray(batch)
