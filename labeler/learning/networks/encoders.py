"""The encoders a detector can stand on: a table from kind to class."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from labeler.learning.networks.encoder import Encoder
from labeler.learning.networks.text_encoder import TextEncoder

AnyEncoder: TypeAlias = Encoder | TextEncoder


class EncoderKind(StrEnum):
    """What turns images into features; kept in the config of weights."""

    MOBILENET = "mobilenet v3 large"
    """The example of Guo and Wu: learns everything from nothing."""
    PP_OCR = "pp-ocr v6 small"
    """Trained by others to find text in millions of images (PaddleOCR, Apache-2.0)."""


ENCODERS: Mapping[EncoderKind, type[AnyEncoder]] = {
    EncoderKind.MOBILENET: Encoder,
    EncoderKind.PP_OCR: TextEncoder,
}


def encoder_of(kind: EncoderKind) -> AnyEncoder:
    """Return an encoder as it begins; raises WeightsError where it comes in a file that is missing."""
    return ENCODERS[kind]()
