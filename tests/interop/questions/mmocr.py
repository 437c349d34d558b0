"""Let MMOCR read a data set as it came from its makers: `mmocr.py FOLDER FORMAT`.

Where it has a parser that is asked, otherwise the script that it converts the set with.
"""

import importlib
import importlib.util
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from unittest.mock import MagicMock

import cv2

# Its own beginning, and that of mmdet, would load all models and ask for an mmcv built for this torch.
for name in (
    "mmdet", "mmdet.datasets", "mmocr", "mmocr.datasets", "mmocr.datasets.preparers",
    "mmocr.datasets.preparers.parsers",
):  # fmt: skip
    (place,) = importlib.util.find_spec(name.partition(".")[0]).submodule_search_locations
    sys.modules[name] = ModuleType(name)
    sys.modules[name].__path__ = [str(Path(place, *name.split(".")[1:]))]
    sys.modules[name].__spec__ = MagicMock(submodule_search_locations=[place])
sys.modules["mmcv"] = MagicMock(imread=cv2.imread)
sys.modules["mmocr.utils"] = MagicMock()
TOOLS = Path(sys.modules["mmocr"].__path__[0], ".mim/tools/dataset_converters/textdet")

folder, form = Path(sys.argv[1]), sys.argv[2]
IMAGES = {".png", ".jpg", ".tif"}


def parser(module, name, **options):
    return getattr(
        importlib.import_module(f"mmocr.datasets.preparers.parsers.{module}"), name
    )(split="train", **options)  # fmt: skip


def converter(name):
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}_converter.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pairs(numbers):
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def parsed(found):
    image, instances = found
    lines = [(pairs(list(map(float, each["poly"]))), each["text"]) for each in instances]
    return str(image), lines


def converted(image, lines):
    return str(image), [(pairs(list(map(float, each["segmentation"][0]))), "") for each in lines]


def listed(*suffixes):
    """Return the files that speak of many images."""
    files = (path for path in folder.iterdir() if path.suffix in suffixes)
    return [path for path in files if not path.name.startswith(".")]


def images_below(place):
    return [path for path in place.rglob("*") if path.suffix in IMAGES]


def beside(suffix):
    """Yield the files that speak of one image, each with that: the set calls both alike."""
    for split in filter(Path.is_dir, folder.iterdir()):
        (place,) = [*split.glob("im*g*/"), split][:1]
        images = {path.relative_to(place).with_suffix(""): path for path in images_below(place)}
        for file in split.rglob(f"*{suffix}"):
            name = file.relative_to(split).with_name(file.stem.removeprefix("gt_"))
            yield file, images[name]


answer = []
match form:
    case "icdar" | "total-text":
        if form == "icdar":
            read = parser("icdar_txt_parser", "ICDARTxtTextDetAnnParser", encoding="utf-8-sig")
        else:
            read = parser("totaltext_parser", "TotaltextTextDetAnnParser")
        for file, image in beside(".txt"):
            if form == "total-text" and not file.stat().st_size:
                continue  # It breaks off at a file in which there is nothing.
            answer.append(parsed(read.parse_file(str(image), str(file))))
    case "rects":
        module = converter(form)
        for file, image in beside(".json"):
            answer.append(converted(image, module.load_json_info(str(file), {})["anno_info"]))
    case "textocr":
        read = parser("coco_parser", "COCOTextDetAnnParser", variant="textocr")
        for file in listed(".json"):
            # It looks for images by their names alone, in one folder.
            answer += map(parsed, read.parse_files(str(folder / file.stem), str(file)))
    case "hiertext" | "art":
        # Both ask for files of a name of their own, and for images that are called .jpg.
        module = converter(form)
        for file in listed(".json", ".jsonl"):
            with TemporaryDirectory() as place:
                Path(place, "annotations").mkdir()
                images = {}
                for split in folder.iterdir():
                    for path in images_below(split):
                        name = path.relative_to(split).with_suffix(".jpg")
                        images[str(name)] = path
                        Path(place, "imgs", name).parent.mkdir(parents=True, exist_ok=True)
                        Path(place, "imgs", name).symlink_to(path)
                Path(place, "annotations/train_labels.json").symlink_to(file)
                Path(place, "annotations/train.jsonl").symlink_to(file)
                if form == "art":
                    # It forgets the folders of images, but not their order.
                    found = module.collect_art_info(place, "train", 0)
                    names = [f"{name}.jpg" for name in json.loads(file.read_text())]
                else:
                    found = module.collect_hiertext_info(place, "line", "train")
                    names = [each["file_name"] for each in found]
            for name, each in zip(names, found, strict=True):
                answer.append(converted(images[name], each["anno_info"]))
print()
print(json.dumps(answer))
