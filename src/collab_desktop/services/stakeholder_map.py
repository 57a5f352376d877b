"""The map of the stakeholders: where each stands, who is unheard, who is aboard, who is told how.

Positions are answers in the register of stakeholders; a move writes them as one step to undo.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from collab_desktop.domain import stakeholders as rules
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.stakeholders import Circle, Crowd, Quadrant
from collab_desktop.domain.standing import label
from collab_desktop.services import gating
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

NUMBERS: Final = ("influence", "interest", "affected")
MOVED: Final = frozenset(f"{rules.REGISTER}.{key}" for key in (*NUMBERS, "level"))
"""What a move on the map writes."""
_ENDS: Final = (
    ("qualify", "G1"), ("propose", "G2"), ("approve", "G5"), ("deliver", "G6"), ("results", "G7"),
    ("close", "G8"),
)  # fmt: skip
"""The gate that ends each phase of engagement."""


@dataclass(frozen=True)
class Stake:
    """One stakeholder on the map; ``number`` is the place in the register, from 1."""

    number: int
    id: str
    name: str
    kind: str
    influence: int | None
    interest: int | None
    affected: int | None
    level: str
    level_words: str
    quadrant: Quadrant | None
    circle: Circle
    salience: tuple[str, ...]
    is_unheard: bool
    is_aboard: bool

    @property
    def is_placed(self) -> bool:
        """Whether influence and interest are known."""
        return self.influence is not None and self.interest is not None

    @property
    def is_team(self) -> bool:
        """Whether this is one of those who do the work."""
        return self.kind == "delivery_team"

    def at(self, influence: int | None, interest: int | None) -> Stake:
        """The same one elsewhere on the grid, to be shown before it is written."""
        return replace(self, influence=influence, interest=interest)

    def taking_part(self, level: str) -> Stake:
        """The same one with another level, to be shown before it is written."""
        ring = rules.circle({"type": self.kind, "level": level})
        return replace(self, level=level, circle=ring)


@dataclass(frozen=True)
class PlanLine:
    """How somebody takes part; ``gaps`` are the fields that still say nothing."""

    id: str
    name: str
    level: str
    channel: str
    frequency: str
    contact: str
    gaps: tuple[str, ...]


class StakeholderDesk(ForProject):
    """Stands before the stakeholders of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    # -- reading --------------------------------------------------------------------------

    def stakes(self, phase: str = "") -> list[Stake]:
        """Everybody, in the order of the register.

        Args:
            phase: the phase that says who is aboard; without one all are.
        """
        rows = rules.stakeholders(self.data)
        aboard = {row["id"] for row in (rules.aboard(rows, phase) if phase else rows)}
        return [
            self._stake(number, row, is_aboard=row["id"] in aboard)
            for number, row in enumerate(rows, 1)
        ]

    def _stake(self, number: int, row: Mapping[str, Any], *, is_aboard: bool) -> Stake:
        level = str(row.get("level") or "")
        return Stake(
            number, str(row["id"]), str(row.get("name") or ""), str(row.get("type") or ""),
            _number(row.get("influence")), _number(row.get("interest")),
            _number(row.get("affected")), level, self._label("level", level),
            rules.quadrant(row), rules.circle(row), rules.salience(row), rules.is_unheard(row),
            is_aboard,
        )  # fmt: skip

    def crowd(self) -> Crowd:
        """Whether the boat is too full."""
        return rules.crowd(rules.stakeholders(self.data))

    def plan(self) -> list[PlanLine]:
        """How those outside the team take part, the nearest first."""
        data = self.data
        return [
            PlanLine(
                str(row["id"]), str(row.get("name") or ""),
                self._label("level", row.get("level")), str(row.get("channel") or ""),
                self._label("frequency", row.get("frequency")), data.person(row.get("contact")),
                rules.plan_gaps(row),
            )
            for row in rules.plan(rules.stakeholders(data))
        ]  # fmt: skip

    def phases(self) -> Sequence[tuple[str, str]]:
        """The phases in which people can be aboard: slug and words."""
        return self._options("phases")

    def levels(self) -> Sequence[tuple[str, str]]:
        """The levels of engagement: slug and words."""
        return self._options("level")

    def phase_now(self) -> str:
        """The phase that the project is in, told by its gates; empty where the pack has none."""
        data = self.data
        known = [phase for phase in _ENDS if data.index.find_gate(phase[1]) is not None]
        open_now = [key for key, gate in known if not gating.is_passed(data, gate)]
        return open_now[0] if open_now else ""

    def _options(self, key: str) -> list[tuple[str, str]]:
        field = self.data.index.find(f"{rules.REGISTER}.{key}")
        return [(option.slug, option.label) for option in getattr(field, "options", ())]

    def _label(self, key: str, slug: Any) -> str:
        return label(self.data.index.find(f"{rules.REGISTER}.{key}"), slug) if slug else ""

    # -- writing --------------------------------------------------------------------------

    def place(self, stakeholder: str, *, influence: int, interest: int) -> None:
        """Put somebody elsewhere on the grid; one step to undo.

        Raises:
            StorageFault: nothing was written.
        """
        self._write(stakeholder, {"influence": influence, "interest": interest})

    def set_number(self, stakeholder: str, key: str, value: int | None) -> None:
        """Say influence, interest or how strongly somebody is affected, from 1 to 5."""
        self._write(stakeholder, {key: value})

    def set_level(self, stakeholder: str, level: str) -> None:
        """Let somebody take part more, or less."""
        self._write(stakeholder, {"level": level})

    def _write(self, stakeholder: str, cells: Mapping[str, Any]) -> None:
        changes = []
        for key, value in cells.items():
            address = Address(f"{rules.REGISTER}.{key}", f"record:{stakeholder}")
            answer = None if value is None else Answer.of(value)
            if self.data.answers.get(address) != answer:
                changes += self._answers.answer_changes(address, answer)
        self._session.commit("edit.stakeholder_moved", changes, project_id=self.project_id)


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) else None
