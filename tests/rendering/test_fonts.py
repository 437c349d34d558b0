"""Which fonts are found and what they can write."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from labeler.core.errors import LabelerError
from labeler.rendering import font_files, font_index, fonts
from labeler.rendering.font_files import Face, face_of
from labeler.rendering.font_index import faces_in
from labeler.rendering.fonts import faces_for, installed_faces, pick_face, writable
from labeler.rendering.repertoire import CONSONANTS, repertoire
from labeler.rendering.settings import Script
from labeler.rendering.type_case import TypeCase
from labeler.rendering.words import Writer

INDIC = (Script.DEVANAGARI, Script.BENGALI)


def all_faces(script: Script) -> list[Face]:
    if not faces_for(script):
        pytest.skip(f"no installed font for {script}")
    return [face for family in faces_for(script) for face in family]


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A folder that is the only one with fonts, with an index of its own."""
    good = pick_face(np.random.default_rng(0), Script.LATIN).path
    folder = tmp_path / "fonts"
    folder.mkdir()
    (folder / "good.ttf").symlink_to(good)
    monkeypatch.setattr(fonts, "font_folders", lambda: (folder, tmp_path / "missing"))
    monkeypatch.setattr(fonts, "user_cache", lambda: tmp_path / "cache")
    installed_faces.cache_clear()
    yield folder
    installed_faces.cache_clear()


def test_letters_are_those_font_tools_finds() -> None:
    faces = all_faces(Script.LATIN)[::60] + all_faces(Script.HAN)[:2]
    for face in faces:
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            known = {chr(code) for code in font.getBestCmap()} & repertoire()
        indic = {letter for letter in known if 0x0900 <= ord(letter) < 0x0A00}
        assert known - indic <= face.letters <= known


def test_a_face_of_capitals_writes_capitals() -> None:
    faces = [face for face in all_faces(Script.LATIN) if face.is_capitals_only]
    if not faces:
        pytest.skip("no installed font has capitals only")
    assert writable("straße é", faces[0]) in {"STRASSE É", "STRASSE "}
    assert len(faces) < len(all_faces(Script.LATIN)) / 10
    ordinary = pick_face(np.random.default_rng(1), Script.LATIN)
    assert not ordinary.is_capitals_only


def test_no_face_shows_greek_letters_in_place_of_latin_ones() -> None:
    names = {face.name.lower() for face in all_faces(Script.LATIN)}
    assert not any("ellhnikh" in name or "alfa" in name for name in names)


def test_unsupported_characters_are_left_out() -> None:
    face = pick_face(np.random.default_rng(1), Script.LATIN)
    assert writable("ab\U0010fffdc d", face) == "abc d"


@pytest.mark.parametrize("script", list(Script))
def test_writers_never_need_an_empty_box(script: Script) -> None:
    rng = np.random.default_rng(7)
    for face in all_faces(script)[:: max(1, len(all_faces(script)) // 8)]:
        writer = Writer(rng, script, face)
        text = "".join(
            writer.word() + writer.number() + writer.sentence(4) + writer.prose() for _ in range(3)
        )
        assert text
        letters = set(text) - {" "}
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            assert letters <= set(map(chr, font.getBestCmap()))


@pytest.mark.parametrize("script", INDIC)
def test_joined_scripts_are_drawn_in_one_piece(script: Script) -> None:
    """In every face, a vowel sign that stands before its consonant is drawn before it."""
    consonant = CONSONANTS[script][0]
    sign = {Script.DEVANAGARI: "\u093f", Script.BENGALI: "\u09bf"}[script]
    for face in all_faces(script):
        bare, marked = TypeCase(face, 40, 0).glyphs([consonant, consonant + sign])
        assert bare is not None
        assert marked is not None
        assert marked.ink.shape[1] > bare.ink.shape[1], face


@pytest.mark.parametrize("script", INDIC)
def test_faces_that_cannot_join_letters_do_not_count(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(all_faces(script)[0].path)
    monkeypatch.setattr(font_files, "_shaped_scripts", lambda font: frozenset())
    face = face_of(path)
    assert face is None or not face.writes(script)


def test_a_face_of_ornaments_is_passed_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters exchanged for others are as far from the plain shapes as ornaments are."""
    assert face_of(folder / "good.ttf") is not None
    shapes = font_files._plain_shapes()
    monkeypatch.setattr(font_files, "_plain_shapes", lambda: [-shape for shape in shapes])
    assert face_of(folder / "good.ttf") is None


def test_a_machine_without_fonts_is_told_what_to_install(folder: Path) -> None:
    (folder / "good.ttf").unlink()
    with pytest.raises(LabelerError, match="fonts-dejavu-core"):
        installed_faces()


def test_a_damaged_font_file_is_passed_over(folder: Path) -> None:
    (folder / "broken.ttf").write_bytes(b"\x00\x01\x00\x00 no font")
    (folder / "empty.ttc").write_bytes(b"")
    assert [face.path for face in installed_faces()] == [str(folder / "good.ttf")]


def test_a_face_that_comes_in_few_sizes_only_is_passed_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "bitmaps.ttf").symlink_to((folder / "good.ttf").resolve())
    opened = font_files.ImageFont.truetype

    def truetype(path: object, *args: object, **kwargs: object) -> object:
        if str(path).endswith("bitmaps.ttf"):
            raise OSError("invalid pixel size")
        return opened(path, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(font_files.ImageFont, "truetype", truetype)
    assert [face.path for face in installed_faces()] == [str(folder / "good.ttf")]


def test_the_index_is_used_as_long_as_files_do_not_change(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = tmp_path / "cache" / "fonts.json"
    first = faces_in([folder], index)
    opened: list[Path] = []

    def reads(path: Path) -> Face | None:
        opened.append(path)
        return face_of(path)

    monkeypatch.setattr(font_index, "face_of", reads)
    again = faces_in([folder], index)
    assert again == first
    assert [face.letters for face in again] == [face.letters for face in first]
    assert opened == []
    (folder / "new.ttf").symlink_to((folder / "good.ttf").resolve())
    assert len(faces_in([folder], index)) == 2
    assert opened == [folder / "new.ttf"]


@pytest.mark.parametrize("damage", ["", "{", "[]", json.dumps({"version": "0", "files": {}})])
def test_a_damaged_index_is_made_anew(folder: Path, tmp_path: Path, damage: str) -> None:
    index = tmp_path / "fonts.json"
    index.write_text(damage)
    assert [face.path for face in faces_in([folder], index)] == [str(folder / "good.ttf")]
    assert str(folder / "good.ttf") in json.loads(index.read_text(encoding="utf-8"))["files"]


def test_without_a_place_for_the_index_fonts_are_read_again(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert len(faces_in([folder], tmp_path / "file" / "fonts.json")) == 1
