"""The last layer of a reader learns some characters, and leaves all others as they were."""

from functools import partial
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import torch

from labeler.core.alphabet import Alphabet
from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.learning.data.line_stream import POOL, KnownLines, LinePools, read_lines
from labeler.learning.losses.transcription import transcription_loss
from labeler.learning.networks.recognizer import (
    Backbone,
    LineForm,
    Recognizer,
    RecognizerConfig,
    SequenceModel,
)
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.head import HeadPhase, together
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress

KNOWN, LEARNING = " ABNOXYZ", " NO"


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


def phase(kept: int = 1) -> HeadPhase:
    torch.manual_seed(0)
    config = RecognizerConfig(KNOWN, Backbone.VGG, SequenceModel.NONE, 32)
    network = Recognizer(config).eval()
    network.backbone.requires_grad_(requires_grad=False)
    known = KnownLines(partial(read_lines, [page]))
    pools = LinePools([(known, 1.0)], Alphabet(LEARNING), LineForm(), 2, 0)
    return HeadPhase(pools, network, kept)


def test_each_line_is_looked_at_once() -> None:
    one = phase()
    looks: list[int] = []
    features = one.reader.features
    one.reader.features = lambda lines: looks.append(len(lines)) or features(lines)
    list(islice(one.batches(0), 3 * POOL))
    assert sum(looks) == sum(len(batch.lines) for batch in one.pools[0])


def test_it_goes_on_with_the_same_lines_in_another_order() -> None:
    steps = POOL // 4
    from_the_start = list(islice(phase().batches(0), 3 * steps))
    rounds = [from_the_start[turn * steps : (turn + 1) * steps] for turn in range(3)]
    sums = [[float(one.others[one.others > 0].sum()) for one in turn] for turn in rounds]
    assert np.allclose(sum(sums[0]), sum(sums[1]), rtol=1e-4)
    assert not np.allclose(sums[0], sums[1])
    resumed = next(phase().batches(3 * steps - 1))
    torch.testing.assert_close(resumed.others, from_the_start[-1].others)
    assert torch.equal(resumed.classes, from_the_start[-1].classes)


def test_the_loss_is_that_over_all_characters() -> None:
    one = phase()
    network, shown = one.reader, one.pools[0][0]
    full, narrow = Alphabet(KNOWN), Alphabet(LEARNING)
    classes = torch.tensor(
        [
            [full.class_of(narrow.decode([which])) if which else 0 for which in row]
            for row in shown.classes.tolist()
        ]
    )
    logits = network(shown.lines, shown.widths)
    expected = transcription_loss(logits, network.lengths(shown.widths), classes, shown.lengths)
    seen = one._pool(0)[0]  # together with others it would be another mean
    models = NetworkAndAverage(network, network)
    (loss,) = one.losses(models, seen, TrainingProgress(0, 0.0)).values()
    torch.testing.assert_close(loss, expected, atol=0.02, rtol=0.02)


def test_lines_of_different_width_go_together() -> None:
    first, second = (phase(1)._pool(0)[place] for place in (0, POOL - 1))
    both = together([first, second])
    assert len(both) == len(first) + len(second)
    assert both.features.shape[-1] == max(first.features.shape[-1], second.features.shape[-1])
    assert torch.equal(both.part(0, 2).widths, both.widths[::2])


def loss_of(one: HeadPhase, training: Training[Recognizer]) -> float:
    losses = one.losses(training.models, next(one.batches(0)), TrainingProgress(0, 0.0))
    return float(losses["transcript"].detach())


def test_other_characters_stay_as_they_are(tmp_path: Path) -> None:
    one = phase()
    head = one.reader.head
    before = head.weight.detach().clone(), head.bias.detach().clone()
    optimizer = OptimizerConfig(learning_rate=0.1, warm_up_steps=1, weight_decay=0.0)
    config = TrainingConfig(Budget(steps=60), optimizer, device="cpu")
    training = Training(one.reader, [one], config, Run(tmp_path))
    first = loss_of(one, training)
    training.train(Progress())
    last = loss_of(one, training)
    assert last < 0.9 * first
    learnt = [Alphabet(KNOWN).class_of(character) for character in LEARNING]
    stay = [place for place in range(len(KNOWN) + 1) if place not in learnt]
    assert torch.equal(head.weight[stay], before[0][stay])
    assert torch.equal(head.bias[stay], before[1][stay])
    assert not torch.equal(head.weight[learnt], before[0][learnt])
