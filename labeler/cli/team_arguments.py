"""Arguments of the commands about people who work on a project together."""

from labeler.cli.arguments import PROJECT
from labeler.cli.command import Argument
from labeler.cli.values import whole
from labeler.core.team import Role

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
    Argument("pages", nargs="*", type=whole, metavar="ID", help="of pages to give by hand"),
    Argument("--to", default="", metavar="NAME", help="who is to work on them"),
    Argument(
        "--share", type=whole, metavar="N", help="one in N of the pages that wait and are nobody's"
    ),
    Argument(
        "--queue",
        action="store_true",
        help="back to those of which everybody takes the next: what NAME, or anybody, has left",
    ),
)
