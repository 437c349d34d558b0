"""The experiments on public sets, at the smallest size: ablations and the retrain curve."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.pipeline import Pipeline
from labeler.core.alphabet import load_alphabet
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.expectation import MISREAD
from labeler.core.geometry import rectangle
from labeler.lab.experiments import (
    ablations,
    character_cells,
    doubtful_readings,
    grow_alphabet,
    line_counts,
    pretraining,
    reader_curve,
    reader_variants,
    retrain_curve,
    set_parts,
)
from labeler.learning.checkpoint import load_network, save_weights
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage, is_held_out
from labeler.learning.networks.recognizer import Recognizer, RecognizerConfig
from labeler.learning.training.fine_tune import FineTuneSettings
from labeler.learning.training.fine_tune_reader import ReaderTuning
from labeler.learning.training.loop import WEIGHTS_NAME
from labeler.rendering.repertoire import scripts_in
from labeler.rendering.settings import Script
from labeler.tasks import train_detector, train_reader
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading

HEIGHTS = (30, 80)
LATIN = load_alphabet("latin").characters


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make training steps take no time, rehearsals among them."""
    tuning = partial(FineTuneSettings, size=64, batch=2, rehearsal_pages=2)
    for trainer in (ablations, train_detector):
        monkeypatch.setattr(trainer, "FineTuneSettings", tuning)
    monkeypatch.setattr(train_reader, "ReaderTuning", partial(ReaderTuning, batch=2))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of public sets with one set: eight held-out pages, eight others."""
    folder = tmp_path / "data" / "sroie"
    (folder / "images").mkdir(parents=True)
    groups = [f"shop {number}" for number in range(200)]
    held = [group for group in groups if is_held_out("sroie", group)][:8]
    others = [group for group in groups if not is_held_out("sroie", group)][:8]
    truth = {}
    for number, group in enumerate([*held, *others]):
        page = np.full((128, 160, 3), 255, np.uint8)
        regions = []
        for top in HEIGHTS:
            cv2.rectangle(page, (20, top), (120, top + 18), (0, 0, 0), -1)
            points = [[20, top], [120, top], [120, top + 18], [20, top + 18]]
            regions.append({"points": points, "ignore": False, "text": "TOTAL 9.99"})
        cv2.imwrite(str(folder / "images" / f"{number}.png"), page)
        truth[f"{number}.png"] = {"size": [160, 128], "group": group, "regions": regions}
    (folder / "gt.json").write_text(json.dumps(truth), encoding="utf-8")
    return folder.parent


def test_ablations_compare_variants_and_never_train_one_twice(
    data: Path, tiny_weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ["--data", str(data), "--start", str(tiny_weights), "--out", str(out)]
    arguments += ["--labelled", "3", "--steps", "1", "--device", "cpu", "--seeds", "0", "1"]
    assert ablations.main(["counts", *arguments]) == 0
    rows = capsys.readouterr().out.splitlines()
    names = [variant.name for variant in ablations.TABLES["counts"]]
    assert all(name in row for name, row in zip(names, rows, strict=True))
    assert all("±" in row for row in rows)
    results = json.loads((out / "results.json").read_text())
    assert len(results) == 6
    edited = {key: dict.fromkeys(scores, 0.5) for key, scores in results.items()}
    (out / "results.json").write_text(json.dumps(edited))
    ablations.main(["counts", *arguments])
    assert capsys.readouterr().out.count("F 0.500 ± 0.000") == 3


def test_what_encoders_know_is_compared_and_scores_are_kept(
    data: Path, tiny_weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ["--data", str(data), "--out", str(out), "--sets", "sroie", "--pages", "3"]
    arguments += ["--before", "0.01", "--minutes", "0.01", "--test-images", "2", "--device", "cpu"]
    assert pretraining.main([*arguments, "--starts", "nothing", "counts"]) == 0
    assert pretraining.main([*arguments, "--encoders", f"known={tiny_weights}"]) == 0
    kept = sorted(path.parent.name for path in out.glob("*/score.json"))
    assert kept == [f"{start}-sroie-3-0" for start in ("counts", "known", "nothing")]
    (out / "counts-sroie-3-0" / "score.json").write_text('{"f_score": 0.625}')
    capsys.readouterr()
    assert pretraining.main([*arguments, "--starts", "counts"]) == 0
    assert "0.625" in capsys.readouterr().out


def test_decodes_are_compared_on_the_same_weights(
    data: Path, tiny_weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(data), "--start", str(tiny_weights), "--out", str(tmp_path / "out")]
    ablations.main(["decode", *arguments, "--labelled", "0", "--steps", "1", "--device", "cpu"])
    assert capsys.readouterr().out.count("labelled") == 2
    assert not list((tmp_path / "out").glob("*/"))


def test_the_retrain_curve_counts_pages_and_edits_and_goes_on(
    data: Path, tiny_weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "curves"
    arguments = ["--data", str(data), "--sets", "sroie", "--weights", str(tiny_weights)]
    arguments += ["--share", "0.5", "--steps", "1", "--device", "cpu", "--out", str(out)]
    assert retrain_curve.main([*arguments, "--rounds", "2"]) == 0
    capsys.readouterr()
    assert retrain_curve.main([*arguments, "--rounds", "2", "4", "9"]) == 0
    points = [json.loads(row) for row in (out / "rows.jsonl").read_text().splitlines()]
    assert [point["pages"] for point in points] == [0, 2, 4], "what is finished is not done again"
    cost = [sum(point["corrections"].values()) for point in points]
    assert 0 == cost[0] < cost[1] < cost[2]
    assert 0 == points[0]["minutes"] < points[1]["minutes"] < points[2]["minutes"]
    assert all(point["verdict"] and point["processor_seconds"] > 0 for point in points[1:])
    rows = capsys.readouterr().out.splitlines()[1:]
    assert [row.split()[:3] for row in rows] == [["sroie", "0", str(pages)] for pages in (0, 2, 4)]


def test_a_curve_that_was_ended_in_a_round_begins_that_round_anew(
    data: Path, tiny_weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "curves"
    arguments = ["--data", str(data), "--sets", "sroie", "--weights", str(tiny_weights)]
    arguments += ["--share", "0.5", "--steps", "1", "--device", "cpu", "--out", str(out)]
    with monkeypatch.context() as patch:
        patch.setattr(retrain_curve, "train", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            retrain_curve.main([*arguments, "--rounds", "2"])
    assert retrain_curve.main([*arguments, "--rounds", "2"]) == 0
    points = [json.loads(row) for row in (out / "rows.jsonl").read_text().splitlines()]
    assert [point["pages"] for point in points] == [0, 2]


def test_what_the_base_was_never_taught_is_unseen_as_a_whole(data: Path) -> None:
    assert len(set_parts.unseen(data, "sroie")) == 8
    (data / "sroie").rename(data / "typewritten")
    assert len(set_parts.unseen(data, "typewritten")) == 16


def test_a_set_is_divided_and_what_training_saw_is_kept_out_last(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "parts"
    given = ["--data", str(data), "--set", "sroie", "--kept-out", "10", "--out", str(out)]
    assert set_parts.main(given) == 0
    assert "6 images to work on, 10 kept out" in capsys.readouterr().out
    kept = {path.name for path in (out / "kept").iterdir()}
    assert {f"{number}.png" for number in range(8)} < kept
    assert kept == set(json.loads((out / "kept.json").read_text()))
    assert not kept & {path.name for path in (out / "work").iterdir()}


def test_the_reader_curve_counts_pages_and_characters(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights, report = tmp_path / "reader.safetensors", tmp_path / "curve.json"
    save_weights(weights, Recognizer(RecognizerConfig(LATIN, channels=32)), {"kind": "test"})
    arguments = ["--data", str(data), "--set", "sroie", "--weights", str(weights)]
    arguments += ["--rounds", "4", "6", "--steps", "1", "--json", str(report), "--device", "cpu"]
    assert reader_curve.main(arguments) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[1].split() == ["pages", "typed", "sroie"]
    points = json.loads(report.read_text())["points"]
    assert [point["pages"] for point in points] == [0, 4, 6]
    typed = [point["typed"] for point in points]
    assert 0 == typed[0] < typed[1] < typed[2]
    assert all(point["verdict"] for point in points[1:])


def test_readers_are_compared_after_equal_steps(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reader_variants, "DEFAULTS", replace(reader_variants.DEFAULTS, batch=4))
    names = ["CRNN", "the same, CTC from the first step"]
    arguments = ["--data", str(data), "--out", str(tmp_path / "out"), "--device", "cpu"]
    assert reader_variants.main([*arguments, "--steps", "1", "--variants", *names]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split()[-2:] == ["sroie", "minutes"]
    assert [row[:38].strip() for row in rows] == names


def test_every_way_to_count_is_compared_on_the_lines_that_are_found(data: Path) -> None:
    class Bars(FakeDetector):
        def find(self, image: NDArray[np.uint8]) -> Detection:
            first = rectangle((20, HEIGHTS[0]), (120, HEIGHTS[0] + 18))
            letter = FoundCharacter(rectangle((30, 32), (38, 46)), 0.9, 0)
            lines = (FoundLine(first, 0.9, 8), FoundLine(rectangle((0, 0), (9, 9)), 0.9, 3))
            return Detection(size_of(image), lines, (letter,))

    (image, *_) = shared_sets.read_sets(data, ["sroie"], held_out=True)
    assert list(line_counts.counts_of(image, Pipeline(Bars()), FakeReader())) == [
        (len("TOTAL9.99"), (8, 1, len("line30"), len("line30")))
    ]


def test_cells_are_compared_with_the_true_characters_of_a_word(tmp_path: Path) -> None:
    page = np.full((60, 120, 3), 255, np.uint8)
    spans = [(10, 40), (44, 50), (54, 94)]
    boxes = [rectangle((left, 20), (right, 44)) for left, right in spans]
    for left, right in spans:
        cv2.rectangle(page, (left + 1, 22), (right - 1, 42), (0, 0, 0), -1)
    cv2.imwrite(str(tmp_path / "word.png"), page)
    characters = [{"text": one, "points": box} for one, box in zip("Mim", boxes, strict=True)]
    word = {"points": rectangle((0, 0), (99, 60)), "ignore": False, "text": "Mim"}
    image = LabelledImage(
        tmp_path / "word.png", "iiit5k", "", ({**word, "chars": characters}, {**word, "chars": []})
    )
    rows = dict(character_cells.overlaps(image, Pipeline(FakeDetector())))
    assert len(rows) == 6
    assert min(rows["count"]) < 0.4 < min(rows["text, picture"])  # an i is no third of a word


def test_a_threshold_of_doubt_is_weighed_by_what_it_leaves_and_what_it_lets_pass() -> None:
    lines = [
        ("TOTAL", reading("Total", 0.95)),
        ("TOTAL 1", reading("TOTAL 7", 0.95)),
        ("CASH", reading("CASH", 0.95, doubtful="S")),
        ("9.99", reading("", 0.95)),
    ]
    row = doubtful_readings.row(lines, 0.9, has_case=False)
    assert row == doubtful_readings.ThresholdRow(
        doubtful=0.5, wrong=0.5, wrong_letters=0.5, right=0.5
    )
    assert doubtful_readings.row(lines, 0.2, has_case=False).doubtful == 0.25
    assert doubtful_readings.row(lines, 0.9, has_case=True).wrong == 1.0


def test_readings_are_compared_with_the_truth_where_a_line_is_found_well(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Bars(FakeDetector):
        def find(self, image: NDArray[np.uint8]) -> Detection:
            well, badly = ((20, HEIGHTS[0]), (120, 48)), ((20, HEIGHTS[1]), (80, 98))
            lines = [FoundLine(rectangle(*corners), 0.9) for corners in (well, badly)]
            return Detection(size_of(image), tuple(lines))

    monkeypatch.setattr(doubtful_readings.engines, "load_detector", lambda *_: Bars())
    monkeypatch.setattr(doubtful_readings.engines, "load_reader", lambda *_: FakeReader())
    arguments = ["--data", str(data), "--sets", "sroie", "--limit", "2"]
    assert doubtful_readings.main(arguments) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert head == "sroie, 2 images, 2 lines"
    assert rows[0].split() == ["0.50", *["0.000", "1.000", "1.000", "0.000"] * 2]
    shares = rows[len(doubtful_readings.THRESHOLDS) :]
    assert len(shares) == len(MISREAD)
    assert sum(int(row.split()[3]) for row in shares) == 2


def test_a_script_is_taught_by_lines_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rapidocr")
    lines = grow_alphabet.written_down([Script.GREEK], 12, seed=0)
    assert len(lines) == 12
    assert scripts_in([line.text for line in lines]) == (Script.GREEK,)
    tuning = partial(ReaderTuning, batch=1, rehearsal=0.0)
    monkeypatch.setattr(grow_alphabet, "ReaderTuning", tuning)
    arguments = ["--script", "greek", "--lines", "12", "--steps", "1", "--device", "cpu"]
    assert grow_alphabet.main([*arguments, "--out", str(tmp_path / "out")]) == 0
    network, _ = load_network(tmp_path / "out" / WEIGHTS_NAME, Recognizer)
    assert set("ΩώΐΆ") <= set(network.config.beside)
