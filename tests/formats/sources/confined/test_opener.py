"""What decoders do that have gone astray costs the file, and nothing else."""

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest

from labeler.core.errors import Cancelled, UnreadableImage
from labeler.core.own_process import environment
from labeler.formats.sources.confined import worker
from labeler.formats.sources.confined.opener import MOST_AT_ONCE, Confined, stop_all
from tests.formats.sources.confined.misbehaving import LINE

MODULE = "tests.formats.sources.confined.misbehaving"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="limits of the system")


@pytest.fixture
def confined() -> Iterator[Confined]:
    opener = Confined(MODULE)
    yield opener
    opener.close()


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "MOST_SECONDS", 0.5)


def process_of(confined: Confined) -> int:
    return int(confined.labels(io.BytesIO(b"fine"))[0])


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_all_that_a_page_tells_arrives(confined: Confined) -> None:
    content = np.random.default_rng(1).integers(0, 256, 600_000, np.uint8)
    file = io.BytesIO(content.tobytes())
    with confined.opened(file, 1) as page:
        assert page.orientation == 4
        pixels = page.pixels(raw_orientation=False, is_checked=True)
        assert np.array_equal(pixels, content.reshape(-1, 2, 3))
        assert pixels.flags.writeable
        turned = page.pixels(raw_orientation=True, is_checked=True)
        assert np.array_equal(turned, pixels[::-1])
        size, samples = page.sample()
        assert size == (70, 50)
        assert (samples.shape, samples.max()) == ((256, 256, 3), 7)
        text = page.text()
        assert (text.lines, text.is_all) == ((LINE,), True)


def test_a_refusal_keeps_what_it_is_made_of(confined: Confined) -> None:
    with (
        pytest.raises(UnreadableImage, match=r"No 5 of kind X\.") as refused,
        confined.opened(io.BytesIO(), 0) as page,
    ):
        page.text()
    said = refused.value.args[0]
    assert said.template == "No {limit} {inner}."
    assert said.values["inner"].template == "of kind {kind}"
    with pytest.raises(EOFError), confined.opened(io.BytesIO(), 9):
        pass


def test_one_process_does_one_thing_after_another(confined: Confined) -> None:
    assert len({process_of(confined) for _ in range(3)}) == 1


@POSIX
def test_everything_that_is_busy_ends_at_once_when_it_is_told_to(confined: Confined) -> None:
    """Also what waits for its turn: nothing would come of the 30 seconds that it may take."""
    with ThreadPoolExecutor(6) as pool:
        waiting = [pool.submit(confined.labels, io.BytesIO(b"wait")) for _ in range(6)]
        while len(confined._busy) < MOST_AT_ONCE:
            time.sleep(0.01)
        stop_all()
        for one in waiting:
            with pytest.raises(Cancelled):
                one.result(60)
    assert process_of(confined)


@pytest.mark.parametrize("deed", [b"crash", b"abort"])
def test_a_crash_costs_the_file_only(confined: Confined, deed: bytes) -> None:
    before = process_of(confined)
    with pytest.raises(UnreadableImage, match="ended the process that draws it"):
        confined.labels(io.BytesIO(deed))
    assert process_of(confined) != before
    assert not is_there(before)


@POSIX
@pytest.mark.usefixtures("hurried")
def test_what_computes_for_ever_is_ended(
    confined: Confined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "PATIENCE", 1000.0)
    with pytest.raises(UnreadableImage, match="takes more than"):
        confined.labels(io.BytesIO(b"compute"))
    assert process_of(confined)


@pytest.mark.usefixtures("hurried")
def test_what_waits_for_ever_is_ended(confined: Confined) -> None:
    with (
        pytest.raises(UnreadableImage, match="takes more than"),
        confined.opened(io.BytesIO(b"wait"), 0) as page,
    ):
        page.sample()


@POSIX
def test_what_takes_too_much_memory_is_refused(
    confined: Confined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "MOST_BYTES", 2**31)
    with pytest.raises(MemoryError):
        confined.labels(io.BytesIO(b"eat"))
    assert process_of(confined)


def test_what_a_library_prints_is_not_seen(
    confined: Confined, capfd: pytest.CaptureFixture[str]
) -> None:
    assert confined.labels(io.BytesIO(b"print"))[1] == "5"
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("hurried")
def test_a_file_of_which_page_after_page_is_slow_is_not_tried_any_more(
    confined: Confined, tmp_path: Path
) -> None:
    (tmp_path / "a").write_bytes(b"wait")

    def sample(frame: int) -> None:
        with (tmp_path / "a").open("rb") as file, confined.opened(file, frame) as page:
            page.sample()

    for frame in (0, 0, 1, 0, 2, 1):
        with pytest.raises(UnreadableImage, match="takes more than"):
            sample(frame)
    with pytest.raises(UnreadableImage, match=r"3 pages of this file .* the others are not tried"):
        sample(3)
    (tmp_path / "a").write_bytes(b"sound")
    sample(3)


class Unreadable(io.BytesIO):
    """A file on a disk that fails."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, "Input/output error")


def test_a_disk_that_fails_is_told_and_the_next_file_is_read(confined: Confined) -> None:
    with pytest.raises(OSError, match="Input/output"):
        confined.labels(Unreadable(b"abc"))
    assert confined.labels(io.BytesIO(b"fine"))[1] == "4"


def test_threads_get_what_they_asked_for(confined: Confined) -> None:
    files = [io.BytesIO(bytes(size)) for size in range(1, 25)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(confined.labels, files))
    assert [int(size) for _, size in found] == list(range(1, 25))


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="where descriptors are listed")
def test_nothing_is_left_of_processes_that_ended(confined: Confined) -> None:
    def descriptors() -> int:
        return sum(1 for _ in Path("/proc/self/fd").iterdir())

    before = descriptors()
    with pytest.raises(UnreadableImage):
        confined.labels(io.BytesIO(b"crash"))
    process = process_of(confined)
    confined.close()
    assert descriptors() == before
    assert not is_there(process)


PROGRAM = f"""
import io, sys, threading, time
from labeler.formats.sources.confined.opener import Confined
confined = Confined({MODULE!r})
print(confined.labels(io.BytesIO(b"fine"))[0], flush=True)
if sys.argv[1] == "busy":
    threading.Thread(target=confined.labels, args=(io.BytesIO(b"wait"),), daemon=True).start()
    time.sleep(1)
if sys.argv[1] != "done":
    print("ready", flush=True)
    time.sleep(1000)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system about processes")
@pytest.mark.parametrize("state", ["done", "idle", "busy"])
def test_it_ends_with_the_program_however_that_ends(tmp_path: Path, state: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM, state],
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(),
    ) as program:
        output: BinaryIO = program.stdout  # type: ignore[assignment]
        process = int(output.readline())
        if state != "done":
            output.readline()
            program.send_signal(signal.SIGKILL)
    gone = subprocess.run(
        ["timeout", "60", "sh", "-c", f"while kill -0 {process}; do sleep 0.1; done"],
        stderr=subprocess.DEVNULL,
        check=False,
    )
    assert gone.returncode == 0
