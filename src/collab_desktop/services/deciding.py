"""From a revealed round to the decision log: what was asked, what came out, what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between as place_between
from collab_desktop.domain.rounds import Method, Tally
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.round_words import agreed_words, median_words
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.session import Session, new_id, set_fields, today
from collab_desktop.services.texts import say

DECISIONS: Final = "decisions"
ASKING: Final = "?؟.!"


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided after a round, in the fields of the decision log."""

    decision: str
    reason: str = ""
    by: str = ""
    """Who decided, or who owns it from now on."""
    dissent: str = ""
    """How somebody saw it differently; may be without a name."""
    date: str = ""


class Deciding(ForProject):
    """Writes decisions of rounds into the log of a project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._questions = Questionnaire(session, project_id)
        self._rounds = Rounds(session, project_id)

    def result_words(self, round_id: str) -> str:
        """What the round came to, in the language of the project: question and words.

        Raises:
            SheetsSealed: the round has not been revealed.
        """
        view, tally = self._rounds.view(round_id), self._rounds.tally(round_id)
        language = self._questions.data.language
        asked = view.about.title
        between = " " if asked[-1:] in ASKING else ": "
        said = [f"{asked}{between}{_result(tally, language)}"]
        heard = Message("round.heard", {"count": tally.ballots, "of": tally.voters})
        return ". ".join([*said, say(heard, language)])

    def record(self, round_id: str, decision: Decision) -> str:
        """Add the decision to the log; return the id of its row. One step to undo.

        Raises:
            SheetsSealed: the round has not been revealed.
            ValueError: no decision was written.
        """
        if not decision.decision.strip():
            raise ValueError("decision")
        view = self._rounds.view(round_id)
        cells = {
            "decision": decision.decision, "reason": decision.reason, "by": decision.by,
            "date": decision.date or today(), "dissent": decision.dissent,
            "rule": view.about.rule, "informed_by": self.result_words(round_id),
            "options": " · ".join(i.title for i in view.about.items) if len(
                view.about.items) > 1 else "",
            "from": f"workshop:{view.workshop}" if view.workshop else "",
        }
        row = new_id()
        self._session.commit(
            "edit.row_added", self._row(row, cells), project_id=self.project_id
        )
        return row

    def _row(self, row: str, cells: dict[str, str]) -> list[Change]:
        data = self._questions.data
        rows = data.rows(DECISIONS)
        changes = set_fields(
            "record", row, project_id=self.project_id, register=DECISIONS, subject=PROJECT,
            position=place_between(rows[-1].position if rows else None, None),
        )
        known = {field.key for field in data.index.register(DECISIONS).fields}
        for key, value in cells.items():
            if value.strip() and key in known:
                address = Address(f"{DECISIONS}.{key}", f"record:{row}")
                changes += self._questions.answer_changes(address, Answer.of(value.strip()))
        return changes


def _result(tally: Tally, language: str) -> str:
    """Every line with what it came to; of dots the first five."""
    if tally.method is Method.DOTS:
        return ", ".join(f"{i.item.title} {i.dots}" for i in tally.ranked[:5])
    parts = []
    for found in tally.items:
        if found.agreement is None:
            continue

        def spoken(message: Message) -> str:
            return say(message, language)

        said = [agreed_words(found.agreement, spoken), median_words(found.agreement, spoken)]
        words = ", ".join(filter(None, said))
        parts.append(words if len(tally.items) == 1 else f"{found.item.title}: {words}")
    return "; ".join(parts)
