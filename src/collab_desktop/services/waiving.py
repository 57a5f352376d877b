"""Waiving steps: one sentence of reason, who, as whom, since when and until when (CONTENT 0.6).

A waiver prints on every board paper until it is withdrawn or ends.  It lifts no rule that nobody
may override.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Status
from collab_desktop.domain.values import is_iso_date
from collab_desktop.domain.views import WaiverView
from collab_desktop.framework.schema import GateRule, Step
from collab_desktop.services import gating
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, today


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a step is left out, who stands for it, and until which day; empty: it has no end."""

    reason: str
    person: str
    role: str
    expires: str = ""


class Waiving(ForProject):
    """The waivers of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._questions = Questionnaire(session, project_id)

    # -- what may be waived ---------------------------------------------------------------------

    def steps(self) -> tuple[Step, ...]:
        """The steps that may be waived now, in their order."""
        return tuple(s for s in self.data.index.pack.steps if self.refusal(s.key) is None)

    def refusal(self, step: str) -> Message | None:
        """Why a step may not be waived now; nothing when it may."""
        found = self.data.index.step(step)
        if found.waiving == "never":
            return Message("waiver.never", {"step": found.title})
        status = progress.step_status(self.data, step)
        if status is Status.WAIVED:
            return Message("waiver.already", {"step": found.title})
        if status in {*progress.CLOSED, Status.RECHECK}:
            return Message("waiver.complete", {"step": found.title})
        return None

    def needs_confirmation(self, step: str) -> bool:
        """Whether somebody has to confirm that this step, of all steps, is waived."""
        return self.data.index.step(step).waiving == "confirm"

    def standing_rules(self, step: str) -> tuple[GateRule, ...]:
        """The rules of a step that no waiver lifts."""
        return tuple(
            rule for gate in self.data.index.pack.header.gates for rule in gate.rules
            if rule.step == step and gating.is_firm(rule)
        )

    # -- waiving --------------------------------------------------------------------------------

    def problems(self, step: str, waiver: Waiver, *, confirmed: bool) -> dict[str, Message]:
        """What keeps a step from being waived, by the part of the form it is about."""
        return dict(self._problems(step, waiver, confirmed=confirmed))

    def _problems(
        self, step: str, waiver: Waiver, *, confirmed: bool
    ) -> Iterator[tuple[str, Message]]:
        refused = self.refusal(step)
        if refused is not None:
            yield "step", refused
        if not waiver.reason.strip():
            yield "reason", Message("problem.reason")
        if not waiver.person.strip():
            yield "person", Message("waiver.person")
        if not waiver.role.strip():
            yield "role", Message("waiver.role")
        if waiver.expires and not (is_iso_date(waiver.expires) and waiver.expires >= today()):
            yield "expires", Message("waiver.expires")
        if self.needs_confirmation(step) and not confirmed:
            yield "confirmed", Message("waiver.confirm")

    def waive(
        self, step: str, waiver: Waiver, *, confirmed: bool = False
    ) -> dict[str, Message]:
        """Waive a step, or return what keeps it from being waived; undo takes it back.

        Args:
            step: its key.
            waiver: reason, person, role, and the last day as ISO date or nothing.
            confirmed: whether somebody confirmed it, where the pack asks for that.
        """
        problems = self.problems(step, waiver, confirmed=confirmed)
        if not problems:
            changes = self._questions.state_changes(
                step, PROJECT, status=Status.WAIVED.value, waiver={
                    "reason": waiver.reason.strip(), "person": waiver.person.strip(),
                    "role": waiver.role.strip(), "date": today(),
                    "expires": waiver.expires or None,
                },
            )
            self._session.commit("edit.waived", changes, project_id=self.project_id)
        return problems

    def withdraw(self, step: str) -> None:
        """Take a waiver back: the step is as far as its answers are; undo waives it again."""
        changes = self._questions.state_changes(step, PROJECT, status=None, waiver=None)
        self._session.commit("edit.waiver_withdrawn", changes, project_id=self.project_id)

    # -- what is waived -------------------------------------------------------------------------

    def of_step(self, step: str) -> WaiverView | None:
        """The waiver of a step, also one that has ended; nothing when there is none."""
        state = self.data.state(step)
        if state.get("status") != Status.WAIVED.value:
            return None
        return _view(self.data, step, state.get("waiver") or {})

    def waivers(self) -> tuple[WaiverView, ...]:
        """Every waiver of the project in the order of the steps."""
        found = (self.of_step(step.key) for step in self.data.index.pack.steps)
        return tuple(waiver for waiver in found if waiver is not None)


def _view(data: ProjectData, step: str, waiver: Mapping[str, Any]) -> WaiverView:
    return WaiverView(
        step, data.index.step(step).title, str(waiver.get("reason") or ""),
        str(waiver.get("person") or ""), str(waiver.get("role") or ""),
        str(waiver.get("date") or ""), str(waiver.get("expires") or ""),
        has_ended=not progress.is_waived(data, step),
    )
