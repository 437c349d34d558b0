"""Let mmengine load a data set of MMOCR, which adds nothing to how that is read: `mmengine.py FOLDER`."""

import json
import sys
from pathlib import Path

from mmengine.dataset import BaseDataset

folder = Path(sys.argv[1])
answer = []
for file in folder.glob("textdet_*.json"):
    data = BaseDataset(
        file.name, data_root=str(folder), data_prefix={"img_path": ""}, pipeline=[], lazy_init=False
    )
    text = [each["name"] for each in data.metainfo["category"]].index("text")
    for number in range(len(data)):
        image = data.get_data_info(number)
        lines = [
            (list(zip(each["polygon"][::2], each["polygon"][1::2], strict=True)), each["text"])
            for each in image["instances"]
            if each["bbox_label"] == text
        ]
        answer.append((image["img_path"], lines))
print(json.dumps(answer))
