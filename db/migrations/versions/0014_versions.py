"""Keep versions of a page: what a second person says of the same picture."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Change the tables. There is no way down: the copy made before is the way back."""
    with op.batch_alter_table("page", table_kwargs={"sqlite_autoincrement": True}) as page:
        page.add_column(
            sa.Column("version", sa.Integer(), server_default=sa.text("0"), nullable=False)
        )
        page.drop_constraint(op.f("uq_page_image_id_frame"), type_="unique")
        page.create_unique_constraint(
            op.f("uq_page_image_id_frame_version"), ["image_id", "frame", "version"]
        )
    op.create_table(
        "version",
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column("first_by", sa.String(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("until", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["page_id"], ["page.id"], name="fk_version_page_id_page", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["of_id"], ["page.id"], name="fk_version_of_id_page", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("page_id", name="pk_version"),
    )
    op.create_index("ix_version_of_id", "version", ["of_id"])
