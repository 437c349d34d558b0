"""Keep what a file calls its pages itself, such as iv."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Change the table. There is no way down: the copy made before is the way back."""
    op.add_column(
        "page", sa.Column("label", sa.String(), server_default=sa.text("''"), nullable=False)
    )
