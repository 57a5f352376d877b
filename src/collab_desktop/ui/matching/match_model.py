"""Needs against forms as a table model: levels and seats as cells, what each form adds below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from collab_desktop.domain.messages import Message
from collab_desktop.domain.team.choices import BANNED, PINNED
from collab_desktop.domain.team.offers import Offer
from collab_desktop.domain.team.question import Asked
from collab_desktop.services import team_words
from collab_desktop.services.team_desk import Cell, TeamDesk

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a need, the name of a work package, or what each form adds."""

    kind: str
    asked: Asked | None = None
    title: str = ""


class MatchModel(QAbstractTableModel):
    """Reads the desk; whoever writes tells it to read again."""

    def __init__(
        self, desk: TeamDesk, say: Callable[[Message], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.say = say
        self.lines: list[Line] = []
        self.forms: list[Offer] = []
        self._inside: frozenset[str] = frozenset()

    def show_desk(self) -> None:
        """Read needs, forms and draft from the desk."""
        self.beginResetModel()
        self.forms = list(self.desk.columns)
        self._inside = frozenset(self.desk.draft.members)
        asked = self.desk.asked
        several = len({each.package for each in asked}) > 1
        self.lines = []
        package = None
        for each in asked:
            if several and each.package != package:
                self.lines.append(Line("package", title=each.package))
            package = each.package
            self.lines.append(Line("need", each))
        self.lines.append(Line("adds"))
        self.endResetModel()

    # -- what stands where --------------------------------------------------------------------

    def is_inside(self, column: int) -> bool:
        """Whether a form is in the draft team."""
        return self.forms[column].id in self._inside

    def form_of(self, index: Index) -> Offer | None:
        """The form of a column."""
        return self.forms[index.column()] if index.isValid() else None

    def column_of(self, candidate: str) -> int:
        """Where a form stands; 0 when it is not there."""
        return next((n for n, form in enumerate(self.forms) if form.id == candidate), 0)

    def cell(self, index: Index) -> Cell | None:
        """Level and seat of a cell; nothing where it is not offered."""
        line = self.lines[index.row()]
        if line.asked is None:
            return None
        return self.desk.cell(line.asked.id, self.forms[index.column()].id)

    def can_stand(self, index: Index) -> bool:
        """Whether the keyboard may be there."""
        return index.isValid() and self.lines[index.row()].kind != "package"

    def head(self, column: int) -> tuple[str, str]:
        """Name of a form, and where it comes from."""
        form = self.forms[column]
        return form.title, form.place or self.say(team_words.sector(form.sector))

    def need_lines(self, row: int) -> tuple[str, str, str, bool]:
        """A need, what is asked of it, who could fill it, and whether nobody can."""
        line = self.lines[row]
        if line.asked is None:
            return self.line_title(row), "", "", False
        who = team_words.who_could(self.desk.question, line.asked.need)
        short = who.id in ("team.who.nobody", "team.who.short")
        return (
            line.asked.skill, self.say(team_words.need_line(line.asked.need)), self.say(who), short
        )

    def line_title(self, row: int) -> str:
        """What a row is called."""
        line = self.lines[row]
        if line.asked is not None:
            return line.asked.skill
        return self.tr("Adds, in points") if line.kind == "adds" else line.title or self.tr("Other")

    def adds(self, column: int) -> str:
        """What a form adds to the draft; of a member, what goes without them."""
        form = self.forms[column]
        if form.barred:
            return self.say(Message("team.adds.barred"))
        if self.desk.place(form.id) == BANNED:
            return self.say(Message("team.adds.banned"))
        return self.say(team_words.adds(self.desk.draft.adds(form.id)))

    def is_pinned(self, column: int) -> bool:
        """Whether a form is in every suggestion."""
        return self.desk.place(self.forms[column].id) == PINNED

    # -- Qt's names -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the forms."""
        return 0 if parent.isValid() else len(self.forms)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Name forms and needs."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            both = self.head(section)
            return both[0] if role == _ROLE.DisplayRole else ", ".join(filter(None, both))
        if role == _ROLE.DisplayRole:
            return self.line_title(section)
        return ". ".join(filter(None, self.need_lines(section)[:3]))

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the words of a cell; for screen readers with need and form."""
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return self.words(index) or None
        if role == _ROLE.AccessibleTextRole:
            said = self.tr("{row}, {column}: {value}")
            inside = self.is_inside(index.column())
            name = self.head(index.column())[0]
            column = self.tr("{name} (in the team)").format(name=name) if inside else name
            return said.format(
                row=self.line_title(index.row()), column=column, value=self.words(index)
            )
        return None

    def words(self, index: Index) -> str:
        """A cell in words."""
        line = self.lines[index.row()]
        if line.kind == "package":
            return ""
        if line.kind == "adds":
            return self.adds(index.column())
        cell = self.cell(index)
        if cell is None:
            return self.say(Message("team.cell.none"))
        said = [self.say(Message(f"team.cell.{cell.seat}", {"level": cell.skill.counted}))]
        if cell.skill.counted < cell.skill.level:
            said.append(self.say(Message("team.cell.claimed", {"claimed": cell.skill.level})))
        return "; ".join(said)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be chosen and dragged; names of work packages cannot."""
        flags = Qt.ItemFlag
        if not self.can_stand(index):
            return flags.NoItemFlags
        return flags.ItemIsEnabled | flags.ItemIsSelectable
