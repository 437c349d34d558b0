"""Copies of images that servers hold lie where the settings say."""

from pathlib import Path

from labeler.app import copies_of_images
from labeler.app.user_settings import UserSettings
from labeler.core.addresses import place_of
from labeler.formats.whereabouts import fetch
from tests.fakes.elsewhere import own_copies
from tests.fakes.web_server import serving


def test_copies_lie_where_the_settings_say_and_are_as_many(tmp_path: Path) -> None:
    settings = UserSettings(tmp_path / "settings.json")
    settings.set("copies_folder", str(tmp_path / "here"))
    settings.set("copies_gigabytes", 0.1)
    with own_copies(tmp_path / "else"), serving() as host:
        copies_of_images.follow(settings)
        for name in ("/1.png", "/2.png"):
            host.files[name] = bytes(60_000_000)
            fetch(place_of(host.url(name)))
            kept = [file for file in (tmp_path / "here").glob("??/*") if not file.suffix]
            assert len(kept) == 1
    assert not (tmp_path / "else").exists()
