"""Teach a trained reader the transcripts of a project, without it forgetting the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from labeler.core.alphabet import Alphabet, load_alphabet
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_network
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import KnownLines, LinePools, LineSource, RenderedLines
from labeler.learning.networks.recognizer import UNHEARD, Recognizer
from labeler.learning.training.data_parallel import Rank
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.recognition import RecognitionPhase
from labeler.learning.training.side import OldAnswersPhase, SeenPools, SidePhase
from labeler.learning.training.tuning import Tuning
from labeler.learning.training.validation import Validation
from labeler.rendering.repertoire import letters, scripts_in
from labeler.rendering.settings import RenderSettings, Script

REHEARSED = RenderSettings(
    blackletter=0.12, textless=0.0, scripts=((Script.LATIN, 1.0),), text_height=(12.0, 120.0)
)
"""Pages whose lines keep a reader from forgetting, and teach the base reader most of what it knows."""
HELD = replace(REHEARSED, scripts=((Script.HAN, 1.0), (Script.LATIN, 1.0)))
"""Pages whose lines a reader of others goes on reading as before: it knows them better than the renderer
teaches them, and most of what it knows is Han."""
_TOGETHER = 2
"""How many times as many lines are learnt from in a step where they were looked at once: it is cheap."""
_TAUGHT, _HELD = 2, 2
"""Pools of lines to learn, and of those to be read as before: looked at once, and kept."""
_FEW = 10
"""New characters that make no new script."""

Sources = Sequence[tuple[LineSource, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderTuning(Tuning):
    """One retrain of the reader."""

    batch: int = 32
    learning_rate: float = 4e-4
    warm_up_steps: int = 20
    new_script_rate: float = 3e-3
    """Learning rate where a script is new: from unheard of to being read is a long way."""
    new_script_rehearsal: float = 0.6
    """Share of rendered lines there: a few pages do not hold all letters of it."""
    rehearsal: float = 0.4
    """Share of the lines that are rendered."""
    held_weight: float = 20.0
    """Of the distance from the answers before, on lines in other scripts."""
    frozen_backbone: bool | None = None
    """Train only what follows the convolutions, as recipes for CRNN fine-tune it, or a network
    beside; None: where others trained these on millions of lines, which a few pages would make
    them forget."""

    def for_new_script(self) -> "ReaderTuning":
        """Return what suits transcripts in a script that the reader does not know."""
        rehearsal = self.new_script_rehearsal if self.rehearsal else 0.0
        return replace(self, learning_rate=self.new_script_rate, rehearsal=rehearsal)


def fine_tune_reader(  # noqa: PLR0913 - what is learnt, how, and who takes part
    start: Path,
    crops: Sequence[LineCrop],
    folder: Path,
    settings: ReaderTuning,
    validation: Validation[Recognizer] | None = None,
    watch: tuple[Progress, OnStep | None] | None = None,
    rank: Rank | None = None,
) -> Path:
    """Train on from the weights at `start`; return the path of the new ones inside `folder`.

    crops: the lines to learn. Characters the reader did not know are added to its alphabet. Goes on
    where an earlier call with the same folder was interrupted. Processes that share the training (`rank`)
    call it with the same arguments, the first alone with a validation. Raises Cancelled (resumable),
    WeightsError, TrainingDiverged, and LabelerError where there is no line.
    """
    progress, report = watch or (Progress(), None)
    rank = rank or Rank()
    settings = settings.shared_by(rank.world_size)
    torch.manual_seed(settings.seed)
    if not crops:
        raise LabelerError("There is no transcript to learn from. Type some first.")
    network, metadata = load_network(start, Recognizer)
    texts = [crop.text for crop in crops]
    scripts = scripts_in(texts)
    # Whoever meets the first letters of a script will meet the others on the next page.
    known = Alphabet(network.config.alphabet)
    alphabet = known.extended([*texts, *map(letters, scripts)])
    if alphabet.size - known.size > _FEW:
        settings = settings.for_new_script()
    network = with_alphabet(network, alphabet)
    run = Run(folder, {**metadata, "kind": "fine-tuned", "transcripts": len(crops)})
    settings.give_encoder(network, run)
    frozen = settings.frozen_backbone
    phases: list[RecognitionPhase | SidePhase | OldAnswersPhase]
    if network.is_shipped and frozen is not False:
        shown = [*texts, load_alphabet("latin").characters, *map(letters, scripts)]
        network.let_side_learn(alphabet.narrowed(shown).characters)
        phases = [*_side_phases(network, _sources(crops, scripts, settings), settings)]
    else:
        network.let_learn(backbone=not frozen)
        sources = _sources(crops, (Script.LATIN, *scripts), settings)
        phases = [RecognitionPhase(_pools(network, sources, settings))]
    training = Training(network, phases, settings.training, run, validation, rank)
    return training.train(progress, report)


def _sources(
    crops: Sequence[LineCrop], scripts: Sequence[Script], settings: ReaderTuning
) -> Sources:
    """Return the lines of a project and, of some scripts, rendered ones; with their shares."""
    known = KnownLines(lambda: crops)
    if not (scripts and settings.rehearsal):
        return [(known, 1.0)]
    shares = tuple((script, 1.0) for script in scripts)
    rendered = RenderedLines(replace(REHEARSED, scripts=shares))
    return [(known, 1.0 - settings.rehearsal), (rendered, settings.rehearsal)]


def _pools(network: Recognizer, sources: Sources, settings: ReaderTuning) -> LinePools:
    known = network.config
    return LinePools(sources, Alphabet(known.alphabet), known.form, settings.batch, settings.seed)


def _side_phases(
    network: Recognizer, sources: Sources, settings: ReaderTuning
) -> Iterator[SidePhase | OldAnswersPhase]:
    """Yield how the side network of a reader learns, and is kept from being heard elsewhere."""
    pools = _pools(network, sources, settings)
    alphabet, batch = Alphabet(network.config.beside), _TOGETHER * settings.batch
    yield SidePhase(SeenPools(replace(pools, alphabet=alphabet, batch=batch), network, _TAUGHT))
    if settings.rehearsal:
        # Another seed than the lines to learn: the same numbers would tie the two together.
        others = replace(pools, sources=[(RenderedLines(HELD), 1.0)], seed=settings.seed + 1)
        yield OldAnswersPhase(SeenPools(others, network, _HELD), settings.held_weight)


def with_alphabet(network: Recognizer, alphabet: Alphabet) -> Recognizer:
    """Return the network itself, or one that knows more characters, the old ones as before.

    Raises LabelerError unless the alphabet begins with that of the network.
    """
    before = network.config.alphabet
    if alphabet.characters == before:
        return network
    if not alphabet.characters.startswith(before):
        raise LabelerError("An alphabet can only be extended at its end.")
    larger = Recognizer(replace(network.config, alphabet=alphabet.characters))
    state, old = larger.state_dict(), network.state_dict()
    count = len(before) + 1
    if network.config.is_as_shipped:  # then the larger one begins as it has to
        old = {name: value for name, value in old.items() if not name.startswith("head.")}
    with torch.no_grad():
        # Less likely than the average of the old ones, whatever a line looks like. Random weights, or
        # none, outdo the surest character where all are far below zero, as Han often is.
        if not network.config.is_as_shipped:
            state["head.weight"][:] = old["head.weight"].mean(dim=0)
            state["head.bias"][:] = old["head.bias"].mean() + UNHEARD
        for name, value in old.items():
            target = state[name][:count] if name.startswith("head.") else state[name]
            target.copy_(value)
    larger.load_state_dict(state)
    return larger.train(network.training)
