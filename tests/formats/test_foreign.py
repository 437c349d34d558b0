"""Values of files that others wrote are taken or refused by name."""

from pathlib import Path

import pytest

from labeler.core.errors import ForeignFile
from labeler.formats import foreign


@pytest.mark.parametrize(
    ("points", "reason"),
    [
        ("abc", "not a list"),
        ([[1, 2], [3, 4]], "2 points"),
        ([[1, 2], [3, 4], [5, float("inf")]], "inf"),
        ([[1, 2], [3, 4], [True, 3]], "True"),
        ([[1, 2], [3, 4], [10**400, 3]], "not a number"),
        ([[1, 2], [3, 4], [2_000_000, 3]], "lies in no image"),
        ([[1, -2], [3, -4], [5, -2]], "negative"),
    ],
)
def test_absurd_outlines_are_refused_clearly(points: object, reason: str) -> None:
    with pytest.raises(ForeignFile, match=reason):
        foreign.polygon(points)


def test_slightly_outside_is_left_to_the_project() -> None:
    assert foreign.polygon([[-2, 1], [5, 1], [5, 9]])[0] == (-2.0, 1.0)


def test_lists_of_files_are_told_from_labels_by_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "METS.xml").write_text("<m:mets xmlns:m='x'/>")
    (tmp_path / "metadata.xml").write_text("<?xml version='1.0'?><trpDocMetadata/>")
    (tmp_path / "a.xml").write_text("<PcGts/>")
    assert [file.name for file in foreign.label_files(tmp_path, ".xml", [])] == ["a.xml"]
    (tmp_path / "metadata.xml").write_text("<PcGts/>")
    assert len(foreign.label_files(tmp_path, ".xml", [])) == 2
