"""A project with all that consumers stumble over: equal names, frames, turned and empty images."""

from dataclasses import replace
from pathlib import Path

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
LINES = sum(map(len, TEXTS.values()))
UNACCEPTED = "B/work.png"
IGNORED = geometry.rectangle((10, 100), (60, 115))


def make(folder: Path) -> Project:
    """Create the project, its images and labels below a folder."""
    for number, name in enumerate(name for name in TEXTS if "[" not in name):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _draw(path, number)
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


def _regions(texts: tuple[str, ...]) -> list[Region]:
    lines = [
        Region(Level.LINE, geometry.rectangle((10, 10 + 30 * n), (150, 30 + 30 * n)), text)
        for n, text in enumerate(texts)
    ]
    letter = Region(
        Level.CHARACTER, geometry.rectangle((10, 10), (20, 30)), "S", line_id=lines[0].id
    )
    return [*lines, letter, Region(Level.LINE, IGNORED, "dust", ignore=IgnoreReason.TOO_SMALL)]


def _draw(path: Path, number: int) -> None:
    image = Image.new("RGB", SIZE, (255 - number, 255, 255))
    if path.suffix == ".tif":
        second = Image.new("RGB", SIZE, "red")
        image.save(path, save_all=True, append_images=[second])
    elif path.stem == "turned":
        exif = Image.Exif()
        exif[0x0112] = 6
        image.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif)
    else:
        image.save(path)
