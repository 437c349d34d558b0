"""Keep the curves of lines."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Change the table. There is no way down: the copy made before is the way back."""
    op.add_column("region", sa.Column("curve", sa.JSON(none_as_null=True), nullable=True))
