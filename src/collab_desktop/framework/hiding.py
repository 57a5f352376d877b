"""Leaves out what a pack hides, and mends what pointed there; refuses to hide what is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from collab_desktop.framework.base import Hideable
from collab_desktop.framework.schema import (
    DocumentSpec,
    Gate,
    GateRule,
    PackHeader,
    Question,
    Register,
    Run,
    Section,
    Step,
    TableQuestion,
)
from collab_desktop.framework.workshops import Agenda, Canvas, Room

LEFT_OUT: Final = "left_out"
"""The check of a rule whose question nobody is asked any more; the program knows none."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A pack before it is put together."""

    header: PackHeader
    steps: tuple[Step, ...]
    registers: tuple[Register, ...]


def needed(
    parts: Parts, reads: Mapping[str, Iterable[str]], pages: Mapping[str, Iterable[str]]
) -> dict[str, tuple[str, dict[str, str | int]]]:
    """Why parts cannot be hidden: a message for each, and what stands in it.

    Args:
        parts: the pack with everything in it.
        reads: what a rule of the code reads besides the place that it leads to, by its name;
            ``*`` stands for every section of a step that asks the question.
        pages: the parts of a step that its special page is built on, by the name of the page.
    """
    found: dict[str, tuple[str, dict[str, str | int]]] = {}
    for gate in parts.header.gates:
        for rule in gate.rules:
            read = [rule.step or "", rule.goes_to or "", *reads.get(rule.check, ())]
            places = [place for name in read for place in _meant(parts, name)]
            for place in _and_around(places) if rule.never_overridable else ():
                found.setdefault(place, ("pack.hidden_needed", {"rule": rule.text}))
    for step in parts.steps:
        for place in _and_around(pages.get(step.page or "", ())):
            found.setdefault(f"{step.key}.{place}", ("pack.hidden_page", {}))
    for register in parts.registers:
        for question in register.fields:  # rules, papers and pages read them by name
            found.setdefault(f"{register.key}.{question.key}", ("pack.hidden_field", {}))
    return found


def _meant(parts: Parts, name: str) -> Iterator[str]:
    """The places that a name stands for."""
    step_key, _, question = name.partition(".*.")
    if not question:
        yield name
    for step in parts.steps if question else ():
        for section in step.sections if step.key == step_key else ():
            if question in {asked.key for asked in section.questions}:
                yield f"{step_key}.{section.key}.{question}"


def _and_around(places: Iterable[str]) -> set[str]:
    """Places with the sections and steps around them."""
    return {
        ".".join(parts[:length])
        for parts in (place.split(".") for place in places if place)
        for length in range(1, len(parts) + 1)
    }


def hidden_of(parts: Parts) -> Iterator[str]:
    """The path of every step, section, question and field that is hidden."""
    for step in parts.steps:
        yield from _hidden(step.key, step)
        for section in step.sections:
            place = f"{step.key}.{section.key}"
            yield from _hidden(place, section)
            for question in section.questions:
                yield from _hidden(f"{place}.{question.key}", question)
    for register in parts.registers:
        for question in register.fields:
            yield from _hidden(f"{register.key}.{question.key}", question)


def _hidden(place: str, part: Hideable) -> Iterator[str]:
    if part.hidden:
        yield place


def room_without_hidden(room: Room, parts: Parts) -> Room:
    """What a pack says about workshops, without what is left out there or leads to such a place."""
    leaving = _Leaving(frozenset(hidden_of(parts)), parts)
    agendas = (leaving.agenda(agenda) for agenda in room.agendas if not agenda.hidden)
    return room.model_copy(update={
        "agendas": tuple(agenda for agenda in agendas if agenda.blocks),
        "canvases": tuple(map(leaving.canvas, room.canvases)),
    })


def without_hidden(parts: Parts) -> Parts:
    """The pack as it is asked; the same one where nothing is hidden."""
    hidden = frozenset(hidden_of(parts))
    return _Leaving(hidden, parts).rest() if hidden else parts


