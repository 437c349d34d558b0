"""Let label-studio-sdk validate and convert tasks: `label_studio.py FOLDER`."""

import json
import sys
import tempfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from label_studio_sdk.converter import Converter
from label_studio_sdk.label_interface import LabelInterface

folder = Path(sys.argv[1])
config = (folder / "labeling_config.xml").read_text(encoding="utf-8")
interface = LabelInterface(config)
interface.validate()
answer = []
for file in folder.glob("tasks_*.json"):
    tasks = json.loads(file.read_text(encoding="utf-8"))
    for task in tasks:
        for annotation in task["annotations"]:
            if wrong := interface.validate_prediction(annotation, return_errors=True):
                sys.exit(f"{file.name}: {wrong[0]}")
    with tempfile.TemporaryDirectory() as out:
        # It looks for images in its own storage only.
        converter = Converter(config, project_dir=None, download_resources=False)
        converter.convert_to_coco(str(file), out, output_image_dir=out, is_dir=False)
        coco = json.loads(Path(out, "result.json").read_text(encoding="utf-8"))
    (text,) = (each["id"] for each in coco["categories"] if each["name"] == "Text")
    for number, task in enumerate(tasks):
        outlines = [
            list(zip(each["segmentation"][0][::2], each["segmentation"][0][1::2], strict=True))
            for each in coco["annotations"]
            if each["image_id"] == number and each["category_id"] == text
        ]
        results = [result for each in task["annotations"] for result in each["result"]]
        said = {r["id"]: r["value"]["text"][0] for r in results if r["type"] == "textarea"}
        lines = [r["id"] for r in results if r["value"].get("polygonlabels") == ["Text"]]
        (image,) = parse_qs(urlsplit(task["data"]["ocr"]).query)["d"]
        texts = [said.get(each, "") for each in lines]
        answer.append((str(folder / image), list(zip(outlines, texts, strict=True))))
print(json.dumps(answer))
