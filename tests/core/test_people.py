"""Names that look alike are one name."""

import pytest

from labeler.core.people import known_as, look_alike, spelled


@pytest.mark.parametrize(
    "name", ["Kim", "kim", " kim ", "kim\u200b", "\u041aim", "\u039aim", "\uff4bim", "kim\u00a0"]
)
def test_whoever_looks_like_somebody_is_taken_for_them(name: str) -> None:
    assert look_alike(name, "kim")
    assert known_as(name, ["ann", "kim"]) == "kim"


@pytest.mark.parametrize(
    ("name", "known"),
    [("kim", "kin"), ("jose", "jos\u00e9"), ("\u5c71", "\u5ddd"), ("ann b", "annb")],
)
def test_names_that_look_different_are_different_people(name: str, known: str) -> None:
    assert known_as(name, [known]) == name


def test_a_name_is_one_however_it_is_composed() -> None:
    assert spelled("Jose\u0301  B.") == "Jos\u00e9 B."
    assert known_as("JOSE\u0301", ["jos\u00e9"]) == "jos\u00e9"


def test_whoever_is_known_is_taken_at_their_word() -> None:
    assert known_as("Kim", ["Kim", "kim"]) == "Kim"
