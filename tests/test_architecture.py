"""House rules that no linter knows."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Collection
from pathlib import Path

import pytest

from labeler.cli.commands import COMMANDS
from labeler.core.settings import SETTINGS

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    path
    for folder in ("labeler", "db", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in path.parts
)
README = (ROOT / "README.md").read_text(encoding="utf-8")
LONGEST_FILE = 400
SEEN_IN_THE_WINDOW = ("app", "core", "formats", "gui", "jobs", "store")
COMMAND_LINE = re.compile(
    r"(?<![\w-])--[a-z]+(?![\w.-]*\.)"
    rf"|\blabeler (?:{'|'.join(command.name for command in COMMANDS)})\b"
)
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}
THIS_MACHINE = re.compile(r"(?<![\w/.])/(?:work|root)\b")


def test_a_file_is_read_in_one_sitting() -> None:
    long = {path: len(_text(path).splitlines()) for path in SOURCES}
    assert {path: length for path, length in long.items() if length > LONGEST_FILE} == {}


def test_package_files_hold_only_a_docstring() -> None:
    bodies = {path: ast.parse(_text(path)).body for path in SOURCES if path.name == "__init__.py"}
    assert bodies
    assert [path for path, body in bodies.items() if len(body) != 1 or not _is_text(body[0])] == []


def test_nothing_has_a_name_that_says_nothing() -> None:
    words = {path: set(re.split(r"[_.]", path.stem)) for path in _tracked()}
    assert [path for path, parts in words.items() if parts & SAYS_NOTHING] == []
    folders = {parent.name for path in SOURCES for parent in path.relative_to(ROOT).parents}
    assert folders & SAYS_NOTHING == set()


def test_a_class_name_means_one_thing() -> None:
    homes = [
        (node.name, path.relative_to(ROOT))
        for path in SOURCES
        if not path.is_relative_to(ROOT / "tests")
        for node in ast.parse(_text(path)).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    taken = Counter(name for name, _ in homes)
    assert [f"{home}: {name}" for name, home in homes if taken[name] > 1] == []


def test_no_file_names_a_place_on_the_machine_it_was_written_on() -> None:
    assert [path for path in _tracked() if THIS_MACHINE.search(_text(path))] == []


def test_no_message_that_the_window_shows_speaks_of_commands() -> None:
    said = [
        f"{path.relative_to(ROOT)}: {text}"
        for path in SOURCES
        if path.parts[len(ROOT.parts) :][0] == "labeler" and path.parent.name in SEEN_IN_THE_WINDOW
        for text in _sentences(path)
        if COMMAND_LINE.search(text)
    ]
    assert said == []


def test_every_setting_that_is_declared_is_read() -> None:
    window = "".join(_text(path) for path in SOURCES if path.is_relative_to(ROOT / "labeler/gui"))
    own = _text(ROOT / "labeler/app/user_settings.py")
    read = set(re.findall(r"\b_?settings\.(\w+)\b(?! =)", window))
    read |= set(re.findall(r"\bself\.(\w+)\b", own))
    read |= set(re.findall(r"\bsettings\.(\w+)\b", _text(ROOT / "labeler/app/backups.py")))
    assert {setting.key for setting in SETTINGS} - read == set()


def test_every_command_has_help_and_stands_in_the_readme() -> None:
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names)
    for command in COMMANDS:
        assert command.summary, command.name
        assert f"labeler {command.name} " in README, command.name


def test_the_readme_names_every_folder_and_none_that_is_gone() -> None:
    tree = re.search(r"^labeler/\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert tree
    described = set(re.findall(r"^  (\w+)/ ", tree[1], re.MULTILINE))
    assert described == {path.parent.name for path in ROOT.glob("labeler/*/__init__.py")}
    for folder in re.findall(r"^(\w+)/ ", tree[1], re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder


def test_files_the_documents_point_at_exist() -> None:
    documents = [path for path in _tracked() if path.suffix == ".md"]
    assert documents
    missing = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in documents
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", _text(path))
        if "://" not in target and not (path.parent / target).exists()
    ]
    assert missing == []


def test_the_wheel_holds_the_program_without_the_lab() -> None:
    wheel = tomllib.loads(_text(ROOT / "pyproject.toml"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert "labeler/lab" in wheel["exclude"]
    assert (ROOT / "labeler/lab/__main__.py").is_file()


def test_every_test_can_fail() -> None:
    functions = [
        node
        for path in SOURCES
        if path.is_relative_to(ROOT / "tests")
        for node in ast.walk(ast.parse(_text(path)))
        if isinstance(node, ast.FunctionDef)
    ]
    tests = [node for node in functions if node.name.startswith("test_")]
    assert tests
    demanding = {"raises", "warns", "fail", "waitUntil", "waitSignal"}
    demanding |= {node.name for node in functions if _demands(node, demanding)}
    assert [node.name for node in tests if not _demands(node, demanding)] == []


@pytest.mark.parametrize(
    ("blocked", "modules"),
    [
        ("torch labeler.learning labeler.tasks", "labeler.gui.application labeler.gui.main_window"),
        ("PySide6", "labeler.learning.inference.detect labeler.learning.training.loop"),
        ("PySide6 torch", "labeler.cli.main labeler.launch labeler.app.project"),
        ("sqlalchemy torch PySide6", "labeler.maps.decode labeler.formats.registry"),
    ],
)
def test_a_fresh_interpreter_loads_no_more_than_it_needs(blocked: str, modules: str) -> None:
    # A blocked module cannot be imported at all, so nothing can hide behind another import.
    code = (
        "import importlib, sys\n"
        f"sys.modules.update(dict.fromkeys({blocked.split()}))\n"
        f"for name in {modules.split()}: importlib.import_module(name)\n"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert loaded.returncode == 0, loaded.stderr


def _tracked() -> list[Path]:
    """Return the text files that belong to the repository; without git, those of the package."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        return SOURCES
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:1024]]


def _demands(function: ast.FunctionDef, demanding: Collection[str]) -> bool:
    """Tell whether a function asserts something, or calls what does."""
    called = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    names = {getattr(func, "attr", getattr(func, "id", "")) for func in called}
    if any(name in demanding or name.startswith("assert_") for name in names):
        return True
    return any(isinstance(node, ast.Assert) for node in ast.walk(function))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _sentences(path: Path) -> list[str]:
    """Return the texts of a file that hold more than one word, without its docstrings."""
    tree = ast.parse(_text(path))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
        if " " in node.value.strip()
    ]


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
