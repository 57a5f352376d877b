"""Choosing a team: what is kept of the choice, and the registers that take it over."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any, Final

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.interest import EOIS
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.matching import highs
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.team import choices
from collab_desktop.domain.team.covering import Covered, covering
from collab_desktop.domain.team.draft import Draft
from collab_desktop.domain.team.offers import Offer
from collab_desktop.domain.team.question import Question, question_of
from collab_desktop.domain.team.suggestion import Suggestion
from collab_desktop.framework.catalogue import same_skill
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields
from collab_desktop.services.texts import say

FOLLOWERS: Final = ("team", "stakeholders", "sg_people")
"""The registers in which each member gets a row: proposal, matrix, safeguarding."""
LONGEST: Final = 160


def lock_changes(
    session: Session, data: ProjectData, questions: Questionnaire, question: Question,
    draft: Draft, suggestion: Suggestion | None, reason: str, today: str,
) -> list[Change]:
    """Everything that choosing the draft writes, as one step."""
    members = [question.by_id[one] for one in draft.members]
    covered = covering(question.asked, members)
    chosen = _Chosen(session, data, questions, members, covered)
    best = suggestion.best if suggestion is not None else None
    changes = chosen.row("team_locks", new_id(), {
        "on": today, "by": session.actor, "chosen": list(draft.members),
        "suggested": list(best.team) if best else None, "reason": reason.strip() or None,
        "found": json.dumps(_found(question, draft, suggestion), sort_keys=True),
    })
    for register in FOLLOWERS:
        if data.has_register(register):
            changes += chosen.followers(register)
    changes += chosen.needs()
    changes += chosen.gaps()
    changes += chosen.decisions(today)
    return changes + chosen.conflicts()


def _found(question: Question, draft: Draft, suggestion: Suggestion | None) -> dict[str, Any]:
    """What a check of the choice needs later: the question's hash, the proof, the others."""
    team = question.problem.team
    kept: dict[str, Any] = {
        "question": question.digest(), "solver": f"HiGHS {highs.version()}",
        "coverage": float(draft.standing.coverage),
        "received": len({offer.form for offer in question.offers}),
        "selected": len({question.by_id[one].form for one in draft.members}),
        "rules": {"max": team.max, "min": team.min, "per_organisation": team.per_organisation,
                  "per_sector": team.per_sector},
        "order": [tier.value for tier in question.problem.order],
        "lost": {one: float(draft.standing.coverage - draft.without(one))
                 for one in draft.members},
    }
    best = suggestion.best if suggestion is not None else None
    if suggestion is not None and best is not None:
        kept |= {
            "proven": best.proven, "gap": float(best.gap), "tiers": list(suggestion.tiers),
            "suggested_coverage": float(best.standing.coverage),
            "alternatives": [list(option.team) for option in suggestion.options[1:]],
            "seconds": suggestion.seconds,
        }
    return kept


def remaining_changes(
    session: Session, data: ProjectData, questions: Questionnaire, gone: Collection[str]
) -> list[Change]:
    """What is left of the chosen team when some of it are nobody any more.

    What was chosen, and why, stays as it was recorded.
    """
    lock = choices.lock(data)
    if lock is None or not set(gone) & set(lock.chosen):
        return []
    question = question_of(data)
    members = [question.by_id[one] for one in lock.chosen if one in question.by_id]
    rest = _Chosen(session, data, questions, members, covering(question.asked, members))
    changes = [
        change for register in FOLLOWERS if data.has_register(register)
        for change in rest.departures(register)
    ]
    return [*changes, *rest.needs(), *rest.gaps()]


