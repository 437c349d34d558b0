"""Let WebDataset go through the shards of an export: `webdataset.py FOLDER`."""

import json
import sys
import tempfile
from pathlib import Path

import webdataset

place = Path(tempfile.mkdtemp())
shards = sorted(str(shard) for shard in Path(sys.argv[1]).glob("*.tar"))
samples = (
    webdataset.WebDataset(shards, shardshuffle=False).decode("pil").to_tuple("jpg;png", "json")
)
answer = []
for image, labels in samples:
    path = place / f"{len(answer)}.png"
    image.save(path)
    lines = [
        (each["polygon"], each["text"]) for each in labels["regions"] if each["level"] == "line"
    ]
    answer.append((str(path), lines))
print(json.dumps(answer))
