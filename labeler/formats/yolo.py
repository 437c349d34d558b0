"""Read and write YOLO labels: for every image a text file, in each line a class and an outline.

Outlines are in shares of the sides of the image: a polygon (YOLO-seg), four corners (YOLO-OBB), or
centre, width and height of a box. `data.yaml` names the classes and says where the images are; files
lie in `labels` as their images do in `images`. What a file says of its regions is their class.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.dialects.rectangles import YOLO
from labeler.formats.image_kinds import is_image
from labeler.formats.labelled_page import Coordinates, LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import on_image
from labeler.formats.output import OutputFolder, split_name
from labeler.formats.remarks import Remarks, each_file

IMAGES = "images/{split}"
"""Where YOLO looks for the images of a split."""
_CLASSES = ("text", "ignored")
_BOX = 4
_CLASS_FILES = ("data.yaml", "data.yml", "dataset.yaml", "classes.txt", "obj.names")
_DEEPEST = 8
"""How many folders up the names of classes are looked for."""
_NAMES = re.compile(r"^names[ \t]*:(.*?)(?=^[^\s#-]|\Z)", re.MULTILINE | re.DOTALL)
_NUMBERED = re.compile(r"(?<!\d)(\d+)[ \t]*:[ \t]*([^,}\n]*)")


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    names: dict[Path, list[str]] = {}
    return each_file(path, ".txt", partial(_page, names))


def write(
    pages: Iterable[LabelledPage], folder: OutputFolder, *, outline: Callable[[Polygon], Polygon]
) -> Iterator[Written]:
    """Write one file for every page, and `data.yaml` with the last."""
    splits, classes = set(), 1
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}.txt", f"labels/{split_name(page)}")
        with folder.text(name) as file:
            for region in page.regions:
                if region.level is Level.LINE:
                    number = int(region.ignore is not None)
                    classes = max(classes, number + 1)
                    file.write(f"{number} {_shares(outline(region.polygon), page.size)}\n")
        splits.add(split_name(page))
        yield Written(page, file=name)
    with folder.text("data.yaml") as file:
        file.write(_data(splits, _CLASSES[:classes]))


def _shares(outline: Polygon, size: tuple[int, int]) -> str:
    # Ultralytics leaves an image out that has a vertex beyond its edges.
    inside = on_image(outline, size)
    return " ".join(f"{x / size[0]!r} {y / size[1]!r}" for x, y in inside)


def _data(splits: set[str], classes: tuple[str, ...]) -> str:
    def place(split: str) -> str:
        return f"images/{split}" if split in splits else "images"

    names = "".join(f"  {number}: {name}\n" for number, name in enumerate(classes))
    return f"train: {place('train')}\nval: {place('val')}\nnames:\n{names}"


def _page(names: dict[Path, list[str]], file: Path, image: str, remarks: Remarks) -> LabelledPage:
    lines = list(foreign.numbered_lines(file))
    is_list = lines and all(is_image(Path(line)) for _, line in lines)
    if is_list or file.name in _CLASS_FILES:
        return LabelledPage(
            ""
        )  # Lists of the images of a split, or of classes, are about no image.
    if file.parent not in names:
        names[file.parent] = _names_for(file)
    known = names[file.parent]
    rows = [(f"{file.name}, line {number}", line.split()) for number, line in lines]
    named = ((_class_name(cells[:1], known), (place, cells)) for place, cells in rows)
    knows_text = any(map(class_named, known))
    texts, others = text_only(named, remarks, place=file.name, knows_text=knows_text)
    remarks.not_taken.update(others.kinds)
    things = ((place, (text_class, cells)) for text_class, (place, cells) in texts)
    found = list(remarks.gather(things, lambda thing: (_region(*thing), _score(thing[1]))))
    scores = {region.id: score for region, score in found if score is not None}
    return LabelledPage(
        image,
        tuple(region for region, _ in found),
        state=ReviewState.PROPOSED if scores else None,
        coordinates=Coordinates.SHARES,
        predictions=scores,
    )


def _score(cells: list[str]) -> float | None:
    """Return how sure a detector is, which it says behind an outline."""
    return foreign.score(cells[-1]) if len(cells) % 2 == 0 else None


def _class_name(cells: list[str], known: list[str]) -> str:
    """Return the name of a class; where no file names any, the only one there can be is text."""
    number = int(cells[0]) if cells and cells[0].isdigit() and len(cells[0]) < 6 else -1
    if 0 <= number < len(known):
        return known[number]
    return "" if number == 0 and not known else f"number {cells[0][:20] if cells else ''}"


def _region(text_class: TextClass, cells: list[str]) -> Region:
    line = " ".join(cells)
    if not YOLO.likeness(line):
        raise ForeignFile(
            "{line!r} is not a class and an outline in shares of the image", line=line[:40]
        )
    numbers = [foreign.number(cell) for cell in cells[1 : len(cells) - (len(cells) % 2 == 0)]]
    ignore = IgnoreReason.ILLEGIBLE if text_class.is_ignored else None
    return Region(text_class.level, _outline(numbers), ignore=ignore)


def _outline(numbers: list[float]) -> Polygon:
    if len(numbers) != _BOX:
        return foreign.polygon_of_flat(numbers)
    x, y, width, height = numbers
    if width <= 0 or height <= 0:
        raise ForeignFile("its box has no inside")
    left, top = x - width / 2, y - height / 2
    return foreign.polygon(geometry.rectangle((left, top), (left + width, top + height)))


def _names_for(file: Path) -> list[str]:
    """Return the names of the classes of a file, by the nearest list of them; none without one."""
    for folder in list(file.parents)[:_DEEPEST]:
        for name in _CLASS_FILES:
            if (folder / name).is_file():
                text = foreign.read_text(folder / name)
                return _names_in(text) if "ya" in name else text.splitlines()
    return []


def _names_in(text: str) -> list[str]:
    """Return the names in a `data.yaml`, in each of the ways YAML has for a list or a table."""
    found = _NAMES.search(text)
    if found is None:
        return []
    listed = re.sub(r"#.*", "", found[1]).strip()
    if numbered := {int(n): name for n, name in _NUMBERED.findall(listed) if len(n) < 6}:
        return [_plain(numbered.get(n, "")) for n in range(max(numbered) + 1)]
    if listed.startswith("["):
        return [_plain(name) for name in listed.strip("[]").split(",")]
    return [_plain(line.removeprefix("-")) for line in listed.splitlines() if line.strip()]


def _plain(name: str) -> str:
    return name.strip().strip("\"'")
