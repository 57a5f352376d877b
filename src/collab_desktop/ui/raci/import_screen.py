"""A matrix from a file: which column is what, what would happen, and after it what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.answer_files import file_content
from collab_desktop.services.matrix_files import MatrixRefused
from collab_desktop.services.matrix_import import ADD, LEAVE_OUT, Columns, MatrixImport, Outcome
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Label

IMPORT = "import:"
"""Begins the detail of a route that brings in the file named after it."""
COLUMN = 620
MOST_HEADS, MOST_TOLD, MOST_COLUMNS, SAMPLE = 6, 20, 60, 40


class ImportScreen(PlainScreen):
    """The file on its way into the matrix; nothing is written before "Import"."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Read the file that the route names."""
        self._matrix = Route("step", route.project, route.step, "matrix")
        super().__init__(shell, "", back=("", self._matrix), column=COLUMN)
        self.file = Path(route.detail.removeprefix(IMPORT))
        self.head.set_back(self.tr("Matrix"))
        self.head.set_title(self.tr("Import a matrix"))
        self.refusal = InlineBanner()
        self.body.addWidget(self.refusal)
        self.choices: dict[int, ComboBox] = {}
        self.content, self._column = column_of(spacing=14)
        self.body.addWidget(self.content)
        self.body.addStretch(1)
        self._read(str(route.project))

    def _read(self, project: str) -> None:
        try:
            self.bringing = MatrixImport(self.shell.session, project, file_content(self.file))
        except OSError as error:
            words = self.tr("“{file}” cannot be read: {why}")
            self.refusal.set_message(
                words.format(file=self.file.name, why=error.strerror or error.args[0])
            )
        except MatrixRefused as refused:
            self.refusal.set_message(f"{self.file.name}: {self.shell.say(refused.message)}")
        else:
            self._ask()

    def first_focus(self) -> QWidget | None:
        """The first choice."""
        return self.names if hasattr(self, "names") else None

    # -- which column is what ------------------------------------------------------------------

    def _ask(self) -> None:
        bringing, guess = self.bringing, self.bringing.guess()
        self.head.set_purpose(self.tr("“{file}”: say what the columns are.").format(
            file=self.file.name
        ))
        self._list(self.shell.say(note) for note in bringing.notes[:MOST_TOLD])
        words = self.tr("Which row names the people?")
        self.names = ComboBox(words)
        for number, row in enumerate(bringing.rows[: max(MOST_HEADS, guess.names + 1)]):
            said = ", ".join(cell for cell in row if cell)[:SAMPLE]
            choice = self.tr("Row {row}: {words}").format(row=number + 1, words=said)
            self.names.addItem(choice, number)
        self._column.addWidget(Field(words, self.names))
        words = self.tr("Which column names the activities?")
        self.activity = ComboBox(words)
        self._column.addWidget(Field(words, self.activity))
        self._people, self._people_column = column_of(spacing=14)
        self._column.addWidget(self._people)
        self._told, self._told_column = column_of(spacing=4)
        self._column.addWidget(self._told)
        self._add_buttons()
        self.names.setCurrentIndex(self.names.findData(guess.names))
        self._show_columns(guess)
        self.names.activated.connect(lambda: self._show_columns(self.bringing.guess(self._row())))
        self.activity.activated.connect(self._take_activity)

    def _row(self) -> int:
        return int(self.names.currentData() or 0)

    def _take_activity(self) -> None:
        self._show_columns(self.bringing.guess(self._row(), int(self.activity.currentData() or 0)))

    def _add_buttons(self) -> None:
        row = FlowRow(8)
        self.bring = Button(self.tr("Import"), "primary")
        self.bring.clicked.connect(self.bring_in)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(lambda: self.shell.go(self._matrix))
        row.addWidget(self.bring)
        row.addWidget(leave)
        self._column.addLayout(row)

    def _show_columns(self, columns: Columns) -> None:
        """Ask for each column who it is, with what it seems to be."""
        self._guess = columns
        heads = self.bringing.rows[columns.names]
        self.activity.clear()
        for place, head in enumerate(heads):
            self.activity.addItem(head or self._nameless(place), place)
        self.activity.setCurrentIndex(columns.activity)
        emptied(self._people_column)
        self.choices = {}
        self._people_column.addWidget(Label(self.tr("Who are the other columns?"), "section"))
        for place, choice in list(columns.people.items())[:MOST_COLUMNS]:
            self._ask_person(place, heads[place], choice)
        more = len(columns.people) - MOST_COLUMNS
        if more > 0:
            words = self.tr("Further columns, which come in as they seem to be: {count}")
            self._people_column.addWidget(
                Label(words.format(count=more), "body", "muted", wrap=True)
            )
        self._preview()

    def _nameless(self, place: int) -> str:
        return self.tr("Column {number}, without a name").format(number=place + 1)

    def _ask_person(self, place: int, head: str, choice: str) -> None:
        name = head or self._nameless(place)
        box = ComboBox(name)
        if head:
            box.addItem(self.tr("Add as somebody new"), ADD)
        box.addItem(self.tr("Leave out"), LEAVE_OUT)
        for key, known in self.bringing.known:
            box.addItem(self.tr("Is {name}").format(name=known), key)
        box.setCurrentIndex(max(0, box.findData(choice)))
        box.activated.connect(lambda: self._preview())
        self.choices[place] = box
        self._people_column.addWidget(Field(name, box))

    def columns(self) -> Columns:
        """What the page says now."""
        chosen = {place: str(box.currentData()) for place, box in self.choices.items()}
        return replace(self._guess, people={**self._guess.people, **chosen})

    # -- what happens ---------------------------------------------------------------------------

    def _preview(self) -> None:
        outcome = self.bringing.preview(self.columns())
        emptied(self._told_column)
        self._told_column.addWidget(Label(self.tr("What will happen"), "section", wrap=True))
        self._tell(self._told_column, outcome)
        self.bring.setEnabled(bool(outcome.letters or outcome.new_activities))

    def _tell(self, column: QVBoxLayout, outcome: Outcome) -> None:
        lines = [
            self.tr("New activities: {count}").format(count=outcome.new_activities),
            self.tr("Activities that are there already: {count}").format(
                count=outcome.known_activities
            ),
            self.tr("New people: {count}").format(count=outcome.new_people),
            self.tr("Cells with letters: {count}").format(count=outcome.letters),
        ]
        for line in lines:
            column.addWidget(Label(line, "body", wrap=True))
        if not outcome.left_out:
            return
        column.addSpacing(8)
        column.addWidget(Label(self.tr("Left out"), "section", wrap=True))
        for message in outcome.left_out[:MOST_TOLD]:
            column.addWidget(Label(self.shell.say(message), "body", wrap=True))
        more = len(outcome.left_out) - MOST_TOLD
        if more > 0:
            words = self.tr("and {count} more").format(count=more)
            column.addWidget(Label(words, "body", "muted", wrap=True))

    def bring_in(self) -> None:
        """Import, and say what came in and what did not."""
        done: list[Outcome] = []
        columns = self.columns()
        if not self.shell.attempt(lambda: done.append(self.bringing.bring_in(columns))):
            return
        emptied(self._column)
        self.choices = {}
        self._column.addWidget(Label(self.tr("This came in"), "section", wrap=True))
        self._tell(self._column, done[0])
        self.to_matrix = Button(self.tr("Show the matrix"), "primary")
        self.to_matrix.clicked.connect(lambda: self.shell.go(self._matrix))
        row = FlowRow(8)
        row.addWidget(self.to_matrix)
        self._column.addLayout(row)
        self.to_matrix.setFocus()
        self.shell.toast(self.tr("Matrix imported."), undo_in=self._matrix.project)

    def _list(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._column.addWidget(Label(line, "body", "muted", wrap=True))
