"""Signs, labels and lettering as one meets them in photographs: what they say and how it is set."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from labeler.core.text import graphemes
from labeler.rendering.bends import Arc, Bend, Wave, bent
from labeler.rendering.fonts import faces_for, no_font_for, pick_face
from labeler.rendering.settings import RenderSettings, Script
from labeler.rendering.typesetting import Style, Typeset, set_line, stretched, width_of
from labeler.rendering.words import Wordsmith

JOINED = frozenset({Script.DEVANAGARI, Script.BENGALI})
"""Scripts whose letters hang together: they are never spaced."""


@dataclass(frozen=True, slots=True)
class Set:
    """A line that has been set, and the place of the top left corner of its ink."""

    typeset: Typeset
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Commission:
    """What a sign writer is asked for: a hand to write with and room, (width, height) in pixels."""

    rng: np.random.Generator
    writer: Wordsmith
    style: Style
    room: tuple[float, float]


def pick_script(rng: np.random.Generator, settings: RenderSettings) -> Script:
    """Choose a script some installed face can write; raises LabelerError where there is none."""
    usable = [(script, share) for script, share in settings.scripts if faces_for(script)]
    if not usable:
        raise no_font_for([script for script, _ in settings.scripts])
    shares = np.array([share for _, share in usable])
    return usable[int(rng.choice(len(usable), p=shares / shares.sum()))][0]


def text_height(rng: np.random.Generator, settings: RenderSettings, size: int) -> float:
    """Choose pixels from ascender to descender, log-uniform."""
    low, high = np.log(settings.text_height)
    return float(np.exp(rng.uniform(low, high)) * size / 512)


def sign(
    rng: np.random.Generator, script: Script, em: float, room: tuple[float, float]
) -> list[Set]:
    """Write a sign at about `em` pixels per em; empty when nothing fitted into `room`."""
    style = _style(rng, script, max(6, round(em)))
    job = Commission(rng, Wordsmith(rng, script, style.face), style, room)
    layouts = LAYOUTS_OF.get(script, LAYOUTS)
    return layouts[int(rng.integers(len(layouts)))](job)


def _style(rng: np.random.Generator, script: Script, size: int) -> Style:
    """Choose a face and how widely and how boldly it is set."""
    wide = 0.0 if script in JOINED or rng.random() < 0.55 else abs(rng.normal(0, 0.12))
    return Style(
        face=pick_face(rng, script, by_hand=rng.random() < 0.08),
        size=size,
        letter_spacing=wide,
        word_spacing=rng.uniform(0.8, 1.6) + 2 * wide,
        stroke=int(rng.random() < 0.15) * max(1, size // 30),
    )


def _rows(job: Commission) -> list[Set]:
    """Lines below each other, perhaps a heading among them."""
    count = max(1, round(job.room[1] / job.style.size * job.rng.uniform(0.3, 0.8)))
    return _stacked(job, [job] * count)


def _bilingual(job: Commission) -> list[Set]:
    """A line in one script, and what it means in smaller Latin letters below or above."""
    if not faces_for(Script.LATIN):
        return _rows(job)
    size = max(6, round(job.style.size * job.rng.uniform(0.3, 0.75)))
    latin = _style(job.rng, Script.LATIN, size)
    other = replace(job, writer=Wordsmith(job.rng, Script.LATIN, latin.face), style=latin)
    jobs = [job, other] if job.rng.random() < 0.8 else [other, job]
    return _stacked(job, jobs * int(job.rng.integers(1, 3)))


def _spaced(job: Commission) -> list[Set]:
    """One line of large characters far apart, as above shop windows."""
    spacing = job.rng.uniform(0.25, 1.8 if job.writer.script is Script.HAN else 0.9)
    word_spacing = 1.0 + spacing * job.rng.uniform(4, 7)
    style = replace(job.style, letter_spacing=spacing, word_spacing=word_spacing)
    typeset = set_line(_words_within(replace(job, style=style), most=2), style)
    return [Set(typeset, 0, 0)] if typeset and _fits(typeset, job.room) else []


def _beside(job: Commission) -> list[Set]:
    """Two lines on one row, so far apart that nobody reads them as one."""
    spacing = job.rng.uniform(0, 0.5) if job.rng.random() < 0.5 else 0.0
    style = job.style if job.writer.script in JOINED else replace(job.style, letter_spacing=spacing)
    gap = style.size * (job.rng.uniform(2.5, 4.5) + 3 * spacing)
    half = replace(job, style=style, room=((job.room[0] - gap) / 2, job.room[1]))
    if half.room[0] < style.size:
        return []
    placed: list[Set] = []
    x = 0.0
    for _ in range(2):
        typeset = set_line(_words_within(half, most=2), style)
        if typeset is None or not _fits(typeset, half.room):
            break
        placed.append(Set(typeset, round(x), -typeset.baseline))
        x += typeset.ink.shape[1] + gap
    top = min((line.y for line in placed), default=0)
    return [replace(line, y=line.y - top) for line in placed]


def _fits(typeset: Typeset, room: tuple[float, float]) -> bool:
    height, width = typeset.ink.shape
    return bool(width <= room[0] and height <= room[1])


def _columns(job: Commission) -> list[Set]:
    """Chinese columns from right to left."""
    placed, x = [], job.room[0]
    gap = job.style.size * job.rng.uniform(0.4, 1.2)
    style = replace(job.style, letter_spacing=job.rng.uniform(0, 0.6))
    most = int(job.room[1] / (style.size * (1.1 + style.letter_spacing)))
    for _ in range(int(job.rng.integers(1, 5))):
        length = min(int(job.rng.integers(2, 11)), most)
        text = "".join(job.writer.word() for _ in range(length))[:length]
        typeset = set_line(text, style, vertical=True)
        if typeset is None or x - typeset.ink.shape[1] < 0:
            break
        if typeset.ink.shape[0] > job.room[1]:
            break
        x -= typeset.ink.shape[1]
        placed.append(Set(typeset, round(x), 0))
        x -= gap
    return placed


def _stacked(job: Commission, jobs: list[Commission]) -> list[Set]:
    """Set lines below each other, each on a job of its own, as long as there is room."""
    rng, (width, height) = job.rng, job.room
    align = float(rng.choice([0.0, 0.5, 0.5, 1.0]))
    gap, factors = rng.uniform(0.15, 0.9), _factors(rng)
    stretch = 1.0 if rng.random() < 0.75 else rng.uniform(0.7, 1.4)
    placed: list[Set] = []
    y = 0.0
    for each in jobs:
        size = max(6, round(each.style.size * factors[int(rng.integers(len(factors)))]))
        typeset = _fitting(replace(each, style=replace(each.style, size=size)), stretch)
        if typeset is None or y + typeset.ink.shape[0] > height:
            break
        placed.append(Set(typeset, round((width - typeset.ink.shape[1]) * align), round(y)))
        y += typeset.ink.shape[0] + max(2.0, gap * size)
    return placed


def _factors(rng: np.random.Generator) -> tuple[float, ...]:
    """The body of a sign, and perhaps its heading and its small print, in ems of the body."""
    if rng.random() < 0.5:
        return (1.0,)
    return (1.0, rng.uniform(1.1, 1.5), rng.uniform(0.55, 0.9))


def _fitting(job: Commission, stretch: float) -> Typeset | None:
    """Set as many words as were wished for and fit into the room, possibly curved."""
    room = job.room[0] / stretch
    typeset = set_line(_words_within(replace(job, room=(room, job.room[1]))), job.style)
    if typeset is None or typeset.ink.shape[1] > room:
        return None
    if stretch != 1:
        typeset = stretched(typeset, stretch)
    if job.rng.random() < 0.12:
        curved = bent(typeset, _bend(job.rng, *typeset.ink.shape))
        return curved if _fits(curved, job.room) else typeset
    return typeset


def _words_within(job: Commission, most: int = 8) -> str:
    """One to `most` words; of a first word that is too long only as much as fits."""
    words: list[str] = []
    width, room = 0.0, job.room[0]
    for _ in range(min(int(job.rng.geometric(0.4)), most)):
        word = job.writer.number() if job.rng.random() < 0.15 else job.writer.heading()
        own = width_of(word, job.style)
        if words and width + own > room:
            break
        if own > room * 0.95:
            word = _shortened(word, job.style, room * 0.95)
            own = width_of(word, job.style)
        width += own + job.style.space
        words.append(word)
    return " ".join(words)


def _shortened(word: str, style: Style, room: float) -> str:
    clusters = graphemes(word)
    while len(clusters) > 1 and width_of("".join(clusters), style) > room:
        clusters.pop()
    return "".join(clusters)


def _bend(rng: np.random.Generator, height: int, width: int) -> Bend:
    if rng.random() < 0.75:
        angle = rng.uniform(0.25, 2.6) * rng.choice([-1, 1])
        radius = np.sign(angle) * max(width / abs(angle), height * 1.3)
        return Arc(radius, width / 2, height / 2)
    length = width * rng.uniform(0.8, 2.5)
    return Wave(min(height, length / 12) * rng.uniform(0.3, 1.0), length, rng.uniform(0, 6.3))


LAYOUTS: tuple[Callable[[Commission], list[Set]], ...] = (
    _rows,
    _rows,
    _rows,
    _rows,
    _spaced,
    _bilingual,
    _beside,
)
LAYOUTS_OF = {
    Script.HAN: (_rows, _rows, _columns, _spaced, _bilingual, _beside),
    **dict.fromkeys(JOINED, (_rows, _rows, _bilingual, _beside)),
}
"""Layouts of scripts that are set otherwise."""
