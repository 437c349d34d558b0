"""Run the detector and the reader over many pages and store what they find."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from labeler.app import engines, models, outlines, outlining
from labeler.app.engines import Reader
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, pages_to_propose, propose_page
from labeler.app.reading import model_in_use, read_page, unread_lines
from labeler.core.annotation import DONE_STATES
from labeler.core.errors import LabelerError, NotReachable
from labeler.core.outlining import Outlining
from labeler.core.progress import Progress
from labeler.core.records import ModelRecord, PageEntry, Weights


def propose_pages(
    project: Project,
    page_ids: Sequence[int] | None,
    device: str = "auto",
    progress: Progress | None = None,
) -> tuple[int, list[PageEntry]]:
    """Propose on pages, by default on all that wait for it; return how many, and which failed.

    Every page is stored as it is done, so whoever interrupts this loses nothing.
    """
    progress = progress or Progress()
    model, wanted = wanted_pages(project, page_ids, progress)
    if not wanted:
        return 0, []
    used = models_in_use(project, model, device)
    failed: list[PageEntry] = []
    for index, page_id in enumerate(wanted):
        progress.step(index, len(wanted), project.store.pages.entry(page_id).name)
        try:
            if not propose_page(project, used, page_id, progress):
                failed.append(project.store.pages.entry(page_id))
        except NotReachable as error:
            failed.append(replace(project.store.pages.entry(page_id), problem=error.args[0]))
    progress.step(len(wanted), len(wanted))
    return len(wanted) - len(failed), failed


def wanted_pages(
    project: Project, page_ids: Sequence[int] | None, progress: Progress
) -> tuple[ModelRecord, list[int]]:
    """Bring a project up to date; return the detector in use, and which pages it is to look at."""
    project.check_images(progress)
    if page_ids is None:
        project.scan(progress)
        project.patrol.go_on(progress)
    model = models.current(project)
    with suppress(LabelerError):  # whoever reads the pages afterwards is told what is wrong
        models.current_reader(project)
    return model, pages_to_propose(project) if page_ids is None else list(page_ids)


def outline_pages(
    project: Project,
    page_ids: Sequence[int] | None,
    device: str = "auto",
    progress: Progress | None = None,
) -> list[int]:
    """Outline pages anew whose proposals were made with other values; return which.

    By default all that nobody has done with. Where what the detector saw is not kept it looks again.
    """
    progress = progress or Progress()
    project.check_images(progress)
    waiting = outlining.waiting(project)
    wanted = [key for key in waiting.all if page_ids is None or key in page_ids]
    if not wanted:
        return []
    reader, reader_id = None, None
    with suppress(LabelerError):
        if (record := model_in_use(project)) is not None:
            reader, reader_id = engines.load_reader(record.weights, device), record.id
    used: ModelsInUse | None = None
    done = []
    for index, page_id in enumerate(wanted):
        progress.step(index, len(wanted), project.store.pages.entry(page_id).name)
        is_done = False
        try:
            made = outlining.outline_page(project, page_id, reader, reader_id, progress)
            is_done = made is not None
        except outlining.NotKept:
            used = used or models_in_use(project, models.current(project), device)
            with suppress(NotReachable):  # It stays as it was, and waits.
                is_done = propose_page(project, used, page_id, progress)
        if is_done:
            done.append(page_id)
    progress.step(len(wanted), len(wanted))
    return done


@dataclass(frozen=True, slots=True)
class ChosenModels:
    """The models that look at the pages of a project, by their files: any process can load them."""

    detector: Weights
    detector_id: int
    reader: Weights | None
    """None where lines are not read."""
    reader_id: int | None
    words: bool
    outlining: Outlining

    def loaded(self, device: str = "auto") -> ModelsInUse:
        """Load the detector, and the reader if it can be; raises WeightsError for the detector."""
        reader = None
        if self.reader is not None:
            with suppress(LabelerError):
                reader = engines.load_reader(self.reader, device)
        pipeline = Pipeline(engines.load_detector(self.detector, device), reader, words=self.words)
        reader_id = None if reader is None else self.reader_id
        return ModelsInUse(pipeline, self.detector_id, reader_id, self.outlining)


def chosen_models(project: Project, detector: ModelRecord) -> ChosenModels:
    """Return a detector of a project, and its reader where lines are read."""
    reader = None
    with suppress(LabelerError):
        reader = model_in_use(project)
    return ChosenModels(
        detector.weights,
        detector.id,
        None if reader is None else reader.weights,
        None if reader is None else reader.id,
        outlines.are_words(project),
        outlining.of_model(project, detector.id),
    )


def models_in_use(project: Project, model: ModelRecord, device: str = "auto") -> ModelsInUse:
    """Load a detector of a project, and its reader where lines are read and it can be loaded.

    Raises WeightsError where the detector cannot be loaded.
    """
    return chosen_models(project, model).loaded(device)


def reader_in_use(project: Project, device: str = "auto") -> Reader | None:
    """Load the reader of a project; None where there is none, or no transcripts are wanted.

    Raises WeightsError.
    """
    model = model_in_use(project)
    return None if model is None else engines.load_reader(model.weights, device)


def read_pages(
    project: Project,
    page_ids: Sequence[int] | None,
    device: str = "auto",
    progress: Progress | None = None,
) -> tuple[int, list[str]]:
    """Read the unread lines of pages, by default of all that a person has not done with.

    Return how many pages were read, and what went wrong, a sentence each. Nothing is read without
    a reader, nor in a project that wants no transcripts.
    """
    progress = progress or Progress()
    model = model_in_use(project)
    if model is None:
        return 0, []
    entries = [e for e in project.entries() if e.state not in DONE_STATES]
    chosen = [entry.id for entry in entries] if page_ids is None else page_ids
    waiting = [page_id for page_id in chosen if unread_lines(project, page_id, model.id)]
    if not waiting:
        return 0, []
    reader = engines.load_reader(model.weights, device)
    problems: list[str] = []
    for index, page_id in enumerate(waiting):
        name = project.store.pages.entry(page_id).name
        progress.step(index, len(waiting), f"reading {name}")
        try:
            read_page(project, reader, page_id, reader_id=model.id, progress=progress)
        except LabelerError as error:
            problems.append(f"{name}: {error}")
    progress.step(len(waiting), len(waiting))
    return len(waiting) - len(problems), problems
