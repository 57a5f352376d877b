"""Reply letters: what people who offered something are told, in the language of the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from collab_desktop.domain import interest
from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.hands import signed
from collab_desktop.services.texts import say

QUESTION: Final = "cq.question.question"
USUAL_REASONS: Final = ("covered", "dates", "part", "level", "many")
"""Reasons that are given often; each is reworded before it goes out."""
LONGEST_LINK: Final = 1900
"""Characters of a ``mailto:`` link that every mail program takes."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one person, ready to be copied or opened in a mail program."""

    to: str
    subject: str
    body: str
    hidden: tuple[str, ...] = ()
    """Addresses that must not see each other."""

    @property
    def link(self) -> str:
        """The letter as a ``mailto:`` link; a long one carries only address and subject."""
        head = f"mailto:{quote(self.to, safe='@')}?subject={quote(self.subject)}"
        if self.hidden:
            head += f"&bcc={quote(','.join(self.hidden), safe='@,')}"
        whole = f"{head}&body={quote(self.body)}"
        return whole if len(whole) <= LONGEST_LINK else head

    @property
    def text(self) -> str:
        """Subject and body, to be pasted."""
        return f"{self.subject}\n\n{self.body}"


class Replies(ForProject):
    """The letters of one project."""

    def usual_reasons(self) -> tuple[str, ...]:
        """Sentences to begin from when one says why."""
        return tuple(self._say(f"reason.{key}") for key in USUAL_REASONS)

    def letter(self, eoi: str) -> Letter | None:
        """The reply that belongs to the decision; nothing before it."""
        data = self.data
        decision = data.cell(eoi, "decision")
        if decision not in interest.REPLIES:
            return None
        lead = data.people.get(data.cell(eoi, "lead") or "", {})
        code, question = str(data.cell(eoi, "code") or ""), data.text(QUESTION)
        name = str(lead.get("name") or "")
        parts = [
            self._say("reply.greeting", name=name) if name else self._say("reply.greeting_all"),
            self._say(f"reply.{decision}", question=question),
        ]
        reason = data.cell(eoi, "decision_reason")
        if reason:
            parts.append(self._say("reply.reason", reason=str(reason)))
        keep_until = data.cell(eoi, "keep_until")
        if isinstance(keep_until, str) and keep_until:
            parts.append(self._say("reply.kept", date=self._formats.date(keep_until)))
        parts.append(self._close())
        subject = self._say("reply.subject", code=code, project=str(data.row["title"] or ""))
        return Letter(str(lead.get("email") or ""), subject, "\n\n".join(parts))

    def _close(self) -> str:
        return self._say("reply.close", sender=signed(self._session.actor)).strip()

    @property
    def _language(self) -> str:
        return self.data.language

    @property
    def _formats(self) -> Formats:
        return Formats(self._language)

    def _say(self, key: str, **params: str) -> str:
        return say(Message(key, dict(params)), language=self._language)
