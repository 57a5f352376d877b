"""How far agreements are, which date comes next, and who has seen the sheet (CONTENT 10)."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.projects import made, put_row
from tests.domain.signing import sign, sign_at

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.data_licences import Right, licences, light
from collab_desktop.domain.impact import OWNER
from collab_desktop.domain.legals import (
    Stage,
    agreements,
    key_dates,
    legal_standing,
    row_stands,
    seen_by,
)

TODAY = date(2027, 3, 1)


def agreement(*statuses: str, **cells: str):
    parties = [{"agreement": "Counts", "status": status} for status in statuses]
    return made(None, {"agreements": [{"title": "Counts", **cells}], "agreement_parties": parties})


@pytest.mark.parametrize(
    ("statuses", "end", "stage"),
    [
        ((), None, Stage.DRAFT), (("signed",), None, Stage.SIGNED),
        (("signed", "lawyers", "out"), None, Stage.LAWYERS),
        (("signed", "draft"), None, Stage.DRAFT), (("signed", "expired"), None, Stage.EXPIRED),
        (("signed",), "2027-02-28", Stage.EXPIRED), (("signed",), "2027-03-01", Stage.SIGNED),
    ],
)
def test_an_agreement_is_as_far_as_the_least_of_its_parties(statuses, end, stage):
    (found,) = agreements(agreement(*statuses, end=end))
    assert found.stage(TODAY) is stage


def test_dates_come_in_order_and_the_next_is_named():
    data = agreement("signed", effective="2027-01-01", end="2027-12-31")
    put_row(data, "pay", "agreement_payments", {"trigger": "First list", "date": "2027-05-01"})
    assert [each.kind for each in key_dates(data)] == ["begins", "payment", "ends"]
    coming = legal_standing(data, TODAY).next
    assert coming is not None
    assert (coming.kind, coming.what) == ("payment", "First list")
    assert legal_standing(data, date(2028, 1, 1)).next is None


def test_a_changed_topic_or_card_asks_everybody_again_a_question_asked_does_not():
    data = made(None, {"legal_topics": [{"topic": "Publishing", "plain": "30 days"}],
                       "agreements": [{"title": "Counts"}],
                       "team": [{"person": "p1"}, {"person": "p2"}],
                       "legal_circulation": [{"person": "p1"}]})
    sign(data, "legal_circulation-0", "p1")
    assert (seen_by(data).seen, seen_by(data).open) == (("p1",), ("p2",))
    asked = Address("legal_circulation.question", "record:legal_circulation-0")
    data.answers[asked] = Answer.of("May we post maps?")
    assert seen_by(data).seen == ("p1",)
    for path in ("legal_topics.plain", "agreements.end"):
        address = Address(path, f"record:{path.split('.')[0]}-0")
        before = data.answers.get(address)
        data.answers[address] = Answer.of("2027-10-01")
        assert row_stands(data, {"id": "legal_circulation-0", "person": "p1"}) == "earlier"
        if before is None:
            del data.answers[address]
        else:
            data.answers[address] = before
    assert seen_by(data).seen == ("p1",)


def test_another_person_in_the_row_has_not_acknowledged():
    data = made(None, {"legal_circulation": [{"person": "p1"}]})
    assert not seen_by(sign(data, "legal_circulation-0", "p2")).is_whole


def test_the_licence_of_a_dataset_follows_from_the_register_and_the_rights():
    data = made(rows={
        "datasets": [
            {"name": "Counts", "about": ["families"], "level": "aggregate",
             "permission": "agreement", "keep_until": "2028-01-31", "then": "delete"},
            {"name": "Camps", "about": ["families"], "level": "identifiable"},
            {"name": "Roads", "about": ["places_only"], "level": "no_personal"},
            {"about": ["families"]},
        ],
        "data_rights": [
            {"dataset": " counts ", "organisation": "o2", "may": ["view"], "limit": "no rows"},
            {"dataset": "Gone", "organisation": "o2", "may": ["publish"]},
        ],
    })
    found = licences(data)
    assert [(x.name, x.light) for x in found] == [
        ("Counts", "care"), ("Camps", "ask"), ("Roads", "nothing")]
    assert found[0].rights == (Right("o2", ("view",), "no rows"),)
    assert (light(found), light(found[2:]), light(())) == ("ask", "nothing", "nothing")


def test_partners_see_what_is_published_in_the_longest_notice_before_it_is_due():
    data = made(rows={
        "agreements": [{"title": "Counts", "publishing": 30}, {"title": "Grant", "publishing": 14}],
        "outputs": [{"title": "Map", "due": "2027-05-31"}, {"title": "Undated"},
                    {"title": "List", "due": "2027-04-01", "delivered_on": "2027-04-02"}],
    })
    (found,) = key_dates(data)
    assert (found.day, found.kind, found.what) == (date(2027, 5, 1), "publishing", "Map")
    put_row(data, "far", "outputs", {"title": "First", "due": "0001-01-10"})
    assert len(key_dates(data)) == 1, "no day lies before the first"


def test_an_agreement_that_runs_out_after_the_end_of_a_project_runs_out_no_more():
    data = agreement("signed", end="2026-12-31")
    assert [a.title for a in legal_standing(data, TODAY).waiting] == ["Counts"]
    data.step_states["impact", "project"] = {"id": "impact", "status": "complete"}
    sign_at(data, Address(OWNER), "p1", day=date(2026, 11, 19))
    assert legal_standing(data).waiting == ()
    data.step_states["impact", "project"]["status"] = "reopened"
    assert as_of(data) == date.today()
