"""A workshop's own fields, its agenda and its list of guests, ready for the editors of a page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from collab_desktop.domain.agenda import Timetable, blocks, timetable
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.domain.workshops import AGENDA, ATTENDANCE, WORKSHOPS, Workshop
from collab_desktop.framework.offering import Option
from collab_desktop.framework.schema import (
    CalcQuestion,
    ChoiceQuestion,
    Question,
    TableQuestion,
)
from collab_desktop.services import describing
from collab_desktop.services.texts import Voice

TIMES: Final = "times"
ORGANISATION: Final = "organisation"
_ABOUT: Final = "about"
_AGENDA_COLUMNS: Final = ("minutes", "activity", "method", "lead", "output", "screen")


def workshop_field(data: ProjectData, workshop: Workshop) -> tuple[FieldView, RowView]:
    """Every field of a workshop, as the row of a register."""
    register = data.index.register(WORKSHOPS)
    field = _table(data, WORKSHOPS, "project", register.fields)
    record = data.records[workshop.id]
    return field, RowView(record.id, data.cells(record), describing.row_label(data, record))


def agenda_field(data: ProjectData, workshop: Workshop, voice: Voice) -> FieldView:
    """The agenda as a table, with the time of every block."""
    table = timetable(workshop, blocks(data, workshop))
    times = {line.block.id: span_words(table, line.begins, line.ends) for line in table.lines}
    fields = data.index.fields(AGENDA)
    label = voice.say(Message("workshop.time"))
    columns = (
        _worked_out(TIMES, label), *(fields[key] for key in _AGENDA_COLUMNS),
        _shows(data, workshop, fields[_ABOUT]),
    )  # fmt: skip
    rows = _rows(data, AGENDA, workshop.subject, TIMES, times)
    return _table(data, AGENDA, workshop.subject, columns, rows)


def _shows(data: ProjectData, workshop: Workshop, field: Question) -> ChoiceQuestion:
    """What a block can show, by name: canvases, and questions that agendas lead to."""
    room, index = data.index.pack.room, data.index
    titles = {canvas.key: canvas.title for canvas in room.canvases}
    asked = [block.about for agenda in room.agendas for block in agenda.blocks]
    asked += [str(row.get(_ABOUT) or "") for row in data.table(AGENDA, workshop.subject)]
    for path in asked:
        question, spot = index.find(path), index.spot(path)
        if question is not None and spot is not None:
            name = question.short or question.label
            titles[path] = f"{index.step(spot.step).title}: {name}"
        elif path and path not in titles:
            titles[path] = path
    options = tuple(Option.model_construct(slug=key, label=titles[key]) for key in titles)
    return ChoiceQuestion.model_construct(
        key=_ABOUT, kind="choice", label=field.label, short=field.short, help="", options=options
    )


def guests_field(data: ProjectData, workshop: Workshop, voice: Voice) -> FieldView:
    """The list of guests as a table, with the organisation of each."""
    fields = data.index.fields(ATTENDANCE)
    known = {
        str(row["id"]): data.organisation(data.people[person]["organisation_id"])
        for row in data.table(ATTENDANCE, workshop.subject)
        if (person := str(row.get("person") or "")) in data.people
    }
    label = voice.say(Message("workshop.organisation"))
    columns = (fields["person"], _worked_out(ORGANISATION, label), fields["present"])
    rows = _rows(data, ATTENDANCE, workshop.subject, ORGANISATION, known)
    return _table(data, ATTENDANCE, workshop.subject, columns, rows)


def span_words(table: Timetable, begins: timedelta, ends: timedelta) -> str:
    """From when until when: on the clock, or from the beginning where that is not set."""
    return f"{time_words(table, begins)} – {time_words(table, ends)}"


def time_words(table: Timetable, offset: timedelta) -> str:
    """One moment of a workshop: 09:55, or 0:25 from its beginning."""
    moment = table.moment(offset)
    if moment is not None:
        return f"{moment:%H:%M}"
    minutes = int(offset.total_seconds() // 60)
    return f"{minutes // 60}:{minutes % 60:02}"


def _table(
    data: ProjectData, register: str, subject: str, columns: Iterable[Question],
    rows: tuple[RowView, ...] = (),
) -> FieldView:
    title = data.index.register(register).title
    question = TableQuestion(key=register, kind="table", register_name=register, label=title)
    address = Address(register, subject)
    return FieldView(address, question, None, columns=tuple(columns), rows=rows)


def _rows(
    data: ProjectData, register: str, subject: str, key: str, computed: dict[str, str]
) -> tuple[RowView, ...]:
    return tuple(
        RowView(
            record.id,
            {**data.cells(record), key: Answer.of(computed.get(record.id, ""))},
            describing.row_label(data, record),
        )
        for record in data.rows(register, subject)
    )


def _worked_out(key: str, label: str) -> CalcQuestion:
    return CalcQuestion(key=key, kind="calc", label=label, rule=key)
