"""Signs, labels and lettering as one meets them in photographs: one to twelve lines."""

from dataclasses import replace

import cv2
import numpy as np

from labeler.core.text import graphemes
from labeler.rendering.bends import Arc, Bend, Wave, bent
from labeler.rendering.colours import any_colour, brightness, readable_on
from labeler.rendering.fonts import faces_for, pick_face
from labeler.rendering.settings import RenderSettings, Script
from labeler.rendering.sheet import Picture, Sheet, blended, shaded
from labeler.rendering.textures import texture
from labeler.rendering.type_case import Mask
from labeler.rendering.typesetting import Style, Typeset, set_line, width_of
from labeler.rendering.words import Writer

PATCHY = 45.0
"""Deviation of grey levels above which a ground has no one brightness to stand out from."""
LINE_COUNTS = (1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12)


def pick_script(rng: np.random.Generator, settings: RenderSettings) -> Script:
    """Choose a script some installed face can write."""
    usable = [(script, share) for script, share in settings.scripts if faces_for(script)]
    if not usable:
        return Script.LATIN
    shares = np.array([share for _, share in usable])
    return usable[int(rng.choice(len(usable), p=shares / shares.sum()))][0]


def pick_style(rng: np.random.Generator, script: Script, size: int) -> Style:
    """Choose a face and how widely and how boldly it is set."""
    joined = script in {Script.DEVANAGARI, Script.BENGALI}
    wide = 0.0 if joined or rng.random() < 0.55 else abs(rng.normal(0, 0.12))
    if script is Script.HAN and rng.random() < 0.3:
        wide = rng.uniform(0.1, 1.2)
    return Style(
        face=pick_face(rng, script),
        size=max(size, 6),
        letter_spacing=wide,
        word_spacing=rng.uniform(0.8, 1.6) + 2 * wide,
        stroke=int(rng.random() < 0.15) * max(1, size // 30),
    )


def text_height(rng: np.random.Generator, settings: RenderSettings, size: int) -> float:
    """Choose pixels from ascender to descender, log-uniform."""
    low, high = np.log(settings.text_height)
    return float(np.exp(rng.uniform(low, high)) * size / 512)


def sign(rng: np.random.Generator, settings: RenderSettings, size: int) -> Sheet | None:
    """Return a sheet that fits a picture of `size`, or None when nothing fitted on it."""
    script = pick_script(rng, settings)
    style = pick_style(rng, script, round(text_height(rng, settings, size)))
    writer = Writer(rng, script, style.face)
    room = min(max(size * rng.uniform(0.35, 0.92), 3.0 * style.size), 0.95 * size)
    if script is Script.HAN and rng.random() < 0.25:
        lines = _columns(writer, style, room, rng)
    else:
        lines = _rows(writer, style, room, rng)
    return _mounted(rng, lines, style.size) if lines else None


def _rows(
    writer: Writer, style: Style, room: float, rng: np.random.Generator
) -> list[tuple[Typeset, int, int]]:
    """Set lines below each other; returns each with the place of its ink."""
    count = LINE_COUNTS[int(rng.integers(len(LINE_COUNTS)))]
    align = rng.choice([0.0, 0.5, 0.5, 1.0])
    gap = rng.uniform(0.15, 0.9)
    sizes = _sizes(rng, style)
    placed, y = [], 0.0
    for _ in range(count):
        own = sizes[int(rng.integers(len(sizes)))]
        typeset = _fitting(writer, own, room, rng)
        if typeset is None or y + typeset.ink.shape[0] > room:
            break
        x = (room - typeset.ink.shape[1]) * align
        placed.append((typeset, round(x), round(y)))
        y += typeset.ink.shape[0] + max(2.0, gap * own.size)
    return placed


def _columns(
    writer: Writer, style: Style, room: float, rng: np.random.Generator
) -> list[tuple[Typeset, int, int]]:
    """Set Chinese columns from right to left."""
    placed, x = [], room
    gap = style.size * rng.uniform(0.4, 1.2)
    for _ in range(int(rng.integers(1, 5))):
        length = int(rng.integers(2, 9))
        text = "".join(writer.word() for _ in range(length))[:length]
        typeset = set_line(text, style, vertical=True)
        if typeset is None or typeset.ink.shape[0] > room or x - typeset.ink.shape[1] < 0:
            break
        x -= typeset.ink.shape[1]
        placed.append((typeset, round(x), 0))
        x -= gap
    return placed


def _sizes(rng: np.random.Generator, style: Style) -> tuple[Style, ...]:
    """The body of a sign, and perhaps its heading and its small print."""
    if rng.random() < 0.5:
        return (style,)
    factors = (1.0, rng.uniform(1.1, 1.5), rng.uniform(0.55, 0.9))
    return tuple(replace(style, size=max(6, round(style.size * factor))) for factor in factors)


def _fitting(writer: Writer, style: Style, room: float, rng: np.random.Generator) -> Typeset | None:
    """Set as many words as were wished for and fit into `room`, possibly curved."""
    typeset = set_line(_words_within(writer, style, room, rng), style)
    if typeset is None or typeset.ink.shape[1] > room:
        return None
    if rng.random() < 0.12:
        curved = bent(typeset, _bend(rng, *typeset.ink.shape))
        return curved if max(curved.ink.shape) <= room else typeset
    return typeset


def _words_within(writer: Writer, style: Style, room: float, rng: np.random.Generator) -> str:
    """One to eight words; of a first word that is too long only as much as fits."""
    words: list[str] = []
    width = 0.0
    for _ in range(min(int(rng.geometric(0.4)), 8)):
        word = writer.number() if rng.random() < 0.15 else writer.heading()
        clusters = graphemes(word)
        while not words and len(clusters) > 1 and width_of("".join(clusters), style) > room * 0.95:
            clusters.pop()
        word = "".join(clusters)
        width += width_of(word, style) + style.space
        if words and width > room:
            break
        words.append(word)
    return " ".join(words)


def _bend(rng: np.random.Generator, height: int, width: int) -> Bend:
    if rng.random() < 0.75:
        angle = rng.uniform(0.25, 2.6) * rng.choice([-1, 1])
        radius = np.sign(angle) * max(width / abs(angle), height * 1.3)
        return Arc(radius, width / 2, height / 2)
    length = width * rng.uniform(0.8, 2.5)
    return Wave(min(height, length / 12) * rng.uniform(0.3, 1.0), length, rng.uniform(0, 6.3))


def _mounted(rng: np.random.Generator, lines: list[tuple[Typeset, int, int]], size: int) -> Sheet:
    """Put lines on a panel, or make them lettering without one."""
    margins = np.maximum(4, size * rng.uniform(0.2, 1.2, 4)).astype(int)
    left = min(x for _, x, _ in lines)
    right = max(x + typeset.ink.shape[1] for typeset, x, _ in lines)
    bottom = max(y + typeset.ink.shape[0] for typeset, _, y in lines)
    width, height = right - left + margins[0] + margins[1], bottom + margins[2] + margins[3]
    if rng.random() < 0.62:
        sheet = Sheet(_panel(rng, int(width), int(height), size))
    else:
        sheet = Sheet(np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.uint8))
    for typeset, x, y in lines:
        sheet.write(typeset, int(x - left + margins[0]), int(y + margins[2]), np.zeros(3, np.uint8))
    return sheet


