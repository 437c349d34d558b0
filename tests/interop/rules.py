"""How other programs read what we write, restated in our own words from their sources."""

import glob
import json
import re
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


def datumaro_cvat(folder: Path) -> dict[Path, list[str]]:
    """Datumaro 1.13, with which CVAT reads a project: the texts of every image of a declared subset.

    Only subsets that a task of the project is of are read; images lie in `images`.
    """
    root = ET.parse(folder / "annotations.xml").getroot()
    subsets = {each.text for each in root.iterfind("meta/project//subset")}
    return {
        folder / "images" / image.attrib["name"]: [
            said.text or ""
            for said in image.iterfind("polygon[@label='text']/attribute[@name='text']")
        ]
        for image in root.iterfind("image")
        if image.get("subset") in subsets
    }


def datumaro_voc(folder: Path) -> dict[Path, list[list[float]]]:
    """Datumaro 1.13 reads VOC: boxes of the lines of every image that a list names.

    Each name in a list of `ImageSets/Main` stands for a file in `Annotations`, which names its image
    below `JPEGImages`. Classes have to be in the label map.
    """
    labels = {
        row.split(":")[0] for row in (folder / "labelmap.txt").read_text("utf-8").splitlines()
    }
    found = {}
    for file in (folder / "ImageSets/Main").glob("*.txt"):
        for name in file.read_text("utf-8").splitlines():
            root = ET.parse(folder / "Annotations" / f"{name}.xml").getroot()
            classes = {each.text for each in root.iterfind("object/name")}
            assert classes <= labels
            boxes = root.iterfind("object[name='text']/bndbox")
            image = folder / "JPEGImages" / (root.findtext("filename") or "")
            found[image] = [[float(side.text or "") for side in box] for box in boxes]
    return found


def dota(folder: Path) -> dict[Path, list[list[float]]]:
    """DOTA's devkit, datumaro and mmrotate read DOTA: the corners of lines of every image.

    The files of a split lie beside each other in `labelTxt`, each with ten words in a row.
    """
    found = {}
    for file in folder.glob("*/labelTxt/*"):
        (image,) = (file.parents[1] / "images").glob(f"{glob.escape(file.stem)}.*")
        rows = [row.split() for row in file.read_text("utf-8").splitlines()]
        assert all(len(row) == 10 and row[8] == "text" and row[9] in "01" for row in rows)
        found[image] = [list(map(float, row[:8])) for row in rows]
    return found


def mmocr_total_text(row: str) -> str:
    """MMOCR 1.0 reads a row of Total-Text, as YAML: its text, which is evaluated as Python.

    Blanks between numbers become commas, also those of texts, and a text ends at a comma.
    """
    row = re.sub(r"([0-9]) +([ 0-9])", r"\1,\2", re.sub(r"([0-9]) +([0-9])", r"\1,\2", row))
    row = re.sub(r"([0-9]) -([0-9])", r"\1,-\2", row)
    listed = row.partition("transcriptions: [")[2].removesuffix("]")
    assert not re.search(r"[\[\]{}]|: | #", listed), "YAML takes it for something else"
    text = eval(",".join(map(str.strip, listed.split(","))))
    assert isinstance(text, str)
    return text


def mmocr_textocr(folder: Path) -> dict[Path, list[str]]:
    """MMOCR 1.0 reads TextOCR: the texts of every image that has any, which it knows by name alone."""
    found = {}
    for file in folder.glob("[!.]*.json"):
        content = json.loads(file.read_text("utf-8"))
        for key, image in content["imgs"].items():
            if ids := content["imgToAnns"][key]:
                place = folder / file.stem / Path(image["file_name"]).name
                found[place] = [content["anns"][each]["utf8_string"] for each in ids]
    return found


def label_studio(folder: Path) -> list[list[list[list[float]]]]:
    """Label Studio 1.x exports tasks to COCO and YOLO: the outlines of lines of every task.

    Outlines count that have their label with them, both of one control of the interface.
    """
    view = ET.parse(folder / "labeling_config.xml").getroot()
    controls = {each.get("name") for each in view.iterfind("PolygonLabels")}
    tasks = [
        task for file in folder.glob("tasks_*.json") for task in json.loads(file.read_text("utf-8"))
    ]
    return [
        [
            result["value"]["points"]
            for result in task["annotations"][0]["result"]
            if result["type"] == "polygonlabels"
            and result["from_name"] in controls
            and result["value"]["polygonlabels"] == ["Text"]
        ]
        for task in tasks
    ]


def hocr_spec(file: Path) -> list[list[int]]:
    """Hocr-spec validates hOCR 1.2: the outlines of lines, in whole pixels and as announced."""
    root = ET.parse(file).getroot()
    (meta,) = (e for e in root.iter() if e.get("name") == "ocr-capabilities")
    assert "ocrp_poly" in meta.attrib["content"].split()
    lines = (e for e in root.iter() if e.get("class") == "ocr_line")
    return [[int(n) for n in e.attrib["title"].partition("poly ")[2].split()] for e in lines]


def text_of_crops(folder: Path) -> dict[str, str]:
    """Read `gt.txt` as deep-text-recognition-benchmark, PaddleOCR and OpenOCR do: texts by picture."""
    rows = (folder / "gt.txt").read_text("utf-8").split("\n")
    found = dict(row.strip("\n").split("\t") for row in rows if row)
    for name in found:
        with Image.open(folder / name) as image:
            image.load()
    return found


def lmdb_samples(folder: Path) -> list[tuple[bytes, str]]:
    """Read an LMDB as PARSeq, OpenOCR and deep-text-recognition-benchmark do: pictures and texts."""
    import lmdb

    with (
        lmdb.open(
            str(folder), max_readers=32, readonly=True, lock=False, readahead=False, meminit=False
        ) as environment,
        environment.begin(write=False) as transaction,
    ):
        return [
            (
                transaction.get(f"image-{number:09d}".encode()),
                transaction.get(f"label-{number:09d}".encode()).decode("utf-8"),
            )
            for number in range(1, int(transaction.get(b"num-samples")) + 1)
        ]
