"""The fields of a register that no page asks as a table, ready for the form of one row."""

from __future__ import annotations

from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.views import FieldView
from collab_desktop.framework.schema import TableQuestion


def register_field(data: ProjectData, register: str, subject: str = PROJECT) -> FieldView:
    """A register as a table question of its own, with all its fields as columns.

    Raises:
        KeyError: the pack has no such register.
    """
    found = data.index.register(register)
    question = TableQuestion(
        key=register, kind="table", register_name=register, label=found.title
    )
    return FieldView(Address(register, subject), question, None, columns=found.fields)
