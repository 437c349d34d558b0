"""Let pycocotools load files of annotations: `pycocotools.py FOLDER`."""

import json
import sys
from pathlib import Path

from pycocotools.coco import COCO

folder = Path(sys.argv[1])
answer = []
for file in folder.glob("annotations/*.json"):
    coco = COCO(str(file))
    images = folder / "images" / file.stem.removeprefix("instances_")
    for image in coco.loadImgs(coco.getImgIds()):
        of_lines = coco.getAnnIds([image["id"]], coco.getCatIds(["line"]))
        lines = [
            (
                list(zip(each["segmentation"][0][::2], each["segmentation"][0][1::2], strict=True)),
                each["attributes"]["text"],
            )
            for each in coco.loadAnns(of_lines)
        ]
        answer.append((str(images / image["file_name"]), lines))
print(json.dumps(answer))
