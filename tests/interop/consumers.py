"""Let other programs read what we write and propose, each installed in an environment of its own.

    python -m tests.interop.consumers [--environments DIR] [NAME ...]

Needs a package index. A program is asked by its script in `questions`, which prints every image it
opens with the outlines and texts of its lines, as the program itself sees them. PPOCRLabel is not
among them: it cannot be installed without a PaddlePaddle of its own and has no way to be asked; its
rules are restated in `rules.py`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.core import geometry
from labeler.core.annotation import Point
from labeler.core.errors import LabelerError
from labeler.formats.format import Part
from labeler.formats.registry import format_named
from tests.interop import sample, served
from tests.interop.programs import CLIENTS, CONSUMERS, Consumer

_QUESTIONS = Path(__file__).parent / "questions"
_OVERLAP = 0.99
"""How much of an outline has to come back, as intersection over union."""


@dataclass(frozen=True)
class Line:
    """A line as somebody sees it; the text is None where it does not count."""

    outline: tuple[Point, ...]
    text: str | None

    def is_in(self, other: "Line") -> bool:
        """Tell whether another line stands at the same place and says the same."""
        if self.text not in (None, other.text):
            return False
        return geometry.intersection_over_union(self.outline, other.outline) >= _OVERLAP


Pages = dict[str, list[Line]]
"""The lines of images, by the name that the sample has for each."""


def main() -> int:
    """Print a row for every consumer; return 1 when one of them misses anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--environments", type=Path, default=Path(tempfile.gettempdir(), "interop"))
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these programs")
    arguments = parser.parse_args()
    wanted = arguments.names or [each.name for each in (*CONSUMERS, *CLIENTS)]
    failed = False
    print(f"{'program':20}{'export':14}{'images':>8}{'lines':>8}  wrong")
    with tempfile.TemporaryDirectory() as folder, sample.make(Path(folder)) as project:
        for consumer in CONSUMERS:
            if consumer.name not in wanted:
                continue
            out = Path(folder) / f"{consumer.name}-{consumer.format}"
            choice = ExportChoice(only_accepted=False, with_images=True)
            try:
                export_pages(project, consumer.format, out, choice)
                answer = _asked(consumer, arguments.environments / consumer.name, out)
            except (LabelerError, subprocess.CalledProcessError) as error:
                answer = {}, [str(error)]
            failed |= _is_told(consumer.name, consumer.format, _meant(consumer), *answer)
        for client in CLIENTS:
            if client.name not in wanted:
                continue
            with served.sample_served() as url:
                place = arguments.environments / client.name
                answer = _answered(client.name, _python(place, client.packages), folder, url)
            failed |= _is_told(client.name, "serve", served.meant(Line), *answer)
    return int(failed)


def _is_told(name: str, form: str, meant: Pages, found: Pages, wrong: list[str]) -> bool:
    """Print the row of a program; tell whether it missed anything."""
    wrong = wrong + list(_differences(meant, found))
    images = f"{len(found)}/{len(meant)}"
    lines = f"{sum(map(len, found.values()))}/{sum(map(len, meant.values()))}"
    print(f"{name:20}{form:14}{images:>8}{lines:>8}", *wrong[:4], sep="  ", flush=True)
    return bool(wrong)


def _meant(consumer: Consumer) -> Pages:
    """Return what a program should find: all that the format can hold."""
    row = format_named(consumer.format)

    def line(outline: geometry.Polygon, text: str, *, is_ignored: bool) -> Line:
        counts = Part.TEXTS in row.keeps and consumer.takes_texts and not is_ignored
        return Line(consumer.sees(row.outline(outline)), row.text(text) if counts else None)

    return {
        name: [line(r.polygon, r.text, is_ignored=r.ignore is not None) for r in regions]
        for name, regions in sample.lines().items()
        if regions or consumer.takes_empty
    }


def _asked(consumer: Consumer, place: Path, out: Path) -> tuple[Pages, list[str]]:
    """Return what a program finds in a folder, and what it complains of."""
    python = _python(place, consumer.packages, is_lent_ours=consumer.is_lent_ours)
    return _answered(consumer.name, python, out, *consumer.arguments)


def _python(place: Path, packages: tuple[str, ...], *, is_lent_ours: bool = False) -> Path:
    """Return the interpreter of an environment that has packages."""
    python = place / "bin" / "python"
    if not python.exists():
        venv.create(place, with_pip=True)
    if is_lent_ours:
        _lend(python)
    plain = ("--no-deps",) if is_lent_ours else ()
    subprocess.run([python, "-m", "pip", "install", "--quiet", *plain, *packages], check=True)
    return python


def _answered(name: str, python: Path, *told: object) -> tuple[Pages, list[str]]:
    """Return what the script of a program prints, and what it complains of."""
    question = _QUESTIONS / f"{name.replace('-', '_')}.py"
    # Without -P a script would import itself instead of the program it is named after.
    command = [python, "-P", question, *map(str, told)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode:
        return {}, [(answer.stderr.strip() or "it says nothing").splitlines()[-1]]
    pages = json.loads(answer.stdout.strip().splitlines()[-1])
    return {
        sample.shown(Path(image)): [
            Line(tuple((float(x), float(y)) for x, y in points), text) for points, text in lines
        ]
        for image, lines in pages
    }, []


def _lend(python: Path) -> None:
    """Let an environment use our packages where it has none of its own, above all torch."""
    ours = [path for path in sys.path if path.endswith("site-packages")]
    (packages,) = python.parent.parent.glob("lib/*/site-packages")
    (packages / "lent.pth").write_text("\n".join(ours), encoding="utf-8")


def _differences(meant: Pages, found: Pages) -> Iterator[str]:
    yield from (f"{name}: not found" for name in meant.keys() - found.keys())
    for name, lines in found.items():
        rest = list(lines)
        for line in meant.get(name, []):
            same = next((each for each in rest if line.is_in(each)), None)
            if same:
                rest.remove(same)
            else:
                yield f"{name}: not found {line}"
        yield from (f"{name}: not meant {line}" for line in rest)


if __name__ == "__main__":
    sys.exit(main())
