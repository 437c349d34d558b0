"""A trained model is used if it is surely better; else a person decides."""

import pytest

from labeler.app import gate, models
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.core.annotation import Polygon
from labeler.core.errors import WeightsError
from labeler.core.records import ModelKind, RunState
from labeler.evaluation.comparison import Comparison, Share
from labeler.evaluation.examination import (
    Comparisons,
    ExaminedLine,
    ExaminedPage,
    Measure,
    compare_pages,
)
from tests.builders import quad

OUTLINE: Polygon = quad(0, 0)


def examined(before: float, after: float, pages: int = 100) -> gate.Examined:
    """Two models of which the second one is as much better on each page as on the next."""

    def found(share: float) -> list[ExaminedPage]:
        line = ExaminedLine(OUTLINE, Share(share, 1))
        return [ExaminedPage({Measure.FOUND: Share(60 * share, 60)}, (line,))] * pages

    return gate.Examined(compare_pages(found(before), found(after)), {"before": {}, "after": {}})


def mixed() -> gate.Examined:
    """Two models of which the second one finds more lines, and reads less of them."""

    def pages(found: float, read: float) -> list[ExaminedPage]:
        line = ExaminedLine(OUTLINE, Share(found, 1))
        measures = {Measure.FOUND: Share(60 * found, 60), Measure.READ: Share(60 * read, 60)}
        return [ExaminedPage(measures, (line,))] * 100

    return gate.Examined(
        compare_pages(pages(0.8, 0.8), pages(0.9, 0.7)), {"before": {}, "after": {}}
    )


def settled(
    project: Project, outcome: gate.Examined, kind: ModelKind = ModelKind.DETECTOR
) -> gate.Settlement:
    settings = {"model_id": models.current(project).id, "kind": kind.value}
    run = project.store.runs.start(settings, project.folder)
    weights = project.folder / f"run-{run.id}.safetensors"
    weights.write_bytes(weights.name.encode())
    return gate.settle(project, run, weights, outcome, {"pages": 2})


def test_three_points_on_a_hundred_pages_are_used_and_can_be_taken_back(
    project: Project, model_id: int
) -> None:
    settlement = settled(project, examined(0.80, 0.83))
    assert settlement.verdict is Verdict.BETTER
    assert "0.800 before, 0.830 after (+0.030" in settlement.text
    assert models.current(project).id == settlement.model.id
    assert models.roll_back(project).id == model_id
    assert models.current(project).id == model_id
    with pytest.raises(WeightsError, match="no earlier"):
        models.roll_back(project)


def test_a_run_that_died_while_it_was_settled_leaves_one_model(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(project.store.runs, "finish", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            settled(project, examined(0.80, 0.83))
    (run,) = project.store.runs.unfinished()
    weights = project.folder / f"run-{run.id}.safetensors"
    settlement = gate.settle(project, run, weights, examined(0.80, 0.83), {})
    assert [model.id for model in project.store.models.all()] == [model_id, settlement.model.id]
    assert models.current(project).id == settlement.model.id


@pytest.mark.parametrize(
    ("outcome", "verdict", "said"),
    [
        (examined(0.80, 0.72), Verdict.WORSE, "is worse; it is kept but not used"),
        (examined(0.80, 0.80), Verdict.UNCERTAIN, "may be chance. So the comparison cannot tell"),
        (mixed(), Verdict.UNCERTAIN, "better by one measure, and surely worse by another. So"),
        (examined(0.80, 0.95, pages=5), Verdict.UNCERTAIN, "5 validation pages were corrected"),
        (examined(0.80, 0.95, pages=1), Verdict.UNCERTAIN, "1 validation page was corrected"),
        (examined(0, 0, pages=0), Verdict.UNCERTAIN, "No validation page was corrected"),
    ],
)
def test_any_other_model_is_kept_and_may_be_chosen(
    project: Project, model_id: int, outcome: gate.Examined, verdict: Verdict, said: str
) -> None:
    settlement = settled(project, outcome)
    assert settlement.verdict is verdict
    assert said in settlement.text
    assert models.current(project).id == model_id
    run = project.store.runs.all()[-1]
    assert (run.state, run.model_id) == (RunState.FINISHED, settlement.model.id)
    models.use(project, settlement.model.id)
    chosen = models.current(project)
    assert chosen.id == settlement.model.id
    assert gate.comparisons_of(chosen.scores) == outcome.comparisons, "it survives the database"


UP, DOWN, SAME = ((0.01, 0.05), (-0.05, -0.01), (-0.02, 0.03))


@pytest.mark.parametrize(
    ("found", "fit", "verdict"),
    [
        (UP, SAME, Verdict.BETTER),
        (SAME, UP, Verdict.BETTER),
        (SAME, DOWN, Verdict.WORSE),
        (UP, DOWN, Verdict.UNCERTAIN),
        (SAME, SAME, Verdict.UNCERTAIN),
    ],
)
def test_more_lines_or_tighter_ones_are_better_unless_the_other_suffers(
    found: tuple[float, float], fit: tuple[float, float], verdict: Verdict
) -> None:
    measures = {
        key: Comparison(0.8, 0.8, *ends, pages=20, lines=600)
        for key, ends in (("found", found), ("fit", fit))
    }
    assert gate.verdict_of(Comparisons(measures)) is verdict


def test_models_of_earlier_versions_were_never_compared(project: Project, model_id: int) -> None:
    assert gate.comparisons_of({"before": {"detection": {}}, "after": {}}) is None


def test_weights_that_are_gone_are_not_used(project: Project, model_id: int) -> None:
    settlement = settled(project, examined(0.5, 0.4))
    settlement.model.path.unlink()
    with pytest.raises(WeightsError, match="gone"):
        models.use(project, settlement.model.id)
    assert models.current(project).id == model_id
