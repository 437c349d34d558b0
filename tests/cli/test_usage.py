"""How commands are called: help, wrong usage, what is refused, and what to type next."""

import re
import shlex
from argparse import Namespace
from pathlib import Path

import pytest

from labeler.cli import ways_out
from labeler.cli.commands import COMMANDS
from labeler.cli.main import make_parser
from labeler.core.errors import NoProposals, NothingAccepted
from labeler.core.records import SHIPPED
from labeler.store.project_store import program_version
from tests.app.conftest import draw_image
from tests.cli.conftest import Say

WITH_PROJECT = [
    command
    for command in COMMANDS
    if any(argument.names == ("project",) for argument in command.arguments)
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_can_be_run_and_explains_itself(command, say: Say) -> None:
    assert callable(command.function())
    code, out, _ = say(command.name, "--help")
    assert code == 0
    assert command.summary in out


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("unheard",),
        ("detect",),
        ("propose", "work", "--all", "--page", "1"),
        ("export", "work", "--format", "coco"),
        ("export", "work", "--format", "unheard", "--out", "x"),
        ("export", "work", "--out", "x"),
        ("export", "--diff", "one"),
        ("dataset", "work", "freeze"),
        ("dataset", "work", "diff", "one"),
        ("dataset", "work", "melt", "one"),
        ("export", "work", "--format", "coco", "--dataset", "one", "--all", "--out", "x"),
        ("train", "work", "--steps", "0"),
        ("train", "work", "--minutes", "-1"),
        ("evaluate", "work", "--iou", "5"),
        ("detect", "x", "--score", "high"),
        ("synth", "--out", "x", "--pages", "0"),
        ("evaluate",),
        ("evaluate", "work", "--gt", "x"),
        ("evaluate", "--gt", "x"),
        ("models", "work", "use"),
        ("models", "work", "rollback", "--kind", "scribe"),
        ("read",),
        ("train", "work", "--device", "abacus"),
        ("train", "work", "--resume", "1", "--steps", "5"),
        ("pretrain", "--out", "x"),
        ("export-model", "base"),
        ("export-model", "base", "--out", "model.pt"),
        ("new", ""),
        ("train", "work", "--seed", "-1"),
        ("accept", "work", "--page", "-3"),
        ("accept", "work", "--page", "9" * 30),
        ("models", "work", "use", "0"),
        ("remove", "work", "--unheard"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_and_says_why(say: Say, words: tuple[str, ...]) -> None:
    code, out, err = say(*words)
    assert code == 2
    assert out == ""
    assert err.strip()
    assert "Traceback" not in err


def test_what_is_unknown_is_answered_by_the_command_it_was_said_to(say: Say) -> None:
    err = say("evaluate", "work", "--unheard", "x")[2]
    assert err.startswith("usage: labeler evaluate")
    assert err.endswith("unknown: --unheard x\n")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("train", "work", "--froz"), "--frozen-backbone"),
        (("export", "work", "--form=coco", "--out", "x"), "--format"),
        (("import", "work", "x", "--as"), "--as-proposals"),
        (("export", "work", "--with", "--no"), "--no-split or --with-images"),
        (("--deb",), None),
    ],
)
def test_options_are_written_out(say: Say, words: tuple[str, ...], meant: str | None) -> None:
    code, out, err = say(*words)
    assert (code, out) == (2, "")
    assert err.endswith(f". Write it out: {meant}\n" if meant else "unknown: --deb\n")


def test_a_first_word_that_is_no_command_is_told_apart(say: Say, tmp_path: Path) -> None:
    assert "nor is there a folder of that name" in say("unheard")[2]
    assert "opened by its name alone" in say(tmp_path, "more")[2]


