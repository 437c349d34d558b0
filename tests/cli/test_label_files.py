"""Labels in and out by commands, and what they say of it."""

import json
from dataclasses import replace
from pathlib import Path

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import ReviewState
from labeler.formats import manifest
from tests.builders import line
from tests.cli.conftest import Say


def test_an_import_ends_with_what_it_refused_and_left_aside(
    say: Say, work: Path, tmp_path: Path
) -> None:
    box = {"segmentation": [], "bbox": [10, 10, 50, 20], "score": 0.5}
    broken = {"segmentation": [[1, 2, 3, 4]], "image_id": 2}
    content = {
        "images": [{"id": n, "file_name": f"{n - 1}.png"} for n in (1, 2, 3)],
        "annotations": [{"image_id": 1, **box}, {"image_id": 2, **box}, broken],
    }
    (tmp_path / "labels.json").write_text(json.dumps(content))
    code, out, err = say("import", work, "--format", "coco", tmp_path / "labels.json")
    assert code == 1
    assert out.splitlines() == [
        "Kept as it was, for the same format: scores (2)",
        "Imported 2 regions on 2 pages.",
    ]
    assert err.splitlines() == [
        "labels.json, annotation 3: the outline has 2 points instead of 3 to 10000",
        "2 regions are proposals, because their files say that no person drew them.",
        "1 page (1.png) stays new, because not everything could be read. Correct what is "
        "named above and import it again, or draw what is missing.",
        "1 page (2.png) stays unlabelled: the files say nothing yet.",
    ]


def test_exports_are_compared(say: Say, work: Path, tmp_path: Path) -> None:
    say("propose", work, "--all")
    say("accept", work, "--page", 1)
    first, second = tmp_path / "first", tmp_path / "second"
    assert say("export", work, "--format", "coco", "--out", first)[0] == 0
    assert say("export", work, "--format", "coco", "--out", second)[0] == 0
    assert say("export", "--diff", first, second)[:2] == (0, "The exports are the same.\n")
    say("accept", work, "--page", 2)
    words = ("export", work, "--format", "coco", "--with-images", "--out", second)
    assert say(*words)[0] == 0
    found = tmp_path / "found.json"
    code, out, _ = say("export", "--diff", first, second, "--json", found)
    assert (code, out.splitlines()) == (1, ["with images: False -> True", "+ 1.png"])
    assert json.loads(found.read_text())["added"] == ["1.png"]
    code, _, problem = say("export", "--diff", first, work)
    assert (code, "is no export" in problem) == (1, True)
    (first / "annotations/instances_default.json").write_text("{}")
    code, out, _ = say("export", "--diff", first, first)
    assert (code, "was changed after it was exported" in out) == (1, True)
    code, _, problem = say("export", work, "--format", "coco", "--out", first)
    assert (code, "edited since" in problem) == (1, True)


def test_exports_in_two_formats_are_compared_by_what_their_pages_say(
    say: Say, work: Path, tmp_path: Path
) -> None:
    say("propose", work, "--all")
    say("accept", work, "--page", 1, "--page", 2)
    folders = {name: tmp_path / name for name in ("paddle", "icdar")}
    for name, folder in folders.items():
        assert say("export", work, "--format", name, "--out", folder)[0] == 0
    diff = ("export", "--diff", *folders.values())
    same = "format: paddle -> icdar\nTheir pages say the same.\n"
    assert say(*diff)[:2] == (0, same)
    assert say("export", work, "--all", "--format", "paddle", "--out", tmp_path / "more")[0] == 0
    assert say("export", "--diff", tmp_path / "more", folders["icdar"])[0] == 1
    with Project.open(work) as project:
        page = project.page(1)
        edit(project, page, transcribing.set_text(page, page.lines[0].id, "more"), "Write")
    say("accept", work, "--page", 3)
    assert say("export", work, "--format", "icdar", "--out", folders["icdar"])[0] == 0
    code, out, _ = say(*diff)
    assert code == 1
    assert out.splitlines() == [
        "format: paddle -> icdar",
        "+ 2.png",
        "~ 0.png: transcripts, counts",
    ]
    older = folders["paddle"] / manifest.NAME
    values = json.loads(older.read_text())
    for page in values["pages"]:
        del page["content"]
    older.write_text(json.dumps(values))
    code, _, err = say(*diff)
    assert (code, "earlier version" in err) == (1, True)


def test_a_dry_run_only_tells_what_is_lost(say: Say, work: Path) -> None:
    say("propose", work, "--all")
    say("accept", work, "--all")
    code, out, _ = say("export", work, "--format", "icdar", "--dry-run")
    assert code == 0
    assert "Not kept: Character regions" in out


