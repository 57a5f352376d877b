"""Below a table in which people sign: add the whole team, and record many signatures at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.views import PageView
from collab_desktop.formats import Formats
from collab_desktop.services.attachments import AttachmentRefused
from collab_desktop.services.roster import Roster, Unsigned
from collab_desktop.ui.questions.base import Group, column, row
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.text import Label, Separator


class RosterPanel(Panel):
    """Who of the team is missing, and who signed on paper or by e-mail."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self._roster: Roster | None = None
        self._shown: tuple[Unsigned, ...] = ()
        self._boxes: list[CheckBox] = []
        self.add = Button("", icon="plus")
        self.add.clicked.connect(self._add_team)
        self._many = QWidget(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._make_many()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        top = QWidget(self)
        row(top, self.add)
        layout.addWidget(top)
        layout.addWidget(self._many)

    def _make_many(self) -> None:
        self.day = LineEdit(self.tr("Date of the signatures"))
        self.day.setText(self._formats.date(date.today().isoformat()))
        self.method = ComboBox(self.tr("How they signed"))
        self.method.addItem(self.tr("On paper"), "paper")
        self.method.addItem(self.tr("By e-mail"), "email")
        method = Group()
        row(method, self.method)
        method.setFocusProxy(self.method)
        self._scan: dict[str, JsonValue] | None = None
        self.attach = Button(self.tr("Attach the scan"), icon="file")
        self.attach.clicked.connect(self._attach)
        self.scan_name = Label("", "small", "muted", wrap=True)
        sheet = Group()
        column(sheet, _line(self.attach), self.scan_name, spacing=6)
        sheet.setFocusProxy(self.attach)
        self._sheet = Field(self.tr("The signed sheet, for all of them"), sheet)
        self.refusal = Label("", "small_strong", "stop", wrap=True)
        self.refusal.hide()
        self.record = Button(self.tr("Record the signatures"), icon="sign")
        self.record.clicked.connect(self._record)
        names = QWidget()
        names.setLayout(self._list)
        title = Label(self.tr("Signed elsewhere, many at once"), "section", wrap=True)
        honest = self.tr(
            "Tick only who signed for themselves, and keep the sheet or the e-mail."
        )
        column(
            self._many, Separator(), title, Label(honest, "small", "muted", wrap=True), names,
            Field(self.tr("Signed on"), self.day), Field(self.tr("How"), method), self._sheet,
            self.refusal, _line(self.record), spacing=12,
        )  # fmt: skip

    def show_page(self, page: PageView) -> None:
        """Offer what the table as it stands now still wants."""
        table = next(f for f in page.fields if f.question.kind == "table")
        self._roster = Roster(self.rooms.session, self.rooms.project_id, table.address.path)
        missing, unsigned = self._roster.missing(), self._roster.unsigned()
        writable = not self.rooms.read_only
        words = self.tr("Add everybody of the team ({count})")
        self.add.set_label(words.format(count=len(missing)))
        self.add.setVisible(bool(missing) and writable)
        if unsigned != self._shown:
            self._list_names(unsigned)
        self._many.setVisible(bool(unsigned) and writable)
        self._sheet.setVisible(self._roster.takes_scan)

    def _list_names(self, unsigned: tuple[Unsigned, ...]) -> None:
        ticked = {u.record_id for u, box in zip(self._shown, self._boxes, strict=True)
                  if box.isChecked()}
        for box in self._boxes:
            self._list.removeWidget(box)
            box.deleteLater()
        self._shown, self._boxes = unsigned, []
        for each in unsigned:
            box = CheckBox(each.name)
            box.setChecked(each.record_id in ticked)
            self._boxes.append(box)
            self._list.addWidget(box)

    @property
    def _formats(self) -> Formats:
        return self.rooms.session.voice.formats

    def _add_team(self) -> None:
        if self._roster is not None:
            self.acting.emit(self._roster.add_team)

    def _attach(self) -> None:
        """Ask for the scan and copy it into the workspace, for every row that is ticked."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.attach.label())
        if chosen:
            self.acting.emit(lambda: self._take_scan(Path(chosen)))

    def _take_scan(self, path: Path) -> None:
        try:
            self._show_scan(self.rooms.attachments.attach(path))
        except AttachmentRefused as refused:
            self.refusal.setText(self.say(refused.message))
            self.refusal.show()

    def _show_scan(self, scan: dict[str, JsonValue] | None) -> None:
        self._scan = scan
        self.scan_name.setText(str(scan["name"]) if scan is not None else "")
        self.scan_name.setVisible(scan is not None)
        self.refusal.hide()

    def _record(self) -> None:
        chosen = [u.record_id for u, box in zip(self._shown, self._boxes, strict=True)
                  if box.isChecked()]
        refusal, day = "", ""
        try:
            day = self._formats.parse_date(self.day.text()).isoformat()
        except ValueError:
            refusal = self.tr("Write the date as 3 March 2027 or 2027-03-03.")
        if not chosen:
            refusal = self.tr("Tick who signed.")
        if day > date.today().isoformat():
            refusal = self.tr("The date lies in the future.")
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        if not refusal and self._roster is not None:
            roster, method, scan = self._roster, str(self.method.currentData()), self._scan
            self.acting.emit(lambda: roster.signed_outside(chosen, day, method, scan))
            self._show_scan(None)


def _line(widget: QWidget) -> QWidget:
    """A widget at the start of a line of its own."""
    host = QWidget()
    row(host, widget)
    return host
