"""What the detector finds becomes proposals; proposals of whole pages become regions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from shapely import STRtree, box

from labeler.app import embedded_text, reading
from labeler.app.editing import edit
from labeler.app.look_cache import KeptLooks
from labeler.app.pipeline import Narrow, NotRead, Pipeline
from labeler.app.project import Project
from labeler.core import accepting, geometry, proposing
from labeler.core.accepting import Draft, Seen
from labeler.core.addresses import told
from labeler.core.annotation import (
    DONE_STATES,
    UNREVIEWED,
    Bounds,
    Page,
    Polygon,
    ReviewState,
    Voucher,
)
from labeler.core.changes import Changes, difference
from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings, FoundLine
from labeler.core.errors import (
    ImageChanged,
    ImagesWithheld,
    LabelerError,
    NoProposals,
    NotReachable,
)
from labeler.core.marked import sentence
from labeler.core.outlining import USUAL, Outlining
from labeler.core.overlooking import FAINTEST
from labeler.core.progress import Progress
from labeler.core.raster import Raster
from labeler.core.records import PageEntry
from labeler.formats.whereabouts import is_there
from labeler.maps.outlined import without_small
from labeler.maps.residue import residue

PROPOSE_SETTINGS = DetectSettings(score_threshold=0.1)
"""Low, so that the score slider filters later without looking again."""
SAME_REGION = 0.5
"""A finding that overlaps a person's region by this share is not proposed again."""


@dataclass(frozen=True, slots=True)
class ModelsInUse:
    """What looks at the pages of a project: a pipeline, under the numbers of its models."""

    pipeline: Pipeline
    detector_id: int
    reader_id: int | None = None
    """None where lines are not read."""
    outlining: Outlining = USUAL
    """How the project has lines outlined by this detector."""

    @property
    def settings(self) -> DetectSettings:
        """What the detector is asked for, and what it found is stored with."""
        return replace(PROPOSE_SETTINGS, outlining=self.outlining)

    def looked_by(self, found: Detection) -> "LookedBy":
        """Return what a detection of theirs is stored under."""
        is_read = self.pipeline.remembered or any(line.reading for line in found.lines)
        return LookedBy(self.detector_id, self.reader_id if is_read else None, self.settings)


@dataclass(frozen=True, slots=True)
class LookedBy:
    """What a detection is stored under: the numbers of its models, and what was asked of them."""

    detector_id: int
    reader_id: int | None
    """None where nothing was read, now or before."""
    settings: DetectSettings


@dataclass(frozen=True, slots=True)
class Assignment:
    """A page to be looked at, with all that is asked of its project: whoever looks needs no more."""

    page: Page
    entry: PageEntry
    known: tuple[Polygon, ...]
    """Outlines about which people have said something: there is text, or there is none."""


def assignment(project: Project, page_id: int) -> Assignment:
    """Return a page as one that is to be looked at; raises LabelerError where it cannot be loaded."""
    page = project.page(page_id)
    entry = project.store.pages.entry(page_id)
    return Assignment(page, entry, tuple(_known_outlines(project, page)))


def look(
    used: ModelsInUse,
    assigned: Assignment,
    image: Raster,
    progress: Progress | None = None,
) -> Detection:
    """Look at a page, an upright RGB image (H, W, 3), for what is worth proposing on it.

    With a reader the lines are read, because what they say tells text from what only looks like it.
    Raises LabelerError, Cancelled.
    """
    height, width = image.shape[:2]
    embedded = embedded_text.of_page(assigned.entry, (width, height))
    narrow = partial(_without, page=assigned.page, embedded=embedded)
    found = find_to_keep(used, image, progress, narrow=narrow)
    found = embedded_text.with_lines(found, without_known(embedded, assigned.page))
    return with_residue(found, assigned.known, used.outlining)


def propose_page(
    project: Project, used: ModelsInUse, page_id: int, progress: Progress | None = None
) -> bool:
    """Look at a page and store what is found; False when the page failed, with its reason stored.

    Lines are read before they are stored, and their readings kept. Raises Cancelled, in which case
    nothing is stored. A page whose image changed is not looked at until somebody has decided about it.
    Raises NotReachable for an image that cannot be had just now: it is no failure of the page.
    """
    try:
        assigned = assignment(project, page_id)
        found = look(used, assigned, project.sound_image(page_id), progress)
    except (ImageChanged, ImagesWithheld):
        return False
    except NotReachable:
        raise
    except LabelerError as error:
        project.store.pages.record_problem(page_id, str(error))
        return False
    if found.maps is not None:
        project.keep_maps(page_id, found.maps)
    picture = assigned.page.picture
    if found.looks is not None and picture is not None:
        kept = KeptLooks(found.looks, used.detector_id, picture.sha256)
        project.looks.keep(page_id, kept)
    keep(project, page_id, found, used.looked_by(found))
    return True


def find_to_keep(
    used: ModelsInUse,
    image: Raster,
    progress: Progress | None,
    *,
    area: Bounds | None = None,
    narrow: Narrow,
) -> Detection:
    """Find what is worth storing on an upright RGB image (H, W, 3); raises LabelerError, Cancelled.

    Where the reader fails lines are stored unread: whoever reads the page next is told.
    """
    try:
        return used.pipeline.find(
            image, used.settings, progress, area=area, narrow=narrow, keep_looks=True
        )
    except NotRead as failure:
        return failure.found