@pytest.mark.parametrize(
    "words",
    [
        ("detect", "x.png", "--out", "DIR"),
        ("evaluate", "work", "--json", "DIR"),
        ("train", "work", "--json", "DIR"),
        ("synth", "--out", "FILE"),
        ("pretrain", "--steps", "1", "--out", "FILE"),
    ],
    ids=" ".join,
)
def test_where_nothing_can_be_written_is_refused_before_the_work(
    words: tuple[str, ...], say: Say, tmp_path: Path
) -> None:
    places = {"DIR": tmp_path, "FILE": tmp_path / "file"}
    places["FILE"].write_text("mine")
    code, _, err = say(*(places.get(word, word) for word in words))
    assert code == 2
    assert re.search("is a folder; name a file|is a file; name a folder", err)


def test_the_program_says_its_version(say: Say) -> None:
    assert say("--version")[:2] == (0, f"labeler {program_version()}\n")


@pytest.mark.parametrize("command", [one for one in WITH_PROJECT if one.name != "new"])
def test_a_project_that_is_none_is_refused_by_every_command(
    command, say: Say, tmp_path: Path
) -> None:
    file = tmp_path / "a file"
    file.write_text("x")
    more = {"relink": [tmp_path], "import": [tmp_path], "remove": ["--page", 1]}
    more["merge"] = [tmp_path]
    more["copy"] = [tmp_path / "target"]
    more["export"] = ["--format", "coco", "--out", tmp_path / "out"]
    for place in (file, tmp_path / "nowhere"):
        code, out, err = say(command.name, place, *more.get(command.name, []))
        assert (code, out) == (1, "")
        assert err.endswith(f"labeler new {shlex.quote(str(place))}\n")
    assert not (tmp_path / "nowhere").exists()


def test_commands_say_what_to_type_next_and_the_window_is_told_no_commands(
    say: Say, work: Path, images: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    words = ("export", work, "--format", "coco", "--out", out)
    assert "--all" in say(*words)[2]
    assert "--all" in say(*words, "--dry-run")[2]
    assert f"labeler propose {work} --page 1\n" in say("accept", work, "--page", 1)[2]
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    for more in ((), ("--dry-run",)):
        err = say(*words, *more)[2]
        assert "thesis.txt" in err
        assert "accepted" not in err
    job, error = Namespace(events=True, project=work), NothingAccepted("Accept pages first.")
    assert ways_out.said(error, job) == "Accept pages first."
    assert ways_out.said(error, Namespace(project=work)).endswith("--all")


def test_the_command_to_type_next_holds_the_project_as_one_word(
    say: Say, images: Path, base_reader: Path, tmp_path: Path
) -> None:
    base_reader.write_bytes(b"a reader")
    folder = tmp_path / "my scans"
    say("new", folder, "--images", images)
    draw_image(images / "new.png", 9)
    words = [("restore", folder), ("images", folder), ("backup", folder), ("restore", folder)]
    words += [("models", folder, "use", "base", "--kind", kind) for kind in SHIPPED]
    told = "".join("".join(say(*each)[1:]) for each in words)
    next_ones = re.findall(r"labeler (?:[^\n.]|\.(?=\S))*", told)
    names = [one.split()[1] for one in next_ones]
    assert names == ["backup", "add", "restore", "propose", "propose"]
    assert all(shlex.split(one)[2] == str(folder) for one in next_ones)


@pytest.mark.parametrize("kind", ways_out.WAYS_OUT)
def test_every_way_out_is_a_command_or_option_there_is(kind: type[Exception]) -> None:
    error = kind("", 1) if kind is NoProposals else kind(1)
    words = shlex.split(ways_out.way_out(error, Namespace(project=Path("my scans"))))
    known = {name for command in COMMANDS for one in command.arguments for name in one.names}
    assert {word for word in words if word.startswith("--")} <= known
    if "labeler" in words:
        assert words[words.index("labeler") + 1] in {command.name for command in COMMANDS}


def test_an_option_goes_by_its_old_name_too_and_is_shown_under_its_new_one(say: Say) -> None:
    for name in ("--frozen-backbone", "--frozen-trunk"):
        assert make_parser().parse_args(["train", "work", name]).frozen_backbone
    assert not make_parser().parse_args(["train", "work"]).frozen_backbone
    assert "trunk" not in say("train", "--help")[1]
