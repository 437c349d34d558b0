"""Let docTR load a data set for detection: `doctr.py FOLDER`."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import torch

# What torchvision has compiled fits only a torch of its own build; reading labels calls none of it.
operators = torch.library.Library("torchvision", "DEF")
for name in ("nms", "qnms"):
    operators.define(f"{name}(Tensor boxes, Tensor scores, float iou_threshold) -> Tensor")

# Its own beginning would load all its models.
(place,) = importlib.util.find_spec("doctr").submodule_search_locations
for name in ("doctr", "doctr.datasets"):
    sys.modules[name] = ModuleType(name)
    sys.modules[name].__path__ = [str(Path(place, *name.split(".")[1:]))]
from doctr.datasets.detection import DetectionDataset

answer = []
for file in Path(sys.argv[1]).rglob("labels.json"):
    data = DetectionDataset(
        str(file.parent / "images"), str(file), use_polygons=True, img_transforms=None
    )
    for name, (outlines, _classes) in data.data:
        answer.append((str(Path(data.root, name)), [(each.tolist(), "") for each in outlines]))
print(json.dumps(answer))
