"""The one command line of the lab."""

from importlib import import_module

import pytest

from labeler.cli.commands import COMMANDS
from labeler.lab.__main__ import TOOLS, main


@pytest.mark.parametrize("name", TOOLS)
def test_every_tool_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    module, summary = TOOLS[name]
    assert summary
    assert import_module(f"labeler.lab.{module}").__doc__
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: python -m labeler.lab {name} ")


def test_an_unknown_tool_is_refused_with_the_names_of_all(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["unheard"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert [name for name in TOOLS if name not in said] == []


def test_no_command_of_the_program_needs_the_lab() -> None:
    assert [command.name for command in COMMANDS if ".lab" in command.run] == []
