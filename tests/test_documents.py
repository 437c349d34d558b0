"""What documents say of tests and pictures is so."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORKBENCH = (ROOT / "docs" / "workbench.md").read_text(encoding="utf-8")
_TEST = re.compile(r"`(?:(?P<file>[\w/]+\.py)::)?(?P<name>test_\w+)`")
_SCENE = re.compile(r"(?<!\*)\*([a-z][\w-]*)\*(?!\*)")


def test_each_promise_of_the_workbench_has_a_journey_that_is_there() -> None:
    rows = [row for row in WORKBENCH.splitlines() if row.startswith("| ")]
    promises = [row for row in rows if "| promise |" not in row]
    assert len(promises) > 40
    missing = []
    for row in promises:
        journey = row.split("|")[2]
        file = ""
        found = list(_TEST.finditer(journey))
        missing += [] if found else [row]
        for test in found:
            file = test["file"] or file
            missing += [] if test["name"] in _tests_of(file) else [f"{file}::{test['name']}"]
    assert missing == []


def test_the_scenes_that_the_workbench_names_are_photographed() -> None:
    source = (ROOT / "tests" / "journeys" / "pictures.py").read_text(encoding="utf-8")
    texts = {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    table = "\n".join(row for row in WORKBENCH.splitlines() if row.startswith("|"))
    scenes = set(_SCENE.findall(table))
    assert len(scenes) > 20
    assert {scene for scene in scenes if scene.removeprefix("dialog-") not in texts} == set()


def _tests_of(file: str) -> set[str]:
    path = ROOT / file if file.startswith("tests/") else ROOT / "tests" / "gui" / file
    if not path.is_file():
        return set()
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
