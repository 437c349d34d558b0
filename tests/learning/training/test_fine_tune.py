"""Teaching a trained detector corrected pages."""

import importlib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.learning.checkpoint import ENCLOSES, encloses, load_checkpoint, save_weights
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoder import Encoder
from labeler.learning.training.config import Budget, Consistency
from labeler.learning.training.fine_tune import (
    FineTuneData,
    FineTuneSettings,
    batch_slots,
    fine_tune,
    phases_of,
    training_config,
)
from labeler.learning.training.rehearsal import RehearsalPhase
from labeler.learning.training.seen_views import SeenViewsPhase

pages = importlib.import_module("tests.learning.pages")

SETTINGS = FineTuneSettings(
    budget=Budget(steps=2), batch=4, size=64, rehearsal_pages=2, device="cpu"
)


def unlabelled() -> Sample:
    return Sample(pages.striped_page().image)


@pytest.fixture
def start(tmp_path: Path) -> Path:
    torch.manual_seed(0)
    path = tmp_path / "start.safetensors"
    network = DetectionNetwork(DetectorConfig(decoder_channels=16))
    save_weights(path, network.without_count_heads(), {"kind": "base"}, half=True)
    return path


def test_half_of_a_batch_rehearses() -> None:
    settings = replace(SETTINGS, batch=8)
    labelled, weak = [pages.striped_page], [pages.unverified_page]
    assert shares(FineTuneData(labelled, weak), settings) == [1, 3]
    assert shares(FineTuneData(labelled), settings) == [4]
    assert shares(FineTuneData(labelled * 100), settings) == [6], "many pages speak for themselves"
    relearning = replace(settings, relearn=True)
    assert shares(FineTuneData(labelled, weak), relearning) == [4, 1, 3]


def shares(data: FineTuneData, settings: FineTuneSettings) -> list[int]:
    """Return how many images of a batch each source gives."""
    return list(Counter(id(source) for source in batch_slots(data, settings, Encoder())).values())


@pytest.mark.parametrize(("is_frozen", "looked_at_once"), [(True, True), (False, False)])
def test_views_to_rehearse_are_looked_at_once_where_that_stays_true(
    start: Path, tmp_path: Path, *, is_frozen: bool, looked_at_once: bool
) -> None:
    network, _ = load_checkpoint(start)
    network.config = replace(network.config, is_encoder_frozen=is_frozen)
    settings = replace(SETTINGS, words=True, many_pages=2)
    pages_of = [pages.striped_page]

    def rehearsal(labelled: int, settings: FineTuneSettings) -> object:
        data = FineTuneData(pages_of * labelled)
        return phases_of(network, data, settings, training_config(settings))[-1]

    found = rehearsal(1, settings)
    assert isinstance(found, SeenViewsPhase) is looked_at_once
    assert isinstance(found, RehearsalPhase) is not looked_at_once
    batches = (phase.batches(0) for phase in (found, rehearsal(1, settings)))
    assert [len(next(batch)) for batch in batches] == [2, 2]
    assert isinstance(rehearsal(2, settings), RehearsalPhase), "then the encoder learns"
    given = replace(settings, encoder=tmp_path / "taught.safetensors")
    assert isinstance(rehearsal(1, given), RehearsalPhase), "then it is another one"


def test_it_learns_and_keeps_the_statistics(start: Path, tmp_path: Path) -> None:
    data = FineTuneData([pages.striped_page], [pages.unverified_page], [unlabelled])
    names: list[set[str]] = []
    path = fine_tune(
        start,
        data,
        tmp_path / "run",
        replace(SETTINGS, consistency=Consistency.BOTH),
        watch=(Progress(), lambda step, total, metrics: names.append(set(metrics))),
    )
    assert {"consistent_maps", "kept_line"} <= names[-1]
    before, _ = load_checkpoint(start)
    after, metadata = load_checkpoint(path)
    assert metadata["kind"] == "fine-tuned"
    assert after.config.count_heads
    stem, new_stem = before.encoder.stem, after.encoder.stem
    assert isinstance(stem[1], nn.BatchNorm2d)
    assert isinstance(new_stem[1], nn.BatchNorm2d)
    assert stem[1].running_mean is not None
    assert new_stem[1].running_mean is not None
    assert torch.allclose(stem[1].running_mean, new_stem[1].running_mean)
    assert not torch.equal(stem[0].weight, new_stem[0].weight)


def test_an_interrupted_retrain_goes_on(start: Path, tmp_path: Path) -> None:
    data = FineTuneData([pages.striped_page])
    progress, steps = Progress(), []

    def report(step: int, total: int, metrics: dict[str, float]) -> None:
        steps.append(step)
        if step == 1:
            progress.cancel()

    with pytest.raises(Cancelled):
        fine_tune(start, data, tmp_path / "run", SETTINGS, watch=(progress, report))
    fine_tune(start, data, tmp_path / "run", SETTINGS, watch=(Progress(), report))
    assert steps == [1, 2]


def test_nothing_accepted_is_said_plainly(start: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="Accept some pages"):
        fine_tune(start, FineTuneData([]), tmp_path / "run", SETTINGS)


@pytest.mark.parametrize("words", [False, True])
def test_only_what_goes_on_finding_lines_encloses_them(
    start: Path, tmp_path: Path, words: bool
) -> None:
    network, metadata = load_checkpoint(start)
    save_weights(start, network, {**metadata, ENCLOSES: True})
    data = FineTuneData([pages.unverified_page])
    weights = fine_tune(start, data, tmp_path / "run", replace(SETTINGS, words=words))
    assert encloses(load_checkpoint(weights)[1]) is not words


def test_words_are_learnt_anew_and_then_kept(start: Path, tmp_path: Path) -> None:
    data, settings = FineTuneData([pages.unverified_page]), replace(SETTINGS, words=True)
    names: list[set[str]] = []
    watch = (Progress(), lambda step, total, metrics: names.append(set(metrics)))
    first = fine_tune(start, data, tmp_path / "first", settings, watch=watch)
    assert not any(name.startswith("kept") for name in names[-1]), "its old answers are lines"
    fine_tune(first, data, tmp_path / "second", settings, watch=watch)
    assert "kept_line" in names[-1]
