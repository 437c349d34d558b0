"""How closely somebody has looked at an accepted page: what it is worth as truth."""

from enum import StrEnum

from labeler.core.annotation import Page, TextSource, Voucher


class Scrutiny(StrEnum):
    """What a person did on a page before it was accepted."""

    CORRECTED = "corrected"
    """Changed something, drew a line, dismissed a proposal; or the truth was imported."""
    LINE_BY_LINE = "looked at line by line"
    """Changed nothing, but confirmed what each of its lines says."""
    AS_PROPOSED = "unchanged proposals"
    """Accepted what a model had proposed. By such a page that model is right in everything."""
    UNSEEN = "seen by nobody"
    """A command accepted it."""


TELLING = frozenset({Scrutiny.CORRECTED, Scrutiny.LINE_BY_LINE})
"""Pages by which models can be judged."""


def scrutiny_of(page: Page) -> Scrutiny:
    """Return how closely somebody has looked at an accepted page."""
    if page.voucher is Voucher.NOBODY:
        return Scrutiny.UNSEEN
    if page.dismissed or any(region.origin.is_own for region in page.regions):
        return Scrutiny.CORRECTED
    lines = [line for line in page.lines if line.ignore is None]
    if lines and all(line.text and line.text_source is TextSource.PERSON for line in lines):
        return Scrutiny.LINE_BY_LINE
    return Scrutiny.AS_PROPOSED
