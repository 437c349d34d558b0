"""Decoded images within a byte budget, shared by the canvas and the detector."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

from labeler.core.raster import Raster

Key = TypeVar("Key", bound=Hashable)


class ImageCache(Generic[Key]):
    """Keeps the images that were used last; safe to use from several threads.

    Two threads that ask for the same image wait for one decoding. Images are read-only, because
    they are shared. The image used last is kept even when it alone is beyond the budget.
    """

    def __init__(self, read: Callable[[Key], Raster], budget: int) -> None:
        """`read` decodes one image, `budget` is in bytes."""
        self._read = read
        self._budget = budget
        self._lock = threading.Lock()
        self._images: OrderedDict[Key, Raster] = OrderedDict()
        self._pending: dict[Key, Future[Raster]] = {}

    def get(self, key: Key) -> Raster:
        """Return an image; whatever reading it raises is raised to everyone who waits for it."""
        with self._lock:
            if key in self._images:
                self._images.move_to_end(key)
                return self._images[key]
            future = self._pending.get(key)
            is_ours = future is None
            if future is None:
                future = self._pending[key] = Future()
        if is_ours:
            self._decode(key, future)
        return future.result()

    def peek(self, key: Key) -> Raster | None:
        """Return an image only if it is there already."""
        with self._lock:
            return self._images.get(key)

    def forget(self, key: Key | None = None) -> None:
        """Drop one image, or all of them."""
        with self._lock:
            if key is None:
                self._images.clear()
            else:
                self._images.pop(key, None)

    @property
    def size(self) -> int:
        """Bytes that are held now."""
        with self._lock:
            return self._held()

    def _decode(self, key: Key, future: Future[Raster]) -> None:
        try:
            image = self._read(key)
        except BaseException as error:  # noqa: BLE001 - raised to everyone who waits
            with self._lock:
                del self._pending[key]
            future.set_exception(error)
            return
        with self._lock:
            del self._pending[key]
            self._images[key] = image
            while len(self._images) > 1 and self._held() > self._budget:
                self._images.popitem(last=False)
        future.set_result(image)

    def _held(self) -> int:
        return sum(image.nbytes for image in self._images.values())
