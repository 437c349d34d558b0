"""Which page the detector looks at next."""

import threading

from labeler.app.proposal_queue import (
    DetectArea,
    DetectPage,
    FindWordBoundaries,
    Job,
    OutlinePage,
    ProposalQueue,
    ReadLines,
)
from labeler.core.progress import Progress

LINE = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0))


def looked_at(queue: ProposalQueue) -> list[int]:
    """Work the queue until it is empty; return the pages in the order they came up."""
    order: list[int] = []
    queue.work(lambda job, _: order.append(job.page_id), until_empty=True)
    return order


def test_the_current_page_comes_first_then_those_ahead_then_all() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2, 3, 4])
    queue.focus([3, 7])
    assert looked_at(queue) == [3, 7, 1, 2, 4]


def test_moving_on_forgets_pages_ahead_but_nothing_of_all() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2])
    queue.focus([8, 9])
    queue.focus([2, 10])
    assert looked_at(queue) == [2, 10, 1]


def test_no_page_waits_twice() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2, 1])
    queue.add_all([2, 3])
    assert queue.status.total == 3
    assert looked_at(queue) == [1, 2, 3]
    assert queue.status.done == 3


def test_spaces_are_looked_for_before_anything_else_also_of_a_page_left_behind() -> None:
    queue = ProposalQueue()
    queue.focus([1])
    queue.find_word_boundaries(1, [LINE])
    queue.focus([2])
    jobs: list[Job] = []
    queue.work(lambda job, _: jobs.append(job), until_empty=True)
    assert jobs == [FindWordBoundaries(1, (LINE,)), DetectPage(2)]


def test_while_paused_only_urgent_pages_are_looked_at() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2])
    queue.pause()
    queue.focus([5])
    order: list[int] = []

    def work(job: Job, progress: Progress) -> None:
        order.append(job.page_id)
        queue.resume()

    queue.work(work, until_empty=True)
    assert order == [5, 1, 2]


def test_an_overtaken_page_is_cancelled_and_looked_at_later() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2])
    began: list[int] = []
    done: list[int] = []

    def work(job: Job, progress: Progress) -> None:
        began.append(job.page_id)
        if began == [1]:
            queue.focus([9])
        progress.check()
        done.append(job.page_id)

    queue.work(work, until_empty=True)
    assert began == [1, 9, 1, 2]
    assert done == [9, 1, 2]


def test_cancelling_empties_the_queue_and_stops_the_page_in_hand() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2, 3])
    done: list[int] = []

    def work(job: Job, progress: Progress) -> None:
        queue.cancel()
        progress.check()
        done.append(job.page_id)

    queue.work(work, until_empty=True)
    assert done == []
    assert queue.status.total == 0


def test_a_waiting_worker_ends_when_the_queue_is_closed() -> None:
    queue = ProposalQueue()
    seen = threading.Event()
    worker = threading.Thread(target=queue.work, args=(lambda job, progress: seen.set(),))
    worker.start()
    queue.focus([1])
    assert seen.wait(10)
    queue.close()
    worker.join(10)
    assert not worker.is_alive()


AREA = (10.0, 20.0, 110.0, 60.0)


def test_an_area_comes_before_every_page_and_is_looked_at_once() -> None:
    queue = ProposalQueue()
    queue.add_all([1])
    queue.focus([2])
    queue.look_closer(2, AREA)
    order: list[Job] = []
    queue.work(lambda job, _: order.append(job), until_empty=True)
    assert order == [DetectArea(2, AREA), DetectPage(2), DetectPage(1)]


def test_moving_on_does_not_interrupt_the_look_at_an_area() -> None:
    queue = ProposalQueue()
    queue.look_closer(2, AREA)
    done: list[Job] = []

    def work(job: Job, progress: Progress) -> None:
        if isinstance(job, DetectArea):
            queue.focus([3])
        progress.check()
        done.append(job)

    queue.work(work, until_empty=True)
    assert done == [DetectArea(2, AREA), DetectPage(3)]


def test_an_area_overtakes_the_page_in_hand() -> None:
    queue = ProposalQueue()
    queue.focus([2])
    done: list[Job] = []

    def work(job: Job, progress: Progress) -> None:
        if not done and isinstance(job, DetectPage):
            queue.look_closer(2, AREA)
        progress.check()
        done.append(job)

    queue.work(work, until_empty=True)
    assert done == [DetectArea(2, AREA), DetectPage(2)]


