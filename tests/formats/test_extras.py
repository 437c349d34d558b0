"""What other programs say that there is no word for here comes back to them as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from labeler.core import edits, line_edits
from labeler.core.annotation import Level, Page, Region, ReviewState
from labeler.core.extras import Extras
from labeler.core.geometry import rectangle
from labeler.formats.extras import MOST_OF_REGION, extras_of, unplaced, values_of, with_own_ids
from labeler.formats.fingerprint import differences, fingerprint
from labeler.formats.format import Part
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import find_losses, kept
from labeler.formats.output import OutputFolder
from labeler.formats.placement import placed
from labeler.formats.registry import FORMATS, format_named, reader, writer
from tests.formats.everything import FILES, SAID

KEEPING = [row.name for row in FORMATS if row.region_extras]
every_format = pytest.mark.parametrize("name", KEEPING)


def taken(name: str, folder: Path) -> LabelledPage:
    file, content = FILES[name]
    folder.mkdir()
    (folder / file).write_text(content, encoding="utf-8")
    (page,) = reader(name)(folder).pages
    assert page.refused == ()
    return replace(page, size=(200, 200), state=ReviewState.ACCEPTED, image="a.png")


def written(name: str, page: LabelledPage, folder: Path) -> tuple[str, LabelledPage]:
    list(writer(name)([page], OutputFolder(folder)))
    (back,) = reader(name)(folder).pages
    assert back.refused == ()
    texts = [file.read_text() for file in sorted(folder.rglob("*")) if file.is_file()]
    return "".join(texts), back


@every_format
def test_a_file_with_everything_in_it_comes_back_with_everything_in_it(
    name: str, tmp_path: Path
) -> None:
    page = taken(name, tmp_path / "in")
    assert page.kept
    text, back = written(name, page, tmp_path / "out")
    assert [said for said in SAID[name] if said not in text] == []
    assert (back.extras, [r.extras for r in back.regions]) == (
        page.extras, [r.extras for r in page.regions],
    )  # fmt: skip
    assert Part.EXTRAS not in {loss.part for loss in find_losses([page], format_named(name))}
    again, _ = written(name, replace(back, image="a.png"), tmp_path / "again")
    assert again == text


@every_format
def test_it_goes_through_our_own_form_and_is_announced_as_lost_elsewhere(
    name: str, tmp_path: Path
) -> None:
    page = taken(name, tmp_path / "in")
    _, back = written("labeler", page, tmp_path / "out")
    assert differences(fingerprint(page), fingerprint(back)) == []
    for target in ("icdar", "paddle", *(other for other in KEEPING if other != name)):
        losses = {loss.part: loss.number for loss in find_losses([page], format_named(target))}
        assert losses[Part.EXTRAS] == 1
        _, elsewhere = written(target, page, tmp_path / target)
        assert all(
            one is None for one in (elsewhere.extras, *(r.extras for r in elsewhere.regions))
        )


@every_format
def test_a_page_that_somebody_worked_on_is_written_without_what_is_true_no_more(
    name: str, tmp_path: Path
) -> None:
    page = taken(name, tmp_path / "in")
    named = (region for region in page.regions if region.text.startswith("EX"))
    first = next(named, page.regions[0])
    ignored = edits.set_polygon(
        Page(1, (200, 200), page.regions), first.id, rectangle((120.0, 5.0), (190.0, 30.0))
    )
    work = edits.change_regions(ignored, {first.id}, lambda r: replace(r, text="other"))
    work = edits.add_regions(
        work, [Region(Level.LINE, rectangle((5.0, 150.0), (60.0, 170.0)), "new")], 0
    )
    after = replace(page, regions=work.regions)
    text, back = written(name, after, tmp_path / "out")
    meant = kept(after, format_named(name))
    assert meant is not None
    assert differences(fingerprint(meant), fingerprint(back)) == []
    assert "EXIST" not in text
    if Part.EMPTY_PAGES not in format_named(name).keeps:
        return
    without = replace(page, regions=())
    _, back = written(name, without, tmp_path / "without")
    meant = kept(without, format_named(name))
    assert meant is not None
    assert back.extras == meant.extras
    assert "relation" not in (back.extras.values if back.extras else "")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
keys = st.sampled_from(
    ["placed", "attributes", "label", "flags", "group_id", "labels", "results", "shape", "tags",
     "meta", "data", "annotation", "relations", "metadata", "item", "category", "group", "id",
     "points", "type", "z_order", "annotations", "score", "baseline", "level"]
) | st.text(max_size=5)  # fmt: skip
objects = st.dictionaries(
    keys, json_values | st.dictionaries(keys, json_values, max_size=3), max_size=6
)


@every_format
@settings(max_examples=10, deadline=None, phases=[Phase.generate])
@given(of_page=objects, of_region=objects, key=st.text(max_size=6))
def test_whatever_a_file_of_ours_says_they_said_is_written_and_read_as_it_was_announced(
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    of_page: dict[str, object],
    of_region: dict[str, object],
    key: str,
) -> None:
    line = Region(
        Level.LINE,
        rectangle((10.0, 10.0), (90.0, 40.0)),
        "ab",
        extras=extras_of(name, of_region, key),
    )
    page = LabelledPage(
        "a.png", (line,), (200, 200), ReviewState.ACCEPTED, extras=extras_of(name, of_page)
    )
    _, back = written(name, page, tmp_path_factory.mktemp("out"))
    meant = kept(page, format_named(name))
    assert meant is not None
    assert differences(fingerprint(meant), fingerprint(replace(back, image="a.png"))) == []


def test_what_is_endless_or_no_json_is_not_kept() -> None:
    deep: list[object] = []
    for _ in range(5_000):
        deep = [deep]
    for hostile in ({"a": "x" * MOST_OF_REGION}, {"a": deep}, {"a": {1, 2}}):
        with pytest.raises(ValueError, match="it "):
            extras_of("coco", hostile)
    assert values_of(Extras("coco", "[" * 5_000), "coco") == {}
    assert values_of(Extras("coco", "[1]"), "coco") == {}
    assert values_of(Extras("coco", '{"a": "\\ud800"}'), "coco") == {}
    assert values_of(Extras("coco", '{"a": "\\ud83d\\ude00"}'), "coco") == {"a": "\U0001f600"}
    lone = extras_of("coco", {"a": "\ud800\x00"})
    assert lone is not None
    lone.values.encode()


def test_parts_and_copies_say_the_same_under_no_name() -> None:
    said = extras_of("page", {"colour": "red"}, "l7")
    line = Region(Level.LINE, rectangle((0, 0), (100, 20)), "ab cd", extras=said)
    page = line_edits.split_line(Page(1, (200, 200), (line,)), line.id, (50, -5), (50, 25))
    assert [region.extras for region in page.regions] == [
        said,
        extras_of("page", {"colour": "red"}),
    ]
    joined = line_edits.join_lines(page, {region.id for region in page.regions})
    assert joined.regions[0].extras == said
    copy = edits.duplicate_regions(page, {line.id}, 0, 40).regions[-1]
    assert copy.extras == extras_of("page", {"colour": "red"})
    twins = list(with_own_ids([line, replace(line, id="x")]))
    assert [region.extras and region.extras.id for region in twins] == ["l7", ""]


def test_what_has_coordinates_does_not_come_along_to_an_image_of_another_size() -> None:
    said = extras_of("coco", {"caption": "x", "placed": [{"bbox": [1, 2, 3, 4]}]})
    assert unplaced(said) == extras_of("coco", {"caption": "x"})
    page = placed(LabelledPage("a.png", (), (100, 100), extras=said), (200, 200))
    assert page.extras == unplaced(said)
    assert sum(page.not_taken.values()) == 1


def test_what_does_not_come_along_is_not_said_to_be_kept(tmp_path: Path) -> None:
    about = '<Page ID="p" {size}><PrintSpace><TextBlock ID="b"><TextLine ID="l"{box}>{said}'
    box = ' HPOS="10" VPOS="10" WIDTH="100" HEIGHT="20"'
    said = f'<String CONTENT="INVOICE"{box}/></TextLine></TextBlock></PrintSpace></Page>'
    layout = about.format(size='WIDTH="200" HEIGHT="100"', box=box, said=said)
    (tmp_path / "a.xml").write_text(f"<alto><Layout>{layout}</Layout></alto>", encoding="utf-8")
    (page,) = format_named("alto").read(tmp_path).pages
    words = {"words within lines": 1}
    assert (page.kept, placed(page, (200, 100)).kept) == (words, words)
    assert placed(page, (400, 200)).kept == {}
