"""The table of commands: name, arguments, function."""

from labeler.cli.arguments import (
    BASE_ARGUMENTS,
    CLUSTER,
    COPY,
    DATASETS,
    DEVICE,
    FIXES,
    IMAGES,
    IMAGES_OF_PROJECT,
    LABELS,
    LOOK,
    MERGING,
    MODELS,
    MORE_IMAGES,
    MOVING,
    NEXT,
    OUTLINING,
    PAGES,
    PROJECT,
    PROPOSED_OUTLINES,
    READER,
    RESCUE,
    RETRAIN,
    SCORING,
    SERVER_FOLDER,
    SERVING,
    TRUST_IMAGES,
    WRITABLE,
)
from labeler.cli.command import Argument, Command
from labeler.cli.people import PEOPLE
from labeler.cli.values import count, file, folder, place, project, share, whole
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.records import SHIPPED, ModelKind

COMMANDS = (
    Command(
        "rescue",
        "store edits that were kept aside",
        "labeler.cli.rescue:rescue",
        RESCUE,
        is_long=False,
    ),
    Command(
        "new",
        "create a project of images, or of what another tool has kept",
        "labeler.cli.creating:create",
        (
            PROJECT,
            IMAGES_OF_PROJECT,
            *MOVING,
            SERVER_FOLDER,
            Argument(
                "--model",
                choices=[one.value for one in SHIPPED[ModelKind.DETECTOR]],
                help="the detector it begins with (base); fast finds a little less in less time",
            ),
        ),
    ),
    Command(
        "add",
        "add images to a project: those named, or new ones in its folders",
        "labeler.cli.projects:add",
        (
            PROJECT,
            MORE_IMAGES,
        ),
    ),
    Command(
        "images",
        "list images that changed, and decide what becomes of their labels",
        "labeler.cli.images:images",
        (
            PROJECT,
            Argument(
                "--keep",
                action="append",
                metavar="ID|all",
                help="the labels of this page fit the picture that is there now",
            ),
            Argument(
                "--transform",
                action="append",
                metavar="ID|all",
                help="turn or scale the labels of this page as its picture was",
            ),
            Argument("--list", action="store_true", help="first all pages: ID, state, name"),
            TRUST_IMAGES,
        ),
    ),
    Command(
        "remove",
        "take pages out of a project, or bring them back",
        "labeler.cli.projects:remove",
        (
            PROJECT,
            PAGES[1],
            Argument("--restore", action="store_true", help="bring all removed pages back"),
        ),
        is_long=False,
    ),
    Command(
        "relink",
        "find images that were moved, renamed or replaced",
        "labeler.cli.projects:relink",
        (PROJECT, Argument("folders", type=place, nargs="+", metavar="DIR", help="where to look")),
    ),
    Command(
        "copy",
        "copy a project to a server, from one, or to another folder",
        "labeler.cli.creating:copy",
        COPY,
    ),
    Command(
        "backup",
        "copy a project while others may work on it",
        "labeler.cli.safety:backup",
        (
            PROJECT,
            Argument("dest", type=folder, nargs="?", metavar="DEST", help="else its backups"),
        ),
    ),
    Command(
        "restore",
        "list the copies of a project, or bring one back",
        "labeler.cli.safety:restore",
        (
            Argument("path", type=project, metavar="PROJECT|BACKUP", help="a project, or one copy"),
            Argument("--copy", type=whole, metavar="NUMBER", help="the copy to bring back"),
            Argument("--to", type=folder, metavar="FOLDER", help="as a new project, not in place"),
        ),
    ),
    Command(
        "doctor",
        "look a project through, and repair it",
        "labeler.cli.safety:check",
        (
            PROJECT,
            Argument("--repair", action="store_true", help="in place; what was there is kept"),
            Argument("--to", type=folder, metavar="FOLDER", help="repair into a new project"),
            Argument("--thorough", action="store_true", help="read every image"),
        ),
    ),
    Command(
        "mirror",
        "keep a plain copy of all labels in a folder, up to date",
        "labeler.cli.safety:keep_mirror",
        (
            PROJECT,
            Argument("folder", type=folder, nargs="?", metavar="FOLDER", help="where to keep it"),
            Argument("--off", action="store_true", help="stop keeping it"),
        ),
    ),
    Command(
        "import",
        "bring in labels of another tool",
        "labeler.cli.projects:import_labels",
        (
            PROJECT,
            Argument("path", type=place, metavar="PATH", help="label file, folder or archive"),
            *LABELS,
            Argument("--replace", action="store_true", help="also pages somebody has worked on"),
            TRUST_IMAGES,
        ),
    ),
    Command(
        "propose",
        "run the detector, store proposals and read them",
        "labeler.cli.review:propose",
        (
            PROJECT,
            *PAGES,
            PROPOSED_OUTLINES,
            *OUTLINING,
            *CLUSTER,
            DEVICE,
            TRUST_IMAGES,
        ),
    ),
    Command(
        "accept",
        "accept proposals as they stand, unseen",
        "labeler.cli.review:accept",
        (
            PROJECT,
            *PAGES,
            Argument(
                "--score",
                type=share,
                metavar="S",
                help=f"leave out proposals below ({DEFAULT_SCORE})",
            ),
            TRUST_IMAGES,
        ),
        is_long=False,
    ),
    *PEOPLE,
    Command(
        "merge",
        "take over what was done in another project",
        "labeler.cli.merging:merge",
        MERGING,
    ),
    Command(
        "train",
        "train on the accepted pages, starting from the model in use",
        "labeler.cli.training:train",
        RETRAIN,
    ),
    Command(
        "evaluate",
        "score the model in use, or a file of detections",
        "labeler.cli.scoring:evaluate",
        SCORING,
    ),
    Command(
        "next",
        "list the pages that are most worth doing in so many minutes",
        "labeler.cli.next_pages:tell_next",
        (PROJECT, *NEXT),
    ),
    Command(
        "fixes",
        "say what people had to fix of what was proposed, by model and by page",
        "labeler.cli.fixes:tell_fixes",
        (PROJECT, *FIXES),
    ),
    Command(
        "export",
        "write labels for training elsewhere, or compare two exports",
        "labeler.cli.exporting:export",
        (
            Argument("project", type=project, nargs="?", metavar="PROJECT", help="its pages"),
            Argument("--format", choices=WRITABLE, metavar="F", help=", ".join(WRITABLE)),
            Argument(
                "--out", type=folder, metavar="DIR", help="a new folder, or an earlier export"
            ),
            Argument("--all", action="store_true", help="also pages that are not accepted"),
            Argument("--seen-only", action="store_true", help="only pages somebody has looked at"),
            Argument("--no-split", action="store_true", help="validation pages among the others"),
            Argument("--with-images", action="store_true", help="with copies of the images"),
            Argument("--words", action="store_true", help="lines cut into words, at their spaces"),
            Argument("--lines", action="store_true", help="words put together to lines"),
            Argument(
                "--dataset",
                default="",
                metavar="NAME",
                help="what pages said when this data set was frozen, instead of what they say now",
            ),
            Argument("--dry-run", action="store_true", help="only list what the format loses"),
            Argument(
                "--diff", type=place, nargs=2, metavar="DIR", help="say how two exports differ"
            ),
            Argument("--json", type=file, metavar="FILE", help="write the differences here too"),
            TRUST_IMAGES,
        ),
    ),
    Command(
        "dataset",
        "freeze what accepted pages say, list, show and compare what was frozen",
        "labeler.cli.datasets:dataset",
        (
            PROJECT,
            *DATASETS,
            TRUST_IMAGES,
        ),
    ),
    Command(
        "detect",
        "find text on images, without a project",
        "labeler.cli.finding:detect",
        (
            IMAGES,
            *LOOK,
            READER,
            Argument(
                "--no-reader", action="store_true", help="faster; shows what cannot be read, too"
            ),
        ),
    ),
    Command(
        "read",
        "find text on images and read it, without a project",
        "labeler.cli.finding:read",
        (
            IMAGES,
            *LOOK,
            READER,
            Argument("--whole", action="store_true", help="each image is one line"),
        ),
    ),
    Command(
        "models",
        "list the models of a project, add, use or remove one, or go back",
        "labeler.cli.training:models_of",
        (
            PROJECT,
            *MODELS,
            Argument("--json", type=file, metavar="FILE", help="write the list here too"),
        ),
        is_long=False,
    ),
    Command(
        "export-model",
        "write a model for programs without torch",
        "labeler.cli.training:export_model",
        (
            Argument(
                "model",
                metavar="MODEL|base|fast",
                help="a weights file, a project (its model in use), base or fast",
            ),
            Argument("--format", default="onnx", choices=("onnx",), help="onnx"),
            Argument("--out", type=file, required=True, metavar="FILE.onnx", help="where to"),
        ),
    ),
    Command(
        "serve",
        "let Label Studio, CVAT and other programs have proposals",
        "labeler.cli.serving:serve",
        SERVING,
        is_long=False,
    ),
    Command(
        "synth",
        "render labelled pages, and sheets of them to look at",
        "labeler.cli.scoring:synth",
        (
            Argument(
                "--out", type=folder, required=True, metavar="DIR", help="images, gt.json, sheets"
            ),
            Argument("--pages", type=whole, default=10, metavar="N", help="how many"),
            Argument("--size", type=whole, default=640, metavar="PX", help="height and width"),
            Argument("--seed", type=count, default=0, metavar="S", help="for all that is random"),
        ),
    ),
    Command(
        "pretrain",
        "teach an encoder to read whole images, before it learns to detect",
        "labeler.cli.pretraining:pretrain_encoder",
        (
            *BASE_ARGUMENTS,
            Argument(
                "--project", type=project, metavar="PROJECT", help="learn from its transcripts, too"
            ),
            Argument("--size", type=whole, metavar="PX", help="of the images (256)"),
            Argument(
                "--stands-on",
                choices=("pp-ocr v6 small", "mobilenet v3 large"),
                default="pp-ocr v6 small",
                help="the encoder that is taught: one that the detector to come can take over",
            ),
            Argument(
                "--objective",
                "--lesson",
                choices=("sequence", "counts"),
                default="sequence",
                help="all words letter by letter, or how often each character occurs",
            ),
            Argument(
                "--begins",
                type=whole,
                metavar="N",
                help="images over which one short word gives way to whole scenes",
            ),
            Argument("--show", type=place, metavar="IMAGE", help="draw where it looks on an image"),
        ),
    ),
    Command(
        "licences",
        "list the packages the program needs, with their licences",
        "labeler.cli.components:licences",
        (
            Argument(
                "--sbom", type=file, metavar="FILE", help="write a bill of materials (CycloneDX)"
            ),
        ),
        is_long=False,
    ),
)
