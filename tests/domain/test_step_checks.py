"""Every rule of the gates after the decision, once blocking and once passing (CONTENT 1.2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from tests.domain.projects import made, states
from tests.domain.signing import sign

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.gate_checks import completion
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity
from collab_desktop.domain.step_checks import STEP_CHECKS

OK, STOP = Severity.OK, Severity.STOP
TODAY = date.today().isoformat()


def safe(contact: str = "none", *, person: str = "p1", done: str = TODAY, **answers: str):
    found = {f"safe.contact.{key}": value for key, value in answers.items()}
    row = {"person": person, "contact": contact, "done": done}
    return made({"safe.statement.statement": "I will.", **found}, {"sg_people": [row]})


def waived() -> ProjectData:
    data = safe()
    data.step_states.update(states(safe="waived"))
    return data


DAY = "2099-01-01"


def legal(*statuses: str, seen: bool = False, **card: Any) -> ProjectData:
    parties = [{"agreement": " data  SHARING", "status": status} for status in statuses]
    data = made(None, {
        "agreements": [{"title": "Data sharing", **card}], "agreement_parties": parties,
        "legal_topics": [{"topic": "Publishing", "light": "care"}], "team": [{"person": "p1"}],
        "legal_circulation": [{"person": "p1"}],
    })
    return sign(data, "legal_circulation-0", "p1") if seen else data


def dataset(**cells: Any) -> ProjectData:
    row = {"name": "Counts", "about": ["families"], "level": "aggregate", **cells}
    return made(None, {"datasets": [row]})


NONE_NEEDED = {"legal.agreements.agreements": Answer.not_applicable("All data are open.")}

RULES: list[tuple[str, Callable[[], ProjectData], Severity]] = [
    ("statements_signed", made, STOP),
    ("statements_signed", safe, STOP),
    ("statements_signed", lambda: sign(safe(done="2020-01-01"), "sg_people-0", "p1"), STOP),
    ("statements_signed", lambda: sign(safe(), "sg_people-0", "p1"), OK),
    ("statements_signed", waived, OK),
    ("agreements_signed", made, STOP),
    ("agreements_signed", lambda: made(NONE_NEEDED), OK),
    ("agreements_signed", lambda: legal(), STOP),
    ("agreements_signed", lambda: legal("signed", "out"), STOP),
    ("agreements_signed", lambda: legal("signed", "signed"), OK),
    ("agreements_signed", lambda: legal("signed", end="2020-01-01"), STOP),
    ("agreements_signed", lambda: legal("draft", needed=False), OK),
    ("legal_sheet_seen", made, STOP),
    ("legal_sheet_seen", lambda: legal("signed"), STOP),
    ("legal_sheet_seen", lambda: legal("signed", seen=True), OK),
    ("data_permitted", dataset, STOP),
    ("data_permitted", lambda: dataset(permission="unknown"), STOP),
    ("data_permitted", lambda: dataset(permission="agreement"), OK),
    ("data_permitted", lambda: dataset(about=["places_only"]), OK),
    ("direct_contact_signed", safe, OK),
    ("direct_contact_signed", lambda: safe("direct"), STOP),
    ("direct_contact_signed", lambda: safe(in_person="yes"), STOP),
    ("direct_contact_signed", lambda: sign(safe("direct"), "sg_people-0", "p1"), OK),
]


@pytest.mark.parametrize(
    ("name", "project", "expected"), RULES, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(RULES)]
)
def test_a_rule(name, project, expected):
    assert STEP_CHECKS[name](project()).severity is expected


def test_every_check_is_tried_both_ways():
    tried = {(name, severity) for name, _, severity in RULES}
    assert {name for name, severity in tried if severity is OK} == set(STEP_CHECKS)
    assert {name for name, severity in tried if severity is STOP} == set(STEP_CHECKS)


def ids(data: ProjectData, step: str) -> list[str]:
    return [message.id for _, message in completion(data, step)]


def test_safeguarding_is_complete_when_everybody_may_begin():
    late = (date.today() + timedelta(days=400)).isoformat()
    data = safe()
    assert "problem.safe_blocked" in ids(data, "safe")
    data = made({"safe.concerns.review": late})
    assert "problem.review_late" in ids(data, "safe")
    signed = sign(safe(), "sg_people-0", "p1")
    assert not {"problem.safe_blocked", "problem.review_late"} & set(ids(signed, "safe"))


def test_the_legal_sheet_is_complete_when_all_have_seen_it_and_its_rows_fit():
    data = legal("signed", effective="2027-05-01", end="2027-04-01")
    assert {"problem.end_before_start", "problem.legal_unseen"} <= set(ids(data, "legal"))
    assert "problem.no_card" not in ids(data, "legal")
    stray = made(None, {"agreements": [{"title": "A"}], "agreement_parties": [{"agreement": "B"}]})
    assert "problem.no_card" in ids(stray, "legal")
    assert "problem.legal_unseen" not in ids(legal("signed", seen=True), "legal")
