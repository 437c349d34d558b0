"""Two edits of one gesture become one."""

from labeler.core import changes, edits
from tests.builders import line, page


def test_a_gesture_that_comes_back_to_where_it_began_is_no_edit() -> None:
    start = page(line(0, 0, "a"), line(0, 40, "b"))
    moved = edits.reorder(edits.move_regions(start, {"a", "b"}, 5, 5), {"a"}, None)
    there, back = changes.difference(start, moved), changes.difference(moved, start)
    assert not there.is_empty
    assert changes.merged(there, back).is_empty


def test_a_region_added_and_deleted_within_a_gesture_leaves_no_trace() -> None:
    start = page(line(0, 0, "a"))
    added = edits.add_regions(start, [line(0, 40, "b")])
    gone = edits.set_state(edits.delete_regions(added, {"b"}), start.state)
    there, back = changes.difference(start, added), changes.difference(added, gone)
    assert changes.merged(there, back).is_empty
