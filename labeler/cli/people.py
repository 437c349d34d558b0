"""The commands about several people at one project, with their arguments."""

from labeler.app.double_annotation import Counts
from labeler.cli.arguments import AUTHOR, PROJECT, TRUST_IMAGES
from labeler.cli.command import Argument, Command
from labeler.cli.values import count, file, whole
from labeler.core.second_look import SecondLook

REVIEWING = (
    PROJECT,
    Argument(
        "--second-look",
        choices=[one.value for one in SecondLook],
        help="whether pages are approved by a second person (off); required: exports and "
        "trainings take approved pages only",
    ),
    Argument("--approve", type=whole, action="append", default=[], metavar="ID", help="this page"),
    Argument(
        "--send-back",
        type=whole,
        action="append",
        default=[],
        metavar="ID",
        help="this page, with what is said by --issue, or in its issues or note",
    ),
    Argument("--issue", default="", metavar="TEXT", help="pin this to the pages sent back"),
    Argument("--own", action="store_true", help="approve also what you worked on yourself"),
    AUTHOR,
    TRUST_IMAGES,
)
"""What a second person says of pages."""
DOUBLING = (
    PROJECT,
    Argument(
        "--share",
        type=count,
        metavar="N",
        help="have so many in a hundred accepted pages annotated again (0)",
    ),
    Argument("--page", type=whole, action="append", default=[], metavar="ID", help="this page too"),
    Argument(
        "--counts",
        choices=[one.value for one in Counts],
        help="what exports and trainings take of such a page until somebody decided: nothing "
        "(settled), or what the first person said (first)",
    ),
    Argument(
        "--hand-over",
        nargs=2,
        metavar=("OLD", "NEW"),
        help="what the person called OLD annotated is that of NEW: of one with a new name",
    ),
    AUTHOR,
    TRUST_IMAGES,
)
"""Which pages two people annotate."""
PEOPLE: tuple[Command, ...] = (
    Command(
        "review",
        "approve pages that somebody else accepted, send them back, list what waits",
        "labeler.cli.second_look:review",
        REVIEWING,
        is_long=False,
    ),
    Command(
        "stats",
        "say what each person did on each day",
        "labeler.cli.second_look:stats",
        (
            PROJECT,
            Argument("--days", type=whole, default=30, metavar="N", help="how far back (30)"),
            Argument("--json", type=file, metavar="FILE", help="write it here too"),
        ),
        is_long=False,
    ),
    Command(
        "double",
        "have pages annotated by a second person who does not see what the first one said",
        "labeler.cli.double_annotation:double",
        DOUBLING,
        is_long=False,
    ),
    Command(
        "agreement",
        "say how far people agree on pages that two of them annotated",
        "labeler.cli.double_annotation:agreement",
        (
            PROJECT,
            Argument("--csv", type=file, metavar="FILE", help="write a line for each page here"),
            Argument("--json", type=file, metavar="FILE", help="write it here too"),
        ),
        is_long=False,
    ),
)
