"""Whatever controls a labelling interface has, what is sent to them is read back as it was."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry
from labeler.core.annotation import Level
from labeler.core.errors import ForeignFile
from labeler.formats import label_studio
from labeler.formats.label_studio_interface import LabellingInterface, read_interface

SIZE = (640, 480)
POLYGONS = '<PolygonLabels name="p" toName="img"><Label value="Text"/></PolygonLabels>'
RECTANGLES = '<RectangleLabels name="r" toName="img"><Label value="Text"/></RectangleLabels>'
LABELS = '<Labels name="l" toName="img"><Label value="Word"/><Label value="Glyph"/></Labels>'
TEXT = '<TextArea name="t" toName="img" perRegion="true"/>'


def interface(controls: str) -> LabellingInterface:
    return read_interface(f'<View><Image name="img" value="$ocr"/>{controls}</View>')


@st.composite
def turned_rectangles(draw: st.DrawFn) -> geometry.Polygon:
    """Rectangles twice as wide as high, of which every format agrees where reading begins."""
    left, top = draw(st.integers(0, 300)), draw(st.integers(0, 300))
    width = draw(st.integers(20, 200))
    upright = geometry.rectangle((left, top), (left + width, top + width / 2 - 1))
    return geometry.in_reading_order(geometry.rotated(upright, draw(st.integers(-80, 80))))


@pytest.mark.parametrize(
    "controls",
    [
        POLYGONS + TEXT,
        RECTANGLES + TEXT,
        LABELS + '<Polygon name="p" toName="img"/>' + TEXT,
        LABELS + '<Rectangle name="r" toName="img"/>' + TEXT,
        '<Rectangle name="r" toName="img"/>' + TEXT,
    ],
)
@given(outline=turned_rectangles())
def test_an_outline_comes_back_from_every_control(controls: str, outline: geometry.Polygon) -> None:
    results = interface(controls).results("a", Level.LINE, outline, "EXIT 12", SIZE)
    task = {"data": {"ocr": "a.png"}, "predictions": [{"result": results}]}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "tasks.json").write_text(json.dumps([task]))
        (page,) = label_studio.read(Path(folder)).pages
    (line,) = page.regions
    assert (line.level, line.text, page.size) == (Level.LINE, "EXIT 12", SIZE)
    assert geometry.intersection_over_union(line.polygon, outline) > 0.999


def test_polygons_are_preferred_and_labels_chosen_by_what_they_are_called() -> None:
    both = interface(RECTANGLES + POLYGONS)
    assert (both.kind, both.outline, both.text) == ("polygonlabels", "p", "")
    assert both.names == {Level.LINE: "Text"}
    assert not both.holds(Level.CHARACTER)
    apart = interface(LABELS + '<Polygon name="p" toName="img"/>')
    assert apart.names == {Level.LINE: "Word", Level.CHARACTER: "Glyph"}
    alias = POLYGONS.replace('"Text"', '"Zeile" alias="x"')
    assert interface(alias).names == {Level.LINE: "x"}  # The only one there is.
    ignored = POLYGONS.replace("<Label", '<Label value="Illegible"/><Label')
    assert interface(ignored).names == {Level.LINE: "Text"}


def test_a_text_about_the_whole_image_is_no_place_for_one_of_a_line() -> None:
    assert interface(POLYGONS + TEXT).text == "t"
    assert interface(POLYGONS + TEXT.replace(' perRegion="true"', "")).text == ""
    assert interface(POLYGONS + TEXT.replace('"img"', '"other"')).text == ""


@pytest.mark.parametrize(
    "config",
    [
        '<Image name="img" value="$ocr"/>',
        "<View><Text name='a' value='$b'/></View>",
        "<View><Image name='img'/></View>",
    ],
)
def test_what_shows_no_image_is_refused(config: str) -> None:
    with pytest.raises(ForeignFile):
        read_interface(config)
    with pytest.raises(ForeignFile, match="takes no outlines"):
        interface(TEXT)
