"""Which stored detections count: those on the picture that is labelled, by the models in use.

On pages nobody has worked on what counts follows the models in use: what another detector found is
withdrawn, and so is one whose lines another reader has read, since what a line says decides what it
scores. Going back to a model brings its detections back. Imported proposals are no model's and stay.
Where somebody has begun to work the proposals stay as they are.
"""

from sqlalchemy import ColumnElement, Connection, false, select, update

from db.schema import DetectionRow, PageRow
from labeler.core.annotation import UNREVIEWED
from labeler.core.records import ModelKind
from labeler.store.model_use import current_id

IS_OF_PICTURE = DetectionRow.sha256.is_(None) | (DetectionRow.sha256 == PageRow.sha256)
"""Whether a detector has looked at the bytes that the page is about."""
COUNTS = DetectionRow.is_withdrawn.is_(False) & IS_OF_PICTURE
"""Of rows of detections, joined with their pages: those that count."""
_UNTOUCHED = [state.value for state in UNREVIEWED]


def withdraw_others(connection: Connection, page_id: int | None = None) -> None:
    """Let the detections of the models in use count on pages nobody has worked on, and no others.

    On all such pages, or on one if it is such a page.
    """
    # A version is made of what was proposed on its page, whatever is in use by now.
    untouched = select(PageRow.id).where(PageRow.state.in_(_UNTOUCHED), PageRow.version == 0)
    if page_id is not None:
        untouched = untouched.where(PageRow.id == page_id)
    is_other = _is_of_other(connection)
    connection.execute(
        update(DetectionRow)
        .where(DetectionRow.page_id.in_(untouched), DetectionRow.is_withdrawn != is_other)
        .values(is_withdrawn=is_other)
    )


def forget_failures(connection: Connection) -> None:
    """Let the model that is in use now try the readable pages at which another one failed."""
    connection.execute(
        update(PageRow)
        .where(PageRow.state.in_(_UNTOUCHED), PageRow.width.is_not(None), PageRow.problem != "")
        .values(problem="")
    )


def is_in_use(connection: Connection, model_id: int | None, reader_id: int | None) -> bool:
    """Tell whether what two models make of a page counts; imported proposals always do."""
    if model_id is None:
        return True
    is_detector = current_id(connection, ModelKind.DETECTOR) in (None, model_id)
    is_reader = reader_id is None or current_id(connection, ModelKind.READER) in (None, reader_id)
    return is_detector and is_reader


def _is_of_other(connection: Connection) -> ColumnElement[bool]:
    detector, reader = (current_id(connection, kind) for kind in ModelKind)
    is_other: ColumnElement[bool] = false()
    if detector is not None:
        is_other = DetectionRow.model_id.is_not(None) & (DetectionRow.model_id != detector)
    if reader is not None:
        is_other |= DetectionRow.reader_id.is_not(None) & (DetectionRow.reader_id != reader)
    return is_other