class _Leaving:
    """One pack that something is left out of."""

    def __init__(self, hidden: frozenset[str], parts: Parts) -> None:
        self._hidden = hidden
        self._parts = parts

    def rest(self) -> Parts:
        steps = tuple(self._step(step) for step in self._parts.steps if not step.hidden)
        return Parts(self._header(self._parts.header), steps, self._parts.registers)

    def _is_left(self, place: str | None) -> bool:
        """Whether a place, the run of a step too, is gone with what is around it."""
        parts = (place or "").partition("/")[0].split(".")
        return any(".".join(parts[:n]) in self._hidden for n in range(1, len(parts) + 1))

    def _kept(self, places: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(place for place in places if not self._is_left(place))

    # -- steps ------------------------------------------------------------------------------

    def _step(self, step: Step) -> Step:
        sections = tuple(
            self._section(step, section) for section in step.sections if not section.hidden
        )
        gone = {d.id for d in self._parts.header.documents if self._is_left(d.step)}
        return step.model_copy(update={
            "sections": sections, "needs": self._kept(step.needs),
            "rests_on": None if step.rests_on is None else self._kept(step.rests_on),
            "runs": tuple(self._run(run) for run in step.runs),
            "documents": tuple(name for name in step.documents if name not in gone),
        })

    def _run(self, run: Run) -> Run:
        rests_on = None if run.rests_on is None else self._kept(run.rests_on)
        left_out_by = None if self._is_left(run.left_out_by) else run.left_out_by
        return run.model_copy(update={"rests_on": rests_on, "left_out_by": left_out_by})

    def _section(self, step: Step, section: Section) -> Section:
        place = f"{step.key}.{section.key}"
        rest = (q for q in section.questions if f"{place}.{q.key}" not in self._hidden)
        return section.model_copy(update={"questions": tuple(map(self._question, rest))})

    def _question(self, question: Question) -> Question:
        is_left = self._is_left(question.prefill)
        return question.model_copy(update={"prefill": None}) if is_left else question

    # -- workshops --------------------------------------------------------------------------

    def agenda(self, agenda: Agenda) -> Agenda:
        """The agenda with the blocks that are left; those lead nowhere where nobody is asked."""
        return agenda.model_copy(update={"blocks": tuple(
            block.model_copy(update={"about": ""}) if self._is_left(block.about) else block
            for block in agenda.blocks if not block.hidden
        )})

    def canvas(self, canvas: Canvas) -> Canvas:
        """The canvas, whose cards go only to what is still asked."""
        return canvas.model_copy(update={"sends_to": self._kept(canvas.sends_to)})

    # -- header -----------------------------------------------------------------------------

    def _header(self, header: PackHeader) -> PackHeader:
        return header.model_copy(update={
            "steps": self._kept(header.steps), "way": self._kept(header.way),
            "gates": tuple(self._gate(gate) for gate in header.gates),
            "documents": tuple(d for d in header.documents if not self._is_of_hidden(d)),
        })

    def _is_of_hidden(self, document: DocumentSpec) -> bool:
        return self._is_left(document.step)

    def _gate(self, gate: Gate) -> Gate:
        rules = tuple(self._rule(rule) for rule in gate.rules)
        return gate.model_copy(update={"rules": rules, "after": self._before(gate.after)})

    def _before(self, step: str) -> str:
        """The step itself, or the nearest one before it that is still there."""
        keys = self._parts.header.steps
        place = keys.index(step)
        rest = [key for key in (*reversed(keys[: place + 1]), *keys) if not self._is_left(key)]
        return rest[0] if rest else step

    def _rule(self, rule: GateRule) -> GateRule:
        """A rule leads to where its table is asked too, or to what is left of its place.

        Where nobody is asked any more for what it looks at, it is not checked and stops nothing.
        """
        goes_to = rule.goes_to
        if not goes_to or not self._is_left(goes_to):
            return rule
        again = self._elsewhere(goes_to)
        if again:
            return rule.model_copy(update={"goes_to": again})
        while goes_to and self._is_left(goes_to):
            goes_to = goes_to.rpartition(".")[0]
        changed: dict[str, str | None] = {"goes_to": goes_to or None}
        if goes_to:
            changed |= {"check": LEFT_OUT, "severity": "attention"}
        return rule.model_copy(update=changed)

    def _elsewhere(self, place: str) -> str:
        """Another place at which the same table is filled in; empty where there is none."""
        tables = {
            f"{step.key}.{section.key}.{question.key}": question.register_name
            for step in self._parts.steps for section in step.sections
            for question in section.questions if isinstance(question, TableQuestion)
        }
        same = (path for path, name in tables.items() if name == tables.get(place))
        return next((path for path in same if not self._is_left(path)), "")
