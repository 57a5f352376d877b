"""What ran out after the end of a project runs out no more: a waiver's last day as an example."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.projects import made
from tests.domain.signing import sign_at

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address
from collab_desktop.domain.impact import OWNER

CLOSED = date(2020, 5, 4)


def waived_until(last: str):
    """A closed project of which a step was waived."""
    data = made()
    data.step_states["youth", "project"] = {
        "id": "youth", "status": "waived", "waiver": {"expires": last}}
    data.step_states["impact", "project"] = {"id": "impact", "status": "complete"}
    sign_at(data, Address(OWNER), "p1", day=CLOSED)
    return data


@pytest.mark.parametrize(
    ("last", "held"),
    [("2020-05-03", False), ("2020-05-04", True), ("2020-12-31", True), ("", True)],
)
def test_a_waiver_that_held_when_the_project_was_closed_holds_for_good(last, held):
    data = waived_until(last)
    assert progress.is_waived(data, "youth") is held
    data.step_states["impact", "project"]["status"] = "reopened"
    assert progress.is_waived(data, "youth") is (last == ""), "it goes on: today counts again"


def test_the_last_step_itself_can_be_waived():
    data = waived_until("2020-12-31")
    data.step_states["impact", "project"] = {
        "id": "impact", "status": "waived", "waiver": {"expires": "2020-06-01"}}
    assert not progress.is_waived(data, "impact")
    assert not progress.is_waived(data, "youth")
