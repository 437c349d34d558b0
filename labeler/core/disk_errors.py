"""What the system complains about when a file cannot be written, in words for people."""

import errno

from labeler.core.marked import sentence

_BROKEN = sentence(
    "The disk reports an error. Check the disk or the connection to it, then try again."
)
_CAUSES = {
    errno.ENOSPC: sentence("The disk is full. Free some space, then try again."),
    errno.EDQUOT: sentence("Your share of the disk is used up. Free some space, then try again."),
    errno.EROFS: sentence("The disk is read-only. Choose another place."),
    errno.EFBIG: sentence(
        "The file is too large for the file system of this disk. Choose another disk."
    ),
    errno.ENAMETOOLONG: sentence("The name is too long for this disk. Choose a shorter one."),
} | dict.fromkeys(
    (errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN), _BROKEN
)

_TO_DO: dict[type[Exception], str] = {
    PermissionError: sentence("Check who may read and write it."),
    FileNotFoundError: sentence("Check the path."),
    FileExistsError: sentence("Choose another name."),
    NotADirectoryError: sentence("Choose another folder."),
    IsADirectoryError: sentence("Name a file."),
}


def cause(error: OSError) -> str:
    """Return why something cannot be written, and what to do."""
    return known_cause(error) or sentence(
        "{reason}. Choose another place.", reason=error.strerror or error
    )


def known_cause(error: OSError) -> str:
    """Return what is wrong with the disk, and what to do; "" where it is something else."""
    return _CAUSES.get(error.errno or 0, "")


def said(error: Exception) -> str:
    """Return any error as a sentence; one of the system names the file, where it is known."""
    if not isinstance(error, OSError):
        return str(error) or type(error).__name__
    text = known_cause(error) or _in_its_words(error)
    return sentence("{file}: {text}", file=error.filename, text=text) if error.filename else text


def _in_its_words(error: OSError) -> str:
    reason, to_do = f"{error.strerror or error}.", _TO_DO.get(type(error))
    return sentence("{reason} {to_do}", reason=reason, to_do=to_do) if to_do else reason
