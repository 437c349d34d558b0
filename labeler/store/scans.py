"""What reading image files told, written for many at once."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, update

from db.schema import ImageRow, PageRow
from labeler.core.annotation import Picture, ReviewState
from labeler.core.records import ScannedImage
from labeler.store import mapping, page_rows
from labeler.store.locations import storable
from labeler.store.mapping import DamagedRow

_SCANNED_PAGE = (
    update(PageRow)
    .where(PageRow.id == bindparam("of_id"))
    .values({key: bindparam(f"new_{key}") for key in (*page_rows.PICTURE, "problem", "state")})
)
_SCANNED_IMAGE = (
    update(ImageRow)
    .where(ImageRow.id == bindparam("of_id"))
    .values({key: bindparam(f"new_{key}") for key in ("sha256", "stamp")})
)


def write_scans(connection: Connection, scans: Mapping[int, ScannedImage]) -> None:
    """Let pages be about the pictures that were read, by their numbers; not damaged ones."""
    pages = [p for p in page_rows.page_rows(connection, list(scans)) if _is_whole(p)]
    if not pages:
        return
    connection.execute(_SCANNED_PAGE, [_scan_values(p, scans[p.id]) for p in pages])
    images = {p.image_id: scans[p.id] for p in pages if scans[p.id].sha256}
    if images:
        rows = [
            {"of_id": key, "new_sha256": scan.sha256, "new_stamp": scan.stamp}
            for key, scan in images.items()
        ]
        connection.execute(_SCANNED_IMAGE, rows)


def _is_whole(page: Row[Any]) -> bool:
    try:
        mapping.attributes(page)
    except DamagedRow:  # Whoever looks at the page is told.
        return False
    return True


def _scan_values(page: Row[Any], scan: ScannedImage) -> dict[str, Any]:
    picture = Picture(scan.sha256, scan.perceptual_hash) if scan.sha256 else None
    values = page_rows.picture_values(scan.size, picture) | {
        "problem": storable(scan.problem),
        "state": page.state,
    }
    # A file that is gone has no hash, and is found again by the one it had.
    if not scan.sha256:
        values["sha256"] = page.sha256
    elif page.sha256 not in (None, scan.sha256) and page.state == ReviewState.PROPOSED:
        values["state"] = ReviewState.NEW.value
    return {"of_id": page.id, **{f"new_{key}": value for key, value in values.items()}}
