"""Forms, tables and labels: short lines among rules, boxes and bar codes."""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.codes import draw_bar_code
from labeler.rendering.colours import Colour
from labeler.rendering.fonts import pick_face
from labeler.rendering.settings import Script
from labeler.rendering.sheet import Sheet
from labeler.rendering.typesetting import Style, set_line, width_of
from labeler.rendering.words import Wordsmith


def _desk(rng: np.random.Generator, script: Script, em: float) -> tuple[Wordsmith, Style, Colour]:
    style = Style(pick_face(rng, script), max(6, round(em)))
    ink = (rng.integers(0, 80) + rng.integers(0, 30, 3)).astype(np.uint8)
    return Wordsmith(rng, script, style.face), style, ink


def _short(writer: Wordsmith, style: Style, room: float, most: int) -> str:
    """Up to `most` words that fit into `room` pixels together."""
    text = ""
    for _ in range(most):
        longer = f"{text} {writer.word()}".strip()
        if width_of(longer, style) + style.size > room:
            break
        text = longer
    return text


def write_form(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with captions, rules and boxes, some of them filled in."""
    writer, style, ink = _desk(rng, script, em)
    entry = replace(
        style,
        face=pick_face(rng, script, by_hand=rng.random() < 0.7),
        size=round(em * rng.uniform(0.9, 1.4)),
    )
    hand = Wordsmith(rng, script, entry.face)
    blue = np.array([20, 30, 120], np.uint8) if rng.random() < 0.5 else ink
    left, step = round(em), em * rng.uniform(1.8, 3)
    split = round(sheet.width * rng.uniform(0.3, 0.5))
    boxed = rng.random() < 0.4
    for row in np.arange(em * 2.2, sheet.height - em, step):
        baseline = round(row)
        caption = set_line(_short(writer, style, split - left, 3), style)
        if caption:
            sheet.write_on_baseline(caption, left, baseline, ink)
        end = sheet.width - left
        rule = baseline + round(em * 0.35)
        if boxed:
            cv2.rectangle(
                sheet.surface, (split, baseline - round(em)), (end, rule), ink.tolist(), 1
            )
        else:
            cv2.line(sheet.surface, (split, rule), (end, rule), ink.tolist(), 1)
        value = set_line(_short(hand, entry, end - split, int(rng.integers(0, 4))), entry)
        if value:
            sheet.write_on_baseline(value, split + round(em * 0.4), baseline, blue)


def write_table(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with a ruled or plain table."""
    writer, style, ink = _desk(rng, script, em)
    left, top = round(em), round(em * rng.uniform(1, 3))
    columns = int(rng.integers(2, max(3, min(7, sheet.width // max(1, round(em * 4))) + 1)))
    shares = rng.uniform(0.6, 1.6, columns)
    edges = left + np.concatenate([[0], np.cumsum(shares)]) / shares.sum() * (sheet.width - 2 * em)
    step = em * rng.uniform(1.35, 2.2)
    rows = np.arange(top, sheet.height - em, step)
    _rules(sheet, rng, edges, rows, ink)
    numeric = rng.random(columns) < 0.5
    for row in rows[:-1]:
        for i in range(columns):
            room = edges[i + 1] - edges[i]
            if rng.random() < 0.1:
                continue
            text = writer.number() if numeric[i] else _short(writer, style, room, 3)
            _cell(sheet, style, text, (edges[i], room, row + step * 0.72, numeric[i]), ink)


def _cell(
    sheet: Sheet, style: Style, text: str, place: tuple[float, float, float, bool], ink: Colour
) -> None:
    """Write a cell; `place`: its left edge, its width, its baseline, whether it is flush right."""
    left, room, baseline, flush_right = place
    typeset = set_line(text, style)
    if typeset is None or typeset.ink.shape[1] > room - style.size * 0.6:
        return
    shift = room - typeset.ink.shape[1] - style.size * 0.3 if flush_right else style.size * 0.3
    sheet.write_on_baseline(typeset, round(left + shift), round(baseline), ink)


def _rules(
    sheet: Sheet,
    rng: np.random.Generator,
    edges: NDArray[np.float64],
    rows: NDArray[np.float64],
    ink: Colour,
) -> None:
    kind = rng.random()
    left, right = round(edges[0]), round(edges[-1])
    if kind < 0.7:
        for y in rows:
            cv2.line(sheet.surface, (left, round(y)), (right, round(y)), ink.tolist(), 1)
    if kind < 0.4 and len(rows):
        for x in edges:
            start, end = (round(x), round(rows[0])), (round(x), round(rows[-1]))
            cv2.line(sheet.surface, start, end, ink.tolist(), 1)


def write_label(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with a product label: large and small print, a bar code."""
    writer, style, ink = _desk(rng, script, em)
    baseline = em * 2.5
    while baseline < sheet.height - em:
        own = replace(style, size=max(6, round(em * np.exp(rng.uniform(-0.4, 0.9)))))
        if rng.random() < 0.12:
            width, height = (
                round(sheet.width * rng.uniform(0.3, 0.8)),
                round(em * rng.uniform(1.5, 4)),
            )
            draw_bar_code(sheet.surface, rng, (round(em), round(baseline), width, height))
            baseline += height + em
            continue
        baseline += own.size
        typeset = set_line(_short(writer, own, sheet.width - 2 * em, 6), own)
        if typeset:
            room = sheet.width - 2 * em - typeset.ink.shape[1]
            x = em + room * float(rng.choice([0.0, 0.5]))
            sheet.write_on_baseline(typeset, round(x), round(baseline), ink)
        baseline += own.size * rng.uniform(0.25, 0.8)
