"""Finds every part of a pack by its key or path; built once for each pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from collab_desktop.framework.conditions import paths_of
from collab_desktop.framework.schema import (
    DocumentSpec,
    Gate,
    LongQuestion,
    Pack,
    Question,
    Register,
    Section,
    Step,
    TableQuestion,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a question of a step stands."""

    step: str
    section: str


class PackIndex:
    """A pack with a way to every part of it; looking something up costs nothing."""

    def __init__(self, pack: Pack) -> None:
        """Walk once through the pack."""
        self.pack = pack
        self._steps = {step.key: step for step in pack.steps}
        self._registers = {register.key: register for register in pack.registers}
        self._gates = {gate.key: gate for gate in pack.header.gates}
        self._documents = {document.id: document for document in pack.header.documents}
        self._questions: dict[str, Question] = {}
        self._spots: dict[str, Spot] = {}
        self._tables: dict[str, list[str]] = {}
        self._dependents: dict[str, list[str]] = {}
        self._reasons: dict[str, Question] = {}
        self._of_step: dict[str, tuple[tuple[str, Question], ...]] = {}
        for step in pack.steps:
            self._add_step(step)
        for register in pack.registers:
            for question in register.fields:
                self._add(f"{register.key}.{question.key}", question)

        self._sources = {path: self._followed(path) for path in self._questions}

    def _followed(self, path: str) -> str:
        question = self._questions.get(path)
        return self._followed(question.same) if question is not None and question.same else path

    def _add_step(self, step: Step) -> None:
        self._of_step[step.key] = tuple(
            found for section in step.sections for found in self.questions_of(step.key, section)
        )
        for section in step.sections:
            for question in section.questions:
                path = f"{step.key}.{section.key}.{question.key}"
                self._spots[path] = Spot(step.key, section.key)
                self._add(path, question)
        for category in step.rubric.categories if step.rubric is not None else ():
            titles = {item.key: item.title for item in category.criteria}
            for key, title in {category.key: category.title, **titles}.items():
                reason = LongQuestion(key=key, label=title, kind="long")
                self._reasons[f"{step.key}.reasons.{key}"] = reason

    def _add(self, path: str, question: Question) -> None:
        self._questions[path] = question
        if isinstance(question, TableQuestion):
            self._tables.setdefault(question.register_name, []).append(path)
        for read in paths_of(question.show_if):
            self._dependents.setdefault(read, []).append(path)

    # -- parts --------------------------------------------------------------------------

    def step(self, key: str) -> Step:
        """The step of that key.

        Raises:
            KeyError: the pack has none.
        """
        return self._steps[key]

    def find_step(self, key: str) -> Step | None:
        """The step of that key, or nothing when this pack leaves it out."""
        return self._steps.get(key)

    def section(self, step: str, key: str) -> Section:
        """One section of a step.

        Raises:
            KeyError: there is no such step or section.
        """
        for section in self._steps[step].sections:
            if section.key == key:
                return section
        raise KeyError(f"{step}.{key}")

    def register(self, key: str) -> Register:
        """The register of that key.

        Raises:
            KeyError: the pack has none.
        """
        return self._registers[key]

    def find_register(self, key: str) -> Register | None:
        """The register of that key, or nothing."""
        return self._registers.get(key)

    def gate(self, key: str) -> Gate:
        """The gate of that key, e.g. ``G3``.

        Raises:
            KeyError: the pack has none.
        """
        return self._gates[key]

    def find_gate(self, key: str) -> Gate | None:
        """The gate of that key, or nothing."""
        return self._gates.get(key)

    def document(self, document_id: str) -> DocumentSpec:
        """The document of that catalogue id, e.g. ``P3``.

        Raises:
            KeyError: the pack has none.
        """
        return self._documents[document_id]

    # -- questions ----------------------------------------------------------------------

    def question(self, path: str) -> Question:
        """The question at ``step.section.question`` or the field at ``register.field``.

        Raises:
            KeyError: nothing is asked there.
        """
        return self._questions[path]

    def find(self, path: str) -> Question | None:
        """The question or field at a path, or nothing, e.g. for an earlier question."""
        return self._questions.get(path)

    def kept(self, path: str) -> Question | None:
        """What an answer of the project itself says: asked on a page, or why a score was agreed.

        Nothing for the cells of registers, which belong to their rows, and for earlier questions.
        """
        return self._questions[path] if path in self._spots else self._reasons.get(path)

    def source(self, path: str) -> str:
        """The path that keeps the value: ``same`` followed to its end."""
        return self._sources.get(path, path)

    def fields(self, register: str) -> Mapping[str, Question]:
        """The fields of a register by key, in their order."""
        return {question.key: question for question in self._registers[register].fields}

    def columns(self, question: TableQuestion) -> tuple[Question, ...]:
        """The fields that a table question shows, in the order it names them."""
        fields = self.fields(question.register_name)
        return tuple(fields[key] for key in question.columns) or tuple(fields.values())

    def questions(self, step: str) -> tuple[tuple[str, Question], ...]:
        """Path and question of everything a step asks, in order."""
        return self._of_step[step]

    def questions_of(self, step: str, section: Section) -> Iterator[tuple[str, Question]]:
        """Path and question of everything one section asks, in order."""
        for question in section.questions:
            yield f"{step}.{section.key}.{question.key}", question

    def paths(self) -> tuple[str, ...]:
        """Every path: the questions of the steps in order, then the fields of the registers."""
        return tuple(self._questions)

    def spot(self, path: str) -> Spot | None:
        """Step and section of a question; nothing for a field of a register."""
        return self._spots.get(path)

    def tables(self, register: str) -> tuple[str, ...]:
        """The paths of all questions that show rows of a register."""
        return tuple(self._tables.get(register, ()))

    def table_of_register(self, register: str) -> str | None:
        """The path of the first question that shows rows of a register, or nothing."""
        return next(iter(self._tables.get(register, ())), None)

    def step_of_register(self, register: str) -> str | None:
        """The step where a register is first shown, or nothing."""
        path = self.table_of_register(register)
        return path.partition(".")[0] if path else None

    def registers_of_step(self, step: str) -> tuple[str, ...]:
        """The registers that a step shows, each once, in order."""
        shown = (question for _, question in self.questions(step))
        tables = (q.register_name for q in shown if isinstance(q, TableQuestion))
        return tuple(dict.fromkeys(tables))

    def rests_on(self, step: str, subject: str, path: str, about: str) -> bool:
        """Whether what one step says rests on an answer of another.

        Args:
            step: the step that may rest on it.
            subject: which run of it, or ``project``.
            path: ``step.section.question`` of the answer, or only the step.
            about: the subject of the answer.
        """
        return any(_covers(ground, path, about) for ground in self.grounds(step, subject))

    def grounds(self, step: str, subject: str) -> tuple[str, ...]:
        """What a step, or one run of it, rests on: its own list, else the steps it needs."""
        found = self._steps[step]
        run = next((r for r in found.runs if f"run:{r.key}" == subject), None)
        if run is not None and run.rests_on is not None:
            return run.rests_on
        return found.rests_on if found.rests_on is not None else found.needs

    def dependents(self, path: str) -> tuple[str, ...]:
        """The paths of all questions that an answer at ``path`` shows or hides."""
        return tuple(self._dependents.get(path, ()))


def _covers(ground: str, path: str, about: str) -> bool:
    """Whether a ground takes in an answer; a whole step takes in all its sections."""
    place, _, subject = ground.partition("/")
    if subject and subject != about:
        return False
    return path == place or path.startswith(f"{place}.") or place.startswith(f"{path}.")
