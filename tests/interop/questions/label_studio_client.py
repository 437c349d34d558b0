"""Ask a server as Label Studio asks its backends, and let its SDK check: `... FOLDER URL`.

The calls are those of its server: health, setup, predict, with the login that it is told.
"""

import base64
import json
import sys
from pathlib import Path

import requests
from label_studio_sdk.label_interface import LabelInterface
from label_studio_sdk.label_interface.objects import PredictionValue

CONFIG = """<View><Image name="page" value="$scan"/>
<PolygonLabels name="outline" toName="page"><Label value="Text"/></PolygonLabels>
<TextArea name="said" toName="page" perRegion="true" maxSubmissions="1"/></View>"""

folder, url = Path(sys.argv[1]), sys.argv[2]
interface = LabelInterface(CONFIG)
interface.validate()
project = {"project": "1.1700000000", "schema": CONFIG}
health = requests.get(f"{url}/health", timeout=10).json()
version = requests.post(f"{url}/setup", json=project, timeout=10).json()["model_version"]
images = [path for top in "AB" for path in sorted((folder / top).rglob("*.*"))]
inline = [
    f"data:image/{path.suffix[1:]};base64,{base64.b64encode(path.read_bytes()).decode()}"
    for path in images
]
question = {
    "tasks": [{"id": n, "data": {"scan": address}} for n, address in enumerate(inline)],
    "model_version": version,
    "project": project["project"],
    "label_config": CONFIG,
    "params": {"login": "", "password": "", "context": None},
}
predicted = requests.post(f"{url}/predict", json=question, timeout=100)
predicted.raise_for_status()
answer = []
for path, prediction in zip(images, predicted.json()["results"], strict=True):
    if wrong := interface.validate_prediction(prediction, return_errors=True):
        sys.exit(f"{path.name}: {wrong[0]}")
    results = PredictionValue(**prediction).model_dump()["result"]
    said = {r["id"]: r["value"]["text"][0] for r in results if r["type"] == "textarea"}
    lines = [
        (
            [(x * r["original_width"] / 100, y * r["original_height"] / 100) for x, y in r["value"]["points"]],
            said.get(r["id"], ""),
        )
        for r in results if r["type"] == "polygonlabels"
    ]  # fmt: skip
    answer.append((str(path), lines))
if not version == health["model_version"] == predicted.json()["model_version"]:
    sys.exit("the model has several names")
print(json.dumps(answer))
