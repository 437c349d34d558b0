"""Let datumaro import a data set: `datumaro.py FOLDER FORMAT SHAPE`."""

import json
import sys

from datumaro import AnnotationType, Dataset

folder, name, shape = sys.argv[1:]
data = Dataset.import_from(folder, name)
labels = data.categories().get(AnnotationType.label)
answer = []
for item in data:
    lines = []
    for each in item.annotations:
        label = labels[each.label].name if labels and each.label is not None else ""
        if each.type.name != shape or label == "character":
            continue
        if shape == "bbox":
            x, y, width, height = each.get_bbox()
            points = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        elif shape == "rotated_bbox":
            points = [tuple(map(float, point)) for point in each.as_polygon()]
        else:
            points = list(zip(each.points[::2], each.points[1::2], strict=True))
        lines.append((points, each.attributes.get("text", "")))
    if item.media is not None and item.media.data is not None:
        answer.append((item.media.path, lines))
print(json.dumps(answer))
