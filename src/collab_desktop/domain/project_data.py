"""A project as it stands now, in memory: the one thing that rules, screens and papers read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from collab_desktop.domain.answers import PROJECT, Address, Answer, AnswerState
from collab_desktop.domain.journal import ERASED_MARK
from collab_desktop.domain.values import understood
from collab_desktop.domain.word_lists import WordLists
from collab_desktop.framework.schema import Question, TableQuestion
from collab_desktop.framework.tree import PackIndex

Row = Mapping[str, Any]
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a register: who owns it and where it stands in the list."""

    id: str
    register: str
    subject: str
    position: str


@dataclass(slots=True)
class ProjectData:
    """Answers, rows and states of one project, with the pack it is asked from.

    The session keeps it in step with the workspace file; everything else only reads it.
    """

    id: str
    row: Row
    index: PackIndex
    answers: dict[Address, Answer]
    records: dict[str, Record]
    people: Mapping[str, Row]
    organisations: Mapping[str, Row]
    step_states: dict[tuple[str, str], Row] = field(default_factory=dict)
    rounds: tuple[Row, ...] = ()
    ballots: tuple[Row, ...] = ()
    signatures: tuple[Row, ...] = ()
    overrides: tuple[Row, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    comments: tuple[Row, ...] = ()
    assignments: dict[tuple[str, str], str] = field(default_factory=dict)
    """The letters of the responsibility matrix by activity and stakeholder, both row ids."""
    kept_findings: tuple[Row, ...] = ()
    baselines: tuple[Row, ...] = ()
    """What the board approved, each time it did: snapshots of the figures."""
    workspace: Mapping[str, Row] = field(default_factory=dict)
    """The workspace's own row, by its id."""
    whole: ProjectData | None = None
    """The same project with everything, where this one holds only what some readers may read."""
    looked_at: date | None = None
    """The day against which its terms are held; without one, today."""
    words: Callable[[str], WordLists] = WordLists
    """The word lists of a language; by itself a project knows none."""
    _lists: dict[tuple[str, str], tuple[Record, ...]] | None = field(default=None, init=False)
    """The records by register and subject, in their order; made when first asked for."""

    # -- answers ------------------------------------------------------------------------

    def source(self, address: Address) -> Address:
        """Follow ``same`` to the address where the shared value is kept."""
        path = self.index.source(address.path)
        return address if path == address.path else Address(path, PROJECT)

    def answer(self, path: str, subject: str = PROJECT) -> Answer | None:
        """The answer at a path, through ``same``; nothing when there is none."""
        kept = self.index.source(path)
        return self.answers.get(Address(path, subject) if kept == path else Address(kept, PROJECT))

    def value(self, path: str, subject: str = PROJECT) -> Any:
        """The plain value, or ``None``: there is none, it is unknown, or it was not understood."""
        answer = self.answer(path, subject)
        return None if answer is None else _plain(self.index.find(path), answer)

    def text(self, path: str, subject: str = PROJECT) -> str:
        """The value as it was typed, or empty text."""
        value = self.value(path, subject)
        return value if isinstance(value, str) else ""

    # -- registers ----------------------------------------------------------------------

    def rows(self, register: str, subject: str = PROJECT) -> tuple[Record, ...]:
        """The rows of a register that belong to a subject, in their order."""
        if self._lists is None:
            lists: dict[tuple[str, str], list[Record]] = {}
            for record in sorted(self.records.values(), key=lambda r: (r.position, r.id)):
                lists.setdefault((record.register, record.subject), []).append(record)
            self._lists = {owner: tuple(records) for owner, records in lists.items()}
        return self._lists.get((register, subject), ())

    def put_record(self, record: Record) -> None:
        """Take in a new or moved row."""
        self.records[record.id] = record
        self._lists = None

    def drop_record(self, record_id: str) -> None:
        """Leave out a row that was deleted; nothing happens when it is not there."""
        self.records.pop(record_id, None)
        self._lists = None

    def cell(self, record: Record | str, field_key: str) -> Any:
        """The plain value of one cell."""
        record_id = record if isinstance(record, str) else record.id
        register = self.records[record_id].register
        return self.value(f"{register}.{field_key}", f"record:{record_id}")

    def cells(self, record: Record) -> dict[str, Answer]:
        """The answered cells of a row by field key."""
        subject = f"record:{record.id}"
        found: dict[str, Answer] = {}
        for question in self.index.register(record.register).fields:
            answer = self.answers.get(Address(f"{record.register}.{question.key}", subject))
            if answer is not None:
                found[question.key] = answer
        return found

    def table(self, register: str, subject: str = PROJECT) -> tuple[dict[str, Any], ...]:
        """Plain values of all rows, each with its ``id``; cells without a value are ``None``.

        A register that this pack leaves out has no rows.
        """
        if not self.has_register(register):
            return ()
        columns = [
            (question, self.index.source(f"{register}.{question.key}"))
            for question in self.index.register(register).fields
        ]
        return tuple(
            {"id": r.id, **self._values(columns, f"record:{r.id}")}
            for r in self.rows(register, subject)
        )

    def _values(
        self, columns: Iterable[tuple[Question, str]], subject: str
    ) -> dict[str, Any]:
        """The plain values of a row; its columns were looked up once for the whole table."""
        found: dict[str, Any] = {}
        for question, kept in columns:
            answer = self.answers.get(Address(kept, PROJECT if question.same else subject))
            found[question.key] = None if answer is None else _plain(question, answer)
        return found

    def has_register(self, register: str) -> bool:
        """Whether the pack of this project has such a register."""
        return self.index.find_register(register) is not None

    # -- names --------------------------------------------------------------------------

    def person(self, person_id: str | None) -> str:
        """A person's name, a mark where the person was erased; empty when nobody is named."""
        row = self.people.get(person_id or "")
        if row:
            return str(row["name"] or "")
        return ERASED_MARK if _ID.fullmatch(person_id or "") else ""

    def organisation(self, organisation_id: str | None) -> str:
        """An organisation's name; empty when none is named."""
        row = self.organisations.get(organisation_id or "")
        return str(row["name"] or "") if row else ""

    def name(self, identity: str) -> str:
        """The name behind an id, whether of a person or an organisation."""
        return self.organisation(identity) or self.person(identity)

    @property
    def decision_rule(self) -> str:
        """How the boards of this workspace decide (CONTENT 9)."""
        return str(self.workspace.get("workspace", {}).get("decision_rule") or "all_core")

    @property
    def language(self) -> str:
        """The language this project is written in."""
        return str(self.row.get("language") or "en")

    # -- what is asked ------------------------------------------------------------------

    def state(self, step: str, subject: str = PROJECT) -> Row:
        """The stored state of a step for a subject; empty when it was never touched."""
        return self.step_states.get((step, subject), {})

    def is_deep(self, step: str) -> bool:
        """Whether the step was opened beyond its quick questions."""
        return self.state(step).get("depth") == "full"

    def lookup(self, subject: str) -> Any:
        """A function from path to value for conditions about one subject."""

        def value_of(path: str) -> Any:
            own = self.value(path, subject)
            return own if own is not None or subject == PROJECT else self.value(path)

        return value_of


def _plain(question: Question | None, answer: Answer) -> Any:
    """What an answer says, as far as it is known and was understood."""
    if answer.state is not AnswerState.VALUE:
        return None
    return answer.value if question is None else understood(question, answer.value)


def subjects_of(index: PackIndex, step: str) -> tuple[str, ...]:
    """The subjects a step is answered about: its runs, or the project itself."""
    runs = index.step(step).runs
    return tuple(f"run:{run.key}" for run in runs) if runs else (PROJECT,)


def owner_subject(subject: str) -> str:
    """Rows of a shared step belong to the project, rows of a run to that run."""
    return subject if subject.startswith("run:") else PROJECT


def table_questions(questions: Iterable[Question]) -> tuple[TableQuestion, ...]:
    """Only the questions that are answered with rows."""
    return tuple(question for question in questions if isinstance(question, TableQuestion))