def test_what_follows_takes_the_place_of_what_was_done() -> None:
    queue = ProposalQueue()
    queue.add_all([1, 2])
    queue.focus([5, 2])
    order: list[Job] = []

    def work(job: Job, progress: Progress) -> Job | None:
        order.append(job)
        return None if isinstance(job, ReadLines) else ReadLines(job.page_id)

    queue.work(work, until_empty=True)
    assert [(job.page_id, isinstance(job, ReadLines)) for job in order] == [
        *((5, False), (5, True), (2, False), (2, True)),
        *((1, False), (1, True)),
    ]
    assert queue.status.done == 2


def test_pages_that_have_their_proposals_are_only_read() -> None:
    queue = ProposalQueue()
    queue.focus([1, 2], found=[2])
    order: list[Job] = []
    queue.work(lambda job, _: order.append(job), until_empty=True)
    assert order == [DetectPage(1), ReadLines(2)]


def test_the_page_on_the_screen_is_read_before_others_are_looked_at() -> None:
    queue = ProposalQueue()
    queue.focus([4])
    done: list[Job] = []

    def work(job: Job, progress: Progress) -> None:
        if not done and not isinstance(job, ReadLines):
            queue.read(1)
        progress.check()
        done.append(job)

    queue.work(work, until_empty=True)
    assert done == [ReadLines(1), DetectPage(4)]


def test_a_page_whose_lines_change_while_it_is_read_is_read_again() -> None:
    queue = ProposalQueue()
    queue.read(1)
    order: list[Job] = []

    def work(job: Job, progress: Progress) -> None:
        if not order:
            queue.read(1)
        progress.check()
        order.append(job)

    queue.work(work, until_empty=True)
    assert order == [ReadLines(1)] * 2


def test_a_page_in_the_hands_of_the_detector_is_not_interrupted_to_be_read() -> None:
    queue = ProposalQueue()
    queue.add_all([1])
    order: list[Job] = []

    def work(job: Job, progress: Progress) -> None:
        if not isinstance(job, ReadLines):
            queue.read(1)
        progress.check()
        order.append(job)

    queue.work(work, until_empty=True)
    assert order == [DetectPage(1), ReadLines(1)]


def test_moving_on_forgets_to_read_the_page_before() -> None:
    queue = ProposalQueue()
    queue.read(1)
    queue.focus([2])
    assert looked_at(queue) == [2]


def test_a_page_is_outlined_before_anything_else_and_by_the_newest_values_only() -> None:
    queue = ProposalQueue()
    queue.focus([1])
    queue.outline(1)
    queue.outline(1)
    queue.focus([2])
    jobs: list[Job] = []

    def work(job: Job, _: Progress) -> Job | None:
        jobs.append(job)
        return OutlinePage(1, is_read=True) if job == OutlinePage(1) else None

    queue.work(work, until_empty=True)
    assert jobs == [OutlinePage(1), OutlinePage(1, is_read=True), DetectPage(2)]


def test_values_that_were_moved_on_meanwhile_are_outlined_with_once_more() -> None:
    queue = ProposalQueue()
    queue.outline(1)
    jobs: list[Job] = []

    def work(job: Job, progress: Progress) -> Job | None:
        jobs.append(job)
        if len(jobs) == 1:
            return OutlinePage(1, is_read=True)
        if len(jobs) == 2:
            queue.outline(1)  # what is being read has other outlines
            progress.check()
        return None

    queue.work(work, until_empty=True)
    assert jobs == [OutlinePage(1), OutlinePage(1, is_read=True), OutlinePage(1)]


def test_all_pages_are_outlined_anew_behind_what_is_urgent() -> None:
    queue = ProposalQueue()
    queue.outline_all([1, 2])
    queue.focus([7])
    jobs: list[Job] = []
    queue.work(lambda job, _: jobs.append(job), until_empty=True)
    assert jobs == [DetectPage(7), OutlinePage(1, is_read=True), OutlinePage(2, is_read=True)]
    assert queue.status.done == 2
