"""Keep to whom a page was given, and who works on it just now."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    empty = sa.text("''")
    op.add_column("page", sa.Column("assignee", sa.String(), server_default=empty, nullable=False))
    op.add_column("page", sa.Column("holder", sa.String(), server_default=empty, nullable=False))
    op.add_column("page", sa.Column("held_until", sa.DateTime(timezone=True), nullable=True))
    is_held = sa.text("held_until IS NOT NULL")
    op.create_index(
        "ix_page_held_until",
        "page",
        ["held_until"],
        postgresql_where=is_held,
        sqlite_where=is_held,
    )
