"""Matching skills: needs against forms, the draft team, and the team that people choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.matching.problem import MOVABLE, Skill
from collab_desktop.domain.ordering import between
from collab_desktop.domain.team import choices
from collab_desktop.domain.team.choices import BANNED, MEMBER, PINNED, Lock
from collab_desktop.domain.team.draft import Draft
from collab_desktop.domain.team.offers import Offer
from collab_desktop.domain.team.question import Asked, Question, placed, question_of
from collab_desktop.domain.team.suggestion import Suggestion
from collab_desktop.domain.values import normalise
from collab_desktop.framework.catalogue import same_skill
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields
from collab_desktop.services.team_lock import lock_changes

RULES: Final = ("most", "fewest", "per_organisation", "sector_share", "ready_by", "days", "order")
"""The questions that set rules of the search, in ``call.match``."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What somebody brings to one need: the level that counts, and the seat it fills."""

    skill: Skill
    seat: str
    """``full``, ``half`` or ``low``."""


class TeamDesk(ForProject):
    """Stands before the matching of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Read the question; :meth:`refresh` after something else changed it."""
        super().__init__(session, project_id)
        self._questions = Questionnaire(session, project_id)
        self.refresh()

    def refresh(self) -> None:
        """Read needs, forms, rules and draft anew."""
        self._show(Draft(question_of(self.data)))

    def _show(self, draft: Draft) -> None:
        self.draft = draft
        self.question: Question = draft.question
        self._asked = {asked.id: asked for asked in self.question.asked}
        self.__dict__.pop("columns", None)

    # -- reading --------------------------------------------------------------------------

    @property
    def asked(self) -> Sequence[Asked]:
        """The needs, those of one work package together."""
        packages = list(dict.fromkeys(each.package for each in self.question.asked))
        return sorted(self.question.asked, key=lambda each: packages.index(each.package))

    @cached_property
    def columns(self) -> Sequence[Offer]:
        """The forms: the draft first, then who adds most to it; who is no candidate comes last."""
        inside = set(self.draft.members)
        places = self.question.places

        def key(offer: Offer) -> tuple[object, ...]:
            added = self.draft.adds(offer.id)
            late = bool(offer.barred) + (places.get(offer.id) == BANNED)
            weight = () if offer.id in inside else tuple(-part for part in added.key)
            return (offer.id not in inside, late, weight, offer.code, offer.title)

        return sorted(self.question.offers, key=key)

    def cell(self, need: str, candidate: str) -> Cell | None:
        """What somebody brings to a need; nothing where they do not offer it."""
        asked, offer = self._asked[need], self.question.by_id[candidate]
        skill = offer.skills.get(same_skill(asked.skill))
        if skill is None:
            return None
        short = asked.need.level - skill.counted
        return Cell(skill, "full" if short <= 0 else "half" if short == 1 else "low")

    def place(self, candidate: str) -> str:
        """Member, pinned, banned, or empty text."""
        return self.question.places.get(candidate, "")

    @property
    def lock(self) -> Lock | None:
        """The team that was chosen last."""
        return choices.lock(self.data)

    def rule(self, key: str) -> object:
        """What a rule of the search says; nothing where the usual one holds."""
        return self.data.value(f"call.match.{key}")

    # -- writing --------------------------------------------------------------------------

    def set_place(self, candidate: str, place: str) -> None:
        """Take somebody into the draft, pin or ban them, or with empty text let them go."""
        labels = {MEMBER: "added", PINNED: "pinned", BANNED: "banned"}
        label = f"edit.draft_{labels.get(place, 'removed')}"
        self._place(label, self._placing(candidate, place))

    def set_draft(self, members: Sequence[str]) -> None:
        """Make these the draft; who is pinned or banned stays so."""
        changes: list[Change] = []
        for offer in self.question.offers:
            before = self.place(offer.id)
            if before not in (PINNED, BANNED):
                wanted = MEMBER if offer.id in members else ""
                changes += self._placing(offer.id, wanted) if before != wanted else []
        self._place("edit.draft_taken", changes)

    def _placing(self, candidate: str, place: str) -> list[Change]:
        if self.place(candidate) == place:
            return []
        row = choices.draft_row(self.project_id, candidate)
        if not place:
            return [Change("record", row, DELETED, True)]
        # Brought back from the trash or made: the same row either way.
        changes = set_fields("record", row, project_id=self.project_id, register="team_draft",
                             subject="project", position="a0", deleted=None)
        for key, value in (("form", candidate), ("place", place)):
            address = Address(f"team_draft.{key}", f"record:{row}")
            changes += self._questions.answer_changes(address, Answer.of(value))
        return changes

    def set_rule(self, key: str, value: object) -> None:
        """Set a rule of the search, or with nothing go back to the usual one."""
        address = Address(f"call.match.{key}")
        question = self.data.index.question(address.path)
        answer = None if value in (None, "", []) else normalise(question, Answer.of(value))
        self._questions.set_answer(address, answer)
        self.refresh()

    def move_tier(self, tier: str, offset: int) -> None:
        """Let a tier come earlier (negative) or later."""
        names = [each.value for each in choices.order(self.data)]
        here = names.index(tier)
        there = min(max(0, here + offset), len(names) - 1)
        names.insert(there, names.pop(here))
        usual = names == [each.value for each in MOVABLE]
        self.set_rule("order", None if usual else names)

    def keep_apart(self, one: str, other: str = "") -> None:
        """Never have two in one team; without another, never somebody in any."""
        known = {
            frozenset((row["one"] or "", row["other"] or ""))
            for row in self.data.table("team_conflicts")
        }
        if frozenset((one, other)) in known:
            return
        row = new_id()
        cells = {"one": one, "other": other}
        self._commit("edit.draft_apart", self._row("team_conflicts", row, cells))

    def let_together(self, conflict: str) -> None:
        """Take a conflict back."""
        self._commit("edit.draft_together", [Change("record", conflict, DELETED, True)])

    def apart(self) -> Sequence[tuple[str, str, str]]:
        """The conflicts: their row, and the names of both; the owner of the challenge is empty."""
        names = {offer.form: offer.title for offer in self.question.offers} | self.question.names
        return [
            (str(row["id"]), names.get(str(row["one"]), ""), names.get(str(row["other"]), ""))
            for row in self.data.table("team_conflicts") if row["one"]
        ]

    def choose(self, suggestion: Suggestion | None, reason: str, today: str) -> None:
        """Choose the draft: keep it with what was suggested, and hand it on to the registers."""
        data, members = self.data, self.draft.members
        self._commit("edit.draft_chosen", lock_changes(
            self._session, data, self._questions, self.question, self.draft,
            suggestion if suggestion and suggestion.digest == self.question.digest() else None,
            reason, today,
        ) if members else [])

    def _row(self, register: str, row: str, cells: Mapping[str, object]) -> list[Change]:
        rows = self.data.rows(register)
        position = between(rows[-1].position if rows else None, None)
        changes = set_fields("record", row, project_id=self.project_id, register=register,
                             subject="project", position=position)
        for key, value in cells.items():
            if value:
                address = Address(f"{register}.{key}", f"record:{row}")
                changes += self._questions.answer_changes(address, Answer.of(value))
        return changes

    def _place(self, label: str, changes: Sequence[Change]) -> None:
        """Write who stands where; needs and forms stay as they are, there may be hundreds."""
        self._session.commit(label, changes, project_id=self.project_id)
        question = placed(self.question, choices.places(self.data))
        self._show(Draft(question, self.draft.pool))

    def _commit(self, label: str, changes: Sequence[Change]) -> None:
        self._session.commit(label, changes, project_id=self.project_id)
        self.refresh()
