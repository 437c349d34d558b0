"""An encoder learns from words alone, is taken over by others, and shows where it looks."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core import word_sequence
from labeler.core.alphabet import load_alphabet
from labeler.core.errors import LabelerError, WeightsError
from labeler.lab.base.detector import BaseRun, train_base
from labeler.lab.base.reader import ReaderRun, train_base_reader
from labeler.learning.checkpoint import load_checkpoint, load_encoder, load_network
from labeler.learning.data import line_stream, transcribed_scenes
from labeler.learning.data.pretraining_views import Collate, Difficulty, PretrainingViews, whole
from labeler.learning.data.transcribed_scenes import RenderedWords, WordScene
from labeler.learning.losses.pretraining import (
    character_count_loss,
    sequence_error,
    sequence_loss,
)
from labeler.learning.networks.recognizer import Backbone, RecognizerConfig, SequenceModel
from labeler.learning.networks.stkm import STKM, Objective, STKMConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.pretraining import PretrainingPhase, recited
from labeler.tasks import pretrain as task
from labeler.tasks.pretrain import PretrainRun, pretrain
from tests.learning.pages import CPU

SMALL = STKMConfig(channels=32, layers=1, heads=2, length=16)
CONFIG = TrainingConfig(Budget(steps=2), device="cpu", batch=2, size=64)


class TwoSigns:
    """Shows one of two words."""

    def draw(self, rng: np.random.Generator) -> WordScene:
        word = str(rng.choice(["NO", "ON"]))
        image = np.full((64, 64, 3), 255, np.uint8)
        cv2.putText(image, word, (4, 44), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (0, 0, 0), 3)
        return WordScene(image, (word,))


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make training steps take no time."""
    monkeypatch.setattr(task, "_JUDGED", 2)
    monkeypatch.setattr(transcribed_scenes, "_CROPS", 16)
    monkeypatch.setattr(line_stream, "POOL", 2)


def test_all_of_an_image_is_shown_however_it_is_turned() -> None:
    image = np.zeros((40, 100, 3), np.uint8)
    image[:3, :3] = image[-3:, -3:] = image[:3, -3:] = image[-3:, :3] = 255
    for seed in range(5):
        view = whole(image, 120, np.random.default_rng(seed))
        assert view.shape == (120, 120, 3)
    plain = whole(image, 100)
    assert plain[28:34, :5].max() > 200, "the upper left corner"
    assert plain[66:72, -5:].max() > 200, "the lower right one"


def test_reading_begins_with_a_few_large_words() -> None:
    views = PretrainingViews([(TwoSigns(), 1.0)], 64, 0, begins=1000)
    image, (word,) = views[0]
    assert image.shape == (64, 64, 3)
    assert len(word) <= 3
    assert all(0 < len(views[number][1]) <= 5 for number in (400, 600, 800))
    assert views[400][1] == views[400][1]
    assert all(set(views[number][1]) <= {"NO", "ON"} for number in range(1000, 1005))


def test_images_grow_with_what_is_on_them_and_make_batches_together() -> None:
    sides = [Difficulty(come / 20).side(200) for come in range(21)]
    assert sides == sorted(sides)
    assert (sides[0], sides[-1]) == (64, 200)
    assert all(side % 32 == 0 for side in sides[:10])
    assert Difficulty(0.5).scenes == 0
    assert Difficulty(1.0).scenes == 1
    views = PretrainingViews([(TwoSigns(), 1.0)], 128, 0, begins=90)
    batch = Collate(24)([views[0], views[89]])
    assert batch.images.shape == (2, 3, 128, 128)
    assert batch.tokens.shape[1] <= 24


def test_a_perfect_answer_loses_nothing_and_padding_is_not_asked() -> None:
    wanted = torch.tensor([[1, word_sequence.END, word_sequence.PADDING]])
    target = torch.full((1, 3, 98), 0.1 / 98)
    target[0, 0, 1] += 0.9
    target[0, 1, word_sequence.END] += 0.9
    assert sequence_loss(target.log(), wanted).item() == pytest.approx(0, abs=1e-5)
    assert sequence_error(target, wanted).item() == 0
    assert sequence_error(torch.roll(target, 1, -1), wanted).item() == 1
    counted = torch.tensor([[2.0, 0.0]])
    assert character_count_loss(counted, counted).item() == pytest.approx(0, abs=1e-4)
    assert character_count_loss(counted, counted + 1).item() > 0.1


