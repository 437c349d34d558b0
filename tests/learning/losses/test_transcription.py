"""What CTC and the flat start ask of a reader's answers."""

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from labeler.learning.losses.transcription import flat_start_loss, transcription_loss

CLASSES = torch.tensor([[1, 2, 0], [2, 2, 1]])
LENGTHS = torch.tensor([2, 3])
STEPS = torch.tensor([4, 6])


def answers(*lines: list[int]) -> Tensor:
    """Return logits that are sure of one class at each step."""
    wide = max(map(len, lines))
    padded = torch.tensor([line + [0] * (wide - len(line)) for line in lines])
    return functional.one_hot(padded, 3).float() * 50


@pytest.mark.parametrize("line", [[1, 1, 0, 2], [0, 1, 2, 0], [1, 2, 2, 2]])
def test_ctc_asks_for_the_characters_in_their_order_wherever_they_stand(line: list[int]) -> None:
    logits = answers(line, [2, 0, 2, 0, 1, 0])
    assert transcription_loss(logits, STEPS, CLASSES, LENGTHS) < 1e-3


def test_ctc_asks_for_a_blank_between_two_that_are_the_same() -> None:
    logits = answers([1, 1, 0, 2], [2, 2, 2, 2, 1, 1])
    assert transcription_loss(logits, STEPS, CLASSES, LENGTHS) > 1


def test_ctc_is_the_loss_per_character() -> None:
    logits = torch.zeros(1, 2, 3)  # three equally probable classes: 1 2 is one of nine paths
    loss = transcription_loss(logits, torch.tensor([2]), CLASSES[:1], LENGTHS[:1])
    assert float(loss) == pytest.approx(float(torch.log(torch.tensor(9.0))) / 2)


def test_a_line_that_says_nothing_weighs_as_much_as_another() -> None:
    steps, empty = torch.tensor([80]), torch.tensor([0])
    loss = transcription_loss(torch.zeros(1, 80, 3), steps, CLASSES[:1], empty)
    assert float(loss) == pytest.approx(8 * float(torch.log(torch.tensor(3.0))), rel=1e-4)


def test_where_case_is_unknown_either_letter_is_right() -> None:
    logits = answers([1, 1, 0, 2], [2, 0, 2, 0, 1, 0])
    small, either = torch.tensor([[0, 1, 2]]), torch.tensor([[0, 2, 1]])
    wrong = torch.tensor([[2, 1, 0], [2, 2, 1]])
    told = torch.cat([small, small])
    assert transcription_loss(logits, STEPS, wrong, LENGTHS, told) > 1
    untold = torch.cat([either, small])
    assert transcription_loss(logits, STEPS, wrong, LENGTHS, untold) < 1e-3
    assert torch.equal(
        transcription_loss(logits, STEPS, wrong, LENGTHS, told),
        transcription_loss(logits, STEPS, wrong, LENGTHS),
    )


def test_a_transcript_that_does_not_fit_contributes_nothing() -> None:
    logits = torch.zeros(1, 1, 3)
    assert transcription_loss(logits, torch.tensor([1]), CLASSES[:1], LENGTHS[:1]) == 0


def test_the_flat_start_asks_for_equally_wide_characters() -> None:
    logits = answers([1, 1, 2, 2], [2, 2, 2, 2, 1, 1])
    assert flat_start_loss(logits, STEPS, CLASSES, LENGTHS) < 1e-3
    assert flat_start_loss(answers([1, 2, 2, 2], [0] * 6), STEPS, CLASSES, LENGTHS) > 1


def test_lines_that_say_nothing_are_answered_with_blanks() -> None:
    """A batch may hold no other: views that stand on their heads say nothing."""
    classes, lengths = torch.zeros(2, 0, dtype=torch.int64), torch.tensor([0, 0])
    blank, said = answers([0] * 4, [0] * 6), answers([1] * 4, [0] * 6)
    for loss in (flat_start_loss, transcription_loss):
        assert loss(blank, STEPS, classes, lengths) < 1e-3
        assert loss(said, STEPS, classes, lengths) > 1


def test_the_flat_start_asks_nothing_right_of_a_line() -> None:
    logits = answers([1, 1, 2, 2], [2, 2, 2, 2, 1, 1])
    noisy = logits.clone()
    noisy[0, 4:] = torch.randn(2, 3) * 50
    first, second = (flat_start_loss(each, STEPS, CLASSES, LENGTHS) for each in (logits, noisy))
    assert torch.equal(first, second)
