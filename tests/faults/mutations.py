"""Damage bytes as disks, wires and people of ill will do; the same seed, the same damage."""

import random
import struct
from collections.abc import Callable, Sequence

Mutation = Callable[[random.Random, bytearray, Sequence[bytes]], bytearray]
NUMBERS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
"""Where counters overflow, signs turn and sizes become absurd."""


def mutated(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return one of the seeds with one to five damages."""
    content = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 5)):
        content = chance.choice(MUTATIONS)(chance, content, seeds)
    return bytes(content)


def _flip_bits(chance: random.Random, content: bytearray, _: Sequence[bytes]) -> bytearray:
    for _ in range(chance.randint(1, 8)):
        if content:
            content[_place(chance, content)] ^= 1 << chance.randrange(8)
    return content


def _write_number(chance: random.Random, content: bytearray, _: Sequence[bytes]) -> bytearray:
    form = chance.choice(["<B", "<H", ">H", "<I", ">I", "<Q", ">Q"])
    size = struct.calcsize(form)
    number = struct.pack(form, chance.choice(NUMBERS) % 256**size)
    start = _place(chance, content)
    content[start : start + size] = number
    return content


def _cut_off(chance: random.Random, content: bytearray, _: Sequence[bytes]) -> bytearray:
    return content[: _place(chance, content)]


def _take_out(chance: random.Random, content: bytearray, _: Sequence[bytes]) -> bytearray:
    start = _place(chance, content)
    del content[start : start + chance.randint(1, 64)]
    return content


def _repeat(chance: random.Random, content: bytearray, _: Sequence[bytes]) -> bytearray:
    start = _place(chance, content)
    piece = content[start : start + chance.randint(1, 64)]
    content[start:start] = piece * chance.randint(1, 200)
    return content


def _put_in_noise(chance: random.Random, content: bytearray, _: Sequence[bytes]) -> bytearray:
    start = _place(chance, content)
    content[start:start] = chance.randbytes(chance.randint(1, 32))
    return content


def _splice(chance: random.Random, content: bytearray, seeds: Sequence[bytes]) -> bytearray:
    other = chance.choice(seeds)
    return content[: _place(chance, content)] + other[_place(chance, other) :]


def _place(chance: random.Random, content: bytes | bytearray) -> int:
    """Return a place to damage; every other time near the beginning, where sizes stand."""
    end = len(content) if chance.random() < 0.5 else min(len(content), 96)
    return chance.randrange(end) if end else 0


MUTATIONS: tuple[Mutation, ...] = (
    _flip_bits,
    _write_number,
    _write_number,
    _cut_off,
    _take_out,
    _repeat,
    _put_in_noise,
    _splice,
)
