"""Hostile weights, states of training and map caches: damaged files, and ones that lie."""

import json
import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from labeler.app.look_cache import KeptLooks, LookCache
from labeler.app.map_cache import MapCache
from labeler.core.detection import ProbabilityMaps
from labeler.core.errors import WeightsError
from labeler.core.looks import Look, Looks
from tests.faults.harness import Harness, Outcome
from tests.faults.mutations import mutated
from tests.faults.victim import Deed, Limits, Victim, memory_ran_out, torture

LIMITS = Limits(seconds=60, megabytes=2048)
WEIGHTS, STATE, MAPS, LOOKS = "weights.safetensors", "state.pt", "1.npz", "2.npz"
HOSTILE: tuple[object, ...] = (
    None, True, -1, 0, 0.5, 10**9, 10**400, "", "F64", "BOOL", "I64", "\0", [], {}, [-1], [2**62] * 4,
    [0, 2**63], [[]], {"a": {}}, "x" * 100_000, '{"decoder_channels": 1000000000}', "[]", "null",
    '{"decoder_channels": 50000, "count_heads": false, "count_reading": "density"}',
)  # fmt: skip


def loader(folder: Path) -> Deed:
    """Return what loads each kind of file as the program does."""
    from labeler.learning.checkpoint import load_checkpoint, load_state

    def deed(path: Path) -> str:
        try:
            if path.name == MAPS:
                found: object = MapCache(path.parent, path.parent).get(1)
            elif path.name == LOOKS:
                found = LookCache(path.parent, path.parent).get(2)
            else:
                found = load_state(path) if path.name == STATE else load_checkpoint(path)
        except WeightsError as error:
            if memory_ran_out(error):
                raise
            return "refused"
        return "refused" if found is None else "loaded"

    return deed


def seeds(folder: Path) -> dict[str, bytes]:
    """Return a sound file of each kind."""
    import torch

    from labeler.learning.checkpoint import save_state, save_weights
    from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig

    save_weights(
        folder / WEIGHTS, DetectionNetwork(DetectorConfig(8, count_heads=False)), {"kind": "test"}
    )
    save_state(folder / STATE, {"step": 3, "network": {"a": torch.zeros(40, 40)}, "seconds": 1.0})
    some = np.arange(64 * 48, dtype=np.uint8).reshape(48, 64)
    MapCache(folder, folder).keep(1, ProbabilityMaps(some, some))
    looks = Looks((128, 96), (Look(some, some, (2.0, 2.0), 1.0),), 0.4, 0.65)
    LookCache(folder, folder).keep(2, KeptLooks(looks, 1, "ab"))
    return {name: (folder / name).read_bytes() for name in (WEIGHTS, STATE, MAPS, LOOKS)}


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Load mutants: half of them weights, a quarter states, a quarter what is kept of detections."""
    with Victim("tests.faults.weights:loader", folder, LIMITS) as victim:
        return torture(victim, _mutants(rounds, seed, folder))


def _mutants(rounds: int, seed: int, folder: Path) -> Iterator[tuple[str, Path]]:
    sound = seeds(folder)
    for number in range(rounds):
        chance = random.Random(f"{seed} {number}")
        name = chance.choice([WEIGHTS, WEIGHTS, WEIGHTS, WEIGHTS, STATE, STATE, MAPS, LOOKS])
        damage = chance.choice(_OF_WEIGHTS) if name == WEIGHTS else _damaged
        (folder / name).write_bytes(damage(chance, sound[name]))
        yield f"{name}, number {number} of seed {seed}", folder / name


def _damaged(chance: random.Random, content: bytes) -> bytes:
    return mutated(chance, [content])


def _with_no_number(chance: random.Random, content: bytes) -> bytes:
    """Put NaN or infinity somewhere among the weights."""
    start = 8 + struct.unpack("<Q", content[:8])[0]
    place = start + 4 * chance.randrange((len(content) - start) // 4)
    wrong = struct.pack("<f", chance.choice([float("nan"), float("inf")]))
    return content[:place] + wrong + content[place + 4 :]


def _with_other_header(chance: random.Random, content: bytes) -> bytes:
    """Let the header say something else: of a tensor, of the config, of the metadata."""
    length = struct.unpack("<Q", content[:8])[0]
    header: dict[str, dict[str, Any]] = json.loads(content[8 : 8 + length])
    key = chance.choice(["__metadata__", chance.choice(sorted(header))])
    if chance.random() < 0.1:
        del header[key]
    else:
        header[key][chance.choice(sorted(header[key]))] = chance.choice(HOSTILE)
    changed = json.dumps(header).encode()
    said = chance.choice([len(changed)] * 8 + [0, 2**63, len(changed) - 1])
    return struct.pack("<Q", said) + changed + content[8 + length :]


_OF_WEIGHTS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    _damaged,
    _with_no_number,
    _with_other_header,
    _with_other_header,
)

HARNESS = Harness(
    "weights",
    "hostile weights, training states and map caches are refused; no crash, hang or 2 GB",
    attack,
    1_000,
)
