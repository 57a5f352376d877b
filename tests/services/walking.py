"""Walks the quick path as the hub leads: the next thing, until nothing is left to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.views import FieldView, NextThing, Place
from collab_desktop.framework.schema import Question, TableQuestion
from collab_desktop.services.completing import Completing
from collab_desktop.services.hub import hub
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting import ExportResult, record_export
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session


@dataclass(frozen=True)
class Team:
    """Two organisations and somebody from each."""

    office: str
    university: str
    owner: str
    scientist: str


def check_in_step(session: Session) -> None:
    """What is in memory must be what a fresh look at the file gives."""
    for row in session.project_rows():
        project_id = str(row["id"])
        kept = session.project(project_id)
        session.forget(project_id)
        read = session.project(project_id)
        for name in ("row", "answers", "records", "step_states", "notes"):
            assert getattr(kept, name) == getattr(read, name), name
        for name in ("rounds", "ballots", "signatures", "overrides", "comments"):
            assert by_id(getattr(kept, name)) == by_id(getattr(read, name)), name
    assert dict(session.people) == by_id(session.store.rows("person"))
    assert dict(session.organisations) == by_id(session.store.rows("organisation"))


def by_id(rows: Any) -> dict[str, Any]:
    """Rows by their id."""
    return {row["id"]: dict(row) for row in rows}


def tables(session: Session) -> dict[str, dict[str, Any]]:
    """Everything the workspace holds now."""
    entities = (
        "workspace", "pack", "project", "person", "organisation", "membership", "answer", "record",
        "comment", "note", "step_state", "round", "ballot", "signature", "snapshot", "override",
    )
    return {entity: by_id(session.store.rows(entity)) for entity in entities}


PLAIN: dict[str, Any] = {
    "text": "Some text", "long": "How can data help pupils of the lower valley to stay in school?",
    "int": 3, "money": {"minor": 100000, "currency": "GBP"}, "date": "2027-01-01", "bool": True,
    "yn": "yes", "lvl4": 3, "conf": "high", "pct": "5", "score5": 4, "tags": ["water"],
}


def plausible(question: Question, team: Team) -> Any:
    """A value that somebody might give; nothing for what is not answered with a value."""
    if question.kind == "choice":
        return question.options[0].slug
    if question.kind == "multi":
        return [question.options[0].slug]
    people = {"person": team.owner, "org": team.office, "people": [team.owner, team.scientist]}
    return {**PLAIN, **people}.get(question.kind)


@dataclass
class Walk:
    """One facilitator who does what the hub says."""

    session: Session
    project: str
    team: Team
    answers: int = 0
    covers: bool = True
    """Whether the team has every skill that is needed."""
    seen: list[Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.questions = Questionnaire(self.session, self.project)
        self.completing = Completing(self.session, self.project)

    def go(self, until: Callable[[NextThing], bool] = lambda thing: False) -> NextThing | None:
        """Walk until ``until`` says stop, nothing is left, or a place comes a third time."""
        while (thing := hub(self.session, self.project).next) is not None:
            self.seen.append(thing.place)
            if until(thing) or self.seen.count(thing.place) > 2:
                return thing
            self.do(thing.place)
        return None

    def do(self, place: Place) -> None:
        """Do one thing."""
        if place.document:
            result = ExportResult(Path(place.document), 1)
            record_export(self.session, self.project, place.document, result)
        elif place.gate:
            self.completing.list_outstanding(place.step, self.team.owner, "2027-06-01")
        elif (place.step, place.section) == ("gov", "votes"):
            self.vote()
        elif place.section is not None:
            self.answer_page(place)
        else:
            if place.step == "pf":
                self.score()
            self.completing.complete(place.step, place.subject)

    def vote(self) -> None:
        """The one core partner supports it."""
        self.questions.add_row("gov.votes.votes", values={
            "organisation": self.team.office, "core": True, "decision": "support"})

    def answer_page(self, place: Place) -> None:
        """Answer everything that is required on a page."""
        assert place.section is not None
        self.questions.take_prefills(place.step, place.section, place.subject)
        for view in self.questions.page(place.step, place.section, place.subject).fields:
            if isinstance(view.question, TableQuestion):
                self.fill_table(view, place.subject)
            elif view.required and view.answer is None:
                self.answer(view.address, view.question)

    def fill_table(self, view: FieldView, subject: str) -> None:
        """Add the rows that are needed, and the required cells of all rows."""
        needed = max(view.question.min_rows, 1) if view.required else view.question.min_rows
        for _ in range(needed - len(view.rows)):
            self.questions.add_row(view.address.path, subject)
        for row in self.questions.field(view.address).rows:
            for column in view.columns:
                wanted = column.required or (column.key == "covered" and self.covers)
                if wanted and column.key not in row.cells:
                    path = f"{view.question.register_name}.{column.key}"
                    self.answer(Address(path, f"record:{row.id}"), column)

    def answer(self, address: Address, question: Question) -> None:
        """Give one plausible answer."""
        value = plausible(question, self.team)
        if value is not None:
            self.questions.set_answer(address, Answer.of(value))
            self.answers += 1

    def score(self) -> None:
        """Two people score alone, then agree."""
        scoring = Scoring(self.session, self.project)
        if scoring.current() is None:
            people = (self.team.owner, self.team.scientist)
            found = scoring.open_round(people, "quick")
            for person in people:
                scoring.hand_in(found, person, {"scores": dict.fromkeys(scoring.items("quick"), 4)})
            scoring.reveal(found)
        for item in scoring.items("quick"):
            if item not in scoring.agreed():
                scoring.agree(item, 4)
                self.answers += 1
