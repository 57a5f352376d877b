"""The sample workspace fits the pack, and shows what a board would see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.samples import copy_of_sample

from collab_desktop.domain import baseline, closing_day, progress, standing
from collab_desktop.domain.project_data import subjects_of
from collab_desktop.domain.signatures import address_of, frozen, living
from collab_desktop.services.answer_files import fill_answers
from collab_desktop.services.hub import hub
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.printed import find_printed
from collab_desktop.services.sample import make_sample, sample_file
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

SETTINGS = Settings(name="D. Hale", device="test")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = Session.open(copy_of_sample(tmp_path / "sample.collab"), SETTINGS)
    yield found
    assert found.store.verify() == []
    found.close()


def test_three_projects_with_their_scores(session: Session) -> None:
    rows = portfolio(session)
    assert [(row.code, row.score) for row in rows] == [
        ("CQ-2026-01", "72.0"),
        ("CQ-2026-02", "66.5"),
        ("CQ-2025-04", "68.5"),
    ]
    assert all(row.sample for row in rows)


def test_the_first_project_waits_for_the_board(session: Session) -> None:
    view = hub(session, portfolio(session)[0].project_id)
    passed = {gate.key: gate.passed for gate in view.gates}
    assert (passed["G2"], passed["G3"], passed["G4"]) == (True, True, False)
    assert view.next is not None
    assert view.next.place.step == "gov"


def test_after_the_board_meeting_the_project_is_approved_with_conditions(session: Session) -> None:
    project = portfolio(session)[0].project_id
    meeting = Path(__file__).with_name("after_meeting.json").read_bytes()
    assert fill_answers(session, project, meeting) == ()
    data = session.project(project)
    board = standing.board(data)
    assert len(board.votes) == 5
    assert board.proposal.overall == data.value("gov.decision.decision")
    assert len(board.proposal.start_blocked_by) == 2, "of three conditions two stop the start"
    (approval,) = (gate for gate in hub(session, project).gates if gate.key == "G4")
    assert (approval.passed, approval.stops) == (True, 0)


def test_the_file_is_made_once(home: Path) -> None:
    first = sample_file(SETTINGS)
    made = first.stat().st_mtime_ns
    assert sample_file(SETTINGS) == first
    assert first.stat().st_mtime_ns == made


def test_the_third_project_went_through_all_eight_steps_and_every_gate(session: Session) -> None:
    row = next(row for row in portfolio(session) if row.code == "CQ-2025-04")
    view, data = hub(session, row.project_id), session.project(row.project_id)
    assert {gate.key for gate in view.gates if not gate.passed} == set()
    assert {step.key for step in view.steps if step.number and step.status != "complete"} == set()
    gaps = [
        gap.path for step in data.index.pack.steps for subject in subjects_of(data.index, step.key)
        for gap in progress.gaps(data, step.key, subject) if step.key != "workshops"
    ]
    assert gaps == [], "it is whole, not only said to be"
    (kept,) = baseline.approvals(data)
    assert kept["at"].startswith("2025-12-11"), "what the board approved was kept"
    assert baseline.broken(data) == ()
    assert view.next is None


def test_every_completed_step_is_frozen_on_its_own_day_and_its_signatures_hold(
    session: Session,
) -> None:
    completed = 0
    for row in portfolio(session):
        data = session.project(row.project_id)
        for (step, subject), state in data.step_states.items():
            if state["status"] != "complete":
                continue
            kept = session.store.row("snapshot", str(state["snapshot_id"]))
            assert kept is not None, (row.code, step, subject)
            assert kept["data"] == frozen(data, step, subject)
            assert kept["at"] < "2026-11-21", "it was closed when the story says"
            (found,) = find_printed(session, kept["sha256"])
            assert (found.kind, found.at, found.changes) == (
                "step", datetime.fromisoformat(kept["at"]), ())
            completed += 1
        for signature in data.signatures:
            assert signature in living(data, address_of(signature)), signature["address"]
    assert completed == 28


def test_it_can_be_made_in_years_to_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Later(date):
        @classmethod
        def today(cls) -> Later:
            return cls(2031, 5, 1)

    monkeypatch.setattr(closing_day, "date", Later)
    later = Session.create(tmp_path / "later.collab", SETTINGS)
    make_sample(later)
    closed = later.project(later.project_by_code("CQ-2025-04"))
    assert closing_day.as_of(closed) == date(2026, 11, 19)
    assert {gate.key for gate in hub(later, closed.id).gates if not gate.passed} == set()
    later.close()
