"""How lines are batched and turned before a network reads them."""

import numpy as np
import torch
from torch import Tensor

from labeler.learning.inference.read import LONGEST, LineReader, fitted
from labeler.learning.networks.recognizer import LineForm, Recognizer, RecognizerConfig


class Bright(Recognizer):
    """Reads an A where a line is brighter above than below; surely if so, else hardly."""

    def forward(self, lines: Tensor, widths: Tensor) -> Tensor:
        """Answer the same at every step."""
        is_upright = lines[:, :, :16].mean((1, 2, 3)) > lines[:, :, 16:].mean((1, 2, 3))
        logits = torch.zeros(len(lines), lines.shape[-1] // 4, 3)
        logits[..., 2] = torch.where(is_upright, 5.0, 0.5)[:, None]
        return logits


READER = LineReader(Bright(RecognizerConfig(" A", channels=32)), torch.device("cpu"))


def line(width: int, *, is_upright: bool = True) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    image = np.full((32, width, 3), 40, np.uint8)
    image[:16] = 200
    return image if is_upright else np.ascontiguousarray(image[::-1])


def test_a_line_on_its_head_is_read_from_its_far_end() -> None:
    upright, turned = READER.read_lines([line(40), line(40, is_upright=False)])
    assert (upright.text, upright.is_upside_down) == ("A", False)
    assert (turned.text, turned.is_upside_down) == ("A", True)
    assert turned.confidence > 0.9


class Hesitant(Bright):
    """The same with little difference."""

    def forward(self, lines: Tensor, widths: Tensor) -> Tensor:
        """Answer 0.2 surer where a line is upright."""
        logits = super().forward(lines, widths)
        logits[..., 2] = torch.where(logits[..., 2] > 1, 1.4, 0.6)
        return logits


def test_what_a_single_line_does_not_settle_most_lines_of_a_page_do() -> None:
    reader = LineReader(Hesitant(RecognizerConfig(" A", channels=32)), torch.device("cpu"))
    turned = [line(40 + place, is_upright=False) for place in range(3)]
    assert not any(one.is_upside_down for one in reader.read_lines(turned[:1]))
    assert all(one.is_upside_down for one in reader.read_lines(turned))
    upright = [line(60 + place) for place in range(3)]
    assert not any(one.is_upside_down for one in reader.read_lines([*turned, *upright]))


class Spelling(Bright):
    """Reads one letter of its alphabet after the other."""

    def forward(self, lines: Tensor, widths: Tensor) -> Tensor:
        """Answer with the second class, then the third and so on."""
        steps = lines.shape[-1] // 4
        letters = torch.arange(steps) + 2
        return 9.0 * torch.eye(steps + 2)[letters].expand(len(lines), -1, -1)


def test_a_word_is_read_in_one_script() -> None:
    alphabet = " D\u0391RK"
    reader = LineReader(Spelling(RecognizerConfig(alphabet, channels=32)), torch.device("cpu"))
    (read,) = reader.read_lines([line(16)])
    assert read.text == "DARK", "and no Greek letter in it"
    assert len(read.confidences) == 4


def test_an_outline_says_where_reading_starts() -> None:
    image = np.zeros((60, 100, 3), np.uint8)
    image[10:30] = 200
    corners = ((10.0, 10.0), (90.0, 10.0), (90.0, 50.0), (10.0, 50.0))
    ahead, back = READER.read(image, [corners, corners[2:] + corners[:2]])
    assert (ahead.is_upside_down, back.is_upside_down) == (False, True)


def test_many_lines_of_all_widths_keep_their_order() -> None:
    widths = [8, 1600, 33, 700, 1599, 12] * 5
    upright = [place % 3 > 0 for place in range(len(widths))]
    crops = [line(width, is_upright=up) for width, up in zip(widths, upright, strict=True)]
    assert [one.is_upside_down for one in READER.read_lines(crops)] == [not up for up in upright]


def test_no_line_is_too_long_or_too_short_to_be_read() -> None:
    form = LineForm(height=48, stride=8)
    assert fitted(np.zeros((10, 9000, 3), np.uint8), form).shape == (48, 48 * LONGEST, 3)
    assert fitted(np.zeros((900, 1, 3), np.uint8), form).shape == (48, 8, 3)


class Spaced(Bright):
    """Reads an A where a line is bright, a space where it is dark."""

    def forward(self, lines: Tensor, widths: Tensor) -> Tensor:
        """Answer column by column."""
        steps = lines.mean((1, 2)).unfold(1, 4, 4).mean(-1)
        logits = torch.zeros(*steps.shape, 3)
        logits[..., 1] = torch.where(steps < 0.3, 5.0, 0.0)
        logits[..., 2] = torch.where(steps >= 0.3, 5.0, 0.0)
        return logits


def test_spaces_cross_a_line_where_they_are_in_the_image() -> None:
    reader = LineReader(Spaced(RecognizerConfig(" A", channels=32)), torch.device("cpu"))
    image = np.full((100, 300, 3), 220, np.uint8)
    image[:, 118:142] = 0
    outline = ((20.0, 20.0), (260.0, 20.0), (260.0, 52.0), (20.0, 52.0))
    assert reader.read(image, [outline])[0].text == "A A"
    (crossings,) = reader.word_boundaries(image, [outline])
    ((lower, upper),) = crossings
    assert np.allclose((lower[0], upper[0]), 130, atol=3)
    assert lower[1] > upper[1]
