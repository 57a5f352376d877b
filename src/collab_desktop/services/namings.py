"""What still names a person or a row that is deleted: said at once, so that nothing goes unseen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from collab_desktop.domain.answers import AnswerState
from collab_desktop.domain.legals import same_title
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.session import Session

NAMING: Final[Mapping[str, tuple[str, ...]]] = {
    "datasets": ("data_rights.dataset", "data_decisions.dataset"),
    "agreements": ("agreement_parties.agreement", "agreement_payments.agreement"),
    "work_packages": ("milestones.work_package", "budget_lines.work_package"),
    "outputs": ("quality_checks.output",),
}
"""Columns in which the rows of a register are named by their title."""


def still_names_row(data: ProjectData, record_id: str) -> Message | None:
    """The lists that name a row by its title, with how often; nothing when none does."""
    record = data.records.get(record_id)
    if record is None:
        return None
    label = data.cell(record, data.index.register(record.register).label_field)
    found = []
    for path in NAMING.get(record.register, ()):
        register, _, column = path.partition(".")
        count = sum(same_title(row.get(column), label) for row in data.table(register))
        if count and label:
            title = data.index.register(register).title
            found.append(Message("named.in", {"title": title, "times": count}))
    return Message("named.row", {"where": found}) if found else None


def still_names_person(session: Session, person_id: str) -> Message | None:
    """How many answers, signatures and score sheets of all projects name a person."""
    counts = {"answers": 0, "signatures": 0, "sheets": 0}
    for row in session.project_rows():
        data = session.project(str(row["id"]))
        counts["answers"] += sum(
            answer.state is AnswerState.VALUE and _names(answer.value, person_id)
            for answer in data.answers.values()
        )
        counts["signatures"] += sum(s["person_id"] == person_id for s in data.signatures)
        counts["sheets"] += sum(b["person_id"] == person_id for b in data.ballots)
    return Message("named.person", counts) if any(counts.values()) else None


def _names(value: Any, person_id: str) -> bool:
    return value == person_id or (isinstance(value, list) and person_id in value)
