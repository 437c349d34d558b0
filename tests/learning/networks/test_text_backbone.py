"""A recognizer that others trained: it begins with their answers, and learns on."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors import safe_open
from torch import Tensor

from labeler.core.alphabet import Alphabet
from labeler.core.annotation import Polygon
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_network, save_weights
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.inference.read import LineReader, load_reader
from labeler.learning.networks import text_backbone
from labeler.learning.networks.recognizer import UNHEARD, Recognizer, shipped_config
from labeler.learning.networks.text_backbone import READER
from labeler.learning.training.config import Budget
from labeler.learning.training.fine_tune_reader import (
    ReaderTuning,
    fine_tune_reader,
    with_alphabet,
)

pytest.importorskip("rapidocr")
onnxruntime = pytest.importorskip("onnxruntime")
WIDTHS = torch.tensor([320, 160])
TEXTS = ("TOTAL 12.50", "Zurich, 7 am", "Room 4711")


@pytest.fixture
def lines() -> Tensor:
    return torch.rand(2, 3, 48, 320, generator=torch.Generator().manual_seed(1))


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    path = tmp_path / "shipped.safetensors"
    save_weights(path, Recognizer(shipped_config()), {"kind": "base"})
    return path


def stored_in(path: Path) -> set[str]:
    """Return the parts of a network that a file of weights holds."""
    with safe_open(path, framework="pt") as file:
        return {name.partition(".")[0] for name in file.keys()}  # noqa: SIM118


def page() -> tuple[NDArray[np.uint8], list[Polygon]]:
    """Return lines of text and their outlines."""
    image = np.full((60 * len(TEXTS), 420, 3), 245, np.uint8)
    outlines: list[Polygon] = []
    for row, text in enumerate(TEXTS):
        (width, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 1, 2)
        cv2.putText(image, text, (10, 60 * row + 40), cv2.FONT_HERSHEY_SIMPLEX, 1, (20, 20, 90), 2)
        top, right = 60.0 * row + 10, 16.0 + width
        outlines.append(((4.0, top), (right, top), (right, top + 42), (4.0, top + 42)))
    return image, outlines


def test_it_answers_what_the_file_answers(lines: Tensor) -> None:
    session = onnxruntime.InferenceSession(READER.path(), providers=["CPUExecutionProvider"])
    (said,) = session.run(None, {"x": (lines.flip(1) * 2 - 1).numpy()})
    with torch.no_grad():
        answers = Recognizer(shipped_config()).eval()(lines, torch.tensor([320, 320])).softmax(-1)
    assert torch.allclose(answers, torch.from_numpy(said), atol=1e-4)


def test_its_file_holds_nothing_that_the_package_holds(shipped: Path, lines: Tensor) -> None:
    assert stored_in(shipped) == set()
    text_backbone._parts.cache_clear()  # as in a program that has just been started
    loaded, metadata = load_network(shipped, Recognizer)
    assert metadata == {"kind": "base"}
    with torch.no_grad():
        assert torch.equal(
            loaded(lines, WIDTHS), Recognizer(shipped_config()).eval()(lines, WIDTHS)
        )


def test_lines_are_read_as_by_those_who_trained_it(shipped: Path) -> None:
    rapidocr = pytest.importorskip("labeler.lab.base.rapidocr")
    image, outlines = page()
    readings = load_reader(shipped, "cpu").read(image, outlines)
    peers = rapidocr.RapidOcr().read(image, outlines)
    assert [one.text for one in readings] == [one.text for one in peers] == list(TEXTS)
    assert min(min(one.confidences) for one in readings) > 0.5


def test_spaces_are_found_where_they_are(shipped: Path) -> None:
    image, outlines = page()
    boundaries = load_reader(shipped, "cpu").word_boundaries(image, outlines)
    assert [len(found) for found in boundaries] == [text.count(" ") for text in TEXTS]


@pytest.mark.parametrize("frozen", [True, False])
def test_it_learns_on_and_files_hold_what_it_learnt(
    shipped: Path, tmp_path: Path, frozen: bool
) -> None:
    image, outlines = page()
    crops = [LineCrop(image[60 * row : 60 * row + 60], "\u0416" + TEXTS[row]) for row in range(3)]
    settings = ReaderTuning(
        budget=Budget(steps=2), batch=2, rehearsal=0.0, frozen_backbone=frozen, device="cpu"
    )
    tuned = fine_tune_reader(shipped, crops, tmp_path, settings)
    assert stored_in(tuned) == ({"side"} if frozen else {"head", "backbone"})
    network, _ = load_network(tuned, Recognizer)
    before = Recognizer(shipped_config())
    state, old = network.state_dict(), before.state_dict()
    known = network.config.alphabet
    assert known.startswith(before.config.alphabet + "\u0416")
    assert {"\u0436", "\u044f"} <= set(known), "other letters of the script will be met, too"
    moved = {
        name.partition(".")[0]
        for name, value in old.items()
        if not torch.equal(value, state[name][: len(value)] if value.ndim else state[name])
    }
    assert moved == (set() if frozen else {"head", "backbone"})
    assert LineReader(network, torch.device("cpu")).read(image, outlines)


def test_new_characters_change_no_answer_before_they_are_learnt(lines: Tensor) -> None:
    network = Recognizer(shipped_config()).eval()
    larger = with_alphabet(network, Alphabet(network.config.alphabet + "\u0416\u0437\u0438"))
    with torch.no_grad():
        before, after = network(lines, WIDTHS), larger(lines, WIDTHS)
    assert torch.equal(before, after[..., :-3])
    average = before.mean(dim=-1, keepdim=True).expand_as(after[..., -3:])
    torch.testing.assert_close(after[..., -3:], average + UNHEARD, atol=1e-3, rtol=1e-4)
    with pytest.raises(ValueError, match="other characters"):
        Recognizer(replace(shipped_config(), alphabet=" abc"))


def test_a_new_script_is_learnt_faster_than_a_new_letter(shipped: Path, tmp_path: Path) -> None:
    image, _ = page()

    def rate(letter: str) -> float:
        rates: list[float] = []
        fine_tune_reader(
            shipped,
            [LineCrop(image[:60], letter + TEXTS[0])],
            tmp_path / letter,
            ReaderTuning(budget=Budget(steps=1), batch=1, rehearsal=0.0, device="cpu"),
            watch=(Progress(), lambda _step, _total, said: rates.append(said["learning_rate"])),
        )
        return rates[0]

    assert rate("\u0416") > 2 * rate("\u017f")


def test_on_rendered_lines_it_is_held_to_what_it_answered_before(
    shipped: Path, tmp_path: Path
) -> None:
    image, _ = page()
    said: list[dict[str, float]] = []
    fine_tune_reader(
        shipped,
        [LineCrop(image[:60], TEXTS[0])],
        tmp_path,
        ReaderTuning(budget=Budget(steps=2), batch=1, learning_rate=1e-2, device="cpu"),
        watch=(Progress(), lambda _step, _total, metrics: said.append(metrics)),
    )
    first, second = said
    assert first["kept_answers"] == pytest.approx(0.0, abs=1e-4)
    assert second["kept_answers"] > first["kept_answers"]
