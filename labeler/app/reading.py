"""The reader says what lines nobody has written down say; readings are kept beside the page."""

from collections.abc import Collection, Iterable, Sequence

from labeler.app import models
from labeler.app.engines import Reader, told_failures
from labeler.app.project import Project
from labeler.core.annotation import DONE_STATES, Level, Page, Polygon, Proposal, TextSource
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.progress import Progress
from labeler.core.proposing import above_score
from labeler.core.reading import Reading
from labeler.core.reading_order import reading_order
from labeler.core.records import ModelKind, ModelRecord
from labeler.core.word_splitting import WordBoundary

TRANSCRIPTS = "transcripts"
"""The setting of a project that says whether its lines have transcripts; on at first."""
BATCH = 32
"""Lines that are read before they are kept: what a cancelled reading may lose."""


def has_transcripts(project: Project) -> bool:
    """Tell whether lines of a project are read, and readings confirmed with their page."""
    return bool(project.store.setting(TRANSCRIPTS, default=True))


def model_in_use(project: Project) -> ModelRecord | None:
    """Return the reader that lines of a project are read with; None where they are not read.

    Raises WeightsError when the weights of a reader that was chosen are gone.
    """
    return models.current_reader(project) if has_transcripts(project) else None


def is_measured(project: Project) -> bool:
    """Tell whether it was counted how often the reader in use is wrong: `core.expectation`."""
    reader = project.store.models.current(ModelKind.READER)
    return reader is not None and models.comes_along(reader)


def set_transcripts(project: Project, *, wanted: bool) -> None:
    """Say whether lines of a project are to be read; what people wrote stays either way."""
    project.store.set_setting(TRANSCRIPTS, wanted)


def of_page(project: Project, page_id: int) -> dict[Polygon, Reading]:
    """Return what the reader in use has made of a page so far, by the outlines of its lines."""
    reader = project.store.models.current(ModelKind.READER)
    return project.store.readings.of_page(page_id, reader.id) if reader else {}


def wanted_on(project: Project, page_id: int) -> dict[Polygon, Reading]:
    """Return the same, or nothing if the project wants no transcripts."""
    return of_page(project, page_id) if has_transcripts(project) else {}


def unread_lines(
    project: Project, page_id: int, reader_id: int, *, score: float = DEFAULT_SCORE
) -> list[Polygon]:
    """Return the outlines a reader is still to read on a page, in reading order.

    They are those of lines without a transcript that a person vouches for and that are not ignored, and
    of pending proposals at or above a score; none while the project wants no transcripts.
    """
    if not has_transcripts(project):
        return []
    page = project.store.pages.load(page_id)
    proposals = above_score(page.pending(project.store.proposals.of_page(page_id)), score)
    known = project.store.readings.of_page(page_id, reader_id)
    unread = unread_of(page, proposals, known)
    return [unread[place] for place in reading_order(unread)]


def unread_of(
    page: Page, proposals: Iterable[Proposal], known: Collection[Polygon]
) -> list[Polygon]:
    """Return the outlines of lines and proposed lines about which nobody says anything yet.

    On a page that nobody has done with, what nobody confirmed is held against a reading as well.
    """
    is_open = page.state not in DONE_STATES
    mute = [
        line.polygon
        for line in page.lines
        if line.ignore is None
        and (not line.text or (is_open and line.text_source is TextSource.READER))
    ]
    mute += [p.polygon for p in proposals if p.level is Level.LINE and not p.text]
    return [polygon for polygon in dict.fromkeys(mute) if polygon not in known]


def read_page(
    project: Project,
    reader: Reader,
    page_id: int,
    *,
    reader_id: int,
    score: float = DEFAULT_SCORE,
    progress: Progress | None = None,
) -> bool:
    """Read the unread lines of a page, from the top; return whether there were any.

    Raises LabelerError when the image or its lines cannot be read, and Cancelled; the lines that
    were read before are kept.
    """
    unread = unread_lines(project, page_id, reader_id, score=score)
    if not unread:
        return False
    progress = progress or Progress()
    image = project.sound_image(page_id)
    for start in range(0, len(unread), BATCH):
        progress.check()
        lines = unread[start : start + BATCH]
        with told_failures(ModelKind.READER):
            found = reader.read(image, lines, progress)
        readings = dict(zip(lines, found, strict=True))
        project.store.readings.record(page_id, reader_id, readings)
    return True


def find_word_boundaries(
    project: Project,
    reader: Reader,
    page_id: int,
    lines: Sequence[Polygon],
    progress: Progress | None = None,
) -> dict[Polygon, list[WordBoundary]]:
    """Return where lines of a page have spaces, by their outlines.

    Raises LabelerError when the image or its lines cannot be read, and Cancelled.
    """
    image = project.sound_image(page_id)
    with told_failures(ModelKind.READER):
        found = reader.word_boundaries(image, lines, progress or Progress())
    return dict(zip(lines, found, strict=True))
