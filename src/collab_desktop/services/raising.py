"""Makes an entry of the ethics journal a concern of its check-in (CONTENT 12)."""

from __future__ import annotations

from collab_desktop.domain import ethics
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.ethics import Concern
from collab_desktop.domain.private_entries import REGISTER, is_private
from collab_desktop.services.courtesy import hidden_rows
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

LONGEST_NOTE = 160
LEAST = Concern.MODERATE
"""What an entry becomes at least; whoever judged it higher keeps that."""


class Raising(ForProject):
    """The journal of one check-in of one project."""

    def __init__(self, session: Session, project_id: str, run: str) -> None:
        """Stand before the journal of a check-in (``ci1`` and so on)."""
        super().__init__(session, project_id)
        self._run = run

    @property
    def _subject(self) -> str:
        return f"run:{self._run}"

    def entries(self) -> tuple[tuple[str, str], ...]:
        """Entries that are no concern yet: row and words.  Private ones stay what they are."""
        return tuple(
            (str(row["id"]), str(row["happened"]))
            for row in self.data.table(REGISTER, self._subject)
            if row["happened"] and not row["raised"] and not is_private(self.data, str(row["id"]))
        )

    def questions(self) -> tuple[tuple[str, str], ...]:
        """The questions of the check-in under which an entry may stand: section and title."""
        found = ethics.check_in(self.data, self._run)
        return tuple((item.section, item.title) for item in found.items)

    def hidden(self) -> int:
        """How many entries of this check-in are private to somebody else."""
        private = hidden_rows(self._session, self.project_id)
        return sum(row.id in private for row in self.data.rows(REGISTER, self._subject))

    def raise_concern(self, record_id: str, section: str) -> None:
        """Let an entry stand as a concern under a question, as one step to undo.

        What was written there stays; the entry is added below it.

        Raises:
            KeyError: there is no such entry, or it is private, or there is no such question.
        """
        words = dict(self.entries())[record_id]
        title = dict(self.questions())[section]
        desk, answers = Questionnaire(self._session, self.project_id), self._answers(section, words)
        answers[Address(f"{REGISTER}.raised", f"record:{record_id}")] = title
        changes = [
            change for address, value in answers.items()
            for change in desk.answer_changes(address, Answer.of(value))
        ]
        self._session.commit("edit.concern_raised", changes, project_id=self.project_id)

    def _answers(self, section: str, words: str) -> dict[Address, str]:
        def at(key: str) -> Address:
            return Address(f"ethics.{section}.{key}", self._subject)

        found = {item.section: item for item in ethics.check_in(self.data, self._run).items}
        item, longer = found[section], self.data.text(at("answer").path, self._subject)
        answers = {at("answer"): "\n".join(part for part in (longer, words) if part)}
        if ethics.ORDER.index(item.concern) < ethics.ORDER.index(LEAST):
            answers[at("concern")] = LEAST.value
        if not item.note:
            answers[at("note")] = _first_words(words)
        return answers


def _first_words(text: str) -> str:
    """As much of a text as stands in one sentence field."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_NOTE else line[: LONGEST_NOTE - 1].rstrip() + "…"
