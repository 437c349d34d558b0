"""An address as a path: nothing of it is lost, and no path of a file is taken for one."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from labeler.core.addresses import address_of, is_address, place_of, told
from labeler.core.errors import ProjectError

STEPS = st.text("abcXYZ019-_~%+=&ü .?/", max_size=30)


@given(st.sampled_from(["http", "https", "s3", "gs"]), STEPS)
@example("https", "")
@example("https", "a//b/")
@example("https", "iiif?of=https://else.org//x/&page=3")
@example("s3", "pages/1.png")
def test_an_address_comes_back_from_its_path(scheme: str, rest: str) -> None:
    address = f"{scheme}://host.org:80/{rest}".replace(" ", "%20")
    steps = address.partition("?")[0].split("/")
    if {".", ".."} & set(steps):
        with pytest.raises(ProjectError):
            place_of(address)
        return
    place = place_of(address)
    assert address_of(place) == address.rstrip() if rest else f"{scheme}://host.org:80"
    assert address_of(str(place)) == address_of(place)
    assert told(place) == address_of(place)


def test_images_of_a_folder_lie_below_it_and_have_names() -> None:
    place = place_of("S3://bucket/scans/Page 1.png".replace(" ", "%20"))
    assert place.is_relative_to(place_of("s3://bucket/scans"))
    assert (place.name, place.suffix) == ("Page%201.png", ".png")


@pytest.mark.parametrize(
    "text",
    ["https://", "https:///x.png", "https://me:secret@host.org/x.png", "https://h/a/../b.png",
     "https://h/a b.png", "https://h/\x00.png", "1://h/x"],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(ProjectError):
        place_of(text)


@pytest.mark.parametrize(
    "text", ["/home/a.png", "pages/1.png", "C:/x.png", "/a:b/c.png", "/x", "/"]
)
def test_paths_of_files_are_no_addresses(text: str) -> None:
    assert not is_address(text)
    assert address_of(Path(text)) is None
    assert told(Path(text)) == str(Path(text))


def test_a_file_address_is_a_path() -> None:
    assert not is_address("file:///home/a.png")
