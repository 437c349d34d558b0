"""What servers hold is read like a file; a bad server costs an image, for now, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from labeler.core.addresses import place_of
from labeler.core.errors import NotReachable, UnreadableImage
from labeler.core.records import FileState
from labeler.formats import whereabouts
from labeler.formats.elsewhere import fetching, server, web
from labeler.formats.file_state import current, hashed, may_differ, stamp
from labeler.formats.images import read_image, scan_image
from tests.fakes.elsewhere import as_if_later, own_copies
from tests.fakes.web_server import WebServer, serving
from tests.formats.elsewhere.test_members import png, zipped


@pytest.fixture(autouse=True)
def copies(tmp_path: Path) -> Iterator[Path]:
    with own_copies(tmp_path / "copies"):
        yield tmp_path / "copies"


@pytest.fixture
def host() -> Iterator[WebServer]:
    with serving() as host:
        host.files["/1.png"] = png((10, 20))
        yield host


def test_an_image_of_a_web_server_is_fetched_once(host: WebServer) -> None:
    place = place_of(host.url("/1.png"))
    for _ in range(2):
        assert read_image(place).shape == (20, 10, 3)
    assert host.asked == ["GET /1.png"]
    assert scan_image(place).stamp == stamp(place) == hashed(place).sha256


def test_nothing_is_asked_to_know_whether_it_changed(host: WebServer) -> None:
    place = place_of(host.url("/1.png"))
    known = FileState(place, "0" * 64, "some stamp")
    assert stamp(place) == fetching.NOT_FETCHED
    assert not may_differ(place, "some stamp")
    assert current(known) == known
    assert whereabouts.is_there(place)
    assert host.asked == []


@pytest.mark.parametrize("has_tags", [True, False])
def test_other_bytes_are_noticed_once_the_server_is_asked(
    host: WebServer, copies: Path, *, has_tags: bool
) -> None:
    host.tags = has_tags
    place = place_of(host.url("/1.png"))
    before = hashed(place)
    host.files["/1.png"] = png((30, 30))
    as_if_later(copies)
    assert current(before) == before
    assert read_image(place).shape == (30, 30, 3)
    assert may_differ(place, before.stamp)
    found = current(before)
    assert found is not None
    assert found.sha256 != before.sha256


def test_the_same_bytes_are_not_fetched_again(host: WebServer, copies: Path) -> None:
    place = place_of(host.url("/1.png"))
    read_image(place)
    as_if_later(copies)
    read_image(place)
    assert host.asked == ["GET /1.png", "HEAD /1.png"]


def test_without_the_server_copies_are_good_enough(tmp_path: Path, copies: Path) -> None:
    with serving() as host:
        host.files |= {"/1.png": png((10, 20)), "/2.png": png((5, 5))}
        places = [place_of(host.url(f"/{number}.png")) for number in (1, 2)]
        known = hashed(places[0])
    as_if_later(copies)
    assert read_image(places[0]).shape == (20, 10, 3)
    assert current(known) == known
    with pytest.raises(NotReachable, match=r"Not reachable now: http://127\.0.*safe"):
        read_image(places[1])
    with pytest.raises(NotReachable):
        scan_image(places[1])


def test_a_server_that_was_silent_is_not_waited_for_at_every_image(
    host: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "SECONDS_OF_SILENCE", 0.2)
    host.hangs |= {"/1.png", "/2.png"}
    for name in ("1", "2", "1"):
        with pytest.raises(NotReachable, match="does not answer"):
            read_image(place_of(host.url(f"/{name}.png")))
    assert host.asked == ["GET /1.png"]


def test_what_leads_on_for_ever_ends(host: WebServer) -> None:
    host.redirects["/1.png"] = host.url("/1.png")
    with pytest.raises(NotReachable, match="leads on and on"):
        read_image(place_of(host.url("/1.png")))
    host.redirects["/2.png"] = "/3.png"
    host.files["/3.png"] = png((7, 7))
    assert read_image(place_of(host.url("/2.png"))).shape == (7, 7, 3)


def test_a_file_that_is_too_large_is_not_fetched(
    host: WebServer, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.sizes["/1.png"] = 10 * 10**9
    with pytest.raises(NotReachable, match="more than"):
        read_image(place_of(host.url("/1.png")))
    host.files["/2.png"] = bytes(5000)
    host.sizes["/2.png"] = 1000  # It lies.
    with pytest.raises(UnreadableImage):
        read_image(place_of(host.url("/2.png")))
    monkeypatch.setattr(server.check_size, "__defaults__", (1000,))
    host.files["/3.png"] = bytes(5000)
    with pytest.raises(NotReachable, match="more than"):
        read_image(place_of(host.url("/3.png")))
    assert not list(copies.rglob("*.part"))


def test_what_breaks_off_is_not_kept(host: WebServer, copies: Path) -> None:
    host.sizes["/1.png"] = len(host.files["/1.png"]) + 10
    with pytest.raises(NotReachable):
        read_image(place_of(host.url("/1.png")))
    assert fetching.fetching().copies.find(host.url("/1.png")) is None


def test_what_is_no_image_says_so(host: WebServer) -> None:
    host.files["/login.png"] = b"<html>Please sign in"
    assert "no" in scan_image(place_of(host.url("/login.png"))).problem
    with pytest.raises(NotReachable, match="no such file"):
        read_image(place_of(host.url("/gone.png")))


def test_a_page_to_sign_in_at_stands_for_no_image(host: WebServer, copies: Path) -> None:
    place = place_of(host.url("/1.png"))
    before = hashed(place)
    host.sign_in = b"<html>Please sign in"
    as_if_later(copies)
    assert hashed(place) == before
    with pytest.raises(NotReachable, match="web page"):
        read_image(place_of(host.url("/2.png")))
    host.sign_in = b""
    as_if_later(copies)
    assert hashed(place) == before


def test_a_damaged_archive_is_named_as_people_know_it(host: WebServer) -> None:
    host.files |= {"/a.zip": b"no archive", "/b.tar.gz": b"\x1f\x8b neither"}
    for name in ("a.zip", "b.tar.gz"):
        with pytest.raises(UnreadableImage, match=f"^{name} is damaged"):
            whereabouts.listed(place_of(host.url(f"/{name}")))
        with pytest.raises(UnreadableImage, match=f"^{name} is damaged"):
            read_image(place_of(host.url(f"/{name}")) / "1.png")


def test_an_archive_on_a_server_is_fetched_as_a_whole(host: WebServer, tmp_path: Path) -> None:
    zipped(tmp_path / "s.zip")
    host.files["/s.zip"] = (tmp_path / "s.zip").read_bytes()
    place = place_of(host.url("/s.zip"))
    assert stamp(place / "b.png") == fetching.NOT_FETCHED
    files, _ = whereabouts.listed(place) or ([], [])
    assert read_image(files[-1]).shape == (50, 40, 3)
    assert stamp(files[-1]) == hashed(place).sha256
    assert host.asked == ["GET /s.zip"]


def test_a_store_of_objects_lists_what_is_below(tmp_path: Path) -> None:
    store = fsspec.filesystem("memory")
    store.pipe({"/b/p/2.png": png((2, 2)), "/b/p/x/1.png": png((3, 3)), "/b/else.png": b""})
    try:
        found = whereabouts.listed(place_of("memory://b/p"))
        assert found == ([place_of("memory://b/p/2.png"), place_of("memory://b/p/x/1.png")], [])
        assert whereabouts.listed(place_of("memory://b/p/2.png")) is None
        assert read_image(found[0][1]).shape == (3, 3, 3)
        with pytest.raises(NotReachable, match="nothing"):
            whereabouts.listed(place_of("memory://b/none"))
    finally:
        store.rm("/b", recursive=True)


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr(fsspec, "filesystem", missing)
    with pytest.raises(NotReachable, match=r"pip install 'labeler\[s3\]'"):
        read_image(place_of("s3://bucket/1.png"))


def test_an_address_of_another_kind_is_refused() -> None:
    with pytest.raises(UnreadableImage, match="http, https, s3"):
        read_image(place_of("gopher://host/1.png"))
