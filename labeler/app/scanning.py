"""Read many image files at once: on all cores, as fast as the disk gives them."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 4
"""Files for each core that are begun before their turn, so that a slow one holds nobody up."""


def on_all_cores(
    work: Callable[[Item], Result], items: Iterable[Item]
) -> Iterator[tuple[Item, Result]]:
    """Yield items with what `work` makes of them, in their order; raises what it raises.

    Threads are enough: hashing, decoding and reading let others run meanwhile. Whoever stops
    asking stops the work, too.
    """
    waiting, cores = iter(items), os.cpu_count() or 1
    pool = ThreadPoolExecutor(cores, thread_name_prefix="scan")
    begun: deque[tuple[Item, Future[Result]]] = deque()
    try:
        begun.extend((item, pool.submit(work, item)) for item in islice(waiting, AHEAD * cores))
        while begun:
            item, future = begun.popleft()
            yield item, future.result()
            begun.extend((item, pool.submit(work, item)) for item in islice(waiting, 1))
    finally:
        pool.shutdown(cancel_futures=True)
