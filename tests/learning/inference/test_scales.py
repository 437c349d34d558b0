"""At which sizes an image is looked at."""

from labeler.learning.inference.scales import ScaleSettings, long_sides, scales_for
from labeler.learning.networks.encoders import EncoderKind

SETTINGS = ScaleSettings()


def test_images_are_looked_at_up_to_their_own_size():
    assert long_sides((1280, 960), SETTINGS) == [640, 1280]
    assert long_sides((300, 200), SETTINGS) == [600]
    assert long_sides((1000, 1500), SETTINGS) == [640, 1500]
    assert long_sides((640, 640), SETTINGS) == [640]
    assert long_sides((12000, 9000), SETTINGS) == [640, 1280, 2560, 5120, 12000]
    assert long_sides((1, 1), SETTINGS)[0] >= 1


def test_a_photo_is_looked_at_once_by_what_sees_small_and_large_text():
    settings = scales_for(EncoderKind.PP_OCR, words=False)
    assert long_sides((400, 300), settings) == [800]
    assert long_sides((1200, 900), settings) == [960]
    assert long_sides((1280, 720), settings) == [1280]
    assert long_sides((1440, 1080), settings) == [1280]
    assert long_sides((1000, 1500), settings) == [960, 1500]
    assert long_sides((2400, 1800), settings) == [960, 1920, 2400]


def test_what_is_made_to_be_fast_looks_at_a_photo_made_smaller():
    settings = scales_for(EncoderKind.PP_OCR_TINY, words=False)
    assert long_sides((1280, 720), settings) == [960]


def test_gaps_between_words_show_on_larger_photos():
    settings = scales_for(EncoderKind.PP_OCR, words=True)
    assert long_sides((1280, 720), settings) == [1280]
    assert long_sides((1800, 1200), settings) == [1280]
