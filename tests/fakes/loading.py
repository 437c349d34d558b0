"""Load fakes in the place of the program's own models; those of others are loaded as they are."""

from collections.abc import Callable

from labeler.app import engines
from labeler.app.engines import Detector, Reader
from labeler.core.records import OWN_ENGINES, Weights

LoadDetector = Callable[..., Detector]
LoadReader = Callable[..., Reader]


def in_place_of_own(detector: Detector, reader: Reader) -> tuple[LoadDetector, LoadReader]:
    """Return how detectors and readers are loaded."""

    def load_detector(weights: Weights, device: str = "cpu") -> Detector:
        return detector if _is_own(weights) else engines.load_detector(weights, device)

    def load_reader(weights: Weights, device: str = "cpu") -> Reader:
        return reader if _is_own(weights) else engines.load_reader(weights, device)

    return load_detector, load_reader


def _is_own(weights: Weights) -> bool:
    return weights.engine in OWN_ENGINES.values()
