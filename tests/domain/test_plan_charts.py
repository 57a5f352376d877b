"""The plan over months: what can be drawn, in the order of its days, inside the drawing."""

from __future__ import annotations

from datetime import date

from tests.domain.projects import made

from collab_desktop.domain.charts import Diamond, Ink, Label, Rect
from collab_desktop.domain.plan_charts import MOST_MONTHS, gantt, months, planned

ROWS = {
    "work_packages": [
        {"title": "Model", "start": "2027-03-01", "end": "2027-05-31"},
        {"title": "Backwards", "start": "2027-05-01", "end": "2027-04-01"},
        {"title": "No day"},
        {"title": "Data", "start": "2027-02-01", "end": "2027-03-31"},
    ],
    "milestones": [
        {"milestone": "Moved", "planned": "2027-03-01", "forecast": "2027-04-10"},
        {"milestone": "Reached", "planned": "2027-02-01", "actual": "2027-02-03"},
    ],
}


def test_what_has_days_stands_in_their_order_and_the_latest_known_day_counts():
    rows = planned(made(rows=ROWS))
    assert [row.name for row in rows] == ["Data", "Reached", "Model", "Moved"]
    assert rows[3].start == date(2027, 4, 10)
    assert months(rows) == tuple(date(2027, month, 1) for month in range(2, 6))


def test_bars_and_diamonds_stand_where_their_days_are():
    rows = planned(made(rows=ROWS))
    drawing = gantt(rows, ["Feb", "Mar", "Apr", "May"], 440, chosen=1)
    data, model = (s for s in drawing.shapes if isinstance(s, Rect) and s.fill is Ink.NAVY)
    (ground,) = (s for s in drawing.shapes if isinstance(s, Rect) and s.fill is Ink.SEASON)
    reached, moved = (s for s in drawing.shapes if isinstance(s, Diamond))
    assert data.x < model.x == data.x + data.width / 2
    assert model.x + model.width == drawing.width
    assert (reached.hollow, moved.hollow) == (False, True), "only what was reached is filled"
    assert model.x < moved.x < drawing.width
    assert ground.y < reached.y < ground.y + ground.height
    assert all(0 < s.y < drawing.height for s in drawing.shapes if isinstance(s, Label))


def test_a_plan_of_centuries_shows_its_first_years():
    rows = planned(made(rows={"work_packages": [
        {"title": "For ever" * 30, "start": "2027-01-01", "end": "2190-01-01"}]}))
    assert len(months(rows)) == MOST_MONTHS
    drawing = gantt(rows, ["M"] * MOST_MONTHS, 420)
    assert all(s.x + s.width <= 420.01 for s in drawing.shapes if isinstance(s, Rect))
    assert len([s for s in drawing.shapes if isinstance(s, Label)]) < MOST_MONTHS
