"""The sample workspace: fictional projects, written through the same services as anybody's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from collab_desktop import paths
from collab_desktop.domain import baseline
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.signatures import content_hash
from collab_desktop.services.answer_files import fill_answers
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
    """Rounds with their sheets, agreed scores, states of steps and signatures."""
    changes = [*_rounds(project_id, content), *_agreed(session, project_id, content)]
    changes += _states(session, project_id, content)
    session.commit("edit.filled", changes, project_id=project_id, undoable=False)
    signing = Signing(session, project_id)
    for signature in content["signatures"]:
        subject, _, path = signature["address"].partition("/")
        signed = signing.sign(
            Address(path, subject), signature["person"], role=signature["role"],
            method=signature["method"], organisation=signature["organisation"],
        )
        moment = Change("signature", signed, "at", signature["at"])
        session.commit("edit.filled", [moment], project_id=project_id, undoable=False)
    if "approved" in content:
        _approve(session, project_id, content["approved"])
    if "letters" in content:
        _give_letters(MatrixDesk(session, project_id), content)


def _approve(session: Session, project_id: str, at: str) -> None:
    """Keep the figures that the board approved, as completing its decision does."""
    data = session.project(project_id)
    kept = baseline.figures(data).as_json(data.text(baseline.DECISION))
    session.commit("edit.filled", set_fields(
        "snapshot", new_id(), project_id=project_id, step="pid", number=1, kind=baseline.KIND,
        sha256=content_hash(kept), data=kept, at=at, actor=session.actor,
    ), project_id=project_id, undoable=False)


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
