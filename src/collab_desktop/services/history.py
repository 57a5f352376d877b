"""What happened: earlier values of a field, and the latest changes of a project."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain import interest, signatures
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Operation, moment
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.values import as_text
from collab_desktop.domain.views import HistoryEntry
from collab_desktop.framework.schema import Question
from collab_desktop.services import describing
from collab_desktop.services.courtesy import hidden_rows
from collab_desktop.services.for_project import ForProject


class History(ForProject):
    """The past of one project, read from the journal; sealed sheets never show."""

    def of_field(self, address: Address) -> tuple[HistoryEntry, ...]:
        """Every value a field ever held, newest first."""
        data = self.data
        address = data.source(address)
        row_id = address.row_id(self.project_id)
        operations = self._session.store.history("answer", row_id, "envelope")
        entries = (self._entry(address, operation) for operation in operations)
        if self._session.store.read_only or not _may_change(data, address):
            return tuple(entries)
        present = data.answers.get(address)
        return tuple(replace(entry, usable=entry.answer != present) for entry in entries)

    def _entry(self, address: Address, operation: Operation) -> HistoryEntry:
        data = self.data
        question = data.index.find(address.path)
        envelope = operation.change.value
        answer = Answer.from_envelope(envelope) if envelope is not None else None
        text = ""
        if answer is not None:
            text = self._text(question, answer) if question else str(answer.value)
        name = question.short or question.label if question is not None else address.path
        return HistoryEntry(
            moment(operation.hlc).astimezone(), self._session.who(operation.actor), text, name,
            describing.place(data, address), address, answer,
        )

    def _text(self, question: Question, answer: Answer) -> str:
        voice = self._session.voice
        name = self.data.name
        return as_text(question, answer, name, voice.formats, voice.say)

    def recent(self, limit: int = 50) -> tuple[HistoryEntry, ...]:
        """The latest edits of the project's answers, newest first; a burst counts once."""
        data = self.data
        private = hidden_rows(self._session, self.project_id)
        addresses = {
            a.row_id(self.project_id): a for a in data.answers if a.record_id not in private
        }
        seen: set[Address] = set()
        entries: list[HistoryEntry] = []
        operations = self._session.store.history_of_rows(list(addresses), limit * 4)
        for operation in operations:
            address = addresses[operation.change.row_id]
            if operation.change.field != "envelope" or address in seen:
                continue
            seen.add(address)
            entries.append(self._blinded(self._entry(address, operation)))
        return tuple(entries[:limit])

    def _blinded(self, entry: HistoryEntry) -> HistoryEntry:
        """The same without names where an expression of interest is still read blind."""
        eoi = entry.place.eoi if entry.place is not None else ""
        if not eoi or entry.address is None:
            return entry
        instead = self._session.voice.say(Message("inbox.masked"))
        return replace(
            entry, text=interest.seen(self.data, eoi, entry.address, entry.text, instead)
        )


def _may_change(data: ProjectData, address: Address) -> bool:
    """Whether something is asked there now that nobody has signed as it stands."""
    return data.index.find(address.path) is not None and not signatures.is_bound(data, address)
