"""How much memory networks that nobody vouches for may take: a few bytes of a file can ask for all."""

import os
from functools import cache
from threading import Lock
from typing import Any

_making = Lock()
_OTHERWISE = 2**33
"""Bytes where the system does not say how much there is."""
_SHARE = 0.5
"""Of the memory of the machine, for all such networks together."""


def limited(options: Any) -> Any:
    """Return options of ONNX Runtime with which a session fails where it asks for too much."""
    with _making:
        _make_arena()
    options.add_session_config_entry("session.use_env_allocators", "1")
    return options


@cache
def _make_arena() -> None:
    """Let all such sessions share one store of memory; a process can have only one."""
    import onnxruntime  # noqa: PLC0415 - optional

    kind = onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR
    place = onnxruntime.OrtMemoryInfo("Cpu", kind, 0, onnxruntime.OrtMemType.DEFAULT)
    most = onnxruntime.OrtArenaCfg({"max_mem": largest()})
    onnxruntime.create_and_register_allocator(place, most)


def largest() -> int:
    """Return how many bytes they may take."""
    try:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # as on Windows
        return _OTHERWISE
    return int(total * _SHARE) if total > 0 else _OTHERWISE
