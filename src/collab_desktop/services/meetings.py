"""Who is invited to what, with a text to send, and what falls open when somebody leaves."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci.matrix import Activity
from collab_desktop.domain.raci.meetings import FallenOpen, Guest, Guests, falls_open, guests
from collab_desktop.framework.schema import ChoiceQuestion
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

LEFT = "left"
CHOSEN = "chosen"
LONGEST_LINK = 1_900
"""Characters; the mail programs of some systems take no longer addresses."""
MOST_NAMED = 3
"""Activities named for each guest; more are counted."""


@dataclass(frozen=True)
class Topic:
    """Something to meet about: a phase or a step, and the activities that belong to it."""

    key: str
    title: str
    activities: frozenset[str]


@dataclass(frozen=True)
class Letter:
    """An invitation: to whom as far as addresses are known, what it is about, and why they come."""

    to: tuple[str, ...]
    subject: str
    body: str

    @property
    def text(self) -> str:
        """All of it, to be pasted anywhere."""
        return f"{self.subject}\n\n{self.body}"

    def link(self) -> tuple[str, bool]:
        """A ``mailto:`` address, and whether the body is in it; a long one is left to be pasted."""
        start = f"mailto:{','.join(quote(mail, safe='@') for mail in self.to)}"
        start += f"?subject={quote(self.subject)}"
        whole = f"{start}&body={quote(self.body.replace(chr(10), chr(13) + chr(10)))}"
        return (whole, True) if len(whole) <= LONGEST_LINK else (start, False)


class Meetings:
    """Stands before the invitations of one project."""

    def __init__(self, session: Session, desk: MatrixDesk) -> None:
        """Look at the matrix as the desk has it."""
        self._session = session
        self._desk = desk
        self._voice = session.voice

    def topics(self, chosen: Collection[str] = ()) -> list[Topic]:
        """Everything, the chosen ones, each phase, then each step to which an activity belongs.

        Args:
            chosen: activities that somebody picked, as for a workshop.
        """
        rows = self._session.project(self._desk.project_id).table("activities")
        every = frozenset(str(row["id"]) for row in rows)
        found = [Topic("", self._voice.say(Message("meeting.everything")), every)]
        titles = {str(row["id"]): str(row["title"] or "") for row in rows}
        picked = [titles[row] for row in titles if row in chosen]
        if picked:
            title = self._some(picked, "semicolon")
            found.append(Topic(CHOSEN, title, frozenset(chosen) & every))
        for key in ("phase", "step"):
            for slug, label in self._options(key):
                own = frozenset(str(row["id"]) for row in rows if row.get(key) == slug)
                if own:
                    found.append(Topic(f"{key}:{slug}", label, own))
        return found

    def listed(self, names: Sequence[str]) -> str:
        """Names one after the other, as the language does it."""
        return self._voice.joined(names)

    def _options(self, key: str) -> list[tuple[str, str]]:
        fields = self._session.index_of(self._desk.project_id).register("activities").fields
        field = next((found for found in fields if found.key == key), None)
        if not isinstance(field, ChoiceQuestion):
            return []
        return [(option.slug, option.label) for option in field.offered]

    def guests(self, topic: Topic) -> Guests:
        """Who comes, who is told, who keeps the time."""
        return guests(self._desk.matrix, topic.activities)

    def letter(self, topic: Topic) -> Letter | None:
        """An e-mail that says to each guest why; nothing where nobody is needed."""
        found = self.guests(topic)
        if not found.come:
            return None
        say, about = self._voice.say, topic.title
        title = str(self._session.project(self._desk.project_id).row["title"] or "")
        lines = [say(Message("meeting.why", {"about": about})), ""]
        lines += [
            say(Message("meeting.guest", {
                "person": guest.person.name, "parts": self._parts(guest.parts),
            }))
            for guest in found.come
        ]  # fmt: skip
        if found.told:
            names = [person.name for person in found.told]
            lines += ["", say(Message("meeting.told", {"people": names}))]
        subject = say(Message("meeting.subject", {"about": about, "project": title}))
        return Letter(self._addresses(found.come), subject, "\n".join(lines))

    def _addresses(self, come: Sequence[Guest]) -> tuple[str, ...]:
        """The e-mail addresses of those guests who are known to the workspace by one."""
        rows = self._session.project(self._desk.project_id).table("stakeholders")
        person = {str(row["id"]): str(row.get("person") or "") for row in rows}
        people = self._session.people
        mails = (people.get(person.get(guest.person.id, ""), {}).get("email") for guest in come)
        return tuple(dict.fromkeys(str(mail) for mail in mails if mail))

    def _parts(self, parts: Sequence[tuple[Activity, str]]) -> str:
        scheme = self._desk.scheme
        said = [
            f"{activity.title} ({self._voice.joined(x.label for x in scheme.letters_of(cell))})"
            for activity, cell in parts
        ]
        return self._some(said, "semicolon")

    def _some(self, words: Sequence[str], by: str) -> str:
        """A few of them; more are counted."""
        more = len(words) - MOST_NAMED
        rest = [self._voice.say(Message("meeting.more", {"count": more}))] if more > 0 else []
        return self._voice.joined([*words[:MOST_NAMED], *rest], by)

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
