"""One image at a time, in the order they came, and no more of them waiting than was said."""

from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from http import HTTPStatus
from threading import BoundedSemaphore, Event
from typing import TypeVar

from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.serving.refusal import Refusal, too_busy

Result = TypeVar("Result")


class _WhileWanted(Progress):
    """Stops work whose caller has gone away, and all work when nothing is served any more."""

    def __init__(self, is_wanted: Callable[[], bool], closing: Event) -> None:
        super().__init__()
        self._is_wanted = is_wanted
        self._closing = closing

    def check(self) -> None:
        if self._closing.is_set() or not self._is_wanted():
            self.cancel()
        super().check()


class Turns:
    """Has work done by the one thread that networks are run in."""

    def __init__(self, most_waiting: int) -> None:
        self._places = BoundedSemaphore(most_waiting + 1)
        self._worker = ThreadPoolExecutor(1, "serving")
        self._closing = Event()

    def take(
        self, work: Callable[[Progress], Result], is_wanted: Callable[[], bool] = lambda: True
    ) -> Result:
        """Return what work comes to, once it is its turn.

        Raises Refusal where too many wait, or nobody wants it any more, and Cancelled where
        everything is being stopped.
        """
        if not self._places.acquire(blocking=False):
            raise too_busy("Others wait already, as many as may.")
        try:
            progress = _WhileWanted(is_wanted, self._closing)
            return self._worker.submit(_begun, work, progress).result()
        except (CancelledError, Cancelled, RuntimeError) as error:
            if self._closing.is_set():
                raise Cancelled from error
            if isinstance(error, Cancelled):  # Half a caller is left, where it has closed one way.
                raise Refusal(
                    HTTPStatus.BAD_REQUEST,
                    "The connection was closed before the answer. Keep both its ways open until then.",
                ) from error
            raise
        finally:
            self._places.release()

    def close(self) -> None:
        """Stop what is done at its next step, and do nothing any more."""
        self._closing.set()
        self._worker.shutdown(wait=True, cancel_futures=True)


def _begun(work: Callable[[Progress], Result], progress: Progress) -> Result:
    progress.check()  # It may have waited for long.
    return work(progress)
