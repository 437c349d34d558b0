"""Hostile label files: mutants of every format that is read, imported into a real project."""

import random
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core.annotation import Level, Region
from labeler.core.errors import LabelerError
from labeler.formats import registry
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder
from tests.builders import quad
from tests.faults.harness import Harness, Outcome
from tests.faults.mutations import mutated
from tests.faults.victim import Deed, Limits, Victim, torture
from tests.formats.installed import is_missing

LIMITS = Limits(seconds=60, megabytes=1024)
_SIZE = (400, 300)
_NAMES = ("a.png", "b/c.png")
_VALUES = (
    "-1", "1e308", "1e999", "NaN", "Infinity", "9" * 5000, "0", "-0.0", "null", "true", "{}", "[]",
    "[" * 3000, '{"a":' * 3000, '""', '"\\ud800"', '"\\u0000"', "'", "\0", "&#0;", "&lt;", "%s",
    "../" * 400, "/" * 3000, "/dev/zero", "\\\\evil\\share", "\u202e", "a" * 100_000, "=cmd|' /C'!A0",
    "1,1 " * 5000, "\t" * 2000, "{" * 5000, "<a>" * 500, "\x1b[2J", "0x10", "1_000", "１２", "-",
)  # fmt: skip
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[\[\]{},:]')
_ALTO = """<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description>
<MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>a.png</fileName>
</sourceImageInformation></Description><Layout><Page ID="p" WIDTH="400" HEIGHT="300"><PrintSpace>
<TextBlock ID="b"><TextLine ID="l" HPOS="10" VPOS="10" WIDTH="100" HEIGHT="20">
<Shape><Polygon POINTS="10,10 110,10 110,30 10,30"/></Shape><String ID="s" CONTENT="EXIT" HPOS="10"
VPOS="10" WIDTH="100" HEIGHT="20"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>"""


def importer(folder: Path) -> Deed:
    """Make a project of two images; return what imports a folder of labels into it."""
    folder = Path(tempfile.mkdtemp(dir=folder))  # one that had to be killed has left its own
    for name in _NAMES:
        path = folder / "images" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", _SIZE, (len(name) * 20, 250, 250)).save(path)
    project = Project.create(folder / "project", [folder / "images"])
    project.scan()

    def deed(path: Path) -> str:
        name = path.name.partition(" ")[0]
        try:
            outcome = import_labels(
                project, None if name == "any" else name, path, replace_work=True
            )
        except LabelerError:
            return "refused"
        return "imported" if outcome.regions else "refused"

    return deed


def seeds(folder: Path) -> dict[str, dict[str, bytes]]:
    """Return the files of sound labels by format: name below their folder, and content."""
    regions = (
        line := Region(Level.LINE, quad(10, 10), "EXIT 12"),
        Region(Level.CHARACTER, quad(10, 10, 10, 20), "E", line_id=line.id),
        Region(Level.LINE, ((10, 60), (90, 55), (170, 60), (170, 90), (10, 90)), "收据 é"),
    )
    pages = [LabelledPage(name, regions, _SIZE) for name in _NAMES]
    found = {"alto": {"a.xml": _ALTO.encode()}}
    for source in registry.FORMATS:
        if source.read is None or source.write is None or is_missing(source):
            continue
        root = folder / source.name
        list(source.write(pages, OutputFolder(root, _NAMES, is_flat=source.is_flat)))
        found[source.name] = {
            file.relative_to(root).as_posix(): file.read_bytes()
            for file in sorted(root.rglob("*"))
            if file.is_file()
        }
    return found


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Import mutants, most of them by what they look like, some under the name of their format."""
    with Victim("tests.faults.labels:importer", folder, LIMITS) as victim:
        return torture(victim, _mutants(rounds, seed, folder))


def _mutants(rounds: int, seed: int, folder: Path) -> Iterator[tuple[str, Path]]:
    sound = seeds(folder / "seeds")
    for number in range(rounds):
        chance = random.Random(f"{seed} {number}")
        kind = chance.choice(sorted(sound))
        root = folder / f"{chance.choice(['any', kind])} {kind}"
        shutil.rmtree(root, ignore_errors=True)
        chosen = chance.choice(sorted(sound[kind]))
        for name, content in sound[kind].items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_damaged(chance, content, sound[kind]) if name == chosen else content)
        yield f"{chosen} of {kind}, number {number} of seed {seed}", root


def _damaged(chance: random.Random, content: bytes, others: dict[str, bytes]) -> bytes:
    try:
        text = content.decode()
    except UnicodeDecodeError:  # Parquet and archives hold no text
        text = ""
    if not text or chance.random() < 0.4:
        return mutated(chance, [content, *others.values()])
    return _with_foreign_values(chance, text, _VALUES).encode("utf-8", "surrogatepass")


def _with_foreign_values(chance: random.Random, text: str, values: Sequence[str]) -> str:
    """Put values that nobody expects in place of some strings, numbers and brackets."""
    for _ in range(chance.randint(1, 3)):
        tokens = list(_TOKEN.finditer(text))
        if tokens:
            token = chance.choice(tokens)
            text = text[: token.start()] + chance.choice(values) + text[token.end() :]
    return text


HARNESS = Harness(
    "labels",
    "hostile label files are imported as far as they go; no crash, hang, traceback, or 1 GB",
    attack,
    10_000,
)