def _panel(rng: np.random.Generator, width: int, height: int, size: int) -> Picture:
    if rng.random() < 0.3:
        surface = texture(rng, width, height)
    else:
        surface = np.empty((height, width, 3), np.uint8)
        surface[:] = any_colour(rng) if rng.random() < 0.7 else rng.integers(215, 256)
        if rng.random() < 0.3:
            surface = shaded(surface, rng.integers(95, 155, (2, 1)).astype(np.uint8), 128)
    if rng.random() < 0.4:
        inset = int(rng.integers(0, max(1, size // 8) + 1))
        corner = (width - 1 - inset, height - 1 - inset)
        thickness = int(rng.integers(1, max(2, size // 12) + 1))
        cv2.rectangle(surface, (inset, inset), corner, any_colour(rng).tolist(), thickness)
    return surface


def lettered(
    sheet: Sheet, rng: np.random.Generator, behind: Picture
) -> tuple[Picture, Mask | None]:
    """Colour the ink of a sign for what lies `behind` it; returns picture and opacity.

    Letters on a panel take the panel as their ground. Outlines and shadows lie under the ink;
    lettering on a patchy ground always gets one, or nobody could read it.
    """
    is_panel = sheet.cover is None
    ground = sheet.surface[::4, ::4] if is_panel else behind
    colour = readable_on(rng, brightness(ground))
    sheet.tint[:] = colour
    halo = _halo(rng, sheet.ink, is_needed=float(ground.std()) > PATCHY)
    if halo is None:
        return (sheet.finished(), None) if is_panel else (sheet.tint, sheet.ink)
    backing = np.empty_like(sheet.surface)
    backing[:] = readable_on(rng, brightness(colour))
    if is_panel:
        return blended(blended(sheet.surface, backing, halo), sheet.tint, sheet.ink), None
    return blended(backing, sheet.tint, sheet.ink), np.maximum(halo, sheet.ink)


def _halo(rng: np.random.Generator, ink: Mask, *, is_needed: bool) -> Mask | None:
    """An outline or a shadow of the ink, or nothing."""
    draw = rng.random()
    if draw < 0.7 and not is_needed:
        return None
    reach = int(rng.integers(1, 4))
    if is_needed or draw < 0.85:
        return np.asarray(cv2.dilate(ink, np.ones((2 * reach + 1,) * 2, np.uint8)), np.uint8)
    shift = np.array([[1, 0, reach], [0, 1, rng.choice([-reach, reach])]], np.float32)
    moved = cv2.warpAffine(ink, shift, ink.shape[::-1])
    return np.asarray(cv2.blur(moved, (reach, reach)), np.uint8)
