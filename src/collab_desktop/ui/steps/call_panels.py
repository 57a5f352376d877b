"""Below the pages of the call: skills from the parts, the letter, and the way to the inbox."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.interest import ALL, EOIS
from collab_desktop.domain.views import PageView, Place
from collab_desktop.services.call import Call
from collab_desktop.ui.questions.base import column
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.reading import Example
from collab_desktop.ui.widgets.text import Label


class CallPanel(Panel):
    """What the panels of the call share."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self.call = Call(rooms.session, rooms.project_id)


class FromPartsPanel(CallPanel):
    """One button: what the parts of the question name becomes needs and work packages."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self.words = Label("", "body", "muted", wrap=True)
        self.take = Button(self.tr("Take them over"), icon="plus")
        self.take.clicked.connect(lambda: self.acting.emit(self.call.take_parts))
        buttons = QWidget()
        FlowRow(8, buttons).addWidget(self.take)
        column(self, self.words, buttons, spacing=8)

    def show_page(self, page: PageView) -> None:
        """Say what the parts name that is not here; nothing while all is."""
        del page
        skills = [skill for skill, _ in self.call.unmet_parts()]
        packages = self.call.missing_packages()
        self.setVisible(bool(skills or packages) and not self.rooms.read_only)
        named = ", ".join([*skills, *packages])
        words = self.tr("The parts of the question also name: {names}.")
        self.words.setText(words.format(names=named))


class LetterPanel(CallPanel):
    """The text of the call, to copy or to open in a mail program; nothing is sent from here."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self._letter = self.call.letter()
        self._example = Example("")
        buttons = QWidget()
        row = FlowRow(8, buttons)
        self.copy, self.mail, self.sent = (
            Button(words) for words in (
                self.tr("Copy letter"), self.tr("Open in e-mail"),
                self.tr("It was sent today"),
            )
        )  # fmt: skip
        for button in (self.copy, self.mail, self.sent):
            row.addWidget(button)
        self.copy.clicked.connect(self._copy)
        self.mail.clicked.connect(self._mail)
        self.sent.clicked.connect(lambda: self.acting.emit(self.call.invited_today))
        self._box = column(
            self, Label(self.tr("The letter"), "section"), self._example, buttons, spacing=8
        )

    def show_page(self, page: PageView) -> None:
        """Show the letter as the project stands now."""
        del page
        self._letter = self.call.letter()
        before, self._example = self._example, Example(self._letter.text)
        self._box.replaceWidget(before, self._example)
        before.hide()
        before.deleteLater()
        self.sent.setVisible(bool(self.call.waiting()) and not self.rooms.read_only)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._letter.text)

    def _mail(self) -> None:
        QDesktopServices.openUrl(QUrl(self._letter.link))


class InboxPanel(Panel):
    """How much came in, and the way to it."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self.open = Button("", icon="inbox")
        self.open.clicked.connect(lambda: self.gone_to.emit(Place("call", eoi=ALL)))
        buttons = QWidget()
        FlowRow(8, buttons).addWidget(self.open)
        column(self, buttons, spacing=0)

    def show_page(self, page: PageView) -> None:
        """Count what came in."""
        del page
        count = len(self.rooms.session.project(self.rooms.project_id).rows(EOIS))
        self.open.set_label(self.tr("Open the inbox ({count})").format(count=count))
