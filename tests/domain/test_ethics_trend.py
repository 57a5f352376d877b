"""Check-ins compared with the one before, self-assessment, and the wheel of principles."""

from __future__ import annotations

import math

import pytest
from tests.domain.projects import made

from collab_desktop.domain import ethics_trend
from collab_desktop.domain.charts import Ink, Label, Polygon
from collab_desktop.domain.ethics_trend import Trend
from collab_desktop.domain.paper_parts import Spoke
from collab_desktop.domain.wheel_charts import HEIGHT, least_width, wheel


def told(**concerns: str):
    """Concerns by ``run_section``."""
    found = {}
    for key, value in concerns.items():
        run, _, section = key.partition("_")
        found[f"run:{run}/ethics.{section}.concern"] = value
    return made(found)


@pytest.mark.parametrize(("then", "now", "trend"), [
    ("high", "low", Trend.BETTER), ("low", "low", Trend.SAME), ("none", "stop", Trend.WORSE),
    ("high", "not_assessed", None), ("not_assessed", "high", None),
])
def test_the_worst_concern_of_two_check_ins_makes_the_trend(then, now, trend):
    assert ethics_trend.whole(told(ci1_harm=then, ci2_quality=now), "ci2") is trend
    assert ethics_trend.whole(told(ci1_harm=then), "ci1") is None


def test_what_was_settled_since_still_counts_for_then():
    data = told(ci1_harm="high", ci2_quality="low")
    settled = made({"run:ci1/ethics.harm.concern": "high", "run:ci1/ethics.harm.settled": "Done",
                    "run:ci2/ethics.quality.concern": "low"})
    assert {ethics_trend.whole(d, "ci2") for d in (data, settled)} == {Trend.BETTER}


def test_a_check_in_that_was_left_out_is_not_compared_with():
    data = told(ci1_harm="low", ci3_disclosure="high")
    assert ethics_trend.whole(data, "ci3") is Trend.WORSE
    trends = ethics_trend.by_principle(data, "ci3")
    assert trends["harms"] is Trend.WORSE
    assert trends["participatory"] is None


def test_a_level_never_makes_up_for_an_open_stop():
    data = made(
        {"run:ci1/ethics.harm.concern": "stop"},
        {"ethics_self": [{"principle": "harms", "level": 5},
                         {"principle": "participatory", "level": 5}]}, subject="run:ci1",
    )
    assert [(x.principle, x.level, x.is_stopped) for x in ethics_trend.levels(data, "ci1")] == [
        ("participatory", 5, False), ("harms", 5, True)]


def test_the_wheel_is_filled_as_far_as_was_assessed_and_says_it_in_words():
    parts = (Spoke("Rights", "1 of 4, High", 0.25, "high"), Spoke("Harms", "0 of 2", 0.0, "open"))
    drawing = wheel(parts, least_width(parts))
    sectors = [s for s in drawing.shapes if isinstance(s, Polygon) and len(s.points) > 10]
    grounds = [s for s in sectors if s.fill is Ink.TRACK]
    (filled,) = (s for s in sectors if s.fill is Ink.WINE)
    assert len(grounds) == 2
    reach, whole = (math.dist(s.points[0], s.points[1]) for s in (filled, grounds[0]))
    assert reach == pytest.approx(whole / 2), "a quarter of the area"
    words = [s for s in drawing.shapes if isinstance(s, Label)]
    assert [s.text for s in words] == ["Rights", "1 of 4, High", "Harms", "0 of 2"]
    assert all(0 <= s.x <= drawing.width and 0 < s.y < HEIGHT for s in words)
