"""The services that a step page works with, bundled for one project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Status
from collab_desktop.framework.schema import Step
from collab_desktop.services.attachments import Attachments
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.history import History
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.services.signing import Signing
from collab_desktop.services.waiving import Waiving
from collab_desktop.ui.steps.words import completed


@dataclass(frozen=True)
class Rooms:
    """Everything a step page may ask or do about its project."""

    session: Session
    project_id: str
    say: Callable[[Message], str]
    questions: Questionnaire
    completing: Completing
    history: History
    directory: Directory
    attachments: Attachments
    signing: Signing

    @classmethod
    def of(cls, session: Session, project_id: str, say: Callable[[Message], str]) -> Self:
        """Open the services of one project."""
        return cls(
            session, project_id, say, Questionnaire(session, project_id),
            Completing(session, project_id), History(session, project_id), Directory(session),
            Attachments(session), Signing(session, project_id),
        )  # fmt: skip

    @property
    def project_title(self) -> str:
        """What the project is called."""
        return str(self.session.project(self.project_id).row["title"] or "")

    @property
    def read_only(self) -> bool:
        """Whether the workspace may only be read."""
        return self.session.store.read_only

    @property
    def origin(self) -> str:
        """The line that says whose questions these are."""
        return self.session.index_of(self.project_id).pack.header.origin

    def state(self, step: str, subject: str) -> Status:
        """How far a step is for one subject: completed or not, as far as its pages go."""
        status = self.session.project(self.project_id).state(step, subject).get("status")
        return Status(status) if status else Status.NOT_STARTED

    def may_waive(self, step: str) -> bool:
        """Whether a step may be waived now, by whoever works here."""
        return not self.read_only and Waiving(self.session, self.project_id).refusal(step) is None

    def step(self, key: str) -> Step:
        """The step as the pack describes it."""
        return self.session.index_of(self.project_id).step(key)

    def subject_of(self, step: str, subject: str) -> str:
        """What a step is asked about: its first run, where it has runs and none is named."""
        runs = self.step(step).runs
        return f"run:{runs[0].key}" if runs and subject == PROJECT else subject

    def named(self, step: str, subject: str) -> str:
        """The step; of one that is walked several times, which time it is."""
        title, runs = self.step(step).title, self.step(step).runs
        run = next((run.title for run in runs if f"run:{run.key}" == subject), "")
        return f"{title}, {run}" if run else title

    def completed_words(self, step: str, subject: str) -> str:
        """What is said once a step, or one time of it, is completed."""
        whole = progress.step_status(self.session.project(self.project_id), step)
        return completed(self.named(step, subject), self.step(step).title, whole)

    def value_titles(self, values: tuple[str, ...]) -> list[str]:
        """The names of the values that a question serves."""
        titles = dict(self.session.index_of(self.project_id).pack.header.values)
        return [str(titles.get(value, value)) for value in values]  # type: ignore[call-overload]
