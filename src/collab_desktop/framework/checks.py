"""Checks what no single file can know: names that are doubled or unknown, and circles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from collab_desktop.framework.base import Condition, Equals
from collab_desktop.framework.conditions import comparisons, paths_of
from collab_desktop.framework.form_specs import FormSpec
from collab_desktop.framework.names import KnownNames, PackNames
from collab_desktop.framework.nearest import Nearest
from collab_desktop.framework.offering import Option
from collab_desktop.framework.refusal import PackProblem
from collab_desktop.framework.schema import (
    Anchor,
    CalcQuestion,
    ChoiceQuestion,
    Level4Question,
    MultiQuestion,
    PackHeader,
    PlainQuestion,
    Question,
    Register,
    RubricData,
    Score5Question,
    Section,
    SignQuestion,
    Step,
    TableQuestion,
)
from collab_desktop.framework.sources import Source
from collab_desktop.framework.texts import RESERVED
from collab_desktop.framework.toml_lines import Location

Problems = Iterator[PackProblem]
_TEXT_KINDS: Final = frozenset({"text", "long"})


@dataclass(frozen=True, slots=True)
class Inspector:
    """Looks at one file at a time, knowing the names of all of them."""

    names: PackNames
    known: KnownNames
    nearest: Nearest = field(default_factory=Nearest)

    # -- steps and registers ------------------------------------------------------------

    def step(self, source: Source, step: Step) -> Problems:
        """Everything that may be wrong with a step that has the right shape."""
        yield from _reserved(source, step.key)
        if step.key in self.names.registers:
            yield source.problem(("key",), "pack.key_reused", key=step.key)
        yield from _doubled(source, ("sections",), [s.key for s in step.sections])
        yield from _doubled(source, ("runs",), [run.key for run in step.runs])
        yield from self._known(source, ("needs",), step.needs, self.names.steps, "step")
        yield from self._grounds(source, step)
        yield from self._known(
            source, ("documents",), step.documents, self.names.documents, "document"
        )
        yield from self.one(source, ("page",), step.page, self.known.pages, "page")
        yield from self.one(
            source, ("opens_after",), step.opens_after, self.names.gates, "gate"
        )
        for number, section in enumerate(step.sections):
            yield from self._section(source, ("sections", number), step, section)
        if step.rubric:
            yield from _rubric(source, step.rubric)

    def _grounds(self, source: Source, step: Step) -> Problems:
        grounds = self.names.grounds
        yield from self._known(source, ("rests_on",), step.rests_on or (), grounds, "place")
        for number, run in enumerate(step.runs):
            at: Location = ("runs", number, "rests_on")
            yield from self._known(source, at, run.rests_on or (), grounds, "place")
            left_out: Location = ("runs", number, "left_out_by")
            yield from self.one(
                source, left_out, run.left_out_by, self.names.questions, "question"
            )

    def _section(self, source: Source, at: Location, step: Step, section: Section) -> Problems:
        yield from self.one(source, (*at, "panel"), section.panel, self.known.panels, "panel")
        patterns = [pattern.key for pattern in step.patterns]
        yield from self.one(source, (*at, "like"), section.like, patterns, "pattern")
        runs = [run.key for run in step.runs]
        yield from self._known(source, (*at, "runs"), section.runs, runs, "run")
        yield from _doubled(source, (*at, "questions"), [q.key for q in section.questions])
        yield from _worded(source, (*at, "title"), section.title)
        for number, question in enumerate(section.questions):
            path = f"{step.key}.{section.key}.{question.key}"
            yield from self._question(source, (*at, "questions", number), path, question)

    def register(self, source: Source, register: Register) -> Problems:
        """Everything that may be wrong with a register that has the right shape."""
        yield from _reserved(source, register.key)
        keys = [question.key for question in register.fields]
        yield from _doubled(source, ("fields",), keys)
        yield from self.one(source, ("label_field",), register.label_field, set(keys), "field")
        yield from self._known(source, ("identity",), register.identity, set(keys), "field")
        for number, question in enumerate(register.fields):
            at: Location = ("fields", number)
            if question.kind == "table":
                yield source.problem((*at, "kind"), "pack.table_in_register")
            yield from self._question(source, at, f"{register.key}.{question.key}", question)
        yield from self.one(
            source, ("within",), register.within, self.names.registers.keys(), "register"
        )
        yield from _doubled(source, ("presets",), [preset.key for preset in register.presets])
        for number, preset in enumerate(register.presets):
            at = ("presets", number, "cells")
            yield from self._known(source, at, tuple(preset.cells), set(keys), "field")

    # -- questions ----------------------------------------------------------------------

    def _question(self, source: Source, at: Location, path: str, question: Question) -> Problems:
        yield from _worded(source, (*at, "label"), question.label)
        if question.show_if:
            yield from self._condition(source, (*at, "show_if"), path, question.show_if)
        if question.required_if:
            yield from self._condition(source, (*at, "required_if"), path, question.required_if)
        yield from self._copy(source, (*at, "same"), question, question.same)
        yield from self._copy(source, (*at, "prefill"), question, question.prefill)
        if question.renamed_from and question.renamed_from in self.names.kinds:
            yield source.problem(
                (*at, "renamed_from"), "pack.key_reused", key=question.renamed_from
            )
        yield from self._kind(source, at, question)

    def _kind(self, source: Source, at: Location, question: Question) -> Problems:
        match question:
            case ChoiceQuestion() | MultiQuestion():
                yield from _options(source, at, question.options)
            case Score5Question():
                yield from _anchors(source, (*at, "anchors"), question.anchors)
            case Level4Question(anchors=anchors) if anchors:
                yield from _anchors(source, (*at, "anchors"), anchors, most=4)
            case TableQuestion():
                yield from self._table(source, at, question)
            case SignQuestion():
                yield from self._signing(source, at, question)
            case CalcQuestion():
                known = self.known.rules
                yield from self.one(source, (*at, "rule"), question.rule, known, "rule")
            case PlainQuestion(least=int(least), most=int(most)) if least > most:
                yield source.problem((*at, "least"), "pack.range_empty", least=least, most=most)

    def _signing(self, source: Source, at: Location, question: SignQuestion) -> Problems:
        readable = self.names.kinds
        yield from self._known(source, (*at, "binds"), question.binds, readable, "question")

    def _table(self, source: Source, at: Location, question: TableQuestion) -> Problems:
        name = question.register_name
        yield from self.one(
            source, (*at, "register"), name, self.names.registers.keys(), "register"
        )
        if name in self.names.registers:
            fields = self.names.registers[name]
            yield from self._known(source, (*at, "columns"), question.columns, fields, "field")

    def _condition(
        self, source: Source, at: Location, path: str, condition: Condition
    ) -> Problems:
        readable = self.names.questions | self.names.fields_beside(path)
        for read in sorted(paths_of(condition)):
            if read == path:
                yield source.problem(at, "pack.condition_on_itself")
            yield from self.one(source, at, read, readable, "question")
        for part in comparisons(condition):
            wanted = (part.value,) if isinstance(part, Equals) else part.values
            options = self.names.options.get(part.question)
            texts = [value for value in wanted if isinstance(value, str)]
            if options is not None:
                yield from self._known(source, at, texts, options, "option")

    def _copy(
        self, source: Source, at: Location, question: Question, path: str | None
    ) -> Problems:
        if path is None:
            return
        kind = self.names.kinds.get(path, "")
        words = at[-1] == "prefill" and question.kind in _TEXT_KINDS
        if path not in self.names.questions:
            yield from self.one(source, at, path, self.names.questions, "question")
        elif kind != question.kind and not words:
            yield source.problem(at, "pack.kinds_differ", path=path, kind=kind)
        elif at[-1] == "same" and path.partition(".")[0] in self.names.runs:
            yield source.problem(at, "pack.same_in_runs", path=path)

    # -- header -------------------------------------------------------------------------

    def header(self, source: Source, header: PackHeader) -> Problems:
        """Everything that may be wrong with ``pack.toml`` when it has the right shape."""
        yield from _doubled(source, ("steps",), header.steps)
        yield from _doubled(source, ("registers",), header.registers)
        yield from self._known(source, ("steps",), header.steps, self.names.steps, "step")
        yield from _doubled(source, ("way",), header.way)
        yield from self._known(source, ("way",), header.way, self.names.stations, "step")
        registers = self.names.registers.keys()
        yield from self._known(source, ("registers",), header.registers, registers, "register")
        yield from _doubled(source, ("gates",), [gate.key for gate in header.gates])
        yield from _doubled(source, ("documents",), [d.id for d in header.documents])
        for kind, words in (
            ("terms", header.terms), ("values", header.values), ("phases", header.phases)
        ):
            for key, text in words.items():  # they stand in the middle of sentences
                yield from _worded(source, (kind, key), text)
                if kind == "terms" and "{" in text:
                    yield source.problem((kind, key), "pack.term_unknown", term=text)
        yield from self._gates(source, header)
        yield from self._documents(source, header)
        yield from _doubled(source, ("forms",), [form.key for form in header.forms])
        for number, form in enumerate(header.forms):
            yield from self._form(source, ("forms", number), form)

    def _gates(self, source: Source, header: PackHeader) -> Problems:
        seen: set[str] = set()
        for number, gate in enumerate(header.gates):
            at: Location = ("gates", number)
            yield from self.one(source, (*at, "after"), gate.after, self.names.steps, "step")
            for place, rule in enumerate(gate.rules):
                here = (*at, "rules", place)
                if rule.id in seen:
                    yield source.problem((*here, "id"), "pack.key_doubled", key=rule.id)
                seen.add(rule.id)
                yield from self.one(
                    source, (*here, "check"), rule.check, self.known.checks, "check"
                )
                if rule.step is None or rule.step in self.names.steps:
                    goes_to = (*here, "goes_to")
                    yield from self.one(source, goes_to, rule.goes_to, self.names.places, "place")

    def _documents(self, source: Source, header: PackHeader) -> Problems:
        for number, document in enumerate(header.documents):
            at: Location = ("documents", number)
            yield from self.one(source, (*at, "gate"), document.gate, self.names.gates, "gate")
            yield from self.one(source, (*at, "step"), document.step, self.names.steps, "step")
            known = self.known.documents
            yield from self.one(source, (*at, "name"), document.name, known, "document")

    def _form(self, source: Source, at: Location, form: FormSpec) -> Problems:
        registers = self.names.registers
        yield from self.one(source, (*at, "key"), form.key, registers.keys(), "register")
        documents = self.names.documents
        yield from self.one(source, (*at, "document"), form.document, documents, "document")
        yield from _doubled(source, (*at, "topics"), [topic.key for topic in form.topics])
        for number, topic in enumerate(form.topics):
            here, own = (*at, "topics", number), registers.get(form.key, set())
            yield from self._known(source, (*here, "asks"), topic.asks, own, "field")
            name = topic.register_name
            yield from self.one(source, (*here, "register"), name, registers.keys(), "register")
            columns = registers.get(name or "", set())
            yield from self._known(source, (*here, "columns"), topic.columns, columns, "field")

    # -- names --------------------------------------------------------------------------

    def _known(
        self, source: Source, at: Location, wanted: Sequence[str], known: Collection[str],
        what: str,
    ) -> Problems:
        for number, name in enumerate(wanted):
            yield from self.one(source, (*at, number), name, known, what)

    def one(
        self, source: Source, at: Location, name: str | None, known: Collection[str] | None,
        what: str,
    ) -> Problems:
        """What to say of a name that stands nowhere, with the nearest that does."""
        if name is None or known is None or name in known:
            return
        near = self.nearest.to(name, known)
        if near:
            yield source.problem(at, f"pack.unknown_{what}_near", name=name, near=near)
        else:
            yield source.problem(at, f"pack.unknown_{what}", name=name)


def _reserved(source: Source, key: str) -> Problems:
    if key in RESERVED:
        yield source.problem(("key",), "pack.key_reserved", key=key)


def _doubled(source: Source, at: Location, keys: Iterable[Any]) -> Problems:
    seen = set()
    for number, key in enumerate(keys):
        if key in seen:
            yield source.problem((*at, number, _key_name(at)), "pack.key_doubled", key=key)
        seen.add(key)


def _key_name(at: Location) -> str:
    return {"options": "slug", "anchors": "score", "documents": "id"}.get(str(at[-1]), "key")


def _worded(source: Source, at: Location, text: str) -> Problems:
    if not text.strip():
        yield source.problem(at, "pack.text_empty", key=str(at[-1]))


def _options(source: Source, at: Location, options: Sequence[Option]) -> Problems:
    if all(option.retired for option in options):
        yield source.problem(at, "pack.no_options")
    yield from _doubled(source, (*at, "options"), [option.slug for option in options])
    for number, option in enumerate(options):
        yield from _worded(source, (*at, "options", number, "label"), option.label)


def _anchors(
    source: Source, at: Location, anchors: Sequence[Anchor], most: int = 5
) -> Problems:
    scores = [anchor.score for anchor in anchors]
    yield from _doubled(source, at, scores)
    if 0 not in scores or max(scores) != most:
        yield source.problem(at, "pack.anchors_missing", most=most)


def _rubric(source: Source, rubric: RubricData) -> Problems:
    at: Location = ("rubric", "categories")
    total = sum(category.weight for category in rubric.categories)
    if total != 100:
        yield source.problem(at, "pack.weights", total=total)
    yield from _doubled(source, at, [category.key for category in rubric.categories])
    seen: set[str] = set()
    for number, category in enumerate(rubric.categories):
        here = (*at, number)
        yield from _anchors(source, (*here, "anchors"), category.anchors)
        yield from _decimal(source, (*here, "floor"), category.floor)
        for place, criterion in enumerate(category.criteria):
            if criterion.key in seen:
                where = (*here, "criteria", place, "key")
                yield source.problem(where, "pack.key_doubled", key=criterion.key)
            seen.add(criterion.key)
    for key in ("category_attention", "confidence_attention"):
        yield from _decimal(source, ("rubric", key), getattr(rubric, key))


def _decimal(source: Source, at: Location, text: str | None) -> Problems:
    try:
        fits = text is None or 0 <= Decimal(text) <= 5
    except InvalidOperation:
        fits = False
    if not fits:
        yield source.problem(at, "pack.not_a_decimal", key=str(at[-1]))
