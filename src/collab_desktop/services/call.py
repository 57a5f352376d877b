"""The call: its letter in the words of the question, whom it went to, and needs from its parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.standing import label
from collab_desktop.formats import Formats
from collab_desktop.framework.catalogue import same_skill
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.hands import signed
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.replies import Letter
from collab_desktop.services.session import Session, new_id, set_fields, today
from collab_desktop.services.texts import say

INVITED: Final = "invitations"
USUAL_LEVEL: Final = 2
"""The level that a need asks for where nobody said (CONTENT 3.1)."""


class Call(ForProject):
    """The call of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    # -- the letter -----------------------------------------------------------------------------

    def letter(self) -> Letter:
        """What is sent to those who are invited, in the language of the project."""
        data = self.data
        question, outcome = data.text("cq.question.question"), data.text("cq.outcome.outcome")
        parts = [self._say("call.greeting"), self._say("call.question", question=question)]
        if outcome:
            parts.append(self._say("call.outcome", outcome=outcome))
        needs = "\n".join(self._needs())
        if needs:
            parts.append(f"{self._say('call.needs')}\n{needs}")
        if data.value("cq.skills.open_caps") is not False:
            parts.append(self._say("call.open"))
        deadline = data.value("cq.call.deadline")
        if isinstance(deadline, str) and deadline:
            day = Formats(data.language).date(deadline)
            parts.append(self._say("call.deadline", date=day))
        parts += [self._say("call.form"), self._close()]
        subject = self._say("call.subject", project=str(data.row["title"] or ""))
        return Letter("", subject, "\n\n".join(parts), tuple(self._addresses()))

    def _close(self) -> str:
        return self._say("reply.close", sender=signed(self._session.actor)).strip()

    def _needs(self) -> Iterator[str]:
        spoken = self._session.packs.index(str(self.data.row["pack"]), self.data.language)
        importance = spoken.find("needs.importance")
        for row in self.data.table("needs"):
            if row["skill"]:
                word = label(importance, row["importance"]) if row["importance"] else ""
                yield f"– {row['skill']} ({word})" if word else f"– {row['skill']}"

    def _addresses(self) -> Iterator[str]:
        """Where those live who have not been invited yet."""
        for row in self.waiting():
            person = self.data.people.get(row["person"] or "", {})
            if person.get("email"):
                yield str(person["email"])

    def waiting(self) -> tuple[dict[str, Any], ...]:
        """Those on the list who have not been invited yet."""
        return tuple(row for row in self.data.table(INVITED) if not row["invited"])

    def invited_today(self) -> None:
        """Note that the letter went out to all who were waiting for it; one step to undo."""
        changes: list[Change] = []
        for row in self.waiting():
            address = Address(f"{INVITED}.invited", f"record:{row['id']}")
            changes += self._answers.answer_changes(address, Answer.of(today()))
        self._session.commit("edit.invited", changes, project_id=self.project_id)

    def _say(self, key: str, **params: str) -> str:
        return say(Message(key, dict(params)), language=self.data.language)

    # -- from the parts of the question -----------------------------------------------------------

    def unmet_parts(self) -> tuple[tuple[str, str], ...]:
        """Skill and work package that a part of the question names and no need asks for yet."""
        asked = {same_skill(row["skill"]) for row in self.data.table("needs")}
        found: dict[str, tuple[str, str]] = {}
        for part in self.data.table("parts"):
            for skill in part["skills"] or ():
                if same_skill(skill) not in asked:
                    package = str(part["work_package"] or part["part"] or "")
                    found.setdefault(same_skill(skill), (str(skill), package))
        return tuple(found.values())

    def missing_packages(self) -> tuple[str, ...]:
        """Work packages that parts of the question name and the plan does not have yet."""
        there = {str(row["title"] or "").casefold() for row in self.data.table("work_packages")}
        named = [str(part["work_package"] or "") for part in self.data.table("parts")]
        return tuple(dict.fromkeys(n for n in named if n and n.casefold() not in there))

    def take_parts(self) -> None:
        """Ask for the skills of all parts, and plan their work packages; one step to undo."""
        needs = [
            {"skill": skill, "importance": "must", "level": USUAL_LEVEL, "work_package": package}
            for skill, package in self.unmet_parts()
        ]
        changes = [*self._rows("needs", needs)]
        changes += self._rows("work_packages", [{"title": t} for t in self.missing_packages()])
        self._session.commit("edit.parts_taken", changes, project_id=self.project_id)

    def _rows(self, register: str, rows: list[dict[str, Any]]) -> Iterator[Change]:
        there = self.data.rows(register)
        last = there[-1].position if there else None
        for cells in rows if self.data.has_register(register) else ():
            row_id, last = new_id(), between(last, None)
            yield from set_fields(
                "record", row_id, project_id=self.project_id, register=register,
                subject=PROJECT, position=last,
            )
            for key, value in cells.items():
                address = Address(f"{register}.{key}", f"record:{row_id}")
                yield from self._answers.answer_changes(address, Answer.of(value))
