"""What is asked, what counts as an answer, what is missing, and what state that makes."""

from __future__ import annotations

import pytest
from tests.domain.asking import ask
from tests.domain.projects import index, made, put_row, states

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.project_data import table_questions
from collab_desktop.domain.signatures import current_hash
from collab_desktop.domain.states import Status

DESK = "cq.desk.desk"


def paths(data, step="cq", subject="project"):
    return [gap.path for gap in progress.gaps(data, step, subject)]


@pytest.mark.parametrize(
    ("kind", "answer", "counts"),
    [
        ("text", None, False), ("text", Answer.of("x"), True), ("text", Answer.of(""), False),
        ("text", Answer.dont_know("p1", "2027-01-01"), False),
        ("text", Answer.not_applicable("because"), True),
        ("text", Answer.not_applicable(""), False),
        ("sign", Answer.not_applicable("because"), False),
        ("score5", Answer.of(0), True), ("score5", Answer.of("?"), True),
        ("bool", Answer.of(False), True),
    ],
)
def test_what_satisfies_a_required_question(kind, answer, counts):
    assert progress.satisfies(ask(kind), answer) is counts


def test_gaps_stand_in_the_order_of_the_pages():
    found = paths(made())
    assert found[:2] == ["cq.owner.owner_org", "cq.owner.owner"]
    assert DESK in found
    assert "cq.problem.origin" not in found, "a full question at quick depth"
    deep = made(step_states={("cq", "project"): {"depth": "full"}})
    assert "cq.problem.origin" in paths(deep)


def test_rows_count_for_tables_and_their_cells_are_asked_for():
    data = made({DESK: "x"})
    assert "cq.users.users" in paths(data)
    put_row(data, "u1", "end_users", {})
    (gap,) = [gap for gap in progress.gaps(data, "cq") if gap.record is not None]
    assert gap.record is not None
    assert (gap.path, gap.record.id, gap.section) == ("end_users.role", "u1", "users")
    put_row(data, "u1", "end_users", {"role": "Engineer"})
    assert not [p for p in paths(data) if "users" in p]


def test_a_table_can_be_not_applicable_with_a_reason():
    assert "cq.users.users" not in paths(made({"cq.users.users": Answer.not_applicable("none")}))
    assert "cq.users.users" in paths(made({"cq.users.users": Answer.not_applicable("")}))


def test_three_milestones_are_three_rows():
    line = {"milestone": "Model tested", "planned": "2027-03-01"}
    for count, missing in ((0, True), (2, True), (3, False)):
        data = made(rows={"milestones": [line] * count})
        assert ("pr.plan.milestones" in paths(data, "pr")) is missing


def test_a_condition_shows_and_requires():
    chosen = "pf.recommendation.recommendation"
    exception = "pf.recommendation.exception"
    assert exception not in paths(made({chosen: "recommend"}), "pf")
    assert exception in paths(made({chosen: "do_not_take_forward"}), "pf")


def test_a_living_signature_counts():
    question = index().question("tn.outcome.sign")
    address = Address("tn.outcome.sign", "run:proposal")
    now = current_hash(made(), address)
    row = {"address": str(address), "revoked": None, "content_hash": now}
    for change, counts in (
        ({}, True), ({"revoked": "wrong run"}, False), ({"content_hash": "of before"}, False),
    ):
        data = made(signatures=({**row, **change},))
        found = progress.is_answered(data, "tn.outcome.sign", question, "run:proposal")
        assert found is counts
    assert not progress.is_answered(made(), "tn.outcome.sign", question, "run:idea")


def test_the_first_run_is_never_deep():
    deep = made(step_states={("tn", "project"): {"depth": "full"}})
    assert progress.is_deep(deep, "tn", "run:proposal")
    assert not progress.is_deep(deep, "tn", "run:idea")


def test_states_of_pages():
    section = index().section("cq", "desk")
    assert progress.section_status(made(), "cq", section, "project") is Status.NOT_STARTED
    done = made({DESK: "A list."})
    assert progress.section_status(done, "cq", section, "project") is Status.COMPLETE
    begun = made({DESK: Answer.dont_know()})
    assert progress.section_status(begun, "cq", section, "project") is Status.IN_PROGRESS
    later = {("cq", "project"): {"sections": {"desk": "later"}}}
    put_off = made({DESK: "A list."}, step_states=later)
    assert progress.section_status(put_off, "cq", section, "project") is Status.IN_PROGRESS


def test_an_empty_table_that_will_be_required_leaves_its_page_without_a_tick():
    def status(**more):
        section = index().section("gov", "votes")
        return progress.section_status(made(**more), "gov", section, "project")

    seen = {("gov", "project"): {"sections": {"votes": "done"}}}
    condition = {"conditions": [{"condition": "Schools hear first."}]}
    vote = {"votes": [{"organisation": "o1", "decision": "support"}]}
    assert status(step_states=seen) is Status.NOT_STARTED
    assert status(step_states=seen, rows=condition) is Status.IN_PROGRESS
    assert status(step_states=seen, rows=vote) is Status.COMPLETE


def test_states_of_steps():
    assert progress.step_status(made(), "cq") is Status.NOT_STARTED
    assert progress.step_status(made({DESK: "x"}), "cq") is Status.IN_PROGRESS
    assert progress.step_status(made(step_states=states(cq="complete")), "cq") is Status.COMPLETE
    assert progress.step_status(made(step_states=states(pid="waived")), "pid") is Status.WAIVED


@pytest.mark.parametrize(
    ("stored", "whole"),
    [
        ({}, Status.NOT_STARTED), ({"tn_idea": "complete"}, Status.IN_PROGRESS),
        ({"tn_idea": "complete", "tn_proposal": "complete"}, Status.COMPLETE),
        ({"tn_idea": "complete", "tn_proposal": "reopened"}, Status.REOPENED),
    ],
)
def test_a_step_of_two_runs(stored, whole):
    assert progress.step_status(made(step_states=states(**stored)), "tn") is whole


def test_rows_that_another_step_asked_for_first_begin_nothing():
    data = made(rows={"needs": [{"skill": "Hydrology"}]})
    assert progress.step_status(data, "cq") is Status.IN_PROGRESS
    assert progress.step_status(data, "call") is Status.NOT_STARTED


def test_columns_are_those_the_table_names():
    skills, plan = table_questions(
        index().question(path) for path in ("cq.skills.skills", "call.gaps.gap_plan")
    )
    assert [c.key for c in progress.columns_of(made(), skills)] == ["skill", "importance", "level"]
    assert len(progress.columns_of(made(), plan)) == 5


def test_a_page_with_a_value_that_cannot_be_read_is_not_finished():
    def status(day):
        rows = {"meetings": [{"date": day, "board": "org", "item": 4}]}
        section = index().section("gov", "meeting")
        data = made(rows=rows)
        assert not list(progress.section_gaps(data, "gov", section, "project"))
        return progress.section_status(data, "gov", section, "project")

    assert status("2027-01-01") is Status.COMPLETE
    assert status("today") is Status.IN_PROGRESS
