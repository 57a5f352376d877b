"""All answers of a project as one JSON file: written the same every time, read all or nothing.

The shape is described in ``docs/answers.schema.json``.  Registers hold their rows in order; the
people, organisations and memberships that answers point to travel as registers of their own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from collab_desktop.domain.answers import PROJECT, Address, Answer, AnswerState, JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import DRAFT, RULES, coerce_envelope, coerce_json, wrong_type
from collab_desktop.exchange.json_reading import JsonRefusedError, read_json
from collab_desktop.framework.nearest import Nearest
from collab_desktop.framework.schema import Pack, PlainQuestion, Question, TextQuestion
from collab_desktop.framework.tree import PackIndex

KEYS: Final = ("pack", "project", "answers", "registers")
LONGEST_ID: Final = 200

_WRAPPED: Final = frozenset((*(state.value for state in AnswerState), DRAFT))


def _text(key: str) -> TextQuestion:
    return TextQuestion(key=key, label=key, kind="text")


def _plain(key: str, kind: Any) -> PlainQuestion:
    return PlainQuestion(key=key, label=key, kind=kind)


SHARED: Final[Mapping[str, Mapping[str, Question]]] = {
    "people": {
        **{key: _text(key) for key in ("name", "email", "role")},
        "organisation": _plain("organisation", "org"),
    },
    "organisations": {key: _text(key) for key in ("name", "country", "sector")},
    "memberships": {"person": _plain("person", "person"), "roles": _plain("roles", "tags")},
}
"""Registers of the workspace: they belong to no pack and have these fields."""


@dataclass(frozen=True, slots=True)
class ExchangedRow:
    """One row of a register; ``cells`` are its answers by field."""

    register: str
    id: str
    cells: Mapping[str, Answer]
    subject: str = PROJECT


@dataclass(frozen=True, slots=True)
class ParsedAnswers:
    """What a file of answers holds; with any problem it holds nothing.

    An answer that is nothing clears what the project has there.
    """

    project: str = ""
    answers: Mapping[Address, Answer | None] = field(default_factory=dict)
    rows: tuple[ExchangedRow, ...] = ()
    problems: tuple[Message, ...] = ()


# -- writing ----------------------------------------------------------------------------


def write_answers(
    pack: str, project: str, answers: Mapping[Address, Answer], rows: Iterable[ExchangedRow],
    *, index: PackIndex | None = None, known_ids: Collection[str] = (),
) -> str:
    """Write answers and rows as JSON; the same content always gives the same text.

    With an index, what would not be taken back as it stands is written as a draft.

    Args:
        pack: full id of the pack, ``dcc/1.0``.
        project: the code of the project.
        answers: the answers to questions of the steps, by address.
        rows: the rows of all registers; those of one register stand in their order.
        index: the index of the pack, to tell what is a draft.
        known_ids: ids of the people and organisations in ``rows``.
    """
    known = frozenset(known_ids)

    def out(question: Question | None, answer: Answer) -> dict[str, JsonValue]:
        draft = question is not None and _is_draft(question, answer, known)
        return {DRAFT: answer.envelope()} if draft else answer.envelope()

    registers: dict[str, list[dict[str, JsonValue]]] = {}
    for row in rows:
        registers.setdefault(row.register, []).append(_row_out(row, index, out))
    content = {
        "pack": pack,
        "project": project,
        "answers": {
            str(address): out(index.kept(address.path) if index else None, answers[address])
            for address in sorted(answers, key=str)
        },
        "registers": {name: registers[name] for name in sorted(registers)},
    }
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _row_out(
    row: ExchangedRow, index: PackIndex | None,
    out: Callable[[Question | None, Answer], dict[str, JsonValue]],
) -> dict[str, JsonValue]:
    subject = {} if row.subject == PROJECT else {"subject": row.subject}
    fields = (SHARED.get(row.register) or index.fields(row.register)) if index else {}
    cells = {key: _bare(out(fields.get(key), row.cells[key])) for key in sorted(row.cells)}
    return {"id": row.id, **subject, **cells}


def _bare(envelope: dict[str, JsonValue]) -> JsonValue:
    return envelope.get(AnswerState.VALUE.value, envelope)


def _is_draft(question: Question, answer: Answer, known: Collection[str]) -> bool:
    """Whether reading would refuse the answer, or change it, or not know whom it names."""
    found = coerce_envelope(question, answer.envelope())
    return found != answer or any(name not in known for name in references(question, answer))


# -- reading ----------------------------------------------------------------------------


def read_answers(
    text: str | bytes, pack: Pack, *, known_ids: Collection[str] | None = None
) -> ParsedAnswers:
    """Read a file of answers for a pack, or say everything that is wrong with it.

    Args:
        text: the file.
        pack: the pack of the project that takes the answers.
        known_ids: ids of people and organisations of the workspace; when given, every reference
            must be one of them or of a row in the file.
    """
    try:
        content = read_json(text)
    except JsonRefusedError as error:
        return ParsedAnswers(problems=(error.message,))
    problems = tuple(_frame_problems(content, pack))
    if problems:
        return ParsedAnswers(problems=problems)
    reader = _Reader(PackIndex(pack))
    answers = reader.answers(content.get("answers", {}))
    rows = reader.rows(content.get("registers", {}))
    if known_ids is not None:
        reader.check_references(answers, rows, known_ids)
    if reader.problems:
        return ParsedAnswers(problems=tuple(reader.problems))
    return ParsedAnswers(content["project"], answers, tuple(rows))


def _frame_problems(content: Any, pack: Pack) -> Iterator[Message]:
    """What is wrong with the outermost object; the rest is looked at only when this is right."""
    if not isinstance(content, dict):
        yield Message("answers.not_an_object")
        return
    unknown = [key[:LONGEST_ID] for key in content if key not in KEYS]
    yield from (Message("answers.unknown_key", {"key": key}) for key in unknown)
    texts = [key for key in ("pack", "project") if not isinstance(content.get(key), str)]
    yield from (Message("answers.text_missing", {"key": key}) for key in texts)
    parts = ("answers", "registers")
    objects = [key for key in parts if not isinstance(content.get(key, {}), dict)]
    yield from (Message("answers.object_needed", {"key": key}) for key in objects)
    found = content.get("pack")
    if isinstance(found, str) and found != pack.full_id:
        params = {"found": found[:LONGEST_ID], "expected": pack.full_id}
        yield Message("answers.other_pack", params)


@dataclass
class _Reader:
    """Collects answers, rows and everything that is wrong with them."""

    index: PackIndex
    problems: list[Message] = field(default_factory=list)
    nearest: Nearest = field(default_factory=Nearest)
    drafts: set[str] = field(default_factory=set)
    """Places of answers with which something was wrong already where they come from."""

    # -- answers ------------------------------------------------------------------------

    def answers(self, content: Mapping[str, JsonValue]) -> dict[Address, Answer | None]:
        found: dict[Address, Answer | None] = {}
        for text, envelope in content.items():
            address = self._address(text)
            if address is None:
                continue
            answer = coerce_envelope(self._question(address), envelope)
            if isinstance(answer, Message):
                self._note(text, answer)
            elif address in found:
                self._note(text, Message("answers.same_twice", {"address": str(address)}))
            else:
                found[address] = answer
                self._remember_draft(str(address), envelope)
        return found

    def _question(self, address: Address) -> Question:
        question = self.index.kept(address.path)
        if question is None:
            raise KeyError(address.path)
        return question

    def _remember_draft(self, place: str, envelope: JsonValue) -> None:
        """What went out as a draft may name somebody whom nobody knows."""
        if isinstance(envelope, dict) and DRAFT in envelope:
            self.drafts.add(place)

    def _address(self, text: str) -> Address | None:
        try:
            address = Address.parse(text)
        except ValueError:
            self._unknown(text, self.index.paths())
            return None
        if address.record_id is not None:
            self._note(text, Message("answers.cell_outside"))
            return None
        if self.index.kept(address.path) is None:
            questions = (path for path in self.index.paths() if self.index.spot(path))
            self._unknown(text, questions, address.path)
            return None
        subjects = self._subjects_of_step(address.path.partition(".")[0])
        if address.subject not in subjects:
            self._note(text, _wrong_subject(subjects))
            return None
        source = self.index.source(address.path)
        return address if source == address.path else Address(source, PROJECT)

    def _subjects_of_step(self, step: str) -> tuple[str, ...]:
        runs = self.index.step(step).runs
        return tuple(f"run:{run.key}" for run in runs) or (PROJECT,)

    def _unknown(self, text: str, names: Iterable[str], wanted: str | None = None) -> None:
        near = self.nearest.to(wanted or text, tuple(names))
        if near:
            self._note(text, Message("answers.unknown_near", {"near": near}))
        else:
            self._note(text, Message("answers.unknown"))

    # -- rows ---------------------------------------------------------------------------

    def rows(self, content: Mapping[str, JsonValue]) -> list[ExchangedRow]:
        found: list[ExchangedRow] = []
        for register, items in content.items():
            fields = self._fields(register)
            if fields is None:
                names = (*SHARED, *(r.key for r in self.index.pack.registers))
                self._unknown(register, names)
            elif not isinstance(items, list):
                self._note(register, Message("answers.list_needed"))
            else:
                for number, item in enumerate(items, 1):
                    row = self._row(register, fields, number, item)
                    found.extend([row] if row else [])
        self._note_doubled(found)
        return found

    def _fields(self, register: str) -> Mapping[str, Question] | None:
        if register in SHARED:
            return SHARED[register]
        return self.index.fields(register) if self.index.find_register(register) else None

    def _row(
        self, register: str, fields: Mapping[str, Question], number: int, item: JsonValue
    ) -> ExchangedRow | None:
        place, before = f"{register}, {number}", len(self.problems)
        if not isinstance(item, dict) or not _usable_id(item.get("id")):
            self._note(place, Message("answers.row_needs_id"))
            return None
        subjects = self._subjects_of_register(register)
        subject = item.get("subject", PROJECT)
        if subject not in subjects and not self._is_within(register, subject):
            self._note(place, _wrong_subject(subjects))
        cells: dict[str, Answer] = {}
        for key, value in item.items():
            if key in fields:
                self._cell(cells, fields[key], value, f"{place}, {key}")
                if register != "memberships":  # of nobody there is no membership
                    self._remember_draft(f"{register}, {item['id']}, {key}", value)
            elif key not in ("id", "subject"):
                self._unknown(f"{place}, {key[:LONGEST_ID]}", fields, key)
        row = ExchangedRow(register, item["id"], cells, str(subject))
        if register in SHARED and len(self.problems) == before:
            self._check_shared(row, place)
        return row

    def _check_shared(self, row: ExchangedRow, place: str) -> None:
        """What the workspace keeps of people has no other way to answer than the value itself."""
        for key, answer in row.cells.items():
            question = SHARED[row.register][key]
            plain = answer.state is AnswerState.VALUE
            if not plain or not RULES[question.kind].fits(answer.value):
                self._note(f"{place}, {key}", wrong_type(question))
        if row.register == "memberships" and "person" not in row.cells:
            self._note(place, Message("answers.member_needs_person"))

    def _cell(
        self, cells: dict[str, Answer], question: Question, value: JsonValue, place: str
    ) -> None:
        wrapped = isinstance(value, dict) and len(value) == 1 and value.keys() <= _WRAPPED
        coerce = coerce_envelope if wrapped else coerce_json
        answer = coerce(question, value)
        if isinstance(answer, Message):
            self._note(place, answer)
        elif answer is not None:
            cells[question.key] = answer

    def _subjects_of_register(self, register: str) -> tuple[str, ...]:
        """The runs of the steps that show a register, and the project for any other step."""
        found: dict[str, None] = {}
        for path in self.index.tables(register):
            found.update(dict.fromkeys(self._subjects_of_step(path.partition(".")[0])))
        return tuple(found) or (PROJECT,)

    def _is_within(self, register: str, subject: JsonValue) -> bool:
        """Whether a row may stand under a row of another register, as ``record:<id>``."""
        found = self.index.find_register(register)
        nested = found is not None and found.within is not None
        kind, _, owner = str(subject).partition(":")
        return nested and kind == "record" and _usable_id(owner)

    def _note_doubled(self, rows: Iterable[ExchangedRow]) -> None:
        seen: set[str] = set()
        for row in rows:
            if row.id in seen:
                self._note(f"{row.register}, {row.id}", Message("answers.id_twice"))
            seen.add(row.id)

    # -- references ---------------------------------------------------------------------

    def check_references(
        self, answers: Mapping[Address, Answer | None], rows: Iterable[ExchangedRow],
        known_ids: Collection[str],
    ) -> None:
        """Every person and organisation must be known or come along, with a name."""
        rows = list(rows)
        own = {row.id for row in rows if row.register in ("people", "organisations")}
        for address, answer in answers.items():
            question = self._question(address)
            self._check_reference(str(address), question, answer, {*known_ids, *own})
        for row in rows:
            if row.id in own and row.id not in known_ids and "name" not in row.cells:
                self._note(f"{row.register}, {row.id}", Message("answers.name_needed"))
            fields = self._fields(row.register) or {}
            for key, answer in row.cells.items():
                place = f"{row.register}, {row.id}, {key}"
                self._check_reference(place, fields[key], answer, {*known_ids, *own})

    def _check_reference(
        self, place: str, question: Question, answer: Answer | None, known: Collection[str]
    ) -> None:
        for identifier in references(question, answer):
            if identifier not in known and place not in self.drafts:
                params = {"id": identifier[:LONGEST_ID]}
                self._note(place, Message("answers.unknown_reference", params))

    def _note(self, place: str, problem: Message) -> None:
        params = {"place": place[:LONGEST_ID], "problem": problem}
        self.problems.append(Message("answers.at", params))


def references(question: Question, answer: Answer | None) -> tuple[str, ...]:
    """The ids of people and organisations that an answer names."""
    if answer is None or answer.state is AnswerState.NOT_APPLICABLE:
        return ()
    if answer.state is AnswerState.DONT_KNOW:
        who = answer.value.get("who")
        return (who,) if who else ()
    if not RULES[question.kind].fits(answer.value):
        return ()
    if question.kind in ("person", "org"):
        return (answer.value,)
    return tuple(answer.value) if question.kind == "people" else ()


def _wrong_subject(subjects: Collection[str]) -> Message:
    if PROJECT in subjects and len(subjects) == 1:
        return Message("answers.no_subject")
    return Message("answers.subject_needed", {"subjects": ", ".join(sorted(subjects))})


def _usable_id(value: JsonValue) -> bool:
    return (
        isinstance(value, str) and 0 < len(value) <= LONGEST_ID
        and value == value.strip() and value.isprintable()
    )
