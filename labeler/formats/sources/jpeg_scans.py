"""Count the scans of a JPEG, without decoding them.

Each of them goes over all pixels again, and takes a hundred bytes where it says nothing about them.
"""

import re
from typing import BinaryIO

MOST_SCANS = 100
"""Encoders of progressive pictures write 10."""

_START = b"\xff\xd8"
_MARKER = re.compile(rb"\xff([^\x00\x01\xff\xd0-\xd7])", re.DOTALL)
"""What stands between the data of scans; within data a 0 follows each 255."""
_SCAN, _START_OF_IMAGE, _END_OF_IMAGE = 0xDA, 0xD8, 0xD9


def count_scans(file: BinaryIO) -> int:
    """Return how many scans the picture with the most has, at most one more than `MOST_SCANS`.

    Of files that hold several pictures each is looked at; 0 for other files.
    """
    file.seek(0)
    if file.read(2) != _START:
        return 0
    content = file.read()
    place, scans, most = 0, 0, 0
    while most <= MOST_SCANS and (found := _MARKER.search(content, place)):
        place, marker = found.end(), found[1][0]
        if marker == _END_OF_IMAGE:
            scans = 0
        elif marker != _START_OF_IMAGE:
            scans += marker == _SCAN
            place += int.from_bytes(content[place : place + 2])
        most = max(most, scans)
    return most
