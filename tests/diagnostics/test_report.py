"""Reports and the log: bounded, readable, private unless their user says otherwise."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.diagnostics import log
from labeler.diagnostics.incident import Incident, of
from labeler.diagnostics.report import FOLDER, KEPT_FILES, FaultReport, in_a_sentence

SECRET = "Müller"


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """A logger of the program; what was added to the root is taken away again."""
    root = logging.getLogger()
    before = list(root.handlers)
    yield logging.getLogger("labeler.test")
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def test_the_log_holds_no_words_of_the_user_and_does_not_grow(
    logger: logging.Logger, tmp_path: Path
) -> None:
    file = log.start(tmp_path, "one", logging.INFO)
    for number in range(8000):
        logger.info("page %d of %s, which is a long line that fills the log", number, SECRET)
    try:
        raise ValueError(SECRET)
    except ValueError:
        logger.exception("not caught")
    text = file.read_text(encoding="utf-8")
    assert SECRET not in text
    assert "page 7999 of …" in text
    assert "ValueError: …" in text
    assert sum(part.stat().st_size for part in (tmp_path / log.FOLDER).iterdir()) < 1_100_000
    lines = log.recent()
    assert len(lines) == log.KEPT_LINES
    assert SECRET in lines[-1].open
    assert SECRET not in lines[-1].private


def test_only_so_many_logs_are_kept(logger: logging.Logger, tmp_path: Path) -> None:
    for number in range(2 * log.KEPT_FILES):
        log.start(tmp_path, f"{number:03}", logging.INFO)
        logger.info("begins")
    assert len(list((tmp_path / log.FOLDER).iterdir())) <= log.KEPT_FILES + 1


def test_a_report_quotes_only_with_consent(tmp_path: Path) -> None:
    report = FaultReport(
        [of(KeyError(SECRET), "An error"), Incident("A job", f"{SECRET}\nstep 3: a b 1")]
    )
    file = report.write(tmp_path)
    assert file is not None
    private = file.read_text(encoding="utf-8")
    assert SECRET not in private
    assert "KeyError" in private
    assert "step 3" in private
    assert "Python" in private
    report.is_open = True
    assert report.write(tmp_path) == file
    assert SECRET in file.read_text(encoding="utf-8")


def test_only_so_many_reports_are_kept(tmp_path: Path) -> None:
    for _ in range(KEPT_FILES + 5):
        FaultReport([Incident("An error", "")]).write(tmp_path)
    assert len(list((tmp_path / FOLDER).iterdir())) == KEPT_FILES


def test_a_report_finds_another_place_where_its_own_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "state").write_text("a file", encoding="utf-8")
    elsewhere = tmp_path / "tmp"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    assert str(elsewhere) in in_a_sentence(ValueError(SECRET), tmp_path / "state")
    elsewhere.rename(tmp_path / "gone")
    monkeypatch.setattr("labeler.diagnostics.report.write_text", _no_space)
    assert "ValueError" in in_a_sentence(ValueError(SECRET), tmp_path / "state")


def _no_space(*_: object) -> None:
    raise OSError(28, "No space left on device")
