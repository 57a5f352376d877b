"""The page of a step: one topic at a time, saved as one types, with its drawer beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Changed, PageView, Place, Problem
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.questions.picking import finish_names
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.states import SHAPES
from collab_desktop.ui.steps.block import QuestionBlock
from collab_desktop.ui.steps.check_answers import CheckAnswers
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.drawer_tabs import StepDrawer
from collab_desktop.ui.steps.frame import StepFrame
from collab_desktop.ui.steps.notice import StepNotice
from collab_desktop.ui.steps.presented import PresentedPage
from collab_desktop.ui.steps.reaching import deepen_for, first_open
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.section_page import SectionPage, show_new
from collab_desktop.ui.steps.timing import TYPED, saved_at_once
from collab_desktop.ui.steps.warning import PageWarning
from collab_desktop.ui.steps.wording import earlier_wordings
from collab_desktop.ui.steps.words import CHECK, where_in
from collab_desktop.ui.widgets.drawer import WithDrawer


class StepPage(PresentedPage):
    """One step of a project, about one subject."""

    elsewhere: frozenset[str] = frozenset()  # sub-steps with a screen of their own

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.project, self.step = str(route.project), str(route.step)
        self.rooms = Rooms.of(shell.session, self.project, shell.say)
        self._step = self.rooms.step(self.step)
        self.subject = self.rooms.subject_of(self.step, route.subject)
        self.section = ""
        self._saving: Address | None = None
        self.autosave: Autosave[Address, Answer | None] = Autosave(self._save, self)
        self.desk = StepDesk(shell, self.rooms, self.autosave.touch, self.autosave.flush)
        self._build()
        self._connect()
        self.show_section(route.section, route.question)

    def _build(self) -> None:
        runs = [(f"run:{run.key}", run.title) for run in self._step.runs]
        deepens = any(q.depth == "full" for s in self._step.sections for q in s.questions)
        self.frame = StepFrame(runs, deepens=deepens)
        self.warning = PageWarning(self.frame, self._shell.say)
        self.frame.head.set_title(self._step.title)
        self.frame.set_back(self.rooms.project_title)
        self.notice = self.frame.add_notice(StepNotice(self._shell, self.rooms, self.step))
        self.drawer = StepDrawer(self._shell.formats, self.rooms.origin, self._keep_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._sides = WithDrawer(self.frame, self.drawer)
        column.addWidget(self._sides)
        self.page: SectionPage | None = None
        self._saved()

    def _connect(self) -> None:
        frame, bar, drawer = self.frame, self.frame.bar, self.drawer
        frame.head.back_pressed.connect(lambda: self._shell.go(Route("hub", self.project)))
        frame.section_chosen.connect(self.go_to_section)
        frame.depth_chosen.connect(self._deepen)
        frame.subject_chosen.connect(self._change_subject)
        frame.summary.pressed.connect(lambda key: self.focus_address(Address.parse(key)))
        bar.continued.connect(self.go_on)
        bar.went_back.connect(self.go_back)
        bar.later.connect(self._mark_later)
        bar.earlier_asked.connect(self._show_history)
        bar.waive_asked.connect(lambda: self._shell.trigger("waive_step"))
        drawer.missing.chosen.connect(self.go_to_place)
        drawer.history.chosen.connect(self._use_again)
        drawer.tab_changed.connect(self._fill_tab)
        self.autosave.waiting.connect(frame.head.save_sign.saving)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(frame.head.save_sign.not_saved)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_on)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    # -- where one is -----------------------------------------------------------------------

    def window_title(self) -> str:
        """Name the step; a page with problems says so first."""
        title = f"{self._step.title}, {self.rooms.project_title}"
        return self.tr("Error: {title}").format(title=title) if self.warning.problems else title

    def show_route(self, route: Route) -> bool:
        """Show another section of the same step."""
        if (route.project, route.step) != (self.project, self.step):
            return False
        self.subject = self.rooms.subject_of(self.step, route.subject)
        self.show_section(route.section, route.question)
        return True

    def keep(self) -> bool:
        """Save everything that was typed; false when that failed."""
        finish_names(self.focusWidget())
        return self.autosave.flush() and self.drawer.notes.leave()

    def leave(self) -> bool:
        """Say what stands in comments too, and do what is to be done when a page is left."""
        page = self.page
        return self.keep() and (page is None or (
            all(self._comment(*one) for one in page.unsaid()) and self._shell.attempt(page.leave)
        ))

    def first_focus(self) -> QWidget | None:
        """The field one came for, else the first question."""
        page = self.page
        if page is None or page.current is None:
            return self.frame.bar.go_on
        from_here = page.blocks[page.blocks.index(page.current):]
        editors = (b.editor for b in from_here if b.editor.focusProxy() is not None)
        return next(editors, self.frame.bar.go_on)

    def sections(self) -> tuple[str, ...]:
        """The keys of the sub-steps on show, the checking of answers last."""
        views = self.rooms.questions.sections(self.step, self.subject)
        return (*(view.key for view in views), CHECK)

    def go_to_section(self, section: str, question: str | None = None) -> None:
        """Go to another sub-step."""
        self._shell.go(Route("step", self.project, self.step, section, question, self.subject))

    def go_to_place(self, place: Place | None) -> None:
        """Go where a link leads, in this step or another."""
        if place is not None:
            self._shell.go(route_to(self.project, place))

    def show_section(self, section: str | None, question: str | None = None) -> None:
        """Show a sub-step; the first one that is not finished when none is named."""
        self.autosave.flush()
        deepen_for(self._shell, self.rooms, self.step, section)
        self.section = section if section in self.sections() else first_open(
            self.rooms, self.step, self.subject, elsewhere=self.elsewhere
        )
        self.warning.clear()
        if self.section == CHECK:
            self._show_check()
        else:
            self._show_questions(question)
        self.notice.show_subject(self.subject)
        self._draw_frame()
        self._fill_tab(self.drawer.current())

    def _show_questions(self, question: str | None) -> None:
        self._take_prefills()
        view = self._view()
        self.page = SectionPage(view, self.desk, self.rooms, self.frame.column)
        self.page.edited.connect(self._edited)
        self.page.history_asked.connect(self._show_history)
        self.page.gone_to.connect(self.go_to_place)
        self.page.asked.connect(self.focus_address)
        self.page.acting.connect(self._shell.attempt)
        self.page.comment_added.connect(self._comment)
        self.frame.set_content(self.page)
        self.frame.bar.show_page(come_back=view.come_back, first=view.position <= 1)
        has_wordings = view.panel == "wording_check"
        self.frame.bar.say_earlier(len(earlier_wordings(self.rooms)) if has_wordings else 0)
        if question:
            self.page.go_to(f"{self.step}.{self.section}.{question}")

    def _take_prefills(self) -> None:
        questions = self.rooms.questions
        if not self.rooms.read_only:
            self._shell.attempt(
                lambda: questions.take_prefills(self.step, self.section, self.subject)
            )

    def _show_check(self) -> None:
        self.page = None
        pages = [
            self.rooms.questions.page(self.step, key, self.subject)
            for key in self.sections() if key != CHECK
        ]
        check = CheckAnswers(pages, self.desk, self.frame.column)
        check.change_asked.connect(self.go_to_section)
        self.frame.set_content(check)
        self.frame.bar.show_end(may_waive=self.rooms.may_waive(self.step))

    def _view(self) -> PageView:
        return self.rooms.questions.page(self.step, self.section, self.subject)

    def _note_place(self) -> str:
        place = f"{self.step}.{self.section}"
        return place if self.subject == PROJECT else f"{self.subject}/{place}"

    # -- what stands now ----------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Show what a committed change touched."""
        shared = {"person", "organisation"} & set(changed.entities)
        if self.project not in changed.project_ids and not shared:
            return
        if self.section not in self.sections():  # e.g. undo took the full questions away
            self.show_section(None)
            return
        self._draw_frame()
        if self.page is None:
            self._show_check()
        else:
            self._show_view(self.page)
            self._settle_warning(self.page)
        self._fill_tab(self.drawer.current())

    def _show_view(self, page: SectionPage) -> None:
        new = page.show_view(self._view(), self._is_newer)
        if not new:
            return
        self._take_prefills()
        self._welcome(new)
        QTimer.singleShot(0, page, lambda: show_new([b for b in new if b in page.blocks]))

    def _settle_warning(self, page: SectionPage) -> None:
        """What is mended is no longer pointed out."""
        problems = self.rooms.questions.problems(self.step, self.section, self.subject)
        if self.warning.problems and self.warning.settle(problems, page):
            self.window().setWindowTitle(self.window_title())

    def _welcome(self, blocks: Sequence[QuestionBlock]) -> None:
        """Say what belongs to questions that have just come onto the page."""

    def _is_newer(self, address: Address) -> bool:
        """What stands in this field is newer than the file, or was just saved from it."""
        return address == self._saving or self.autosave.pending(address)

    def _draw_frame(self) -> None:
        questions = self.rooms.questions
        views = questions.sections(self.step, self.subject)
        rows = [(view.key, view.title, SHAPES[view.status]) for view in views]
        status = self.rooms.state(self.step, self.subject)
        rows.append((CHECK, self.tr("Check answers"), SHAPES[status]))
        keys = [view.key for view in views]
        position = keys.index(self.section) + 1 if self.section in keys else 0
        asked, quick = sum(view.asked for view in views), questions.depth(self.step) == "quick"
        minutes = self._step.minutes if quick else 0
        purpose = where_in(len(views), asked, minutes, position, quick=quick)
        self.frame.show_place(rows, self.section, purpose)
        self.frame.show_choices("quick" if quick else "full", self.subject)
        self.drawer.notes.show_note(self._note_place(), questions.note(self._note_place()))

    def _fill_tab(self, tab: str) -> None:
        block = self.page.current if self.page is not None else None
        purpose = self.page.view.purpose if self.page is not None else self._step.purpose
        field = block.field if block is not None else None
        self.drawer.fill(tab, self.rooms, self.step, field, purpose)

    # -- saving ---------------------------------------------------------------------------------

    def _edited(self, address: Address, answer: Answer | None) -> None:
        """Take an edit: typed answers rest first, others are saved at once."""
        block = self.page.block(address) if self.page is not None else None
        if block is None:
            return
        kind = block.field.question.kind
        if kind not in TYPED and self.desk.asks_first(
            block, address, answer, lambda: self._keep_now(address, answer)
        ):
            return
        self.autosave.touch(address, answer)
        if saved_at_once(kind, block.field.answer, answer):
            self.autosave.flush()

    def _keep_now(self, address: Address, answer: Answer | None) -> None:
        self.autosave.touch(address, answer)
        self.autosave.flush()

    def _save(self, address: Address, answer: Answer | None) -> bool:
        """Save one answer; what is refused for good is said at its field."""
        self._saving = address
        try:
            return self._shell.attempt(lambda: self.rooms.questions.set_answer(address, answer))
        except ValueRefusedError as refused:
            block = self.page.block(address) if self.page is not None else None
            if block is not None:
                block.set_problems([self._shell.say(refused.message)])
            return True
        finally:
            self._saving = None

    def _saved(self) -> None:
        self.frame.head.save_sign.saved(f"{datetime.now().astimezone():%H:%M}")

    def _keep_note(self, place: str, text: str) -> bool:
        return self._shell.attempt(lambda: self.rooms.questions.set_note(place, text))

    def _comment(self, address: Address, text: str) -> bool:
        return self._shell.attempt(lambda: self.rooms.questions.add_comment(address, text))

    # -- going on -------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Continue: say what is to correct the first time, and never hold anybody back."""
        if not self.keep():
            return
        if self.section == CHECK:
            self.complete()
            return
        later = self.frame.bar.come_back.isChecked()
        problems = self.rooms.questions.problems(self.step, self.section, self.subject)
        if problems and not later and problems != self.warning.problems:
            self.warn(problems)
            return
        if not later and not self.rooms.read_only:
            with self.rooms.session.following():
                self._mark(None if problems else "done")
        known = self.sections()
        self.go_to_section(known[min(known.index(self.section) + 1, len(known) - 1)])

    def go_back(self) -> None:
        """Go to the sub-step before."""
        known = self.sections()
        self.go_to_section(known[max(0, known.index(self.section) - 1)])

    def complete(self) -> None:
        """Complete the step, or say everything that stands in the way."""
        problems: list[Problem] = []
        completing = self.rooms.completing
        if not self._shell.attempt(
            lambda: problems.extend(completing.complete(self.step, self.subject))
        ):
            return
        if problems:
            self.warn(tuple(problems))
            return
        self._shell.toast(self.rooms.completed_words(self.step, self.subject))
        self._shell.go(Route("hub", self.project))

    def warn(self, problems: tuple[Problem, ...]) -> None:
        """Show problems on top and, in the same words, at their fields."""
        self.warning.show(problems, self.page)
        self.window().setWindowTitle(self.window_title())

    def focus_address(self, address: Address) -> None:
        """Go to the field of a problem, on this page or another."""
        if self.page is not None and self.page.focus_address(address):
            return
        self.go_to_place(self.rooms.questions.place_of(address))
        if self.page is not None:
            self.page.focus_soon(address)

    # -- small things -----------------------------------------------------------------------------

    def _deepen(self, depth: str) -> None:
        self.autosave.flush()
        self._shell.attempt(lambda: self.rooms.questions.set_depth(self.step, depth))

    def _change_subject(self, subject: str) -> None:
        self._shell.go(Route("step", self.project, self.step, self.section, None, subject))

    def _mark_later(self, later: bool) -> None:  # noqa: FBT001 - what the check box says
        self._mark("later" if later else None)

    def _mark(self, mark: str | None) -> None:
        page = (self.step, self.section, self.subject)
        self._shell.attempt(lambda: self.rooms.questions.mark_section(*page, mark))

    def _use_again(self, address: Address, answer: Answer | None) -> None:
        block = self.page.block(address) if self.page is not None else None
        if block is not None:
            self.desk.use_again(block, answer)

    def _show_history(self) -> None:
        self.drawer.set_current("history")
        self.drawer.set_open(opened=True)
        self._fill_tab("history")

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Leaving a field saves it; arriving at one shows its help."""
        page = self.page
        if page is None:
            return
        if old is not None and page.isAncestorOf(old):
            self.autosave.flush()
        block = page.block_of(new) if new is not None else None
        if block is not None and block is not page.current:
            page.current = block
            self._fill_tab(self.drawer.current())
