"""A page that came back from whoever knows: what it says otherwise, accepted field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import owner_subject
from collab_desktop.domain.values import as_text
from collab_desktop.exchange.form_content import FormContent, Value
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import Question, TableQuestion
from collab_desktop.services.forms.values import raw_of, understood
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting.asked import NOT_ASKED, PARTS
from collab_desktop.services.reporting.forms import PAGE, RUN
from collab_desktop.services.session import Session, new_id, set_fields

NEW_LINE = "new:"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that came back with something else.

    Attributes:
        name: the name of the field, by which it is accepted.
        line: the line it belongs to, where that is a new one.
        answer: what it would become; nothing where it was emptied.
    """

    name: str
    label: str
    before: str
    after: str
    address: Address
    answer: Answer | None
    line: str = ""


def is_page(content: FormContent) -> bool:
    """Whether a form is a page of a project."""
    return content.usable and content.marks.get("form", "").startswith(PAGE)


class PageBack:
    """One page that came back."""

    def __init__(self, session: Session, project_id: str, content: FormContent) -> None:
        """Take the form; nothing is written yet.

        Raises:
            KeyError: the project has no such page.
        """
        self._session, self._project = session, project_id
        self._data = session.project(project_id)
        self._fields: Mapping[str, Value] = content.fields
        self._formats = Formats(content.marks.get("language") or "en")
        place, _, subject = content.marks["form"].removeprefix(PAGE).partition(RUN)
        step, _, section = place.partition(".")
        self.step, self.section, self.subject = step, section, subject or PROJECT
        self.title = self._data.index.section(step, section).title

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """Every field that says something else than the project does now."""
        section = self._data.index.section(self.step, self.section)
        found: list[FieldChange] = []
        for question in section.questions:
            path = f"{self.step}.{self.section}.{question.key}"
            if isinstance(question, TableQuestion):
                found += self._lines(question)
            elif any(name == path or name.startswith(f"{path}.") for name in self._fields):
                address = self._data.source(Address(path, self.subject))
                found += self._change(question, path, address, question.label)
        return tuple(found)

    def _lines(self, question: TableQuestion) -> Iterator[FieldChange]:
        register = question.register_name
        fields = self._data.index.fields(register)
        for name in self._fields:
            owner, _, path = name.rpartition("/")
            key = path.removeprefix(f"{register}.")
            if not owner or key == path or key not in fields:
                continue
            label = f"{question.short or question.label}: {fields[key].short or fields[key].label}"
            if owner.startswith(NEW_LINE):
                address = Address(path, owner)
                yield from self._change(fields[key], name, address, label, line=owner + register)
            elif owner.removeprefix("record:") in self._data.records:
                yield from self._change(fields[key], name, Address(path, owner), label)

    def _change(
        self, question: Question, name: str, address: Address, label: str, *, line: str = ""
    ) -> Iterator[FieldChange]:
        if question.kind in NOT_ASKED:
            return
        before = self._words(question, self._data.answers.get(address))
        if question.kind in PARTS:
            answer = self._named(question, name)
        else:
            raw = raw_of(question, name, self._fields)
            found = understood(question, raw, self._formats)
            answer = None if isinstance(found, Message) else found
            if question.kind == "bool" and raw is False and not before:
                return
        after = self._words(question, answer)
        if before != after:
            yield FieldChange(name, label, before, after, address, answer, line)

    def _named(self, question: Question, name: str) -> Answer | None:
        """A person or organisation by the name that was written; only those that are known."""
        said = str(self._fields.get(f"{name}.name") or self._fields.get(name) or "")
        rows = self._data.people if question.kind == "person" else self._data.organisations
        wanted = " ".join(said.casefold().split())
        for row in rows.values():
            if wanted and not row["deleted"] and str(row["name"] or "").casefold() == wanted:
                return Answer.of(str(row["id"]))
        return Answer.of(said) if said else None

    def _words(self, question: Question, answer: Answer | None) -> str:
        voice = self._session.voice
        return as_text(question, answer, lambda i: self._data.name(i) or i, voice.formats,
                       voice.say)

    # -- accepting ----------------------------------------------------------------------------

    def accept(self, names: Collection[str]) -> int:
        """Take over the fields of these names, in one step; return how many.

        Raises:
            StorageFault: nothing was written.
        """
        chosen = [change for change in self.changes if change.name in names]
        questions = Questionnaire(self._session, self._project)
        lines: dict[str, str] = {}
        changes: list[Change] = []
        for change in chosen:
            address = change.address
            if change.line:
                if change.line not in lines:
                    lines[change.line] = new_id()
                    changes += self._new_line(change, lines[change.line], len(lines))
                address = Address(address.path, f"record:{lines[change.line]}")
            changes += questions.answer_changes(address, change.answer)
        self._session.commit("edit.page_taken", changes, project_id=self._project)
        return len(chosen)

    def _new_line(self, change: FieldChange, row: str, number: int) -> list[Change]:
        register, owner = change.address.path.partition(".")[0], owner_subject(self.subject)
        rows = self._data.rows(register, owner)
        place = rows[-1].position if rows else None
        for _ in range(number):
            place = between(place, None)
        return set_fields(
            "record", row, project_id=self._project, register=register, subject=owner,
            position=place,
        )
