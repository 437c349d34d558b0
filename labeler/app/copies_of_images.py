"""Where copies of images that servers hold are kept, as the user of this machine wants it."""

from labeler.app.user_settings import UserSettings
from labeler.formats.elsewhere.fetching import keep_in


def follow(settings: UserSettings) -> None:
    """Keep copies where the settings say, and as many, from now on."""
    keep_in(*settings.copies)
