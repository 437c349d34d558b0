"""Pages are rendered with whatever fonts there are; where none is fit, one is told what to do."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import ImageFont

from labeler.core.errors import LabelerError
from labeler.core.sample import Sample
from labeler.core.text import count_characters
from labeler.rendering.font_files import Face
from labeler.rendering.font_index import FONTS
from labeler.rendering.fonts import installed_faces, pick_face
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import RenderSettings, Script
from labeler.rendering.typesetting import Style, set_line
from tests.fakes.drawn_fonts import FACES, draw_font, draw_fonts, look_anew, only_fonts_in

SIZES = (48, 128, 256)
ONLY_LATIN = RenderSettings(scripts=((Script.LATIN, 1.0),))


def just(name: str) -> Callable[[Path], None]:
    return lambda folder: draw_fonts(folder, name)


def english_alone(folder: Path) -> None:
    """The face that Pillow brings: not even accents."""
    stream = ImageFont.load_default(32).path
    (folder / "english.ttf").write_bytes(stream.getvalue())  # type: ignore[union-attr]


def one_among_broken_ones(folder: Path) -> None:
    draw_fonts(folder, "Plain")
    content = (folder / "plain.ttf").read_bytes()
    for place in range(400, len(content), 400):
        damaged = bytearray(content)
        damaged[place : place + 40] = bytes(40)
        (folder / f"{place}.ttf").write_bytes(damaged)
        (folder / f"{place}.otf").write_bytes(content[:place])


COLLECTIONS = [*map(just, FACES), english_alone, one_among_broken_ones, draw_fonts]


def samples(settings: RenderSettings) -> list[Sample]:
    return [
        render_sample(np.random.default_rng([seed, size]), size, settings)
        for size in SIZES
        for seed in range(6)
    ]


@pytest.mark.parametrize("collection", COLLECTIONS, ids=[*FACES, "english", "broken", "all"])
@pytest.mark.parametrize("settings", [RenderSettings(), ONLY_LATIN], ids=["any", "latin"])
def test_labels_are_right_whatever_the_fonts(
    tmp_path: Path, collection: Callable[[Path], None], settings: RenderSettings
) -> None:
    folder = tmp_path / "fonts"
    folder.mkdir()
    collection(folder)
    with only_fonts_in(folder):
        check_labels(samples(settings), installed_faces())


def check_labels(pages: list[Sample], faces: tuple[Face, ...]) -> None:
    """Every character that is told of can be written, and has its polygon."""
    letters = frozenset().union(*(face.letters for face in faces)) | {" "}
    assert any(page.lines for page in pages)
    for page in pages:
        texts = [text or "" for text in page.line_texts]
        assert letters.issuperset("".join(texts))
        assert page.line_counts == list(map(count_characters, texts))
        assert sum(map(count_characters, texts)) == len(page.characters)


def test_the_fonts_of_this_machine_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever these are, and where there are none as well."""
    monkeypatch.delenv(FONTS)
    look_anew()
    try:
        if faces := installed_faces():
            check_labels(samples(RenderSettings()), faces)
        else:
            with pytest.raises(LabelerError):
                samples(RenderSettings())
    finally:
        monkeypatch.undo()
        look_anew()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x00\x00 no font"], ids=["none", "broken"])
def test_without_a_font_one_is_told_what_to_install(tmp_path: Path, content: bytes) -> None:
    if content:
        (tmp_path / "broken.ttf").write_bytes(content)
    with only_fonts_in(tmp_path), pytest.raises(LabelerError, match="fonts-dejavu-core"):
        samples(RenderSettings())


def test_signs_alone_are_no_font(tmp_path: Path) -> None:
    draw_font(tmp_path / "symbols.ttf", "Plain Symbols")
    with only_fonts_in(tmp_path), pytest.raises(LabelerError, match="No font was found"):
        samples(RenderSettings())


def test_a_script_no_font_can_write_is_named(tmp_path: Path) -> None:
    draw_fonts(tmp_path, "Plain")
    with only_fonts_in(tmp_path), pytest.raises(LabelerError, match="bengali"):
        pick_face(np.random.default_rng(0), Script.BENGALI)


def test_no_empty_box_counts_as_a_character(tmp_path: Path) -> None:
    """Prices are asked of every face, also of those without digits."""
    draw_fonts(tmp_path, "Plain Han")
    with only_fonts_in(tmp_path):
        face = pick_face(np.random.default_rng(0), Script.HAN)
        typeset = set_line("中 9Ж9 国", Style(face, 30))
        assert typeset is not None
        assert typeset.line.text == "中 99 国"
        assert set_line("ЖЖ", Style(face, 30)) is None
