"""Let ultralytics load what it trains on: `ultralytics.py FOLDER segment|obb`."""

import json
import sys
from pathlib import Path

from ultralytics.data.dataset import YOLODataset
from ultralytics.data.utils import check_det_dataset

folder, task = sys.argv[1:]
data = check_det_dataset(str(Path(folder, "data.yaml")), autodownload=False)
answer = []
for split in ("train", "val"):
    for label in YOLODataset(
        img_path=data[split], data=data, task=task, augment=False
    ).get_labels():
        height, width = label["shape"]
        lines = [((points * (width, height)).tolist(), "") for points in label["segments"]]
        answer.append((label["im_file"], lines))
print(json.dumps(answer))
