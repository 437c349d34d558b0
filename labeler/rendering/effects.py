"""What a camera, a scanner and a file format do to a picture; nothing here moves a pixel's place."""

from functools import lru_cache

import cv2
import numpy as np

from labeler.rendering.sheet import Picture, shaded
from labeler.rendering.textures import smooth_shade

NOISE_SIDE = 1024


@lru_cache(maxsize=1)
def _noise_bank() -> Picture:
    """Gaussian noise of deviation 40 around 128, drawn once: crops are as good as fresh noise."""
    noise = np.random.default_rng(41).standard_normal((NOISE_SIDE, NOISE_SIDE, 3), np.float32)
    return np.clip(noise * 40 + 128, 0, 255).astype(np.uint8)


def with_noise(picture: Picture, rng: np.random.Generator, deviation: float) -> Picture:
    """Return the picture with sensor noise, deviation in grey levels, in colour or grey."""
    height, width = picture.shape[:2]
    y, x = (int(rng.integers(0, max(1, NOISE_SIDE - n))) for n in (height, width))
    crop = _noise_bank()[y : y + height, x : x + width]
    if crop.shape[:2] != (height, width):
        crop = np.asarray(cv2.resize(crop, (width, height)), np.uint8)
    if rng.random() < 0.4:
        crop = np.asarray(cv2.cvtColor(crop[..., 0], cv2.COLOR_GRAY2RGB), np.uint8)
    share = deviation / 40
    return np.asarray(cv2.addWeighted(picture, 1.0, crop, share, -128 * share), np.uint8)


def with_uneven_light(picture: Picture, rng: np.random.Generator, depth: float) -> Picture:
    """Return the picture with soft shadows and bright spots; depth 0 to 0.7."""
    low, high = round(128 * (1 - 1.3 * depth)), round(128 * (1 + 0.7 * depth))
    return shaded(picture, smooth_shade(rng, (64, 64), int(rng.integers(1, 5)), low, high), 128)


def with_motion_blur(picture: Picture, rng: np.random.Generator, length: int) -> Picture:
    """Return the picture smeared along one direction over `length` pixels."""
    kernel = np.zeros((length, length), np.float32)
    angle, middle = rng.uniform(0, np.pi), (length - 1) / 2
    reach = np.array([np.cos(angle), np.sin(angle)]) * middle
    start, end = np.round(middle - reach).astype(int), np.round(middle + reach).astype(int)
    cv2.line(kernel, tuple(map(int, start)), tuple(map(int, end)), 1.0)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.uint8)


def with_jpeg(picture: Picture, quality: int) -> Picture:
    """Return the picture after a round through JPEG."""
    data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def with_resampling(picture: Picture, factor: float) -> Picture:
    """Return the picture reduced by `factor` and enlarged again."""
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, picture.shape[1::-1]), np.uint8)


def with_tone(picture: Picture, rng: np.random.Generator) -> Picture:
    """Return the picture with another gamma, contrast and white balance."""
    levels = np.linspace(0, 1, 256)[:, None]
    gamma = np.exp(rng.normal(0, 0.25)) * np.exp(rng.normal(0, 0.06, 3))
    gain, lift = rng.uniform(0.65, 1.2), rng.uniform(0, 0.2)
    table = np.clip((levels**gamma * gain + lift * (1 - gain)) * 255, 0, 255)
    return np.asarray(cv2.LUT(picture, table.astype(np.uint8)[None]), np.uint8)


def photographed(picture: Picture, rng: np.random.Generator) -> Picture:
    """Return the picture as a camera would have taken it."""
    if rng.random() < 0.4:
        picture = with_uneven_light(picture, rng, 0.6 * rng.beta(1.5, 2.5))
    picture = with_tone(picture, rng)
    draw = rng.random()
    if draw < 0.35:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 1.6)), np.uint8)
    elif draw < 0.43:
        picture = with_motion_blur(picture, rng, int(rng.integers(3, 8)))
    if rng.random() < 0.12:
        picture = with_resampling(picture, rng.uniform(0.5, 0.9))
    if rng.random() < 0.6:
        picture = with_noise(picture, rng, rng.uniform(1, 14))
    return with_jpeg(picture, int(rng.integers(35, 96))) if rng.random() < 0.5 else picture


def scanned(picture: Picture, rng: np.random.Generator) -> Picture:
    """Return the picture as a scanner or a steady hand would have taken it."""
    if rng.random() < 0.25:
        picture = with_uneven_light(picture, rng, 0.4 * rng.beta(1.2, 3))
    if rng.random() < 0.5:
        picture = with_tone(picture, rng)
    if rng.random() < 0.4:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.0)), np.uint8)
    if rng.random() < 0.1:
        picture = with_resampling(picture, rng.uniform(0.6, 0.9))
    if rng.random() < 0.4:
        picture = with_noise(picture, rng, rng.uniform(1, 9))
    if rng.random() < 0.1:
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
        picture = np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB), np.uint8)
    return with_jpeg(picture, int(rng.integers(45, 96))) if rng.random() < 0.5 else picture
