"""Copies of what servers hold: whole, within their bytes, those used last stay."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from labeler.formats.elsewhere.copies import Copies, Fetch, FetchedCopy
from labeler.formats.elsewhere.server import Served


def giving(content: bytes, version: str = "1") -> Fetch:
    @contextmanager
    def fetch() -> Iterator[Served]:
        yield Served(version, iter([content[:3], content[3:]]))

    return fetch


def read(copies: Copies, of: str) -> bytes | None:
    if (file := copies.open(of)) is None:
        return None
    with file:
        return file.read()


def used_at(copies: Copies, of: str, seconds: int) -> None:
    about = copies.path(of).with_name(copies.path(of).name + ".json")
    os.utime(about, (seconds, seconds))


def test_a_copy_is_what_was_fetched(tmp_path: Path) -> None:
    copies = Copies(tmp_path / "copies", 1000)
    assert copies.find("a") is None
    assert read(copies, "a") is None
    made = copies.make("a", giving(b"content"))
    assert copies.find("a") == made == FetchedCopy("a", made.sha256, "1")
    assert read(copies, "a") == b"content"
    assert read(Copies(tmp_path / "copies", 1000), "a") == b"content"


def test_those_used_longest_ago_make_room(tmp_path: Path) -> None:
    copies = Copies(tmp_path, 30)
    for number, of in enumerate("abc"):
        copies.make(of, giving(b"0123456789"))
        used_at(copies, of, 1000 + number)
    assert read(copies, "a") is not None
    copies.make("d", giving(b"0123456789"))
    assert [of for of in "abcd" if copies.find(of)] == ["a", "d"]


def test_the_last_one_stays_even_where_it_is_too_large(tmp_path: Path) -> None:
    copies = Copies(tmp_path, 5)
    for of in "ab":
        copies.make(of, giving(b"0123456789"))
    assert read(copies, "b") == b"0123456789"
    assert copies.find("a") is None


@pytest.mark.parametrize("damage", [b"", b"cont", b"confent", b"contents"])
def test_a_copy_that_is_damaged_is_none(tmp_path: Path, damage: bytes) -> None:
    Copies(tmp_path, 1000).make("a", giving(b"content"))
    copies = Copies(tmp_path, 1000)
    copies.path("a").write_bytes(damage)
    assert read(copies, "a") is None
    assert copies.find("a") is None


@pytest.mark.parametrize(
    "said", ["", "[]", "{}", '{"of": "b", "sha256": "", "version": ""}', "\xff"]
)
def test_what_is_said_of_a_copy_may_be_anything(tmp_path: Path, said: str) -> None:
    copies = Copies(tmp_path, 1000)
    copies.make("a", giving(b"content"))
    copies.path("a").with_name(copies.path("a").name + ".json").write_text(said, "latin-1")
    assert copies.find("a") is None


def test_what_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    @contextmanager
    def broken() -> Iterator[Served]:
        def parts() -> Iterator[bytes]:
            yield b"half"
            raise ConnectionError

        yield Served("2", parts())

    copies = Copies(tmp_path, 1000)
    copies.make("a", giving(b"content"))
    with pytest.raises(ConnectionError):
        copies.make("a", broken)
    assert read(copies, "a") == b"content"
    assert not list(tmp_path.rglob("*.part"))
