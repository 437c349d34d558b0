"""The encoders a detector can stand on: a table from kind to what makes one."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from labeler.learning.networks.encoder import Encoder
from labeler.learning.networks.text_encoder import TextEncoder

AnyEncoder: TypeAlias = Encoder | TextEncoder


class EncoderKind(StrEnum):
    """What turns images into features; kept in the config of weights."""

    MOBILENET = "mobilenet v3 large"
    """The example of Guo and Wu: learns everything from nothing."""
    PP_OCR = "pp-ocr v6 small"
    """Trained by others to find text in millions of images (PaddleOCR, Apache-2.0)."""
    PP_OCR_TINY = "pp-ocr v6 tiny"
    """The same at a fifth of the size; no package we need has its file, so it is part of the config."""
    ADDED = "added file"
    """A detector of somebody else, whose file is part of the config."""


COMING_ALONG = (EncoderKind.MOBILENET, EncoderKind.PP_OCR)
"""Those that need no file beside the program."""


class EncoderRow(NamedTuple):
    """One kind of encoder."""

    build: Callable[[bytes], AnyEncoder]
    """Given the content of the file it comes in, where that is part of the config."""
    line_ratio: float
    """By which lines are shrunk on the map of a detector that stands on it."""


ENCODERS: Mapping[EncoderKind, EncoderRow] = {
    EncoderKind.MOBILENET: EncoderRow(lambda _: Encoder(), Encoder.line_ratio),
    EncoderKind.PP_OCR: EncoderRow(lambda _: TextEncoder.shipped(), TextEncoder.line_ratio),
    EncoderKind.PP_OCR_TINY: EncoderRow(TextEncoder, TextEncoder.line_ratio),
    EncoderKind.ADDED: EncoderRow(TextEncoder, TextEncoder.line_ratio),
}


def encoder_of(kind: EncoderKind, file: bytes = b"") -> AnyEncoder:
    """Return an encoder as it begins; raises WeightsError where it comes in a file that is missing."""
    return ENCODERS[kind].build(file)
