"""Words of installed dictionaries, or none."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from labeler.rendering import dictionaries
from labeler.rendering.words import old_spelling


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(dictionaries.WORDS, str(tmp_path))
    dictionaries.latin_words.cache_clear()
    yield tmp_path
    dictionaries.latin_words.cache_clear()


def numbered(word: str, count: int = 1500) -> str:
    return "\n".join(f"{word}{number}" for number in range(count))


def test_without_dictionaries_there_is_no_word(folder: Path) -> None:
    assert dictionaries.latin_word(np.random.default_rng(0)) is None


def test_a_folder_that_is_not_there_holds_no_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(dictionaries.WORDS, str(folder / "missing"))
    assert dictionaries.latin_words() == {}


def test_languages_share_the_words(folder: Path) -> None:
    (folder / "french").write_text(numbered("é"), encoding="utf-8")
    (folder / "british-english").write_text(numbered("w"), encoding="utf-8")
    rng = np.random.default_rng(0)
    words = [dictionaries.latin_word(rng) or "" for _ in range(400)]
    english = sum(word.startswith("w") for word in words)
    assert 240 < english < 360, "three of four"


def test_what_is_no_list_of_latin_words_is_left_out(folder: Path) -> None:
    (folder / "README").write_text("Two words")
    (folder / "greek").write_text(numbered("λόγος"), encoding="utf-8")
    (folder / "broken").write_bytes(b"\xff\xfe\xff" * 2000)
    (folder / "german").write_text(numbered("ß"), encoding="utf-8")
    (folder / "words").symlink_to(folder / "german")
    assert list(dictionaries.latin_words()) == ["german"]


def test_an_empty_line_is_no_word(folder: Path) -> None:
    (folder / "french").write_text("\n" + numbered("é") + "\n\n", encoding="utf-8")
    assert "" not in dictionaries.latin_words()["french"]


@pytest.mark.parametrize(
    ("word", "spelt"),
    [("usus", "vſus"), ("seven", "ſeuen"), ("as", "as"), ("Uva", "Vua")],
)
def test_old_print_spells_in_its_own_way(word: str, spelt: str) -> None:
    assert old_spelling(word) == spelt
