"""What the thread that finds and reads text says on its way, one dataclass a kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from labeler.core.annotation import Polygon
from labeler.core.records import ModelKind
from labeler.core.word_splitting import WordBoundary


@dataclass(frozen=True, slots=True)
class ModelLoading:
    """Weights are being loaded, which takes a while."""

    kind: ModelKind


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The weights are there, or it was said why not."""


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """No page can be looked at."""

    text: str
    """Why, and what to do."""


@dataclass(frozen=True, slots=True)
class PageStarted:
    """A page is being looked at."""

    page_id: int


@dataclass(frozen=True, slots=True)
class PageDetected:
    """What was found on a page is stored."""

    page_id: int


@dataclass(frozen=True, slots=True)
class PageFailed:
    """A page has no proposals."""

    page_id: int
    text: str
    """Why."""


@dataclass(frozen=True, slots=True)
class AreaStarted:
    """An area of a page is being looked at, or will be next."""

    page_id: int


@dataclass(frozen=True, slots=True)
class AreaDetected:
    """An area of a page was looked at, and what was found is stored."""

    page_id: int


@dataclass(frozen=True, slots=True)
class AreaFailed:
    """An area could not be looked at; the page keeps the proposals it has."""

    page_id: int
    text: str
    """Why."""


@dataclass(frozen=True, slots=True)
class ReadingStarted:
    """Lines of a page are being read."""

    page_id: int


@dataclass(frozen=True, slots=True)
class LinesRead:
    """Lines of a page were read, and what they say is stored."""

    page_id: int


@dataclass(frozen=True, slots=True)
class ReadingFailed:
    """Lines could not be read. The same reason is said once."""

    page_id: int
    text: str
    """Why."""


@dataclass(frozen=True, slots=True)
class WordBoundariesFound:
    """It is known where lines of a page have spaces."""

    page_id: int
    boundaries: Mapping[Polygon, Sequence[WordBoundary]]
    """By the outlines of the lines."""


@dataclass(frozen=True, slots=True)
class WordBoundariesFailed:
    """Spaces could not be looked for."""

    page_id: int
    text: str
    """Why."""


@dataclass(frozen=True, slots=True)
class QueueAdvanced:
    """How far "propose all" is; both 0 when there is nothing to do."""

    done: int
    total: int
    """Pages."""


ProposalEvent = (
    ModelLoading
    | ModelReady
    | ModelFailed
    | PageStarted
    | PageDetected
    | PageFailed
    | AreaStarted
    | AreaDetected
    | AreaFailed
    | ReadingStarted
    | LinesRead
    | ReadingFailed
    | WordBoundariesFound
    | WordBoundariesFailed
    | QueueAdvanced
)
