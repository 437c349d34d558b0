"""Baselines of other programs arrive; those that nobody drew are written, and do not come back."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.core import geometry
from labeler.core.annotation import Baseline, Level, Region
from labeler.formats.attributes import REDRAWN
from labeler.formats.baselines import NO_BASELINES
from labeler.formats.fingerprint import differences, fingerprint
from labeler.formats.format import Part
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import find_losses, kept_region
from labeler.formats.output import OutputFolder
from labeler.formats.placement import placed
from labeler.formats.registry import FORMATS, format_named, reader, writer
from tests.formats.installed import each_name
from tests.interop import rules

OUTLINE = geometry.rectangle((10, 12), (90, 40))
DRAWN = ((10.0, 34.0), (50.0, 33.0), (90.0, 35.0))
LINE = Region(Level.LINE, OUTLINE, "EXIT", baseline=DRAWN)
BARE = Region(Level.LINE, geometry.translated(OUTLINE, 0, 50), "two words")
KEEPING = each_name(
    row for row in FORMATS if Part.BASELINES in row.keeps and row.read and row.write
)


def page_lines(inside: str) -> str:
    return f"""<PcGts><Page imageFilename="p.png" imageWidth="200" imageHeight="100"><TextRegion>
    <TextLine id="l1">{inside}</TextLine></TextRegion></Page></PcGts>"""


def alto_line(attributes: str, height: int = 100) -> str:
    return f"""<alto><Layout><Page WIDTH="200" HEIGHT="{height}"><TextLine ID="l1" HPOS="10" VPOS="12"
    WIDTH="80" HEIGHT="28" {attributes}><String CONTENT="EXIT"/></TextLine></Page></Layout></alto>"""


def read(name: str, tmp_path: Path, content: str) -> LabelledPage:
    (tmp_path / "p.xml").write_text(content, encoding="utf-8")
    (page,) = reader(name)(tmp_path).pages
    return page


def exported(name: str, tmp_path: Path, *regions: Region) -> Path:
    page = LabelledPage("p.png", regions, (200, 200))
    list(writer(name)([page], OutputFolder(tmp_path)))
    file, *_ = sorted(file for file in tmp_path.rglob("*") if file.is_file())
    return file


def baselines_in(name: str, folder: Path) -> list[Baseline | None]:
    (page,) = reader(name)(folder).pages
    assert page.refused == ()
    return [region.baseline for region in page.regions]


COORDS = '<Coords points="10,12 90,12 90,40 10,40"/>'


@pytest.mark.parametrize(
    ("baseline", "found"),
    [
        ('<Baseline points="10,34 50,33 90,35"/>', DRAWN),
        ('<Baseline points="10,34 10,34 50,33 90,35" conf="0.9"/>', DRAWN),
        ('<Baseline><Point x="10" y="34"/><Point x="90" y="35"/></Baseline>', (DRAWN[0], DRAWN[2])),
        ("", None),
    ],
)
def test_page_has_points_or_elements(tmp_path: Path, baseline: str, found: Baseline | None) -> None:
    page = read("page", tmp_path, page_lines(COORDS + baseline))
    assert page.regions[0].baseline == found
    assert page.refused == ()


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ('BASELINE="10 34 50 33 90 35"', DRAWN),
        ('BASELINE="10,34 50,33 90,35"', DRAWN),
        ('BASELINE="34"', ((10.0, 34.0), (90.0, 34.0))),
        ('BASELINE="34.5"', ((10.0, 34.5), (90.0, 34.5))),
        ('BASELINE=""', None),
        ("", None),
    ],
)
def test_alto_has_points_or_a_height(
    tmp_path: Path, attributes: str, found: Baseline | None
) -> None:
    page = read("alto", tmp_path, alto_line(attributes))
    assert page.regions[0].baseline == found
    assert (page.refused, page.not_taken[NO_BASELINES]) == ((), 0)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page", page_lines(f'{COORDS}<Baseline points="10,34 10,34"/>')),
        ("alto", alto_line('BASELINE="10 34 10 34"')),
        ("alto", alto_line('BASELINE="0"')),
    ],
)
def test_what_cannot_be_one_is_counted_and_costs_no_line(
    tmp_path: Path, name: str, content: str
) -> None:
    page = read(name, tmp_path, content)
    assert [region.baseline for region in page.regions] == [None]
    assert (page.refused, page.not_taken[NO_BASELINES]) == ((), 1)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page", page_lines(f'{COORDS}<Baseline points="10,x 90,34"/>')),
        ("alto", alto_line('BASELINE="10 34 90"')),
        ("alto", alto_line('BASELINE="10 34 9e9 34"')),
    ],
)
def test_what_makes_no_sense_is_named_and_costs_no_line(
    tmp_path: Path, name: str, content: str
) -> None:
    page = read(name, tmp_path, content)
    assert [region.polygon for region in page.regions] == [OUTLINE]
    assert [problem.partition(":")[0] for problem in page.refused] == ["p.xml, TextLine l1"]


def test_a_line_that_is_nothing_but_a_baseline_is_refused_with_a_way_out(tmp_path: Path) -> None:
    page = read("page", tmp_path, page_lines('<Baseline points="10,34 90,35"/>'))
    assert page.regions == ()
    assert ["compute outlines (masks)" in problem for problem in page.refused] == [True]


def test_baselines_are_scaled_with_their_lines(tmp_path: Path) -> None:
    page = placed(read("alto", tmp_path, alto_line('BASELINE="10 34 90 35"')), (400, 200))
    assert page.regions[0].baseline == ((20, 68), (180, 70))
    assert page.regions[0].polygon == geometry.scaled(OUTLINE, (200, 100), (400, 200))


def test_letters_on_their_heads_are_read_along_their_baseline(tmp_path: Path) -> None:
    heads_down = read("page", tmp_path, page_lines(COORDS + '<Baseline points="90,18 10,18"/>'))
    assert heads_down.regions[0].polygon == OUTLINE[2:] + OUTLINE[:2]
    # Drawn from the right under letters that stand upright: they do not turn over for that.
    from_right = read("page", tmp_path, page_lines(COORDS + '<Baseline points="90,34 10,34"/>'))
    assert from_right.regions[0].polygon == OUTLINE
    assert from_right.regions[0].baseline == ((90, 34), (10, 34))


@pytest.mark.parametrize("name", KEEPING)
def test_what_was_drawn_comes_back_and_what_was_not_does_not(name: str, tmp_path: Path) -> None:
    exported(name, tmp_path, LINE, BARE)
    assert baselines_in(name, tmp_path) == [DRAWN, None]


@pytest.mark.parametrize("name", ["page", "alto"])
def test_a_derived_baseline_that_somebody_took_for_theirs_comes_back(
    name: str, tmp_path: Path
) -> None:
    told = LabelledPage("p.png", (BARE,), (200, 200))
    same = ((10.0, 84.0), (90.0, 84.0))  # as in the file that nobody drew it for
    file = exported(name, tmp_path, Region(Level.LINE, BARE.polygon, baseline=same))
    assert baselines_in(name, tmp_path) == [same]
    file.unlink()
    list(writer(name)([told], OutputFolder(tmp_path)))
    assert baselines_in(name, tmp_path) == [None]
    assert "10,84 90,84" in file.read_text()


@pytest.mark.parametrize("name", ["page", "alto"])
def test_a_derived_baseline_that_was_redrawn_elsewhere_is_somebodys(
    name: str, tmp_path: Path
) -> None:
    file = exported(name, tmp_path, BARE)
    file.write_text(file.read_text().replace("10,84 90,84", "10,80 90,81"))
    assert baselines_in(name, tmp_path) == [((10, 80), (90, 81))]


def without_source(text: str) -> str:
    return re.sub(r" baseline \{[^}]*\}", "", text)


def without_processing(text: str) -> str:
    text = re.sub(r"<Processing .*</Processing>\s*", "", text, flags=re.DOTALL)
    return text.replace(' PROCESSINGREFS="deriving"', "")


@pytest.mark.parametrize(
    ("name", "older"), [("page", without_source), ("alto", without_processing)]
)
def test_older_exports_of_ours_hold_none_that_somebody_drew(
    name: str, older: Callable[[str], str], tmp_path: Path
) -> None:
    file = exported(name, tmp_path, BARE)
    before = file.read_text()
    file.write_text(older(before))
    assert file.read_text() != before
    assert baselines_in(name, tmp_path) == [None]


def test_points_that_a_format_brings_together_are_one_point(tmp_path: Path) -> None:
    close = ((93.85958, 28.347476), (93.987463, 28.132304), (143.85958, 28.347476))
    drawn = Region(Level.LINE, OUTLINE, "a", baseline=close)
    exported("alto", tmp_path, drawn)
    kept_as = kept_region(drawn, format_named("alto"))
    assert kept_as is not None
    assert baselines_in("alto", tmp_path) == [kept_as.baseline]


def test_kraken_finds_every_baseline_and_only_whole_points(tmp_path: Path) -> None:
    short = Region(Level.LINE, OUTLINE, baseline=((10.2, 34.1), (10.4, 34.6), (10.4, 34.2)))
    _, lines = rules.kraken(exported("page", tmp_path, LINE, BARE, short))
    assert [points for points, _ in lines] == [
        [(10, 34), (50, 33), (90, 35)], [(10, 84), (90, 84)], [(10, 34), (10, 35), (10, 34)],
    ]  # fmt: skip
    assert [len(one or ()) for one in baselines_in("page", tmp_path)] == [3, 0, 3]


def test_losses_say_where_baselines_go_and_where_they_come_from_an_outline() -> None:
    page = LabelledPage("p.png", (LINE, BARE), (200, 200))
    found = {
        name: {loss.part: loss.number for loss in find_losses([page], format_named(name))}
        for name in ("labeler", "coco", "icdar", "page", "alto")
    }
    assert found["labeler"] == {}
    assert found["coco"] == {}
    assert found["icdar"] == {Part.BASELINES: 1}
    assert found["page"] == {Part.UNDRAWN_BASELINES: 1}
    assert found["alto"] == {Part.UNDRAWN_BASELINES: 1}


def test_pages_that_differ_in_a_baseline_differ() -> None:
    drawn, bare = (
        fingerprint(LabelledPage("p.png", (Region(Level.LINE, OUTLINE, "a", baseline=b),)))
        for b in (DRAWN, None)
    )
    assert differences(drawn, bare) == ["baselines"]
    assert "baselines" not in bare  # so that manifests of before stay comparable


@pytest.mark.parametrize("name", ["labelme", "coco", "via", "imagefolder"])
def test_a_baseline_does_not_stay_where_its_line_was(name: str, tmp_path: Path) -> None:
    """People move outlines in programs that show no baselines, and leave them alone."""
    exported(name, tmp_path, LINE)
    file = next(file for file in tmp_path.rglob("*.json*") if "EXIT" in file.read_text())

    def move(by: float) -> list[Baseline | None]:
        file.write_text(moved(name, file.read_text(), by))
        (page,) = reader(name)(tmp_path).pages
        assert geometry.bounds(page.regions[0].polygon)[1] != geometry.bounds(OUTLINE)[1]
        assert page.not_taken[REDRAWN] == (page.regions[0].baseline is None)
        return [region.baseline for region in page.regions]

    assert move(0.5) == [DRAWN]
    assert move(8) == [None]


def moved(name: str, content: str, by: float) -> str:
    """Return what a program leaves that somebody has moved the line in, downwards."""
    known = json.loads(content)
    if name == "labelme":
        points = known["shapes"][0]["points"]
    elif name == "imagefolder":
        points = known["regions"][0]["polygon"]
    elif name == "coco":
        (flat,) = known["annotations"][0]["segmentation"]
        flat[1::2] = [y + by for y in flat[1::2]]
        known["annotations"][0]["bbox"][1] += by
        return json.dumps(known)
    else:
        (image,) = (known.get("_via_img_metadata") or known).values()
        shape = image["regions"][0]["shape_attributes"]
        shape["all_points_y"] = [y + by for y in shape["all_points_y"]]
        return json.dumps(known)
    for point in points:
        point[1] += by
    return json.dumps(known)
