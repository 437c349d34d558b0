"""Arguments that several commands share, or that one has many of."""

from argparse import SUPPRESS

from labeler.cli.command import Argument
from labeler.cli.values import (
    amount,
    count,
    file,
    folder,
    place,
    port,
    project,
    share,
    source,
    whole,
    within,
)
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.foreign_model import Pixels
from labeler.core.outlining import GROWTH, LEAST_SIZE, THRESHOLD, USUAL
from labeler.core.records import ModelKind
from labeler.formats import registry

PROJECT = Argument(
    "project", type=project, metavar="PROJECT", help="folder or address of the project"
)
SERVER_FOLDER = Argument(
    "--folder",
    type=folder,
    metavar="DIR",
    help="of a project on a server: where its weights and runs lie, for all who open DIR",
)
COPY = (
    Argument("project", type=project, metavar="FROM", help="its folder or address"),
    Argument("target", type=project, metavar="TO", help="a new folder, or an address"),
    SERVER_FOLDER,
)
"""What is copied where to."""
RESCUE = (
    Argument(
        "project", type=project, nargs="?", metavar="PROJECT", help="otherwise they are listed"
    ),
    Argument("--discard", action="store_true", help="forget them instead"),
)
IMAGES = Argument("images", type=place, nargs="+", metavar="IMAGE|DIR", help="images, or folders")
_PLACES = "folders, images, ZIP and TAR archives, addresses (http, s3, gs), or a .txt of addresses"
IMAGES_OF_PROJECT = Argument(
    "--images", type=source, nargs="+", default=[], metavar="DIR|URL", help=f"to add: {_PLACES}"
)
MORE_IMAGES = Argument("images", type=source, nargs="*", metavar="DIR|URL", help=_PLACES)
TRUST_IMAGES = Argument(
    "--trust-images",
    action="store_true",
    help="from now on read images wherever this project says they are",
)
"""Of the commands that read images of a project, which anybody may have made."""
PAGES = (
    Argument("--all", action="store_true", help="all pages that wait for it (the default)"),
    Argument(
        "--page", type=whole, action="append", metavar="ID", help="this page; may be repeated"
    ),
)
OUTLINING = (
    Argument(
        "--threshold",
        type=within(THRESHOLD),
        metavar="T",
        help=f"probability from which on the detector's map is taken for text ({USUAL.threshold})",
    ),
    Argument(
        "--grow",
        type=within(GROWTH),
        metavar="G",
        help=f"factor on how far outlines go around that ({USUAL.growth:g})",
    ),
    Argument(
        "--least-height",
        type=within(LEAST_SIZE),
        metavar="PX",
        help=f"leave out lines lower than so many pixels ({USUAL.least_size:g})",
    ),
)
"""How lines are outlined, by the detector in use of a project, from now on."""
CLUSTER = (
    Argument(
        "--on",
        metavar="ADDRESS",
        help="have the pages looked at by a Ray cluster: HOST:PORT, ray://HOST:PORT, auto, or local for "
        "workers on this machine",
    ),
    Argument(
        "--workers",
        type=count,
        metavar="N",
        help="of the cluster (one for each GPU, or else for each core)",
    ),
)
"""Where to look at pages, if not here."""
DEVICE = Argument(
    "--device", default="auto", choices=("auto", "cpu", "cuda"), help="where the networks run"
)
WEIGHTS = Argument("--weights", type=place, metavar="FILE", help="instead of the model in use")
BASE_WEIGHTS = Argument(
    "--weights", type=place, metavar="FILE", help="instead of the base weights (also M.onnx)"
)
READER = Argument("--reader", type=place, metavar="FILE", help="instead of the base reader")
NEXT = (
    Argument("--minutes", type=whole, default=20, metavar="N", help="how long you have (20)"),
    Argument("--json", type=file, metavar="FILE", help="write the list here too"),
)
FIXES = (
    Argument(
        "--pages",
        type=count,
        default=20,
        metavar="N",
        help="how many of the most changed pages to list (20)",
    ),
    Argument("--json", type=file, metavar="FILE", help="write all of it here too"),
)
ADDING = (
    Argument(
        "--dictionary",
        type=place,
        metavar="FILE",
        help="the characters of a reader that is added, one a line",
    ),
    Argument(
        "--pixels",
        choices=[one.value for one in Pixels],
        help="how a model that is added wants its pixels (otherwise as it finds most)",
    ),
    Argument(
        "--long-side",
        type=whole,
        metavar="PX",
        help="size at which a detector that is added looks (by the size of the image)",
    ),
)
"""How a model of somebody else is added."""
DATASETS = (
    Argument(
        "action",
        nargs="?",
        choices=("list", "freeze", "show", "diff"),
        default="list",
        help="list what is frozen (the default), freeze the accepted pages, show what a "
        "data set is made of, or say how two differ",
    ),
    Argument("names", nargs="*", metavar="NAME", help="of the data set, or of both"),
    Argument("--seen-only", action="store_true", help="only pages somebody has looked at"),
    Argument("--json", type=file, metavar="FILE", help="write all of it here too"),
)
MODELS = (
    Argument(
        "action",
        nargs="?",
        choices=("list", "add", "use", "rollback", "remove"),
        default="list",
        help="list them (the default), add a file, use one of them, use the one before, or "
        "remove one that nothing needs any more",
    ),
    Argument(
        "model",
        nargs="?",
        metavar="ID|NAME|FILE",
        help="which one (base and fast by name), or an ONNX file to add",
    ),
    *ADDING,
    Argument(
        "--kind",
        choices=[kind.value for kind in ModelKind],
        default=ModelKind.DETECTOR.value,
        help="what rollback, or use with a name, is about (detector)",
    ),
)
"""What is done with the models of a project."""
LOOK = (
    Argument("--out", type=file, metavar="FILE.json", help="else standard output"),
    BASE_WEIGHTS,
    DEVICE,
    Argument("--raw-orientation", action="store_true", help="ignore EXIF orientation"),
    Argument(
        "--decode",
        choices=("instances", "union"),
        default="instances",
        help="union: the outer contours of both maps are the lines",
    ),
    Argument("--score", type=share, default=DEFAULT_SCORE, metavar="S", help="leave out below"),
)
"""How images are looked at without a project, and where the result goes."""

