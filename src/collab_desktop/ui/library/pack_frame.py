"""The frame of the pack editor: the tree beside the form, or one of the two where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.library.pack_form import PackForm
from collab_desktop.ui.library.pack_tree import PackTree
from collab_desktop.ui.plain_page import column_of
from collab_desktop.ui.soon import Arranged, Soon
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Ground, Label, Separator

TREE = 280
WIDE_ENOUGH = 760
"""Below this width, at 100 %, the tree and the form take turns."""


class PackFrame(Arranged, Ground):
    """Tree and search at one side; head, messages and the form at the other."""

    language_chosen = Signal(str)

    def __init__(self, languages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make an empty frame.

        Args:
            languages: tag and name of each language of the pack, its own first.
            parent: the screen.
        """
        super().__init__("surface", parent)
        self._soon = Soon(self, self._arrange)
        self._narrow: bool | None = None
        self._at_tree = True
        self.search = LineEdit()
        self.tree = PackTree(self.tr("Parts of the set"))
        self.head = PageHead("")
        self.refusal = InlineBanner()
        self.parts = Button(self.tr("All parts"), icon="list")
        self.parts.clicked.connect(self.show_tree)
        self.title = Label("", "section", wrap=True)
        self.about = Label("", "small", "muted", wrap=True)
        self.languages: Segments | None = None
        if len(languages) > 1:
            self.languages = Segments(self.tr("Language of the words"), languages)
            self.languages.chosen.connect(self.language_chosen)
        host, self.findings = column_of(spacing=6)
        self._findings_host = host
        self.form = PackForm()
        self.acts = FlowRow(8)
        self._lay_out(host)
        self._is_whole = True

    def _lay_out(self, findings: QWidget) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(16, 16, 8, 8)
        side.setSpacing(12)
        side.addWidget(Field(self.tr("Search the parts"), self.search))
        side.addWidget(self.tree, 1)
        self.page = ScrollPage(700)
        body = self.page.body
        body.setContentsMargins(28, 12, 28, 32)
        body.setSpacing(14)
        for part in (self.head, self.refusal, self.parts, self.title, self.about):
            body.addWidget(part)
        body.setAlignment(self.parts, Qt.AlignmentFlag.AlignLeading)
        if self.languages is not None:
            body.addWidget(Field(self.tr("Language of the words"), self.languages))
        body.addWidget(findings)
        self._acts_host = QWidget()
        self._acts_host.setLayout(self.acts)
        body.addWidget(self._acts_host)
        body.addWidget(self.form)
        body.addStretch(1)
        self._line = Separator(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._line)
        row.addWidget(self.page, 1)

    def show_used(self) -> None:
        """Give no room to rows that hold nothing."""
        self._findings_host.setVisible(self.findings.count() > 0)
        self._acts_host.setVisible(self.acts.count() > 0)

    def show_tree(self) -> None:
        """Show the tree, where there is room for one of the two alone."""
        self._at_tree = True
        self._show_panes()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self) -> None:
        """Show the form, where there is room for one of the two alone."""
        self._at_tree = False
        self._show_panes()

    def _resized(self) -> None:
        self._soon.ask()

    def _arrange(self) -> None:
        self._narrow = self.width() < theme.px(WIDE_ENOUGH)
        self._show_panes()

    def _show_panes(self) -> None:
        narrow = bool(self._narrow)
        self._side.setVisible(not narrow or self._at_tree)
        self._side.setMinimumWidth(0 if narrow else theme.px(TREE))
        self._side.setMaximumWidth(16777215 if narrow else theme.px(TREE))
        self._line.setVisible(not narrow)
        self.page.setVisible(not narrow or not self._at_tree)
        self.parts.setVisible(narrow)
