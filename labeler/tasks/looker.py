"""Looking at pages far from their project: a process that has models and images, and no project."""

import os
import platform
import tempfile
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from labeler.app.image_check import CHANGED
from labeler.app.proposing import Assignment, LookedBy, look
from labeler.core.detection import Detection
from labeler.core.errors import ImageChanged, LabelerError, NotReachable, UnreadableImage
from labeler.core.records import Weights
from labeler.formats.file_state import hashed
from labeler.formats.images import open_image
from labeler.formats.whereabouts import is_served, is_there
from labeler.tasks.propose import ChosenModels


@dataclass(frozen=True, slots=True)
class Shipment:
    """What a process elsewhere needs to look at pages: which models, and their files."""

    version: str
    """Of this program: another one may find other things."""
    models: ChosenModels
    detector: bytes
    reader: bytes
    """Empty where lines are not read."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of a page that was looked at elsewhere."""

    page_id: int
    found: Detection | None
    """None where the page failed. Without maps and looks, which take megabytes."""
    by: LookedBy | None
    problem: str = ""
    """Why it failed; empty where that says nothing about the page, such as a server that is away."""


def shipment(models: ChosenModels) -> Shipment:
    """Pack models up with their files; raises OSError where one cannot be read."""
    reader = b"" if models.reader is None else models.reader.path.read_bytes()
    return Shipment(version("labeler"), models, models.detector.path.read_bytes(), reader)


class Looker:
    """Looks at pages with models that were sent to it; one for each process, on whatever machine."""

    def __init__(self, shipped: Shipment, device: str = "auto") -> None:
        """Raises WeightsError, and LabelerError where this machine has another Labeler."""
        if (own := version("labeler")) != shipped.version:
            raise LabelerError(
                f"{platform.node()} has Labeler {own}, and proposals are wanted of "
                f"{shipped.version}. Install the same version there."
            )
        with tempfile.TemporaryDirectory(prefix="labeler-") as folder:
            models, place = shipped.models, Path(folder)
            detector = _unpacked(models.detector, shipped.detector, place)
            reader = models.reader and _unpacked(models.reader, shipped.reader, place)
            self._used = replace(models, detector=detector, reader=reader).loaded(device)

    def process(self) -> int:
        """Return the number of this process on its machine."""
        return os.getpid()

    def missing(self, path: Path) -> str:
        """Return the name of this machine where an image is not to be seen from it, else nothing."""
        return "" if is_there(path) else platform.node()

    def look(self, assigned: Assignment) -> Looked:
        """Look at a page; what is wrong with it or its image is an answer, too."""
        page_id = assigned.page.id
        try:
            image = open_image(assigned.entry.path, assigned.entry.frame)
            if assigned.entry.size not in (None, image.shape[1::-1]):
                raise UnreadableImage(
                    "The image has another size on {machine} than where it was added.",
                    machine=platform.node(),
                )
            self._demand_same(assigned)
            found = look(self._used, assigned, image)
        except (NotReachable, ImageChanged):
            return Looked(page_id, None, None)
        except LabelerError as error:
            return Looked(page_id, None, None, str(error))
        by = self._used.looked_by(found)
        return Looked(page_id, replace(found, maps=None, looks=None), by)

    def _demand_same(self, assigned: Assignment) -> None:
        """Raise ImageChanged where a server gave other bytes here than the page is about."""
        path, picture = assigned.entry.path, assigned.page.picture
        if picture is not None and is_served(path) and hashed(path).sha256 != picture.sha256:
            raise ImageChanged(CHANGED)


def _unpacked(weights: Weights, content: bytes, folder: Path) -> Weights:
    path = folder / weights.path.name
    path.write_bytes(content)
    return replace(weights, path=path)
