"""Members of archives are files; what is hostile in an archive is none, and told."""

import io
import os
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats import whereabouts
from labeler.formats.elsewhere import members
from labeler.formats.file_state import current, hashed, stamp
from labeler.formats.images import read_image, scan_image
from tests.fakes.elsewhere import own_copies

CONTENT = {"a/1.png": (10, 20), "a/10.png": (30, 20), "b.png": (40, 50)}


@pytest.fixture(autouse=True)
def copies(tmp_path: Path) -> Iterator[None]:
    with own_copies(tmp_path / "copies"):
        yield


def png(size: tuple[int, int]) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "gray").save(file, "PNG")
    return file.getvalue()


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, size in CONTENT.items():
            archive.writestr(name, png(size))


def tarred(path: Path) -> None:
    mode = {".gz": "w:gz", ".tgz": "w:gz", ".xz": "w:xz", ".bz2": "w:bz2"}.get(path.suffix, "w")
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, size in CONTENT.items():
            put(archive, f"./{name}", png(size))


def put(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    info = tarfile.TarInfo(name)
    info.size = len(content)
    archive.addfile(info, io.BytesIO(content))


KINDS: dict[str, Callable[[Path], None]] = {
    "s.zip": zipped, "s.tar": tarred, "s.tar.gz": tarred, "s.tgz": tarred, "s.tar.xz": tarred,
    "s.tar.bz2": tarred,
}  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_a_member_is_read_like_a_file(tmp_path: Path, name: str) -> None:
    archive = tmp_path / name
    KINDS[name](archive)
    files, refused = whereabouts.listed(archive) or ([], [])
    assert (files, refused) == ([archive / member for member in CONTENT], [])
    for member, (width, height) in CONTENT.items():
        assert read_image(archive / member).shape == (height, width, 3)
        assert whereabouts.is_there(archive / member)
        assert scan_image(archive / member).size == (width, height)
        with whereabouts.opened(archive / member) as file:
            assert file.read() == png((width, height))
    assert not whereabouts.is_there(archive / "a/2.png")
    assert "not there" in scan_image(archive / "a/2.png").problem


def test_a_member_changes_with_its_archive(tmp_path: Path) -> None:
    archive = tmp_path / "s.zip"
    zipped(archive)
    before = hashed(archive / "b.png")
    assert stamp(archive / "b.png") == stamp(archive)
    with zipfile.ZipFile(archive, "w") as anew:
        anew.writestr("b.png", png((1, 1)))
    os.utime(archive, (1, 1))
    found = current(before)
    assert found is not None
    assert found.sha256 != before.sha256
    archive.unlink()
    assert current(before) is None
    assert not stamp(archive / "b.png")


def test_a_folder_may_be_called_like_an_archive(tmp_path: Path) -> None:
    folder = tmp_path / "s.zip"
    folder.mkdir()
    (folder / "b.png").write_bytes(png((3, 4)))
    assert whereabouts.listed(folder) is None
    assert read_image(folder / "b.png").shape == (4, 3, 3)
    with pytest.raises(UnreadableImage, match="not there"):
        read_image(folder / "c.png")


def test_links_and_names_that_lead_out_are_no_files(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "s.tar", "w") as archive:
        for name, target in (("link.png", "/etc/passwd"), ("hard.png", "good.png")):
            info = tarfile.TarInfo(name)
            info.type = tarfile.SYMTYPE if name == "link.png" else tarfile.LNKTYPE
            info.linkname = target
            archive.addfile(info)
        for name in ("../out.png", "/etc/out.png", "a/../../out.png", "x" * 300 + ".png"):
            put(archive, name, b"out")
        put(archive, "good.png", png((2, 2)))
        device = tarfile.TarInfo("null.png")
        device.type = tarfile.CHRTYPE
        archive.addfile(device)
    files, refused = whereabouts.listed(tmp_path / "s.tar") or ([], [])
    assert files == [tmp_path / "s.tar" / "good.png"]
    assert len(refused) == 7
    assert all("s.tar" in said for said in refused)


def test_a_bomb_is_no_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "s.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.png", bytes(2**27))
        archive.writestr("good.png", png((2, 2)))
    files, refused = whereabouts.listed(tmp_path / "s.zip") or ([], [])
    assert [file.name for file in files] == ["good.png"]
    assert "unfolds" in refused[0]


def test_a_packed_tar_may_not_unfold_to_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(members, "MOST_BYTES", 2**20)
    with tarfile.open(tmp_path / "s.tgz", "w:gz") as archive:
        put(archive, "bomb.png", bytes(2**21))
    with pytest.raises(UnreadableImage, match="unfolds"):
        whereabouts.listed(tmp_path / "s.tgz")
    assert not whereabouts.is_there(tmp_path / "s.tgz" / "bomb.png")


@pytest.mark.parametrize("name", KINDS)
def test_an_archive_that_is_cut_off_says_so(tmp_path: Path, name: str) -> None:
    archive = tmp_path / name
    KINDS[name](archive)
    content = archive.read_bytes()
    for size in (0, 1, 100, len(content) // 2, len(content) - 700):
        archive.write_bytes(content[: max(size, 0)])
        os.utime(archive, (size + 2, size + 2))
        with suppress(UnreadableImage):
            assert [read_image(archive / member).ndim for member in CONTENT] == [3, 3, 3]
        for member in CONTENT:
            scan = scan_image(archive / member)
            assert bool(scan.problem) is (scan.size is None)


def test_a_member_whose_bytes_are_wrong_says_so(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "s.zip", "w") as archive:
        archive.writestr("b.png", png((40, 50)))
    content = bytearray((tmp_path / "s.zip").read_bytes())
    content[content.index(b"IDAT") + 8] ^= 255
    (tmp_path / "s.zip").write_bytes(content)
    with pytest.raises(UnreadableImage, match="damaged"):
        read_image(tmp_path / "s.zip" / "b.png")
