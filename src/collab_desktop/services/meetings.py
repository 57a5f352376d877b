"""Who is invited to what, with a text to send, and what falls open when somebody leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci.matrix import Activity
from collab_desktop.domain.raci.meetings import FallenOpen, Guests, falls_open, guests
from collab_desktop.framework.schema import ChoiceQuestion
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

LEFT = "left"
MOST_NAMED = 3
"""Activities named for each guest; more are counted."""


@dataclass(frozen=True)
class Topic:
    """Something to meet about: a phase or a step, and the activities that belong to it."""

    key: str
    title: str
    activities: frozenset[str]


class Meetings:
    """Stands before the invitations of one project."""

    def __init__(self, session: Session, desk: MatrixDesk) -> None:
        """Look at the matrix as the desk has it."""
        self._session = session
        self._desk = desk
        self._voice = session.voice

    def topics(self) -> list[Topic]:
        """Everything, then each phase, then each step to which an activity belongs."""
        rows = self._session.project(self._desk.project_id).table("activities")
        every = frozenset(str(row["id"]) for row in rows)
        found = [Topic("", self._voice.say(Message("meeting.everything")), every)]
        for key in ("phase", "step"):
            for slug, label in self._options(key):
                own = frozenset(str(row["id"]) for row in rows if row.get(key) == slug)
                if own:
                    found.append(Topic(f"{key}:{slug}", label, own))
        return found

    def _options(self, key: str) -> list[tuple[str, str]]:
        fields = self._session.index_of(self._desk.project_id).register("activities").fields
        field = next((found for found in fields if found.key == key), None)
        if not isinstance(field, ChoiceQuestion):
            return []
        return [(option.slug, option.label) for option in field.options]

    def guests(self, topic: Topic) -> Guests:
        """Who comes, who is told, who keeps the time."""
        return guests(self._desk.matrix, topic.activities)

    def letter(self, topic: Topic) -> str:
        """An e-mail that says to each guest why; empty where nobody is needed."""
        found = self.guests(topic)
        if not found.come:
            return ""
        say = self._voice.say
        title = str(self._session.project(self._desk.project_id).row["title"] or "")
        lines = [say(Message("meeting.subject", {"about": topic.title, "project": title})), ""]
        lines += [say(Message("meeting.why", {"about": topic.title})), ""]
        lines += [
            say(Message("meeting.guest", {
                "person": guest.person.name, "parts": self._parts(guest.parts),
            }))
            for guest in found.come
        ]  # fmt: skip
        if found.told:
            names = ", ".join(person.name for person in found.told)
            lines += ["", say(Message("meeting.told", {"people": names}))]
        return "\n".join(lines)

    def _parts(self, parts: Sequence[tuple[Activity, str]]) -> str:
        said = []
        for activity, cell in parts[:MOST_NAMED]:
            words = ", ".join(letter.label for letter in self._desk.scheme.letters_of(cell))
            said.append(f"{activity.title} ({words})")
        more = len(parts) - MOST_NAMED
        if more > 0:
            said.append(self._voice.say(Message("meeting.more", {"count": more})))
        return "; ".join(said)

    def without(self, person: str) -> FallenOpen:
        """What nobody would answer for, or do, without somebody."""
        return falls_open(self._desk.matrix, person)

    def let_go(self, person: str) -> None:
        """Write down that somebody has left; letters stay until somebody takes them over.

        Raises:
            StorageFault: nothing was written.
        """
        address = Address("stakeholders.availability", f"record:{person}")
        desk = Questionnaire(self._session, self._desk.project_id)
        desk.set_answer(address, Answer.of(LEFT))
