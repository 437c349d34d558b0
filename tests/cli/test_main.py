"""The headless contract: forms, outputs and exit codes."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.app import engines, gate, models
from labeler.app.project import Project
from labeler.cli import training
from labeler.cli.main import main
from labeler.core.annotation import Level, Voucher
from labeler.jobs.events import Failed, Finished, Progressed, decode
from tests.app.test_gate import examined
from tests.cli.conftest import Say

ROOT = Path(__file__).parents[2]


def test_the_whole_way_by_commands(say: Say, work: Path, images: Path, tmp_path: Path) -> None:
    assert say("propose", work, "--all")[:2] == (0, "Proposed on 3 pages.\n")
    assert say("propose", work)[:2] == (0, "Proposed on 0 pages.\n")
    assert say("accept", work, "--page", 1)[:2] == (0, "Accepted 1 page, seen by nobody.\n")
    assert say("accept", work, "--all")[:2] == (
        0,
        "Accepted 2 pages, none of them seen by anybody.\n",
    )
    html = tmp_path / "reports" / "work.html"
    code, out, _ = say("evaluate", work, "--json", tmp_path / "scores.json", "--html", html)
    assert code == 0
    assert html.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "lines" in out
    scores = json.loads((tmp_path / "scores.json").read_text())
    assert scores["detection"]["lines"]["recall"] == 1.0
    code, out, err = say("export", work, "--format", "paddle", "--out", tmp_path / "set")
    assert code == 0
    assert "Character" in err
    assert (tmp_path / "set" / "Label.txt").exists()
    other = tmp_path / "other"
    say("new", other, "--images", images)
    words = ("import", other, "--format", "paddle", tmp_path / "set")
    assert say(*words)[:2] == (0, "Imported 3 regions on 3 pages.\n")
    code, _, err = say(*words)
    assert code == 1
    assert "--replace" in err
    assert say(*words, "--replace")[0] == 0
    assert say("models", work)[1].startswith("*   1")
    assert say("models", work, "use", 1)[0] == 0
    assert say("models", work, "rollback")[0] == 1


def test_words_are_proposed_from_when_they_are_asked_for(
    say: Say, work: Path, base_reader: Path
) -> None:
    asked = ("propose", work, "--page", 1, "--outlines")
    assert "are not read" in say(*asked, "words")[2]
    base_reader.write_bytes(b"not really")
    assert say(*asked, "words") == (0, "Proposed words on 1 page.\n", "")
    assert say("propose", work, "--all")[:2] == (0, "Proposed words on 2 pages.\n")
    assert say(*asked, "auto")[:2] == (0, "Proposed on 1 page.\n")
    with Project.open(work) as project:
        lines = {
            entry.id: sum(
                one.level is Level.LINE for one in project.store.proposals.of_page(entry.id)
            )
            for entry in project.entries()
        }
    assert lines == {1: 2, 2: 4, 3: 4}


def test_accepting_unseen_is_said_and_leaves_out_what_was_not_imported(
    say: Say, work: Path
) -> None:
    say("propose", work, "--all")
    with Project.open(work) as project:
        project.store.pages.record_refused(2, ["Line 3 has no points."])
    code, out, err = say("accept", work, "--all")
    assert (code, out) == (1, "Accepted 2 pages, none of them seen by anybody.\n")
    assert "Line 3 has no points." in err
    assert "--page 2" in err
    assert say("accept", work, "--page", 2)[:2] == (0, "Accepted 1 page, seen by nobody.\n")
    again = "Accepted 0 pages. 1 page had been accepted before: nothing changed.\n"
    assert say("accept", work, "--page", 2)[:2] == (0, again)
    with Project.open(work) as project:
        assert {entry.voucher for entry in project.entries()} == {Voucher.NOBODY}


def test_lines_are_read_with_their_proposals_and_confirmed_with_their_page(
    say: Say, work: Path, base_reader: Path, tmp_path: Path
) -> None:
    assert say("propose", work, "--page", 1)[:2] == (0, "Proposed on 1 page.\n")
    base_reader.write_bytes(b"not really")
    assert say("propose", work, "--all")[:2] == (0, "Proposed on 2 pages, read 1 earlier page.\n")
    assert say("propose", work, "--all")[:2] == (0, "Proposed on 0 pages.\n")
    assert say("accept", work, "--all")[0] == 0
    assert say("export", work, "--format", "paddle", "--out", tmp_path / "set")[0] == 0
    texts = (tmp_path / "set" / "rec_gt.txt").read_text(encoding="utf-8").splitlines()
    assert [line.split("\t")[1] for line in texts] == ["line 20"] * 3
    listed = say("models", work)[1].splitlines()
    assert [line.split()[0] + line.split()[4] for line in listed] == ["*detector", "*reader"]
    code, _, problem = say("models", work, "rollback", "--kind", "reader")
    assert (code, "no earlier reader" in problem) == (1, True)
    assert "It reads what waits for review" in say("models", work, "use", 2)[1]


def test_what_cannot_be_read_is_named_and_the_rest_is_read(
    say: Say, work: Path, base_reader: Path, images: Path
) -> None:
    say("propose", work, "--all")
    base_reader.write_bytes(b"not really")
    (images / "1.png").write_bytes(b"torn")
    code, out, problem = say("propose", work, "--all")
    assert (code, out) == (1, "Proposed on 0 pages, read 2 earlier pages.\n")
    assert problem.startswith("1.png: ")


def test_without_a_reader_the_read_command_says_what_to_do(
    say: Say, images: Path, base_reader: Path, tmp_path: Path
) -> None:
    code, out, problem = say("read", images)
    assert (code, out) == (1, "")
    assert base_reader.name in problem
    assert "labeler read --reader FILE" in problem
    code, out, _ = say("read", images / "0.png", "--reader", tmp_path / "mine.safetensors")
    assert code == 0
    lines = json.loads(out)[str(images / "0.png")]["lines"]
    assert [(line["text"], line["confidence"], line["count"]) for line in lines] == [
        ("line 20", 0.9, 6)
    ]


def test_images_of_lines_are_read_as_a_whole_without_a_detector(
    say: Say, images: Path, base_reader: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(engines, "load_detector")
    base_reader.write_bytes(b"not really")
    out = tmp_path / "found.json"
    assert say("read", images, "--whole", "--out", out)[0] == 0
    found = json.loads(out.read_text())
    assert len(found) == 3
    (line,) = found[str(images / "0.png")]["lines"]
    assert line["points"] == [[0, 0], [240, 0], [240, 160], [0, 160]]
    assert (line["text"], line["count"], line["score"]) == ("line 0", 5, 1.0)


def test_a_model_is_exported_by_file_by_project_and_as_the_base(
    say: Say, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[Path, Path, dict[str, str]]] = []
    monkeypatch.setattr(training, "export_onnx", lambda *given: made.append(given))
    out, base = tmp_path / "model.onnx", models.base_weights()
    for model in ("base", work, base):
        code, said, _ = say("export-model", model, "--format", "onnx", "--out", out)
        assert code == 0
        assert f"labeler detect IMAGE --weights {out}" in said
    source = {"name": base.name, "sha256": models.digest(base)}
    assert made == [(base, out, source)] * 3


def test_problems_are_errors_in_words(say: Say, work: Path, tmp_path: Path) -> None:
    for words in (
        ("propose", tmp_path / "nowhere", "--all"),
        ("propose", work, "--page", 99),
        ("accept", work, "--page", 1),
        ("models", work, "use", 7),
        ("new", work),
        ("import", work, "--format", "coco", tmp_path / "nowhere.json"),
        ("export", work, "--format", "coco", "--out", tmp_path / "out"),
        ("train", work, "--resume", 5),
        ("train", work),
        ("evaluate", work),
        ("export-model", tmp_path / "nowhere", "--out", tmp_path / "model.onnx"),
        ("export-model", "base", "--out", tmp_path / "model.onnx"),
    ):
        code, _, err = say(*words)
        assert code == 1, words
        assert err.strip(), words
        assert "Traceback" not in err


def test_images_that_cannot_be_read_are_named(say: Say, images: Path, tmp_path: Path) -> None:
    (images / "torn ß.png").write_bytes(b"torn")
    code, out, err = say("new", tmp_path / "work", "--images", images)
    assert code == 1
    assert "torn ß.png" in err
    assert "4 pages in all, 1 unreadable" in out
    code, out, err = say("detect", images, tmp_path / "none.png", "--out", tmp_path / "d.json")
    assert code == 1
    assert "torn ß.png" in err
    assert "none.png" in err
    found = json.loads((tmp_path / "d.json").read_text())
    assert set(found) == {str(images / f"{number}.png") for number in range(3)}


def test_detections_go_to_standard_output_without_a_file(say: Say, images: Path) -> None:
    code, out, _ = say("detect", images / "0.png")
    assert code == 0
    assert list(json.loads(out)) == [str(images / "0.png")]


def test_images_can_be_added_and_found_again(say: Say, work: Path, images: Path) -> None:
    (images / "more").mkdir()
    (images / "0.png").rename(images / "more" / "moved.png")
    code, out, _ = say("relink", work, images)
    assert (code, out) == (0, "All images found.\n")
    (images / "2.png").unlink()
    assert say("relink", work, images)[0] == 1
    (images / "new.png").write_bytes((images / "1.png").read_bytes())
    assert "Added 1 page:" in say("add", work, images)[1]


def test_pages_are_removed_and_brought_back(say: Say, work: Path) -> None:
    assert say("remove", work, "--page", 1, "--page", 3)[:2] == (
        0,
        "Removed 2 pages; bring them back with --restore.\n",
    )
    with Project.open(work) as project:
        assert [entry.id for entry in project.entries()] == [2]
    code, _, problem = say("remove", work, "--page", 77)
    assert (code, "no page 77" in problem) == (1, True)
    assert say("remove", work)[0] == say("remove", work, "--page", 2, "--restore")[0] == 2
    assert say("remove", work, "--restore")[1] == "Brought 2 pages back.\n"


def test_rendered_pages_come_with_their_truth(say: Say, tmp_path: Path) -> None:
    words = ("synth", "--out", tmp_path / "a", "--pages", 2, "--size", 128)
    assert say(*words)[0] == 0
    truth = json.loads((tmp_path / "a" / "gt.json").read_text())
    assert list(truth) == ["page-0001.png", "page-0002.png"]
    assert truth["page-0001.png"]["size"] == [128, 128]
    found = {name: {"size": [128, 128], "lines": []} for name in truth}
    (tmp_path / "found.json").write_text(json.dumps(found))
    code, out, _ = say(
        "evaluate", "--gt", tmp_path / "a" / "gt.json", "--pred", tmp_path / "found.json"
    )
    assert code == 0
    assert "ICDAR 2015" in out


def run_as_job(*words: object) -> tuple[int, list[object], str]:
    """Run a command in a real child that speaks events, with its input held open."""
    with subprocess.Popen(
        [sys.executable, "-m", "labeler", *map(str, words), "--events"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        events = [decode(line) for line in child.stdout]
        errors = child.stderr.read()
    return child.returncode, events, errors


def test_a_command_can_be_followed_as_a_job(images: Path, tmp_path: Path) -> None:
    code, events, _ = run_as_job("new", tmp_path / "work", "--images", images)
    assert code == 0
    assert None not in events
    assert any(isinstance(event, Progressed) and event.total == 3 for event in events)
    assert isinstance(events[-1], Finished)
    assert events[-1].values == {
        "pages": 3,
        "unreadable": 0,
        "files": {"PNG": 3},
        "not_opened": [],
    }
    code, events, errors = run_as_job("new", tmp_path / "work")
    assert code == 1
    assert isinstance(events[-1], Failed)
    assert "already" in events[-1].text
    assert errors == ""


def test_a_terminal_that_knows_no_unicode_is_no_reason_to_fail(
    images: Path, tmp_path: Path
) -> None:
    (images / "torn.png").write_bytes(b"torn")
    result = subprocess.run(
        [sys.executable, "-m", "labeler", "new", str(tmp_path / "work"), "--images", str(images)],
        cwd=ROOT,
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": "", "HOME": str(tmp_path)},
        check=False,
    )
    assert result.returncode == 1
    assert b"torn.png" in result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes end differently there")
def test_whoever_has_seen_enough_of_the_output_meets_no_fault(images: Path, tmp_path: Path) -> None:
    heard, said = os.pipe()
    os.close(heard)
    command = [sys.executable, "-m", "labeler", "new", str(tmp_path / "work"), "--images"]
    with os.fdopen(said) as out:
        ended = subprocess.run(
            [*command, str(images)],
            cwd=ROOT,
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
            timeout=120,
        )
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_nothing_to_do_prints_the_help() -> None:
    assert main([]) == 2


def train_to(outcome: gate.Examined, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a training end at once, with a model that scores like this."""

    def trained(project: Project, *_: object) -> list[gate.Settlement]:
        run = project.store.runs.start({"model_id": 1}, project.folder)
        weights = folder / "new.safetensors"
        weights.write_bytes(b"new")
        return [gate.settle(project, run, weights, outcome, {})]

    monkeypatch.setattr(training.retrain, "train", trained)