def test_pages_nobody_has_seen_are_told_and_left_out(say: Say, work: Path, tmp_path: Path) -> None:
    say("propose", work, "--all")
    say("accept", work, "--all")
    export = ("export", work, "--format", "labeler", "--out", tmp_path / "out")
    assert "Nobody has seen any of them" in say(*export)[1]
    code, _, err = say(*export, "--seen-only")
    assert (code, "Nobody has looked at any page" in err) == (1, True)


def test_labels_are_found_out_and_what_is_not_opened_is_named(
    say: Say, images: Path, tmp_path: Path
) -> None:
    (images / "letter.pdf").write_bytes(b"%PDF-1.7")
    _, out, err = say("new", tmp_path / "work", "--images", images)
    assert "letter.pdf" in err
    (tmp_path / "gt").mkdir()
    (tmp_path / "gt" / "gt_0.txt").write_text("10,10,50,10,50,30,10,30,Latin,Hallo\n")
    code, out, _ = say("import", tmp_path / "work", tmp_path / "gt")
    assert code == 0
    assert out.startswith("Read as MLT 2017 or 2019 (with scripts): 1 file (gt_0.txt)")
    assert "Imported 1 region on 1 page." in out


def test_the_encoding_of_label_files_can_be_said(say: Say, work: Path, tmp_path: Path) -> None:
    (tmp_path / "gt_1.txt").write_bytes("10,10,90,10,90,30,10,30,日本\n".encode("cp932"))
    code, _, err = say("import", work, tmp_path / "gt_1.txt")
    assert (code, "with its encoding named" in err) == (1, True)
    code, out, _ = say("import", work, tmp_path / "gt_1.txt", "--encoding", "shift_jis")
    assert (code, out.splitlines()[-1]) == (0, "Imported 1 region on 1 page.")
    assert say("import", work, tmp_path / "gt_1.txt", "--encoding", "klingon")[0] == 1


def test_a_data_set_is_frozen_shown_compared_and_written_as_it_was(
    say: Say, work: Path, tmp_path: Path
) -> None:
    assert say("dataset", work)[:2] == (0, "Nothing is frozen yet.\n")
    code, _, problem = say("dataset", work, "freeze", "one")
    assert (code, "no accepted page" in problem) == (1, True)
    say("propose", work, "--all")
    say("accept", work, "--page", 1, "--page", 2)
    code, out, _ = say("dataset", work, "freeze", "one")
    assert (code, out.splitlines()[0]) == (0, "Froze 2 pages as one.")
    with Project.open(work) as project:
        page = project.page(1)
        edit(project, page, transcribing.set_text(page, page.lines[0].id, "more"), "Write")
    assert say("dataset", work, "freeze", "two")[0] == 0
    assert say("dataset", work, "diff", "one", "one")[:2] == (0, "The data sets say the same.\n")
    found = tmp_path / "found.json"
    code, out, _ = say("dataset", work, "diff", "one", "two", "--json", found)
    assert (code, "'more'" in out) == (1, True)
    assert list(json.loads(found.read_text())["changed"]) == ["0.png"]
    assert [line.split()[0] for line in say("dataset", work)[1].splitlines()[1:]] == ["one", "two"]
    assert "lines" in say("dataset", work, "show", "one")[1]
    old = tmp_path / "old"
    assert say("export", work, "--format", "coco", "--dataset", "one", "--out", old)[0] == 0
    assert "more" not in (old / "annotations/instances_default.json").read_text()
    inside = work / "datasets" / "three"
    code, _, problem = say("export", work, "--format", "coco", "--out", inside)
    assert (code, "belongs to the project" in problem) == (1, True)
    (work / "datasets/one/labels.jsonl").write_text("{}")
    assert "Data set one" in say("doctor", work)[1]
    code, _, problem = say("export", work, "--format", "coco", "--dataset", "one", "--out", old)
    assert (code, "is not what was frozen" in problem) == (1, True)


def test_words_of_lines_are_announced_as_what_nobody_outlined(
    say: Say, work: Path, tmp_path: Path
) -> None:
    with Project.open(work) as project:
        page = project.page(project.entries()[0].id)
        said = edits.add_regions(page, [line(20, 20, text="two words")])
        edit(project, page, replace(said, state=ReviewState.ACCEPTED), "Draw")
    words = ("export", work, "--format", "icdar", "--words")
    code, out, _ = say(*words, "--dry-run")
    assert code == 0
    assert "Which words or lines were derived and outlined by nobody (2 regions)" in out
    assert "At most 2 words will be cut out of lines. Nobody outlined them." in out
    code, out, _ = say(*words, "--out", tmp_path / "out")
    assert code == 0
    assert "1 line whose spaces are not clearly seen stays whole." in out
    code, _, problem = say(*words, "--lines", "--dry-run")
    assert (code, "Choose one" in problem) == (2, True)