SERVING = (
    Argument(
        "project",
        type=project,
        nargs="?",
        metavar="PROJECT",
        help="its models in use (otherwise those that come with the program)",
    ),
    BASE_WEIGHTS,
    READER,
    DEVICE,
    Argument("--score", type=share, default=DEFAULT_SCORE, metavar="S", help="leave out below"),
    Argument("--port", type=port, default=9090, metavar="N", help="where to listen (9090; 0: any)"),
    Argument(
        "--host",
        default="127.0.0.1",
        metavar="ADDRESS",
        help="on which address to listen (127.0.0.1: this machine only; others need a token)",
    ),
    Argument("--token-file", type=place, metavar="FILE", help="holds what callers have to know"),
    Argument("--token", metavar="TOKEN", help="the same here, where others may see it (ps)"),
    Argument(
        "--files",
        type=place,
        action="append",
        default=[],
        metavar="DIR",
        help="read images that requests name below this folder; may be repeated",
    ),
    Argument(
        "--images-from",
        action="append",
        default=[],
        metavar="HOST[:PORT]",
        help="fetch images that requests name from this host; may be repeated",
    ),
)
"""What is served, to whom, and where the images may lie."""

READABLE = tuple(row.name for row in registry.FORMATS if row.read is not None)
WRITABLE = tuple(row.name for row in registry.FORMATS if row.write is not None)

LABELS = (
    Argument(
        "--format",
        choices=READABLE,
        metavar="F",
        help=f"{', '.join(READABLE)} (otherwise it is found out)",
    ),
    Argument("--as-proposals", action="store_true", help="for somebody to accept, not as truth"),
    Argument(
        "--encoding",
        default="utf-8",
        metavar="NAME",
        help="of text files that do not say it: cp1252, gbk, shift_jis, ... (utf-8)",
    ),
)
"""How labels of another tool are read, and as what they are taken in."""

MOVING = (
    Argument(
        "--from",
        dest="source",
        type=place,
        metavar="PATH",
        help="labels of another tool (file, folder, archive) with images, there or in --images",
    ),
    *LABELS,
)
"""What another tool has kept."""

