"""Images of every kind, whole and damaged."""

import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from labeler.core.errors import UnreadableImage
from labeler.formats import images
from labeler.formats.image_kinds import is_image, passed_over
from labeler.formats.images import (
    find_images,
    find_passed_over,
    frame_count,
    known_labels,
    read_image,
    scan_image,
)
from tests.formats.pictures import encoded, picture

KANT = Path(__file__).parents[3] / "shared/data/kant/INPUT_0017.tif"

# Pillow warns about damaged files before it fails or copes.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL", "ignore::RuntimeWarning:PIL")


@pytest.mark.parametrize("suffix", ["png", "webp", "bmp", "tif"])
def test_lossless_files_come_back_exactly(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"収据 äöü.{suffix}"
    picture().save(path, **({"lossless": True} if suffix == "webp" else {}))
    assert np.array_equal(read_image(path), np.asarray(picture()))
    assert is_image(path)


def test_a_large_jpeg_is_reduced_while_it_is_decoded_and_no_further_than_asked(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    Image.new("RGB", (1600, 800), (200, 100, 50)).save(path, quality=95, exif=exif)
    assert read_image(path, enough=300).shape == (400, 200, 3)
    assert read_image(path, enough=3000).shape == (1600, 800, 3)
    picture().save(tmp_path / "a.png")
    assert read_image(tmp_path / "a.png", enough=1).shape == read_image(tmp_path / "a.png").shape


def test_jpeg_comes_back_nearly(tmp_path: Path) -> None:
    path = tmp_path / "a.JPG"
    Image.new("RGB", (33, 21), (200, 100, 50)).save(path, format="JPEG", quality=95)
    pixels = read_image(path)
    assert pixels.shape == (21, 33, 3)
    assert np.abs(pixels.astype(int) - (200, 100, 50)).max() < 6


@pytest.mark.parametrize("suffix", ["png", "tif", "webp"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_orientations_are_applied_once(tmp_path: Path, orientation: int, suffix: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"a.{suffix}"
    picture().save(path, exif=exif, **({"lossless": True} if suffix == "webp" else {}))
    tagged = picture()
    tagged.getexif()[0x0112] = orientation
    upright = np.asarray(ImageOps.exif_transpose(tagged))
    assert np.array_equal(read_image(path), upright)
    assert np.array_equal(read_image(path, raw_orientation=True), np.asarray(picture()))
    assert scan_image(path).size == upright.shape[1::-1]
    assert images.read_orientation(path) == orientation
    straight = tmp_path / "straight.png"
    Image.fromarray(upright).save(straight)
    assert (scan_image(path).perceptual_hash or 0) == scan_image(straight).perceptual_hash


def test_an_impossible_orientation_means_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 77
    picture().save(tmp_path / "a.png", exif=exif)
    assert np.array_equal(read_image(tmp_path / "a.png"), np.asarray(picture()))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK"])
def test_every_colour_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.tif" if mode == "CMYK" else "a.png")
    image = Image.new("RGB", (300, 300), "white")
    image.paste("black", (0, 0, 150, 300))
    image.convert(mode).save(path)
    pixels = read_image(path)
    assert pixels.shape == (300, 300, 3)
    assert pixels[:, :150].max() == 0
    assert pixels[:, 150:].min() == 255
    assert scan_image(path).problem == ""


def test_cmyk_jpeg_is_not_inverted(tmp_path: Path) -> None:
    Image.new("RGB", (16, 16), "white").convert("CMYK").save(tmp_path / "a.jpg")
    assert read_image(tmp_path / "a.jpg").min() > 250


def test_transparency_lies_over_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (4, 4), (0, 0, 0, 0))
    image.putpixel((1, 1), (0, 0, 0, 128))
    image.save(tmp_path / "a.png")
    pixels = read_image(tmp_path / "a.png")
    assert pixels[0, 0].tolist() == [255, 255, 255]
    assert pixels[1, 1, 0] == pytest.approx(127, abs=1)

    palette = Image.new("P", (4, 4), 0)
    palette.putpalette([0, 0, 0, 10, 20, 30])
    palette.putpixel((2, 2), 1)
    palette.save(tmp_path / "p.png", transparency=0)
    assert read_image(tmp_path / "p.png")[0, 0].tolist() == [255, 255, 255]
    assert read_image(tmp_path / "p.png")[2, 2].tolist() == [10, 20, 30]


@pytest.mark.parametrize("dtype", ["<u2", ">u2"])
@pytest.mark.parametrize(("top", "suffix"), [(65535, "tif"), (4095, "tif"), (65535, "png")])
def test_deep_grey_uses_the_whole_range(tmp_path: Path, dtype: str, top: int, suffix: str) -> None:
    ramp = np.linspace(0, top, 256).astype(dtype)
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(np.tile(ramp.astype("<u2"), (200, 1))).save(path)
    if dtype == ">u2" and suffix == "tif":
        path.write_bytes(plain_tiff(np.tile(ramp, (200, 1))))
    pixels = read_image(path)
    assert np.abs(pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1
    assert scan_image(path).size == (256, 200)


def plain_tiff(samples: np.ndarray, *, photometric: int = 1, planes: int = 1) -> bytes:
    """An uncompressed TIFF of one strip for each plane; `samples` are (planes * height, width)."""
    order = "big" if samples.dtype.byteorder == ">" else "little"
    height, width = samples.shape[0] // planes, samples.shape[1]
    size = samples.nbytes // planes
    first = 256  # where the pixels begin; the list of the planes' places is before them
    bits = [samples.itemsize * 8] * planes
    starts = [first + plane * size for plane in range(planes)]
    short = {256: width, 257: height, 259: 1, 262: photometric, 277: planes, 278: height}
    short |= {284: 2 if planes > 1 else 1, 339: 1}
    tags = {tag: (3, 1, value.to_bytes(2, order) + bytes(2)) for tag, value in short.items()}
    lists = {258: (3, 2, bits), 273: (4, 4, starts), 279: (4, 4, [size] * planes)}
    rest = b""
    for tag, (kind, length, values) in lists.items():
        packed = b"".join(value.to_bytes(length, order) for value in values)
        if len(packed) > 4:
            place, rest = 200 + len(rest), rest + packed
            tags[tag] = (kind, planes, place.to_bytes(4, order))
        else:
            tags[tag] = (kind, planes, packed.ljust(4, b"\0"))
    fields = b"".join(
        tag.to_bytes(2, order) + kind.to_bytes(2, order) + count.to_bytes(4, order) + value
        for tag, (kind, count, value) in sorted(tags.items())
    )
    head = (b"MM" if order == "big" else b"II") + (42).to_bytes(2, order)
    directory = (8).to_bytes(4, order) + len(tags).to_bytes(2, order) + fields + bytes(4)
    return ((head + directory).ljust(200, b"\0") + rest).ljust(first, b"\0") + samples.tobytes()


def test_unsigned_and_inverted_samples(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 2**32 - 1, 256).astype("<u4"), (40, 1))
    (tmp_path / "u32.tif").write_bytes(plain_tiff(ramp))
    pixels = read_image(tmp_path / "u32.tif")
    assert np.abs(pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1

    ramp = np.tile(np.linspace(0, 65535, 256).astype("<u2"), (40, 1))
    (tmp_path / "white.tif").write_bytes(plain_tiff(ramp, photometric=0))
    pixels = read_image(tmp_path / "white.tif")
    assert np.abs(pixels[0, ::-1, 0].astype(int) - np.arange(256)).max() <= 1


def test_what_would_be_decoded_wrongly_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(plain_tiff(np.zeros((60, 30), ">u2"), photometric=2, planes=3))
    assert "8-bit PNG" in scan_image(tmp_path / "a.tif").problem


def test_floating_point_samples(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 1, 256, dtype=np.float32), (4, 1))
    ramp[3, :3] = np.nan, np.inf, -np.inf
    Image.fromarray(ramp).save(tmp_path / "unit.tif")
    pixels = read_image(tmp_path / "unit.tif")
    assert np.abs(pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1
    assert pixels[3, :3, 0].tolist() == [0, 255, 0]

    Image.fromarray(ramp[:3] * 10 - 5).save(tmp_path / "signed.tif")
    pixels = read_image(tmp_path / "signed.tif")
    assert (pixels.min(), pixels.max()) == (0, 255)


def test_pages_of_a_tiff_are_read_apart(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (10 + i, 5), (i, i, i)) for i in range(4)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    assert frame_count(tmp_path / "a.tif") == 4
    assert [read_image(tmp_path / "a.tif", i).shape[1] for i in range(4)] == [10, 11, 12, 13]
    assert scan_image(tmp_path / "a.tif", 2).size == (12, 5)
    with pytest.raises(UnreadableImage, match="page"):
        read_image(tmp_path / "a.tif", 4)


def test_a_wrong_suffix_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(encoded(picture(), format="PNG"))
    assert np.array_equal(read_image(tmp_path / "a.jpg"), np.asarray(picture()))
    assert frame_count(tmp_path / "a.jpg") == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"Dear Sir or Madam", "no JPEG, PNG"),
        (encoded(picture(400, 300), format="PNG")[:500], "cut off"),
        (encoded(picture(400, 300), format="JPEG")[:900], "cut off"),
        (encoded(Image.new("1", (30000, 30000)), format="PNG"), "30000 x 30000"),
    ],
)
def test_bad_files_are_listed_with_the_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    scan = scan_image(path)
    assert reason in scan.problem
    assert scan.size is None
    assert len(scan.sha256) == 64
    assert known_labels(path) == ("",)
    with pytest.raises(UnreadableImage, match=reason):
        read_image(path)


@pytest.mark.parametrize("suffix", ["gif", "avif", "jp2", "ppm"])
def test_rarer_kinds_are_opened(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix.upper()}"
    picture(120, 90).save(path)
    pixels = read_image(path).astype(int)
    assert list(find_images(tmp_path)) == [path]
    assert scan_image(path).size == (120, 90)
    assert np.abs(pixels - np.asarray(picture(120, 90))).mean() < 3


def test_pages_of_a_gif_are_pages(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (20, 10), colour) for colour in ("red", "blue")]
    pages[0].save(tmp_path / "a.gif", save_all=True, append_images=pages[1:])
    assert frame_count(tmp_path / "a.gif") == 2
    assert read_image(tmp_path / "a.gif", 1)[0, 0].tolist() == [0, 0, 255]


@pytest.mark.parametrize("suffix", ["webp", "avif"])
def test_pages_of_an_animation_are_pages(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    pages = [Image.new("RGB", (64, 48), colour) for colour in ("red", "blue", "white")]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    assert frame_count(path) == 3
    for number, colour in enumerate([(255, 0, 0), (0, 0, 255), (255, 255, 255)]):
        assert np.abs(read_image(path, number).astype(int) - colour).max() < 12
        assert scan_image(path, number).problem == ""


def test_what_looks_like_an_image_and_is_not_opened_is_named(tmp_path: Path) -> None:
    contents = {
        "a.djvu": b"AT&TFORM", "b.DJVU": b"", "c.heic": b"", "gt_a.txt": b"1,2", "x": b"",
        "scan": encoded(picture(), format="PNG"), "labels.json": b"{}", "sub/d.svg": b"<svg/>",
        "e.jpg": encoded(picture(), format="JPEG"),
    }  # fmt: skip
    for name, content in contents.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    sentences = passed_over(find_passed_over(tmp_path))
    assert [sentence.split("(")[1].split(")")[0] for sentence in sentences] == [
        "a.djvu, b.DJVU",
        "c.heic",
        "scan",
        "d.svg",
    ]
    assert "PNG" in sentences[2]
    for name in (".f.png", "._e.jpg", ".hidden"):
        (tmp_path / name).write_bytes(contents["scan"])
    assert passed_over(find_passed_over(tmp_path))[4:] == [
        "Passed over: 1 hidden image (.f.png). Take the dot off its name to add it."
    ]
    many = [tmp_path / f"{n}.psd" for n in range(40)]
    assert passed_over(many) == [
        "Not opened: 40 files of kind Photoshop (0.psd, 1.psd, 2.psd, 3.psd, 4.psd and 35 more). "
        "Convert them to PNG or TIFF and add that."
    ]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"AT&TFORM ...", "DjVu"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"<svg xmlns='...'/>", "SVG"),
        (b"version https://git-lfs.github.com/spec/v1", "Git LFS"),
    ],
)
def test_a_wrong_suffix_says_what_the_file_is(tmp_path: Path, content: bytes, kind: str) -> None:
    (tmp_path / "a.jpg").write_bytes(content)
    assert kind in scan_image(tmp_path / "a.jpg").problem


