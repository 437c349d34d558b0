"""The programs that read what we write, and what it takes to ask them."""

from collections.abc import Callable
from dataclasses import dataclass

from labeler.core.annotation import Polygon
from labeler.formats.outlines import as_drawn, whole_pixels


@dataclass(frozen=True)
class Consumer:
    """A program, and an export that it reads; `questions` has a script of its name."""

    name: str
    format: str
    packages: tuple[str, ...]
    arguments: tuple[str, ...] = ()
    """What the script is told besides the folder."""
    is_lent_ours: bool = False
    """Whether it only gets its packages and is lent ours for the rest: for those that need torch."""
    sees: Callable[[Polygon], Polygon] = as_drawn
    """What it makes of outlines."""
    takes_texts: bool = True
    """Whether it asks what lines say, and not only where they are."""
    takes_empty: bool = True
    """Whether it takes images on which there is no text."""

    @property
    def title(self) -> str:
        """What the table of formats calls it."""
        return self.name if self.takes_texts else f"{self.name} (outlines)"


@dataclass(frozen=True)
class Client:
    """A program that asks `labeler serve` for proposals; `questions` has a script of its name."""

    name: str
    packages: tuple[str, ...]


_PLOTTING = (
    "matplotlib",
    "pyparsing",
    "cycler",
    "kiwisolver",
    "contourpy",
    "python-dateutil",
    "six",
)
_ULTRALYTICS = ("ultralytics", "ultralytics-thop", "torchvision", "polars", "polars-runtime-32",
                "psutil", *_PLOTTING)  # fmt: skip
_KRAKEN = (
    "kraken", "iso639-lang", "lxml", "numpy", "shapely", "pillow", "scipy", "regex", "scikit-image",
    "networkx", "lazy-loader", "imageio", "threadpoolctl", "jsonschema",
)  # fmt: skip

_MMENGINE = ("mmengine", *_PLOTTING, "yapf", "addict", "termcolor", "platformdirs")
_MMOCR = ("mmocr", "mmdet", "pycocotools", "shapely", "pyyaml", *_MMENGINE)


def _mmocr(form: str, *, takes_texts: bool = True) -> Consumer:
    return Consumer(
        "mmocr", form, _MMOCR, (form,), is_lent_ours=True, takes_texts=takes_texts,
        takes_empty=form not in ("textocr", "total-text"),
    )  # fmt: skip


CONSUMERS = (
    Consumer("labelme", "labelme", ("labelme",)),
    Consumer("pycocotools", "coco", ("pycocotools",)),
    Consumer("datumaro", "coco", ("datumaro",), ("coco", "polygon")),
    Consumer("datumaro", "icdar-quoted", ("datumaro",), ("icdar_text_localization", "polygon")),
    Consumer("datumaro", "cvat", ("datumaro",), ("cvat", "polygon")),
    Consumer("datumaro", "voc", ("datumaro",), ("voc", "bbox")),
    Consumer("datumaro", "dota", ("datumaro",), ("dota", "rotated_bbox")),
    Consumer("datasets", "imagefolder", ("datasets", "pillow"), ("imagefolder",)),
    Consumer("datasets", "parquet", ("datasets", "pillow"), ("parquet",)),
    Consumer(
        "datasets",
        "webdataset",
        ("datasets", "pillow"),
        ("webdataset", "*-jpg-*.tar", "*-png-*.tar"),
    ),
    Consumer("webdataset", "webdataset", ("webdataset", "pillow")),
    Consumer("label-studio", "label-studio", ("label-studio-sdk",)),
    Consumer("hocr-tools", "hocr", ("hocr-tools", "hocr-spec")),
    Consumer("ocrd", "page", ("ocrd",)),
    Consumer("kraken", "page", _KRAKEN, is_lent_ours=True),
    Consumer("kraken", "alto", _KRAKEN, is_lent_ours=True, sees=whole_pixels),
    Consumer("ultralytics", "yolo-seg", _ULTRALYTICS, ("segment",), is_lent_ours=True),
    Consumer("ultralytics", "yolo-obb", _ULTRALYTICS, ("obb",), is_lent_ours=True),
    Consumer("mmengine", "mmocr", _MMENGINE, is_lent_ours=True),
    _mmocr("icdar"),
    _mmocr("total-text"),
    _mmocr("textocr"),
    _mmocr("hiertext", takes_texts=False),
    _mmocr("art", takes_texts=False),
    _mmocr("rects", takes_texts=False),
    Consumer(
        "doctr", "doctr", ("python-doctr", "torchvision", "anyascii", "scipy"), is_lent_ours=True
    ),
)
"""What `python -m tests.interop.consumers` asks, in this order."""

CLIENTS = (
    Client("label-studio-client", ("label-studio-sdk",)),
    Client("cvat-client", ("cvat-sdk",)),
)
"""What it asks after these, with a server that proposes what the sample says."""
