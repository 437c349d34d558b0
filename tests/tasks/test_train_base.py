"""The base training command, for one step."""

from pathlib import Path

import pytest

from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.training.config import Budget, TrainingConfig
from labeler.tasks.train_base import BaseRun, main, train_base


def test_rendered_pages_alone_suffice(tmp_path: Path) -> None:
    config = TrainingConfig(budget=Budget(steps=1), batch=3, size=64, device="cpu")
    metadata = load_checkpoint(train_base(BaseRun(tmp_path / "base", None, config)))[1]
    assert metadata["step"] == 1
    assert metadata["kind"] == "base"


@pytest.mark.slow
def test_real_sets_join_in(tmp_path: Path, real_data: Path) -> None:
    config = TrainingConfig(budget=Budget(steps=1), batch=9, size=64, device="cpu")
    assert train_base(BaseRun(tmp_path, real_data, config)).exists()


def test_a_budget_is_required(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main(["--out", str(tmp_path)])
