"""Write a detector as ONNX: for programs without torch, and for ONNX Runtime in this one."""

import json
import warnings
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import torch

from labeler.core.errors import WeightsError
from labeler.core.files import write_atomically
from labeler.core.looks import DENSITY_STRIDE
from labeler.learning.checkpoint import is_added, load_checkpoint
from labeler.learning.inference.folded import FoldedDetector, Maps
from labeler.learning.inference.onnx_network import FORMAT, IMAGE
from labeler.learning.networks.detector import STRIDE

OPSET = 17
"""Read by ONNX Runtime 1.13 and newer, and by OpenVINO."""
_SHAPES = {
    IMAGE: {0: "batch", 2: "height", 3: "width"},
    "character": {0: "batch", 2: "height/2", 3: "width/2"},
    "line": {0: "batch", 2: "height/2", 3: "width/2"},
    "density": {0: "batch", 2: f"height/{DENSITY_STRIDE}", 3: f"width/{DENSITY_STRIDE}"},
    "count_a": {0: "batch"},
    "count_b": {0: "batch"},
}
DESCRIPTION = f"""\
{IMAGE}: (batch, 3, height, width) float32, RGB, 0 to 1; height and width are multiples of {STRIDE}, what \
is missing is filled with grey (0.5) at the right and at the bottom.
character, line: (batch, 1, height/2, width/2), probability of shrunk characters and of shrunk lines.
density: (batch, 1, height/{DENSITY_STRIDE}, width/{DENSITY_STRIDE}), characters per cell.
count_a, count_b: (batch), characters on the image by either decoder.
Outputs the weights have no head for are missing."""


def export_onnx(weights: Path, out: Path, source: Mapping[str, str]) -> None:
    """Write a file of weights as ONNX of free batch, height and width; atomically.

    `source` says where they are from (name, hash); it is kept in the file's metadata, beside the
    network's config, the weights' own metadata and `DESCRIPTION`. Raises WeightsError.
    """
    if find_spec("onnx") is None:
        raise WeightsError("Exporting needs the package onnx. Install it with: pip install onnx")
    if is_added(weights):
        raise WeightsError(f"{weights} is an ONNX file already. Copy it.")
    detector, metadata = load_checkpoint(weights)
    properties = {
        "format": FORMAT,
        "config": json.dumps(detector.described()),
        "weights": json.dumps(metadata),
        **source,
    }
    network = FoldedDetector(detector)
    write_atomically(out, lambda draft: _write(network, draft, properties))


def _write(network: FoldedDetector, target: Path, properties: Mapping[str, str]) -> None:
    import onnx  # noqa: PLC0415 - optional

    # Neither side equal nor a power of two, so that no size is taken for another.
    example = torch.zeros(1, 3, 3 * STRIDE, 5 * STRIDE)
    with torch.inference_mode():
        maps: Maps = network(example)
    names = [name for name, one in maps._asdict().items() if one is not None]
    with warnings.catch_warnings():
        # The newer exporter takes eight times as long for this network, and needs onnxscript.
        warnings.simplefilter("ignore", DeprecationWarning)
        # Of constants that it turns around for a padding: they are computed by whoever runs it.
        warnings.filterwarnings("ignore", "Constant folding", UserWarning)
        torch.onnx.export(
            network,
            (example,),
            target,
            dynamo=False,
            opset_version=OPSET,
            input_names=[IMAGE],
            output_names=names,
            dynamic_axes={name: _SHAPES[name] for name in (IMAGE, *names)},
        )
    model = onnx.load(target)
    model.doc_string = DESCRIPTION
    onnx.helper.set_model_props(model, dict(properties))
    onnx.checker.check_model(model)
    onnx.save(model, target)
