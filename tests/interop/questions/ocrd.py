"""Let OCR-D validate PAGE files by their schema, and parse them: `ocrd.py FOLDER`."""

import json
import sys
from pathlib import Path

from ocrd_models.ocrd_page import parse
from ocrd_utils import polygon_from_points
from ocrd_validators import XsdPageValidator

answer = []
for file in Path(sys.argv[1]).rglob("*.xml"):
    report = XsdPageValidator.validate(file.read_bytes())
    if not report.is_valid:
        sys.exit(f"{file.name}: {report.errors[0]}")
    page = parse(str(file), silence=True).get_Page()
    lines = [
        (polygon_from_points(line.get_Coords().points), line.get_TextEquiv()[0].get_Unicode())
        for line in page.get_AllTextLines()
    ]
    answer.append((str(file.parent / page.get_imageFilename()), lines))
print(json.dumps(answer))
