"""Bring in the labels of other tools, as truth or as proposals; nothing is dropped in silence."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from labeler.app.editing import edit
from labeler.app.image_matching import ImageMatcher
from labeler.app.project import Project
from labeler.app.proposing import without_known
from labeler.core import lint
from labeler.core.annotation import PERSON, Level, Page, Region, ReviewState
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.records import PageEntry, Split
from labeler.formats import registry
from labeler.formats.images import read_orientation
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.placement import placed


@dataclass(slots=True)
class ImportOutcome:
    """What came of an import."""

    pages: int = 0
    regions: int = 0
    problems: list[str] = field(default_factory=list)
    """What was left out and why, a sentence each."""


def import_labels(
    project: Project,
    format_name: str,
    path: Path,
    *,
    as_proposals: bool = False,
    replace_work: bool = False,
    progress: Progress | None = None,
) -> ImportOutcome:
    """Read label files and store what they say about the project's pages.

    As truth, pages become accepted (or what the file says of them) in one undoable edit each; a
    page somebody has worked on is left alone unless `replace_work`. As proposals, they wait for a
    person. Raises ForeignFile when nothing can be read.
    """
    progress = progress or Progress()
    reading = registry.reader(format_name)(path)
    outcome = ImportOutcome(problems=list(reading.problems))
    project.check_images(progress)
    matcher = ImageMatcher(project.entries())
    is_divided = any(page.split is Split.VALIDATION for page in reading.pages)
    for index, labelled in enumerate(reading.pages):
        progress.step(index, len(reading.pages), labelled.image)
        try:
            page, regions = _fitted(project, matcher.find(labelled), labelled, outcome.problems)
            if as_proposals:
                _propose(project, page, regions)
            else:
                _write(project, page, labelled, regions, replace_work=replace_work)
        except LabelerError as error:
            outcome.problems.append(str(error))
        else:
            outcome.pages += 1
            outcome.regions += len(regions)
            if is_divided and not as_proposals:
                _keep_split(project, page.id, labelled)
    return outcome


def _keep_split(project: Project, page_id: int, labelled: LabelledPage) -> None:
    """Use a page as the file does, unless the project has decided already."""
    if labelled.split is not None and project.store.pages.entry(page_id).split is None:
        project.store.pages.set_split({page_id: labelled.split})


def _write(
    project: Project,
    page: Page,
    labelled: LabelledPage,
    regions: tuple[Region, ...],
    *,
    replace_work: bool,
) -> None:
    is_touched = page.regions or page.state not in (ReviewState.NEW, ReviewState.PROPOSED)
    if is_touched and not replace_work:
        raise LabelerError(
            f"{labelled.image}: skipped, because somebody has worked on the page. "
            "To replace that work, import with --replace."
        )
    state = labelled.state or ReviewState.ACCEPTED
    note = labelled.note or page.note
    edit(project, page, replace(page, regions=regions, state=state, note=note), "Import labels")


def _propose(project: Project, page: Page, regions: tuple[Region, ...]) -> None:
    lines = [region for region in regions if region.level is Level.LINE and region.ignore is None]
    places = {line.id: index for index, line in enumerate(lines)}
    detection = Detection(
        page.size,
        tuple(
            FoundLine(
                line.polygon, 1.0, line.count.value if line.count else None, line.text or None
            )
            for line in lines
        ),
        tuple(
            FoundCharacter(region.polygon, 1.0, places.get(region.line_id or ""))
            for region in regions
            if region.level is Level.CHARACTER and region.ignore is None
        ),
    )
    detection = without_known(detection, page)
    project.store.proposals.record(page.id, detection, model_id=None, settings=None)


def _fitted(
    project: Project, entry: PageEntry, labelled: LabelledPage, problems: list[str]
) -> tuple[Page, tuple[Region, ...]]:
    """Return the page and the file's regions in its pixels, without those that cannot be."""
    page = project.page(entry.id)
    project.demand_sound(entry.id)
    if page.size == (0, 0):
        raise LabelerError(f"{labelled.image}: the image cannot be read, so nothing was imported.")
    turn = read_orientation(entry.path, entry.frame)
    regions = []
    for region in placed(labelled, page.size, turn).regions:
        polygon = lint.repaired(region.polygon, page.size)
        faults = set(lint.problems(polygon, page.size)) - {lint.Problem.SELF_INTERSECTION}
        if faults:
            problems.append(f"{labelled.image}: a {region.level} was left out: {faults.pop()}.")
        else:
            regions.append(replace(region, polygon=polygon, origin=PERSON))
    known = {region.id for region in regions}
    return page, tuple(r if r.line_id in known else replace(r, line_id=None) for r in regions)