def test_a_retrain_that_leaves_it_to_people_says_what_to_type(
    say: Say, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say("propose", work, "--all")
    train_to(examined(0.80, 0.83, pages=2), tmp_path, monkeypatch)
    said = say("train", work)[1]
    assert "and you decide." in said
    (way,) = [line for line in said.splitlines() if line.startswith("To use the new detector: ")]
    assert say(*shlex.split(way.removeprefix("To use the new detector: labeler ")))[0] == 0


def test_a_retrain_says_what_is_better_and_the_proposals_follow(
    say: Say, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say("propose", work, "--all")
    train_to(examined(0.80, 0.83), tmp_path, monkeypatch)
    said = say("train", work)[1]
    assert "The new detector is better and in use now." in said
    assert "F of lines  " in said
    assert "+0.030 (95 %: +0.030 to +0.030)" in said
    assert f"labeler propose {work} --all" in said.splitlines()[-1]
    listed = tmp_path / "models.json"
    assert "0.800 before, 0.830 after (+0.030" in say("models", work, "--json", listed)[1]
    scores = json.loads(listed.read_text())["models"][1]["scores"]
    assert scores["comparison"]["measures"]["found"]["after"] == pytest.approx(0.83)
    assert say("accept", work, "--page", 1)[0] == 1, "it has none of the new model yet"
    assert (
        "Every page that waits for review has its proposals" in say("models", work, "rollback")[1]
    )
    assert say("propose", work, "--all")[1] == "Proposed on 0 pages.\n"
    assert say("accept", work, "--page", 1)[0] == 0


@pytest.mark.parametrize("words", [(), ("--debug",)], ids=["calm", "debug"])
def test_a_fault_of_the_program_is_one_calm_sentence_and_a_report(
    say: Say, work: Path, images: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError(str(images))

    monkeypatch.setenv("LABELER_DEBUG", "")
    monkeypatch.setattr(Project, "open", fail)
    code, out, err = say("propose", work, *words)
    assert code == 70
    assert out == ""
    told = err.splitlines()[-1]
    assert told.startswith("labeler: A fault of the program ended this (KeyError).")
    assert ("Traceback" in err) == bool(words)
    report = Path(told.rpartition(": ")[2]).read_text(encoding="utf-8")
    assert "in fail" in report
    assert images.name not in report
