"""Archives of labels, also such as somebody made to do harm."""

import errno
import io
import os
import stat
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest

from labeler.core.errors import Cancelled, ForeignFile, UnclearFormat
from labeler.core.progress import Progress
from labeler.formats import archives
from labeler.formats.archives import unpacked


def zipped(path: Path, contents: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path


def tarred(path: Path, contents: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w") as archive:
        for name, content in contents.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def files_in(path: Path) -> dict[str, bytes]:
    with unpacked(path) as source:
        files = (file for file in source.path.rglob("*") if file.is_file())
        found = {file.relative_to(source.path).as_posix(): file.read_bytes() for file in files}
    assert not source.path.exists()
    return found


@pytest.mark.parametrize(
    "packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_a_zip_is_opened_as_the_folder_in_it(tmp_path: Path, packing: int) -> None:
    contents = {"set/gt_ü.txt": b"x", "set/images/ü.jpg": b"y", "__MACOSX/set/._gt_ü.txt": b"z"}
    path = zipped(tmp_path / "labels.ZIP", contents, packing)
    assert files_in(path) == {"gt_ü.txt": b"x", "images/ü.jpg": b"y"}


@pytest.mark.parametrize("ending", ["tar", "tar.gz", "tgz", "tar.xz"])
def test_a_tar_is_opened_too(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"labels.{ending}"
    with tarfile.open(path, f"w:{ending[-2:] if ending != 'tar' else ''}") as archive:
        info = tarfile.TarInfo("./a.txt")
        info.size = 3
        archive.addfile(info, io.BytesIO(b"abc"))
    assert files_in(path) == {"a.txt": b"abc"}


def test_what_is_no_archive_stays_where_it_is(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "a.json", tmp_path / "nowhere.zip"):
        with unpacked(path) as source:
            assert source.path == path


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil", "a/../../evil", "C:/evil", "..\\evil"]
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "a.zip", {"good.txt": b"", name: b"x"})
    with pytest.raises(ForeignFile, match="leads out"), unpacked(path):
        pass
    assert not (tmp_path.parent / "evil").exists()


def test_links_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ForeignFile, match="is a link"), unpacked(path):
        pass
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        info = tarfile.TarInfo("link")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    with pytest.raises(ForeignFile, match="a link"), unpacked(tmp_path / "a.tar"):
        pass


def test_bombs_are_refused_before_they_go_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path / "bomb.zip", {"zeros": bytes(80 * 2**20)})
    with pytest.raises(ForeignFile, match="unfolds to"), unpacked(path):
        pass
    monkeypatch.setattr(archives, "MOST_FILES", 3)
    path = zipped(tmp_path / "many.zip", {f"{n}.txt": b"" for n in range(5)})
    with pytest.raises(ForeignFile, match="holds 5 files"), unpacked(path):
        pass


def test_damaged_encrypted_and_other_archives(tmp_path: Path) -> None:
    content = bytearray(zipped(tmp_path / "a.zip", {"a.txt": b"0123456789" * 9}).read_bytes())
    damaged = bytearray(content)
    damaged[40:44] = b"\0\0\0\0"
    encrypted = content.replace(b"PK\3\4\x14\0\0\0", b"PK\3\4\x14\0\1\0")
    encrypted = encrypted.replace(b"PK\1\2\x14\3\x14\0\0\0", b"PK\1\2\x14\3\x14\0\1\0")
    for name, bad, reason in [
        ("cut.zip", content[:60], "no ZIP or TAR"),
        ("damaged.zip", damaged, "damaged"),
        ("encrypted.zip", encrypted, "encrypted"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "no ZIP or TAR"),
    ]:
        (tmp_path / name).write_bytes(bad)
        with pytest.raises(ForeignFile, match=reason), unpacked(tmp_path / name):
            pass


@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_unpacking_tells_how_far_it_is_and_stops_when_told_to(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    files = {f"gt_{number}.txt": b"x" * 1000 for number in range(5)}
    path = (zipped if name.endswith("zip") else tarred)(tmp_path / name, files)
    told: list[tuple[int, int, str]] = []

    def tell(done: int, total: int, text: str) -> None:
        told.append((done, total, text))
        if done == 3000:
            progress.cancel()

    progress = Progress(tell)
    with pytest.raises(Cancelled), unpacked(path, progress):
        pytest.fail("It was told to stop.")
    assert [done for done, _, _ in told] == [0, 1000, 2000, 3000]
    assert told[0][1:] == (5000, "Unpacking gt_0.txt")
    assert not any((tmp_path / "temporary").iterdir())


def test_an_archive_in_an_archive_is_named(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"x": b""}).read_bytes()
    path = zipped(tmp_path / "a.zip", {"gt_a.txt": b"", "inner.zip": inner})
    with unpacked(path) as source:
        assert "inner.zip" in source.left_out()[0]


def test_errors_name_the_archive_and_not_where_it_was_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "labels.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notes/readme.md", "nothing")
    with pytest.raises(ForeignFile, match=r"labels\.zip/notes is empty"), unpacked(path) as source:
        raise ForeignFile(f"{source.path} is empty")
    with pytest.raises(UnclearFormat, match="choose"), unpacked(path):
        raise UnclearFormat("choose")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "labels.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("gt_a.txt", b"one")
        archive.writestr("gt_a.txt", b"two")
    with pytest.raises(ForeignFile, match="more than once"):
        files_in(path)


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "Free some space"), (errno.EEXIST, "Unpack it yourself")],
)
def test_what_cannot_be_unpacked_says_what_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    path = tmp_path / "labels.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "1,1,9,1,9,9,1,9,word")

    def refuse(folder: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(archives, "make_folder", refuse)
    with pytest.raises(ForeignFile, match=said):
        archives.unpack(path, tmp_path / "folder")
