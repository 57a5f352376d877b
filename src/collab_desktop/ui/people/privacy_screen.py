"""What the workspace knows about one person: to read, to hand out, and to erase for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from collab_desktop.domain.answers import PROJECT
from collab_desktop.services.belongings import Somebody
from collab_desktop.services.erasing import Erasing
from collab_desktop.services.free_text import Hit
from collab_desktop.services.privacy import Found, Privacy, erased
from collab_desktop.ui import work
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.people.hits_box import HitsBox
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import PlainScreen, group
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

COLUMN = 720
OFFERED = "offered:"
"""Begins the detail of a route to somebody whom only a form names; the row's id follows."""


class PrivacyScreen(PlainScreen):
    """Somebody, named by the route; ``subject`` may name one expression of interest."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show what is known."""
        super().__init__(shell, "", column=COLUMN)
        self.project = route.project or ""
        self.eoi = route.subject if route.subject != PROJECT else ""
        self.privacy = Privacy(shell.session)
        self.somebody = self._read(route.detail)
        self.is_offered = route.detail.startswith(OFFERED)
        self.agree: CheckBox | None = None
        self.hits: HitsBox | None = None
        self.head.set_back(self.tr("Back"))
        self.head.back_pressed.connect(shell.go_back)
        self.job: work.Job | None = None
        self._begin()

    def _begin(self) -> None:
        """Look through the workspace beside the window, as its whole history is read."""
        somebody, privacy = self.somebody, self.privacy
        if somebody is None:
            self._build(None, ())
            return
        name = somebody.name or self.tr("somebody without a name")
        self.head.set_title(self.tr("What we hold about {name}").format(name=name))
        self.head.set_purpose(self.tr("Looking through the workspace …"))
        may_erase = not self.shell.session.store.read_only

        def call(_progress: work.Progress) -> tuple[Found, tuple[Hit, ...]]:
            return privacy.found(somebody), privacy.hits(somebody) if may_erase else ()

        self.job = work.start(call, finished=self._known, failed=self._failed)

    def _known(self, known: tuple[Found, tuple[Hit, ...]]) -> None:
        if isValid(self):
            self.job = None
            self.head.set_purpose("")
            self._build(*known)
            self.body.addStretch(1)
            focus = self.first_focus()
            if focus is not None and self.window().focusWidget() is None:
                focus.setFocus()

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self.job = None
            self.head.set_purpose("")
            self.window().setEnabled(True)
            self.shell.show_fault(error)

    def _read(self, detail: str) -> Somebody | None:
        if detail.startswith(OFFERED):
            try:
                return self.privacy.on_form(self.project, detail.removeprefix(OFFERED))
            except KeyError:  # undone or erased meanwhile
                return None
        return self.privacy.person(detail) if detail in self.shell.session.people else None

    def _build(self, found: Found | None, hits: Sequence[Hit]) -> None:
        if found is not None:
            known = group(self.body, self.tr("What is here"), first=True)
            for line in self._lines(found):
                known.addWidget(Label(line, "body", wrap=True))
            self._add_hand_out()
        else:
            self.head.set_title(self.tr("A record without a lead contact"))
        if not self.shell.session.store.read_only and (self.somebody or self.eoi):
            self._add_hits(hits)
            self._add_erasing()

    def _lines(self, found: Found) -> list[str]:
        none = self.tr("none")
        led, offered = ", ".join(found.interests) or none, ", ".join(found.offered) or none
        return [
            self.tr("Expressions of interest: {names}").format(names=led),
            self.tr("Named on forms of others: {names}").format(names=offered),
            self.tr("Other fields that name them, now or earlier: {n}").format(n=found.mentions),
            self.tr("Attached forms: {n}").format(n=found.files),
        ]

    def _add_hand_out(self) -> None:
        note = self.tr("One file with every answer, for the person whom it is about.")
        box = group(self.body, self.tr("Hand it out"), note=note)
        self.save_button = Button(self.tr("Save everything as a file"), icon="download")
        self.save_button.clicked.connect(self._save)
        self._add(box, self.save_button)

    def _add_hits(self, found: Sequence[Hit]) -> None:
        if not found:
            return
        note = self.tr(
            "A part of the name stands alone in these texts. It may mean somebody else: you decide"
            " for each before anything is erased."
        )
        box = group(self.body, self.tr("Words that may mean them"), note=note)
        self.hits = HitsBox(self.shell, self.privacy, found)
        self.hits.changed.connect(self._allow)
        box.addWidget(self.hits)

    def _add_erasing(self) -> None:
        note = self.tr(
            "It goes from this workspace, its history, its search, attached forms and the backups"
            " that the program keeps. Where others wrote the name, a mark stands instead. Other"
            " attached files, such as agreements and photos, are not searched: take out yourself"
            " those that name them. Copies that somebody made elsewhere stay. It cannot be undone."
        )
        box = group(self.body, self.tr("Erase"), note=note)
        self.agree = CheckBox(self.tr("Yes, erase it for good"))
        self.agree.toggled.connect(lambda _on: self._allow())
        box.addWidget(self.agree)
        self.waiting = Label("", "small", "muted", wrap=True)
        box.addWidget(self.waiting)
        self.one_button = Button(self.tr("Erase this record only"), icon="delete")
        self.one_button.clicked.connect(self._erase_one)
        self.one_button.setVisible(bool(self.eoi))
        self.all_button = Button(self.tr("Erase everything about them"), icon="delete")
        self.all_button.clicked.connect(self._erase_all)
        self.all_button.setVisible(self.somebody is not None)
        self._add(box, self.one_button, self.all_button)
        self._allow()

    def _add(self, box: QVBoxLayout, *buttons: Button) -> None:
        row = FlowRow(8)
        for button in buttons:
            row.addWidget(button)
        box.addLayout(row)

    def _allow(self) -> None:
        agreed = self.agree is not None and self.agree.isChecked()
        count = self.hits.open_count() if self.hits is not None else 0
        words = self.tr("Words above about which nobody decided yet: {n}").format(n=count)
        self.waiting.setText(words)
        self.waiting.setVisible(count > 0)
        for button in (self.one_button, self.all_button):
            button.setEnabled(agreed and not count)

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
        if self.somebody is None:
            return
        try:
            target.write_text(self.privacy.everything(self.somebody), encoding="utf-8")
        except OSError:
            self.shell.toast(self.tr("It could not be saved there"))
            return
        self.shell.toast(self.tr("Saved: {name}").format(name=target.name))

    def _erase_one(self) -> None:
        self._erase(lambda: self.privacy.erasing_interest(self.project, self.eoi))

    def _erase_all(self) -> None:
        somebody = self.somebody
        if somebody is not None:
            self._erase(lambda: self.privacy.erasing(somebody))

    def _erase(self, plan: Callable[[], Erasing]) -> None:
        """Erase beside the window, in which nothing else may be done meanwhile."""
        if self.job is not None:
            return
        self.head.set_purpose(self.tr("Erasing …"))
        self.window().setEnabled(False)

        def call(_progress: work.Progress) -> Erasing:
            erasing = plan()
            erasing.write()
            return erasing

        self.job = work.start(call, finished=self._finish, failed=self._failed)

    def _finish(self, erasing: Erasing) -> None:
        if not isValid(self):  # the window was closed; the file holds it no more
            return
        self.job = None
        self.window().setEnabled(True)
        left: list[Path] = []
        if self.shell.attempt(lambda: left.extend(erasing.finish())):
            is_inbox = self.project and not self.is_offered
            self.shell.go(Route("inbox", self.project) if is_inbox else Route("people"))
            self.shell.toast(self.shell.say(erased(left)))

    def first_focus(self) -> QWidget | None:
        """The first thing one can do."""
        return self.save_button if hasattr(self, "save_button") else self.agree
