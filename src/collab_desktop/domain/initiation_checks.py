"""What gates and completion look at in the project initiation (CONTENT 1.2, 8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collab_desktop.domain import baseline, impact_assessment, initiation, progress, standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.legals import same_title
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity
from collab_desktop.domain.verdicts import FINE, STOPS, Check, Verdict

STEP: Final = "pid"
Wrong = Iterator[tuple[Address, Message]]


def _outstanding(data: ProjectData) -> Verdict:
    """The step is complete, or listed as outstanding with owner and date (G3)."""
    if progress.step_status(data, STEP) in progress.CLOSED:
        return FINE
    listed = data.state(STEP).get("outstanding") or {}
    if not (listed.get("owner") and listed.get("due")):
        return STOPS
    who = data.person(listed["owner"]) or str(listed["owner"])
    return Verdict(Severity.OK, (who, str(listed["due"])))


def _nothing_outstanding(data: ProjectData) -> Verdict:
    """No step is left of those that were listed as outstanding, and the initiation is complete."""
    waiting = [
        data.index.step(step).title for (step, _), state in data.step_states.items()
        if state.get("outstanding") and data.index.find_step(step) is not None
        and progress.step_status(data, step) not in progress.CLOSED
    ]
    if waiting:
        return Verdict(Severity.STOP, note=Message("gate.outstanding", {"names": waiting}))
    return FINE if progress.step_status(data, STEP) in progress.CLOSED else STOPS


def _dpia_settled(data: ProjectData) -> Verdict:
    why = impact_assessment.unsettled(data)
    return Verdict(Severity.STOP, note=why) if why is not None else FINE


def _data_disposed(data: ProjectData) -> Verdict:
    names = list(initiation.without_disposition(data))
    if not names:
        return FINE
    return Verdict(Severity.STOP, note=Message("gate.data_left", {"names": names}))


def _within_tolerances(data: ProjectData) -> Verdict:
    """Time, cost and risk are within what the board allowed; nothing to hold before it did."""
    broken = list(baseline.broken(data))
    if not broken:
        return FINE
    return Verdict(Severity.STOP, note=Message("gate.tolerances", {"what": broken}))


INITIATION_CHECKS: Final[Mapping[str, Check]] = {
    "pid_complete_or_outstanding": _outstanding,
    "nothing_outstanding": _nothing_outstanding,
    "dpia_settled": _dpia_settled,
    "data_disposed": _data_disposed,
    "within_tolerances": _within_tolerances,
}
"""Every check of the initiation by its name."""


# -- completing ------------------------------------------------------------------------------------


def completion(data: ProjectData, subject: str) -> Wrong:
    """What keeps the initiation from being completed although every question is answered."""
    del subject
    yield from backward(data)
    yield from _money(data)
    yield from _risks(data)
    yield from _data(data)
    wrong = impact_assessment.contradiction(data)
    if wrong is not None:
        yield Address(impact_assessment.STATUS), wrong


def backward(data: ProjectData) -> Wrong:
    """What ends before it begins; the proposal draws it as well, so it is told there too."""
    for path, row, name in initiation.backward(data):
        yield Address(path, f"record:{row}"), Message("problem.end_before_start", {"name": name})


def _money(data: ProjectData) -> Wrong:
    for row in initiation.wrong_lines(data):
        name = {"name": str(row.get("description") or "")}
        yield Address("budget_lines.amount", f"record:{row['id']}"), Message(
            "problem.line_sum", name)
    for register in ("budget_lines", "income"):
        for row in data.table(register):
            amount = row.get("amount")
            if isinstance(amount, dict) and standing.minor(data, amount) is None:
                yield Address(f"{register}.amount", f"record:{row['id']}"), Message(
                    "problem.no_rate", {"currency": amount["currency"]})


def _risks(data: ProjectData) -> Wrong:
    kinds = {row.get("category") for row in data.table("risks")}
    for kind in ("childrens_rights", "data_protection"):
        if kind not in kinds:
            yield Address("pid.risks.risks"), Message(f"problem.no_risk.{kind}")


def _data(data: ProjectData) -> Wrong:
    unsafe = initiation.unsafe(data) if data.is_deep(STEP) else ()
    if unsafe:
        yield Address("pid.five_safes.five"), Message("problem.unsafe", {"names": list(unsafe)})
    names = [row.get("name") for row in data.table("datasets")]
    decisions = data.table("data_decisions")
    if data.is_deep(STEP) and initiation.needs_decisions(data) and not decisions:
        yield Address("pid.five_safes.lifecycle"), Message("problem.no_decisions")
    for row in decisions:
        named = row.get("dataset")
        if named and not any(same_title(named, name) for name in names):
            yield Address("data_decisions.dataset", f"record:{row['id']}"), Message(
                "problem.no_dataset", {"name": str(named)})
