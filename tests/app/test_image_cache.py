"""Decoded images are shared within a budget."""

import threading

import numpy as np
import pytest

from labeler.app.image_cache import ImageCache
from labeler.core.raster import Pixels


def image(key: int, size: int = 10) -> Pixels:
    return np.full((size, size, 3), key, np.uint8)


def test_images_not_used_for_longest_go_first() -> None:
    read: list[int] = []

    def reading(key: int) -> Pixels:
        read.append(key)
        return image(key)

    cache = ImageCache(reading, budget=2 * 300)
    for key in (1, 2, 1, 3, 1, 2):
        assert cache.get(key)[0, 0, 0] == key
    assert read == [1, 2, 3, 2]
    assert cache.size <= 600


def test_an_image_beyond_the_budget_is_kept_while_it_is_the_last() -> None:
    cache = ImageCache(lambda key: image(key, 100), budget=10)
    assert cache.get(1) is cache.get(1)
    cache.get(2)
    assert cache.peek(1) is None


def test_threads_that_want_the_same_image_wait_for_one_decoding() -> None:
    began, go_on = threading.Event(), threading.Event()
    read: list[int] = []

    def slow(key: int) -> Pixels:
        read.append(key)
        began.set()
        go_on.wait(10)
        return image(key)

    cache = ImageCache(slow, budget=1000)
    found: list[Pixels] = []
    threads = [threading.Thread(target=lambda: found.append(cache.get(5))) for _ in range(4)]
    for thread in threads:
        thread.start()
    began.wait(10)
    go_on.set()
    for thread in threads:
        thread.join()
    assert read == [5]
    assert all(one is found[0] for one in found)


def test_a_failure_is_told_to_everybody_and_tried_again() -> None:
    failures = [OSError("first"), OSError("second")]

    def failing(key: int) -> Pixels:
        raise failures.pop(0)

    cache = ImageCache(failing, budget=1000)
    for text in ("first", "second"):
        with pytest.raises(OSError, match=text):
            cache.get(1)