def keep(project: Project, page_id: int, found: Detection, by: LookedBy) -> None:
    """Store what was found on a page, and what its lines say."""
    said = {line.polygon: line.reading for line in found.lines if line.reading}
    project.store.proposals.record(
        page_id, found, model_id=by.detector_id, settings=by.settings, reader_id=by.reader_id
    )
    if by.reader_id is not None and said:
        project.store.readings.record(page_id, by.reader_id, said)


def pages_to_propose(project: Project) -> list[int]:
    """Return the pages the models in use should look at: not done, and without their proposals.

    Those of other models count only on pages a person has worked on.
    """
    return project.store.pages.waiting_for_proposals()


def waits(entry: PageEntry) -> bool:
    """Tell whether the detector has something to do on a page."""
    is_fit = entry.is_sound and not entry.problem
    return entry.proposal_count is None and is_fit and entry.state not in DONE_STATES


def nothing_to_propose(entries: Iterable[PageEntry]) -> str:
    """Say that no page waits for the detector, and how many it could not look at."""
    without = (e for e in entries if e.proposal_count is None and e.state not in DONE_STATES)
    failed = sum(not waits(entry) for entry in without)
    if not failed:
        return sentence("Every page that waits for review has its proposals.")
    return sentence(
        "Every page that waits for review has its proposals, but for %n pages with a problem.",
        "",
        failed,
        "Every page that waits for review has its proposals, but for 1 page with a problem.",
    )


@dataclass(frozen=True, slots=True)
class AcceptedUnseen:
    """What accepting a page did without anybody looking."""

    changes: Changes
    """Empty where a person has accepted the page before: it stays as it is."""
    doubtful: int = 0
    """Lines whose doubtful reading was left for somebody to check."""


def accept_page(project: Project, page_id: int, *, score: float = DEFAULT_SCORE) -> AcceptedUnseen:
    """Accept a page unseen, with all its pending proposals at or above a score; one undo step.

    What the reader made of lines without a transcript becomes theirs where it is sure, if the
    project wants any. Raises LabelerError with the reason when nobody should accept the page
    without looking.
    """
    page, entry = project.page(page_id), project.store.pages.entry(page_id)
    if page.state is ReviewState.ACCEPTED and page.voucher is not Voucher.NOBODY:
        return AcceptedUnseen(difference(page, page))
    refused = f"Page {page_id} ({entry.name}) was not accepted"
    if reason := _obstacle(entry):
        raise LabelerError("{refused}: {reason}", refused=refused, reason=reason)
    if entry.proposal_count is None and entry.state in UNREVIEWED:
        raise NoProposals(
            "{refused}: it has no proposals of the model in use yet.", page_id, refused=refused
        )
    found = proposing.above_score(project.store.proposals.of_page(page_id), score)
    readings = reading.of_page(project, page_id) if reading.has_transcripts(project) else {}
    draft = Draft(page, entry, page.pending(found), readings=readings)
    changes = edit(project, page, accepting.accept(draft, Seen()), "Accept page unseen")
    return AcceptedUnseen(changes, len(accepting.doubtful_lines(draft, Seen())))


def _obstacle(entry: PageEntry) -> str:
    """Return why a page cannot be accepted without anybody looking; empty when it can."""
    if not (entry.withheld or is_there(entry.path)):
        return f"its image is not there any more: {told(entry.path)}"
    if reason := accepting.obstacle(entry):
        return reason
    return f"{entry.problem.rstrip('.')}. Look at the page in the window." if entry.problem else ""


def _without(detection: Detection, page: Page, embedded: Detection) -> Detection:
    """Leave out of a detection what a person says already, or the file itself."""
    said = _Known([line.polygon for line in embedded.lines])
    rest = without_known(detection, page)
    return rest.only(lambda line: line.polygon not in said, lambda _: True)


def without_known(detection: Detection, page: Page) -> Detection:
    """Leave out of a detection what a person's regions on the page already say."""
    lines = [region.polygon for region in page.lines]
    characters = [region.polygon for region in page.characters]
    if not lines and not characters:
        return detection
    known_lines, known_characters = _Known(lines), _Known(characters)
    return detection.only(
        lambda line: line.polygon not in known_lines,
        lambda character: character.polygon not in known_characters,
    )


def _known_outlines(project: Project, page: Page) -> list[Polygon]:
    """Return the outlines of what people have said something about: it is text, or it is none."""
    dismissed = project.store.proposals.by_id(page.dismissed).values()
    return [*(line.polygon for line in page.lines), *(one.polygon for one in dismissed)]


def with_residue(
    found: Detection, known: Sequence[Polygon], outlining: Outlining = USUAL
) -> Detection:
    """Add what the map of lines shows where nothing is outlined, as marks: see `core.overlooking`.

    The rest of the pipeline does not believe in it, or it would be among what is found. `known` are
    outlines besides those found. What somebody had left out as too small is not brought up again.
    """
    if found.maps is None:
        return found
    left = residue(found.maps, found.size, [*(line.polygon for line in found.lines), *known])
    marks = tuple(FoundLine(polygon, FAINTEST) for polygon in left)
    seen = without_small(replace(found, lines=marks, characters=()), outlining.least_size)
    return replace(found, lines=(*found.lines, *seen.lines)).within_image()


class _Known:
    """Outlines that people stand behind, found by place."""

    def __init__(self, outlines: Sequence[Polygon]) -> None:
        self._outlines = outlines
        self._tree = STRtree([box(*geometry.bounds(outline)) for outline in outlines])

    def __contains__(self, polygon: Polygon) -> bool:
        near = self._tree.query(box(*geometry.bounds(polygon)))
        overlaps = (geometry.intersection_over_union(polygon, self._outlines[i]) for i in near)
        return any(overlap >= SAME_REGION for overlap in overlaps)
