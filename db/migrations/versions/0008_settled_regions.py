"""Keep which regions somebody found right although their numbers disagree."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Change the table. There is no way down: the copy made before is the way back."""
    op.add_column(
        "region", sa.Column("settled", sa.String(), server_default=sa.text("''"), nullable=False)
    )
