"""Which fonts are found and what they can write."""

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from labeler.core.errors import LabelerError
from labeler.rendering import fonts
from labeler.rendering.fonts import coverage, faces_for, installed_faces, pick_face, writable
from labeler.rendering.settings import Script
from labeler.rendering.type_case import type_case
from labeler.rendering.words import Writer


def test_coverage_agrees_with_font_tools() -> None:
    for face in installed_faces()[::90]:
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            assert coverage(face) == frozenset(font.getBestCmap())


def test_unsupported_characters_are_left_out() -> None:
    face = pick_face(np.random.default_rng(1), Script.LATIN)
    assert writable("ab\U0010fffdc d", face) == "abc d"


@pytest.mark.parametrize("script", list(Script))
def test_writers_never_need_an_empty_box(script: Script) -> None:
    if not faces_for(script):
        pytest.skip(f"no installed font for {script}")
    rng = np.random.default_rng(7)
    for _ in range(6):
        face = pick_face(rng, script)
        writer = Writer(rng, script, face)
        texts = [writer.word(), writer.number(), writer.sentence(4), writer.prose()]
        for text in texts:
            assert text
            assert {ord(letter) for letter in text if letter != " "} <= coverage(face)


def test_joined_scripts_are_drawn_in_one_piece() -> None:
    if not faces_for(Script.DEVANAGARI):
        pytest.skip("no installed font for Devanagari")
    case = type_case(faces_for(Script.DEVANAGARI)[0][0], 40, 0)
    bare, marked = case.glyphs(["क", "की"])
    assert bare is not None
    assert marked is not None
    assert marked.ink.shape[1] > bare.ink.shape[1]


def test_a_machine_without_fonts_is_told_what_to_install(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(fonts, "font_folders", lambda: (tmp_path, tmp_path / "missing"))
    installed_faces.cache_clear()
    with pytest.raises(LabelerError, match="fonts-dejavu-core"):
        installed_faces()
    installed_faces.cache_clear()


def test_a_damaged_font_file_is_passed_over(monkeypatch, tmp_path) -> None:
    good = installed_faces()[0].path
    (tmp_path / "broken.ttf").write_bytes(b"\x00\x01\x00\x00 no font")
    (tmp_path / "empty.ttc").write_bytes(b"")
    (tmp_path / "good.ttf").symlink_to(good)
    monkeypatch.setattr(fonts, "font_folders", lambda: (tmp_path,))
    installed_faces.cache_clear()
    assert [face.path for face in installed_faces()] == [str(tmp_path / "good.ttf")]
    installed_faces.cache_clear()


def test_a_face_that_comes_in_few_sizes_only_is_passed_over(monkeypatch, tmp_path) -> None:
    good = installed_faces()[0].path
    for name in ("bitmaps.ttf", "outlines.ttf"):
        (tmp_path / name).symlink_to(good)

    def truetype(path: str, *args: object, **kwargs: object) -> object:
        if path.endswith("bitmaps.ttf"):
            raise OSError("invalid pixel size")
        return object()

    monkeypatch.setattr(fonts, "font_folders", lambda: (tmp_path,))
    monkeypatch.setattr(fonts.ImageFont, "truetype", truetype)
    installed_faces.cache_clear()
    assert [face.path for face in installed_faces()] == [str(tmp_path / "outlines.ttf")]
    installed_faces.cache_clear()
