"""Minor corrections keep a step complete and its signatures alive; anything else does not."""

from __future__ import annotations

import pytest
from tests.reports.documents import filled

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.signatures import living
from collab_desktop.services.completing import Completing
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.signing import Signing

STORY = Address("impact.story.summary")
OWNER = Address("impact.approval.owner")


class Closed:
    """The project of the sample that is closed, its impact statement frozen and signed."""

    def __init__(self, session):
        self.session, self.id = session, session.project_by_code("CQ-2025-04")
        self.completing = Completing(session, self.id)
        self.questions = Questionnaire(session, self.id)
        self.completing.reopen("impact")
        assert self.completing.complete("impact") == ()
        self.edits = []
        session.edited.connect(self.edits.append)

    @property
    def data(self):
        return self.session.project(self.id)

    def status(self, step="impact"):
        return self.data.state(step)["status"]

    def write(self, address, text):
        self.questions.set_answer(address, Answer.of(text))


@pytest.fixture
def closed(tmp_path):
    session, _ = filled.sample(tmp_path)
    yield Closed(session)
    session.close()


def test_a_spelling_keeps_the_step_complete_and_its_signatures(closed):
    address, text = STORY, closed.data.text(STORY.path)
    signed = living(closed.data, OWNER)
    assert signed
    closed.write(address, text.replace("e", "ee", 1))
    assert (closed.status(), living(closed.data, OWNER)) == ("reopened", ())
    (found,) = closed.completing.corrections("impact")
    assert (found.address, found.before.value) == (address, text)
    assert closed.completing.only_corrected("impact") == ()
    assert closed.status() == "complete"
    assert [s["id"] for s in living(closed.data, OWNER)] == [s["id"] for s in signed]
    assert closed.edits[-1].label == "edit.corrected"
    closed.session.take_back(closed.edits[-1])
    assert (closed.status(), living(closed.data, OWNER)) == ("reopened", ())


def test_another_text_another_row_or_a_number_is_no_correction(closed):
    address, text = STORY, closed.data.text(STORY.path)
    closed.write(address, "Something else altogether came of it, and nobody signed that.")
    assert closed.completing.corrections("impact") == ()
    assert closed.completing.only_corrected("impact") == ()
    assert closed.status() == "reopened"
    closed.write(address, text + ".")
    assert closed.completing.corrections("impact")
    row = closed.data.rows("claims")[0]
    closed.write(Address("claims.evidence", f"record:{row.id}"), 4)
    assert closed.completing.corrections("impact") == (), "an evidence level is no spelling"


def test_the_text_of_a_statement_never_takes_one(closed):
    statement = Address("safe.statement.statement")
    closed.completing.reopen("safe")
    assert closed.completing.complete("safe") == ()
    closed.write(statement, f"{closed.data.text(statement.path)}.")
    assert closed.status("safe") == "reopened"
    assert closed.completing.corrections("safe") == ()


def test_a_row_that_people_signed_keeps_its_signature_too(closed):
    row = closed.data.rows("legal_topics")[0]
    cell = Address("legal_topics.plain", f"record:{row.id}")
    closed.completing.reopen("legal")
    assert closed.completing.complete("legal") == ()
    member = closed.data.rows("legal_circulation")[0]
    seen = Address("legal_circulation.sign", f"record:{member.id}")
    assert living(closed.data, seen)
    closed.write(cell, f"{closed.data.cell(row, 'plain')}!")
    assert not living(closed.data, seen)
    assert closed.completing.only_corrected("legal") == ()
    assert living(closed.data, seen)
    assert all(each.holds for each in Signing(closed.session, closed.id).signatures(seen))
