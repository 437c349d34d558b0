"""Labels of one image in every format that is read, as others write them."""

import json
from collections.abc import Callable
from dataclasses import dataclass

IMAGE = "page 1.png"
STEM = "page 1"
WIDTH, HEIGHT = 240, 160
"""Of the image, for formats that count in shares of it."""

Outlines = list[list[list[int]]]


def labelme(outlines: Outlines, **more: object) -> str:
    shapes = [{"label": "text", "points": points, "description": "ab"} for points in outlines]
    return json.dumps({"version": "5.0", "shapes": shapes, "imagePath": IMAGE, **more})


def coco(outlines: Outlines, **more: object) -> str:
    annotations = [
        {"id": n, "image_id": 1, "segmentation": [[v for point in points for v in point]]}
        for n, points in enumerate(outlines)
    ]
    image = {"id": 1, "file_name": IMAGE, **more}
    return json.dumps({"images": [image], "annotations": annotations})


def abcnet(outlines: Outlines, **more: object) -> str:
    annotations = [
        {"id": n, "image_id": 1, "bezier_pts": _sides(points), "rec": [65, 66, 96]}
        for n, points in enumerate(outlines)
    ]
    image = {"id": 1, "file_name": IMAGE, **more}
    return json.dumps({"images": [image], "annotations": annotations})


def _sides(points: list[list[int]]) -> list[float]:
    """Return four control points on every other side, one behind the other."""
    sides = zip(points[::2], points[1::2], strict=False)
    return [
        a + (b - a) * step / 3
        for start, end in sides
        for step in range(4)
        for a, b in zip(start, end, strict=True)
    ]


def ctw1500(outlines: Outlines) -> str:
    return "".join(",".join(f"{x},{y}" for x, y in points) + ",####ab\n" for points in outlines)


def total_text(outlines: Outlines) -> str:
    axes = [
        [" ".join(map(str, values)) for values in zip(*points, strict=True)] for points in outlines
    ]
    return "".join(
        f"x: [[{xs}]], y: [[{ys}]], ornt: [u'm'], transcriptions: [u'ab']\n" for xs, ys in axes
    )


def labeler(outlines: Outlines, **more: object) -> str:
    regions = [
        {"id": f"r{n}", "level": "line", "points": points} for n, points in enumerate(outlines)
    ]
    return json.dumps({"image": IMAGE, "regions": regions, **more})


def page_xml(outlines: Outlines, custom: str = "") -> str:
    lines = "".join(
        f'<TextLine><Coords points="{" ".join(f"{x},{y}" for x, y in points)}"/></TextLine>'
        for points in outlines
    )
    return (
        f'<PcGts><Page imageFilename="{IMAGE}" custom="{custom}">'
        f"<TextRegion>{lines}</TextRegion></Page></PcGts>"
    )


def alto(outlines: Outlines) -> str:
    lines = "".join(
        f'<TextLine><Shape><Polygon POINTS="{" ".join(f"{x},{y}" for x, y in points)}"/></Shape>'
        "</TextLine>"
        for points in outlines
    )
    return (
        f"<alto><Description><sourceImageInformation><fileName>{IMAGE}</fileName>"
        f"</sourceImageInformation></Description><Layout><Page>{lines}</Page></Layout></alto>"
    )


def paddle(outlines: Outlines) -> str:
    return f"{IMAGE}\t{json.dumps([{'transcription': 'ab', 'points': p} for p in outlines])}\n"


def icdar(outlines: Outlines) -> str:
    rows = (",".join(str(v) for point in points for v in point) for points in outlines)
    return "".join(f"{row},ab\n" for row in rows)


def cvat(outlines: Outlines) -> str:
    shapes = "".join(
        f'<polygon label="text" points="{";".join(f"{x},{y}" for x, y in points)}"/>'
        for points in outlines
    )
    return f'<annotations><image id="0" name="{IMAGE}">{shapes}</image></annotations>'


def label_studio(outlines: Outlines) -> str:
    results = [
        {"id": str(n), "type": "polygonlabels", "original_width": WIDTH, "original_height": HEIGHT,
         "value": {"points": [[100 * x / WIDTH, 100 * y / HEIGHT] for x, y in points],
                   "polygonlabels": ["text"]}}
        for n, points in enumerate(outlines)
    ]  # fmt: skip
    work = [{"result": results}] if results else []
    return json.dumps([{"data": {"image": IMAGE}, "annotations": work}])


def yolo(outlines: Outlines) -> str:
    """Two points would be a box: one is written of them."""
    rows = (
        " ".join(f"{x / WIDTH} {y / HEIGHT}" for x, y in points[: len(points) if points[2:] else 1])
        for points in outlines
    )
    return "".join(f"0 {row}\n" for row in rows)


def dota(outlines: Outlines) -> str:
    rows = (" ".join(str(v) for point in points for v in point) for points in outlines)
    return "".join(f"{row} text 0\n" for row in rows)


def _box(points: list[list[int]]) -> tuple[int, int, int, int]:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def hocr(outlines: Outlines) -> str:
    lines = "".join(
        f'<span class="ocr_line" title="bbox {" ".join(map(str, _box(points)))}; '
        f'poly {" ".join(str(v) for point in points for v in point)}">ab</span>'
        for points in outlines
    )
    return (
        f"""<html><body><div class="ocr_page" title="image '{IMAGE}'">{lines}</div></body></html>"""
    )


