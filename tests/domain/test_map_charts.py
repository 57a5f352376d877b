"""The pictures of the stakeholder map: each mark stands where its numbers say, inside the sheet."""

from __future__ import annotations

import math

import pytest

from collab_desktop.domain.charts import Dot, Label
from collab_desktop.domain.map_charts import Mark, circles, grid
from collab_desktop.domain.stakeholders import Circle, Look, Quadrant

QUADRANTS = {place: place.value for place in Quadrant}
RINGS = {place: place.value for place in Circle}


def grid_of(*marks):
    return grid(marks, QUADRANTS, ("up", "along"), 416, 242)


def place_of(drawing, number):
    return next((s.x, s.y) for s in drawing.shapes if isinstance(s, Label) and s.text == number)


def test_interest_grows_along_the_line_and_influence_upwards():
    drawing = grid_of(
        Mark("a", Look.TEAM, Circle.CORE, 5, 1), Mark("b", Look.OTHERS, Circle.CORE, 1, 5),
        Mark("none", Look.OTHERS, Circle.CORE),
    )  # fmt: skip
    (ax, ay), (bx, by) = place_of(drawing, "a"), place_of(drawing, "b")
    assert (round(ax), round(bx)) == (56, 376)
    assert ay < by
    assert not [s for s in drawing.shapes if isinstance(s, Label) and s.text == "none"]


def test_the_unheard_have_a_ring_and_the_most_affected_are_largest():
    small = Mark("s", Look.TOUCHED, Circle.CORE, 1, 1, 1)
    large = Mark("l", Look.TOUCHED, Circle.CORE, 3, 3, 5, is_unheard=True)
    dots = [s for s in grid_of(small, large).shapes if isinstance(s, Dot)]
    assert len(dots) == 3
    assert dots[1].radius > dots[2].radius > dots[0].radius


@pytest.mark.parametrize("count", [1, 14, 120])
@pytest.mark.parametrize("ring", list(Circle))
def test_everybody_stands_in_the_ring_of_their_circle(count, ring):
    marks = [Mark(f"m{n}", Look.TEAM, ring, 3, 3, n % 5 + 1) for n in range(count)]
    drawing = circles(marks, RINGS, 200)
    away = [math.dist(place_of(drawing, mark.number), (100, 100)) for mark in marks]
    inner, outer = {Circle.CORE: (0, 52), Circle.INVOLVED: (50, 78),
                    Circle.INFORMED: (75, 100)}[ring]
    assert all(inner <= found <= outer for found in away)


def test_a_crowded_cell_stays_a_cell():
    marks = [Mark(f"m{n}", Look.DECIDES, Circle.CORE, 3, 3, 5) for n in range(60)]
    places = [place_of(grid_of(*marks), mark.number) for mark in marks]
    assert len(set(places)) == 60
    assert all(176 <= x <= 256 for x, _ in places)
