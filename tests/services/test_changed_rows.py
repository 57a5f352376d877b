"""Rows that changed since people acknowledged them are named, others are not."""

from __future__ import annotations

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.changed_rows import changed_since
from collab_desktop.services.roster import Roster
from collab_desktop.services.session import today
from collab_desktop.services.signing import Signing
from collab_desktop.services.usual_rows import add_presets, missing_presets

TABLE, SIGN = "legal.topics.topics", "legal_circulation.sign"


def test_only_what_changed_since_is_marked(session, project, questions, team):
    questions.add_row("call.team.team", values={"person": team.owner})
    first = questions.add_row(TABLE, values={"topic": "Publishing", "plain": "30 days"})
    questions.add_row(TABLE, values={"topic": "Whom to ask", "plain": "The lawyer"})
    roster = Roster(session, project, "legal.circulation.circulation")
    roster.add_team()
    (member,) = roster.unsigned()
    assert changed_since(session, session.project(project), TABLE, SIGN) == {}
    Signing(session, project).sign(
        Address(SIGN, f"record:{member.record_id}"), team.owner, role="member")
    assert changed_since(session, session.project(project), TABLE, SIGN) == {}
    questions.set_answer(Address("legal_topics.plain", f"record:{first}"), Answer.of("60 days"))
    changed = changed_since(session, session.project(project), TABLE, SIGN)
    assert list(changed) == [first]
    assert all(day <= today() for day in changed.values())
    said = [row.mark and row.mark.id for row in questions.field(Address(TABLE)).rows]
    assert said == ["legal.changed_since", None]


def test_the_usual_topics_are_eight_and_more_when_one_goes_deeper(session, project, questions):
    assert len(missing_presets(session.project(project), TABLE)) == 8
    assert add_presets(session, project, TABLE) == 8
    questions.set_depth("legal", "full")
    assert len(missing_presets(session.project(project), TABLE)) == 13
