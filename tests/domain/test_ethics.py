"""Concerns, promises and principles of the ethics check-ins (CONTENT 12.3)."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.projects import made

from collab_desktop.domain import progress
from collab_desktop.domain.ethics import (
    PRINCIPLES,
    Concern,
    check_in,
    check_ins,
    coverage,
    elapsed,
    owner_missed,
    promises,
    review,
)
from collab_desktop.domain.progress import shown_sections
from collab_desktop.domain.states import Status


def told(run: str = "ci1", **concerns: str):
    return made({f"run:{run}/ethics.{key}.concern": value for key, value in concerns.items()})


def test_the_worst_open_concern_decides():
    data = told(motivation="none", harm="high", benefit="low")
    assert check_in(data, "ci1").worst is Concern.HIGH
    data = told(motivation="none", harm="stop", benefit="low")
    found = check_in(data, "ci1")
    assert (found.worst, found.stops, len(found.assessed)) == (Concern.STOP, 1, 3)
    assert check_in(made(), "ci1").worst is Concern.NOT_ASSESSED


def test_what_was_settled_counts_as_low():
    data = made({"run:ci1/ethics.harm.concern": "stop", "run:ci1/ethics.harm.settled": "Done."})
    assert (check_in(data, "ci1").worst, check_in(data, "ci1").open) == (Concern.LOW, ())


def test_open_promises_come_first_in_the_next_check_in():
    said = {"concern": "high", "action": "Coarsen the grid", "action_owner": "p1"}
    data = made({f"run:ci1/ethics.harm.{key}": value for key, value in said.items()})
    assert promises(data, "ci1") == ()
    ((run, item),) = promises(data, "ci2")
    assert (run, item.action) == ("ci1", "Coarsen the grid")
    settled = made({**{f"run:ci1/ethics.harm.{key}": v for key, v in said.items()},
                    "run:ci1/ethics.harm.settled": "5 km since March."})
    assert promises(settled, "ci2") == ()


def test_principles_count_their_questions_and_keep_the_worst():
    found = coverage([check_in(told(harm="high", enough="none"), "ci1")])
    assert list(found) == list(PRINCIPLES)
    assert found["harms"] == (1, 4, Concern.HIGH)
    assert found["proportional"] == (1, 1, Concern.NONE)
    assert found["participatory"] == (0, 2, Concern.NOT_ASSESSED)


def test_each_check_in_shows_its_own_questions():
    data = made()
    titles = {run: {s.key for s in shown_sections(data, "ethics", f"run:{run}")}
              for run in ("ci1", "ci2", "ci3")}
    assert "motivation" in titles["ci1"]
    assert "motivation" not in titles["ci2"]
    assert {"review", "red_lines"} <= titles["ci1"]
    assert "publish" in titles["ci3"] - titles["ci2"]
    assert [len(each.items) for each in check_ins(data)] == [14, 12, 12]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({}, "not_needed"), ({"unsure": ["abroad"]}, "ask"), ({"applies": ["linking"]}, "needed"),
        ({"applies": ["linking"], "unsure": ["abroad"]}, "needed"),
    ],
)
def test_the_screening_of_the_formal_review(answers, said):
    data = made({f"run:ci1/ethics.review.{key}": value for key, value in answers.items()})
    assert review(data) == said


def test_a_midpoint_that_is_left_out_is_closed_and_the_step_can_be():
    data = made({"run:ci2/ethics.left_out.skipped": "Three months only."})
    assert progress.subject_status(data, "ethics", "run:ci2") is Status.NOT_APPLICABLE
    for run in ("ci1", "ci3"):
        data.step_states["ethics", f"run:{run}"] = {"id": run, "status": "complete"}
    assert progress.step_status(data, "ethics") is Status.COMPLETE
    assert progress.subject_status(made(), "ethics", "run:ci2") is Status.NOT_STARTED


def test_how_much_of_the_time_is_over():
    data = made({"pr.plan.start": "2027-01-01", "pr.plan.duration": 12})
    assert elapsed(data, date(2027, 7, 2)) == 50
    assert elapsed(made(), date(2027, 7, 2)) is None


@pytest.mark.parametrize(("run", "people", "missed"), [
    ("ci1", ["p2"], True), ("ci1", ["p1", "p2"], False), ("ci2", ["p2"], False),
    ("ci3", ["p2"], True), ("ci3", [], False),
])
def test_the_challenge_owner_is_missed_at_the_start_and_at_the_results(run, people, missed):
    data = made({"cq.owner.owner": "p1", f"run:{run}/ethics.session.people": people})
    assert owner_missed(data, run) is missed
