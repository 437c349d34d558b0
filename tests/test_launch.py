"""However the program ends, it says so in a sentence."""

import pytest

from labeler import launch


def test_who_stops_it_while_it_loads_sees_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(given: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(launch, "_run", stopped)
    assert launch.main(["export"]) == 1
    assert capsys.readouterr().err == "Stopped.\n"
