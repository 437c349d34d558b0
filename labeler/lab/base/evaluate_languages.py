"""Read pages of print in many languages: python -m labeler.lab evaluate-languages.

A page each of sentences that were written for this, set by us in some fonts of this machine, found
and read as a user's page is, beside RapidOCR. Clean print: it tells which characters a reader
knows, not how it does on worn paper.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from labeler.app import models
from labeler.core.detection import Detection
from labeler.core.records import ModelKind
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.lab.base.evaluate_base import Contestant, ours, rapidocr
from labeler.lab.base.held_out import spread
from labeler.rendering.font_files import Face
from labeler.rendering.fonts import font_at, installed_faces

SENTENCES = Path(__file__).with_name("languages.json")
"""By language; without spaces between the sentences of those that are written without any."""
_UNSPACED = ("Chinese", "Japanese")
_EM = 32
"""Pixels: about 300 dots an inch at 8 points."""
_WIDTH, _MARGIN, _LEADING = 30, 2, 1.5
"""Of a page, in em."""
Page = tuple[NDArray[np.uint8], str]
"""Upright RGB (H, W, 3), and what it says, all lines together."""


def faces_that_write(text: str, count: int) -> Sequence[Face]:
    """Return some faces of this machine that have all letters of a text, of as many families."""
    families = {
        face.family: face
        for face in installed_faces()
        if not (face.is_handwriting or face.is_blackletter or face.is_capitals_only)
        and _writes(face, frozenset(text) - {" "})
    }
    return spread(sorted(families.values(), key=lambda face: face.family), count)


def _writes(face: Face, letters: frozenset[str]) -> bool:
    """Ask the file: what `face.letters` knows ends where the renderer's own texts do."""
    with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
        known = font.getBestCmap() or {}
    return all(ord(letter) in known for letter in letters)


def printed(words: Sequence[str], font: ImageFont.FreeTypeFont) -> Page:
    """Set words, each with the space that follows it, in lines as long as the page is wide."""
    width, margin = round(_WIDTH * _EM), _MARGIN * _EM
    lines = list(_lines(words, font, width - 2 * margin))
    height = round((len(lines) * _LEADING + 2 * _MARGIN) * _EM)
    sheet = Image.new("RGB", (width, height), (246, 244, 238))
    pen = ImageDraw.Draw(sheet)
    for number, line in enumerate(lines):
        pen.text((margin, margin + number * _LEADING * _EM), line, font=font, fill=(30, 28, 30))
    return np.asarray(sheet), " ".join(lines)


def _lines(words: Sequence[str], font: ImageFont.FreeTypeFont, width: float) -> Iterator[str]:
    line = ""
    for word in words:
        if font.getlength((line + word).rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += word
    yield line.rstrip()


def said(found: Detection) -> str:
    """Return what the lines of a page of one column say, from the top down."""
    lines = sorted(found.lines, key=lambda line: float(np.mean(line.polygon, axis=0)[1]))
    return " ".join(line.text or "" for line in lines)


def _score(contestant: Contestant, pages: Sequence[Page]) -> float:
    pairs = [(text, said(contestant.find(image))) for image, text in pages]
    exact, _ = score_texts(pairs).values()
    return exact.character_accuracy or 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a row for each language: characters read right, by us and by RapidOCR."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    parser.add_argument("--languages", nargs="+", help="only these")
    parser.add_argument("--fonts", type=int, default=3, help="of each language, at most")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--alone", action="store_true", help="without RapidOCR")
    given = parser.parse_args(arguments)
    contestants = [ours(given.weights, given.reader, given.device)]
    contestants += [] if given.alone else [rapidocr()]
    sentences: dict[str, list[str]] = json.loads(SENTENCES.read_text(encoding="utf-8"))
    for language in given.languages or sentences:
        text = ("" if language in _UNSPACED else " ").join(sentences[language])
        words = list(text) if language in _UNSPACED else [f"{word} " for word in text.split()]
        faces = faces_that_write(text, given.fonts)
        pages = [printed(words, font_at(face, _EM)) for face in faces]
        cells = [f"{one.name} {_score(one, pages):.3f}" for one in contestants if pages]
        families = ", ".join(face.family for face in faces) or "no font of this machine writes it"
        sys.stdout.write(f"{language:10} {'  '.join(cells)}  ({families})\n")
        sys.stdout.flush()
    return 0
