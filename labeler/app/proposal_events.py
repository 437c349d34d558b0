"""What the thread that finds and reads text says on its way, one dataclass a kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from labeler.core.annotation import Polygon
from labeler.core.records import ModelKind
from labeler.core.word_splitting import WordBoundary


@dataclass(frozen=True, slots=True)
class OfPage:
    """Something about one page."""

    page_id: int


@dataclass(frozen=True, slots=True)
class Failure(OfPage):
    """Something that could not be done for a page."""

    text: str
    """Why."""


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
class OutlinesTold:
    """Lines or words are proposed from now on; said at first, and whenever that changes."""

    are_words: bool


@dataclass(frozen=True, slots=True)
class PageStarted(OfPage):
    """A page is being looked at."""


@dataclass(frozen=True, slots=True)
class PageDetected(OfPage):
    """What was found on a page is stored."""


@dataclass(frozen=True, slots=True)
class PageFailed(Failure):
    """A page has no proposals."""


@dataclass(frozen=True, slots=True)
class AreaStarted(OfPage):
    """An area of a page is being looked at, or will be next."""


@dataclass(frozen=True, slots=True)
class AreaDetected(OfPage):
    """An area of a page was looked at, and what was found is stored."""


@dataclass(frozen=True, slots=True)
class AreaFailed(Failure):
    """An area could not be looked at; the page keeps the proposals it has."""


@dataclass(frozen=True, slots=True)
class ReadingStarted(OfPage):
    """Lines of a page are being read."""


@dataclass(frozen=True, slots=True)
class LinesRead(OfPage):
    """Lines of a page were read, and what they say is stored."""


@dataclass(frozen=True, slots=True)
class ReadingFailed(Failure):
    """Lines could not be read. The same reason is said once."""


@dataclass(frozen=True, slots=True)
class WordBoundariesFound(OfPage):
    """It is known where lines of a page have spaces."""

    boundaries: Mapping[Polygon, Sequence[WordBoundary]]
    """By the outlines of the lines."""


@dataclass(frozen=True, slots=True)
class WordBoundariesFailed(Failure):
    """Spaces could not be looked for."""


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
    | OutlinesTold
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
