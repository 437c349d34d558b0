"""Find the edits that wait for a decision, and who made any, among millions of others."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    is_refused = sa.text("state = 'refused'")
    op.create_index(
        "ix_journal_refused",
        "journal",
        ["page_id"],
        postgresql_where=is_refused,
        sqlite_where=is_refused,
    )
    op.create_index("ix_journal_author", "journal", ["author"])
