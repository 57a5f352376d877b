"""Gate G1 for a team that was chosen from forms: each rule once blocked or warned, once fine."""

from __future__ import annotations

import pytest
from tests.domain.offered import highlands, put_form
from tests.domain.projects import put_row

from collab_desktop.domain.gate_checks import CHECKS
from collab_desktop.domain.states import Severity

FINE, STOP = Severity.OK, Severity.STOP
BOUGHT = {"gap_plan": [{"skill": "Child health", "plan": "buy"}]}


def with_team(*members, **changes):
    data = highlands(**changes)
    put_row(data, "lock", "team_locks", {"on": "2027-07-14", "chosen": list(members)})
    return data


@pytest.mark.parametrize(("check", "project", "severity"), [
    ("must_skills_covered", with_team("northmoor", "osei"), STOP),
    ("must_skills_covered", with_team("northmoor", rows=BOUGHT), FINE),
    ("must_skills_covered", with_team("osei", rows=BOUGHT), STOP),
    ("must_skills_covered",
     with_team("northmoor", rows={"gap_plan": [{"skill": "Child health"}]}), STOP),
    ("must_skills_covered",
     with_team("northmoor", needs={"stats": {"headcount": 2}}, rows=BOUGHT), STOP),
    ("must_skills_covered",
     with_team("northmoor", "cloudrise", needs={"stats": {"headcount": 2}}, rows=BOUGHT), FINE),
    ("conflicts_answered", with_team("hill", forms={"hill": {"coi": "unsure"}}), STOP),
    ("conflicts_answered", with_team("hill", forms={"osei": {"coi": "unsure"}}), FINE),
    ("several_sectors", with_team("brightpath", "cloudrise"), STOP),
    ("several_sectors", with_team("brightpath", "hill"), FINE),
    ("team_size", highlands(rows={"team": [{"name": str(n)} for n in range(13)]}), STOP),
    ("team_size", highlands(rows={"team": [{"name": str(n)} for n in range(12)]}), FINE),
])
def test_a_rule_of_the_gate(check, project, severity):
    assert CHECKS[check](project).severity is severity


@pytest.mark.parametrize(("skills", "severity"), [(4, STOP), (3, FINE)])
def test_one_member_with_more_than_three_must_haves_is_too_much(skills, severity):
    names = [f"Skill {number}" for number in range(skills)]
    data = highlands()
    for name in names:
        put_row(data, name, "needs", {"skill": name, "importance": "must", "level": 2})
    put_form(data, "many", skills=dict.fromkeys(names, 3))
    put_row(data, "lock", "team_locks", {"chosen": ["many"]})
    assert CHECKS["skills_spread"](data).severity is severity


def test_a_blocking_rule_names_what_is_open():
    note = CHECKS["must_skills_covered"](with_team("northmoor")).note
    assert (note.id, note.params["skills"]) == ("gate.team.uncovered", ["Child health"])
