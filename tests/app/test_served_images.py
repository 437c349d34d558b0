"""Images on servers and in archives: pages like others, fetched when wanted, safe when they are not there."""

import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.app.doctor import examine
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.core.addresses import place_of
from labeler.core.errors import ImageChanged, LabelerError, NotReachable, ProjectError
from labeler.formats.elsewhere.fetching import fetching
from labeler.tasks.page_views import ImageFile
from tests.app.conftest import DrawnDetector, draw_image
from tests.app.scans import accept
from tests.fakes.elsewhere import as_if_later, own_copies
from tests.fakes.web_server import WebServer, serving
from tests.formats.elsewhere.test_members import zipped


@pytest.fixture(autouse=True)
def copies(tmp_path: Path) -> Iterator[Path]:
    with own_copies(tmp_path / "copies"):
        yield tmp_path / "copies"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[WebServer]:
    """A server with three images."""
    with serving() as host:
        for number in range(3):
            host.files[f"/pages/{number}.png"] = drawn(tmp_path, number)
        yield host


@pytest.fixture
def folder(tmp_path: Path, host: WebServer) -> Path:
    """A project of a list of these images."""
    names = tmp_path / "list.txt"
    lines = ["# from the library", *(host.url(name) for name in host.files), ""]
    names.write_text("\n".join(lines), "utf-8")
    Project.create(tmp_path / "project", [names], author="ana").close()
    return tmp_path / "project"


def drawn(folder: Path, seed: int) -> bytes:
    return draw_image(folder / f"drawn {seed}.png", seed).read_bytes()


def test_a_project_opens_without_asking_any_server(folder: Path, host: WebServer) -> None:
    with Project.open(folder) as project:
        project.scan()
        assert not project.check_images()
        assert project.withheld() == []
        assert project.new_images() == []
        assert project.store.pages.missing() == []
        assert [entry.name for entry in project.entries()] == ["0.png", "1.png", "2.png"]
    assert host.asked == []


def test_a_page_is_read_when_it_is_wanted(folder: Path, host: WebServer) -> None:
    with Project.open(folder) as project:
        first, *_ = project.entries()
        page = project.page(first.id)
        assert page.size == (240, 160)
        assert project.image(first.id).shape == (160, 240, 3)
        accept(project, first.id)
    assert host.asked == ["GET /pages/0.png"]


def test_nothing_is_lost_or_changed_while_a_server_is_away(tmp_path: Path, copies: Path) -> None:
    with serving() as host:
        host.files = {f"/{number}.png": drawn(tmp_path, number) for number in range(3)}
        places = [place_of(host.url(f"/{number}.png")) for number in range(3)]
        with Project.create(tmp_path / "p", places, author="ana") as project:
            labelled = [accept(project, entry.id) for entry in project.entries()[:2]]
    as_if_later(copies)
    fetching().copies.drop(host.url("/1.png"))  # There was no room for it.
    with Project.open(tmp_path / "p", author="ana") as project:
        project.scan()
        project.check_images()
        entries = project.entries()
        assert all(entry.is_sound and not entry.problem for entry in entries)
        assert project.store.pages.missing() == []
        for entry, page in zip(entries, labelled, strict=False):
            assert project.page(entry.id).regions == page.regions
        assert project.image(entries[0].id).shape == (160, 240, 3)
        with pytest.raises(NotReachable):
            project.image(entries[1].id)
        with pytest.raises(NotReachable):
            project.page(entries[2].id)
        assert not any(entry.problem for entry in project.entries())
        assert not [one for one in examine(project.folder).findings if "127.0.0.1" in str(one)]


def test_other_bytes_at_an_address_are_a_changed_image(
    tmp_path: Path, folder: Path, host: WebServer, copies: Path
) -> None:
    with Project.open(folder, author="ana") as project:
        page = accept(project, project.entries()[0].id)
        known = next(i.state for i in project.store.images.all() if i.state.sha256)
    host.files["/pages/0.png"] = drawn(tmp_path, 7)
    as_if_later(copies)
    with Project.open(folder, author="ana") as project:
        with pytest.raises(ImageChanged):
            project.sound_image(page.id)
        assert [entry.is_image_changed for entry in project.entries()] == [True, False, False]
        assert project.page(page.id).regions == page.regions
    as_if_later(copies)
    with pytest.raises(ImageChanged):  # A training must not learn it either.
        ImageFile(known, 0).read()


def test_a_page_that_cannot_be_fetched_is_no_failure(folder: Path, host: WebServer) -> None:
    used = ModelsInUse(Pipeline(DrawnDetector()), 1, None)
    content = host.files.pop("/pages/0.png")
    with Project.open(folder, author="ana") as project:
        first = project.entries()[0].id
        with pytest.raises(NotReachable):
            propose_page(project, used, first)
        assert project.store.pages.entry(first).problem == ""
        assert first in project.store.pages.waiting_for_proposals()
        host.files["/pages/0.png"] = content
        assert project.page(first).size == (240, 160)


