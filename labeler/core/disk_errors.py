"""What the system complains about when a file cannot be written, in words for people."""

import errno

_BROKEN = "The disk reports an error. Check the disk or the connection to it, then try again."
_CAUSES = {
    errno.ENOSPC: "The disk is full. Free some space, then try again.",
    errno.EDQUOT: "Your share of the disk is used up. Free some space, then try again.",
    errno.EROFS: "The disk is read-only. Choose another place.",
    errno.EFBIG: "The file is too large for the file system of this disk. Choose another disk.",
    errno.ENAMETOOLONG: "The name is too long for this disk. Choose a shorter one.",
} | dict.fromkeys(
    (errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN), _BROKEN
)

_TO_DO: dict[type[Exception], str] = {
    PermissionError: "Check who may read and write it.",
    FileNotFoundError: "Check the path.",
    FileExistsError: "Choose another name.",
    NotADirectoryError: "Choose another folder.",
    IsADirectoryError: "Name a file.",
}


def cause(error: OSError) -> str:
    """Return why something cannot be written, and what to do."""
    return _CAUSES.get(error.errno or 0) or f"{error.strerror or error}. Choose another place."


def said(error: Exception) -> str:
    """Return any error as a sentence; one of the system names the file, where it is known."""
    if not isinstance(error, OSError):
        return str(error) or type(error).__name__
    text = _CAUSES.get(error.errno or 0) or _in_its_words(error)
    return f"{error.filename}: {text}" if error.filename else text


def _in_its_words(error: OSError) -> str:
    return f"{error.strerror or error}. {_TO_DO.get(type(error), '')}".strip()
