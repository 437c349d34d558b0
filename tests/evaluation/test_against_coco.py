"""The IoU protocol against pycocotools, which shares no code with ours (nor with shapely)."""

import numpy as np
import pytest
from pycocotools import mask
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from labeler.evaluation.detection import DetectionPage, score_detection
from labeler.evaluation.overlaps import measure
from labeler.evaluation.protocols import IOU_STEPS

SIZE = 640


def box(x, y, width, height):
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def page(rng: np.random.Generator) -> DetectionPage:
    """Truths and don't-care regions that do not overlap, findings of every quality."""
    truths, ignored, found = [], [], []
    for cell in range(60):
        x, y = 20.0 + cell % 4 * 150, 10.0 + cell // 4 * 40
        width, height = rng.uniform(60, 120), rng.uniform(10, 28)
        region = (x, y, width, height)
        (ignored if rng.random() < 0.2 else truths).append(box(*region))
        for _ in range(rng.choice([0, 1, 1, 1, 2])):
            dx, dy, dw, dh = rng.normal(0, 0.08, 4) * (width, height, width, height)
            found.append(box(x + dx, y + dy, max(width + dw, 2), max(height + dh, 2)))
    found += [box(*rng.uniform(0, 500, 2), 60, 15) for _ in range(5)]
    return DetectionPage(found, truths, ignored)


def coco_tallies(pages: list[DetectionPage]) -> np.ndarray:
    """(thresholds, 3) true regions found, true regions, findings judged, by COCOeval.

    COCO drops what lies in don't-care regions by a threshold that rises along with that of the
    IoU; with don't-care regions only the first row, at 0.5, compares with ours.
    """
    truth, found = COCO(), []
    images = [{"id": index + 1} for index in range(len(pages))]
    annotations = []
    for index, one in enumerate(pages):
        for outlines, is_crowd in ((one.truths, 0), (one.ignored, 1)):
            for outline in outlines:
                bounds = bbox(outline)
                annotations.append(
                    {"id": len(annotations) + 1, "image_id": index + 1, "category_id": 1,
                     "bbox": bounds, "area": bounds[2] * bounds[3], "iscrowd": is_crowd}
                )  # fmt: skip
        found += [
            {"image_id": index + 1, "category_id": 1, "bbox": bbox(outline), "score": 0.9}
            for outline in one.predictions
        ]
    truth.dataset = {"images": images, "annotations": annotations, "categories": [{"id": 1}]}
    truth.dataset["info"] = {}
    truth.createIndex()
    judge = COCOeval(truth, truth.loadRes(found), "bbox")
    judge.params.maxDets = [10_000]
    judge.params.areaRng, judge.params.areaRngLbl = [[0, 1e10]], ["all"]
    judge.params.iouThrs = np.array(IOU_STEPS)
    judge.evaluate()
    tallies = np.zeros((len(IOU_STEPS), 3))
    for image in judge.evalImgs:
        is_judged = ~image["dtIgnore"].astype(bool)
        tallies[:, 0] += ((image["dtMatches"] > 0) & is_judged).sum(axis=1)
        tallies[:, 1] += (image["gtIgnore"] == 0).sum()
        tallies[:, 2] += is_judged.sum(axis=1)
    return tallies


def bbox(outline):
    (left, top), _, (right, bottom), _ = outline
    return [left, top, right - left, bottom - top]


@pytest.fixture(scope="module")
def pages() -> list[DetectionPage]:
    rng = np.random.default_rng(7)
    return [page(rng) for _ in range(12)]


def test_the_iou_protocol_counts_as_coco_does(pages: list[DetectionPage]) -> None:
    found, truths, judged = coco_tallies(pages)[0]
    ours = score_detection(pages)
    assert 0.5 < ours.f_score < 0.95
    assert (ours.truths, ours.predictions) == (truths, judged)
    assert ours.protocols["iou_50"].recall == pytest.approx(found / truths)
    assert ours.protocols["iou_50"].precision == pytest.approx(found / judged)


def test_stricter_thresholds_find_as_many_as_coco_does(pages: list[DetectionPage]) -> None:
    pages = [DetectionPage(one.predictions, one.truths) for one in pages]
    for found, truths, judged in coco_tallies(pages):
        assert judged == sum(len(one.predictions) for one in pages)
        assert truths == sum(len(one.truths) for one in pages)
        assert 0 < found < truths
    expected = [2 * found / (truths + judged) for found, truths, judged in coco_tallies(pages)]
    assert list(score_detection(pages).f_by_iou.values()) == pytest.approx(expected)


def test_iou_of_tilted_regions_is_that_of_their_masks() -> None:
    rng = np.random.default_rng(3)
    turned = []
    for _ in range(12):
        angle = rng.uniform(0, np.pi)
        along = np.array([np.cos(angle), np.sin(angle)]) * rng.uniform(80, 150)
        across = np.array([-np.sin(angle), np.cos(angle)]) * rng.uniform(20, 60)
        middle = rng.uniform(250, 390, 2)
        turned.append([tuple(middle + a * along + b * across)
                       for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))])  # fmt: skip
    overlaps, _ = measure(turned[:6], turned[6:])
    masks = [
        mask.merge(mask.frPyObjects([np.ravel(outline).tolist()], SIZE, SIZE)) for outline in turned
    ]
    expected = mask.iou(masks[:6], masks[6:], [0] * 6)
    ours = [[overlaps.iou_of(row, column) for column in range(6)] for row in range(6)]
    assert expected.max() > 0.3
    assert np.array(ours) == pytest.approx(expected, abs=0.01)
