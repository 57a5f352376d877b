"""The editor of a pack of one's own: every part in a tree, its words in a form, checks beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.framework.editing import NEW, ORDER, WORDS
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.services import pack_parts
from collab_desktop.services.pack_desk import OpenPack, PackDesk
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.languages import own_name
from collab_desktop.ui.library.pack_acts import PackActs
from collab_desktop.ui.library.pack_drawer import ChangesTab, FindingsTab, Told, VersionsTab
from collab_desktop.ui.library.pack_entries import entries
from collab_desktop.ui.library.pack_frame import PackFrame
from collab_desktop.ui.library.pack_preview import PreviewTab
from collab_desktop.ui.library.pack_tree import ROOTS, title_of
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.work import Job, start


class PackScreen(Screen):
    """One pack: to be read, or, where it is one's own, to be changed and published."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Open the pack of the route: a draft, or any pack by its hash."""
        super().__init__()
        self.shell = shell
        self.desk = PackDesk(shell.session)
        self.draft = route.detail if route.detail in self.desk.drafts() else ""
        self._sha256 = route.detail
        self.read_only = not self.draft or shell.session.store.read_only
        self.opened = self._open()
        self.language = self.opened.language
        self.address = route.question or pack_parts.GENERAL
        self.acts = PackActs(self)
        self._job: Job | None = None
        self.autosave: Autosave[str, Any] = Autosave(self.acts.save, self)
        self._checking = Soon(self, self.check)
        self._build()
        self._connect()
        self.show_all()
        self._checking.ask()

    def _open(self) -> OpenPack:
        return self.desk.open(self.draft) if self.draft else self.desk.view(self._sha256)

    def _build(self) -> None:
        opened = self.opened
        tags = (opened.language, *opened.other_languages)
        self.frame = PackFrame([(tag, own_name(tag)) for tag in tags])
        self.frame.head.set_back(self.tr("Library"))
        if self.draft:
            self.publish = Button(self.tr("Publish version"), "primary")
            self.publish.clicked.connect(self._publish)
        else:
            self.publish = Button(self.tr("Make your own copy"), "primary")
            self.publish.clicked.connect(self.ask_copy)
        self.publish.setEnabled(not self.shell.session.store.read_only)
        self.frame.head.add_button(self.publish)
        self.findings, self.changes = FindingsTab(self.shell), ChangesTab()
        self.versions, self.preview = VersionsTab(self.shell), PreviewTab()
        self.drawer = Drawer()
        self.drawer.add_tab("check", self.tr("Check"), self.findings)
        self.drawer.add_tab("changes", self.tr("Changes"), self.changes)
        self.drawer.add_tab("preview", self.tr("Page"), self.preview)
        self.drawer.explain_tab("preview", self.tr("The page as people will see it"))
        self.drawer.add_tab("versions", self.tr("Versions"), self.versions)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(WithDrawer(self.frame, self.drawer))

    def _connect(self) -> None:
        frame, tree = self.frame, self.frame.tree
        frame.head.back_pressed.connect(lambda: self.shell.go(Route("library")))
        frame.search.edited.connect(lambda _text: self._show_tree())
        frame.search.returnPressed.connect(lambda: tree.setFocus(Qt.FocusReason.OtherFocusReason))
        frame.language_chosen.connect(self.choose_language)
        tree.chosen.connect(self.choose)
        tree.entered.connect(self.enter)
        tree.move_asked.connect(self.acts.shift)
        tree.lines.dropped.connect(self.acts.drop)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        form = frame.form
        form.typed.connect(self.autosave.touch)
        form.set_now.connect(self.acts.set_now)
        form.option_added.connect(self.acts.add_option)
        form.option_moved.connect(self.acts.shift)
        self.findings.asked.connect(self.go_to)
        self.changes.asked.connect(self.go_to)
        self.preview.sheets_asked.connect(self.save_sheets)
        self.drawer.tab_changed.connect(lambda _tab: self._show_preview())
        self.changes.taken_back.connect(self.acts.take_back)

    # -- what is shown ------------------------------------------------------------------------

    def window_title(self) -> str:
        """Name the set of questions."""
        return self.opened.title

    def first_focus(self) -> QWidget | None:
        """The tree."""
        return self.frame.tree

    def show_all(self) -> None:
        """Show the pack as it stands."""
        opened = self.opened
        self.frame.head.set_title(opened.title)
        self.frame.head.set_purpose(self._purpose())
        while "." in self.address and self.address not in opened.pack.nodes and (
            self.address not in ROOTS
        ):
            self.address = self.address.rpartition(".")[0]
        self._show_tree()
        self.show_part()
        self.changes.show_changes(opened, read_only=self.read_only)
        self.versions.show_versions(opened.versions)

    def _purpose(self) -> str:
        if not self.draft:
            return self.tr("This set cannot be changed here. Make your own copy to change it.")
        version = self.opened.version
        if not version:
            return self.tr("Not published yet: no project is asked from it.")
        count = len(self.opened.changes)
        said = self.tr("Version {version} is published.").format(version=version)
        since = self.tr("Changes since: {count}").format(count=count)
        return f"{said} {since}" if count else said

    def _show_tree(self) -> None:
        wrong = frozenset(f.address for f in self._known_findings())
        self.frame.tree.show_parts(
            self.opened.parts, wrong, self.frame.search.text(), self.address
        )

    def _known_findings(self) -> tuple[Any, ...]:
        return self.opened.findings if "findings" in vars(self.opened) else ()

    def show_part(self) -> None:
        """Show the form of the part where one is."""
        opened, address = self.opened, self.address
        node = opened.pack.nodes.get(address)
        self.frame.title.setText(title_of(opened.pack, address))
        about = self._about(address) if node is None else ""
        self.frame.about.setText(about)
        self.frame.about.setVisible(bool(about))
        self.frame.form.show_entries(
            entries(opened, address, self.language), read_only=self.read_only
        )
        self._show_acts()
        self._show_findings()
        self._show_preview()

    def _show_preview(self) -> None:
        """Show the page, if anybody looks at it."""
        if self.drawer.current() == "preview":
            self.preview.show_part(self.opened, self.address, self.language)

    def _about(self, address: str) -> str:
        if address == pack_parts.TERMS:
            return self.tr("Each stands in the sentences of the set between braces.")
        if address in ROOTS:
            return self.tr("Choose one of the parts below it.")
        return ""

    def _show_acts(self) -> None:
        emptied(self.frame.acts)
        for words, icon, act in self._acts() if not self.read_only else ():
            button = Button(words, icon=icon, size="drawer")
            button.clicked.connect(act)
            self.frame.acts.addWidget(button)
        self.frame.show_used()

    def _acts(self) -> list[tuple[str, str, Any]]:
        """What can be done with the part: name, icon, and what does it."""
        node = self.opened.pack.nodes.get(self.address)
        found: list[tuple[str, str, Any]] = []
        if node is None or self.language != self.opened.language:
            return found
        if node.kind in {"sections", "questions"}:
            found.append((self.tr("Add question"), "plus", self.acts.ask_question))
        if pack_parts.siblings(self.opened.pack, self.address)[0]:
            found.append((self.tr("Move up"), "", partial(self.acts.shift, self.address, -1)))
            found.append((self.tr("Move down"), "", partial(self.acts.shift, self.address, 1)))
        new = f"{NEW}{node.parent}.{node.kind}.{node.key}"
        if new in self.opened.edits:
            found.append((self.tr("Remove question"), "", partial(self.acts.take_back, new)))
        return found

    def _show_findings(self) -> None:
        emptied(self.frame.findings)
        inside = (f"{self.address}.options", f"{self.address}.anchors")
        for finding in self._known_findings():
            if finding.address == self.address or finding.address.startswith(inside):
                state = "stop" if finding.is_stop else "attention"
                self.frame.findings.addWidget(Told(state, self.shell.say(finding.message)))
        self.frame.show_used()

    def check(self) -> None:
        """Check the pack and say what is wrong beside its parts."""
        found = self.opened.findings
        self.findings.show_findings(self.opened, found)
        count = len(found)
        title = self.tr("Check ({count})").format(count=count) if count else self.tr("Check")
        self.drawer.set_title("check", title)
        self._show_tree()
        self._show_findings()

    def refresh(self, changed: Changed) -> None:
        """Show what was written, by whoever it was."""
        if "note" not in changed.entities and "pack" not in changed.entities:
            return
        if self.draft and self.draft not in self.desk.drafts():
            self.shell.go(Route("library"))
            return
        self.opened = self._open()
        self.show_all()
        self._checking.ask()

    # -- where one is -------------------------------------------------------------------------

    def show_route(self, route: Route) -> bool:
        """Stay for another part of the same pack."""
        if route.name != "pack" or route.detail != self._sha256:
            return False
        self.go_to(route.question or self.address)
        return True

    def keep(self) -> bool:
        """Write everything that was typed."""
        return self.autosave.flush()

    def choose(self, address: str) -> None:
        """Show another part."""
        self.keep()
        self.address = address
        self.show_part()

    def enter(self, address: str) -> None:
        """Go into the form of a part."""
        self.choose(address)
        self.frame.show_form()
        first = self.frame.form.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to(self, address: str) -> None:
        """Go to the part, and the field, that something is about."""
        where = address.partition(" ")[2] if address.startswith(WORDS) else address
        place = where.lstrip(NEW + ORDER)
        if address.startswith(NEW):
            holder, _, key = place.rpartition(".")
            parent, _, kind = holder.rpartition(".")
            place = parent if kind == "options" else f"{parent}.{key}"
        tree = self.frame.tree
        if self.frame.search.text():
            self.frame.search.set_text("")
            self._show_tree()
        node = place
        while node and node not in tree.lines.items:
            node = node.rpartition(".")[0]
        tree.go_to(node or pack_parts.GENERAL)
        self.enter(tree.current())
        field = self.frame.form.field(place)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_language(self, language: str) -> None:
        """Show the words of another language."""
        self.keep()
        self.language = language
        if self.frame.languages is not None:
            self.frame.languages.set_value(language)
        self.show_part()

    # -- the pack as a whole --------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Ask what one's own copy is called."""
        AskLine(
            self, self.tr("Make your own copy"), self.tr("What is it called?"),
            button=self.tr("Make copy"), text=self.opened.title,
            hint=self.tr("The set that comes with the program stays as it is."),
        ).ask(self.copy)

    def copy(self, title: str) -> None:
        """Make the copy and open it."""
        made: list[str] = []
        if self.shell.attempt(lambda: made.append(self.desk.copy(self._sha256, title))):
            self.shell.go(Route("pack", detail=made[0]))

    def save_sheets(self) -> None:
        """Write the blank sheets of the pack as it stands."""
        from collab_desktop.services.pack_preview import blank_sheets

        name = "".join(c if c.isalnum() else " " for c in self.opened.title).split()
        target = ask_where(
            self, self.tr("Save blank sheets"), default_folder() / f"{'-'.join(name)}.pdf",
            self.tr("PDF (*.pdf)"), ".pdf",
        )
        if target is None or not self.keep():
            return
        try:
            rendered = blank_sheets(self.opened.pack.files, self.shell.settings, self.language)
        except PackRefused:
            self.frame.refusal.set_message(self.tr("Put right what is wrong first."))
            return
        if rendered is not None:
            self._write(rendered, target)

    def _write(self, rendered: Callable[[Path], object], target: Path) -> None:
        self.frame.refusal.set_message("")

        def done(_result: object) -> None:
            self.shell.toast(self.tr("Saved as {file}").format(file=target.name))

        def failed(error: Exception) -> None:
            why = getattr(error, "strerror", None) or str(error)
            words = self.tr("It could not be written there: {why}").format(why=why)
            self.frame.refusal.set_message(words)

        self._job = start(
            lambda _progress: rendered(target), finished=done, failed=failed
        )

    def _publish(self) -> None:
        if self.keep():
            self.shell.go(Route("pack_publish", detail=self.draft))

    def _open_menu(self, at: QPoint) -> None:
        self.menu(self).popup(self.frame.tree.viewport().mapToGlobal(at))

    def menu(self, owner: QWidget) -> QMenu:
        """What can be done with the part where one is."""
        menu = QMenu(owner)
        menu.aboutToHide.connect(menu.deleteLater)
        keys = {self.tr("Move up"): "\tCtrl+Shift+↑", self.tr("Move down"): "\tCtrl+Shift+↓"}
        for words, _icon, act in self._acts() if not self.read_only else ():
            menu.addAction(f"{words}{keys.get(words, '')}", act)
        hidden = self.frame.form.fields.get(f"{self.address}.hidden")
        if hidden is not None and not self.read_only:
            node = self.opened.pack.nodes[self.address]
            is_out = bool(node.data.get("hidden"))
            words = self.tr("Ask again") if is_out else self.tr("Leave out")
            menu.addAction(words, partial(self.acts.set_now, f"{self.address}.hidden", not is_out))
        return menu
