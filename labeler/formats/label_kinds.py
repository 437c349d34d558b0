"""The kinds of label files there are, ours and those of other tools, and how one knows them.

A file is known by its beginning: the root of an XML file, the keys of a JSON file, the lines of a
text. Keys may also come after a long list, so a JSON file is refused only as a whole.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from labeler.core.errors import ForeignFile
from labeler.core.regular_files import open_regular
from labeler.formats import foreign, icdar_characters, tesseract_box
from labeler.formats.dialects.rectangles import YOLO
from labeler.formats.dialects.table import recognise

_HEAD_BYTES = 2**17
_KEY = re.compile(r'"([A-Za-z_][\w-]*)"\s*:')
_OF_IMAGES = re.compile(r'\{\s*"[^"]*"\s*:\s*\[')
"""How a file begins that holds a list by the name of each image."""
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a file, or all of it."""

    name: str
    text: str
    is_whole: bool

    @classmethod
    def of(cls, path: Path, most: int = _HEAD_BYTES) -> "Head":
        """Read so many bytes of a file, all if -1; what cannot be read is empty."""
        try:
            with open_regular(path) as file:
                content = file.read(most)
        except OSError:
            content = b""
        text = content.decode(foreign.encoding_of(content), "replace").lstrip("\ufeff").lstrip()
        return cls(path.name, text, len(content) != most)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of a JSON file as far as they are to be seen, at any depth."""
        return frozenset(_KEY.findall(self.text)) if self.is_json else frozenset()

    @property
    def is_json(self) -> bool:
        """Whether it begins as JSON does."""
        return self.text[:1] in ("{", "[")

    @property
    def root(self) -> str:
        """The name of the root element of an XML file, without its namespace."""
        found = _ROOT.search(self.text) if self.text.startswith("<") else None
        return found[1] if found else ""

    @property
    def lines(self) -> list[tuple[int, str]]:
        """The lines of a text that are seen as a whole, or the very long first one; no empty ones."""
        lines = re.split(r"\r\n|\r|\n", self.text)
        seen = lines if self.is_whole else lines[:-1] or lines
        return [(n, line) for n, line in enumerate(seen, 1) if line]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of label file."""

    name: str
    is_sign: Callable[[Head], object]
    sign: str
    """What it is known by, to be said to a person: "a PcGts root"."""
    format: str = ""
    """The name of the format that reads it; empty where none does."""
    way_out: str = ""
    """What to do with a file that is not read."""
    is_list: bool = False
    """Whether it only lists other files, so that there is nothing to say of it beside labels."""


def _keys(*names: str) -> Callable[[Head], bool]:
    return lambda head: head.keys >= set(names)


def _root(name: str, inside: str = "") -> Callable[[Head], bool]:
    return lambda head: head.root == name and inside in head.text


def is_label_list(head: Head) -> bool:
    """Tell whether half of the lines of a file or more are PaddleOCR's: an image, a tab and a list of regions."""
    lines = head.lines[:20]
    return bool(lines) and 2 * sum("\t[" in line for _, line in lines) >= len(lines)


def _is_crop_list(head: Head) -> bool:
    named = re.compile(r"\S.*\.(jpg|jpeg|png|bmp|webp)\t[^\[{]", re.IGNORECASE)
    return bool(head.lines) and all(named.match(line) for _, line in head.lines[:20])


def _is_yolo(head: Head) -> bool:
    return bool(head.lines) and all(YOLO.likeness(line) for _, line in head.lines[:20])


def _is_box_file(head: Head) -> bool:
    return bool(head.lines) and all(tesseract_box.is_row(line) for _, line in head.lines[:20])


def _is_of_characters(head: Head) -> bool:
    return bool(head.lines) and all(icdar_characters.is_row(line) for _, line in head.lines[:20])


def _has_regions(head: Head) -> bool:
    """Tell whether a file begins with a row of `dataset_rows`."""
    return all(f'"{name}"' in head.text for name in ("file_name", "regions"))


def _has_results(head: Head) -> bool:
    return head.keys >= {"image_id", "score"} and bool(head.keys & {"bbox", "segmentation"})


def _has_key_information(head: Head) -> bool:
    """Tell whether a file says what a receipt states; not every receipt states all of it."""
    return len(head.keys) > 1 and head.keys <= {"company", "date", "address", "total"}


