"""Answering: the pages of a step, every way to answer, rows, notes, comments and history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import Record, owner_subject
from collab_desktop.domain.states import Status
from collab_desktop.domain.values import RULES, check, normalise
from collab_desktop.domain.views import FieldView, PageView, Place, Problem, RowView, SectionView
from collab_desktop.framework.schema import Question, Section, TableQuestion
from collab_desktop.services import (
    calculations,
    card_traces,
    changed_rows,
    describing,
    prefilling,
)
from collab_desktop.services.courtesy import hidden_rows
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.session import new_id, now, set_fields


class Questionnaire(ForProject):
    """The questions of one project."""

    # -- pages ----------------------------------------------------------------------------

    def sections(self, step: str, subject: str = PROJECT) -> tuple[SectionView, ...]:
        """The sub-steps of a step at its present depth."""
        views = []
        for section in progress.shown_sections(self.data, step, subject):
            missing = sum(1 for _ in progress.section_gaps(self.data, step, section, subject))
            asked = len(progress.shown_questions(self.data, step, section, subject))
            status = progress.section_status(self.data, step, section, subject)
            title = section.title
            views.append(SectionView(section.key, title, status, asked, max(0, asked - missing)))
        return tuple(views)

    def page(self, step: str, section: str, subject: str = PROJECT) -> PageView:
        """One page, ready to be shown.

        Raises:
            KeyError: the pack has no such step or section.
        """
        found = self.data.index.section(step, section)
        shown = progress.shown_sections(self.data, step, subject)
        keys = [s.key for s in shown]
        marks = self.data.state(step, subject).get("sections") or {}
        return PageView(
            project_id=self.project_id, step=step, section=section, subject=subject,
            title=found.title, purpose=found.purpose,
            fields=self._fields(step, found, subject),
            position=keys.index(section) + 1 if section in keys else 1, count=len(keys),
            status=progress.section_status(self.data, step, found, subject),
            panel=found.panel, come_back=marks.get(section) == "later",
        )

    def _fields(self, step: str, section: Section, subject: str) -> tuple[FieldView, ...]:
        return tuple(
            self.field(Address(f"{step}.{section.key}.{question.key}", subject), question)
            for question in progress.shown_questions(self.data, step, section, subject)
        )

    def field(self, address: Address, question: Question | None = None) -> FieldView:
        """One question as it stands now."""
        question = question or self.data.index.question(address.path)
        answer = self.data.answer(address.path, address.subject)
        view = FieldView(
            address=address, question=question, answer=answer,
            problems=check(question, answer) if answer else (),
            computed=self._compute(question, address),
            comments=sum(c["address"] == str(address) for c in self.data.comments),
            required=progress.is_required(self.data, question, address.subject),
            hint=prefilling.hint(self._session, self.data, address, question),
        )
        if not isinstance(question, TableQuestion):
            return view
        return replace(
            view, rows=self._rows(question, address),
            columns=progress.columns_of(self.data, question),
        )

    def _rows(self, question: TableQuestion, address: Address) -> tuple[RowView, ...]:
        rows = self.data.rows(question.register_name, owner_subject(address.subject))
        private = hidden_rows(self._session, self.project_id)
        marks = changed_rows.marks(self._session, self.data, address.path)
        return tuple(
            self._row(record, marks.get(record.id)) for record in rows if record.id not in private
        )

    def _row(self, record: Record, mark: Message | None) -> RowView:
        cells = self.data.cells(record)
        for column in self.data.index.register(record.register).fields:
            if column.kind == "calc":
                address = Address(f"{record.register}.{column.key}", f"record:{record.id}")
                cells[column.key] = Answer.of(self._compute(column, address))
        origin = card_traces.of_row(self._session, self.data, record)
        return RowView(record.id, cells, describing.row_label(self.data, record), origin, mark)

    def _compute(self, question: Question, address: Address) -> str:
        return calculations.compute(self.data, question, address, self._session.voice)

    # -- answering --------------------------------------------------------------------------

    def set_answer(self, address: Address, answer: Answer | None) -> None:
        """Store an answer as it is; what is wrong with it is shown beside it, never refused.

        Raises:
            StorageFault: nothing was written.
            ValueRefusedError: a text over 100,000 characters; its message says so.
        """
        address = self.data.source(address)
        question = self.data.index.question(address.path)
        answer = self._cleaned(question, answer)
        if answer == self.data.answers.get(address):
            return
        self._session.commit(
            "edit.answer", self._answer(address, answer), project_id=self.project_id,
            merge_key=f"{self.project_id}/{address}",
        )

    def use_again(self, address: Address, answer: Answer | None) -> None:
        """Let an earlier answer stand again; a step of its own to undo.

        Raises:
            StorageFault: nothing was written.
        """
        address = self.data.source(address)
        self._session.commit(
            "edit.used_again", self._answer(address, answer), project_id=self.project_id
        )

    def _cleaned(self, question: Question, answer: Answer | None) -> Answer | None:
        """A stored form stays what it is; what was typed is read as this person writes."""
        if answer is None or RULES[question.kind].fits(answer.value):
            return normalise(question, answer)
        return normalise(question, answer, self._session.voice.formats)

    def _answer(self, address: Address, answer: Answer | None) -> list[Change]:
        row_id = address.row_id(self.project_id)
        changes = []
        if address not in self.data.answers and not self._session.store.row("answer", row_id):
            changes = set_fields(
                "answer", row_id, project_id=self.project_id, subject=address.subject,
                path=address.path,
            )
        envelope = answer.envelope() if answer is not None else None
        return [*changes, Change("answer", row_id, "envelope", envelope)]

    def answer_changes(self, address: Address, answer: Answer | None) -> list[Change]:
        """The changes that store an answer, for services that write several at once."""
        return self._answer(self.data.source(address), answer)

    def state_changes_if_complete(self, step: str, subject: str) -> list[Change]:
        """What reopens a step that is complete; nothing otherwise."""
        if self.data.state(step, subject).get("status") != Status.COMPLETE.value:
            return []
        return self.state_changes(step, subject, status=Status.REOPENED.value)

    def hidden_by(self, address: Address, answer: Answer | None) -> tuple[FieldView, ...]:
        """The answered questions that this answer would take off the page."""
        address = self.data.source(address)
        before = self._visible(address)
        trial = replace(self.data, answers=dict(self.data.answers))
        if answer is None:
            trial.answers.pop(address, None)
        else:
            trial.answers[address] = answer
        step = address.path.split(".")[0]
        return tuple(
            self.field(a, q) for a, q in before
            if a != address and not progress.is_shown(trial, step, q, a.subject)
            and self.data.answer(a.path, a.subject) is not None
        )

    def _visible(self, address: Address) -> list[tuple[Address, Question]]:
        step = address.path.split(".")[0]
        if address.record_id is not None or self.data.index.find_step(step) is None:
            return []
        return [
            (Address(f"{step}.{section.key}.{q.key}", address.subject), q)
            for section in progress.shown_sections(self.data, step, address.subject)
            for q in progress.shown_questions(self.data, step, section, address.subject)
        ]

    def take_prefills(self, step: str, section: str, subject: str = PROJECT) -> None:
        """Copy earlier answers into the empty fields of a page, once (CONTENT 0.9).

        A step that is closed stays as it was closed.
        """
        status = progress.subject_status(self.data, step, subject)
        if status in progress.CLOSED or status is Status.RECHECK:
            return
        changes: list[Change] = []
        for address, answer in prefilling.copies(
            self._session, self.data, step, section, subject
        ):
            changes += self._answer(address, answer)
        self._session.commit("edit.prefill", changes, project_id=self.project_id)

    # -- rows -------------------------------------------------------------------------------

    def add_row(
        self, path: str, subject: str = PROJECT, *, after: str | None = None,
        copy_of: str | None = None, values: dict[str, object] | None = None,
    ) -> str:
        """Add a row to the table at ``path``; return its id.

        Args:
            path: the table question.
            subject: whose page it is.
            after: the row to stand below; at the end when left out.
            copy_of: the row to duplicate.
            values: cells to fill at once, by field key.
        """
        question = self.data.index.question(path)
        if not isinstance(question, TableQuestion):
            raise TypeError(path)
        owner = owner_subject(subject)
        register = question.register_name
        record_id = new_id()
        position = self._position_after(register, owner, after)
        changes = set_fields(
            "record", record_id, project_id=self.project_id, register=register,
            subject=owner, position=position,
        )
        cells: dict[str, Answer | None] = {}
        if copy_of is not None:
            cells.update(self.data.cells(self.data.records[copy_of]))
        for key, value in (values or {}).items():
            field = self.data.index.question(f"{register}.{key}")
            cells[key] = self._cleaned(field, Answer.of(value))
        for key, answer in cells.items():
            if answer is not None:
                address = Address(f"{register}.{key}", f"record:{record_id}")
                changes += self._answer(address, answer)
        self._session.commit("edit.row_added", changes, project_id=self.project_id)
        return record_id

    def _position_after(self, register: str, owner: str, after: str | None) -> str:
        rows = self.data.rows(register, owner)
        if after is None:
            return between(rows[-1].position if rows else None, None)
        place = [r.id for r in rows].index(after)
        below = rows[place + 1].position if place + 1 < len(rows) else None
        return between(rows[place].position, below)

    def delete_row(self, record_id: str) -> None:
        """Put a row into the trash; its cells stay for the undo."""
        change = Change("record", record_id, DELETED, True)
        self._session.commit("edit.row_deleted", [change], project_id=self.project_id)

    def move_row(self, record_id: str, offset: int) -> None:
        """Move a row up (negative) or down by ``offset`` places, as far as the list goes."""
        record = self.data.records[record_id]
        rest = [
            r for r in self.data.rows(record.register, record.subject) if r.id != record_id
        ]
        here = [r.id for r in self.data.rows(record.register, record.subject)].index(record_id)
        there = min(max(0, here + offset), len(rest))
        if there == here:
            return
        above = rest[there - 1].position if there > 0 else None
        below = rest[there].position if there < len(rest) else None
        change = Change("record", record_id, "position", between(above, below))
        self._session.commit("edit.row_moved", [change], project_id=self.project_id)

    # -- beside the page ----------------------------------------------------------------------

    def note(self, place: str) -> str:
        """The facilitator's note of a page; it never prints."""
        return self.data.notes.get(place, "")

    def set_note(self, place: str, text: str) -> None:
        """Keep a facilitator's note for a page (``step.section``)."""
        row_id = Address(f"note.{place}").row_id(self.project_id)
        fields = set_fields("note", row_id, project_id=self.project_id, place=place, text=text)
        self._session.commit(
            "edit.note", fields, project_id=self.project_id, merge_key=f"note/{place}"
        )

    def comments(self, address: Address) -> tuple[dict[str, object], ...]:
        """The comments on a field, oldest first."""
        found = [dict(c) for c in self.data.comments if c["address"] == str(address)]
        return tuple(sorted(found, key=lambda c: str(c["at"])))

    def add_comment(self, address: Address, text: str) -> None:
        """Add a comment to a field; an empty one says nothing and is not kept."""
        if not text.strip():
            return
        changes = set_fields(
            "comment", new_id(), project_id=self.project_id, address=str(address),
            author=self._session.actor, text=text, at=now("microseconds"), resolved=False,
        )
        self._session.commit("edit.comment", changes, project_id=self.project_id)

    def resolve_comment(self, comment_id: str) -> None:
        """Mark a comment as settled; it stays readable."""
        change = Change("comment", comment_id, "resolved", True)
        self._session.commit("edit.comment", [change], project_id=self.project_id)

    # -- states -------------------------------------------------------------------------------

    def state_changes(self, step: str, subject: str, **fields: object) -> list[Change]:
        """What sets fields of the state of a step."""
        row_id = Address(f"state.{step}", subject).row_id(self.project_id)
        return set_fields(
            "step_state", row_id, project_id=self.project_id, step=step, subject=subject,
            **fields,
        )

    def mark_section(
        self, step: str, section: str, subject: str, mark: str | None
    ) -> None:
        """Mark a page "done" or "later", or take the mark away."""
        marks = dict(self.data.state(step, subject).get("sections") or {})
        if marks.get(section) == mark:
            return
        marks.pop(section, None)
        if mark is not None:
            marks[section] = mark
        changes = self.state_changes(step, subject, sections=marks)
        self._session.commit("edit.section", changes, project_id=self.project_id)

    def depth(self, step: str) -> str:
        """``quick`` or ``full``."""
        return "full" if self.data.is_deep(step) else "quick"

    def set_depth(self, step: str, depth: str) -> None:
        """Open the full questions of a step or go back to the quick ones; answers are kept."""
        if depth == self.depth(step):
            return
        changes = self.state_changes(step, PROJECT, depth=depth)
        self._session.commit("edit.depth", changes, project_id=self.project_id)

    def problems(self, step: str, section: str, subject: str = PROJECT) -> tuple[Problem, ...]:
        """What to correct on one page: missing answers and values that are wrong."""
        found = self.data.index.section(step, section)
        return (*self._missing(step, (found,), subject), *self._wrong(step, found, subject))

    def _missing(
        self, step: str, sections: Sequence[Section], subject: str
    ) -> tuple[Problem, ...]:
        return tuple(
            describing.problem(self.data, gap)
            for section in sections
            for gap in progress.section_gaps(self.data, step, section, subject)
        )

    def _wrong(self, step: str, section: Section, subject: str) -> tuple[Problem, ...]:
        problems = []
        for view in self._fields(step, section, subject):
            problems += [Problem(view.address, message) for message in view.problems]
            for row in view.rows:
                problems += self._wrong_cells(view, row)
        return tuple(problems)

    def _wrong_cells(self, view: FieldView, row: RowView) -> list[Problem]:
        problems = []
        for column in view.columns:
            answer = row.cells.get(column.key)
            if answer is None or column.kind in progress.SILENT:
                continue
            path = f"{view.question.register_name}.{column.key}"
            address = Address(path, f"record:{row.id}")
            problems += [Problem(address, m) for m in check(column, answer)]
        return problems

    def place_of(self, address: Address) -> Place | None:
        """Where an answer is on the screens; nothing for what stands on none."""
        return describing.place(self.data, address)

    def message_of(self, address: Address) -> Message:
        """The name of a field in words, for histories and lists."""
        return describing.field_name(self.data, address)
