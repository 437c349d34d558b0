"""Keep what other programs say that there is no word for here."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    for table in ("page", "region", "proposal"):
        op.add_column(
            table, sa.Column("extras", sa.Text(), server_default=sa.text("''"), nullable=False)
        )
