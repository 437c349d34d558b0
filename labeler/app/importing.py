"""Bring in the labels of other tools, as truth or as proposals; nothing is dropped in silence."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from labeler.app import import_rules
from labeler.app.editing import edit
from labeler.app.foreign_labels import ForeignLabels, read_labels
from labeler.app.image_matching import ImageMatcher, NoMatch, NoSuchImage
from labeler.app.import_outcome import ImportOutcome
from labeler.app.project import Project
from labeler.app.proposing import without_known
from labeler.core import geometry, issues, lint
from labeler.core.annotation import PERSON, Level, Region, ReviewState
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import ForeignFile, LabelerError, UnreadableImage, WorkKept
from labeler.core.progress import Progress
from labeler.core.records import PageEntry, Split
from labeler.formats.archives import unpacked
from labeler.formats.extras import with_own_ids
from labeler.formats.images import read_orientation
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.placement import placed
from labeler.formats.registry import OUR_FORM

_FAR_BASELINES = "baselines far from their lines"
_STRAY_CURVES = "curves that their outlines do not follow from"


def import_labels(
    project: Project,
    format_name: str | None,
    path: Path,
    *,
    as_proposals: bool = False,
    replace_work: bool = False,
    progress: Progress | None = None,
) -> ImportOutcome:
    """Read label files and store what they say about the project's pages.

    As truth, pages get the state that `state_after_import` says, in one undoable edit each; a page
    somebody has worked on is left alone unless `replace_work`. As proposals, they wait for a
    person; so does, in any case, what nobody stands behind: what a model found, or was derived. The
    path is of a file, a folder or an archive; without a name the format is found out.
    Raises ForeignFile when nothing can be read.
    """
    progress = progress or Progress()
    with unpacked(path, progress) as source:
        labels = read_labels(source.path, format_name)
        outcome = take_in(
            project, labels, as_proposals=as_proposals, replace_work=replace_work, progress=progress
        )
    outcome.left_out[:0] = source.left_out(page.source for page in labels.pages)
    return outcome


def take_in(
    project: Project,
    labels: ForeignLabels,
    *,
    as_proposals: bool = False,
    replace_work: bool = False,
    progress: Progress | None = None,
) -> ImportOutcome:
    """Store what labels say about the project's pages, as `import_labels` does.

    Raises ForeignFile when not even one page could be read.
    """
    progress = progress or Progress()
    outcome = ImportOutcome(labels.read_as)
    outcome.left_out += [*labels.left_out, *labels.parsed.refused]
    outcome.not_taken += Counter(labels.parsed.not_taken)
    project.check_images(progress)
    matched = _matched(project.store.pages.originals(), labels.pages, outcome)
    is_divided = any(page.split is Split.VALIDATION for page in labels.pages)
    for index, (entry, labelled) in enumerate(matched):
        progress.step(index, len(matched), labelled.image)
        said = _stored(
            project,
            entry,
            labelled,
            outcome,
            is_ours=labels.format == OUR_FORM,
            as_proposals=as_proposals,
            replace_work=replace_work,
        )
        if said is not None and is_divided:
            _keep_split(project, entry.id, said)
    if labels.parsed.is_unread and not outcome.refused:
        raise labels.refusal()
    return outcome


def _matched(
    entries: Sequence[PageEntry], pages: Sequence[LabelledPage], outcome: ImportOutcome
) -> list[tuple[PageEntry, LabelledPage]]:
    """Return what the files say something of, once for every page of the project."""
    matcher = ImageMatcher(entries, pages)
    found: dict[int, tuple[PageEntry, LabelledPage]] = {}
    silent: dict[int, str] = {}
    for labelled in pages:
        try:
            entry = matcher.find(labelled)
        except NoMatch as error:
            # A file that could not be read may be no label file: its name is but a guess then.
            if import_rules.is_unread(labelled):
                outcome.left_out += labelled.refused
            elif isinstance(error, NoSuchImage):
                outcome.missing.append(labelled.image)
            else:
                outcome.left_out.append(str(error))
            continue
        if not import_rules.says_something(labelled):
            silent[entry.id] = entry.name
            outcome.not_taken += Counter(labelled.not_taken)
        elif entry.id in found:
            found[entry.id] = entry, import_rules.both(found[entry.id][1], labelled)
        else:
            found[entry.id] = entry, labelled
    outcome.unlabelled += [name for key, name in silent.items() if key not in found]
    return list(found.values())


def _stored(  # noqa: PLR0913 - what is stored, and as what, each by its name
    project: Project,
    entry: PageEntry,
    labelled: LabelledPage,
    outcome: ImportOutcome,
    *,
    is_ours: bool,
    as_proposals: bool,
    replace_work: bool,
) -> LabelledPage | None:
    """Store the labels of a page; return what of them is truth now, or None and why not all is."""
    try:
        fitted = _fitted(project, entry, labelled, is_ours=is_ours)
        # What is fitted is as good as drawn by a person: whether it was is told by the file.
        is_unvouched = as_proposals or labelled.is_unvouched
        said, proposed = import_rules.divided(fitted, as_proposals=is_unvouched)
        if said is not None:
            _write(project, entry, said, replace_work=replace_work)
        if proposed is not None:
            _propose(project, entry, proposed)
    except WorkKept as error:
        outcome.kept_work.append(str(error))
    except LabelerError as error:
        outcome.left_out.append(str(error))
    else:
        _count(outcome, entry, fitted)
        if proposed is not None:
            outcome.not_taken += import_rules.not_proposed(proposed)
            outcome.proposed += 0 if as_proposals else len(proposed.regions)
        return said
    return None


def _count(outcome: ImportOutcome, entry: PageEntry, labelled: LabelledPage) -> None:
    outcome.not_taken += Counter(labelled.not_taken)
    if import_rules.is_unread(labelled):  # Nothing is stored that could hold it.
        outcome.not_taken += Counter(labelled.kept)
    else:
        outcome.kept += Counter(labelled.kept)
    if labelled.refused:
        outcome.refused[entry.name] = labelled.refused
    if labelled.regions or not labelled.refused:
        outcome.pages += 1
        outcome.regions += len(labelled.regions)


def _keep_split(project: Project, page_id: int, labelled: LabelledPage) -> None:
    """Use a page as the file does, unless the project has decided already."""
    if labelled.split is not None and project.store.pages.entry(page_id).split is None:
        project.store.pages.set_split({page_id: labelled.split})


def _write(
    project: Project, entry: PageEntry, labelled: LabelledPage, *, replace_work: bool
) -> None:
    page = project.page(entry.id)
    # An earlier import that could not read everything is nobody's work.
    is_fresh = page.state in (ReviewState.NEW, ReviewState.PROPOSED)
    is_touched = not is_fresh or (bool(page.regions) and not entry.refused)
    if is_touched and (not replace_work or import_rules.is_unread(labelled)):
        raise _kept_work(labelled)
    if not import_rules.is_unread(labelled):
        after = replace(
            page,
            regions=labelled.regions,
            state=import_rules.state_after_import(labelled),
            voucher=labelled.voucher,
            note=labelled.note or page.note,
            issues=issues.merged((), labelled.issues, page.issues),
            extras=labelled.extras or page.extras,
        )
        edit(project, page, after, "Import labels")
    project.store.pages.record_refused(page.id, labelled.refused)


def _kept_work(labelled: LabelledPage) -> LabelerError:
    if import_rules.is_unread(labelled):
        return LabelerError(
            "{image}: skipped, because nothing of its labels could be read "
            "({refused}). What people have done on the page stays.",
            image=labelled.image,
            refused=labelled.refused[0],
        )
    return WorkKept(
        "{image}: skipped, because somebody has worked on the page.", image=labelled.image
    )


def _propose(project: Project, entry: PageEntry, labelled: LabelledPage) -> None:
    page = project.page(entry.id)
    if not import_rules.is_unread(labelled):
        after = replace(page, extras=labelled.extras or page.extras)
        edit(project, page, after, "Import labels")
        detection = without_known(_as_detection(labelled, page.size), page)
        project.store.proposals.record(page.id, detection, model_id=None, settings=None)
    project.store.pages.record_refused(page.id, labelled.refused)


def _as_detection(labelled: LabelledPage, size: tuple[int, int]) -> Detection:
    regions = [region for region in labelled.regions if region.ignore is None]
    lines = [region for region in regions if region.level is Level.LINE]
    places = {line.id: index for index, line in enumerate(lines)}
    return Detection(
        size,
        tuple(
            FoundLine(
                line.polygon,
                import_rules.score(labelled, line),
                line.count.value if line.count else None,
                line.text or None,
                extras=line.extras,
            )
            for line in lines
        ),
        tuple(
            FoundCharacter(
                region.polygon,
                import_rules.score(labelled, region),
                places.get(region.line_id or ""),
                region.text,
                region.extras,
            )
            for region in regions
            if region.level is Level.CHARACTER
        ),
    )


def _fitted(
    project: Project, entry: PageEntry, labelled: LabelledPage, *, is_ours: bool
) -> LabelledPage:
    """Return the labels in the pixels of their page, without regions that cannot be there.

    Baselines that cannot be those of their lines go as well, unless the file is ours: then somebody
    drew them so, and was shown it.
    """
    project.demand_sound(entry.id)
    size = project.page(entry.id).size
    if size == (0, 0):
        reason = entry.problem or "The image has not been read yet. Import again in a moment."
        raise LabelerError(
            "{image}: nothing was imported. {reason}", image=labelled.image, reason=reason
        )
    try:
        labelled = placed(labelled, size, read_orientation(entry.path, entry.frame))
    except UnreadableImage as error:
        raise LabelerError("{image}: {reason}", image=labelled.image, reason=error) from error
    except ForeignFile as error:
        return replace(labelled, regions=(), refused=(*labelled.refused, str(error)))
    regions, refused, not_taken = [], list(labelled.refused), Counter(labelled.not_taken)
    for region in labelled.regions:
        repaired = lint.repaired_region(region, size)
        if faults := lint.problems(repaired.polygon, size):
            x, y, *_ = geometry.bounds(region.polygon)
            refused.append(
                f"{labelled.image}: a {region.level} at {x:.0f}, {y:.0f} was left out: {faults[0]}."
            )
        else:
            believed = repaired if is_ours else import_rules.with_near_baseline(repaired)
            regions.append(replace(believed, origin=PERSON))
            not_taken[_FAR_BASELINES] += believed.baseline != repaired.baseline
            not_taken[_STRAY_CURVES] += region.curve is not None and repaired.curve is None
    regions = list(with_own_ids(regions))
    return replace(
        labelled, regions=_attached(regions), refused=tuple(refused), not_taken=+not_taken
    )


def _attached(regions: list[Region]) -> tuple[Region, ...]:
    """Let characters go whose line was left out."""
    known = {region.id for region in regions}
    return tuple(r if r.line_id in known else replace(r, line_id=None) for r in regions)
