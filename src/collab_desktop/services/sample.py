"""The sample workspace: fictional projects, written through the same services as anybody's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import partial
from importlib import resources
from operator import itemgetter
from pathlib import Path
from typing import Any

from collab_desktop import paths
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.services.answer_files import fill_answers
from collab_desktop.services.completing import Completing
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.sample_call import fill_call
from collab_desktop.services.sample_rounds import fill_rounds
from collab_desktop.services.scoring import AGREED, REASONS, STEP
from collab_desktop.services.session import Session, new_id, set_fields
from collab_desktop.services.signing import Signing
from collab_desktop.settings import Settings
from collab_desktop.storage.copying import from_os

FILE = "sample.collab"
Content = Mapping[str, Any]


def sample_file(settings: Settings) -> Path:
    """The sample workspace of this computer; made at first use and kept from then on.

    Raises:
        StorageFault: it cannot be written.
    """
    target = paths.data_dir() / FILE
    if not target.exists():
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise from_os(error, target) from error
        # Half a sample must never be taken for the whole one at the next start.
        draft = target.with_name(f".{FILE}.{new_id()[:8]}.new")
        session = Session.create(draft, settings, "sample")
        try:
            make_sample(session)
        except BaseException:
            session.close()
            draft.unlink(missing_ok=True)
            raise
        session.close()
        draft.replace(target)
    return target


def make_sample(session: Session) -> None:
    """Fill a fresh workspace with the fictional projects.

    Raises:
        ValueError: the sample does not fit the pack, which its test should have found.
        StorageFault: it cannot be written.
    """
    # The first of the file is written last, so that it stands on top of the list.
    for content in reversed(_read("extra.json")["projects"]):
        project_id = Projects(session).start(content["title"], content["code"], sample=True)
        session.commit("edit.project_renamed", set_fields(
            "project", project_id, short_name=content["short_name"], status=content["status"],
            created=content["created"],
        ))
        for name in (content["file"], *content.get("more", ())):
            problems = fill_answers(session, project_id, _bytes(name))
            if problems:
                raise ValueError(problems)
        if "call" in content:
            fill_call(session, project_id, _read(content["call"]))
        if "held" in content:
            fill_rounds(session, project_id, _read(content["held"]))
        _add_what_answers_cannot_hold(session, project_id, content)


def _read(name: str) -> Content:
    found: Content = json.loads(_bytes(name))
    return found


def _bytes(name: str) -> bytes:
    return (resources.files("collab_desktop.resources") / "sample" / name).read_bytes()


def _add_what_answers_cannot_hold(session: Session, project_id: str, content: Content) -> None:
    """Rounds with their sheets, agreed scores, the matrix, signatures and completed steps."""
    changes = [*_rounds(project_id, content), *_agreed(session, project_id, content)]
    changes += _states(session, project_id, content)
    session.commit("edit.filled", changes, project_id=project_id, undoable=False)
    if "letters" in content:
        _give_letters(MatrixDesk(session, project_id), content)
    _run_its_course(session, project_id, content)


def _run_its_course(session: Session, project_id: str, content: Content) -> None:
    """Sign and complete, one after the other, each on its own day, as people did."""
    data = session.project(project_id)
    for event in sorted(content["course"], key=itemgetter("at")):
        data.looked_at = date.fromisoformat(event["at"][:10])
        if "complete" in event:
            _complete(session, project_id, event)
        else:
            _sign(session, project_id, event)
    data.looked_at = None


def _complete(session: Session, project_id: str, event: Content) -> None:
    completing = Completing(session, project_id, partial(str, event["at"]))
    problems = completing.complete(event["complete"], event.get("subject", PROJECT))
    if problems:
        raise ValueError(event, problems)


def _sign(session: Session, project_id: str, event: Content) -> None:
    subject, _, path = event["sign"].partition("/")
    Signing(session, project_id, partial(str, event["at"])).sign(
        Address(path, subject), event["person"], role=event["role"], method=event["method"],
        organisation=event["organisation"],
    )


def _give_letters(desk: MatrixDesk, content: Content) -> None:
    """Fill the matrix, and keep the findings that stay as they are."""
    desk.set_cells({
        (activity, person): letters
        for activity, row in content["letters"].items() for person, letters in row.items()
    })
    for kept in content["kept"]:
        found = next(
            item.finding for item in desk.findings()
            if (item.finding.id, item.finding.person) == (kept["finding"], kept["person"])
        )
        desk.keep(found, kept["reason"])


def _rounds(project_id: str, content: Content) -> list[Change]:
    changes: list[Change] = []
    for found in content["rounds"]:
        changes += set_fields(
            "round", found["id"], project_id=project_id, step=STEP, number=found["number"],
            depth=found["depth"], scorers=found["scorers"], secrecy=found["secrecy"],
            state="revealed", opened_at=found["opened_at"], revealed_at=found["revealed_at"],
            revealed_by=found["revealed_by"], reason=found["reason"],
        )
        for ballot in found["ballots"]:
            sheet = {"scores": ballot["scores"], "confidence": ballot["confidence"]}
            changes += set_fields(
                "ballot", ballot["id"], project_id=project_id, round_id=found["id"],
                person_id=ballot["person"], method=ballot["method"],
                handed_in_at=ballot["handed_in_at"], sheet=sheet,
            )
    return changes


def _agreed(session: Session, project_id: str, content: Content) -> list[Change]:
    questions = Questionnaire(session, project_id)
    changes: list[Change] = []
    for prefix, key in ((AGREED, "agreed"), (REASONS, "reasons")):
        for item, value in content[key].items():
            changes += questions.answer_changes(Address(f"{prefix}.{item}"), Answer.of(value))
    return changes


def _states(session: Session, project_id: str, content: Content) -> list[Change]:
    questions = Questionnaire(session, project_id)
    changes: list[Change] = []
    for state in content["step_states"]:
        fields = {k: v for k, v in state.items() if k not in {"step", "subject"}}
        subject = state.get("subject", PROJECT)
        changes += questions.state_changes(state["step"], subject, **fields)
    for override in content["overrides"]:
        changes += set_fields("override", new_id(), project_id=project_id, **override)
    return changes
