"""The loop learns, resumes, stops and keeps the best."""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_checkpoint, load_state
from labeler.learning.networks.batch import Batch
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import Run, Training, TrainingDiverged, learning_rate
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.supervised import BatchParts, SupervisedPhase
from labeler.learning.training.validation import Validation

pages = importlib.import_module("tests.learning.pages")

TINY = DetectorConfig(decoder_channels=16)


def config(steps: int, **changes: object) -> TrainingConfig:
    optimizer = OptimizerConfig(learning_rate=3e-3, warm_up_steps=3, average_decay=0.5)
    settings = TrainingConfig(
        budget=Budget(steps=steps), optimizer=optimizer, batch=2, size=96, device="cpu"
    )
    return replace(settings, **changes)  # type: ignore[arg-type]


def training(
    folder: Path, settings: TrainingConfig, phase: object = None, **options: object
) -> Training:
    torch.manual_seed(0)
    phase = phase or SupervisedPhase([pages.NoisyPage()] * settings.batch, settings)
    return Training(DetectionNetwork(TINY), [phase], settings, Run(folder), **options)  # type: ignore[arg-type, list-item]


def test_it_learns_one_page_by_heart(tmp_path: Path) -> None:
    settings = config(60)
    run = training(tmp_path, settings, SupervisedPhase([pages.PageItself()] * 2, settings))
    losses: list[dict[str, float]] = []
    path = run.train(Progress(), lambda step, total, metrics: losses.append(metrics))
    for name in ("character", "line", "density"):
        assert losses[-1][name] < losses[0][name] * 0.7, name
    network, metadata = load_checkpoint(path)
    assert metadata["step"] == 60
    with torch.no_grad():
        output = network(pages.batch_of(pages.striped_page()).images)
    inside, between = output.line[0, 0, 13, 24], output.line[0, 0, 22, 24]
    assert inside > 0 > between


def test_resuming_gives_the_very_same_weights(tmp_path: Path) -> None:
    whole = training(tmp_path / "whole", config(6))
    whole.train(Progress())

    first = training(tmp_path / "halves", config(6))
    progress = Progress()
    with pytest.raises(Cancelled):
        first.train(progress, lambda step, *_: progress.cancel() if step == 3 else None)
    second = training(tmp_path / "halves", config(6))
    assert second.step == 3
    second.train(Progress())
    assert second.step == 6
    for name, value in whole.models.average.state_dict().items():
        assert torch.equal(second.models.average.state_dict()[name], value), name


def test_starting_anew_ignores_an_earlier_state(tmp_path: Path) -> None:
    training(tmp_path, config(2)).train(Progress())
    run = Training(DetectionNetwork(TINY), [], config(2), Run(tmp_path, resume=False))
    assert run.step == 0


def test_the_state_of_another_network_is_refused(tmp_path: Path) -> None:
    training(tmp_path, config(1)).train(Progress())
    with pytest.raises(LabelerError, match="another network"):
        Training(
            DetectionNetwork(DetectorConfig(decoder_channels=32)), [], config(1), Run(tmp_path)
        )


class Probe:
    """A phase of four images whose losses the test decides."""

    name = "probe"

    def __init__(self, loss: Callable[[Tensor, TrainingProgress], Tensor]) -> None:
        self._loss = loss

    def batches(self, first_step: int, share: slice) -> Iterator[Batch]:
        while True:
            yield pages.batch_of(*[pages.striped_page()] * 4)

    def is_active(self, moment: TrainingProgress) -> bool:
        return True

    def losses(
        self, models: NetworkAndAverage, batch: Batch, moment: TrainingProgress
    ) -> dict[str, Tensor]:
        return {"line": self._loss(models.network(batch.images).line, moment)}


def test_a_loss_that_is_no_number_stops_training_and_keeps_the_last_good_state(
    tmp_path: Path,
) -> None:
    def loss(line: Tensor, moment: TrainingProgress) -> Tensor:
        return line.mean() * (float("nan") if moment.step == 2 else 1.0)

    run = training(tmp_path, config(9, save_minutes=0.0), Probe(loss))
    with pytest.raises(TrainingDiverged, match="step 2"):
        run.train(Progress())
    state = load_state(tmp_path / "training.pt")
    assert state["step"] == 2
    assert all(
        torch.isfinite(value).all()
        for value in state["network"].values()
        if value.is_floating_point()
    )


def test_batches_are_halved_when_memory_runs_out(tmp_path: Path) -> None:
    sizes: list[int] = []

    def loss(line: Tensor, moment: TrainingProgress) -> Tensor:
        sizes.append(len(line))
        if len(line) > 2:
            raise torch.OutOfMemoryError("no memory")
        return line.mean()

    run = training(tmp_path, config(2), Probe(loss))
    run.train(Progress())
    assert sizes == [4, 2, 2, 2, 2]
    assert training(tmp_path, config(2), Probe(loss)).parts == 2


def test_memory_that_never_suffices_is_an_error(tmp_path: Path) -> None:
    def loss(line: Tensor, moment: TrainingProgress) -> Tensor:
        raise torch.OutOfMemoryError("no memory")

    with pytest.raises(torch.OutOfMemoryError):
        training(tmp_path, config(1), Probe(loss)).train(Progress())


def test_the_best_scoring_weights_are_kept(tmp_path: Path) -> None:
    scores = iter([0.2, 0.9, 0.5])
    validation = Validation(lambda network: next(scores), times=3)
    seen: list[dict[str, float]] = []
    run = training(tmp_path, config(6), validation=validation)
    path = run.train(Progress(), lambda step, total, metrics: seen.append(metrics))
    assert [m["validation"] for m in seen if "validation" in m] == [0.2, 0.9, 0.5]
    assert load_checkpoint(path)[1]["step"] == 4


def test_the_seed_composes_a_batch_of_three_parts() -> None:
    a, b, c = (pages.PageItself() for _ in range(3))
    assert list(BatchParts(a, b, c).slots(7)) == [a, a, b, b, b, c, c]


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        (Budget(steps=10), 0.5),
        (Budget(minutes=1), 0.25),
        (Budget(steps=10, minutes=1), 0.5),
        (Budget(steps=2), 1.0),
    ],
)
def test_the_budget_that_ends_first_counts(budget: Budget, expected: float) -> None:
    assert budget.fraction(5, 15.0) == expected


def test_the_learning_rate_rises_and_then_falls() -> None:
    settings = OptimizerConfig(learning_rate=1.0, warm_up_steps=10, final_share=0.0)
    rates = [learning_rate(settings, TrainingProgress(step, step / 100)) for step in range(100)]
    assert rates[0] == pytest.approx(0.1, abs=0.01)
    assert max(rates) == rates[9]
    assert rates[99] < 0.01


def test_the_loss_settles_once(tmp_path: Path) -> None:
    settings = config(500)
    settings = replace(settings, consistency=replace(settings.consistency, plateau=0.05))
    run = training(tmp_path, settings)
    for step in range(450):
        run.step = step
        run._follow(1.0 if step > 100 else 5.0 - step * 0.04)
    assert run.settled_at is not None
    assert 0.4 < run.settled_at < 0.9
