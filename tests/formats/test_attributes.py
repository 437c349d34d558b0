"""Attributes that programs carry from one format into another."""

import json
from pathlib import Path

import pytest

from labeler.formats.registry import reader

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
FLAT = [side for point in OUTLINE for side in point]


@pytest.mark.parametrize("name", ["coco", "mmocr"])
def test_empty_ones_out_of_a_format_of_texts_say_nothing(tmp_path: Path, name: str) -> None:
    """Datumaro copies what we write to CVAT into COCO as it stands: texts, also where there is none."""
    values = {"text": "EXIT", "char_count": "", "count_source": "", "ignore_reason": "",
              "reading_order": "", "line": "", "illegible": ""}  # fmt: skip
    image = {"id": 1, "file_name": "p1.jpg", "img_path": "p1.jpg", "width": 640, "height": 480}
    item = {"image_id": 1, "category_id": 7, "segmentation": [FLAT], "bbox_label": 0,
            "polygon": FLAT, "text": "EXIT", "attributes": values}  # fmt: skip
    content = {
        "coco": {
            "images": [image],
            "categories": [{"id": 7, "name": "text"}],
            "annotations": [item],
        },
        "mmocr": {
            "metainfo": {"category": [{"id": 0, "name": "text"}]},
            "data_list": [{**image, "instances": [item]}],
        },
    }
    (tmp_path / "a.json").write_text(json.dumps(content[name]))
    (page,) = reader(name)(tmp_path / "a.json").pages
    (line,) = page.regions
    assert (line.text, line.ignore, line.polygon) == ("EXIT", None, OUTLINE)
    assert page.refused == ()
