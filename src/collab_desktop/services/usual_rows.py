"""The usual rows of a register, which a pack offers to add at once (its presets)."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import ProjectData, owner_subject
from collab_desktop.domain.values import normalise
from collab_desktop.framework.schema import Preset, Register, TableQuestion
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields


def missing_presets(data: ProjectData, path: str, subject: str = PROJECT) -> tuple[Preset, ...]:
    """The usual rows of the table at ``path`` that are not there yet, told by their name."""
    register = _register(data, path)
    if register is None:
        return ()
    rows = data.rows(register.key, owner_subject(subject))
    there = {str(data.cell(row, register.label_field) or "").casefold() for row in rows}
    deep = data.is_deep(path.split(".")[0])
    offered = (preset for preset in register.presets if deep or preset.depth == "quick")
    return tuple(
        preset for preset in offered if _name(register, preset).casefold() not in there
    )


def add_presets(session: Session, project_id: str, path: str, subject: str = PROJECT) -> int:
    """Add all usual rows that are not there yet, as one step; return how many."""
    data = session.project(project_id)
    presets = missing_presets(data, path, subject)
    register = _register(data, path)
    if register is None or not presets:
        return 0
    owner = owner_subject(subject)
    last = data.rows(register.key, owner)[-1:]
    position = last[0].position if last else None
    desk = Questionnaire(session, project_id)
    changes: list[Change] = []
    for preset in presets:
        position = between(position, None)
        record_id = new_id()
        changes += set_fields(
            "record",
            record_id,
            project_id=project_id,
            register=register.key,
            subject=owner,
            position=position,
        )
        for address, answer in _cells(register, preset, record_id):
            changes += desk.answer_changes(address, answer)
    session.commit("edit.rows_added", changes, project_id=project_id)
    return len(presets)


def _name(register: Register, preset: Preset) -> str:
    """What stands in the field that names a row: its title, or the option it chooses."""
    return str(preset.cells.get(register.label_field, preset.title))


def _register(data: ProjectData, path: str) -> Register | None:
    question = data.index.question(path)
    if not isinstance(question, TableQuestion):
        return None
    return data.index.register(question.register_name)


def _cells(
    register: Register, preset: Preset, record_id: str
) -> Iterator[tuple[Address, Answer | None]]:
    fields = {field.key: field for field in register.fields}
    for key, value in {register.label_field: preset.title, **preset.cells}.items():
        stored = list(value) if isinstance(value, tuple) else value
        address = Address(f"{register.key}.{key}", f"record:{record_id}")
        yield address, normalise(fields[key], Answer.of(stored))
