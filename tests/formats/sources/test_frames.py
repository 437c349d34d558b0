"""How many pages a file has: as Pillow counts them, but in linear time and up to a limit."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.images import frame_count, read_image
from labeler.formats.sources.frames import count_frames
from labeler.formats.sources.limits import MOST_FRAMES
from tests.formats.pictures import encoded, picture


@pytest.mark.parametrize(
    "options",
    [
        {"format": "GIF"},
        {"format": "TIFF"},
        {"format": "TIFF", "big_tiff": True},
        {"format": "TIFF", "compression": "tiff_lzw"},
    ],
)
@pytest.mark.parametrize("count", [1, 2, 7])
def test_frames_are_counted_as_pillow_does(options: dict[str, object], count: int) -> None:
    frames = [picture().rotate(20 * n).quantize(4 + n) for n in range(count)]
    content = encoded(frames[0], save_all=True, append_images=frames[1:], **options)
    assert count_frames(io.BytesIO(content)) == Image.open(io.BytesIO(content)).n_frames == count


def test_a_chain_that_goes_round_ends() -> None:
    to_itself = b"II*\0" + struct.pack("<IHI", 8, 0, 8)
    assert count_frames(io.BytesIO(to_itself)) == 1
    out_of_the_file = b"MM\0*" + struct.pack(">IHI", 8, 65535, 8)
    assert count_frames(io.BytesIO(out_of_the_file)) == 1


def test_too_many_frames_are_refused_by_a_limit_that_is_named(tmp_path: Path) -> None:
    chain = b"".join(struct.pack("<HI", 0, 14 + 6 * n) for n in range(MOST_FRAMES + 2))
    path = tmp_path / "chain.tif"
    path.write_bytes(b"II*\0" + struct.pack("<I", 8) + chain)
    with pytest.raises(UnreadableImage, match="5,000 pages"):
        frame_count(path)
    with pytest.raises(UnreadableImage, match="5,000 pages"):
        read_image(path)


def test_a_frame_after_one_that_is_too_large_is_refused_before_it_is_decoded(
    tmp_path: Path,
) -> None:
    frames = [picture().rotate(20 * n).quantize(4) for n in range(3)]
    content = bytearray(encoded(frames[0], format="GIF", save_all=True, append_images=frames[1:]))
    place = content.index(b",", 13 + 3 * 2 ** ((content[10] & 7) + 1))
    content[place + 1 : place + 9] = struct.pack("<HHHH", 0, 0, 65535, 65535)
    path = tmp_path / "a.gif"
    path.write_bytes(content)
    with pytest.raises(UnreadableImage, match="more than the 400 million"):
        read_image(path, 1)
