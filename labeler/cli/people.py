"""The commands about several people at one project, with their arguments."""

from labeler.app.double_annotation import Counts
from labeler.cli.arguments import AUTHOR, PROJECT, TRUST_IMAGES
from labeler.cli.command import Argument, Command
from labeler.cli.values import count, day, file, whole
from labeler.core.second_look import SecondLook
from labeler.core.team import Role
from labeler.core.work import Period

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
        help="this page; --issue, or an issue or a note on it, says why",
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
        help="OLD is called NEW now: all that OLD annotated is NEW's",
    ),
    AUTHOR,
    TRUST_IMAGES,
)
"""Which pages two people annotate."""
TEAM = (
    PROJECT,
    Argument(
        "action",
        nargs="?",
        choices=("list", "add", "role", "remove"),
        default="list",
        help="list who has which role (the default), give somebody one, change it, or take it",
    ),
    Argument("name", nargs="?", metavar="NAME", help="with which they log in to the server"),
    Argument(
        "role", nargs="?", choices=[one.value for one in Role], metavar="ROLE", help=", ".join(Role)
    ),
    Argument("--sql", action="store_true", help="print what the server would be told, do nothing"),
)
ASSIGNING = (
    PROJECT,
    Argument(
        "--to",
        nargs="+",
        default=[],
        metavar=("NAME", "ID"),
        help="who is to work on pages, and on which of them if they are given by hand",
    ),
    Argument(
        "--share", type=whole, metavar="N", help="one in N of the pages that wait and are nobody's"
    ),
    Argument(
        "--queue",
        action="store_true",
        help="take back what NAME, or everybody, has left: whoever asks next gets it",
    ),
)
PEOPLE: tuple[Command, ...] = (
    Command(
        "team",
        "say who may do what to a project on a server, or change it",
        "labeler.cli.team:team",
        TEAM,
        is_long=False,
    ),
    Command(
        "assign",
        "give pages to people, by hand or by share, or back to the queue",
        "labeler.cli.team:assign",
        ASSIGNING,
        is_long=False,
    ),
    Command(
        "review",
        "approve pages that somebody else accepted, send them back, list what waits",
        "labeler.cli.second_look:review",
        REVIEWING,
        is_long=False,
    ),
    Command(
        "stats",
        "say what each person did on each day, or in a week or month",
        "labeler.cli.second_look:stats",
        (
            PROJECT,
            Argument("--days", type=whole, default=30, metavar="N", help="how far back (30)"),
            Argument("--from", dest="since", type=day, metavar="DAY", help="from this day on"),
            Argument("--until", type=day, metavar="DAY", help="this day is the last that counts"),
            Argument(
                "--per",
                choices=[one.value for one in Period],
                default=Period.DAY.value,
                help="what is counted together (day)",
            ),
            Argument("--who", default="", metavar="NAME", help="one person only"),
            Argument("--csv", type=file, metavar="FILE", help="write it here, as for a payroll"),
            Argument("--json", type=file, metavar="FILE", help="write it here too"),
        ),
        is_long=False,
    ),
    Command(
        "double",
        "have pages annotated again, by somebody who does not see what was said",
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
