"""Keep what readers make of lines, the readers themselves, and who vouches for a transcript."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    # Until now all transcripts were typed, and all models were detectors.
    op.add_column(
        "region", sa.Column("text_source", sa.String(), server_default="person", nullable=False)
    )
    op.add_column(
        "model", sa.Column("kind", sa.String(), server_default="detector", nullable=False)
    )
    op.create_table(
        "reading",
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("outline", sa.String(), nullable=False),
        sa.Column("polygon", sa.JSON(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("confidences", sa.JSON(), nullable=False),
        sa.Column("is_upside_down", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["model_id"], ["model.id"], name=op.f("fk_reading_model_id_model")),
        sa.ForeignKeyConstraint(
            ["page_id"], ["page.id"], name=op.f("fk_reading_page_id_page"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("page_id", "model_id", "outline", name=op.f("pk_reading")),
    )
