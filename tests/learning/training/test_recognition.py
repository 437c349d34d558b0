"""A small reader learns a few lines by heart, is stored, and reads them."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from labeler.core.alphabet import Alphabet
from labeler.core.errors import Cancelled, LabelerError, WeightsError
from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.learning.checkpoint import load_checkpoint, load_network, load_state, save_state
from labeler.learning.data.line_crops import LineViewSettings
from labeler.learning.data.line_stream import KnownLines, LinePools, read_lines
from labeler.learning.inference.read import load_reader
from labeler.learning.networks.recognizer import (
    Backbone,
    LineForm,
    Recognizer,
    RecognizerConfig,
    SequenceModel,
)
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.fine_tune_reader import (
    ReaderTuning,
    fine_tune_reader,
    with_alphabet,
)
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.phase import TrainingProgress
from labeler.learning.training.recognition import RecognitionPhase

TEXTS = ["ON", "NO", "ONO"]
LETTERS = " NO"


def page() -> Sample:
    """Return a page with three printed words."""
    sample = Sample(np.full((180, 200, 3), 255, np.uint8), line_texts=list(TEXTS))
    for row, text in enumerate(TEXTS):
        top, width = 60 * row + 10, 12 + 30 * len(text)
        cv2.putText(sample.image, text, (12, top + 34), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (0, 0, 0), 3)
        outline = [[8, top], [width, top], [width, top + 40], [8, top + 40]]
        sample.lines.append(np.array(outline, np.float32))
        sample.line_counts.append(len(text))
    return sample


def training(folder: Path, steps: int) -> Training[Recognizer]:
    torch.manual_seed(0)
    network = Recognizer(RecognizerConfig(LETTERS, Backbone.RESIDUAL, SequenceModel.ATTENTION, 32))
    known = KnownLines(partial(read_lines, [page]))
    views = LineViewSettings(upside_down=0.0)  # ONO says the same on its head
    pools = LinePools([(known, 1.0)], Alphabet(LETTERS), LineForm(), 16, 0, views)
    optimizer = OptimizerConfig(learning_rate=3e-3, warm_up_steps=10, average_decay=0.9)
    config = TrainingConfig(Budget(steps=steps), optimizer, device="cpu")
    return Training(network, [RecognitionPhase(pools)], config, Run(folder))


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reader that has learnt the page."""
    return training(tmp_path_factory.mktemp("reader"), 150).train(Progress())


def test_it_reads_what_it_learnt(weights: Path) -> None:
    sample = page()
    lines = [tuple(map(tuple, line.tolist())) for line in sample.lines]
    readings = load_reader(weights, "cpu").read(sample.image, lines)
    assert [reading.text for reading in readings] == TEXTS
    assert min(reading.confidence for reading in readings) > 0.5
    assert not any(reading.is_upside_down for reading in readings)


def test_phases_take_turns(tmp_path: Path) -> None:
    run = training(tmp_path, 4)
    (lines,) = run.phases
    words = replace(lines.pools, longest=2)
    run.phases = [
        RecognitionPhase(words, name="flat start", is_flat=True, ends=2),
        RecognitionPhase(lines.pools, begins=2),
    ]
    turns = [
        [phase.name for phase in run.phases if phase.is_active(TrainingProgress(step, 0.0))]
        for step in range(4)
    ]
    assert turns == [["flat start"]] * 2 + [["recognition"]] * 2
    run.train(Progress())
    batch = next(run.phases[0].batches(0))
    assert batch.lengths.max() == 2


def test_reading_can_be_cancelled(weights: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        load_reader(weights, "cpu").read_lines([np.zeros((32, 40, 3), np.uint8)], progress)


def test_no_lines_give_no_readings(weights: Path) -> None:
    assert load_reader(weights, "cpu").read(page().image, []) == []


def test_a_stopped_training_goes_on(tmp_path: Path) -> None:
    class Stopped(Progress):
        def check(self) -> None:
            if len(steps) == 3:
                self.cancel()
            super().check()

    steps: list[int] = []
    with pytest.raises(Cancelled):
        training(tmp_path, 6).train(Stopped(), lambda step, *_: steps.append(step))
    training(tmp_path, 6).train(Progress(), lambda step, *_: steps.append(step))
    assert steps == [1, 2, 3, 4, 5, 6]


def test_weights_of_a_reader_are_no_detector(weights: Path) -> None:
    with pytest.raises(WeightsError, match="detector"):
        load_checkpoint(weights)


def test_a_frozen_backbone_stays_as_it_was(tmp_path: Path) -> None:
    run = training(tmp_path, 2)
    run.models.network.backbone.requires_grad_(False)
    before = {name: value.clone() for name, value in run.models.network.backbone.named_parameters()}
    head = run.models.network.head.weight.clone()
    run.train(Progress())
    for name, value in run.models.network.backbone.named_parameters():
        assert torch.equal(value, before[name])
    assert not torch.equal(run.models.network.head.weight, head)


def test_a_character_it_did_not_know_is_learnt_and_the_others_stay(
    weights: Path, tmp_path: Path
) -> None:
    def page_with_ring() -> Sample:
        sample = page()
        sample.line_texts[1] = "N°"
        return sample

    settings = ReaderTuning(
        budget=Budget(steps=250), batch=8, learning_rate=4e-3, rehearsal=0.0, device="cpu"
    )
    tuned = fine_tune_reader(weights, read_lines([page_with_ring]), tmp_path, settings)
    reader = load_reader(tuned, "cpu")
    assert reader.characters == LETTERS + "°"
    sample = page()
    lines = [tuple(map(tuple, line.tolist())) for line in sample.lines]
    assert [reading.text for reading in reader.read(sample.image, lines)] == ["ON", "N°", "ONO"]


def test_before_any_step_a_new_character_changes_no_answer(weights: Path) -> None:
    network, _ = load_network(weights, Recognizer)
    larger = with_alphabet(network, Alphabet(LETTERS + "°"))
    line, widths = torch.rand(1, 3, 32, 60), torch.tensor([60])
    with torch.no_grad():
        before, after = network(line, widths), larger(line, widths)
    assert torch.equal(before, after[..., :-1])
    with pytest.raises(LabelerError, match="extended"):
        with_alphabet(network, Alphabet("° NO"))


def test_without_transcripts_one_is_told_what_to_do(weights: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="Type some"):
        fine_tune_reader(weights, [], tmp_path, ReaderTuning(device="cpu"))


def test_a_training_of_an_older_version_goes_on_whatever_it_called_its_parts(
    tmp_path: Path,
) -> None:
    begun = training(tmp_path, 2)
    begun.train(Progress())
    state = load_state(begun.run_files.state)
    for network in ("network", "average"):
        state[network] = {
            name.replace("backbone.", "trunk.").replace("sequence_model.", "context."): value
            for name, value in state[network].items()
        }
    save_state(begun.run_files.state, state)
    resumed = training(tmp_path, 4)
    assert resumed.step == 2
    for name, value in begun.models.network.state_dict().items():
        assert torch.equal(resumed.models.network.state_dict()[name], value)
