"""Keep the weights that were loaded last ready for use."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from labeler.core.records import Weights

Model = TypeVar("Model")


class ModelShelf(Generic[Model]):
    """Holds one warm model, for whichever project asks next."""

    def __init__(self, device: Callable[[], str], load: Callable[[Weights, str], Model]) -> None:
        """`device` is asked whenever weights are loaded."""
        self._device = device
        self._load = load
        self._lock = threading.Lock()
        self._kept: tuple[tuple[Weights, str], Model] | None = None

    def holds(self, weights: Weights) -> bool:
        """Tell whether weights are loaded, on the device that is wanted now."""
        return self._kept is not None and self._kept[0] == (weights, self._device())

    def take(self, weights: Weights) -> Model:
        """Return the model of these weights, loaded if need be; raises what loading raises."""
        with self._lock:
            key = (weights, self._device())
            if self._kept is None or self._kept[0] != key:
                self._kept = (key, self._load(*key))
            return self._kept[1]
