"""Actions, decisions and trade-offs of the sample on one list, and its days as a calendar."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.projects import made
from tests.reports.documents import filled
from tests.services.workshop_held import held

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.gathered import actions, decisions, has_words
from collab_desktop.domain.views import Place
from collab_desktop.services.gathering import TRADE_OFFS, Gathering
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.searching import search
from collab_desktop.ui.navigation import Route, route_to


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    session, project = filled.sample(tmp_path_factory.mktemp("gathered"))
    yield session, project
    session.close()


@pytest.fixture
def gathering(sample):
    return Gathering(*sample)


def test_actions_come_from_every_step_each_once(gathering):
    found = {action.text: action for action in gathering.actions()}
    elders = found["Hear the elders first"]
    assert (elders.must, elders.due, elders.place) == (True, "2027-02-26", None)
    assert elders.record, "the register wins over True North, which says the same"
    coarsen = found["Aggregate to 5 km and consult the elders"]
    assert coarsen.origin == "Ethical assessment: Safe handling"
    assert coarsen.place is not None
    assert (coarsen.place.step, coarsen.place.section) == ("ethics", "handling")
    dues = [action.due for action in gathering.actions() if action.is_open and action.due]
    assert dues == sorted(dues)


def test_two_people_may_do_the_same_and_what_is_open_is_never_hidden():
    data = made(rows={
        "actions": [{"action": "Sign", "owner": "p1", "status": "done"},
                    {"action": "Sign", "owner": "p2", "status": "open"},
                    {"action": "Call", "status": "done"}, {"action": "call ", "status": "open"}],
        "needs": [{"skill": "GIS", "covered": "full"}],
        "gap_plan": [{"skill": "gis", "plan": "buy"}, {"skill": "Law", "plan": "drop"},
                     {"skill": "Child health", "plan": "buy", "owner": "p1",
                      "due": "2027-03-01", "note": "by tender"}],
    })
    told = [(each.text, each.owner, each.is_open) for each in actions(data)]
    assert told == [
        ("Child health: Buy: by tender", "p1", True), ("Sign", "p2", True), ("call ", "", True),
        ("Law: Drop", "", False), ("Sign", "p1", False), ("gis: Buy", "", False)]


def test_what_steps_and_check_ins_decided_and_changes_are_decisions_too():
    data = made({"run:ci2/ethics.outcome.outcome": "pause",
                 "run:ci2/ethics.outcome.reason": "A line was crossed.",
                 "run:idea/tn.outcome.outcome": "pass"},
                {"change_requests": [{"what": "Two weeks more", "decision": "approved",
                                      "date": "2027-02-01"},
                                     {"what": "More money", "decision": "open"}]})
    found = {each.text: each for each in decisions(data)}
    assert set(found) == {"Pause", "Pass", "Two weeks more: Approved"}
    assert found["Pause"].reason == "A line was crossed."
    assert found["Pause"].place == Place("ethics", "outcome", "outcome", "run:ci2")
    assert found["Two weeks more: Approved"].day == "2027-02-01"


def test_decisions_and_trade_offs_are_gathered(gathering):
    told = {decided.text: decided for decided in gathering.decisions()}
    youth = told["Through representatives or a youth organisation"]
    assert youth.reason.startswith("The youth group of Hill Voices")
    (weighed,) = gathering.trade_offs()
    assert weighed.text == "Maps that are exact / Families that stay safe"
    assert (weighed.reason, weighed.by) == ("5 km cells", "Planners see less detail")


def test_the_days_go_out_as_a_calendar(gathering, tmp_path):
    days = gathering.days()
    assert (date(2027, 2, 26), "Hear the elders first", "N. Perrin") in days
    count = gathering.write_calendar(tmp_path / "days.ics")
    text = (tmp_path / "days.ics").read_bytes().decode().replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == count == len(days)
    assert len({line for line in text.splitlines() if line.startswith("UID:")}) == count
    assert "SUMMARY:CQ-2026-01: Hear the elders first" in text
    first = text.split("DTSTAMP")[0]
    gathering.write_calendar(tmp_path / "days.ics")
    again = (tmp_path / "days.ics").read_bytes().decode().replace("\r\n ", "")
    assert again.startswith(first), "the same thing keeps its name"


def test_what_is_looked_at_again_stands_in_the_calendar(tmp_path):
    session, project = filled.empty(tmp_path)
    desk = Questionnaire(session, project)
    desk.set_answer(Address("youth.outcome.review"), Answer.of("2027-04-15"))
    row = desk.add_row("pr.risks.risks", values={"title": "Sensors drift", "review": "2027-01-10"})
    days = Gathering(session, project).days()
    assert [(on.isoformat(), what) for on, what, _ in days] == [
        ("2027-01-10", "Look again: Sensors drift"),
        ("2027-04-15", "Look again: Youth participation")]
    desk.set_answer(Address("risks.status", f"record:{row}"), Answer.of("closed"))
    assert len(Gathering(session, project).days()) == 1
    session.close()


def test_an_action_is_added_and_closed_and_can_be_taken_back(tmp_path):
    session, project = filled.empty(tmp_path)
    desk, edits = Gathering(session, project), []
    session.edited.connect(edits.append)
    desk.add("  Ask the council ")
    (action,) = desk.actions()
    assert (action.text, action.is_open) == ("Ask the council", True)
    desk.close(action)
    assert not desk.actions()[0].is_open
    for edit in reversed(edits):
        session.take_back(edit)
    assert actions(session.project(project)) == ()
    session.close()


def test_what_a_workshop_brought_says_so_in_words_and_is_found_where_it_is_listed(tmp_path):
    session, project = filled.sample(tmp_path)
    held(session, project)
    desk = Gathering(session, project)
    (decided,) = [d for d in desk.decisions() if d.text == "Plan by week, not by day"]
    (action,) = [a for a in desk.actions() if a.text == "Borrow a radio"]
    assert decided.origin == action.origin == "Workshop 2"
    field, row = desk.form(decided.record)
    assert "from" not in {column.key for column in field.columns}
    assert row.label == "Plan by week, not by day"
    (hit,) = [h for h in search(session, "two planners wanted") if h.project_id == project]
    assert hit.title.endswith("Decisions: Dissent")
    assert route_to(project, hit.place) == Route("gathered", project, detail=decided.record)
    session.close()


def test_a_trade_off_is_edited_and_removed_like_the_others(tmp_path):
    session, project = filled.empty(tmp_path)
    desk = Gathering(session, project)
    made = desk.add("Exact maps", TRADE_OFFS)
    Questionnaire(session, project).set_answer(
        Address("trade_offs.value_b", f"record:{made}"), Answer.of("Safe families"))
    (weighed,) = desk.trade_offs()
    assert (weighed.text, weighed.record) == ("Exact maps / Safe families", made)
    assert has_words(weighed, "SAFE exact", desk.data.person)
    assert not has_words(weighed, "safe roads", desk.data.person)
    desk.remove(made)
    assert desk.trade_offs() == ()
    with pytest.raises(KeyError):
        desk.form(made)
    session.close()