@pytest.mark.slow
def test_it_learns_to_say_what_is_written(tmp_path: Path) -> None:
    torch.manual_seed(0)
    views = PretrainingViews([(TwoSigns(), 1.0)], 64, 0)
    phase = PretrainingPhase(views, 8, SMALL.length)
    optimizer = OptimizerConfig(learning_rate=3e-3, warm_up_steps=5, average_decay=0.9)
    config = replace(CONFIG, budget=Budget(steps=90), optimizer=optimizer)
    weights = Training(STKM(SMALL), [phase], config, Run(tmp_path)).train(task.Progress())
    network, _ = load_network(weights, STKM)
    seen = [TwoSigns().draw(np.random.default_rng(seed)) for seed in range(6)]
    images = Collate(16)([(one.image, one.words) for one in seen]).to(CPU).images
    said, attention = recited(network, images)
    assert [word_sequence.decoded(one.tolist()) for one in said] == [[*one.words] for one in seen]
    assert attention.shape == (6, said.shape[1], 64)
    assert attention.sum(-1).flatten().tolist() == pytest.approx([1.0] * (6 * said.shape[1]))


@pytest.mark.parametrize("objective", Objective)
def test_either_objective_is_taught_resumed_and_passed_on(
    tmp_path: Path, objective: Objective
) -> None:
    network = replace(SMALL, objective=objective)
    weights = pretrain(PretrainRun(tmp_path / "taught", None, CONFIG, network))
    again = replace(CONFIG, budget=Budget(steps=3))
    steps: list[int] = []
    pretrain(
        PretrainRun(tmp_path / "taught", None, again, network),
        report=lambda step, *_: steps.append(step),
    )
    assert steps == [3], "it went on"
    still = replace(CONFIG, budget=Budget(steps=1), optimizer=OptimizerConfig(learning_rate=0.0))
    base = train_base(BaseRun(tmp_path / "base", None, still, encoder=weights))
    encoder, taught = load_checkpoint(base)[0].encoder.state_dict(), load_encoder(weights)
    name = "stages.3.2.layers.0.0.weight"
    assert torch.allclose(encoder[name], taught[name])
    from_detector = PretrainRun(tmp_path / "more", None, still, network, encoder=base)
    assert torch.allclose(load_encoder(pretrain(from_detector))[name], taught[name])
    reader = RecognizerConfig(
        load_alphabet("latin").characters, Backbone.ENCODER, SequenceModel.LSTM, 32
    )
    run = ReaderRun(tmp_path / "reader", None, still, reader, encoder=weights)
    assert torch.allclose(
        load_encoder(train_base_reader(run))["stem.0.weight"], taught["stem.0.weight"]
    )
    residual = replace(run, out=tmp_path / "other", network=replace(reader, backbone=Backbone.VGG))
    with pytest.raises(LabelerError, match="--backbone encoder"):
        train_base_reader(residual)


def test_what_annotators_wrote_down_is_learnt_from(project: Project) -> None:
    run = PretrainRun(project.folder / "taught", None, CONFIG, SMALL, project=project.folder)
    with pytest.raises(LabelerError, match="--project"):
        pretrain(run)
    page = project.page(project.entries()[0].id)
    texts = {region.id: "one two" for region in page.lines}
    first, *_ = page.lines
    half = replace(page, regions=(replace(first, text="one"), *page.regions[1:]))
    edit(project, page, half, "Write")
    with pytest.raises(LabelerError, match="each of its lines"):
        pretrain(run)
    whole_page = tuple(replace(region, text=texts[region.id]) for region in page.regions)
    edit(project, half, replace(half, regions=whole_page), "Write")
    source, _ = task.sources_of(run)[-1]
    shown = source.draw(np.random.default_rng(0))
    assert shown.words == ("one", "two") * 3
    assert shown.image.shape == (140, 160, 3)
    assert load_encoder(pretrain(run))


def test_a_file_without_an_encoder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="no weights"):
        load_encoder(tmp_path / "nothing")
    (tmp_path / "broken").write_bytes(b"broken")
    with pytest.raises(WeightsError, match="damaged"):
        load_encoder(tmp_path / "broken")


def test_the_command_shows_words_and_where_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pretrain(PretrainRun(tmp_path, None, CONFIG, SMALL))
    image = tmp_path / "sign.png"
    cv2.imwrite(str(image), RenderedWords(96).draw(np.random.default_rng(0)).image)
    given = ["pretrain", "--out", str(tmp_path), "--show", str(image)]
    assert main(given) == 0
    assert "Words:" in capsys.readouterr().out
    picture = cv2.imread(str(tmp_path / "sign-attention.png"))
    assert picture.shape[0] == 64
    assert picture.shape[1] % 64 == 0
    assert main(["pretrain", "--out", str(tmp_path)]) == 2, "how long?"
