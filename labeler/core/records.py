"""What a project knows besides the regions of its pages: list rows, models, training runs."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from labeler.core.annotation import ReviewState, Voucher
from labeler.core.detection import NO_TEXT, EmbeddedText

DATABASE_FILE = "labeler.db"
"""The database of a project, in its folder."""

ADDRESS_FILE = "labeler.url"
"""Stands in the folder of a project whose database is on a server, and says where."""

PROJECT_FILES = (DATABASE_FILE, ADDRESS_FILE)
"""One of them makes a folder a project."""

WEIGHTS_FOLDER = "models"
"""Where the models of a project have their weights, in its folder."""

DATASETS_FOLDER = "datasets"
"""Where the frozen data sets of a project lie, in its folder."""

REMOVED = "removed"
"""The source of a model that was removed: its row stays, since others name it."""

REPAIRED = "Repaired: "
"""Begins what a repair tells of a page."""


class Split(StrEnum):
    """What a page is used for. Validation pages are chosen once and never trained on."""

    TRAINING = "training"
    VALIDATION = "validation"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One row of the page list: enough to show and filter it without loading the page."""

    id: int
    path: Path
    """Where the image file is now; absolute."""
    frame: int
    """Index within a multi-page file; 0 otherwise."""
    name: str
    """What the list shows: path below the image folder, with the frame of multi-page files."""
    state: ReviewState
    size: tuple[int, int] | None = None
    """Upright width and height; None until the file has been scanned."""
    problem: str = ""
    """Why the image cannot be read or the detector failed; empty when all is well."""
    split: Split | None = None
    line_count: int = 0
    """Lines a person stands behind."""
    proposal_count: int | None = None
    """Lines the detector in use found when it looked at the page last; None when it has not yet."""
    note: str = ""
    author: str = ""
    """Who changed the review state last."""
    changed: datetime | None = None
    """When the review state changed last, UTC."""
    voucher: Voucher = Voucher.PERSON
    """Who stands behind the state."""
    refused: tuple[str, ...] = ()
    """What was lost of this page's labels, a sentence each, until somebody has settled the page: an
    import could not read it, or, where it begins with REPAIRED, a repair of the project."""
    is_image_changed: bool = False
    """Whether the file holds another picture than the one the labels were made on."""
    damage: tuple[str, ...] = ()
    """What of the page cannot be read, a sentence each; nothing is done with it until it is
    repaired."""
    withheld: Path | None = None
    """The folder of the image where it may not be read without consent: then `path` leads to no
    file."""

    label: str = ""
    """What the file itself calls the page, such as iv: its name ends with it, in place of the
    frame."""
    open_issues: int = 0
    """What is still to be settled of what people talk about."""
    is_version: bool = False
    """Whether it is a version of another page: it is worked on like any, and never used."""
    assignee: str = ""
    """Who is to work on the page; empty where whoever comes first is."""
    is_mine: bool = False
    """Whether that is the person who reads this."""
    holder: str = ""
    """Who else worked on the page when this was read."""

    @property
    def claimed_path(self) -> Path:
        """Where the project says the image is, read or not: to speak of it."""
        return self.withheld / self.path.name if self.withheld else self.path

    @property
    def is_sound(self) -> bool:
        """Whether what is known of the page can be relied on: it is whole, and of an image to read."""
        return not (self.is_image_changed or self.damage or self.withheld)


@dataclass(frozen=True, slots=True)
class FileState:
    """An image file when its bytes were hashed last."""

    path: Path
    """Where it is; absolute."""
    sha256: str = ""
    """Hash of its bytes; empty when it has never been read."""
    stamp: str = ""
    """Its size and times then: while they are the same, so are its bytes. Empty: not to be
    relied on."""


@dataclass(frozen=True, slots=True)
class ScannedImage:
    """What reading an image file once tells about it."""

    sha256: str
    """Hash of the file's bytes; two copies of one file have the same."""
    size: tuple[int, int] | None
    """Upright width and height of the frame; None when it cannot be decoded."""
    perceptual_hash: int | None = None
    """64-bit perceptual hash; near-duplicates differ in few bits."""
    problem: str = ""
    """Why the image cannot be decoded."""
    stamp: str = ""
    """Size and times of the file, as in FileState."""
    text: EmbeddedText = NO_TEXT
    """What the file itself says of the text on the page."""
    labels: tuple[str, ...] = ()
    """What the file calls each of its pages, "" for nothing; empty where nobody could count them, or
    the page is not the first of them."""


class RunState(StrEnum):
    """How far a training run has come."""

    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    FAILED = "failed"


class ModelKind(StrEnum):
    """What a model does."""

    DETECTOR = "detector"
    READER = "reader"


OWN_ENGINES = {
    ModelKind.DETECTOR: "labeler-detector",
    ModelKind.READER: "labeler-reader",
}
"""The engines of weights that this program trains itself."""


class Shipped(StrEnum):
    """What comes with the program, and is chosen by name; the source of such a model."""

    BASE = "base"
    FAST = "fast"
    """A detector that takes a fraction of the time and finds a little less."""
    SCRIPTS = "scripts"
    """A reader that knows Cyrillic and Greek as well, and reads single words a little less surely."""


SHIPPED = {
    ModelKind.DETECTOR: (Shipped.BASE, Shipped.FAST),
    ModelKind.READER: (Shipped.BASE, Shipped.SCRIPTS),
}
"""What comes with the program of each kind; a project begins with the first, unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A file of weights, and what it takes to run it."""

    path: Path
    engine: str
    """Name of a row in the table of engines."""


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """One set of weights a project knows."""

    id: int
    name: str
    path: Path
    """Where the weights are; absolute."""
    sha256: str
    parent_id: int | None
    created: datetime
    source: str
    """Where the weights come from: `Shipped`, "training run 3", "imported"."""
    scores: dict[str, Any] = field(default_factory=dict)
    """Scores on the frozen validation pages, as evaluation reports them."""
    manifest: dict[str, Any] = field(default_factory=dict)
    """What it was trained on: pages, regions, counts, hash."""
    is_current: bool = False
    """Whether it is the one of its kind that is in use."""
    kind: ModelKind = ModelKind.DETECTOR
    engine: str = OWN_ENGINES[ModelKind.DETECTOR]
    """What runs the weights, as the table of engines names it."""

    @property
    def weights(self) -> Weights:
        """The file and what runs it."""
        return Weights(self.path, self.engine)


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One training run."""

    id: int
    state: RunState
    settings: dict[str, Any]
    started: datetime
    folder: Path
    """Where its log and checkpoints are; absolute."""
    ended: datetime | None = None
    message: str = ""
    """Why it ended, fit to show."""
    model_id: int | None = None
    """The candidate it produced."""
