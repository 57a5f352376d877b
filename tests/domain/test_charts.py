"""Charts as shapes: the geometry says what the numbers say, whatever the numbers are."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain import charts
from collab_desktop.domain.charts import Dot, Ink, Line, Rect

POSITIVE = st.floats(0, 1e9, allow_nan=False)


def rects(drawing, fill) -> list[Rect]:
    return [s for s in drawing.shapes if isinstance(s, Rect) and s.fill is fill]


def test_a_score_fills_its_share_of_the_track():
    drawing = charts.score_bar(4, 200, 12, threshold=2.5, lowest=2, highest=5)
    assert rects(drawing, Ink.TRACK)[0].width == 200
    assert rects(drawing, Ink.NAVY)[0].width == pytest.approx(160)
    ticks = [s for s in drawing.shapes if isinstance(s, Line) and s.x1 == s.x2 == 100]
    assert [(s.stroke, s.line) for s in ticks] == [(Ink.PAPER, 3.6), (Ink.INK, 1.3)]
    whisker = [s for s in drawing.shapes if isinstance(s, Line) and s.y1 == s.y2]
    assert [(s.x1, s.x2, s.stroke) for s in whisker] == [(80, 200, Ink.PAPER), (80, 200, Ink.INK)]


def test_scorers_who_agree_are_one_dot_with_a_white_ring():
    drawing = charts.score_bar(3, 100, 12, lowest=3, highest=3)
    dots = [s for s in drawing.shapes if isinstance(s, Dot)]
    assert [(d.x, d.fill, d.stroke) for d in dots] == [(60, Ink.INK, Ink.PAPER)]


def test_no_score_is_an_empty_track():
    assert rects(charts.score_bar(None, 100, 12), Ink.NAVY) == []


def test_a_total_has_a_tick_for_each_threshold():
    drawing = charts.total_bar(72, [45, 65], 1000, 13)
    assert rects(drawing, Ink.NAVY)[0].width == pytest.approx(720)
    inks = [s.x1 for s in drawing.shapes if isinstance(s, Line) and s.stroke is Ink.INK]
    assert inks == [450, 650]


def test_a_gap_is_an_empty_dashed_track_with_its_tick():
    gap = charts.coverage_bar(3, 0, 100, 12)
    assert [s.dash for s in gap.shapes if isinstance(s, Rect)] == [(2, 2)]
    assert [s.x1 for s in gap.shapes if isinstance(s, Line)] == [75]
    met = charts.coverage_bar(3, 4, 100, 12)
    assert rects(met, Ink.NAVY)[0].width == 100


@given(st.lists(POSITIVE, min_size=1, max_size=12))
def test_parts_fill_the_width_in_order_and_never_overlap(amounts):
    places = charts.parts(amounts, 500)
    end = 0.0
    for x, length in places:
        assert x >= end - 1e-6
        assert length >= 0
        end = x + length
    assert end <= 500 + 1e-6
    if any(amounts):
        shown = [(x, length) for (x, length), a in zip(places, amounts, strict=True) if a > 0]
        assert shown[-1][0] + shown[-1][1] == pytest.approx(500, abs=1e-6)


def test_parts_are_as_long_as_their_share():
    (_, first), (_, second) = charts.parts([3, 1], 401.2)
    assert first == pytest.approx(300)
    assert second == pytest.approx(100)


def test_negative_and_empty_amounts_draw_nothing():
    assert charts.stacked_bar([0, -5], 100, 10).shapes == ()
    assert charts.stacked_bar([], 100, 10).shapes == ()


def test_five_parts_are_coloured_and_the_sixth_is_hatched():
    shapes = charts.stacked_bar([1] * 7, 500, 15).shapes
    fills = [s.fill for s in shapes if isinstance(s, Rect)]
    assert fills[:5] == list(charts.CATEGORIES)
    assert [s.hatched for s in shapes if isinstance(s, Rect)] == [False] * 5 + [True] * 2
    light = [s for s in shapes if isinstance(s, Rect) and s.fill in charts.OUTLINED]
    assert all(s.stroke is Ink.INK for s in light)


def test_confirmed_money_is_solid_and_asked_money_is_an_outline():
    solid, outline = charts.funding_bar([(30, True), (54, False)], 841.2).shapes
    assert isinstance(solid, Rect)
    assert isinstance(outline, Rect)
    assert (solid.fill, outline.fill, outline.stroke) == (Ink.INK, Ink.PAPER, Ink.INK)
    assert solid.width == pytest.approx(300)


SCALE = charts.Months(dt.date(2026, 12, 1), 11, 1100)


@pytest.mark.parametrize(
    ("day", "end", "place"),
    [
        (dt.date(2026, 12, 1), False, 0),
        (dt.date(2027, 2, 1), False, 200),
        (dt.date(2027, 4, 30), True, 500),
        (dt.date(2027, 2, 28), True, 300),
        (dt.date(2028, 1, 1), False, 1100),
        (dt.date(2020, 1, 1), False, 0),
        (dt.date.max, True, 1100),
    ],
)
def test_days_have_their_place_between_the_months(day, end, place):
    assert SCALE.at(day, end=end) == pytest.approx(place)


@given(st.dates(), st.dates())
def test_a_later_day_is_never_drawn_before_an_earlier_one(one, two):
    early, late = sorted((one, two))
    assert SCALE.at(early) <= SCALE.at(late) <= SCALE.width


def test_work_of_one_day_is_still_seen():
    (bar,) = charts.work_bar(SCALE, dt.date(2027, 3, 3), dt.date(2027, 3, 3)).shapes
    assert isinstance(bar, Rect)
    assert bar.width > 1
    (back,) = charts.work_bar(SCALE, dt.date(2027, 3, 3), dt.date(2027, 1, 3)).shapes
    assert isinstance(back, Rect)
    assert back.width == 1.2


def test_a_season_is_shaded_over_its_days():
    (shade,) = charts.season(SCALE, dt.date(2027, 6, 1), dt.date(2027, 8, 31), 50).shapes
    assert isinstance(shade, Rect)
    assert shade.x == pytest.approx(600)
    assert shade.width == pytest.approx(300)


def test_the_month_grid_has_a_line_at_each_border():
    assert len(charts.month_grid(SCALE, 10).shapes) == 12


def test_before_and_after_are_an_open_and_a_filled_dot():
    dots = [s for s in charts.before_after(0.25, 0.75, 100).shapes if isinstance(s, Dot)]
    assert [(d.x, d.fill) for d in dots] == [(25, Ink.PAPER), (75, Ink.NAVY)]


def test_columns_are_as_high_as_their_counts():
    bars = rects(charts.columns([0, 2, 4], 90, 42, 4), Ink.NAVY)
    assert [bar.height for bar in bars] == [pytest.approx(20), pytest.approx(40)]
    assert all(bar.y + bar.height == 42 for bar in bars)


def test_signs_for_keys_are_small_drawings():
    assert charts.tick(6).height == 12
    assert charts.whisker(20, 7).width == 20


@given(POSITIVE, POSITIVE, st.floats(0, 5), st.floats(0, 5))
def test_no_shape_leaves_its_drawing_sideways(value, threshold, lowest, highest):
    lowest, highest = sorted((lowest, highest))
    drawing = charts.score_bar(value, 100, 12, threshold=threshold, lowest=lowest, highest=highest)
    for shape in drawing.shapes:
        if isinstance(shape, Rect):
            assert 0 <= shape.x <= shape.x + shape.width <= 100
        if isinstance(shape, Line):
            assert 0 <= min(shape.x1, shape.x2) <= max(shape.x1, shape.x2) <= 100
