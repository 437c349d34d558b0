"""Keep who stands behind a page, what an import refused, which bytes were labelled, who edited."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    # Whether somebody looked at what was accepted until now is not known; most was in the window.
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
