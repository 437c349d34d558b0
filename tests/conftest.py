"""Offscreen Qt, fonts and a disk of our own, real images, a fixed seed for all that is random."""

import gc
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # tests are many small tensors: threads only cost

import hypothesis
import numpy as np
import pytest
from hypothesis import HealthCheck

from tests.fakes.blank_tables import made_once
from tests.fakes.disk import nobody_waits_for_it, waited_for  # noqa: F401 - a fixture
from tests.fakes.drawn_fonts import draw_fonts, only_fonts_in
from tests.fakes.servers import blank_database, server  # noqa: F401 - fixtures
from tests.fakes.statements import compiled_once

if TYPE_CHECKING:  # Most tests need no Qt.
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

REAL_DATA = Path(__file__).parents[2] / "shared" / "data"
THOROUGH = "LABELER_THOROUGH"
"""Environment variable that makes property tests try many more examples, new ones each time."""

# No test depends on how fast the machine is.
hypothesis.settings.register_profile(
    "thorough", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis.settings.register_profile(
    "quick", hypothesis.settings.get_profile("thorough"), max_examples=30, derandomize=True
)
hypothesis.settings.load_profile("thorough" if os.environ.get(THOROUGH) else "quick")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Put aside what stays for good: every full collection of garbage would go through all of it."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: in the end the other cores would wait for it."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session", autouse=True)
def own_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests from fonts, word lists, settings, caches and the disk of this machine."""
    home = tmp_path_factory.mktemp("home")
    draw_fonts(home / "fonts")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("cache", "config", "data", "state"):
            patch.setenv(f"XDG_{kind.upper()}_HOME", str(home / kind))
        with only_fonts_in(home / "fonts"), nobody_waits_for_it(), made_once(), compiled_once():
            yield


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """What pytest-qt makes tests wait with, with more patience."""
    from tests.fakes.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real images with ground truth; tests that need it skip without."""
    if not REAL_DATA.is_dir():
        pytest.skip("needs ../shared/data")
    return REAL_DATA


@pytest.fixture
def rng() -> np.random.Generator:
    """A random generator that gives the same numbers in every run."""
    return np.random.default_rng(0)


@pytest.fixture(scope="session")
def tiny_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights of the narrowest detector."""
    import torch

    from labeler.learning.checkpoint import save_weights
    from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig

    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    save_weights(path, DetectionNetwork(DetectorConfig(decoder_channels=8)), {"kind": "test"})
    return path
