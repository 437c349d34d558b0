"""How the C library of a training process handles memory."""

import ctypes
import sys
from contextlib import suppress

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_MAX = -1, -2, -4
"""Parameters of mallopt(3)."""
_NEVER = -1
_PAD = 1 << 30


def keep_freed_memory() -> None:
    """Let this process keep the memory it frees, to use it again in the next step.

    By default glibc hands large blocks back at once: each step of a training on the CPU then asks the
    system for its gigabyte anew, page by page. Does nothing where there is no glibc.
    """
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        for parameter, value in (_TRIM_THRESHOLD, _NEVER), (_TOP_PAD, _PAD), (_MMAP_MAX, 0):
            mallopt(parameter, value)


def hand_back_freed_memory() -> None:
    """Give back to the system what this process keeps but does not use.

    What is kept grows for hours, since blocks of many sizes never fit into one another quite: now
    and then it is worth asking for it anew. Does nothing where there is no glibc.
    """
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
