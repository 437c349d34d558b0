"""Keep who stands behind pages, what imports refused, which bytes were labelled, whose look counts."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    op.add_column(
        "page", sa.Column("voucher", sa.String(), server_default="person", nullable=False)
    )
    op.add_column(
        "page", sa.Column("refused", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    op.add_column(
        "image", sa.Column("stamp", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    for table in ("page", "detection"):
        op.add_column(table, sa.Column("sha256", sa.String(), nullable=True))
    op.execute(
        "UPDATE page SET sha256 = (SELECT image.sha256 FROM image WHERE image.id = page.image_id)"
    )
    op.execute(
        "UPDATE detection SET sha256 = "
        "(SELECT page.sha256 FROM page WHERE page.id = detection.page_id)"
    )
    op.add_column(
        "journal", sa.Column("writer", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    op.add_column(
        "page", sa.Column("revision", sa.BigInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column(
        "page", sa.Column("writer", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    op.create_index("ix_page_revision", "page", ["revision"])
    op.add_column("detection", sa.Column("reader_id", sa.Integer(), nullable=True))
    op.add_column(
        "detection",
        sa.Column("is_withdrawn", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    _vouch_for_nobody()
    _withdraw_looks_of_discarded_detectors()


def _vouch_for_nobody() -> None:
    """Mark what `labeler accept` accepted: in the window proposals and pages were so one by one.

    What else was accepted until now is taken for seen.
    """
    page = sa.table("page", sa.column("id"), sa.column("state"), sa.column("voucher"))
    journal = sa.table(
        "journal",
        sa.column("id"),
        sa.column("page_id"),
        sa.column("state"),
        sa.column("delta", sa.JSON),
    )
    done = sa.select(journal.c.page_id, journal.c.delta).where(journal.c.state == "done")
    is_unseen = {}
    for page_id, delta in op.get_bind().execute(done.order_by(journal.c.id)):
        if delta.get("state", ("", ""))[1] == "accepted":
            is_unseen[page_id] = _holds_proposals(delta)
    for page_id in (page_id for page_id, unseen in is_unseen.items() if unseen):
        these = (page.c.id == page_id) & (page.c.state == "accepted")
        op.execute(sa.update(page).where(these).values(voucher="nobody"))


def _holds_proposals(delta: dict[str, Any]) -> bool:
    """Tell whether an edit made regions of proposals."""
    known = {region["id"] for region in delta["before"]}
    new = (region for region in delta["after"] if region["id"] not in known)
    return any(region.get("proposal_id") is not None for region in new)


def _withdraw_looks_of_discarded_detectors() -> None:
    """On pages nobody has worked on only the detector in use counts from now on."""
    page = sa.table("page", sa.column("id"), sa.column("state"))
    model = sa.table("model", sa.column("id"), sa.column("kind"))
    use = sa.table("model_use", sa.column("id"), sa.column("model_id"))
    look = sa.table(
        "detection", sa.column("page_id"), sa.column("model_id"), sa.column("is_withdrawn")
    )
    in_use = (
        sa.select(use.c.model_id)
        .join_from(use, model, model.c.id == use.c.model_id)
        .where(model.c.kind == "detector")
        .order_by(use.c.id.desc())
        .limit(1)
    )
    untouched = sa.select(page.c.id).where(page.c.state.in_(["new", "proposed"]))
    op.execute(
        sa.update(look)
        .where(look.c.page_id.in_(untouched), look.c.model_id != in_use.scalar_subquery())
        .values(is_withdrawn=sa.true())
    )
