"""Let datasets of Hugging Face load an export: `datasets.py FOLDER LOADER [FILES ...]`, each FILES by itself."""

import json
import sys
import tempfile
from pathlib import Path

from datasets import load_dataset

folder, loader, *patterns = sys.argv[1:]
place = Path(tempfile.mkdtemp())
answer = []


def loaded(pattern):
    files = {
        part: list(map(str, Path(folder).glob(f"{part}{pattern}"))) for part in ("train", "val")
    }
    where = (
        {"data_files": {k: v for k, v in files.items() if v}} if pattern else {"data_dir": folder}
    )
    return load_dataset(loader, cache_dir=str(place / "cache"), **where)


for found in map(loaded, patterns or [""]):
    for rows in found.values():
        for row in rows:
            path = place / f"{len(answer)}.png"
            next(row[name] for name in ("image", "jpg", "png") if name in row).save(path)
            lines = [
                (region["polygon"], region["text"])
                for region in row.get("json", row)["regions"]
                if region["level"] == "line"
            ]
            answer.append((str(path), lines))
print(json.dumps(answer))