class _Chosen:
    """One choice on its way into the registers."""

    def __init__(
        self, session: Session, data: ProjectData, questions: Questionnaire,
        members: list[Offer], covered: tuple[Covered, ...],
    ) -> None:
        self._session, self._data, self._questions = session, data, questions
        self._members, self._covered = members, covered
        self._ends: dict[str, str] = {}
        before = choices.lock(data)
        inside = {member.id for member in members}
        self._left = [one for one in (before.chosen if before else ()) if one not in inside]

    def row(self, register: str, row: str, cells: Mapping[str, Any]) -> list[Change]:
        """A new row at the end of a register."""
        rows = self._data.rows(register)
        end = self._ends.get(register) or (rows[-1].position if rows else None)
        self._ends[register] = between(end, None)
        changes = set_fields(
            "record", row, project_id=self._data.id, register=register, subject=PROJECT,
            position=self._ends[register], deleted=None,
        )
        return changes + self._cells(register, row, cells)

    def _cells(self, register: str, row: str, cells: Mapping[str, Any]) -> list[Change]:
        fields = self._data.index.fields(register)
        found: list[Change] = []
        for key, value in cells.items():
            address = Address(f"{register}.{key}", f"record:{row}")
            answer = None if value in (None, "", []) else Answer.of(value)
            if key in fields and self._data.answers.get(address) != answer:
                found += self._questions.answer_changes(address, answer)
        return found

    # -- members --------------------------------------------------------------------------

    def followers(self, register: str) -> list[Change]:
        """A row for each member who has none yet; who left has none any more."""
        changes: list[Change] = []
        known = [r for r in self._data.table(register) if r["id"] not in self._own(register)]
        for member in self._members:
            cells = self._as_row(register, member)
            if not cells or any(_is_same(row, cells) for row in known):
                continue
            row = self._row_of(register, member.id)
            there = row in self._data.records
            if not there:
                changes += self.row(register, row, cells)
            elif register == "team":
                changes += self._cells(register, row, cells)
        return changes + self.departures(register)

    def departures(self, register: str) -> list[Change]:
        """The rows of those who left go, unless in use."""
        return [
            Change("record", row, DELETED, True)
            for one in self._left
            if (row := self._row_of(register, one)) in self._data.records
            and not self._is_used(register, row)
        ]

    def _row_of(self, register: str, candidate: str) -> str:
        return Address(f"{register}.row", f"record:{candidate}").row_id(self._data.id)

    def _own(self, register: str) -> set[str]:
        everybody = [*(member.id for member in self._members), *self._left]
        return {self._row_of(register, one) for one in everybody}

    def _is_used(self, register: str, row: str) -> bool:
        """Whether somebody wrote more into a row than what came with the choice."""
        if register == "stakeholders":
            return any(person == row for _, person in self._data.assignments)
        cells = self._data.cells(self._data.records[row])
        return register == "sg_people" and bool(set(cells) - {"person"})

    def _as_row(self, register: str, member: Offer) -> dict[str, Any]:
        """What a register is told of a member; nothing where it has no place for them."""
        person, organisation = member.person_id, member.organisation_id
        if register == "sg_people":
            return {"person": person} if person else {}
        brings = self._brings(member)
        cells: dict[str, Any] = {
            "name": member.name, "person": person, "organisation": organisation,
            "role": self._say("team.role", {"skills": brings})[:LONGEST] if brings else "",
        }
        if register == "stakeholders":
            return cells | {"type": "delivery_team"}
        return cells | {"skills": brings, "days": member.days}

    def _brings(self, member: Offer) -> list[str]:
        return [c.asked.skill for c in self._covered if member in (*c.full, *c.half)]

    # -- needs, gaps, forms ---------------------------------------------------------------

    def needs(self) -> list[Change]:
        """Who covers each need, and whether it is covered."""
        changes: list[Change] = []
        for found in self._covered:
            people = found.full or found.half
            names = self._say("team.names", {"names": [offer.name for offer in people]})
            cells = {"covered": found.state, "covered_by": names[:LONGEST] if people else ""}
            changes += self._cells("needs", found.asked.id, cells)
        return changes

    def gaps(self) -> list[Change]:
        """A line in the gap plan for each need that is open; people say how it is closed."""
        if not self._data.has_register("gap_plan"):
            return []
        planned = {same_skill(row["skill"]): row for row in self._data.table("gap_plan")}
        changes: list[Change] = []
        for found in self._covered:
            row = self._row_of("gap_plan", found.asked.id)
            key = same_skill(found.asked.skill)
            if found.state != "full" and key not in planned:
                changes += self.row("gap_plan", row, {"skill": found.asked.skill})
            elif found.state == "full" and row in self._data.records and not any(
                planned.get(key, {}).get(field) for field in ("plan", "owner", "due", "note")
            ):
                changes.append(Change("record", row, DELETED, True))
        return changes

    def decisions(self, today: str) -> list[Change]:
        """Forms in the team are selected, unless somebody decided about them before."""
        changes: list[Change] = []
        why = self._say("team.selected", {"date": today})
        for form in dict.fromkeys(member.form for member in self._members):
            if not self._data.cell(form, "decision"):
                changes += self._cells(EOIS, form, {"decision": "select", "decision_reason": why})
        return changes

    def conflicts(self) -> list[Change]:
        """What the forms declared, where nobody answered for the team yet."""
        asked, noted = Address("call.team.coi"), Address("call.team.coi_note")
        index = self._data.index
        if any(index.find(a.path) is None or a in self._data.answers for a in (asked, noted)):
            return []
        declared = {m.form: m for m in self._members if m.coi == "yes"}.values()
        lines = [
            self._say("team.declared", {"name": m.name, "what": m.coi_note or "–"})
            for m in declared
        ]
        text = "\n".join(lines) or self._say("team.no_conflicts", {})
        return [
            *self._questions.answer_changes(asked, Answer.of("yes")),
            *self._questions.answer_changes(noted, Answer.of(text)),
        ]

    def _say(self, message_id: str, params: Mapping[str, Any]) -> str:
        return say(Message(message_id, params), self._data.language)


def _is_same(row: Mapping[str, Any], cells: Mapping[str, Any]) -> bool:
    """Whether a row that people typed is about the same member."""
    if cells.get("person") and row.get("person") == cells["person"]:
        return True
    return bool(cells.get("name")) and _plain(row.get("name")) == _plain(cells["name"])


def _plain(text: object) -> str:
    return " ".join(str(text or "").casefold().split())
