"""Which models a project has, and which of them is used."""

from pathlib import Path

import pytest

from labeler.app import model_removal, models
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core.errors import WeightsError
from labeler.core.records import Shipped
from tests.fakes.weights import FAST, in_place_of


def test_the_base_model_registers_itself(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = tmp_path / "base.safetensors"
    weights.write_bytes(b"of this version")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    first = models.current(project)
    assert (first.source, first.is_current) == (Shipped.BASE, True)
    assert models.current(project).id == first.id
    weights.write_bytes(b"a newer version of the program")
    newer = models.current(project)
    assert newer.id != first.id
    assert models.current(project).id == newer.id
    weights.unlink()
    with pytest.raises(WeightsError, match="base weights are missing"):
        models.current(project)


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The base detector and the fast one, which are no weights; return where the base is."""
    base = tmp_path / "base.safetensors"
    base.write_bytes(b"base")
    base.with_name(FAST).write_bytes(b"fast")
    monkeypatch.setattr(models, "base_weights", in_place_of(base))
    return base


def test_the_fast_detector_is_used_kept_up_to_date_and_gone_back_from(
    project: Project, shipped: Path
) -> None:
    base = models.current(project)
    fast = models.use(project, models.shipped(project, Shipped.FAST).id)
    assert (fast.source, fast.name) == (Shipped.FAST, "fast (PP-OCRv6 tiny)")
    assert models.current(project).id == fast.id, "and not the base"
    assert models.roll_back(project).id == base.id
    models.use(project, fast.id)
    assert "comes with the program" in model_removal.obstacle(project, fast)
    shipped.with_name(FAST).write_bytes(b"a newer version of the program")
    newer = models.current(project)
    assert (newer.source, newer.id) == (Shipped.FAST, fast.id + 1)
    assert models.use(project, base.id).source == Shipped.BASE
    assert models.current(project).id == base.id


def test_a_project_begins_with_what_was_chosen_and_offers_the_rest(
    project: Project, shipped: Path
) -> None:
    models.bring_up_to_date(project, Shipped.FAST)
    assert models.current(project).source == Shipped.FAST
    models.bring_up_to_date(project, Shipped.BASE)
    assert models.current(project).source == Shipped.FAST, "it has one already"
    for _ in range(2):
        offered = [(one.source, one.is_current) for one in models.choice(project)]
        assert offered == [(Shipped.FAST, True), (Shipped.BASE, False)]


def test_what_the_program_does_not_come_with_is_not_offered(
    project: Project, shipped: Path
) -> None:
    shipped.with_name(FAST).unlink()
    assert [one.source for one in models.choice(project)] == [Shipped.BASE]
    with pytest.raises(WeightsError, match="fast weights are missing"):
        models.shipped(project, Shipped.FAST)


def test_commands_choose_it_by_name(
    shipped: Path, images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "swift")
    assert main(["new", folder, "--images", str(images), "--model", "fast"]) == 0
    assert main(["models", folder]) == 0
    rows = capsys.readouterr().out
    assert "*   1" in rows
    assert "fast (PP-OCRv6 tiny)" in rows
    assert "    2" in rows
    assert main(["models", folder, "use", "base"]) == 0
    assert main(["models", folder, "use", "fast", "--kind", "reader"]) == 1
    with Project.open(tmp_path / "swift") as project:
        assert models.current(project).source == Shipped.BASE
