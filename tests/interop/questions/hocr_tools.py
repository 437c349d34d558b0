"""Let hocr-spec validate hOCR files and hocr-tools check and list their lines: `hocr_tools.py FOLDER`."""

import json
import re
import subprocess
import sys
from pathlib import Path

from hocr_spec import HocrValidator
from lxml import html

programs = Path(sys.executable).parent
answer = []
for file in Path(sys.argv[1]).rglob("*.hocr"):
    report = HocrValidator("standard").validate(str(file))
    if not report.is_valid():
        sys.exit(report.format("text"))
    checked = subprocess.run([programs / "hocr-check", file], stderr=subprocess.PIPE, check=True)
    if b"not ok" in checked.stderr:
        sys.exit(checked.stderr.decode())
    said = subprocess.run([programs / "hocr-lines", file], stdout=subprocess.PIPE, check=True)
    texts = said.stdout.decode().splitlines()
    (page,) = html.parse(file).xpath("//*[@class='ocr_page']")
    image = re.search('image "(.*?)"', page.get("title"))[1]
    polygons = [
        list(map(int, re.search(r"poly ([\d ]+)", line.get("title"))[1].split()))
        for line in page.xpath(".//*[@class='ocr_line']")
    ]
    outlines = [list(zip(each[::2], each[1::2], strict=True)) for each in polygons]
    answer.append((str(file.parent / image), list(zip(outlines, texts, strict=True))))
print(json.dumps(answer))
