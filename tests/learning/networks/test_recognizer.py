"""The reader: shapes, lines that do not hear of their neighbours, size."""

import pytest
import torch

from labeler.core.alphabet import load_alphabet
from labeler.learning.networks.recognizer import (
    Backbone,
    Recognizer,
    RecognizerConfig,
    SequenceModel,
)

LETTERS = load_alphabet("latin").characters
KINDS = [
    (backbone, sequence_model)
    for backbone in (Backbone.VGG, Backbone.RESIDUAL, Backbone.ENCODER)
    for sequence_model in (SequenceModel.LSTM, SequenceModel.ATTENTION)
]
"""What learns from nothing."""


def reader(backbone: Backbone, sequence_model: SequenceModel, channels: int = 32) -> Recognizer:
    torch.manual_seed(0)
    return Recognizer(RecognizerConfig(LETTERS, backbone, sequence_model, channels)).eval()


@pytest.mark.parametrize(("backbone", "sequence_model"), KINDS)
def test_one_answer_for_four_columns(backbone: Backbone, sequence_model: SequenceModel) -> None:
    network = reader(backbone, sequence_model)
    widths = torch.tensor([60, 17])
    with torch.no_grad():
        logits = network(torch.rand(2, 3, 32, 60), widths)
    assert logits.shape == (2, 15, len(LETTERS) + 1)
    assert network.lengths(widths).tolist() == [15, 5]


@pytest.mark.parametrize(("backbone", "sequence_model"), KINDS)
def test_the_width_of_the_batch_hardly_changes_an_answer(
    backbone: Backbone, sequence_model: SequenceModel
) -> None:
    network = reader(backbone, sequence_model)
    line = torch.rand(1, 3, 32, 80)
    wide = torch.full((1, 3, 32, 400), 0.5)
    wide[..., :80] = line
    with torch.no_grad():
        alone = network(line, torch.tensor([80])).softmax(-1)[:, :16]
        among = network(wide, torch.tensor([80])).softmax(-1)[:, :16]
    assert torch.allclose(alone, among, atol=0.02)


@pytest.mark.parametrize(("backbone", "sequence_model"), KINDS)
def test_half_of_it_fits_into_twelve_megabytes(
    backbone: Backbone, sequence_model: SequenceModel
) -> None:
    network = reader(backbone, sequence_model, 256)
    assert 2 * sum(parameter.numel() for parameter in network.parameters()) < 12e6


def test_it_is_built_again_from_what_it_says_of_itself() -> None:
    network = reader(Backbone.VGG, SequenceModel.LSTM)
    again = Recognizer.built(network.described())
    assert again.config == network.config
    again.load_state_dict(network.state_dict())
