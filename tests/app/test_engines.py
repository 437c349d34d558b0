"""The table of engines: every row can be loaded, and one more is all a new engine takes."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from labeler.app import engines, models, training_readiness
from labeler.app.engines import ENGINES, Engine, engine_named, weights_at
from labeler.app.pipeline import load
from labeler.app.project import Project
from labeler.core.errors import LabelerError, WeightsError
from labeler.core.records import OWN_ENGINES, ModelKind
from tests.app.conftest import DrawnDetector

FOREIGN = Engine(
    "foreign-detector",
    ModelKind.DETECTOR,
    (".net",),
    f"{__name__}:load_foreign",
    is_trainable=False,
    licence="MIT",
    options={"mean": (0.5, 0.5, 0.5), "sides": (736,)},
)
told: list[object] = []


def load_foreign(weights: Path, device: str, **options: object) -> DrawnDetector:
    told[:] = [weights, device, options]
    return DrawnDetector()


@pytest.fixture
def foreign(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Weights of an engine that only this test knows."""
    monkeypatch.setattr(engines, "ENGINES", (*ENGINES, FOREIGN))
    path = tmp_path / "theirs.net"
    path.write_bytes(b"weights of others")
    return path


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_a_row_names_a_function_that_is_there(engine: Engine) -> None:
    module, _, function = engine.loader.partition(":")
    assert callable(getattr(import_module(module), function))
    assert engine_named(engine.name) is engine
    assert weights_at(Path("a").with_suffix(engine.suffixes[0].upper()), engine.kind).engine == (
        engine.name
    )


def test_names_are_unique_and_the_programs_own_engines_can_be_trained() -> None:
    assert len({engine.name for engine in ENGINES}) == len(ENGINES)
    for kind, name in OWN_ENGINES.items():
        assert (engine_named(name).kind, engine_named(name).is_trainable) == (kind, True)


def test_a_file_of_any_other_name_is_left_to_the_programs_own_engine() -> None:
    assert weights_at(Path("weights.bin"), ModelKind.READER).engine == "labeler-reader"


def test_an_engine_of_a_newer_program_is_named() -> None:
    with pytest.raises(WeightsError, match='no engine called "of tomorrow"'):
        engines.load_detector(replace(weights_at(Path("a")), engine="of tomorrow"))


def test_one_row_lets_another_engine_find_text(foreign: Path) -> None:
    found = load(foreign, device="cpu").find(np.full((200, 200, 3), 255, np.uint8))
    assert len(found.lines) == 1
    assert told == [foreign, "cpu", {"mean": (0.5, 0.5, 0.5), "sides": (736,)}]


def test_the_record_of_a_model_names_its_engine(project: Project, foreign: Path) -> None:
    model = models.bring_in(project, foreign, "imported")
    with Project.open(project.folder) as again:
        (known,) = [one for one in again.store.models.all() if one.id == model.id]
    assert (known.engine, known.weights.path) == ("foreign-detector", model.path)


def test_what_only_runs_is_not_trained(project: Project, foreign: Path) -> None:
    models.use(project, models.bring_in(project, foreign, "imported").id)
    with pytest.raises(LabelerError, match="cannot be trained: foreign-detector only runs"):
        training_readiness.check_trainable(project)
