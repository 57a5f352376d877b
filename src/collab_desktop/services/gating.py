"""Gates: every rule of the pack against the project as it stands, with overrides.

A rule whose check this program does not know yet, or whose step the pack leaves out or has not
built, shows as "not checked" and never blocks (CONTENT 1.2).
"""

from __future__ import annotations

from collab_desktop.domain import gate_checks
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.views import GateView, Place, Problem, RuleView, Severity
from collab_desktop.framework.schema import Gate, GateRule
from collab_desktop.services.session import Session, new_id, set_fields, today


def gate_views(data: ProjectData) -> tuple[GateView, ...]:
    """All gates of the pack in order; the first that is not passed is the next one."""
    views: list[GateView] = []
    is_next = True
    for gate in data.index.pack.header.gates:
        view = gate_view(data, gate, is_next=is_next)
        is_next = is_next and view.passed
        views.append(view)
    return tuple(views)


def gate_view(data: ProjectData, gate: Gate, *, is_next: bool = False) -> GateView:
    """One gate with its rules, the blocking ones first."""
    order = (Severity.STOP, Severity.ATTENTION, Severity.OK, Severity.NOT_CHECKED)
    rules = sorted((_rule(data, gate, r) for r in gate.rules), key=lambda r: order.index(r.severity))
    stops = sum(r.severity is Severity.STOP and not r.overridden for r in rules)
    warnings = sum(r.severity is Severity.ATTENTION for r in rules)
    checked = any(r.severity is not Severity.NOT_CHECKED for r in rules)
    passed = stops == 0 and checked and not _waits(rules, gate)
    return GateView(
        gate.key, gate.title, gate.unlocks, gate.after, passed,
        is_next and not passed, stops, warnings, tuple(rules),
    )


def _waits(rules: list[RuleView], gate: Gate) -> bool:
    """A gate with blocking rules that nobody can check yet is not passed either."""
    stopping = {rule.id for rule in gate.rules if rule.severity == "stop"}
    return any(r.severity is Severity.NOT_CHECKED and r.id in stopping for r in rules)


def is_passed(data: ProjectData, key: str) -> bool:
    """Whether a gate lets through now."""
    gate = data.index.find_gate(key)
    return gate is not None and gate_view(data, gate).passed


def _rule(data: ProjectData, gate: Gate, rule: GateRule) -> RuleView:
    verdict = _verdict(data, rule)
    override = next(
        (o for o in data.overrides if (o["gate"], o["rule"]) == (gate.key, rule.id)), None
    )
    overridden = str(override["reason"]) if override and not rule.never_overridable else ""
    return RuleView(
        rule.id, verdict.severity, verdict.text or rule.text, _place(rule),
        overridden if verdict.severity is Severity.STOP else "",
        rule.never_overridable, verdict.outstanding,
    )


def _verdict(data: ProjectData, rule: GateRule) -> gate_checks.Verdict:
    step = data.index.find_step(rule.step) if rule.step else None
    check = gate_checks.CHECKS.get(rule.check)
    if check is None or (rule.step and (step is None or not step.built)):
        built_later = gate_checks.UNBUILT.get(rule.check)
        if built_later is not None and step is not None:
            return built_later(data, rule.step or "")
        return gate_checks.Verdict(Severity.NOT_CHECKED)
    verdict = check(data)
    if verdict.severity is Severity.STOP and rule.severity == "attention":
        return gate_checks.Verdict(Severity.ATTENTION, verdict.text, verdict.outstanding)
    return verdict


def _place(rule: GateRule) -> Place | None:
    if not rule.goes_to:
        return Place(rule.step) if rule.step else None
    parts = rule.goes_to.split(".")
    section = parts[1] if len(parts) > 1 else None
    return Place(parts[0], section, parts[2] if len(parts) > 2 else None)


def completion_problems(data: ProjectData, step: str, subject: str) -> tuple[Problem, ...]:
    """Rules that keep one step from being completed although all is answered."""
    messages = gate_checks.completion(data, step, subject)
    return tuple(Problem(Address(path, subject), message) for path, message in messages)


class Gating:
    """Overriding rules of gates, with a reason that prints."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        self._session = session
        self.project_id = project_id

    def gates(self) -> tuple[GateView, ...]:
        """All gates as they stand now."""
        return gate_views(self._session.project(self.project_id))

    def gate(self, key: str) -> GateView:
        """One gate as it stands now.

        Raises:
            KeyError: the pack has no such gate.
        """
        data = self._session.project(self.project_id)
        return gate_view(data, data.index.gate(key))

    def override(self, gate: str, rule: str, reason: str, role: str) -> Message | None:
        """Override a blocking rule; returns why it cannot be when nobody may.

        Args:
            gate: e.g. ``G3``.
            rule: the rule's id.
            reason: one sentence; it prints in the board pack.
            role: as whom, e.g. chair.
        """
        data = self._session.project(self.project_id)
        found = next(r for r in data.index.gate(gate).rules if r.id == rule)
        if found.never_overridable:
            return Message("gate.never", {"rule": found.text})
        if not reason.strip():
            return Message("problem.reason", {})
        changes = set_fields(
            "override", new_id(), project_id=self.project_id, gate=gate, rule=rule,
            reason=reason.strip(), person=self._session.actor, role=role, date=today(),
        )
        self._session.commit("edit.override", changes, project_id=self.project_id)
        return None