def _has_tasks(head: Head) -> bool:
    """Tell whether a file is of Label Studio, which says little of tasks that were skipped."""
    is_list = head.text.startswith("[") and head.keys >= {"data", "annotations"}
    return bool(is_list or head.keys & {"from_name", "original_width"})


def _has_outlines(head: Head) -> bool:
    return head.keys >= {"points"} and bool(head.keys & {"transcription", "confidence"})


def _has_weak_labels(head: Head) -> bool:
    return "transcription" in head.keys and all(
        key == "transcription" or key.startswith("gt_") for key in head.keys
    )


def _is_shard(head: Head) -> bool:
    return head.name.lower().endswith(".tar") and _has_regions(head)


def _dialect_kind(head: Head) -> Kind | None:
    """Return the dialect of a text as a kind; None for a text of none."""
    if not head.lines:
        return None
    try:
        dialect = recognise(head.lines)
    except ForeignFile:
        return None
    is_read = not dialect.way_out
    sign = "an outline in each line"
    return Kind(dialect.name, bool, sign, "icdar" if is_read else "", dialect.way_out)


_TO_COCO = "Export it from there as COCO"
_CONVERT = "Convert it to COCO, labelme or PAGE XML."
_OF_A_READER = "It is what a program has read, not what somebody has labelled. "

