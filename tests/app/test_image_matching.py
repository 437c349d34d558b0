"""The page that labels mean: the exact path wins, and what is like two pages is of neither."""

import unicodedata
from pathlib import Path

import pytest

from labeler.app.image_matching import ImageMatcher, NoMatch
from labeler.core.annotation import ReviewState
from labeler.core.records import PageEntry
from labeler.formats.labelled_page import LabelledPage

ROOT = Path("/data/img")


def entries(*names: str, frames: int = 1) -> list[PageEntry]:
    """Rows of a page list as the store makes them; the last file has so many frames."""
    found = []
    for name in names:
        count = frames if name is names[-1] else 1
        for frame in range(count):
            shown = f"{name} [{frame + 1}]" if count > 1 else name
            found.append(
                PageEntry(
                    len(found) + 1, ROOT / name, frame, shown, ReviewState.NEW, size=(400, 300)
                )
            )
    return found


def found(names: list[str], image: str, **values: object) -> str:
    page = LabelledPage(image, **values)  # type: ignore[arg-type]
    return ImageMatcher(entries(*names)).find(page).name


@pytest.mark.parametrize(
    ("names", "image", "expected"),
    [
        (["s.jpg", "s.png"], "s.png", "s.png"),
        (["Scan.png", "scan.png"], "scan.png", "scan.png"),
        (["Scan.png", "scan.png"], "Scan.png", "Scan.png"),
        (["A/p.png", "B/p.png"], "B/p.png", "B/p.png"),
        (["A/p.png", "B/p.png"], "x\\A\\p.png", "A/p.png"),
        (["A/p.png", "B/p.png"], "/elsewhere/img/B/p.png", "B/p.png"),
        (["a.JPG"], "a.jpg", "a.JPG"),
        (["a.png"], "a.jpg", "a.png"),
        (["a.png", "v1.2.png"], "v1.2", "v1.2.png"),
        (["gt.tif", "gt.jpg"], "gt.TIF", "gt.tif"),
        ([unicodedata.normalize("NFD", "café.png")], "café.png", "cafe\u0301.png"),
        (["p.png"], "abcdef12-p.png", "p.png"),
        (["abcdef12-p.png", "p.png"], "abcdef12-p.png", "abcdef12-p.png"),
        (["abcdef12-p.png"], "p.png", "abcdef12-p.png"),
        (["my scan.png"], "file:///data/my%20scan.png", "my scan.png"),
        (["a b.png", "a%20b.png"], "a%20b.png", "a%20b.png"),
        (["über.png"], unicodedata.normalize("NFD", "über"), "über.png"),
    ],
)
def test_what_is_most_alike_is_meant(names: list[str], image: str, expected: str) -> None:
    assert found(names, image) == expected


def test_the_stem_in_the_same_letters_wins_whatever_comes_first() -> None:
    labels = [LabelledPage("P"), LabelledPage("p")]
    matcher = ImageMatcher(entries("p.png"), labels)
    assert matcher.find(labels[1]).name == "p.png"
    with pytest.raises(NoMatch, match="no such image"):
        matcher.find(labels[0])


@pytest.mark.parametrize(
    ("names", "image"),
    [
        (["s.jpg", "s.png"], "s"),
        (["A/p.png", "B/p.png"], "p.png"),
        (["A/p.png", "B/p.png"], "C/p.png"),
        (["Scan.png", "SCAN.png"], "scan.png"),
    ],
)
def test_what_is_like_two_pages_is_refused_with_their_names(names: list[str], image: str) -> None:
    with pytest.raises(NoMatch) as refusal:
        found(names, image)
    assert all(name in str(refusal.value) for name in names)


def test_labels_of_another_image_do_not_take_the_page_of_an_exact_one() -> None:
    pages = [LabelledPage("s.jpg"), LabelledPage("B/p.png"), LabelledPage("A/p.png")]
    pages += [LabelledPage("s.png")]
    matcher = ImageMatcher(entries("s.png", "A/p.png"), pages)
    assert matcher.find(pages[2]).name == "A/p.png"
    assert matcher.find(pages[3]).name == "s.png"
    for page in pages[:2]:
        with pytest.raises(NoMatch, match="no such image"):
            matcher.find(page)


def test_two_images_are_never_one_page() -> None:
    matcher = ImageMatcher(entries("p.png"))
    assert matcher.find(LabelledPage("A/p.png")).name == "p.png"
    with pytest.raises(NoMatch, match="no such image"):
        matcher.find(LabelledPage("B/p.png"))
    assert matcher.find(LabelledPage("A/p.png")).name == "p.png"


def test_frames_are_known_by_number_by_name_and_by_the_name_of_the_file() -> None:
    matcher = ImageMatcher(entries("scan.tif", frames=3))
    by_file = LabelledPage("scan.tif", source=ROOT / "scan [3].json")
    for page, number in [
        (LabelledPage("scan.tif"), 1),
        (LabelledPage("scan [2].tif"), 2),
        (LabelledPage("scan [2].tif", frame=1), 2),
        (LabelledPage("scan [2]"), 2),
        (by_file, 3),
        (LabelledPage("img/scan.tif", frame=2, source=ROOT.parent / "x.jsonl"), 3),
    ]:
        assert ImageMatcher(entries("scan.tif", frames=3)).find(page).frame == number - 1
    with pytest.raises(NoMatch):
        matcher.find(LabelledPage("scan [4].tif"))