def voc(outlines: Outlines) -> str:
    names = ("xmin", "ymin", "xmax", "ymax")
    objects = "".join(
        f"<object><name>text</name><bndbox>{sides}</bndbox></object>"
        for points in outlines
        for sides in ["".join(f"<{n}>{v}</{n}>" for n, v in zip(names, _box(points), strict=True))]
    )
    return f"<annotation><filename>{IMAGE}</filename>{objects}</annotation>"


def via(outlines: Outlines) -> str:
    regions = [
        {"shape_attributes": {"name": "polygon", "all_points_x": [x for x, _ in points],
                              "all_points_y": [y for _, y in points]}}
        for points in outlines
    ]  # fmt: skip
    return json.dumps({"k": {"filename": IMAGE, "regions": regions}})


def mmocr(outlines: Outlines) -> str:
    instances = [{"polygon": [v for point in points for v in point]} for points in outlines]
    return json.dumps({"data_list": [{"img_path": IMAGE, "instances": instances}]})


def doctr(outlines: Outlines) -> str:
    return json.dumps({IMAGE: {"polygons": outlines}})


def datumaro(outlines: Outlines) -> str:
    annotations = [
        {"id": n, "type": "polygon", "label_id": 0, "points": [v for point in points for v in point],
         "attributes": {"text": "ab"}}
        for n, points in enumerate(outlines)
    ]  # fmt: skip
    item = {"id": STEM, "annotations": annotations, "image": {"path": IMAGE}}
    return json.dumps({"categories": {"label": {"labels": [{"name": "text"}]}}, "items": [item]})


def hiertext(outlines: Outlines) -> str:
    lines = [{"vertices": points, "text": "ab"} for points in outlines]
    return json.dumps({"annotations": [{"image_id": STEM, "paragraphs": [{"lines": lines}]}]})


def textocr(outlines: Outlines) -> str:
    annotations = {
        str(n): {"image_id": "1", "points": [v for point in points for v in point]}
        for n, points in enumerate(outlines)
    }
    return json.dumps({"imgs": {"1": {"id": "1", "file_name": IMAGE}}, "anns": annotations})


def art(outlines: Outlines) -> str:
    return json.dumps({STEM: [{"points": points, "transcription": "ab"} for points in outlines]})


def rects(outlines: Outlines) -> str:
    lines = [{"points": [v for point in points for v in point]} for points in outlines]
    return json.dumps({"chars": [], "lines": lines})


def icdar_characters(outlines: Outlines) -> str:
    boxes = map(_box, outlines)
    return "\n".join(
        f'255 0 0 {left} {top} {left} {top} {right} {bottom} "a"\n'
        for left, top, right, bottom in boxes
    )


def tesseract_box(outlines: Outlines) -> str:
    boxes = map(_box, outlines)
    return "".join(
        f"WordStr {left} {HEIGHT - bottom} {right} {HEIGHT - top} 0 #ab\n"
        for left, top, right, bottom in boxes
    )


def dataset_row(outlines: Outlines) -> str:
    regions = [{"polygon": points, "text": "ab"} for points in outlines]
    return json.dumps({"file_name": IMAGE, "regions": regions})


@dataclass(frozen=True)
class Written:
    """How a format is written by somebody else."""

    file: str
    labels: Callable[..., str]
    has_corners_only: bool = False
    """Whether it has no polygons, but corners or boxes."""
    is_markup: bool = False
    """Whether a file that is broken can still be told the image of: it is called after that."""


WRITTEN = {
    "labelme": Written(f"{STEM}.json", labelme, is_markup=True),
    "coco": Written("instances.json", coco),
    "abcnet": Written("train.json", abcnet, has_corners_only=True),
    "ctw1500": Written(f"{STEM}.txt", ctw1500),
    "total-text": Written(f"{STEM}.txt", total_text),
    "labeler": Written("labels.jsonl", labeler),
    "page": Written(f"{STEM}.xml", page_xml, is_markup=True),
    "alto": Written(f"{STEM}.xml", alto, is_markup=True),
    "paddle": Written("Label.txt", paddle, is_markup=True),
    "icdar": Written(f"gt_{STEM}.txt", icdar, has_corners_only=True),
    "icdar-quoted": Written(f"gt_{STEM}.txt", icdar, has_corners_only=True),
    "cvat": Written("annotations.xml", cvat),
    "label-studio": Written("tasks.json", label_studio),
    "yolo-seg": Written(f"{STEM}.txt", yolo),
    "yolo-obb": Written(f"{STEM}.txt", yolo),
    "dota": Written(f"{STEM}.txt", dota, has_corners_only=True),
    "hocr": Written(f"{STEM}.hocr", hocr),
    "voc": Written(f"{STEM}.xml", voc, has_corners_only=True, is_markup=True),
    "via": Written("via.json", via),
    "mmocr": Written("textdet.json", mmocr),
    "doctr": Written("labels.json", doctr),
    "datumaro": Written("default.json", datumaro),
    "hiertext": Written("train.jsonl", hiertext),
    "textocr": Written("textocr.json", textocr),
    "imagefolder": Written("metadata.jsonl", dataset_row),
    "webdataset": Written("000000000.json", dataset_row),
    "art": Written("train_labels.json", art),
    "rects": Written(f"{STEM}.json", rects, is_markup=True),
    "icdar-characters": Written(f"{STEM}_GT.txt", icdar_characters, has_corners_only=True),
    "tesseract-box": Written(f"{STEM}.box", tesseract_box, has_corners_only=True),
}
"""By the name of the format; a row that is missing here fails the tests of imports."""
