"""One expression of interest: read it, type it in, score it, decide, and write back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Changed
from collab_desktop.services.assessing import Assessing
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.replies import Replies
from collab_desktop.services.session import today
from collab_desktop.services.skill_catalogue import SkillCatalogue
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.inbox.assess_tab import AssessTab
from collab_desktop.ui.inbox.decide_tab import DecideTab
from collab_desktop.ui.inbox.eoi_desk import EoiDesk, Saving
from collab_desktop.ui.inbox.eoi_form import EoiForm, EoiReading
from collab_desktop.ui.inbox.meant_panel import MeantPanel
from collab_desktop.ui.inbox.paper_button import PaperButton
from collab_desktop.ui.inbox.words import SHAPES, standing, who
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import column_of, emptied
from collab_desktop.ui.questions.picking import finish_names
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.timing import saved_at_once
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.shapes import State, StateLabel

READ, EDIT = "read", "edit"
COLUMN = 720


class EoiScreen(Screen):
    """The form at the leading side, scoring and decision in the drawer."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the one that the route names; ``question="edit"`` opens it to be typed in."""
        super().__init__()
        self.shell = shell
        self.project, self.eoi = str(route.project), route.detail
        session = shell.session
        self.inbox, self.assessing = Inbox(session, self.project), Assessing(session, self.project)
        self.replies = Replies(session, self.project)
        self.catalogue = SkillCatalogue(session)
        self.rooms = Rooms.of(session, self.project, shell.say)
        self._busy: Address | None = None
        self.autosave: Saving = Autosave(self._save, self)
        self.desk = EoiDesk(shell, self.rooms, self.inbox.rows, self.autosave)
        self.mode = EDIT if route.question == EDIT else READ
        self.form: EoiForm | None = None
        self._build()
        self._connect()
        self._fill()

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self.page = ScrollPage(COLUMN)
        self.page.body.setContentsMargins(32, 12, 32, 32)
        self.page.body.setSpacing(16)
        self.head = PageHead("", back=self.tr("Expressions of interest"))
        self.modes = Segments(
            self.tr("Page"), [(READ, self.tr("Read")), (EDIT, self.tr("Type in"))]
        )
        self.modes.set_value(self.mode)
        self.head.add_button(self.modes)
        self.paper = PaperButton(self.shell)
        self.head.add_button(self.paper)
        self.before, self.after = Button(self.tr("Previous")), Button(self.tr("Next"))
        self.head.add_button(self.before)
        self.head.add_button(self.after)
        self.page.body.addWidget(self.head)
        notes, self._notes = column_of(spacing=4)
        content, self._content = column_of(spacing=0)
        self.page.body.addWidget(notes)
        self.meant = MeantPanel()
        self.page.body.addWidget(self.meant)
        self.page.body.addWidget(content)
        self.page.body.addStretch(1)
        self.assess = AssessTab(self.shell)
        self.decide = DecideTab(self._decisions(), self.replies.usual_reasons())
        self.drawer = Drawer()
        self.drawer.add_tab("assess", self.tr("Score"), self.assess)
        self.drawer.add_tab("decide", self.tr("Decide"), self.decide)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(WithDrawer(self.page, self.drawer))
        if self.rooms.read_only:
            self.decide.set_read_only()
            self.assess.setEnabled(False)
            self.modes.setEnabled(False)

    def _decisions(self) -> list[tuple[str, str]]:
        field = self.inbox.data.index.find("eois.decision")
        return [(option.slug, option.label) for option in getattr(field, "options", ())]

    def _connect(self) -> None:
        shell, assess, decide = self.shell, self.assess, self.decide
        self.head.back_pressed.connect(
            lambda: shell.go(Route("inbox", self.project, detail=self.eoi))
        )
        self.modes.chosen.connect(self._change_mode)
        self.before.clicked.connect(lambda: self._go(-1))
        self.after.clicked.connect(lambda: self._go(1))
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._go(step))
        assess.handed_in.connect(self._hand_in)
        assess.stood_aside.connect(
            lambda person: self._do(lambda: self.assessing.stand_aside(self.eoi, person))
        )
        assess.opened.connect(self._open_early)
        assess.agreed.connect(
            lambda key, score: self._do(lambda: self.assessing.agree(self.eoi, key, score))
        )
        assess.medians_taken.connect(
            lambda: self._do(lambda: self.assessing.take_medians(self.eoi))
        )
        assess.assessors_asked.connect(
            lambda: shell.go(Route("step", self.project, "call", "reading", "assessors"))
        )
        decide.decided.connect(
            lambda slug: self._do(lambda: self.inbox.decide(self.eoi, slug))
        )
        decide.reasoned.connect(self._reason)
        decide.copied.connect(self._copy_letter)
        decide.mailed.connect(self._mail_letter)
        self.meant.confirmed.connect(
            lambda meant, title: self._do(
                lambda: self.catalogue.confirm(self.project, self.eoi, meant, title)
            )
        )
        decide.privacy_asked.connect(self._open_privacy)
        decide.sent.connect(lambda: self._do(lambda: self.inbox.reply_sent(self.eoi, today())))
        decide.unsent.connect(lambda: self._do(lambda: self.inbox.reply_sent(self.eoi, None)))

    # -- content --------------------------------------------------------------------------------

    def window_title(self) -> str:
        """The reference and the project."""
        return f"{self.head.title()}, {self.rooms.project_title}"

    def _fill(self) -> None:
        emptied(self._content)
        self.form = None
        if self.mode == EDIT:
            self.form = EoiForm(self.inbox.fields(self.eoi), self.desk)
            self.form.edited.connect(self._edited)
            if self.rooms.read_only:
                self.form.setEnabled(False)
            self._content.addWidget(self.form)
        self._show()

    def _show(self) -> None:
        line = self.inbox.line(self.eoi)
        self.head.set_title(f"{line.code} {who(line)}".strip())
        self.head.set_purpose(" · ".join(p for p in (line.sector, ", ".join(line.skills)) if p))
        emptied(self._notes)
        self._notes.addWidget(StateLabel(SHAPES[line.stage], standing(line)))
        for message in line.attention:
            self._notes.addWidget(StateLabel(State.ATTENTION, self.shell.say(message)))
        if self.form is not None:
            self.form.show_fields(self.inbox.fields(self.eoi), self._busy)
        else:
            emptied(self._content)
            self._content.addWidget(EoiReading(self.inbox.reading(self.eoi)))
        writable = not self.rooms.read_only
        self.paper.show_for(self.inbox.paper(self.eoi))
        self.meant.show_words(self.catalogue.meant(self.project, self.eoi) if writable else ())
        self._show_drawer()
        place, ids = self._place()
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < len(ids))

    def _show_drawer(self) -> None:
        cell, eoi = self.inbox.data.cell, self.eoi
        view = self.assessing.view(eoi)
        near = frozenset(
            s.person_id for s in view.sheets if self.assessing.is_near(eoi, s.person_id)
        )
        self.assess.show_view(view, near)
        sent, keep = cell(eoi, "reply_sent"), cell(eoi, "keep_until")
        self.decide.show_kept(self.shell.formats.date(keep) if keep else "")
        self.decide.show_decision(
            str(cell(eoi, "decision") or ""), str(cell(eoi, "decision_reason") or ""),
            self.replies.letter(eoi), self.shell.formats.date(sent) if sent else "",
        )

    def _place(self) -> tuple[int, list[str]]:
        ids = [record.id for record in self.inbox.data.rows("eois")]
        return ids.index(self.eoi), ids

    def _open_privacy(self) -> None:
        lead = self.inbox.data.cell(self.eoi, "lead") or ""
        self.shell.go(Route("privacy", self.project, subject=self.eoi, detail=lead))

    # -- doing ----------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        place, ids = self._place()
        if 0 <= place + step < len(ids):
            self.shell.go(Route("eoi", self.project, detail=ids[place + step]))

    def _change_mode(self, mode: str) -> None:
        self.autosave.flush()
        self.mode = mode
        self._fill()

    def _do(self, call: Callable[[], Any]) -> bool:
        return self.shell.attempt(call)

    def _hand_in(self, person: str, sheet: object) -> None:
        content: Any = sheet
        if self._do(lambda: self.assessing.hand_in(self.eoi, person, content)):
            self.shell.toast(self.tr("Sealed until everybody is in"))

    def _open_early(self, reason: str) -> None:
        if not reason.strip():
            self.shell.toast(self.tr("Say why, then the sheets can be opened"))
            return
        self._do(lambda: self.assessing.reveal(self.eoi, reason))

    def _reason(self, text: str) -> None:
        before = self.inbox.data.cell(self.eoi, "decision_reason") or ""
        if text.strip() != before:
            address = Address("eois.decision_reason", f"record:{self.eoi}")
            answer = Answer.of(text) if text.strip() else None
            self._do(lambda: self.rooms.questions.set_answer(address, answer))

    def _copy_letter(self) -> None:
        self.decide.finish()
        letter = self.replies.letter(self.eoi)
        if letter is not None:
            QGuiApplication.clipboard().setText(letter.text)
            self.shell.toast(self.tr("Copied; paste it into an e-mail"))

    def _mail_letter(self) -> None:
        self.decide.finish()
        letter = self.replies.letter(self.eoi)
        if letter is not None:
            QDesktopServices.openUrl(QUrl(letter.link))

    # -- saving ---------------------------------------------------------------------------------

    def _edited(self, address: Address, answer: Answer | None) -> None:
        block = self.form.block(address) if self.form is not None else None
        if block is None:
            return
        self.autosave.touch(address, answer)
        if saved_at_once(block.field.question.kind, block.field.answer, answer):
            self.autosave.flush()

    def _save(self, address: Address, answer: Answer | None) -> bool:
        self._busy = address
        try:
            return self._do(lambda: self.rooms.questions.set_answer(address, answer))
        except ValueRefusedError as refused:
            block = self.form.block(address) if self.form is not None else None
            if block is not None:
                block.set_problems([self.shell.say(refused.message)])
            return True
        finally:
            self._busy = None

    def keep(self) -> bool:
        """Write what was typed; false when that failed."""
        finish_names(self.focusWidget())
        self.decide.finish()
        return self.autosave.flush()

    def leave(self) -> bool:
        """Stay while a sheet is begun and not handed in."""
        if self.assess.is_begun:
            self.shell.toast(self.tr("A sheet is not handed in: hand it in, or clear it"))
            return False
        return self.keep()

    # -- the screen -----------------------------------------------------------------------------

    def show_route(self, route: Route) -> bool:
        """Another one is another page; the same one may change between reading and typing."""
        if (route.project, route.detail) != (self.project, self.eoi):
            return False
        if route.question == EDIT and self.mode != EDIT:
            self.modes.set_value(EDIT)
            self._change_mode(EDIT)
        return True

    def refresh(self, changed: Changed) -> None:
        """Show it as it stands now; once it is gone, the list."""
        shared = {"person", "organisation"} & set(changed.entities)
        if self.project not in changed.project_ids and not shared:
            return
        if self.eoi not in self.inbox.data.records:
            self.shell.go(Route("inbox", self.project))
            return
        self._show()

    def first_focus(self) -> QWidget | None:
        """The first field of the form, or reading and typing."""
        return self.form.blocks[0].editor if self.form is not None else self.modes