KINDS = (
    Kind("Labeler", _keys("image", "regions", "state"), "our own keys", "labeler"),
    Kind("Hugging Face images", lambda head: head.name == "metadata.jsonl" and _has_regions(head),
         "a file_name and regions in each line", "imagefolder"),
    Kind("WebDataset", lambda head: _is_shard(head) or (head.is_json and _has_regions(head)),
         "a file_name and regions", "webdataset"),
    Kind("Parquet", lambda head: head.text.startswith("PAR1"), "its first letters", "parquet"),
    Kind("labelme", _keys("shapes", "imagePath"), "shapes and an imagePath", "labelme"),
    Kind("PAGE XML", _root("PcGts"), "a PcGts root", "page"),
    Kind("ALTO XML", _root("alto"), "an alto root", "alto"),
    Kind("PaddleOCR", is_label_list, "an image, a tab and a list in each line", "paddle"),
    Kind("Tesseract boxes", _is_box_file, "a character and its box in each line", "tesseract-box"),
    Kind("ICDAR 2013 characters", _is_of_characters, "a colour, a box and a character in each line",
         "icdar-characters"),
    Kind("YOLO", _is_yolo, "a class and shares of an image in each line", "yolo-seg"),
    Kind("HierText", _keys("paragraphs", "image_id"), "paragraphs of images", "hiertext"),
    Kind("TextOCR or COCO-Text", _keys("imgs", "anns"), "imgs and anns", "textocr"),
    Kind("MMOCR", _keys("data_list"), "a data_list", "mmocr"),
    Kind("datumaro", _keys("items", "categories"), "items and categories", "datumaro"),
    Kind("VIA", lambda head: head.keys & {"shape_attributes", "_via_img_metadata"},
         "shape_attributes", "via"),
    Kind("ABCNet", _keys("bezier_pts"), "bezier_pts", "abcnet"),
    Kind("COCO", lambda head: "images" in head.keys and head.keys & {"annotations", "file_name"},
         "images and annotations", "coco"),
    Kind("COCO results", lambda head: head.text.startswith("[") and _has_results(head),
         "image_id, score and an outline", "coco"),
    Kind("Label Studio", _has_tasks, "tasks", "label-studio"),
    Kind("docTR", _keys("img_dimensions"), "img_dimensions", "doctr"),
    Kind("ReCTS", _keys("chars", "lines"), "chars and lines", "rects"),
    Kind("ArT or LSVT", lambda head: _OF_IMAGES.match(head.text) and _has_outlines(head),
         "transcriptions and points by image", "art"),
    Kind("LSVT without outlines", lambda head: head.is_json and _has_weak_labels(head),
         "transcriptions by image", way_out="It says what is written, but not where. Take "
         "train_full_labels.json."),
    Kind("Supervisely", _keys("classTitle"), "classTitle", way_out=_TO_COCO + "."),
    Kind("Azure Read", lambda head: head.keys & {"readResults", "analyzeResult", "boundingBox"},
         "analyzeResult", way_out=_OF_A_READER + _CONVERT),
    Kind("Google Vision", lambda head: head.keys & {"fullTextAnnotation", "textAnnotations"},
         "textAnnotations", way_out=_OF_A_READER + _CONVERT),
    Kind("Amazon Textract", _keys("Blocks"), "Blocks", way_out=_OF_A_READER + _CONVERT),
    Kind("CVAT for images", _root("annotations"), "an annotations root", "cvat"),
    Kind("Pascal VOC", _root("annotation"), "an annotation root", "voc"),
    Kind("ABBYY FineReader", _root("document", "abbyy"), "a document root of ABBYY",
         way_out=_OF_A_READER + "Export ALTO XML from FineReader."),
    Kind("METS", _root("mets"), "a mets root",
         way_out="It only lists files. Import the folder with its PAGE or ALTO files.", is_list=True),
    Kind("hOCR", lambda head: head.root.lower() == "html" and "ocr_" in head.text,
         "ocr_page elements", "hocr"),
    Kind("TEI", _root("TEI"), "a TEI root", way_out="Export PAGE or ALTO XML."),
    Kind("ICDAR 2003", _root("tagset"), "a tagset root", way_out=_CONVERT),
    Kind("FUNSD", _keys("form", "linking"), "a form", way_out=_CONVERT),
    Kind("CORD", _keys("valid_line"), "valid_line", way_out=_CONVERT),
    Kind("XFUND", _keys("documents", "document"), "documents", way_out=_CONVERT),
    Kind("VoTT", _keys("asset", "regions"), "an asset", way_out=_CONVERT),
    Kind("SuperAnnotate", _keys("metadata", "instances"), "instances", way_out=_TO_COCO + "."),
    Kind("Labelbox", _keys("data_row", "projects"), "a data_row", way_out=_TO_COCO + "."),
    Kind("V7 Darwin", _keys("item", "slots"), "an item with slots", way_out=_TO_COCO + "."),
    Kind("key information of SROIE", _has_key_information, "company and total",
         way_out="It says what receipts state, and not where. Labels are the text files with boxes."),
    Kind("CTW1500 in XML", _root("Annotations", "<segs>"), "segs in an Annotations root",
         way_out="Take the text files of the set, or convert it to COCO."),
    Kind("notes of Label Studio", _keys("categories", "contributor"), "categories and a contributor",
         way_out="They only list classes. Import the folder with its label files.", is_list=True),
    Kind("JSON without labels", lambda head: head.text.strip() in ("{}", "[]"), "nothing in it",
         way_out="Nothing is labelled in it. Choose another file."),
    Kind("JSON that is not known", lambda head: head.is_json, "a bracket",
         way_out=_CONVERT),
    Kind("list of cut-out lines", _is_crop_list, "an image, a tab and a text in each line",
         way_out="It has no outlines. Import the labels of the whole pages (Label.txt)."),
    Kind("Matlab data", lambda head: head.text.startswith("MATLAB"), "its first word",
         way_out="For Total-Text and SynthText take the text files, or convert it to COCO."),
    Kind("VIA", lambda head: head.text.startswith("filename,file_size,file_attributes"),
         "the columns of VIA", way_out="Export it as JSON there, or take the project."),
    Kind("table of comma-separated values", lambda head: head.name.lower().endswith(".csv"),
         "its suffix", way_out=_CONVERT),
)  # fmt: skip
"""The more special ones first: a file is of the first kind whose sign it bears."""

_COMPANIONS = re.compile(
    r"classes\.txt|filestate\.txt|rec_gt.*\.txt|readme.*|licen[cs]e.*|.*\.md|data\.ya?ml"
    r"|manifest\.json|counts.*\.json",
    re.IGNORECASE,
)


def kind_of(path: Path) -> Kind | None:
    """Return the kind of a label file; None for one that is of no kind that is known."""
    if _COMPANIONS.fullmatch(path.name):
        return None
    head = Head.of(path)
    kind = _kind_by(head)
    is_read = kind is not None and kind.format
    if head.is_json and not (head.is_whole or is_read):
        return _kind_by(Head.of(path, -1))
    return kind


def _kind_by(head: Head) -> Kind | None:
    found = next((kind for kind in KINDS if kind.is_sign(head)), None)
    return found or _dialect_kind(head)
