"""Keep the issues that people talk about."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Change the table. There is no way down: the copy made before is the way back."""
    op.add_column(
        "page", sa.Column("issues", sa.JSON(), server_default=sa.text("'[]'"), nullable=False)
    )
    op.add_column(
        "page",
        sa.Column("open_issues", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
