"""Gates: every rule of the pack against the project as it stands, with overrides.

A rule whose check this program does not know yet, or whose step the pack leaves out or has not
built, shows as "not checked" (CONTENT 1.2).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from collab_desktop.domain import gate_checks, progress
from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity
from collab_desktop.domain.verdicts import Verdict
from collab_desktop.domain.views import GateView, Place, Problem, RuleView
from collab_desktop.framework.schema import Gate, GateRule
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.session import new_id, set_fields, today

FULL_DEPTH: Final = "gate.full_depth"
"""Says that the present depth does not ask for what settles a rule."""


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
    found = [_rule(data, gate, rule) for rule in gate.rules]
    rules = sorted(found, key=lambda rule: order.index(rule.severity))
    stops = sum(r.severity is Severity.STOP and not r.overridden for r in rules)
    warnings = sum(r.severity is Severity.ATTENTION for r in rules)
    checked = any(r.severity is not Severity.NOT_CHECKED for r in rules)
    passed = stops == 0 and checked and not _waits(data, rules, gate)
    return GateView(
        gate.key, gate.title, gate.unlocks, gate.after, passed,
        is_next and not passed, stops, warnings, tuple(rules),
    )


def _waits(data: ProjectData, rules: list[RuleView], gate: Gate) -> bool:
    """A gate with blocking rules that nobody can check yet is not passed either.

    Rules of steps that the pack leaves out keep nobody waiting.
    """
    stopping = {
        rule.id for rule in gate.rules
        if rule.severity == "stop" and not (rule.step and data.index.find_step(rule.step) is None)
    }
    return any(r.severity is Severity.NOT_CHECKED and r.id in stopping for r in rules)


def is_firm(rule: GateRule) -> bool:
    """Whether nobody may override a rule; no pack makes what protects children any softer."""
    return rule.never_overridable or rule.check in gate_checks.NOBODY_OVERRIDES


def is_passed(data: ProjectData, key: str) -> bool:
    """Whether a gate lets through now."""
    gate = data.index.find_gate(key)
    return gate is not None and gate_view(data, gate).passed


def _rule(data: ProjectData, gate: Gate, rule: GateRule) -> RuleView:
    verdict = _verdict(data, rule)
    override = next(
        (o for o in data.overrides if (o["gate"], o["rule"]) == (gate.key, rule.id)), None
    )
    overridden = str(override["reason"]) if override and not is_firm(rule) else ""
    return RuleView(
        rule.id, verdict.severity, rule.text, _place(data, gate, rule, verdict.subject),
        overridden if verdict.severity is Severity.STOP else "",
        is_firm(rule), verdict.outstanding, verdict.note or _depth_note(data, rule),
        rule.check in gate_checks.MAY_WAIT,
    )


def _depth_note(data: ProjectData, rule: GateRule) -> Message | None:
    """Say under which depth a rule is settled that the present depth does not ask for."""
    question = data.index.find(rule.goes_to or "")
    if question is None or question.depth != "full" or data.is_deep(rule.step or ""):
        return None
    return Message(FULL_DEPTH, {"field": question.label})


def _verdict(data: ProjectData, rule: GateRule) -> Verdict:
    step = data.index.find_step(rule.step) if rule.step else None
    check = gate_checks.CHECKS.get(rule.check)
    if check is None or (rule.step and (step is None or not step.built)):
        return Verdict(Severity.NOT_CHECKED)
    verdict = check(_without_waiver(data, rule.step) if is_firm(rule) else data)
    earlier = gate_checks.ABOUT_GATES.get(rule.check)
    if earlier is not None and is_passed(data, earlier):
        return Verdict(Severity.OK)  # what was overridden there was overridden
    if verdict.severity is Severity.STOP and rule.severity == "attention":
        return replace(verdict, severity=Severity.ATTENTION)
    return verdict


def _without_waiver(data: ProjectData, step: str | None) -> ProjectData:
    """The project as it would stand: a waiver lifts no rule that nobody may override."""
    if step is None or not progress.is_waived(data, step):
        return data
    states = {key: state for key, state in data.step_states.items() if key != (step, PROJECT)}
    return replace(data, step_states=states)


def _place(data: ProjectData, gate: Gate, rule: GateRule, subject: str) -> Place | None:
    """Where a rule is settled; never a page that is not there at the present depth."""
    parts = (rule.goes_to or rule.step or "").split(".")
    step = data.index.find_step(parts[0])
    if step is None:
        return None
    if not step.built or rule.check in gate_checks.MAY_WAIT:
        return Place(step.key, gate=gate.key)
    if rule.check in gate_checks.ABOUT_GATES:
        return Place(step.key, gate=gate_checks.ABOUT_GATES[rule.check])
    if rule.check in gate_checks.GATHERED:
        return Place(step.key, gathered=True)
    section = next((s for s in step.sections if s.key in parts[1:2]), None)
    shown = progress.section_questions(data, step.key, section, subject) if section else ()
    if section is None or not shown:
        return Place(step.key, subject=subject)
    question = next((q.key for q in shown if q.key in parts[2:]), None)
    if question is None and parts[2:]:
        return Place(step.key, subject=subject)
    return Place(step.key, section.key, question, subject)


def completion_problems(data: ProjectData, step: str, subject: str) -> tuple[Problem, ...]:
    """Rules that keep one step from being completed although all is answered."""
    found = [Problem(*each) for each in gate_checks.completion(data, step, subject)]
    before = data.index.step(step).opens_after
    gate = data.index.find_gate(before) if before else None
    if gate is not None and not gate_view(data, gate).passed:
        # It is settled in the step behind which the gate stands.
        message = Message("problem.gate_first", {"gate": gate.title})
        found.append(Problem(Address(f"{gate.after}.step.gate"), message))
    return tuple(found)


class Gating(ForProject):
    """Overriding rules of gates, with a reason that prints."""

    def gates(self) -> tuple[GateView, ...]:
        """All gates as they stand now."""
        return gate_views(self.data)

    def gate(self, key: str) -> GateView:
        """One gate as it stands now.

        Raises:
            KeyError: the pack has no such gate.
        """
        data = self.data
        return gate_view(data, data.index.gate(key))

    def override(self, gate: str, rule: str, reason: str, role: str) -> Message | None:
        """Override a blocking rule; returns why it cannot be when nobody may, or no word is said.

        Args:
            gate: e.g. ``G3``.
            rule: the rule's id.
            reason: one sentence; it prints in the board pack.
            role: as whom, e.g. chair.

        Raises:
            KeyError: the pack has no such gate or rule.
        """
        data = self.data
        found = {r.id: r for r in data.index.gate(gate).rules}[rule]
        if is_firm(found):
            return Message("gate.never", {"rule": found.text})
        if not reason.strip():
            return Message("problem.reason", {})
        if not role.strip():
            return Message("waiver.role")
        changes = set_fields(
            "override", new_id(), project_id=self.project_id, gate=gate, rule=rule,
            reason=reason.strip(), person=self._session.actor, role=role.strip(), date=today(),
        )
        self._session.commit("edit.override", changes, project_id=self.project_id)
        return None
