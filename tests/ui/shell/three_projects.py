"""A workspace with three projects at different places on their way, made through the services."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.project_data import subjects_of
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

SETTINGS = Settings(
    name="Amina Yusuf", organisation="Arden District Health Office", device="device-1",
    first_run_done=True,
)
TITLES = (
    "Outreach for vaccination, Arden Highlands", "Safe water points, Lower Sarn",
    "Air near schools, Port Ellery",
)
QUESTIONS = (
    "How can seasonal travel-time and clinic data help district health teams plan outreach?",
    "Which water points will run dry this season, and whom should district engineers reach first?",
    "How can street sensors help the city decide where children breathe the worst air?",
)
CATEGORIES = ("suitability", "deliverability", "impact", "scalability", "portfolio")


class Filling:
    """Answers the questions of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        self.session = session
        self.id = project_id
        self.questions = Questionnaire(session, project_id)

    def set(self, path: str, value: Any, subject: str = "project") -> None:
        self.questions.set_answer(Address(path, subject), Answer.of(value))

    def fill(self, step: str, subject: str, people: tuple[str, str]) -> None:
        """Answer whatever a step still asks for, until nothing is missing."""
        for _ in range(20):
            gaps = list(progress.gaps(self.session.project(self.id), step, subject))
            if not gaps:
                return
            for gap in gaps:
                self._answer(gap, people)

    def _answer(self, gap: Any, people: tuple[str, str]) -> None:
        question = gap.question
        if question.kind == "table":
            self.questions.add_row(gap.path, gap.subject)
            return
        subject = f"record:{gap.record.id}" if gap.record is not None else gap.subject
        self.set(gap.path, value_for(question, people), subject)

    def complete(self, step: str, people: tuple[str, str]) -> None:
        data = self.session.project(self.id)
        for subject in subjects_of(data.index, step):
            self.fill(step, subject, people)
            Completing(self.session, self.id).complete(step, subject)


def value_for(question: Any, people: tuple[str, str]) -> Any:
    """A plausible answer of the right kind."""
    person, organisation = people
    kind = question.kind
    options = [option.slug for option in getattr(question, "options", ())]
    simple: dict[str, Any] = {
        "text": "Travel times by season", "long": "District planners see a month ahead where"
        " families cannot reach a clinic, and send an outreach team there.",
        "link": "https://example.org/report", "int": 3, "pct": "40",
        "money": {"minor": 1250000, "currency": "GBP"}, "date": "2026-12-10", "bool": True,
        "yn": "no", "score5": 4, "lvl4": 3, "conf": "medium", "person": person,
        "people": [person], "org": organisation, "tags": ["clinics"],
    }
    if kind == "choice":
        return options[0]
    if kind == "multi":
        return options[:1]
    return simple[kind]


def make(path: Path, settings: Settings = SETTINGS) -> tuple[Session, list[str]]:
    """A new workspace file with three projects; returns their ids."""
    session = Session.create(path, settings)
    fill(session)
    return session, [str(row["id"]) for row in session.project_rows()]


def fill(session: Session) -> None:
    """Start the three projects."""
    directory = Directory(session)
    office = directory.add_organisation(
        "Arden District Health Office", country="Arden", sector="public"
    )
    directory.add_organisation("Hill Voices", country="Arden", sector="third sector")
    amina = directory.add_person(
        "Amina Yusuf", email="amina@example.org", role="Facilitator", organisation_id=office
    )
    directory.add_person("Tomas Brenner", email="tomas@example.org", role="Data scientist")
    directory.add_person("Lindiwe Nkosi", role="Community lead")
    people = (amina, office)
    scores = ((4, 3, 4, 3, 4), (4, 3, 4, 2, 3), (3, 2, 3, 3, 4))
    for number, (title, question) in enumerate(zip(TITLES, QUESTIONS, strict=True)):
        project_id = Projects(session).start(title, sample=number == 2)
        filling = Filling(session, project_id)
        filling.set("cq.question.question", question)
        filling.set("cq.owner.owner_org", office)
        filling.set("cq.owner.theme", "child_health" if number != 1 else "climate")
        if number == 1:
            continue
        filling.complete("cq", people)
        filling.complete("call", people)
        for category, score in zip(CATEGORIES, scores[number], strict=True):
            filling.set(f"pf.agreed.{category}", score)
        if number == 2:
            filling.complete("tn", people)
            filling.complete("pr", people)
        else:
            filling.set("pr.title.title", title)
            filling.set("pr.answer.answer", "A map that shows travel times for each season.")
