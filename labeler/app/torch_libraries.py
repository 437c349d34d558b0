"""Bring torch into the process without making other threads wait for it."""

import ctypes
import gc
import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

THREADS = "OMP_NUM_THREADS"


@contextmanager
def gentle_import() -> Iterator[None]:
    """Surround the first import of torch in a thread beside the window.

    Python opens shared libraries while it holds the interpreter, which stops every thread for
    seconds; opened beforehand through a foreign call, which does not hold it, they are there
    already. The many objects of torch's modules would set off full collections, each a pause of
    its own; they are put aside for good instead. One core is left to the window.
    """
    if "torch" in sys.modules:
        yield
        return
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        with _one_core_left():
            _open_libraries()
            yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


@contextmanager
def _one_core_left() -> Iterator[None]:
    """Limit the threads torch will use; it reads the limit once, child processes never do."""
    if THREADS in os.environ:
        yield
        return
    os.environ[THREADS] = str(max(1, (os.cpu_count() or 2) - 1))
    try:
        yield
    finally:
        del os.environ[THREADS]


def _open_libraries() -> None:
    """Open the libraries that know nothing of Python; what is missing is left out.

    Those that do (libtorch_python, _C) must be opened by the import itself: their initialisers
    touch the interpreter, which a thread may do only while it holds it.
    """
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None or os.name != "posix":
        return
    package = Path(found.origin).parent
    suffix = "dylib" if sys.platform == "darwin" else "so"
    names = ("libtorch_cpu", "libtorch_cuda")
    libraries = [package / "lib" / f"{name}.{suffix}" for name in names]
    open_library = ctypes.CDLL(None).dlopen
    open_library.argtypes = [ctypes.c_char_p, ctypes.c_int]
    open_library.restype = ctypes.c_void_p
    for library in libraries:
        if library.is_file():
            open_library(os.fsencode(library), os.RTLD_NOW)
