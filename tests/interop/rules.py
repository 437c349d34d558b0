"""How other programs read what we write, restated in our own words from their sources."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from PIL import Image, ImageOps


def ppocrlabel(folder: Path) -> dict[str, tuple[list[dict[str, Any]], bool]]:
    """PPOCRLabel 3 opens a folder: regions of each image in it, and whether it shows as checked.

    It lists the images directly in the folder and knows them by `folder/file`. Rows are split at
    tabs, must have two cells, and are evaluated as Python after false, true and null were put into
    Python's words, wherever they stand. Each image in fileState.txt is checked.
    """

    def rows(name: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if (folder / name).exists():
            with (folder / name).open(encoding="utf-8") as file:
                for row in file:
                    key, labels = row.split("\t")
                    for json_word, word in (("false", "False"), ("true", "True"), ("null", "None")):
                        labels = labels.replace(json_word, word)
                    found[key] = eval(labels)
        return found

    labels = rows("Cache.cach") | rows("Label.txt")
    checked = set(rows("fileState.txt"))
    images = [path for path in folder.iterdir() if path.suffix in (".jpg", ".png")]
    keys = {path.name: f"{folder.name}/{path.name}" for path in images}
    return {name: (labels.get(key, []), key in checked) for name, key in keys.items()}


def kraken(file: Path) -> tuple[Path, list[tuple[list[tuple[int, int]], str]]]:
    """Kraken 7 reads a PAGE file: its image, and the baseline and text of each line.

    Lines without a baseline are passed over. Points are whole numbers, repeated ones count once.
    The text is that of the first TextEquiv of the line; `custom` has to have balanced braces.
    """
    page = ET.parse(file).getroot().find("{*}Page")
    assert page is not None
    lines = []
    for line in page.iterfind("{*}TextRegion/{*}TextLine"):
        for chunk in filter(str.strip, line.get("custom", "").split("}")):
            _tag, _values = chunk.split("{")
        baseline = line.find("{*}Baseline")
        if baseline is None:
            continue
        points = [tuple(map(int, pair.split(","))) for pair in baseline.attrib["points"].split(" ")]
        points = [p for n, p in enumerate(points) if n == 0 or p != points[n - 1]]
        said = line.find("{*}TextEquiv/{*}Unicode")
        lines.append((points, (said.text or "") if said is not None else ""))
    return file.parent / page.attrib["imageFilename"], lines  # type: ignore[return-value]


def labelme(image: Path) -> list[dict[str, Any]]:
    """Labelme 7 shows an image: the shapes of the JSON file of the same stem beside it.

    The file names its image by a relative path, of which it shows the first frame, turned by EXIF;
    the size has to be that of the image, and every shape has to be of the types it knows.
    """
    file = image.with_suffix(".json")
    content = json.loads(file.read_text(encoding="utf-8"))
    shown = file.parent / content["imagePath"]
    assert shown.samefile(image)
    assert content["imageData"] is None
    with Image.open(shown) as opened:
        size = ImageOps.exif_transpose(opened).size
    assert size == (content["imageWidth"], content["imageHeight"])
    for shape in content["shapes"]:
        assert isinstance(shape["label"], str)
        assert shape["shape_type"] == "polygon"
        assert shape["points"]
        assert all(isinstance(flag, bool) for flag in shape["flags"].values())
        assert shape["group_id"] is None or isinstance(shape["group_id"], int)
        assert shape["mask"] is None
    shapes: list[dict[str, Any]] = content["shapes"]
    return shapes


def datumaro_icdar(folder: Path) -> dict[str, list[str]]:
    """Datumaro 1.13 reads ICDAR: the texts of every image file it finds.

    Whatever is visible in the folder is the folder of a subset, with images in `images`. Text
    stands between the only two quotes of a line; what is before them may hold no blank.
    """
    found: dict[str, list[str]] = {}
    for subset in folder.glob("[!.]*"):
        assert subset.is_dir()
        for file in subset.rglob("*.txt"):
            place = file.relative_to(subset)
            image = subset / "images" / place.with_name(place.stem.removeprefix("gt_"))
            (path,) = (path for path in image.parent.iterdir() if path.stem == image.name)
            found[str(path)] = []
            for line in file.read_text(encoding="utf-8").split("\n")[:-1]:
                numbers, text, _ = line.strip().split('"')
                assert len([float(number) for number in numbers.split(",")[:8]]) == 8
                assert not numbers.split()[1:]
                found[str(path)].append(text)
    return found


def datumaro(folder: Path) -> dict[str, dict[Path, list[dict[str, Any]]]]:
    """Datumaro 1.13 reads COCO: for every subset the annotations by image file.

    Files lie in `annotations` and are called `instances_<subset>.json`; images in
    `images/<subset>` where there is such a folder, otherwise in `images`.
    """
    subsets: dict[str, dict[Path, list[dict[str, Any]]]] = {}
    for file in folder.rglob("*_*.json"):
        assert file.parent.name == "annotations"
        subset = file.stem.removeprefix("instances_")
        images = file.parent.parent / "images"
        assert images.is_dir()
        images = images / subset if (images / subset).is_dir() else images
        content = json.loads(file.read_text(encoding="utf-8"))
        labels = {category["id"] for category in content["categories"]}
        names = {image["id"]: images / image["file_name"] for image in content["images"]}
        subsets[subset] = {path: [] for path in names.values()}
        for item in content["annotations"]:
            assert item["category_id"] in labels
            assert all(len(part) >= 6 and len(part) % 2 == 0 for part in item["segmentation"])
            assert len(item["bbox"]) == 4
            assert isinstance(item["iscrowd"], int)
            subsets[subset][names[item["image_id"]]].append(item)
    return subsets
