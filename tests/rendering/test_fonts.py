"""Which fonts are found and what they can write."""

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.errors import LabelerError
from labeler.rendering import font_files, font_index
from labeler.rendering.character_map import code_points
from labeler.rendering.font_files import Face, face_of
from labeler.rendering.font_index import faces_in
from labeler.rendering.fonts import faces_for, font_at, installed_faces, pick_face, writable
from labeler.rendering.glyph_cache import GlyphCache
from labeler.rendering.repertoire import CONSONANTS, letters, repertoire
from labeler.rendering.settings import Script
from labeler.rendering.typesetting import Style, set_line
from labeler.rendering.words import Wordsmith
from tests.fakes.drawn_fonts import INDIC, SCRIPTS, draw_font, only_fonts_in


def all_faces(script: Script) -> list[Face]:
    faces = [face for family in faces_for(script) for face in family]
    assert faces
    return faces


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with one font that is the only one with fonts."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    draw_font(folder / "good.ttf", "Plain")
    with only_fonts_in(folder, tmp_path / "missing"):
        yield folder


def test_letters_are_those_font_tools_finds() -> None:
    for face in installed_faces():
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            known = {chr(code) for code in font.getBestCmap()} & repertoire()
        indic = {letter for letter in known if 0x0900 <= ord(letter) < 0x0A00}
        assert known - indic <= face.letters <= known


def test_a_face_of_capitals_writes_capitals() -> None:
    (face,) = (face for face in installed_faces() if face.is_capitals_only)
    assert face.name == "Plain Capitals"
    assert writable("straße é", face) == "STRASSE É"


@pytest.mark.parametrize("name", ["Plain Ellhnikh", "Plain Alfa-Beta", "Plain Dingbats"])
def test_a_face_that_shows_something_else_than_letters_is_passed_over(
    folder: Path, name: str
) -> None:
    """Such as Greek letters in place of Latin ones: only its name tells."""
    draw_font(folder / "other.ttf", name)
    assert [face.path for face in installed_faces()] == [str(folder / "good.ttf")]


def test_unsupported_characters_are_left_out() -> None:
    face = pick_face(np.random.default_rng(1), Script.LATIN)
    assert writable("ab\U0010fffdc d", face) == "abc d"


@pytest.mark.parametrize("script", SCRIPTS)
def test_writers_never_need_an_empty_box(script: Script) -> None:
    rng = np.random.default_rng(7)
    for face in all_faces(script):
        writer = Wordsmith(rng, script, face)
        text = "".join(
            writer.word() + writer.number() + writer.sentence(4) + writer.prose() for _ in range(3)
        )
        assert text
        letters = set(text) - {" "}
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            assert letters <= set(map(chr, font.getBestCmap()))


@pytest.mark.parametrize("script", [Script.CYRILLIC, Script.GREEK])
def test_words_nobody_ever_wrote_hold_every_letter(script: Script) -> None:
    rng = np.random.default_rng(3)
    writer = Wordsmith(rng, script, pick_face(rng, script))
    written = "".join(writer.word() for _ in range(1500))
    assert {one for one in letters(script) if one in writer.face.letters and one.islower()} <= set(
        written
    )


@pytest.mark.parametrize("script", INDIC)
def test_joined_scripts_are_drawn_in_one_piece(script: Script) -> None:
    """In every face, a vowel sign that stands before its consonant is drawn before it."""
    consonant = CONSONANTS[script][0]
    sign = {Script.DEVANAGARI: "\u093f", Script.BENGALI: "\u09bf"}[script]
    for face in all_faces(script):
        bare, marked = GlyphCache(face, 40, 0).glyphs([consonant, consonant + sign])
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


def test_a_damaged_font_file_is_passed_over(folder: Path) -> None:
    (folder / "broken.ttf").write_bytes(b"\x00\x01\x00\x00 no font")
    (folder / "empty.ttc").write_bytes(b"")
    (folder / "folder.otf").mkdir()
    assert [face.path for face in installed_faces()] == [str(folder / "good.ttf")]


@given(st.data())
def test_no_damage_to_a_font_file_ends_the_search(data: st.DataObject) -> None:
    """Whatever bytes of its character map, its outlines or its other tables are wrong."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "damaged.ttf"
        draw_font(path, "Plain")
        content = bytearray(path.read_bytes())
        for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=20)):
            content[place] = data.draw(st.integers(0, 255))
        path.write_bytes(content[: data.draw(st.integers(0, 2 * len(content)))])
        face = face_of(path)
        if face is not None:
            assert any(face.writes(script) for script in Script)
            set_line("".join(sorted(face.letters)), Style(face, 20))


def test_a_character_map_that_claims_everything_takes_no_memory() -> None:
    """Groups of format 12 hold the last code point in four bytes."""
    header = struct.pack(">HHHHI", 0, 1, 3, 10, 12)
    group = struct.pack(">HHIIIIII", 12, 0, 28, 0, 1, 0x10FFF0, 0xFFFFFFFF, 1)
    assert code_points(header + group) == frozenset(range(0x10FFF0, 0x110000))


def test_a_font_that_is_removed_meanwhile_is_named(folder: Path) -> None:
    face = pick_face(np.random.default_rng(0), Script.LATIN)
    (folder / "good.ttf").unlink()
    with pytest.raises(LabelerError, match=r"good\.ttf"):
        font_at(face, 31)


def test_a_face_that_comes_in_few_sizes_only_is_passed_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_font(folder / "bitmaps.ttf", "Plain")
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
    index = tmp_path / "fonts.json"
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
    draw_font(folder / "new.ttf", "Plain")
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
