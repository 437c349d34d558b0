"""A detector exported as ONNX, run by ONNX Runtime (an optional package)."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import WeightsError
from labeler.learning.inference.network import TileMaps, tile_maps
from labeler.learning.networks.encoders import EncoderKind

FORMAT = "labeler detector onnx 1"
"""What such a file says it is, in its metadata."""
IMAGE = "image"
"""The name of the input; the outputs are named as `tile_maps` names them."""
_QUIET = 3


class OnnxNetwork:
    """A session of ONNX Runtime on the processor; raises WeightsError.

    It computes in float32, with as many threads as there are cores unless told otherwise.
    """

    batch = 1

    def __init__(self, path: Path, threads: int = 0) -> None:
        if find_spec("onnxruntime") is None:
            raise WeightsError(
                f"{path} needs ONNX Runtime. Install it (pip install onnxruntime), or choose the "
                "weights it was exported from."
            )
        import onnxruntime  # noqa: PLC0415 - optional

        if not path.exists():
            raise WeightsError(f"There is no model at {path}. Choose another one.")
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _QUIET
        options.intra_op_num_threads = threads
        try:
            self._session = onnxruntime.InferenceSession(
                path, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # its errors share no base class
            raise WeightsError(f"{path} is damaged or not an ONNX model: {error}") from error
        if self.metadata.get("format") != FORMAT:
            raise WeightsError(
                f"{path} is no detector of this program. Make one with: labeler export-model"
            )
        self._names = [output.name for output in self._session.get_outputs()]

    @property
    def metadata(self) -> dict[str, str]:
        """What is written in the file about the model."""
        return dict(self._session.get_modelmeta().custom_metadata_map)

    @property
    def weights_metadata(self) -> dict[str, Any]:
        """What was written about the weights it was exported from; nothing where that is lost."""
        return self._values("weights")

    @property
    def encoder(self) -> EncoderKind:
        """What it stands on; the oldest kind where nothing is said."""
        try:
            return EncoderKind(self._values("config")["encoder"])
        except (KeyError, ValueError):
            return EncoderKind.MOBILENET

    def _values(self, name: str) -> dict[str, Any]:
        try:
            values = json.loads(self.metadata[name])
        except (KeyError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}

    def __call__(self, tiles: NDArray[np.uint8]) -> list[TileMaps]:
        """Return what is on RGB tiles (B, H, W, 3), H and W multiples of 32."""
        images = tiles.transpose(0, 3, 1, 2) / np.float32(255)
        answers = self._session.run(self._names, {IMAGE: images})
        return tile_maps(**dict(zip(self._names, answers, strict=True)))
