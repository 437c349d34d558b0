"""HierText: lines of paragraphs."""

import json
from pathlib import Path

from labeler.core.annotation import IgnoreReason
from labeler.core.records import Split
from labeler.formats import hiertext

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]


def test_lines_of_paragraphs(tmp_path: Path) -> None:
    def line(text: str, **more: object) -> dict[str, object]:
        return {"vertices": SQUARE, "text": text, "legible": True, "words": [{}, {}], **more}

    first = {
        "vertices": SQUARE,
        "lines": [line("two words", handwritten=True), line("", legible=False)],
    }
    second = {"lines": [line("more", words=None), line("gone", vertices=[[1, 2]]), "x"]}
    image = {"image_id": "p001", "image_width": 640, "image_height": 480}
    content = {
        "info": {},
        "annotations": [{**image, "paragraphs": [first, second]}, {"image_id": 7}],
    }
    (tmp_path / "validation.jsonl").write_text(json.dumps(content))
    labels = hiertext.read(tmp_path)
    (page,) = labels.pages
    assert (page.image, page.size, page.split) == ("p001", (640, 480), Split.VALIDATION)
    assert [(region.text, region.ignore) for region in page.regions] == [
        ("two words", None), ("", IgnoreReason.ILLEGIBLE), ("more", None),
    ]  # fmt: skip
    assert page.regions[0].polygon == tuple((float(x), float(y)) for x, y in SQUARE)
    assert page.not_taken == {}
    assert page.kept == {"words within lines": 4, "marks of handwriting": 1}
    assert [sentence.partition(":")[0] for sentence in page.refused] == [
        "p001, paragraph 2, line 2", "p001, paragraph 2, line 3",
    ]  # fmt: skip
