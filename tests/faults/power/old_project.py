"""A project as an earlier version of the program left it."""

import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import URL

from db import database, migrating

LAST = "0003"
"""The migration at which that version stood."""
REGIONS = 5
_ROWS = (
    "project VALUES (1, 'u', 'old', '2025-01-01', '1')",
    "image VALUES (1, 'a.png', 'a.png', 1, NULL)",
    "page VALUES (1, 1, 0, 9, 9, 0, '', NULL, 'in work', '', NULL, '', '[]', NULL)",
    *(
        f"region VALUES (1, '{n}', {n}, 'line', '[0,0,9,0,9,9,0,9]', '', 3, 'typed', NULL, NULL, NULL, 0)"
        for n in range(REGIONS)
    ),
)


def make(folder: Path) -> None:
    """Make such a project in a new folder."""
    folder.mkdir()
    engine = database.connect(URL.create("sqlite", database=str(folder / "labeler.db")))
    with tempfile.TemporaryDirectory() as scripts:
        versions = Path(scripts) / "migrations"
        shutil.copytree(migrating.MIGRATIONS, versions)
        for script in (versions / "versions").glob("[0-9]*.py"):
            if script.stem[: len(LAST)] > LAST:
                script.unlink()
        with patch.object(migrating, "MIGRATIONS", versions):
            migrating.migrate(engine)
    with database.writing(engine) as connection:
        for row in _ROWS:
            connection.exec_driver_sql(f"INSERT INTO {row}")
    engine.dispose()