ENCODER = Argument(
    "--encoder", type=place, metavar="FILE", help="weights whose encoder to begin with"
)
BUDGET = (
    Argument("--steps", type=whole, metavar="N", help="how many steps at most"),
    Argument("--minutes", type=amount, metavar="M", help="how many minutes at most"),
)
SEED = Argument("--seed", type=count, default=0, metavar="S", help="for all that is random")
OUTLINES = ("auto", "lines", "words")
PROPOSED_OUTLINES = Argument(
    "--outlines",
    choices=OUTLINES,
    help="what to propose from now on (auto: what the accepted pages outline)",
)
RETRAIN = (
    PROJECT,
    *BUDGET,
    DEVICE,
    Argument(
        "--consistency",
        choices=("none", "count", "maps", "both"),
        default="none",
        help="what unlabelled pages are to agree in (count: Guo and Wu)",
    ),
    Argument(
        "--outlines",
        choices=OUTLINES,
        default="auto",
        help="what the polygons go around (auto: as the project does)",
    ),
    Argument(
        "--only",
        choices=("detector", "reader"),
        help="what to train (otherwise the detector and, with transcripts, the reader)",
    ),
    Argument(
        "--frozen-backbone",
        action="store_true",
        help="train only that part of the reader which follows its convolutions",
    ),
    Argument("--frozen-trunk", action="store_true", dest="frozen_backbone", help=SUPPRESS),
    ENCODER,
    Argument(
        "--hard-examples",
        action="store_true",
        help="draw up to three times as often what people had to fix more (not measured yet)",
    ),
    Argument(
        "--shards",
        type=source,
        metavar="DIR|URL",
        help="teach the detector the pages in shards of WebDataset instead of the accepted ones, by "
        "which it is only judged",
    ),
    SEED,
    Argument("--resume", type=whole, metavar="RUN", help="go on with a run that stopped"),
    Argument(
        "--processes",
        type=whole,
        metavar="N",
        help="share each batch among so many processes (otherwise one for each graphics card)",
    ),
    Argument("--json", type=file, metavar="FILE", help="write the comparison here too"),
    TRUST_IMAGES,
)
"""What a retrain of a project is told."""
BASE_ARGUMENTS = (
    Argument("--out", type=folder, required=True, metavar="DIR", help="weights and state"),
    Argument("--data", type=place, metavar="DIR", help="folder with the public sets"),
    *BUDGET,
    Argument("--workers", type=count, default=0, metavar="N", help="processes for the views"),
    SEED,
    Argument("--fresh", action="store_true", help="do not go on from an earlier state"),
    ENCODER,
    DEVICE,
)
SCORING = (
    Argument("project", type=project, nargs="?", metavar="PROJECT", help="its accepted pages"),
    Argument("--gt", type=place, metavar="FILE", help="the truth: image to size and regions"),
    Argument("--pred", type=place, metavar="FILE", help="what detect has written"),
    Argument("--predicted-only", action="store_true", help="no truth without a detection"),
    Argument("--validation", action="store_true", help="only the validation pages"),
    Argument(
        "--matching",
        choices=("one-to-one", "one-to-many"),
        default="one-to-one",
        help="how the headline pairs found and true regions",
    ),
    Argument("--iou", type=share, default=0.5, metavar="T", help="overlap that counts"),
    Argument(
        "--score",
        type=share,
        metavar="S",
        help=f"leave out findings below ({DEFAULT_SCORE}; with --pred: none)",
    ),
    Argument("--json", type=file, metavar="FILE", help="write the scores here too"),
    Argument("--html", type=file, metavar="FILE", help="plots and the worst pages"),
    WEIGHTS,
    DEVICE,
    TRUST_IMAGES,
)
"""What is scored, against what, and what is written about it."""
AUTHOR = Argument("--as", dest="author", default="", metavar="NAME", help="who you are")
MERGING = (
    PROJECT,
    Argument("other", type=project, metavar="OTHER", help="it is only read"),
    Argument("--into", type=folder, metavar="NEW", help="a new project; PROJECT stays as it is"),
    AUTHOR,
    Argument("--json", type=file, metavar="FILE", help="write what clashes here too"),
    TRUST_IMAGES,
)
"""Which projects become one, and where."""
