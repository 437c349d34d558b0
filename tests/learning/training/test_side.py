"""A network beside one of others learns some characters, and leaves all else as it was."""

from contextlib import nullcontext
from functools import partial
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from labeler.core.alphabet import Alphabet
from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.learning.checkpoint import load_network
from labeler.learning.data.line_stream import POOL, KnownLines, LinePools, read_lines
from labeler.learning.losses.transcription import transcription_loss
from labeler.learning.networks.recognizer import Recognizer, shipped_config
from labeler.learning.training import side
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.side import (
    OldAnswersPhase,
    SeenLines,
    SeenPools,
    SidePhase,
    side_of,
)

pytest.importorskip("rapidocr")
LEARNING = " ON"


def page() -> Sample:
    """Return a page with two printed words of different length."""
    sample = Sample(np.full((120, 260, 3), 255, np.uint8), line_texts=["NO", "ONONO"])
    for row, text in enumerate(sample.line_texts):
        top, width = 60 * row + 10, 12 + 30 * len(text)
        cv2.putText(sample.image, text, (12, top + 34), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (0, 0, 0), 3)
        outline = [[8, top], [width, top], [width, top + 40], [8, top + 40]]
        sample.lines.append(np.array(outline, np.float32))
        sample.line_counts.append(len(text))
    return sample


def reader() -> Recognizer:
    torch.manual_seed(0)
    network = Recognizer(shipped_config()).eval()
    network.let_side_learn(LEARNING)
    return network


def seen(network: Recognizer, kept: int = 1, *, alphabet: str = LEARNING) -> SeenPools:
    known = KnownLines(partial(read_lines, [page]))
    pools = LinePools([(known, 1.0)], Alphabet(alphabet), network.config.form, 1, 0)
    return SeenPools(pools, network, kept)


def taught(network: Recognizer) -> None:
    """Let a side network say something."""
    torch.nn.init.normal_(side_of(network).head.weight, std=0.1)


def loss_of(phase: SidePhase | OldAnswersPhase, batch: SeenLines) -> float:
    network = phase.lines.reader
    (loss,) = phase.losses(
        NetworkAndAverage(network, network), batch, TrainingProgress(0, 0.0)
    ).values()
    return float(loss.detach())


def test_each_line_is_looked_at_once() -> None:
    network = reader()
    looks: list[int] = []
    features = network.features
    network.features = lambda lines: looks.append(len(lines)) or features(lines)
    one = seen(network)
    list(islice(one.batches(0), 3 * POOL))
    assert sum(looks) == sum(len(batch.lines) for batch in one.pools[0])


def test_the_first_step_waits_for_no_lines_but_its_own() -> None:
    network = reader()
    looks: list[int] = []
    features = network.features
    network.features = lambda lines: looks.append(len(lines)) or features(lines)
    first = next(seen(network).batches(0))
    assert sum(looks) == len(first)


def test_it_goes_on_with_the_same_lines_in_another_order() -> None:
    network = reader()
    shown = list(islice(seen(network).batches(0), 3 * POOL))
    rounds = [
        [float(one.others.sum()) for one in shown[turn * POOL : (turn + 1) * POOL]]
        for turn in range(3)
    ]
    assert sorted(rounds[0]) == sorted(rounds[1]) == sorted(rounds[2])
    assert rounds[0] != rounds[1] != rounds[2]
    resumed = next(seen(network).batches(3 * POOL - 1))
    assert torch.equal(resumed.others, shown[-1].others)


def test_the_loss_is_that_over_all_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    # Where the processor looks in bfloat16, a head of random numbers makes much of what that rounds.
    monkeypatch.setattr(side, "autocast", lambda _: nullcontext())
    network = reader()
    taught(network)
    one = seen(network)
    shown, kept = one.pools[0][0], next(one.batches(0))
    narrow, full = Alphabet(LEARNING), Alphabet(network.config.alphabet)
    classes = torch.tensor(
        [[full.class_of(narrow.decode([which])) for which in row] for row in shown.classes.tolist()]
    )
    logits = network(shown.lines, shown.widths)
    expected = transcription_loss(logits, network.lengths(shown.widths), classes, shown.lengths)
    assert loss_of(SidePhase(one), kept) == pytest.approx(float(expected.detach()), rel=0.02)


def test_answers_are_kept_where_nothing_is_added() -> None:
    network = reader()
    phase = OldAnswersPhase(seen(network, alphabet=network.config.alphabet), 5.0)
    batch = next(phase.batches(0))
    assert loss_of(phase, batch) == pytest.approx(0.0, abs=1e-5)
    taught(network)
    assert loss_of(phase, batch) > 0.01


def test_all_but_the_side_network_stays_as_it_is(tmp_path: Path) -> None:
    network = reader()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    phase = SidePhase(seen(network))
    optimizer = OptimizerConfig(learning_rate=1e-3, warm_up_steps=1)
    config = TrainingConfig(Budget(steps=30), optimizer, device="cpu")
    training = Training(network, [phase], config, Run(tmp_path))
    batch = next(phase.batches(0))
    first = loss_of(phase, batch)
    path = training.train(Progress())
    assert loss_of(phase, batch) < 0.9 * first
    moved = {
        name for name, value in network.state_dict().items() if not torch.equal(value, before[name])
    }
    assert moved
    assert all(name.startswith("side.") for name in moved)
    assert not any("running" in name for name in moved), "statistics are those of the file"
    stored, _ = load_network(path, Recognizer)
    average = training.models.average.state_dict()
    assert all(torch.equal(value, average[name]) for name, value in stored.state_dict().items())


def test_what_it_learnt_is_kept_when_it_learns_more_characters() -> None:
    network = reader()
    taught(network)
    lines, widths = torch.rand(1, 3, 48, 320), torch.tensor([320])
    with torch.no_grad():
        before = network(lines, widths)
        network.let_side_learn("é" + LEARNING)
        torch.testing.assert_close(network(lines, widths), before)
    assert network.config.beside == LEARNING + "é"