def test_missing_files_and_folders(tmp_path: Path) -> None:
    assert "not there" in scan_image(tmp_path / "gone.jpg").problem
    assert scan_image(tmp_path).problem
    assert known_labels(tmp_path / "gone.tif") == ()
    with pytest.raises(UnreadableImage, match="not there"):
        frame_count(tmp_path / "gone.tif")


def test_near_duplicates_look_alike_and_others_do_not(tmp_path: Path) -> None:
    def page(seed: int) -> Image.Image:
        image = Image.new("RGB", (600, 900), "white")
        draw = ImageDraw.Draw(image)
        chance = random.Random(seed)
        for y in range(20, 880, 30):
            draw.rectangle((20, y, chance.randint(60, 580), y + 14), fill="black")
        return image

    page(1).save(tmp_path / "a.png")
    page(1).resize((450, 675)).save(tmp_path / "small.jpg", quality=60)
    page(2).save(tmp_path / "b.png")
    first, small, other = (
        scan_image(tmp_path / name).perceptual_hash or 0 for name in ("a.png", "small.jpg", "b.png")
    )
    assert (first ^ small).bit_count() <= 8
    assert (first ^ other).bit_count() > 16


def test_find_images_in_the_order_of_a_person(tmp_path: Path) -> None:
    names = ["p10.jpg", "p2.jpg", "b/1.PNG", "b/x.txt", ".hidden/a.jpg", "b/.thumb.jpg"]
    names += ["project/labeler.db", "project/a.jpg", "ü/収.webp"]
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    (tmp_path / "b/loop").symlink_to(tmp_path, target_is_directory=True)
    found = [path.relative_to(tmp_path).as_posix() for path in find_images(tmp_path)]
    assert found == ["p2.jpg", "p10.jpg", "b/1.PNG", "ü/収.webp"]


def test_very_long_paths(tmp_path: Path) -> None:
    folder = tmp_path / ("d" * 200) / ("é" * 120) / ("f" * 200)
    folder.mkdir(parents=True)
    path = folder / ("n" * 240 + ".png")
    picture().save(path)
    assert scan_image(path).size == (40, 30)


@pytest.mark.skipif(not KANT.exists(), reason="needs ../shared/data")
def test_a_real_tiff() -> None:
    assert scan_image(KANT).size == (1457, 2083)
    assert read_image(KANT).mean() > 100
