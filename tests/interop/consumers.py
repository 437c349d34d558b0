"""Let other programs read what we write, each installed in an environment of its own.

    python -m tests.interop.consumers [--environments DIR]

Needs a package index. PPOCRLabel is not among them: it cannot be installed without a
PaddlePaddle of its own and has no way to be asked; its rules are restated in `rules.py`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.formats import registry
from tests.interop import sample

PAGES = len(sample.TEXTS)
IGNORED = sum(map(bool, sample.TEXTS.values()))

_LABELME = """
import json, pathlib, sys
from labelme._label_file import LabelFile
files = [f for f in pathlib.Path(sys.argv[1]).rglob("*.json") if not f.name.startswith(".")]
shapes = [s for f in files for s in LabelFile(str(f)).shapes]
said = [s["description"] for s in shapes if s["label"] == "text_line"]
print(json.dumps([len(files), said]))
"""
_KRAKEN = """
import json, pathlib, sys
from kraken.lib.xml import XMLPage
pages = [XMLPage(f) for f in pathlib.Path(sys.argv[1]).rglob("*.xml")]
found = [p for p in pages if p.imagename.is_file()]
said = [line.text for p in found for line in p.lines.values() if len(line.baseline) > 1]
print(json.dumps([len(found), said]))
"""
_PYCOCOTOOLS = """
import json, pathlib, sys
from pycocotools.coco import COCO
print("...")
files = [COCO(str(f)) for f in pathlib.Path(sys.argv[1]).glob("annotations/*.json")]
items = [a for c in files for a in c.loadAnns(c.getAnnIds(c.getImgIds(), c.getCatIds(["line"])))]
said = [a["attributes"]["text"] for a in items]
print(json.dumps([sum(len(c.getImgIds()) for c in files), said]))
"""
_DATUMARO = """
import json, sys
from datumaro import Dataset
items = list(Dataset.import_from(sys.argv[1], sys.argv[2]))
found = [i for i in items if i.media is not None and i.media.data is not None]
shapes = [a for i in found for a in i.annotations if a.type.name == "polygon"]
said = [a.attributes.get("text", "") for a in shapes if a.attributes.get("level") != "character"]
print(json.dumps([len(found), said]))
"""


@dataclass(frozen=True)
class Consumer:
    """A program and how to ask it what it finds: images it can open, and what lines say."""

    name: str
    format: str
    packages: tuple[str, ...]
    question: str
    has_all_dependencies: bool = True
    """Whether its own dependencies are installed; otherwise torch is borrowed from here."""
    arguments: tuple[str, ...] = ()


CONSUMERS = (
    Consumer("labelme", "labelme", ("labelme",), _LABELME),
    Consumer("pycocotools", "coco", ("pycocotools",), _PYCOCOTOOLS),
    Consumer("datumaro", "coco", ("datumaro",), _DATUMARO, arguments=("coco",)),
    Consumer(
        "datumaro", "icdar-quoted", ("datumaro",), _DATUMARO,
        arguments=("icdar_text_localization",),
    ),
    Consumer(
        "kraken", "page",
        ("kraken", "iso639-lang", "lxml", "numpy", "shapely", "pillow", "scipy", "regex",
         "scikit-image", "networkx", "lazy-loader", "imageio", "threadpoolctl", "jsonschema"),
        _KRAKEN, has_all_dependencies=False,
    ),
)  # fmt: skip


def main() -> int:
    """Print a row for every consumer; return 1 when one of them misses anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--environments", type=Path, default=Path(tempfile.gettempdir(), "interop"))
    environments = parser.parse_args().environments
    texts = [text for texts in sample.TEXTS.values() for text in texts]
    failed = False
    print(f"{'program':14}{'export':10}{'images':>8}{'lines':>8}  missing")
    with tempfile.TemporaryDirectory() as folder, sample.make(Path(folder)) as project:
        for consumer in CONSUMERS:
            out = Path(folder) / f"{consumer.name}-{consumer.format}"
            choice = ExportChoice(only_accepted=False, with_images=True)
            export_pages(project, consumer.format, out, choice)
            images, said = _asked(consumer, environments / consumer.name, out)
            meant = map(registry.format_named(consumer.format).text, texts)
            missing = [text for text in meant if text not in said]
            failed |= bool(missing) or (images, len(said)) != (PAGES, len(texts) + IGNORED)
            counts = f"{images}/{PAGES}", f"{len(said)}/{len(texts) + IGNORED}"
            row = f"{consumer.name:14}{consumer.format:10}{counts[0]:>8}{counts[1]:>8}"
            print(row, missing or "", sep="  ")
    return int(failed)


def _asked(consumer: Consumer, place: Path, out: Path) -> tuple[int, list[str]]:
    python = place / "bin" / "python"
    if not python.exists():
        venv.create(place, with_pip=True)
    plain = () if consumer.has_all_dependencies else ("--no-deps",)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", *plain, *consumer.packages], check=True
    )
    borrowed = [path for path in sys.path if path.endswith("site-packages")]
    code = consumer.question
    if not consumer.has_all_dependencies:
        code = f"import sys; sys.path += {borrowed!r}\n{code}"
    answer = subprocess.run(
        [python, "-c", code, out, *consumer.arguments], capture_output=True, text=True, check=False
    )
    if answer.returncode:
        return 0, [answer.stderr.strip().splitlines()[-1]]
    images, said = json.loads(answer.stdout.strip().splitlines()[-1])
    return images, said


if __name__ == "__main__":
    sys.exit(main())
