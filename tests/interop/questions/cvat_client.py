"""Ask a server by the function in docs/serve.md, as cvat-cli runs it: `... FOLDER URL`.

What CVAT's own server does with a serverless function, listing and calling it, is restated here.
"""

import base64
import json
import logging
import re
import sys
import urllib.request
from pathlib import Path

import PIL.Image
import PIL.ImageOps
import requests
from cvat_sdk import models
from cvat_sdk.auto_annotation import driver

folder, url = Path(sys.argv[1]), sys.argv[2]
document = Path(__file__).parents[3] / "docs" / "serve.md"
(code,) = re.findall(r"```python\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)
function: dict = {}
exec(code, function)
plain, token = re.sub(r"//.*@", "//", url), requests.utils.get_auth_from_url(url)[1]
opener = urllib.request.build_opener()
opener.addheaders = [("Authorization", f"Bearer {token}")]
urllib.request.install_opener(opener)
function["SERVER"] = f"{plain}/"

attribute = models.Attribute(name="text", input_type="text", values=[], id=71, mutable=False)
labels = [
    models.Label(id=7, name="text", type="polygon", attributes=[attribute], sublabels=[]),
    models.Label(id=8, name="character", type="polygon", attributes=[], sublabels=[]),
]
mapper = driver._AnnotationMapper(
    logging.getLogger(), function["spec"].labels, labels,
    allow_unmatched_labels=False, conv_mask_to_poly=False,
)  # fmt: skip
(listed,) = requests.get(f"{url}/api/functions", timeout=10).json().values()
spec = json.loads(listed["metadata"]["annotations"]["spec"])
if [label["name"] for label in spec] != [label.name for label in labels]:
    sys.exit("the function and the serverless function have other labels")
answer = []
for path in [path for top in "AB" for path in sorted((folder / top).rglob("*.*"))]:
    image = PIL.ImageOps.exif_transpose(PIL.Image.open(path))
    context = driver._DetectionFunctionContextImpl(frame_name=path.name)
    _, shapes = mapper.validate_and_remap(function["detect"](context, image), 3)
    invoked = requests.post(
        f"{url}/api/function_invocations", timeout=100,
        json={"image": base64.b64encode(path.read_bytes()).decode()},
        headers={"x-nuclio-function-name": listed["metadata"]["name"], "x-nuclio-path": "/"},
    )  # fmt: skip
    invoked.raise_for_status()
    if [shape["points"] for shape in invoked.json()] != [list(one.points) for one in shapes]:
        sys.exit(f"{path.name}: the two ways to ask give other shapes")
    lines = [
        (list(zip(one.points[::2], one.points[1::2], strict=True)), one.attributes[0].value)
        for one in shapes
        if one.label_id == 7
    ]
    answer.append((str(path), lines))
print(json.dumps(answer))
