"""The document of the settings."""

from pathlib import Path

from labeler.app.settings_page import page
from labeler.core.settings import SETTINGS

DOCUMENT = Path(__file__).parents[2] / "docs/settings.md"


def test_the_document_is_what_the_table_says() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == page(), "Run `make documents`."
    assert all(f"| {each.caption} | `{each.key}`" in page() for each in SETTINGS)
