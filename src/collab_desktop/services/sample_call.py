"""The call of the sample: who offered what, how it was read, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.interest import ASSESSORS, PARTS
from collab_desktop.domain.journal import Change
from collab_desktop.domain.ordering import between
from collab_desktop.services.answer_files import SHARED
from collab_desktop.services.assessing import opening, round_row
from collab_desktop.services.ballots import ballot_row
from collab_desktop.services.interest_rows import InterestRows
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, set_fields

Content = Mapping[str, Any]


def fill_call(session: Session, project_id: str, content: Content) -> None:
    """Write the call of a sample project in one piece.

    Raises:
        StorageFault: it cannot be written.
    """
    changes = [*_shared(content), *_assessors(session, project_id, content)]
    rows, last = InterestRows(session, project_id), None
    for found in content["eois"]:
        last = between(last, None)
        parts = {register: found[register] for register in PARTS}
        changes += rows.entering(found["id"], found["cells"], parts, last)
        changes += _sheets(project_id, found, content["assessors"])
    for register in ("voices", "invitations"):
        changes += _rows(session, project_id, register, content[register])
    session.commit("edit.filled", changes, project_id=project_id, undoable=False)
    _choose(session, project_id, content["team"])


def _choose(session: Session, project_id: str, content: Content) -> None:
    """Search for the best team as anybody would, and choose one for a reason."""
    from collab_desktop.domain.matching.watch import Watch  # the solver comes with it
    from collab_desktop.domain.team.suggestion import Search
    from collab_desktop.services.team_desk import TeamDesk

    desk, watch = TeamDesk(session, project_id), Watch()
    names = {offer.name: offer.id for offer in desk.question.offers}
    search = Search(desk.question)
    desk.set_draft([names[name] for name in content["names"]])
    found = search.explained(search.first(watch), watch)
    desk.choose(found, content["reason"], content["on"])
    lock = desk.lock
    if lock is not None:  # whoever makes the sample did not choose its team
        by = Address("team_locks.by", f"record:{lock.id}")
        Questionnaire(session, project_id).set_answer(by, Answer.of(content["by"]))


def _shared(content: Content) -> Iterator[Change]:
    for name, (entity, fields) in SHARED.items():
        for row in content[name]:
            said = {fields[key]: value for key, value in row.items() if key != "id"}
            yield from set_fields(entity, row["id"], **said)


def _assessors(session: Session, project_id: str, content: Content) -> list[Change]:
    named = Answer.of(content["assessors"])
    return Questionnaire(session, project_id).answer_changes(Address(ASSESSORS), named)


def _sheets(project_id: str, found: Content, assessors: Sequence[str]) -> list[Change]:
    """The sheets about one; all in, they lie open."""
    if not found["sheets"]:
        return []
    round_id = round_row(project_id, found["id"])
    day = found["cells"]["received"]
    fields = opening(found["id"]) | {"scorers": list(assessors), "opened_at": f"{day}T09:00:00"}
    if len(found["sheets"]) == len(assessors):
        fields |= {"state": "revealed", "revealed_at": f"{day}T15:00:00", "reason": ""}
    changes = set_fields("round", round_id, project_id=project_id, **fields)
    for sheet in found["sheets"]:
        said = {key: value for key, value in sheet.items() if key != "person"}
        changes += set_fields(
            "ballot", ballot_row(project_id, round_id, sheet["person"]), project_id=project_id,
            round_id=round_id, person_id=sheet["person"], method="pass the laptop",
            handed_in_at=f"{day}T14:00:00", sheet=said,
        )
    return changes


def _rows(
    session: Session, project_id: str, register: str, rows: Sequence[Content]
) -> list[Change]:
    questions = Questionnaire(session, project_id)
    changes: list[Change] = []
    last = None
    for row in rows:
        last = between(last, None)
        changes += set_fields(
            "record", row["id"], project_id=project_id, register=register, subject=PROJECT,
            position=last,
        )
        for key, value in row.items():
            if key != "id":
                address = Address(f"{register}.{key}", f"record:{row['id']}")
                changes += questions.answer_changes(address, Answer.of(value))
    return changes
