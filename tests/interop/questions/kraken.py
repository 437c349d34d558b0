"""Let kraken parse PAGE or ALTO files: `kraken.py FOLDER`."""

import json
import sys
from pathlib import Path

from kraken.lib.xml import XMLPage

answer = []
for file in Path(sys.argv[1]).rglob("*.xml"):
    page = XMLPage(file)
    lines = [(line.boundary, line.text) for line in page.lines.values() if len(line.baseline) > 1]
    answer.append((str(page.imagename), lines))
print(json.dumps(answer))
