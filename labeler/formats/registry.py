"""The table of formats."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from labeler.core.errors import ForeignFile, LabelerError
from labeler.core.marked import mark, sentence
from labeler.formats import (
    abcnet,
    alto_extras,
    alto_output,
    alto_xml,
    art,
    coco,
    crop_folder,
    crop_lmdb,
    curved_text,
    cvat_xml,
    datumaro,
    doctr,
    dota,
    hiertext,
    hocr,
    hocr_extras,
    hocr_parts,
    icdar,
    icdar_characters,
    icdar_quoted,
    image_folder,
    label_studio,
    label_studio_extras,
    labeler_json,
    labelme,
    labelme_shapes,
    manifest,
    masks,
    mets,
    mmocr,
    paddle,
    paddle_output,
    page_xml,
    page_xml_extras,
    page_xml_output,
    parquet,
    rects,
    tesseract_box,
    textocr,
    via,
    voc,
    voc_extras,
    webdataset,
    yolo,
)
from labeler.formats.alto_parts import in_words
from labeler.formats.baselines import in_thousandths, in_whole_pixels
from labeler.formats.cut_out_lines import in_one_row
from labeler.formats.dialects.dialect import IGNORED
from labeler.formats.format import EVERYTHING, Format, Part, ReadLabels, WriteLabels
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.losses import find_losses
from labeler.formats.outlines import corners, quadrilateral, thousandths, whole_pixels
from labeler.formats.output import printable
from labeler.formats.recognition import other_kinds
from labeler.formats.xml_files import xml_text

_CROPS = frozenset({Part.TEXTS})
_LINES = frozenset({Part.PLACES, Part.TEXTLESS_LINES})
_IGNORE = _LINES | {Part.IGNORE}
_VOC = _IGNORE | {Part.CHARACTERS, Part.LOOSE_CHARACTERS}
_ALTO = _LINES | {
    Part.TEXTS, Part.IGNORED_TEXTS, Part.CHARACTERS, Part.LINE_OF_CHARACTER, Part.BASELINES,
    Part.DERIVED,
}  # fmt: skip
_HOCR = _IGNORE | {Part.TEXTS, Part.IGNORE_REASONS, Part.IGNORED_TEXTS, Part.BASELINES}
_ABCNET = _IGNORE | {Part.TEXTS, Part.IGNORED_TEXTS, Part.CURVES, Part.EMPTY_PAGES}
_TEXT_AND_IGNORE = _IGNORE | {Part.TEXTS, Part.TEXTS_AS_TYPED}
_HIERTEXT = _TEXT_AND_IGNORE | {Part.IGNORED_TEXTS}
_RECTS = _TEXT_AND_IGNORE | {Part.CHARACTERS, Part.LOOSE_CHARACTERS}
_NEARLY_ALL = EVERYTHING - {
    Part.FRAMES, Part.SETTLEMENTS, Part.CURVES, Part.ISSUES, Part.EXTRAS,
}  # fmt: skip
_PAGE = _NEARLY_ALL - {Part.LOOSE_CHARACTERS, Part.ORIGINS, Part.NOTES}
_MASKS = _NEARLY_ALL - {
    Part.TEXT_SOURCES, Part.LINE_OF_CHARACTER, Part.IGNORE_REASONS, Part.ORIGINS, Part.DERIVED,
    Part.BASELINES,
}  # fmt: skip

OUR_FORM = "labeler"
"""The name of our own format."""
FORMATS = (
    Format(OUR_FORM, mark("Labeler (keeps everything)"), ".jsonl",
           labeler_json.read, labeler_json.write, text=printable),
    Format("paddle", "PaddleOCR (Label.txt, rec_gt.txt)", ".txt", paddle.read, paddle_output.write,
           _TEXT_AND_IGNORE, paddle.outline, printable, frozenset(paddle.IGNORED),
           copies=paddle_output.IMAGES, is_flat=True, is_named_by_folder=True),
    Format("icdar", mark("ICDAR 2015 and its kin (gt_*.txt)"), ".txt", icdar.read, icdar.write,
           _TEXT_AND_IGNORE, quadrilateral, icdar.one_line,
           frozenset({IGNORED}), copies="{split}/images"),
    Format(icdar.QUOTED_FORMAT, mark("ICDAR for datumaro and CVAT (text in quotes)"), ".txt",
           icdar.read, icdar_quoted.write, _TEXT_AND_IGNORE, quadrilateral,
           icdar_quoted.without_quotes,
           frozenset({IGNORED}), copies="{subset}/images"),
    Format("coco", mark("COCO (JSON with text attributes)"), ".json", coco.read, coco.write,
           _NEARLY_ALL, text=printable, copies=coco.IMAGES, page_extras=coco.page_extras,
           region_extras=coco.region_extras),
    Format("abcnet", mark("ABCNet (JSON with Bezier curves)"), ".json", abcnet.read, abcnet.write,
           _ABCNET, text=abcnet.told, curve=abcnet.pair_of, copies=abcnet.IMAGES),
    Format("cvat", "CVAT for images 1.1 (XML)", ".xml", cvat_xml.read, cvat_xml.write,
           _NEARLY_ALL, text=xml_text, copies=cvat_xml.IMAGES, page_extras=cvat_xml.page_extras,
           region_extras=cvat_xml.region_extras),
    Format("label-studio", "Label Studio (JSON)", ".json", label_studio.read, label_studio.write,
           _NEARLY_ALL, thousandths, printable, page_extras=label_studio_extras.page_extras,
           region_extras=label_studio_extras.region_extras, keeps_ids=True),
    Format("yolo-seg", "YOLO polygons (data.yaml)", ".txt", yolo.read,
           partial(yolo.write, outline=thousandths), _IGNORE, thousandths,
           is_in_shares=True, copies=yolo.IMAGES),
    Format("yolo-obb", "YOLO oriented boxes (data.yaml)", ".txt", yolo.read,
           partial(yolo.write, outline=corners), _IGNORE, corners,
           is_in_shares=True, copies=yolo.IMAGES),
    Format(icdar.DOTA_FORMAT, "DOTA (corners and class)", ".txt", icdar.read, dota.write, _IGNORE,
           corners, copies=dota.IMAGES, is_flat=True),
    Format(curved_text.CTW1500, mark("CTW1500 (14 points, ####text)"), ".txt", icdar.read,
           curved_text.write_ctw1500, _TEXT_AND_IGNORE, curved_text.seven_pairs, icdar.one_line,
           frozenset({IGNORED})),
    Format(curved_text.TOTAL_TEXT, mark("Total-Text (polygons)"), ".txt", icdar.read,
           curved_text.write_total_text, _TEXT_AND_IGNORE, whole_pixels, icdar.one_line,
           frozenset({IGNORED, curved_text.DONT_CARE})),
    Format("labelme", "labelme (JSON)", ".json", labelme.read, labelme.write, _NEARLY_ALL,
           text=printable, page_extras=labelme.page_extras,
           region_extras=labelme_shapes.region_extras),
    Format("page", "PAGE XML (2019-07-15)", ".xml", page_xml.read, page_xml_output.write,
           _PAGE, whole_pixels, xml_text, baseline=in_whole_pixels, derives_baselines=True,
           page_extras=page_xml_extras.page_extras, region_extras=page_xml_extras.region_extras,
           keeps_ids=True),
    Format("alto", "ALTO XML (4)", ".xml", alto_xml.read, alto_output.write, _ALTO,
           alto_output.outline, in_words, baseline=in_thousandths,
           is_read_along_baselines=True, derives_baselines=True, keeps_ids=True,
           page_extras=alto_extras.page_extras, region_extras=alto_extras.region_extras),
    Format("hocr", "hOCR (HTML of text lines)", ".hocr", hocr.read, hocr.write, _HOCR,
           whole_pixels, hocr_parts.in_one_row, baseline=in_thousandths,
           page_extras=hocr_extras.page_extras, region_extras=hocr_extras.region_extras,
           keeps_ids=True),
    Format("voc", "Pascal VOC (XML with upright boxes)", ".xml", voc.read, voc.write, _VOC,
           voc.upright, copies=voc.IMAGES, page_extras=voc_extras.page_extras,
           region_extras=voc_extras.region_extras),
    Format("via", "VIA 2 (JSON)", ".json", via.read, via.write, _NEARLY_ALL, text=printable,
           page_extras=via.page_extras, region_extras=via.region_extras),
    Format("mmocr", "MMOCR (JSON)", ".json", mmocr.read, mmocr.write, _NEARLY_ALL,
           text=printable),
    Format("doctr", "docTR for detection (labels.json)", ".json", doctr.read, doctr.write,
           _LINES, doctr.four_corners, copies=doctr.IMAGES),
    Format("datumaro", "datumaro (JSON)", ".json", datumaro.read, datumaro.write, _NEARLY_ALL,
           text=printable, copies=datumaro.IMAGES, page_extras=datumaro.page_extras,
           region_extras=datumaro.region_extras),
    Format("hiertext", "HierText", ".jsonl", hiertext.read, hiertext.write, _HIERTEXT,
           text=printable, region_extras=hiertext.region_extras),
    Format("textocr", "TextOCR and COCO-Text (JSON)", ".json", textocr.read, textocr.write,
           _TEXT_AND_IGNORE, text=printable, ignored_texts=frozenset({textocr.ILLEGIBLE}),
           is_flat=True, page_extras=textocr.page_extras, region_extras=textocr.region_extras),
    Format("art", "ArT and LSVT (JSON)", ".json", art.read, art.write, _TEXT_AND_IGNORE, text=printable,
           ignored_texts=frozenset({IGNORED}), region_extras=art.region_extras),
    Format("rects", mark("ReCTS (JSON with lines and characters)"), ".json", rects.read,
           rects.write, _RECTS, corners, printable, frozenset({IGNORED}), copies=rects.IMAGES),
    Format("icdar-characters", mark("ICDAR 2013 characters (with their BMP)"), ".txt",
           icdar_characters.read),
    Format("tesseract-box", "Tesseract boxes", ".box", tesseract_box.read),
    Format("imagefolder", mark("Hugging Face images (metadata.jsonl)"), ".jsonl",
           image_folder.read, image_folder.write, _NEARLY_ALL, text=printable),
    Format("parquet", mark("Hugging Face Parquet (images inside)"), ".parquet",
           parquet.read, parquet.write, _NEARLY_ALL, text=printable, holds_images=True,
           unpack_images=parquet.unpack_images, needs=parquet.PACKAGE),
    Format("webdataset", mark("WebDataset (TAR with images inside)"), ".tar",
           webdataset.read, webdataset.write, _NEARLY_ALL, text=printable, holds_images=True),
    Format("crops", mark("Cut-out lines (gt.txt, labels.json)"), write=crop_folder.write,
           keeps=_CROPS, text=in_one_row, holds_images=True, check=crop_folder.check),
    Format("lmdb", mark("Cut-out lines (LMDB)"), write=crop_lmdb.write, keeps=_CROPS,
           text=in_one_row, holds_images=True, needs=crop_lmdb.PACKAGE, check=crop_lmdb.check),
    Format("masks", mark("Masks (PNG) and counts (JSON)"), write=masks.write, keeps=_MASKS,
           text=printable, copies="images/{split}", check=masks.check),
)  # fmt: skip


def format_named(name: str) -> Format:
    """Return a format by the name the command line uses; raises LabelerError."""
    for row in FORMATS:
        if row.name == name:
            return row
    names = ", ".join(row.name for row in FORMATS)
    raise LabelerError("There is no format {name!r}. Use one of: {names}.", name=name, names=names)


def reader(name: str) -> ReadLabels:
    """Return the reader of a format; raises LabelerError when there is none.

    It raises ForeignFile when nothing in the file or folder can be used.
    """
    source = format_named(name)
    if source.read is None:
        raise LabelerError("{title} can be written but not read.", title=sentence(source.title))
    demand_package(source)
    return partial(_read, source, source.read)


def writer(name: str) -> WriteLabels:
    """Return the writer of a format; raises LabelerError when there is none.

    Files that gather many pages appear with the last of them: closing the iterator early leaves
    what was there before.
    """
    target = format_named(name)
    if target.write is None:
        raise LabelerError("{title} can be read but not written.", title=sentence(target.title))
    demand_package(target)
    return target.write


def demand_package(row: Format) -> None:
    """Raise LabelerError when a format needs a package that is not installed."""
    if row.needs and find_spec(row.needs) is None:
        raise LabelerError(
            "{title} needs the package {package}. Install it (pip install {package}), or choose "
            "another format.",
            title=sentence(row.title),
            package=row.needs,
        )


def losses(name: str, pages: Iterable[LabelledPage], *, with_images: bool = False) -> list[str]:
    """Return what a format would lose of pages, a sentence each.

    Copies of the images make every page an image of its own.
    """
    if with_images:
        pages = (replace(page, frame=0) for page in pages)
    return [loss.sentence for loss in find_losses(pages, format_named(name))]


def unread(path: Path, source: Format, labels: ParsedLabels) -> ForeignFile:
    """Return the error that says why files were not read as the given format."""
    first = labels.problems[0].rstrip(".") if labels.problems else ""
    refused = ForeignFile(
        "{path} was not read as {title}: {reason}.",
        path=path,
        title=sentence(source.title),
        reason=first or sentence("there is nothing in it"),
    )
    return _with_hint(refused, path, source)


def _with_hint(refused: ForeignFile, path: Path, source: Format) -> ForeignFile:
    """Say also what else is there that another format reads."""
    hint = other_kinds(path, source.name)
    return ForeignFile("{reason} {hint}", reason=refused, hint=hint) if hint else refused


def _read(source: Format, read: ReadLabels, path: Path) -> ParsedLabels:
    try:
        labels = read(path)
    except ForeignFile as error:
        raise _with_hint(error, path, source) from error
    if not labels.pages:
        raise unread(path, source, labels)
    return manifest.with_own_names(mets.with_images(labels, path), path)
