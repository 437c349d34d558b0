"""Let labelme open its files: `labelme.py FOLDER`."""

import json
import sys
from pathlib import Path

from labelme._label_file import LabelFile

answer = []
for file in Path(sys.argv[1]).rglob("[!.]*.json"):
    opened = LabelFile(str(file))
    lines = [
        (shape["points"], shape["description"])
        for shape in opened.shapes
        if shape["label"] == "text_line"
    ]
    answer.append((str(file.parent / opened.imagePath), lines))
print(json.dumps(answer))
