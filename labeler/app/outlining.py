"""Outlines are made anew of what the detector saw, without looking again.

How lines are outlined belongs to a project and its detector: another detector begins with the
usual values. Every stored detection says which it was made with.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from labeler.app import reading
from labeler.app.engines import EXPORTED_DETECTOR, Reader
from labeler.app.look_cache import KeptLooks
from labeler.app.outlines import are_words
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.core.detection import Detection, DetectSettings
from labeler.core.errors import LabelerError
from labeler.core.looks import Looks
from labeler.core.marked import mark
from labeler.core.outlining import USUAL, Outlining
from labeler.core.progress import Progress
from labeler.core.records import OWN_ENGINES, ModelKind, ModelRecord
from labeler.maps.outlined import outlined

SETTING = "outlining"
"""The setting of a project that holds the values by the number of the detector."""
_ENGINES = (OWN_ENGINES[ModelKind.DETECTOR], EXPORTED_DETECTOR)
"""Those whose looks are kept."""


class NotKept(LabelerError):
    """There is nothing that the outlines of a page could be made of anew."""

    def __init__(self, text: str, /, *, helps: bool) -> None:
        super().__init__(text)
        self.helps = helps
        """Whether it helps to have the page detected again."""


@dataclass(frozen=True, slots=True)
class KeptDetector:
    """Looks at nothing: it outlines what was seen before."""

    looks: Looks

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Return what the looks show on the image (H, W, 3) they were taken of; raises Cancelled."""
        (progress or Progress()).check()
        return replace(outlined(self.looks, settings or DetectSettings()), looks=None)


def can_outline(model: ModelRecord) -> bool:
    """Tell whether lines of a detector are outlined by values that can be chosen."""
    return model.engine in _ENGINES


def of_model(project: Project, model_id: int) -> Outlining:
    """Return how a project has lines outlined by one of its detectors."""
    values = project.store.setting(SETTING)
    return Outlining.stored(values.get(str(model_id)) if isinstance(values, dict) else None)


def in_use(project: Project) -> Outlining:
    """Return how lines are outlined by the detector in use."""
    model = project.store.models.current()
    return USUAL if model is None else of_model(project, model.id)


def choose(project: Project, model: ModelRecord, outlining: Outlining) -> None:
    """Have lines of a detector outlined so from now on; raises LabelerError where it cannot be.

    What is proposed already stays as it is until its page is outlined anew.
    """
    if not can_outline(model):
        raise _foreign()
    values = project.store.setting(SETTING)
    known = values if isinstance(values, dict) else {}
    project.store.set_setting(SETTING, {**known, str(model.id): outlining.as_values()})


def kept(project: Project, page_id: int) -> KeptLooks:
    """Return what the detector in use saw on a page; raises NotKept, which says why it cannot be had."""
    entry = project.store.pages.entry(page_id)
    if not entry.is_sound:
        raise NotKept(
            mark(
                "The image of this page cannot be worked on, so its outlines cannot be made anew."
            ),
            helps=False,
        )
    model = project.store.models.current()
    if model is not None and not can_outline(model):
        raise _foreign()
    found = project.looks.get(page_id)
    if found is None:
        raise NotKept(mark("What the detector saw on this page is not kept."), helps=True)
    picture = project.store.pages.load(page_id).picture
    if picture is None or found.sha256 != picture.sha256:
        raise NotKept(mark("What is kept of this page was seen on another picture."), helps=True)
    if model is not None and found.model_id != model.id:
        raise NotKept(mark("What is kept of this page was seen by another detector."), helps=True)
    return found


def outline_page(
    project: Project,
    page_id: int,
    reader: Reader | None = None,
    reader_id: int | None = None,
    progress: Progress | None = None,
) -> ModelsInUse | None:
    """Outline the lines of a page anew as its project has it, and store them as proposals.

    What people outlined or dismissed stays. With a reader the lines are read as well; without one
    they score by what was read about where they are. Returns what they were made with; None where
    the page failed, with its reason stored. Raises NotKept, and Cancelled, in which case nothing
    is stored.
    """
    looks = kept(project, page_id)
    remembered = {} if reader else reading.wanted_on(project, page_id)
    if remembered and (model := project.store.models.current(ModelKind.READER)):
        reader_id = model.id
    detector = KeptDetector(looks.looks)
    pipeline = Pipeline(detector, reader, words=are_words(project), remembered=remembered)
    used = ModelsInUse(pipeline, looks.model_id, reader_id, of_model(project, looks.model_id))
    return used if propose_page(project, used, page_id, progress) else None


@dataclass(frozen=True, slots=True)
class OutdatedPages:
    """Pages whose proposals were made with other values than those in use."""

    kept: tuple[int, ...]
    """Of which what the detector saw is kept."""
    lost: tuple[int, ...]
    """At which the detector has to look again."""

    @property
    def all(self) -> tuple[int, ...]:
        """Both."""
        return (*self.kept, *self.lost)


def waiting(project: Project) -> OutdatedPages:
    """Return the pages nobody has done with whose proposals were made with other values."""
    model = project.store.models.current()
    if model is None or not can_outline(model):
        return OutdatedPages((), ())
    wanted = of_model(project, model.id)
    made = project.store.proposals.settings_in_use(model.id)
    others = [key for key, values in made.items() if made_with(values) != wanted]
    has = {page_id: project.looks.has(page_id) for page_id in others}
    return OutdatedPages(
        tuple(key for key in others if has[key]), tuple(key for key in others if not has[key])
    )


def made_with(settings: object) -> Outlining:
    """Return how the lines of a stored detection were outlined, by its settings.

    Those stored before there was a choice were made with the usual values.
    """
    return Outlining.stored(settings.get(SETTING) if isinstance(settings, dict) else None)


def _foreign() -> NotKept:
    return NotKept(
        mark(
            "The detector in use has a way of its own to outline lines. Use one that was made by this "
            "program to choose how."
        ),
        helps=False,
    )
