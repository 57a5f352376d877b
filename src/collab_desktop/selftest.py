"""A self-test for wherever the program runs: an answer in every step, every document."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.framework.schema import Step, TableQuestion
from collab_desktop.services import reporting
from collab_desktop.services.commands import Report
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.sample import make_sample
from collab_desktop.services.session import Session
from collab_desktop.services.texts import say
from collab_desktop.settings import Settings

SMALLEST_PDF = 2000
"""Bytes; a PDF with one page and its fonts is never smaller."""


def run() -> Report:
    """Test the whole way in a throw-away folder.

    Returns:
        What was done on the lines, what failed among the problems.
    """
    with tempfile.TemporaryDirectory(prefix="collab-self-test-") as folder:
        settings = Settings(name="Self-test", device="self-test")
        session = Session.create(Path(folder) / "self-test.collab", settings)
        try:
            make_sample(session)
            project = portfolio(session)[0].project_id
            answered = _answer_every_step(session, project)
            documents = list(_print_all(session, project, Path(folder)))
            problems = [say(message) for message in session.store.verify()]
        finally:
            session.close()
    small = [name for name, fine in documents if not fine]
    problems += [say(Message("selftest.small", {"document": name})) for name in small]
    lines = [say(Message("selftest.answered", {"count": answered})),
             say(Message("selftest.printed", {"count": len(documents)}))]
    return Report(lines, problems)


def _answer_every_step(session: Session, project: str) -> int:
    """Write an answer into every step that has screens, read it back, and count them."""
    questions = Questionnaire(session, project)
    steps = [step for step in questions.data.index.pack.steps if step.built]
    return sum(_answer(session, questions, step) for step in steps)


def _answer(session: Session, questions: Questionnaire, step: Step) -> bool:
    """Answer the first question of a step that takes words, or the first cell of a new row."""
    words = f"Self-test of {step.key}: <b>&"
    address = _address_for_words(questions, step)
    if address is None:
        return False
    questions.set_answer(address, Answer.of(words))
    kept = session.store.answers(questions.project_id)[questions.data.source(address)]
    return bool(kept.value == words)


def _address_for_words(questions: Questionnaire, step: Step) -> Address | None:
    subject = f"run:{step.runs[0].key}" if step.runs else PROJECT
    tables = []
    for path, question in questions.data.index.questions(step.key):
        if question.kind in {"long", "text"}:
            return Address(path, subject)
        if isinstance(question, TableQuestion):
            tables.append((path, question))
    for path, table in tables:
        register = questions.data.index.register(table.register_name)
        record = questions.add_row(path, subject)
        return Address(f"{register.key}.{register.label_field}", f"record:{record}")
    return None


def _print_all(session: Session, project: str, folder: Path) -> Iterator[tuple[str, bool]]:
    for view in reporting.documents(session, project):
        if view.available:
            target = folder / f"{view.name}.pdf"
            reporting.export_document(session, project, view.id, target)
            yield view.name, target.stat().st_size > SMALLEST_PDF