def test_who_did_not_add_the_addresses_is_asked_before_any_is_fetched(
    folder: Path, host: WebServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another user"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "another user"))
    with Project.open(folder) as project:
        assert project.withheld() == [place_of(host.url("/pages"))]
        with pytest.raises(LabelerError, match="Nobody on this machine"):
            project.image(project.entries()[0].id)
        assert host.asked == []
        project.read_images_in(project.withheld())
        assert project.image(project.entries()[0].id).shape == (160, 240, 3)


def test_an_export_holds_what_was_fetched(folder: Path, host: WebServer, tmp_path: Path) -> None:
    with Project.open(folder, author="ana") as project:
        accept(project, project.entries()[1].id)
        export_pages(project, "labelme", tmp_path / "out", ExportChoice(with_images=True))
    copied = [file.read_bytes() for file in (tmp_path / "out").rglob("*.png")]
    assert copied == [host.files["/pages/1.png"]]


def test_an_export_of_what_changed_meanwhile_is_refused(
    folder: Path, host: WebServer, tmp_path: Path, copies: Path
) -> None:
    with Project.open(folder, author="ana") as project:
        accept(project, project.entries()[1].id)
    host.files["/pages/1.png"] = drawn(tmp_path, 8)
    as_if_later(copies)
    with (
        Project.open(folder, author="ana") as project,
        pytest.raises(LabelerError, match="changed"),
    ):
        export_pages(project, "labelme", tmp_path / "out", ExportChoice(with_images=True))


@pytest.mark.parametrize(
    ("line", "said"),
    [("https://h/a b.png", "Line 2.*no address"), ("gopher://h/1.png", "Line 2.*http"),
     ("pages/1.png", "Line 2.*no address"), ("https://me:you@h/1.png", "Line 2.*password")],
)  # fmt: skip
def test_a_list_with_other_lines_is_refused(tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "list.txt").write_text(f"https://host/1.png\n{line}\n")
    with pytest.raises(ProjectError, match=said):
        Project.create(tmp_path / "p", [tmp_path / "list.txt"])
    assert not (tmp_path / "p").exists()


def test_a_list_may_name_archives_as_well(tmp_path: Path, host: WebServer) -> None:
    zipped(tmp_path / "s.zip")
    host.files["/s.zip"] = (tmp_path / "s.zip").read_bytes()
    (tmp_path / "list.txt").write_text("\n".join(map(host.url, ("/a.png", "/s.zip", "/b.png"))))
    with Project.create(tmp_path / "p", [tmp_path / "list.txt"]) as project:
        names = [entry.path.name for entry in project.entries()]
        assert (names[0], names[-1], "s.zip" in names) == ("a.png", "b.png", False)
        assert host.asked == ["GET /s.zip"]


def test_a_project_of_an_archive_moves_with_it_and_offers_what_is_new(tmp_path: Path) -> None:
    home = tmp_path / "before"
    home.mkdir()
    archive = home / "scans.tar"
    put_into(
        archive, {"b/2.png": drawn(tmp_path, 2), "b/10.png": drawn(tmp_path, 3), "read.me": b""}
    )
    with Project.create(home / "p", [archive], author="ana") as project:
        project.scan()
        assert [entry.name for entry in project.entries()] == ["b/2.png", "b/10.png"]
        assert "1 .me" in project.added.told()
        page = accept(project, project.entries()[0].id)
    home.rename(tmp_path / "after")
    with Project.open(tmp_path / "after" / "p", author="ana") as project:
        assert project.withheld() == []
        assert project.image(page.id).shape == (160, 240, 3)
        put_into(tmp_path / "after" / "scans.tar", {"b/11.png": drawn(tmp_path, 4)}, "a")
        assert [file.name for file in project.new_images()] == ["11.png"]
        assert project.add_new_images() == 1
        project.check_images()
        assert all(entry.is_sound for entry in project.entries())
        (tmp_path / "after" / "scans.tar").unlink()
        assert len(project.store.pages.missing()) == 3
        assert project.new_images() == []


@pytest.mark.parametrize("place", ["elsewhere", "elsewhere/renamed.tar"])
def test_images_of_an_archive_are_found_in_it_elsewhere(tmp_path: Path, place: str) -> None:
    archive, there = tmp_path / "home" / "scans.tar", tmp_path / "elsewhere" / "renamed.tar"
    for path in (archive, there):
        path.parent.mkdir()
    put_into(archive, {f"{name}/1.png": drawn(tmp_path, n) for n, name in enumerate("ab")})
    with Project.create(tmp_path / "at" / "p", [archive], author="ana") as project:
        project.scan()
        page = accept(project, project.entries()[0].id)
        archive.rename(there)
        assert project.relink([tmp_path / place]) == []
        assert [entry.path for entry in project.entries()] == [there / "a/1.png", there / "b/1.png"]
        assert project.image(page.id).shape == (160, 240, 3)


def put_into(archive: Path, files: dict[str, bytes], mode: str = "w") -> None:
    with tarfile.open(archive, mode) as tar:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
