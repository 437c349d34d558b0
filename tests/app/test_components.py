"""What the program is made of, for those who have to know."""

import json
from pathlib import Path

import pytest

from labeler.app.components import bill_of_materials, components
from labeler.cli.main import main

CONSTRAINTS = Path(__file__).parents[2] / "constraints.txt"
HASHED = Path(__file__).parents[2] / ".ci" / "hashed-packages.txt"


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def test_everything_needed_is_listed_with_a_licence() -> None:
    known = {component.name: component for component in components()}
    assert {"labeler", "numpy", "pyside6-essentials", "shiboken6", "torch", "markupsafe"} <= set(
        known
    )
    others = [component for name, component in known.items() if name != "labeler"]
    assert all(component.version and component.licence for component in others)
    assert "LGPL" in known["pyside6-essentials"].licence


def test_the_bill_of_materials_refers_to_nothing_it_does_not_list() -> None:
    document = bill_of_materials()
    listed = {entry["bom-ref"] for entry in document["components"]}
    listed.add(document["metadata"]["component"]["bom-ref"])
    assert len(listed) == len(document["dependencies"])
    for dependency in document["dependencies"]:
        assert {dependency["ref"], *dependency["dependsOn"]} <= listed
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")


def test_networks_of_others_inside_the_weights_are_named_with_their_origin() -> None:
    document = bill_of_materials()
    (network,) = [
        entry for entry in document["components"] if entry["type"] == "machine-learning-model"
    ]
    assert network["name"] == "pp-ocrv6-tiny-det"
    assert network["licenses"] == [{"expression": "Apache-2.0"}]
    assert "ppocrv6/tiny/det" in network["purl"]
    program = document["metadata"]["component"]["bom-ref"]
    (needs,) = [one["dependsOn"] for one in document["dependencies"] if one["ref"] == program]
    assert network["bom-ref"] in needs


def test_the_command_lists_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences"]) == 0
    assert "numpy" in capsys.readouterr().out
    assert main(["licences", "--sbom", str(tmp_path / "sbom.json")]) == 0
    assert json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))["version"] == 1


def test_all_that_is_pinned_but_torch_has_hashes() -> None:
    pinned = {
        f"{_plain(name)}=={version}"
        for name, _, version in (
            line.partition("==") for line in CONSTRAINTS.read_text().split("\n")
        )
        if version
    }
    lines = HASHED.read_text(encoding="utf-8").splitlines()
    hashed = {_plain(line.split()[0]) for line in lines if line[:1].isalpha()}
    assert {line for line in pinned if not line.startswith("torch==")} == hashed
    assert sum("--hash=sha256:" in line for line in lines) > len(hashed)
