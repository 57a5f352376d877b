"""The level of a screening, the training of one person, and who may begin (CONTENT 11, 15)."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.projects import made
from tests.domain.signing import sign

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.safeguarding import (
    SCREENED,
    Level,
    Session,
    Signed,
    Standing,
    a_year_after,
    needed,
    screen,
    trained_on,
)
from collab_desktop.domain.safeguarding_state import level, screening, team
from collab_desktop.domain.signatures import is_bound
from collab_desktop.domain.states import Severity

NO = dict.fromkeys(SCREENED, "no")
TODAY = date(2026, 11, 22)
STATEMENT = {"safe.statement.version": "SG-1.0", "safe.statement.statement": "I will listen."}


@pytest.mark.parametrize(
    ("yes", "expected"),
    [
        ((), Level.BASELINE), (("raised_risk",), Level.BASELINE), (("abroad",), Level.BASELINE),
        (("identifiable",), Level.DATA), (("images",), Level.DATA), (("reveal",), Level.DATA),
        (("online",), Level.INDIRECT), (("partner",), Level.INDIRECT),
        (("distressing",), Level.INDIRECT), (("in_person",), Level.DIRECT),
        (("overnight",), Level.DIRECT), (("identifiable", "online"), Level.INDIRECT),
        # CONTENT 15, 10: recognisable data of children at raised risk
        (("identifiable", "raised_risk"), Level.INDIRECT),
        (("partner", "raised_risk"), Level.DIRECT), (("images", "raised_risk"), Level.DATA),
        (("in_person", "online", "raised_risk"), Level.DIRECT),
    ],
)
def test_the_level(yes, expected):
    found = screen({**NO, **dict.fromkeys(yes, "yes")})
    assert found.level is expected
    assert found.unanswered == ()


def test_unsure_counts_as_yes_and_blank_is_told():
    found = screen({"online": "unsure"})
    assert (found.level, found.reasons) == (Level.INDIRECT, ("online",))
    assert len(found.unanswered) == 9


def test_the_reasons_are_those_that_set_the_level():
    found = screen({**NO, "identifiable": "yes", "online": "yes", "raised_risk": "yes"})
    assert (found.level, found.reasons, found.raised) == (
        Level.DIRECT, ("online", "raised_risk"), True)


@pytest.mark.parametrize(
    ("at", "contact", "everybody", "kinds"),
    [
        (Level.BASELINE, "none", True, ("standard",)), (Level.BASELINE, "none", False, ()),
        (Level.DATA, "none", True, ("standard", "data")), (Level.DATA, None, False, ()),
        (Level.DATA, "data", False, ("standard", "data")),
        (Level.INDIRECT, "none", True, ("standard",)),
        (Level.INDIRECT, "indirect", True, ("bespoke",)),
        (Level.INDIRECT, "data", True, ("standard", "data")),
        (Level.DIRECT, "none", True, ("bespoke",)), (Level.DIRECT, "none", False, ()),
    ],
)
def test_the_training_needed(at, contact, everybody, kinds):
    assert needed(at, contact, everybody=everybody) == kinds


def test_sessions_count_for_those_who_were_there():
    held = [
        Session("standard", date(2026, 3, 3), frozenset({"p1"})),
        Session("data", date(2026, 5, 4), frozenset({"p1"})),
        Session("bespoke", date(2026, 6, 5), frozenset({"p2"})),
    ]
    assert trained_on("p1", ("standard", "data"), held) == date(2026, 3, 3)
    assert trained_on("p2", ("standard",), held) == date(2026, 6, 5), "bespoke holds for standard"
    assert trained_on("p2", ("standard", "data"), held) is None
    assert trained_on("p3", ("standard",), held) is None
    assert trained_on("p3", ("bespoke",), held, date(2026, 1, 2)) == date(2026, 1, 2)


def test_a_year_ends_on_the_same_day():
    assert a_year_after(date(2026, 3, 3)) == date(2027, 3, 3)
    assert a_year_after(date(2028, 2, 29)) == date(2029, 2, 28)


def standing(**changed) -> Standing:
    fields = {
        "person": "p1", "contact": "none", "kinds": ("standard",), "trained": date(2026, 9, 1),
        "signed": Signed.HOLDS, "signed_on": date(2026, 9, 1), "check_open": False, "today": TODAY,
    }
    return Standing(**{**fields, **changed})


@pytest.mark.parametrize(
    ("changed", "severity", "reasons"),
    [
        ({}, Severity.OK, []),
        ({"trained": date(2025, 12, 1)}, Severity.ATTENTION, []),
        ({"trained": date(2025, 11, 21)}, Severity.STOP, ["safe.training_old"]),
        ({"trained": None}, Severity.STOP, ["safe.training_open"]),
        ({"trained": None, "kinds": ()}, Severity.OK, []),
        ({"signed": Signed.NONE}, Severity.STOP, ["safe.signed.none"]),
        ({"signed": Signed.EARLIER}, Severity.STOP, ["safe.signed.earlier"]),
        ({"signed": Signed.EXPIRED}, Severity.STOP, ["safe.signed.expired"]),
        ({"check_open": True}, Severity.STOP, ["safe.check_open"]),
    ],
)
def test_who_may_begin(changed, severity, reasons):
    found = standing(**changed)
    assert found.severity is severity
    assert [reason.id for reason in found.reasons] == reasons


# -- of a project ----------------------------------------------------------------------------------


def project(**cells):
    row = {"person": "p1", "contact": "none", "done": date.today().isoformat(), **cells}
    return made(STATEMENT, {"sg_people": [row]})


def test_a_statement_edited_after_signing_asks_to_sign_again():
    data = sign(project(), "sg_people-0", "p1")
    assert team(data).blocked == ()
    data.answers[Address("safe.statement.version")] = Answer.of("SG-1.1")
    (found,) = team(data).people
    assert (found.signed, found.severity) == (Signed.EARLIER, Severity.STOP)
    data.answers[Address("safe.statement.version")] = Answer.of("SG-1.0")
    assert team(data).blocked == (), "the very same text again"


def test_what_was_learned_later_leaves_the_signature_alone():
    data = sign(project(), "sg_people-0", "p1")
    data.answers[Address("sg_people.contact", "record:sg_people-0")] = Answer.of("data")
    assert team(data).people[0].signed is Signed.HOLDS


def test_nobody_signs_for_another_and_a_year_is_the_end():
    assert team(sign(project(), "sg_people-0", "p2")).people[0].signed is Signed.EARLIER
    last_year = date(date.today().year - 2, 1, 15)
    old = sign(project(), "sg_people-0", "p1", day=last_year)
    assert team(old).people[0].signed is Signed.EXPIRED


def test_another_person_in_the_row_has_not_signed():
    data = sign(project(), "sg_people-0", "p1")
    data.answers[Address("sg_people.person", "record:sg_people-0")] = Answer.of("p2")
    assert team(data).blocked == ("p2",)


def test_members_who_are_not_in_the_register_may_not_begin():
    data = made(STATEMENT, {"team": [{"person": "p1"}, {"person": "p2"}, {"name": "A firm"}],
                            "sg_people": [{"person": "p1", "contact": "none"}]})
    found = team(data)
    assert (found.missing, found.total, found.signed) == (("p2",), 2, 0)


def test_a_signed_statement_is_not_set_back_silently():
    data = sign(project(), "sg_people-0", "p1")
    assert is_bound(data, Address("safe.statement.statement"))
    assert not is_bound(data, Address("safe.lead.lead"))


def test_people_may_set_another_level():
    data = made({"safe.contact.online": "yes", "safe.level.override": "direct"})
    assert (screening(data).level, level(data)) == (Level.INDIRECT, Level.DIRECT)
