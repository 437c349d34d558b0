"""Pages for the tests of the formats, made by hypothesis or by hand."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from labeler.core import baselines as core_baselines
from labeler.core import curves, geometry, lint, settling
from labeler.core.annotation import (
    Baseline,
    BezierPair,
    Comment,
    Count,
    CountSource,
    Curve,
    IgnoreReason,
    Issue,
    Knot,
    Level,
    Page,
    Region,
    ReviewState,
    Ribbon,
    TextSource,
    Voucher,
)
from labeler.core.records import Split
from labeler.formats.labelled_page import LabelledPage

SIZE = (640, 480)

coordinates = st.floats(0, 400, width=32).map(lambda v: round(v, 3))
texts = st.text(max_size=12) | st.sampled_from(
    [
        "EXIT",
        "1,250.00",
        "###",
        "*",
        '"a" <b>&',
        "a\tb",
        "a\r\nb",
        "a\u2028b",
        "\x00\x1b",
        " x ",
        "收据 第1页",
    ]
)
names = st.sampled_from(["a.jpg", "a.png", "b/a.jpg", "c/d/ü 収.webp", "../x.jpg", "a.tif"])
vouchers = st.sampled_from(Voucher)


@st.composite
def outlines(draw: st.DrawFn) -> geometry.Polygon:
    points = draw(st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9))
    return geometry.clockwise(points)


@st.composite
def counts(draw: st.DrawFn) -> Count | None:
    known = st.builds(Count, st.integers(0, 999), st.sampled_from(CountSource))
    return draw(st.none() | known)


@st.composite
def baselines(draw: st.DrawFn) -> Baseline | None:
    points = draw(st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=5))
    return draw(st.sampled_from([None, core_baselines.tidy(points)]))


@st.composite
def curved(draw: st.DrawFn) -> Curve | None:
    places = st.tuples(coordinates, coordinates)
    pair = st.lists(places, min_size=8, max_size=8).map(
        lambda points: BezierPair(tuple(points[:4]), tuple(points[4:]))
    )
    knots = st.builds(Knot, places, st.floats(1, 40))
    ribbon = st.lists(knots, min_size=2, max_size=5, unique_by=lambda knot: knot.at).map(
        lambda known: Ribbon(tuple(known))
    )
    return draw(st.none() | pair | ribbon)


def perhaps_curved(region: Region) -> st.SearchStrategy[Region]:
    """A line may follow from a curve."""
    return curved().map(
        lambda curve: (
            replace(region, curve=curve, polygon=curves.outline(curve))
            if curve is not None
            and region.level is Level.LINE
            and lint.is_simple(curves.outline(curve))
            else region
        )
    )


def perhaps_settled(region: Region) -> st.SearchStrategy[Region]:
    settled = settling.settle(Page(1, (0, 0), (region,)), {region.id}).regions[0]
    return st.sampled_from([region, settled])


def regions_of(level: Level) -> st.SearchStrategy[Region]:
    ignore = st.none() | st.sampled_from(IgnoreReason)
    return (
        st.builds(
            Region,
            st.just(level),
            outlines(),
            texts,
            counts(),
            ignore,
            text_source=st.sampled_from(TextSource),
            baseline=baselines() if level is Level.LINE else st.none(),
        )
        .flatmap(perhaps_curved)
        .flatmap(perhaps_settled)
    )


lines = regions_of(Level.LINE)
few_characters = st.lists(regions_of(Level.CHARACTER), max_size=2)
states = st.sampled_from(ReviewState)
moments = st.datetimes(datetime.fromisoformat("2020-01-01"), timezones=st.just(UTC))
comments = st.builds(Comment, texts.map(str.strip), moments, texts.map(str.strip), st.booleans())
issues = st.lists(
    st.builds(
        Issue,
        st.tuples(coordinates, coordinates),
        st.lists(comments, min_size=1, max_size=3).map(
            lambda said: tuple(sorted(said, key=lambda comment: comment.made))
        ),
        st.sampled_from([None, "gone"]),
    ),
    max_size=2,
).map(tuple)
splits = st.sampled_from([None, *Split])


@st.composite
def pages(draw: st.DrawFn) -> LabelledPage:
    regions: list[Region] = []
    for _ in range(draw(st.integers(0, 2))):
        line = draw(lines)
        regions.append(line)
        characters = draw(few_characters)
        regions += [replace(character, line_id=line.id) for character in characters]
    regions += draw(few_characters)
    return LabelledPage(
        "",
        tuple(regions),
        SIZE,
        draw(states),
        draw(texts.map(str.strip)),
        draw(splits),
        voucher=draw(vouchers),
        issues=draw(issues),
    )


@st.composite
def projects(draw: st.DrawFn) -> list[LabelledPage]:
    """Some pages under different names."""
    images = draw(st.lists(names, unique=True, max_size=4))
    return [replace(draw(pages()), image=image) for image in images]
