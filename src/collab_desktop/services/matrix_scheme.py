"""Letters of a project's own: a scheme from a file, checked before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci.project import OWN_SCHEME, SCHEME
from collab_desktop.framework.refusal import PackProblem, PackRefused
from collab_desktop.framework.schemes import OWN, Scheme, read_scheme
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

LARGEST: Final = 50_000
"""Bytes of a scheme's file; a dozen letters need a fraction of them."""


class SchemeRefused(Exception):
    """The file holds no scheme that can be used; ``lines`` say where and why."""

    def __init__(self, lines: list[str]) -> None:
        """Keep the sentences."""
        super().__init__("; ".join(lines))
        self.lines = lines


def bring_scheme(session: Session, project_id: str, file: Path) -> tuple[Scheme, int]:
    """Use the letters of a file from now on, as one step.

    Returns:
        The scheme, and how many cells hold letters that it does not know.

    Raises:
        SchemeRefused: naming file, line and key of everything that is wrong.
        OSError: the file cannot be read.
        StorageFault: nothing was written.
    """
    text = _text(session, file)
    try:
        scheme = read_scheme(text, file.name)
    except PackRefused as refused:
        raise SchemeRefused([_line(session, p) for p in refused.problems]) from None
    desk = Questionnaire(session, project_id)
    changes = [
        *desk.answer_changes(Address(SCHEME), Answer.of(OWN)),
        *desk.answer_changes(Address(OWN_SCHEME), Answer.of(text)),
    ]
    session.commit("edit.scheme", changes, project_id=project_id)
    known = {letter.code for letter in scheme.letters}
    cells = session.project(project_id).assignments.values()
    return scheme, sum(not set(cell.split("/")) <= known for cell in cells)


def _text(session: Session, file: Path) -> str:
    with file.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    problem = "scheme.too_large" if len(content) > LARGEST else "scheme.no_text"
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if len(content) > LARGEST or not text.strip():
        said = session.voice.say(Message(problem))
        raise SchemeRefused([f"{file.name}: {said}"])
    return text.replace("\r\n", "\n")


def _line(session: Session, problem: PackProblem) -> str:
    """One problem with its file and line."""
    said = session.voice.say(Message(problem.id, dict(problem.params)))
    if not problem.line:
        return f"{problem.file}: {said}"
    where = session.voice.say(Message("scheme.line", {"file": problem.file, "line": problem.line}))
    return f"{where}: {said}"
