"""Let pages be taken out of a project without losing what was said about them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    op.add_column("page", sa.Column("removed", sa.DateTime(timezone=True), nullable=True))
