"""Keep which engine runs the weights of a model."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Change the table. There is no way down: the copy made before is the way back."""
    # Until now readers were of one kind, and detectors told apart by the names of their files.
    op.add_column(
        "model",
        sa.Column("engine", sa.String(), server_default="labeler-detector", nullable=False),
    )
    op.execute("UPDATE model SET engine = 'labeler-reader' WHERE kind = 'reader'")
    op.execute(
        "UPDATE model SET engine = 'labeler-detector-onnx' "
        "WHERE kind = 'detector' AND path LIKE '%.onnx'"
    )
