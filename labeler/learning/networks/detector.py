"""The detector of Guo and Wu: encoder, character and line decoders, heads; one output record."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple, Self

from torch import Tensor, nn

from labeler.learning.networks.decoder import Decoder
from labeler.learning.networks.encoder import STRIDES, Encoded
from labeler.learning.networks.encoders import AnyEncoder, EncoderKind, encoder_of
from labeler.learning.networks.heads import (
    ClassCountHead,
    DensityHead,
    SegmentationHead,
    density_to_logits,
)
from labeler.learning.networks.stored import StoredNetwork

STRIDE = STRIDES[-1]
"""Height and width of the input must be multiples of it."""


class CountReading(StrEnum):
    """Where the logits over 1000 counts come from."""

    CLASSES = "classes"
    """A fully connected layer, as Guo and Wu have it: a poor counter, kept for comparison."""
    DENSITY = "density"
    """The sum of a density map, learnt from where the characters are."""


@dataclass(frozen=True, slots=True)
class DetectorConfig:
    """All that is needed to build a detector; stored beside its weights."""

    decoder_channels: int = 48
    """Of both decoders. Multiples of 16 fill the registers of a processor."""
    head_channels: int = 32
    """Inside the heads of maps and densities: what they and the decoders cost grows with both widths."""
    encoder: EncoderKind = EncoderKind.MOBILENET
    encoder_file: bytes = field(default=b"", repr=False)
    """The ONNX file it comes in, where somebody added one: so weights are whole wherever they go."""
    is_encoder_frozen: bool = False
    """Whether it stays as it came; then files of weights leave out what its own file holds."""
    count_heads: bool = True
    """Whether the two 1000-class count heads exist; detection does without them."""
    count_reading: CountReading = CountReading.DENSITY


class DetectorOutput(NamedTuple):
    """What one forward pass says. Logits unless stated otherwise."""

    character: Tensor  # (B, 1, H/2, W/2) shrunk characters
    line: Tensor  # (B, 1, H/2, W/2) shrunk lines
    threshold: Tensor  # (B, 1, H/2, W/2) threshold map of the line branch
    count_a: Tensor | None  # (B, 1000) characters in the image, from decoder A
    count_b: Tensor | None  # (B, 1000) the same, from decoder B
    density: Tensor | None  # (B, 1, H/8, W/8) characters per 8x8 cell, not a logit
    line_density: Tensor | None  # (B, 1, H/8, W/8) the same, from decoder B


class DetectionNetwork(StoredNetwork):
    """One shared encoder, decoder A for characters, decoder B for lines, and their heads."""

    FORMAT: ClassVar[str] = "labeler detector 1"

    def __init__(self, config: DetectorConfig | None = None) -> None:
        super().__init__()
        self.config = config or DetectorConfig()
        channels, hidden = self.config.decoder_channels, self.config.head_channels
        self.encoder = encoder_of(self.config.encoder, self.config.encoder_file)
        self.encoder.requires_grad_(not self.config.is_encoder_frozen)
        self.character_decoder = Decoder(self.encoder.channels[1:], channels)
        self.line_decoder = Decoder(self.encoder.channels[1:], channels)
        self.character_head = SegmentationHead(channels, hidden)
        self.line_head = SegmentationHead(channels, hidden)
        if self.encoder.knows_lines:
            self.line_head.begin_with_nothing()
        self.threshold_head = SegmentationHead(channels, hidden=16)
        self.count_heads = nn.ModuleDict()
        is_density = self.config.count_reading is CountReading.DENSITY
        self.density_head = DensityHead(channels, hidden) if is_density else None
        if self.config.count_heads and is_density:
            self.count_heads["b"] = DensityHead(channels, hidden)
        elif self.config.count_heads:
            self.count_heads["a"] = ClassCountHead(channels)
            self.count_heads["b"] = ClassCountHead(channels)

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a detector with fresh weights."""
        kinds = {
            "count_reading": CountReading(config["count_reading"]),
            "encoder": EncoderKind(config.get("encoder", EncoderKind.MOBILENET)),
        }
        return cls(DetectorConfig(**(config | kinds)))

    def own_encoder(self) -> AnyEncoder:
        """Return the encoder."""
        return self.encoder

    def train(self, mode: bool = True) -> Self:  # noqa: FBT001, FBT002 - torch's signature
        """Put all into training mode but an encoder that stays as it came, statistics included."""
        super().train(mode)
        if self.config.is_encoder_frozen:
            self.encoder.eval()
        return self

    def let_encoder_learn(self) -> None:
        """Train and store the encoder from now on, too."""
        self.config = replace(self.config, is_encoder_frozen=False)
        self.encoder.requires_grad_()

    def stored_state(self) -> dict[str, Tensor]:
        """Return all but an encoder that is as it came in a file of somebody else."""
        state: dict[str, Tensor] = self.state_dict()
        if not (self.config.is_encoder_frozen and self.encoder.knows_lines):
            return state
        return {name: value for name, value in state.items() if not name.startswith("encoder.")}

    def without_count_heads(self) -> "DetectionNetwork":
        """Return a copy without the count heads, which detection does not need."""
        light = DetectionNetwork(replace(self.config, count_heads=False))
        state = self.state_dict()
        light.load_state_dict({key: state[key] for key in light.state_dict()})
        return light.train(self.training)

    def forward(self, image: Tensor) -> DetectorOutput:
        """Map RGB images (B, 3, H, W), 0 to 1, H and W multiples of 32, to maps and counts."""
        return self.answer(self.encoded(image))

    def encoded(self, image: Tensor) -> Encoded:
        """Return what the encoder makes of RGB images as `forward` takes them."""
        encoded: Encoded = self.encoder(self.encoder.normalised(image))
        return encoded

    def answer(self, encoded: Encoded) -> DetectorOutput:
        """Return what decoders and heads say about encoded images."""
        return self.apply_heads(*self.decoded(encoded), encoded)

    def apply_heads(
        self, features_a: Tensor, features_b: Tensor, encoded: Encoded
    ) -> DetectorOutput:
        """Apply the heads to the character and the line features, each (B, channels, H/4, W/4)."""
        density, count_a, count_b, line_density = self.apply_count_heads(features_a, features_b)
        return DetectorOutput(
            self.character_head(features_a),
            self.lined(features_b, encoded),
            self.threshold_head(features_b),
            count_a,
            count_b,
            density,
            line_density,
        )

    def decoded(self, encoded: Encoded) -> tuple[Tensor, Tensor]:
        """Return the character and the line features (B, channels, H/4, W/4) of an encoded image."""
        coarser = encoded.pyramid[1:]
        return self.character_decoder(coarser), self.line_decoder(coarser)

    def lined(self, features_b: Tensor, encoded: Encoded) -> Tensor:
        """Return the line logits (B, 1, H/2, W/2): the head corrects what the encoder knows."""
        logits: Tensor = self.line_head(features_b)
        return logits if encoded.line is None else logits + encoded.line

    def apply_count_heads(
        self, features_a: Tensor, features_b: Tensor
    ) -> tuple[Tensor | None, Tensor | None, Tensor | None, Tensor | None]:
        """Apply the count heads; None for what this network has not.

        Returns density (B, 1, H/8, W/8), count logits A and B (B, 1000) and line density, like the
        first.
        """
        density = None if self.density_head is None else self.density_head(features_a)
        if not self.config.count_heads:
            return density, None, None, None
        counted_b: Tensor = self.count_heads["b"](features_b)
        if density is None:
            return None, self.count_heads["a"](features_a), counted_b, None
        return density, density_to_logits(density), density_to_logits(counted_b), counted_b
