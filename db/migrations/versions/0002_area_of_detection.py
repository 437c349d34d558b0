"""Let a detection be a look at a part of a page."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    op.add_column("detection", sa.Column("area", sa.JSON(none_as_null=True), nullable=True))
