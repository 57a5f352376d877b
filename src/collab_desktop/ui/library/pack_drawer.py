"""Beside the pack editor: what is wrong, what was changed, and the versions so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.framework.pack_changes import PackChange
from collab_desktop.services.pack_desk import OpenPack, PackVersion
from collab_desktop.services.pack_lint import PackFinding
from collab_desktop.ui.library.pack_tree import title_of
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.plain_page import Row, column_of, emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label

changed = Speaker("changed")
MOST = 60
"""Lines that are listed; the rest is counted."""


def kind_words(kind: str) -> str:
    """A kind of change in words."""
    return {
        "words": changed.tr("Reworded"), "translated": changed.tr("Translated"),
        "terms": changed.tr("Another word for a group"), "order": changed.tr("Another order"),
        "added": changed.tr("Added"), "hidden": changed.tr("Left out"),
        "shown": changed.tr("Asked again"), "options": changed.tr("Other options"),
        "weights": changed.tr("Other weights"), "required": changed.tr("Required or not"),
        "depth": changed.tr("Quick or full"),
    }.get(kind, changed.tr("Changed"))


class Told(Row):
    """A sentence with the shape of its state, over as many lines as it takes."""

    def __init__(self, state: str, words: str) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(StateShape(state), 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(Label(words, "strong", wrap=True), 1)


class DrawerList(QWidget):
    """Lines under each other that are made anew."""

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        host, self.lines = column_of(spacing=14)
        box.addWidget(host)

    def say(self, words: str) -> None:
        """Add a quiet line."""
        self.lines.addWidget(Label(words, "body", "muted", wrap=True))

    def more(self, count: int) -> None:
        """Say how many are not listed."""
        if count > 0:
            self.say(self.tr("and {count} more").format(count=count))


class FindingsTab(DrawerList):
    """What is wrong, each with the way to its part."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._told: object = None

    def show_findings(self, opened: OpenPack, found: Iterable[PackFinding]) -> None:
        """List what is wrong."""
        findings = tuple(found)
        told = [(f, title_of(opened.pack, f.address)) for f in findings]
        if told == self._told:
            return
        self._told = told
        emptied(self.lines)
        for finding, name in told[:MOST]:
            host, column = column_of(spacing=4)
            state = "stop" if finding.is_stop else "attention"
            column.addWidget(Told(state, self._shell.say(finding.message)))
            link = LinkButton(name, wrap=True)
            link.clicked.connect(lambda _=False, a=finding.address: self.asked.emit(a))
            column.addWidget(link)
            self.lines.addWidget(host)
        self.more(len(told) - MOST)
        if not told:
            self.say(self.tr("Nothing is wrong. It can be published."))


class ChangesTab(DrawerList):
    """What was changed since the last version; each can be taken back by itself."""

    asked = Signal(str)
    taken_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._told: object = None

    def show_changes(self, opened: OpenPack, *, read_only: bool) -> None:
        """List the changes."""
        found = opened.changes
        if (found, read_only) == self._told:
            return
        self._told = (found, read_only)
        emptied(self.lines)
        for change in found[:MOST]:
            self.lines.addWidget(self._line(change, read_only=read_only))
        self.more(len(found) - MOST)
        if not found:
            self.say(self.tr("Nothing was changed since the last version."))

    def _line(self, change: PackChange, *, read_only: bool) -> QWidget:
        host, column = column_of(spacing=4)
        link = LinkButton(change.name, wrap=True)
        link.clicked.connect(lambda: self.asked.emit(change.address))
        column.addWidget(link)
        column.addWidget(Label(kind_words(change.kind), "small", "muted", wrap=True))
        if change.before and change.kind in {"words", "terms", "weights"}:
            before = self.tr("Before: {words}").format(words=change.before[:160])
            column.addWidget(Label(before, "small", "muted", wrap=True))
        if not read_only:
            back = Button(self.tr("Take back"), size="drawer")
            back.setAccessibleName(self.tr("Take back: {name}").format(name=change.name))
            back.clicked.connect(lambda: self.taken_back.emit(change.address))
            row = FlowRow(8)
            row.addWidget(back)
            column.addLayout(row)
        return host


class VersionsTab(DrawerList):
    """The versions that were published, the newest first, with what was changed in each."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._told: object = None

    def show_versions(self, versions: tuple[PackVersion, ...]) -> None:
        """List the versions."""
        if versions == self._told:
            return
        self._told = versions
        emptied(self.lines)
        for version in reversed(versions):
            host, column = column_of(spacing=4)
            title = self.tr("Version {version}").format(version=version.version)
            column.addWidget(Label(title, "strong", wrap=True))
            about = f"{self._shell.formats.date(version.at[:10])} · {version.by}"
            column.addWidget(Label(about, "small", "muted", wrap=True))
            for kind, count in Counter(kind for kind, _ in version.changes).items():
                names = [name for own, name in version.changes if own == kind]
                words = f"{kind_words(kind)} ({count}): {', '.join(dict.fromkeys(names[:8]))}"
                column.addWidget(Label(words, "small", wrap=True))
            self.lines.addWidget(host)
        if not versions:
            self.say(self.tr("Nothing was published yet."))
