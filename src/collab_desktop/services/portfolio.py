"""The portfolio: one row for each project, and the scores side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from collab_desktop.domain import progress
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.project_rows import ProjectRow
from collab_desktop.domain.scoring import ScoreResult
from collab_desktop.domain.standing import priority
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.views import GateView, Missing
from collab_desktop.framework.schema import Step
from collab_desktop.services import gating, hub
from collab_desktop.services.session import Session
from collab_desktop.services.texts import Voice


def portfolio(session: Session) -> tuple[ProjectRow, ...]:
    """All projects, the latest change first."""
    changed = session.store.last_changes()
    voice = session.voice
    rows = [
        _row(session.worked_out(project, _stand), changed.get(project), voice)
        for project in (str(row["id"]) for row in session.project_rows())
    ]
    return tuple(sorted(rows, key=lambda r: str(r.changed or ""), reverse=True))


def ahead(session: Session) -> Iterator[None]:
    """Work out where each project stands, one at each step, for a :func:`portfolio` at once."""
    for row in session.project_rows():
        session.worked_out(str(row["id"]), _stand)
        yield


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where a project stands; the costly part of its row."""

    data: ProjectData
    numbered: dict[int, Status]
    step: str
    gates: tuple[GateView, ...]
    score: ScoreResult | None

    @property
    def coming(self) -> GateView | None:
        return next((gate for gate in self.gates if gate.is_next), None)


def _stand(data: ProjectData) -> _Stand:
    gates = gating.gate_views(data)
    return _Stand(data, numbered_statuses(data), current_step(data), gates, priority(data))


def _row(stand: _Stand, changed: datetime | None, voice: Voice) -> ProjectRow:
    data, numbered, coming, score = stand.data, stand.numbered, stand.coming, stand.score
    return ProjectRow(
        data.id, str(data.row["code"]), str(data.row["title"] or ""), data.text(hub.QUESTION),
        stand.step, tuple(numbered.values()),
        sum(status in progress.CLOSED for status in numbered.values()),
        voice.figure(score.total) if score else "", _outcome(score, voice),
        coming.title if coming else "", _gate_detail(coming, voice), changed,
        bool(data.row["sample"]), str(data.value("cq.owner.theme") or ""),
    )


def numbered_statuses(data: ProjectData) -> dict[int, Status]:
    """The states of the eight steps; a number that two parts share is done when both are."""
    found: dict[int, list[Status]] = {}
    for step in data.index.pack.steps:
        if step.number is not None:
            found.setdefault(step.number, []).append(hub.shown_status(data, step))
    return {number: joined(statuses) for number, statuses in sorted(found.items())}


def joined(statuses: list[Status]) -> Status:
    """The state of one step that several parts make up."""
    if len(set(statuses)) == 1:
        return statuses[0]
    if all(status in progress.CLOSED for status in statuses):
        return Status.COMPLETE
    if Status.RECHECK in statuses:
        return Status.RECHECK
    return Status.IN_PROGRESS


def current_step(data: ProjectData) -> str:
    """The step one is on: the first that is begun and not closed, else the first open one.

    Nothing once the eight steps are done, whatever else of the project was never used.
    """
    if all(status in progress.CLOSED for status in numbered_statuses(data).values()):
        return ""
    open_steps = [
        s for s in data.index.pack.steps
        if progress.step_status(data, s.key) not in progress.CLOSED
    ]
    begun = [s for s in open_steps if progress.step_status(data, s.key) is not Status.NOT_STARTED]
    return _title(next(iter(begun or open_steps), None))


def _title(step: Step | None) -> str:
    if step is None:
        return ""
    return f"{step.number} {step.title}" if step.number else step.title


def needs_you(session: Session, limit: int = 3) -> tuple[tuple[str, str, Missing], ...]:
    """Up to ``limit`` things that wait for somebody: project id, project title, what."""
    found: list[tuple[str, str, Missing]] = []
    for row in session.project_rows():
        if len(found) == limit:
            break
        data = session.project(str(row["id"]))
        exported = partial(hub.was_exported, session, data.id)
        gates = session.worked_out(data.id, _stand).gates
        coming = hub.next_thing(data, gates, session.voice, exported)
        if coming is not None:
            missing = Missing(
                coming.task, coming.where, coming.minutes, Severity.ATTENTION, coming.place
            )
            found.append((data.id, str(data.row["title"] or ""), missing))
    return tuple(found)


def _gate_detail(gate: GateView | None, voice: Voice) -> str:
    """What the next gate still wants, in words."""
    if gate is None:
        return ""
    if not gate.stops:
        return voice.say(Message("gate.not_checked", {}))
    return voice.say(Message("gate.missing", {"count": gate.stops}))


def _outcome(result: ScoreResult | None, voice: Voice) -> str:
    """What the score proposes, in words."""
    if result is None or result.outcome is None:
        return ""
    return voice.say(result.outcome.message)
