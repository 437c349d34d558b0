"""Write what PaddleOCR trains on and PPOCRLabel opens: Label.txt, fileState.txt, rec_gt.txt, crops.

Images are called by `folder/file` everywhere. Copies of them lie in one folder together with the
files PPOCRLabel works on; it knows that `Label.txt` only, takes every image in `fileState.txt` for
checked, and keeps what is not checked in `Cache.cach`. Training ignores `###` and `*` and skips
images without regions.
"""

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack

from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.errors import UnreadableImage
from labeler.formats.columns import Columns
from labeler.formats.cut_out_lines import cut_out_lines
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.paddle import CACHE, IGNORED, LABELS, STATES, outline
from labeler.formats.split_folders import with_ending

IMAGES = "images"
_CROPS = "crop_img"
_WORDS_OF_JSON = re.compile("true|false|null")


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write labels for detection, and crops with their texts for recognition."""
    with ExitStack() as stack:
        lists = Columns(folder, stack)
        for page in pages:
            lines = [region for region in page.regions if region.level is Level.LINE]
            key = _key(page, folder)
            if lines:
                for name in _label_lists(page, folder):
                    lists.add(name, key, _labels(lines))
            for name in _state_lists(page, folder):
                # Also a list of none says that the others are not checked.
                lists.open(name)
                if page.state is ReviewState.ACCEPTED:
                    lists.add(name, key, "1")
            problem = _write_crops(page, folder, lists)
            yield Written(page, problem, name=key)


def _label_lists(page: LabelledPage, folder: OutputFolder) -> Iterator[str]:
    yield f"{with_ending(LABELS, page.split)}.txt"
    if folder.holds(page.path):
        is_checked = page.state is ReviewState.ACCEPTED
        yield f"{IMAGES}/{LABELS}.txt" if is_checked else f"{IMAGES}/{CACHE}"


def _state_lists(page: LabelledPage, folder: OutputFolder) -> Iterator[str]:
    yield STATES
    if folder.holds(page.path):
        yield f"{IMAGES}/{STATES}"


def _key(page: LabelledPage, folder: OutputFolder) -> str:
    """Return the image name without what would end the cell or the line."""
    return "".join("_" if c in "\t\r\n" else c for c in folder.image_name(page))


def _labels(lines: list[Region]) -> str:
    return "[" + ", ".join(map(_item, lines)) + "]"


def _item(line: Region) -> str:
    points = [[int(x), int(y)] for x, y in outline(line.polygon)]
    text = IGNORED[0] if line.ignore else printable(line.text)
    said = _for_python(json.dumps(text, ensure_ascii=False))
    return f'{{"transcription": {said}, "points": {points}, "difficult": false}}'


def _for_python(string: str) -> str:
    """Return a JSON string that PPOCRLabel reads as it is meant.

    It puts True for true, also within transcripts, and evaluates the line as Python. An escaped
    letter in the middle keeps such words from being found, and means the same to everybody.
    """
    return _WORDS_OF_JSON.sub(lambda word: _escaped(word[0]), string)


def _escaped(word: str) -> str:
    return f"{word[0]}\\u{ord(word[1]):04x}{word[2:]}"


def _write_crops(page: LabelledPage, folder: OutputFolder, lists: Columns) -> str:
    """Write the lines that have a transcript as pictures; return why it could not be done."""
    try:
        for number, crop in enumerate(cut_out_lines(page)):
            name = folder.copy_name(page, _CROPS, f"_crop_{number}.jpg")
            with folder.binary(name) as target:
                target.write(crop.jpeg)
            lists.add(f"{with_ending('rec_gt', page.split)}.txt", name, crop.text)
    except UnreadableImage as error:
        return f"No crops for recognition: {error}"
    return ""
