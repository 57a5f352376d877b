"""From an empty workspace to a board pack, walked by the one next thing (CONTENT 0.9)."""

from __future__ import annotations

import pytest
from tests.services.walking import Walk

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.states import Status
from collab_desktop.domain.views import Place
from collab_desktop.services.gating import Gating
from collab_desktop.services.hub import hub
from collab_desktop.services.portfolio import portfolio


@pytest.fixture
def walk(session, project, team):
    return Walk(session, project, team)


def cover_skills(walk):
    for record in walk.questions.data.rows("needs"):
        cell = Address("needs.covered", f"record:{record.id}")
        walk.questions.set_answer(cell, Answer.of("full"))


def test_the_quick_path_leads_to_a_board_pack(walk):
    stopped = walk.go()

    gates = {gate.key: gate for gate in Gating(walk.session, walk.project).gates()}
    assert [key for key, gate in gates.items() if gate.passed] == ["G0", "G1", "G2", "G3"]
    assert gates["G4"].is_next
    assert stopped is None or stopped.place.step == "gov"
    minutes = sum(
        section.minutes or 1
        for step in ("cq", "tn", "pf", "pr", "gov", "call")
        for section in walk.questions.data.index.step(step).sections
    )
    print(f"{walk.answers} answers from an empty workspace to the board pack")
    assert walk.answers <= 120
    assert minutes > 0


def test_every_step_of_the_way_is_open_once_and_the_statuses_follow(walk):
    first = hub(walk.session, walk.project)
    assert first.next is not None
    assert first.next.place == Place("cq", "owner", "owner_org")
    assert {s.status for s in first.steps if s.built} <= {Status.NOT_STARTED, Status.CANNOT}
    walk.go(until=lambda thing: thing.place.step != "cq")
    after = hub(walk.session, walk.project)
    states = {step.key: step.status for step in after.steps}
    assert states["cq"] is Status.COMPLETE
    assert states["call"] is Status.NOT_STARTED, "skills named in the question begin no team"
    assert after.next is not None
    assert (after.next.place.step, after.next.place.subject) == ("tn", "run:idea")


def test_what_stops_the_gate_behind_a_step_comes_before_the_next_step(walk):
    walk.covers = False
    stopped = walk.go(until=lambda thing: thing.place.step == "pr")
    assert stopped is not None
    assert (stopped.place.step, stopped.place.section) == ("call", "needs")
    cover_skills(walk)
    assert walk.questions.data.state("cq")["status"] == "complete", "cover is not asked there"
    after = hub(walk.session, walk.project).next
    assert after is not None
    assert after.place.step == "call"
    walk.completing.complete("call")
    after = hub(walk.session, walk.project).next
    assert after is not None
    assert after.place.step == "pr"


def test_what_waits_for_a_second_run_says_so(walk):
    walk.go(until=lambda thing: thing.place.step == "pr")
    shown = {step.key: step.detail for step in hub(walk.session, walk.project).steps}
    assert shown["pf"] == "first: True North (Run 2, on the proposal)"
    assert shown["gov"] == "first: Proposal, Prioritisation"
    walk.go(until=lambda thing: thing.place.step == "pf")
    shown = {step.key: step.detail for step in hub(walk.session, walk.project).steps}
    assert shown["gov"] == "first: Prioritisation", "what is done is waited for no more"


def test_the_pack_goes_out_before_the_decision_is_written_down(walk):
    coming = walk.go(until=lambda thing: bool(thing.place.document))
    assert coming is not None
    assert coming.task == "Export the board pack"
    gates = {gate.key: gate for gate in Gating(walk.session, walk.project).gates()}
    assert gates["G3"].passed
    walk.do(coming.place)
    after = hub(walk.session, walk.project).next
    assert after is not None
    assert (after.place.step, after.place.document) == ("gov", "")


def test_a_page_put_off_comes_back_last(walk):
    walk.questions.mark_section("cq", "problem", "project", "later")
    walk.questions.mark_section("cq", "owner", "project", "later")
    places = []

    def collect(thing):
        places.append(thing.place)
        return thing.place.section in {"problem", "owner"}

    stopped = walk.go(until=collect)
    assert stopped is not None
    assert stopped.place.section == "owner"
    assert {place.step for place in places} >= {"tn", "call", "pr"}, "the way goes on meanwhile"


def test_a_run_that_says_rework_leads_back_to_its_outcome(walk):
    walk.go(until=lambda thing: thing.place.step == "pf" and thing.place.section is None)
    walk.questions.set_answer(
        Address("tn.outcome.outcome", "run:proposal"), Answer.of("rework")
    )
    walk.questions.set_answer(
        Address("tn.outcome.reason", "run:proposal"), Answer.of("Nobody asked the schools yet.")
    )
    walk.completing.complete("tn", "run:proposal")
    coming = hub(walk.session, walk.project).next
    assert coming is not None
    assert coming.place.subject == "run:proposal"
    assert coming.place.question == "outcome"


def test_deciding_otherwise_than_proposed_leads_to_the_reason(walk):
    walk.go(until=lambda thing: thing.place.step == "tn" and thing.place.section is None)
    walk.questions.set_answer(Address("tn.outcome.outcome", "run:idea"), Answer.of("stop"))
    coming = hub(walk.session, walk.project).next
    assert coming is not None
    assert coming.place == Place("tn", "outcome", "reason", "run:idea")


def test_gates_lead_to_the_run_they_are_about_and_to_pages_that_are_shown(walk):
    for gate in Gating(walk.session, walk.project).gates():
        for rule in gate.rules:
            if rule.place is None or rule.place.section is None:
                continue
            page = walk.questions.page(rule.place.step, rule.place.section, rule.place.subject)
            keys = {view.question.key for view in page.fields}
            assert rule.place.question in keys, rule.id
            runs = walk.questions.data.index.step(rule.place.step).runs
            assert rule.place.subject.startswith("run:") == bool(runs), rule.id


def test_the_portfolio_shows_the_step_the_score_and_the_next_gate(walk):
    walk.go()
    (row,) = portfolio(walk.session)
    assert row.score == "80.0"
    assert row.outcome == "Recommend to board"
    assert row.gate == "Approval"
    assert row.changed is not None
    assert row.steps_done >= 1
