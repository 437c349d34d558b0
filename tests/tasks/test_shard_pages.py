"""A detector learns from shards as from the pages they were made of."""

import json
import pickle
import tarfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from labeler.app import validation
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core.errors import LabelerError, UnreadableImage
from labeler.core.progress import Progress
from labeler.core.sample import LineLabels
from labeler.formats import webdataset
from labeler.learning.data.shards import ShardedPages
from labeler.learning.data.sources import PageSource
from labeler.tasks import retrain, train_detector
from labeler.tasks.page_samples import gather
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer
from labeler.tasks.shard_pages import WebShard, demand_apart, shards_at
from tests.faults.killed_work import SMALL


@pytest.fixture
def shards(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All accepted pages, each in a shard of its own."""
    monkeypatch.setattr(webdataset, "_FULL", 1)
    out = tmp_path / "shards"
    export_pages(project, "webdataset", out, ExportChoice(split=False))
    return out


def test_they_are_the_pages_of_the_project(project: Project, shards: Path) -> None:
    found = shards_at(shards)
    assert [len(shard) for shard in found] == [1, 1, 1]
    for shard, page in zip(found, gather(project).accepted.values(), strict=True):
        there, here = shard.page(0)(), page()
        assert np.array_equal(there.image, here.image)
        assert len(there.lines) == len(here.lines)
        assert all(np.array_equal(a, b) for a, b in zip(there.lines, here.lines, strict=True))
        assert there.line_labels is here.line_labels is LineLabels.EXACT
        assert (there.line_counts, there.line_texts) == (here.line_counts, here.line_texts)


def test_views_are_those_of_the_project(project: Project, shards: Path) -> None:
    here = PageSource(list(gather(project).accepted.values()))
    there = PageSource(ShardedPages(shards_at(shards)))
    for number in range(6):
        one, other = (
            source.view(64, np.random.default_rng(number), number) for source in (here, there)
        )
        assert np.array_equal(one.image, other.image)
        assert np.array_equal(one.maps, other.maps)


def test_what_processes_hand_to_each_other_does_not_grow_with_the_pages(
    shards: Path,
) -> None:
    one = shards_at(shards)[0]
    few, many = (ShardedPages([replace(one, count=count)]) for count in (1, 60_000))
    assert len(pickle.dumps(many)) <= len(pickle.dumps(few)) + 8


def test_pages_that_nobody_stands_behind_are_no_truth(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "all"
    export_pages(project, "webdataset", out, ExportChoice(only_accepted=False, split=False))
    (shard,) = shards_at(out)
    kinds = {shard.page(place)().line_labels for place in range(len(shard))}
    assert kinds == {LineLabels.EXACT, LineLabels.WEAK}


def test_validation_pages_stay_out(project: Project, tmp_path: Path, shards: Path) -> None:
    judges = validation.freeze(project).scrutiny
    assert judges
    with pytest.raises(LabelerError, match=r"png in the shards is a validation page"):
        demand_apart(project, judges, shards)
    out = tmp_path / "split"
    export_pages(project, "webdataset", out, ExportChoice())
    demand_apart(project, judges, out)
    assert sum(map(len, shards_at(out))) == 3 - len(judges)


def test_a_shard_that_is_damaged_or_has_gone_is_said_so(shards: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="no shard with a page"):
        shards_at(tmp_path / "nowhere")
    with tarfile.open(tmp_path / "empty.tar", "w"):
        pass
    with pytest.raises(LabelerError, match="no shard with a page"):
        shards_at(tmp_path / "empty.tar")
    shard = shards_at(shards)[0]
    shard.path.unlink()
    with pytest.raises(UnreadableImage):
        shard.page(0)()


_LINE = {"level": "line", "polygon": [[20, 20], [120, 20], [120, 40], [20, 40]], "text": "one"}


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"regions": [_LINE, {**_LINE, "polygon": [[1, 2]]}]}, "region 2"),
        ({"regions": [{**_LINE, "text": 5}]}, "region 1"),
        ({"width": 1600, "height": 1400}, "labels are for 1600 x 1400 pixels and the image has"),
        ({"width": None}, "width and height"),
        ({"regions": [{**_LINE, "polygon": [[900, 1], [950, 1], [950, 9]]}]}, "outside the image"),
        ({"regions": None, "file_name": None}, "file_name"),
    ],
)
def test_a_sample_whose_labels_are_not_whole_or_not_its_image_s_teaches_nothing(
    values: dict[str, object], said: str, scans: Path, tmp_path: Path
) -> None:
    sound = {"file_name": "0.png", "width": 160, "height": 140, "regions": [_LINE]}
    shard = tmp_path / "one.tar"

    def written(labels: dict[str, object]) -> ShardedPages[WebShard]:
        (tmp_path / "0.json").write_text(json.dumps(labels))
        with tarfile.open(shard, "w") as archive:
            archive.add(tmp_path / "0.json", "0.json")
            archive.add(scans / "0.png", "0.png")
        return ShardedPages(shards_at(shard))

    assert len(written(sound)[0]().lines) == 1
    shard.rename(tmp_path / "before.tar")
    pages = written(sound | values)
    with pytest.raises(UnreadableImage, match=said):
        pages[0]()
    with pytest.raises(LabelerError, match=f"Hardly any training page can be read: one.*{said}"):
        PageSource(pages).view(64, np.random.default_rng(0))


def test_a_detector_learns_from_shards_and_says_so(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_detector, "FineTuneSettings", SMALL)
    validation.freeze(project)
    out = tmp_path / "split"
    export_pages(project, "webdataset", out, ExportChoice())
    request = TrainRequest(steps=2, device="cpu", shards=str(out))
    (settled,) = retrain.train(project, request, Observer(Progress(), lambda _: None))
    made_of = settled.model.manifest
    assert made_of["shards"] == {"train-png-000000.tar": made_of["pages"]}
    assert made_of["validation_pages"]


def test_a_reader_does_not_learn_from_shards(
    project: Project, shards: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project.close()
    asked = ["train", str(project.folder), "--shards", str(shards), "--only", "reader"]
    assert main(asked) == 2
    assert "Only the detector learns from shards" in capsys.readouterr().err
