"""Networks run where somebody says, or nobody is left to guess why they do not."""

from unittest.mock import patch

import pytest

from labeler.core.errors import LabelerError
from labeler.learning.networks.precision import choose_device


def test_a_card_is_taken_where_there_is_one_and_missed_where_it_is_asked_for() -> None:
    with patch("torch.cuda.is_available", return_value=True):
        assert [choose_device(name).type for name in ("auto", "cuda", "cpu")] == [
            "cuda",
            "cuda",
            "cpu",
        ]
    with patch("torch.cuda.is_available", return_value=False):
        assert choose_device("auto").type == choose_device("cpu").type == "cpu"
        with pytest.raises(LabelerError, match="no CUDA card"):
            choose_device("cuda")
