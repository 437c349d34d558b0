"""A lock that a process holds on a file; the system frees it when the process dies."""

import errno
import os
import sys
from pathlib import Path
from stat import S_ISREG
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"))
)

NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL}
"""How places where files cannot be locked say so: some network folders."""


class ProcessLock:
    """Held for as long as the process lives, or until it is released."""

    def __init__(self, path: Path) -> None:
        """Take the lock; raises BlockingIOError when it is held, OSError when there can be none."""
        self._file = _opened(path)
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise BlockingIOError(error.errno, error.strerror, str(path)) from error
            raise

    def release(self) -> None:
        """Let others have it."""
        self._file.close()


def _opened(path: Path) -> IO[bytes]:
    """Open the file of a lock, and make it where it is missing.

    It lies in folders that come from others, too: what a link leads to is neither emptied nor
    made, and a pipe is not waited for.
    """
    descriptor = os.open(path, _FLAGS, 0o666)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EPERM, "It is no regular file", str(path))
    return os.fdopen(descriptor, "r+b")


def is_held(path: Path) -> bool:
    """Tell whether some process holds the lock on a file now."""
    if not path.exists():
        return False
    try:
        ProcessLock(path).release()
    except BlockingIOError:
        return True
    except OSError:  # a place that knows no locks, or may not be written
        return False
    return False
