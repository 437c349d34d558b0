"""A project with all that consumers stumble over: equal names, frames, turned and empty images."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, geometry
from labeler.core.annotation import IgnoreReason, Level, Region, ReviewState
from labeler.core.records import Split

SIZE = (200, 120)
TEXTS = {
    "A/x.png": ('Say "hi", all', "true or null"),
    "A/a.jpg": ("a jpg",),
    "A/a.png": ("a\tpng",),
    "A/fax.tif": ("first frame",),
    "A/fax.tif [2]": ("second, frame",),
    "A/turned.jpg": ("turned", '"'),
    "A/deep/er/x.png": ("deep",),
    "A/empty.png": (),
    "B/x.png": ("\u05e9\u05dc\u05d5\u05dd 12", "\u6536\u636e"),
    "B/work.png": ("not accepted",),
}
"""What the lines of each image say, from the top down; each image has an ignored line besides."""
COLOURS = {
    name: (255, 0, 0) if "[" in name else (255 - 20 * number, 255, 255)
    for number, name in enumerate(TEXTS)
}
"""What an image is known by, however programs call it."""
LINES = sum(map(len, TEXTS.values()))
UNACCEPTED = "B/work.png"
IGNORED = geometry.rectangle((10, 100), (60, 115))


def make(folder: Path) -> Project:
    """Create the project, its images and labels below a folder."""
    for name in TEXTS:
        if "[" not in name:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _draw(path, COLOURS[name])
    project = Project.create(folder / "project", [folder / "A"], author="ana")
    project.add_images([folder / "B"])
    project.scan()
    for number, entry in enumerate(project.entries()):
        mark = f" [{entry.frame + 1}]" if entry.frame else ""
        name = entry.path.relative_to(folder.resolve()).as_posix() + mark
        page = project.page(entry.id)
        drawn = edits.add_regions(page, _regions(TEXTS[name])) if TEXTS[name] else page
        state = ReviewState.IN_WORK if name == UNACCEPTED else ReviewState.ACCEPTED
        edit(project, page, replace(drawn, state=state), "Draw")
        split = Split.VALIDATION if number % 3 == 0 else Split.TRAINING
        project.store.pages.set_split({entry.id: split})
    return project


def lines() -> dict[str, list[Region]]:
    """Return the lines of every image."""
    return {
        name: [each for each in _regions(texts) if each.level is Level.LINE] if texts else []
        for name, texts in TEXTS.items()
    }


def shown(path: Path) -> str:
    """Return the name in the sample of what an image file shows."""
    with Image.open(path) as image:
        return of_colour(np.array(image.convert("RGB").getpixel((0, 0))).tolist())


def of_colour(colour: list[int]) -> str:
    """Return the name in the sample of an image that shows a colour (R, G, B)."""
    return min(COLOURS, key=lambda name: int(np.abs(np.subtract(colour, COLOURS[name])).sum()))


def _regions(texts: tuple[str, ...]) -> list[Region]:
    lines = [Region(Level.LINE, _outline(n), text) for n, text in enumerate(texts)]
    letter = Region(
        Level.CHARACTER, geometry.rectangle((10, 10), (20, 30)), "S", line_id=lines[0].id
    )
    return [*lines, letter, Region(Level.LINE, IGNORED, "dust", ignore=IgnoreReason.TOO_SMALL)]


def _outline(row: int) -> geometry.Polygon:
    """Return the outline of a line: tilted and bent by turns, never on whole pixels."""
    top = 10.25 + 30 * row
    if row % 2 == 0:
        return ((10.25, top), (150, top + 4), (150, top + 20), (10.25, top + 16))
    upper = ((10.25, top + 4), (80, top), (150, top + 4))
    return (*upper, *((x, y + 16) for x, y in reversed(upper)))


def _draw(path: Path, colour: tuple[int, int, int]) -> None:
    image = Image.new("RGB", SIZE, colour)
    if path.suffix == ".tif":
        second = Image.new("RGB", SIZE, COLOURS["A/fax.tif [2]"])
        image.save(path, save_all=True, append_images=[second])
    elif path.stem == "turned":
        exif = Image.Exif()
        exif[0x0112] = 6
        image.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif)
    else:
        image.save(path)
