"""What children of the program get from it."""

import pytest

from labeler.core.own_process import environment, open_environment


def test_whoever_opens_files_of_strangers_gets_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LABELER_PASSWORDS", "PGPASSWORD", "pgpassword"):
        monkeypatch.setenv(name, "secret")
    assert "secret" in environment().values()
    assert "secret" not in open_environment().values()
    assert open_environment()["PATH"] == environment()["PATH"]
