"""Which paper or completed step a printed hash belongs to, and what changed since."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.journal import Operation, moment
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import ChangeSince
from collab_desktop.services import describing
from collab_desktop.services.changes import Changes
from collab_desktop.services.session import Session

SHORTEST: Final = 8
"""Digits that stand in the footer of every page."""
LONGEST: Final = 64

_DIGITS = re.compile(r"[0-9a-f]+")


@dataclass(frozen=True, slots=True)
class Printed:
    """What a hash belongs to.

    Attributes:
        kind: a ``paper`` that went out, or the frozen state of a completed ``step``.
        title: name of the paper or the step.
        version: of the paper, or the number of the snapshot.
        at: when it was exported or completed.
        actor: who did that.
        changes: what of the project is another one now, the latest first.
    """

    kind: Literal["paper", "step"]
    project_id: str
    project: str
    title: str
    version: str
    sha256: str
    at: datetime
    actor: str
    changes: tuple[ChangeSince, ...]


def read_hash(text: str) -> str:
    """Return the digits of a hash as it was typed or copied; spaces and case do not matter.

    Raises:
        ValueRefusedError: it has other signs, or too few or too many digits.
    """
    digits = "".join(text.split()).casefold().rstrip("….")
    if not SHORTEST <= len(digits) <= LONGEST or not _DIGITS.fullmatch(digits):
        raise ValueRefusedError(Message("printed.no_hash", {"least": SHORTEST, "most": LONGEST}))
    return digits


def find_printed(session: Session, text: str) -> tuple[Printed, ...]:
    """Find what a printed hash belongs to, in all projects of the workspace, the latest first.

    A paper that was exported again without a change has the same hash: the first one is told of.

    Raises:
        ValueRefusedError: the text is no hash.
    """
    digits = read_hash(text)
    papers = [_paper(session, row) for row in _matching(session, "export", digits)]
    steps = [_step(session, row) for row in _matching(session, "snapshot", digits)]
    found = [one for one in (*papers, *steps) if one is not None]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _matching(session: Session, entity: str, digits: str) -> Iterable[Mapping[str, Any]]:
    rows = sorted(session.store.rows(entity), key=lambda row: str(row["at"] or ""))
    first: dict[tuple[str, str, str], Mapping[str, Any]] = {}
    for row in rows:
        if str(row["sha256"] or "").startswith(digits):
            about = str(row["document"] if entity == "export" else row["step"])
            first.setdefault((str(row["project_id"]), about, str(row["sha256"])), row)
    return first.values()


def _paper(session: Session, row: Mapping[str, Any]) -> Printed | None:
    project_id = str(row["project_id"])
    if not _is_here(session, project_id):
        return None
    specs = session.index_of(project_id).pack.header.documents
    kept = str(row["document"]).partition("/")[0]  # behind it stands the workshop of a paper
    spec = next((s for s in specs if s.id == kept), None)
    title = spec.title if spec else kept
    return _printed(session, row, "export", title, str(row["version"] or ""))


def _step(session: Session, row: Mapping[str, Any]) -> Printed | None:
    project_id = str(row["project_id"])
    if not _is_here(session, project_id):
        return None
    data, subject = session.project(project_id), str(row["kind"] or PROJECT)
    found = data.index.find_step(str(row["step"]))
    if found is None:
        return _printed(session, row, "snapshot", str(row["step"]), str(row["number"] or ""))
    run = describing.subject_title(data, found.key, subject)
    title = f"{found.title} · {run}" if run else found.title
    return _printed(session, row, "snapshot", title, str(row["number"] or ""))


def _is_here(session: Session, project_id: str) -> bool:
    return any(
        row["id"] == project_id and not row["deleted"] for row in session.store.rows("project")
    )


def _when(row: Mapping[str, Any], made: Operation) -> datetime:
    """When it was exported or completed as the row tells, or else as the journal does."""
    return datetime.fromisoformat(row["at"]) if row["at"] else moment(made.hlc)


def _printed(
    session: Session, row: Mapping[str, Any], entity: str, title: str, version: str
) -> Printed:
    project_id = str(row["project_id"])
    made = session.store.history(entity, str(row["id"]), "sha256")[-1]
    step, subject = str(row.get("step") or ""), str(row.get("kind") or PROJECT)

    def own(path: str, about: str) -> bool:
        return not step or (path.split(".")[0], about) == (step, subject)

    return Printed(
        "paper" if entity == "export" else "step", project_id,
        str(session.project(project_id).row["title"] or ""), title, version, str(row["sha256"]),
        _when(row, made).astimezone(), session.who(made.actor),
        Changes(session, project_id, own).since(made.hlc),
    )
