"""How long somebody holds a page, in SQL: by the clock of the server, whatever those of clients say."""

from sqlalchemy import ColumnElement, and_, bindparam, case, func

from db.schema import PageRow
from labeler.core.work import PAUSE

SECONDS = PAUSE.total_seconds()
"""For which a page is held after an edit: whoever pauses longer is not at work."""
_NOW = func.clock_timestamp()
LIVE = PageRow.held_until > _NOW
OF_OTHERS = and_(LIVE, PageRow.holder != bindparam("of_holder"))
"""Whether somebody else than `of_holder` holds a page."""
UNTIL = _NOW + func.make_interval(0, 0, 0, 0, 0, 0, bindparam("of_seconds"))
RENEWED = {
    "holder": case((OF_OTHERS, PageRow.holder), else_=bindparam("of_holder")),
    "held_until": case((OF_OTHERS, PageRow.held_until), else_=UNTIL),
}
"""What is written with an edit: its author holds the page, unless somebody else does. One that takes
0 seconds lets go of it."""
HOLDER: ColumnElement[str] = case(
    (PageRow.held_until > func.current_timestamp(), PageRow.holder), else_=""
)
"""Who holds a page at the moment that its row is read; nobody ever does in a file."""
