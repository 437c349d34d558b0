"""Which models a project has, and which of them is used."""

from pathlib import Path

import pytest

from labeler.app import models
from labeler.app.project import Project
from labeler.core.errors import WeightsError
from tests.fakes.weights import in_place_of


def test_the_base_model_registers_itself(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = tmp_path / "base.safetensors"
    weights.write_bytes(b"of this version")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    first = models.current(project)
    assert (first.source, first.is_current) == (models.BASE, True)
    assert models.current(project).id == first.id
    weights.write_bytes(b"a newer version of the program")
    newer = models.current(project)
    assert newer.id != first.id
    assert models.current(project).id == newer.id
    weights.unlink()
    with pytest.raises(WeightsError, match="base weights are missing"):
        models.current(project)
