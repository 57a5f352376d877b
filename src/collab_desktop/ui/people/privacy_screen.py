"""What the workspace knows about one person: to read, to hand out, and to erase for good."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import PROJECT
from collab_desktop.services.privacy import Privacy, erased
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import PlainScreen, group
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

COLUMN = 720


class PrivacyScreen(PlainScreen):
    """One person, named by the route; ``subject`` may name one expression of interest."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show what is known."""
        super().__init__(shell, "", column=COLUMN)
        self.person = route.detail if route.detail in shell.session.people else ""
        self.project = route.project or ""
        self.eoi = route.subject if route.subject != PROJECT else ""
        self.privacy = Privacy(shell.session)
        self.agree: CheckBox | None = None
        self.head.set_back(self.tr("Back"))
        self.head.back_pressed.connect(shell.go_back)
        self._build()
        self.body.addStretch(1)

    def _build(self) -> None:
        if self.person:
            found = self.privacy.found(self.person)
            name = found.name or self.tr("somebody without a name")
            self.head.set_title(self.tr("What we hold about {name}").format(name=name))
            known = group(self.body, self.tr("What is here"), first=True)
            for line in self._lines(found.interests, found.mentions, found.files):
                known.addWidget(Label(line, "body", wrap=True))
            self._add_hand_out()
        else:
            self.head.set_title(self.tr("A record without a lead contact"))
        if not self.shell.session.store.read_only and (self.person or self.eoi):
            self._add_erasing()

    def _lines(self, interests: tuple[str, ...], mentions: int, files: int) -> list[str]:
        led = ", ".join(interests) or self.tr("none")
        return [
            self.tr("Expressions of interest: {names}").format(names=led),
            self.tr("Other fields that name them, now or earlier: {n}").format(n=mentions),
            self.tr("Attached forms: {n}").format(n=files),
        ]

    def _add_hand_out(self) -> None:
        note = self.tr("One file with every answer, for the person whom it is about.")
        box = group(self.body, self.tr("Hand it out"), note=note)
        self.save_button = Button(self.tr("Save everything as a file"), icon="download")
        self.save_button.clicked.connect(self._save)
        self._add(box, self.save_button)

    def _add_erasing(self) -> None:
        note = self.tr(
            "It goes from this workspace, its history, its search, attached forms and the backups"
            " that the program keeps. Where others wrote the name, a mark stands instead. Copies"
            " that somebody made elsewhere stay. It cannot be undone."
        )
        box = group(self.body, self.tr("Erase"), note=note)
        self.agree = CheckBox(self.tr("Yes, erase it for good"))
        self.agree.toggled.connect(lambda _on: self._allow())
        box.addWidget(self.agree)
        self.one_button = Button(self.tr("Erase this record only"), icon="delete")
        self.one_button.clicked.connect(self._erase_one)
        self.one_button.setVisible(bool(self.eoi))
        self.all_button = Button(self.tr("Erase everything about them"), icon="delete")
        self.all_button.clicked.connect(self._erase_all)
        self.all_button.setVisible(bool(self.person))
        self._add(box, self.one_button, self.all_button)
        self._allow()

    def _add(self, box: QVBoxLayout, *buttons: Button) -> None:
        row = FlowRow(8)
        for button in buttons:
            row.addWidget(button)
        box.addLayout(row)

    def _allow(self) -> None:
        agreed = self.agree is not None and self.agree.isChecked()
        for button in (self.one_button, self.all_button):
            button.setEnabled(agreed)

    # -- doing ----------------------------------------------------------------------------------

    def _save(self) -> None:
        proposed = default_folder() / "personal-data.json"
        target = ask_where(
            self, self.tr("Save everything"), proposed, self.tr("JSON files (*.json)"), ".json"
        )
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the file; where that fails the sentence stands below."""
        try:
            target.write_text(self.privacy.everything(self.person), encoding="utf-8")
        except OSError:
            self.shell.toast(self.tr("It could not be saved there"))
            return
        self.shell.toast(self.tr("Saved: {name}").format(name=target.name))

    def _erase_one(self) -> None:
        left: list[Path] = []
        if self.shell.attempt(
            lambda: left.extend(self.privacy.erase_interest(self.project, self.eoi))
        ):
            self._leave(left)

    def _erase_all(self) -> None:
        left: list[Path] = []
        if self.shell.attempt(lambda: left.extend(self.privacy.erase_person(self.person))):
            self._leave(left)

    def _leave(self, left: list[Path]) -> None:
        where = Route("inbox", self.project) if self.project else Route("people")
        self.shell.go(where)
        self.shell.toast(self.shell.say(erased(left)))

    def first_focus(self) -> QWidget | None:
        """The first thing one can do."""
        return self.save_button if self.person else self.agree
