"""One question on a page: heading, hint, problem, editor, and the quiet menu beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address, Answer, AnswerState
from collab_desktop.domain.views import FieldView
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.questions.table import TableEditor
from collab_desktop.ui.steps.comments import Comments
from collab_desktop.ui.steps.other_answers import OTHER_ANSWERS, OtherAnswer
from collab_desktop.ui.theme import FontRole
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.flow import Ends
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.quiet import QuietButton
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label

SILENT = frozenset({"calc", "info"})


class QuestionBlock(QWidget):
    """Shows one field and tells what people do with it; the page decides what follows."""

    edited = Signal(object, object)
    """The field's address, and the answer or nothing."""
    history_asked = Signal(object)
    comments_asked = Signal(object)
    comment_added = Signal(object, str)
    comment_settled = Signal(str)

    def __init__(
        self, field: FieldView, desk: Desk, heading: FontRole, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._desk = desk
        self._problem: StateLabel | None = None
        self._hint: Label | None = None
        self._banner: InlineBanner | None = None
        self._other: OtherAnswer | None = None
        self._comments: Comments | None = None
        self._comment_link: LinkButton | None = None
        self.foot: Ends | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._add_head(heading)
        self.editor = desk.editor(field, self)
        self.editor.edited.connect(self._edited)
        self._column.addSpacing(8)
        self._column.addWidget(self.editor)
        self._add_foot()
        self._show_state()

    @property
    def address(self) -> Address:
        """Where the answer is kept."""
        return self.field.address

    # -- building -------------------------------------------------------------------------

    def _add_head(self, heading: FontRole) -> None:
        question = self.field.question
        line = QHBoxLayout()
        line.setSpacing(16)
        self.heading = Label(question.label, heading, wrap=True, parent=self)
        line.addWidget(self.heading, 1)
        if question.kind not in SILENT:
            self.menu_button = QuietButton(self.tr("More"), self)
            name = self.tr("More ways to answer: {label}").format(label=question.label)
            self.menu_button.setAccessibleName(name)
            self.menu_button.stops_last = True  # one answers first
            self.menu_button.clicked.connect(self.open_menu)
            line.addWidget(self.menu_button)
        self._column.addLayout(line)
        if question.help and question.kind != "info":
            self._column.addWidget(Label(question.help, "body", "muted", wrap=True, parent=self))

    def _add_foot(self) -> None:
        if not isinstance(self.editor, LongEditor):
            return
        self.counter = Label(self.editor.hint(), "small", "muted", tabular=True, parent=self)
        self.editor.counted.connect(self.counter.setText)
        self.foot = Ends(self.counter, self)
        self.foot.setContentsMargins(0, 4, 0, 0)
        self._column.addWidget(self.foot)

    def say_values(self, sentence: str) -> None:
        """Say which values the question serves, at the far end below the field."""
        label = Label(sentence, "small", "muted", parent=self)
        if self.foot is None:
            self._column.addSpacing(6)
            self._column.addWidget(label)
        else:
            self.foot.set_end(label)

    # -- what stands now --------------------------------------------------------------------

    def set_field(self, field: FieldView, *, untouched: bool = False) -> None:
        """Show the question as it stands now.

        Args:
            field: the question.
            untouched: what stands in the field is newer, or the same but for spaces at its end.
        """
        self.field = field
        if untouched and not isinstance(self.editor, TableEditor):
            self.editor.field = field
        else:
            self.editor.set_field(field)
        self._show_state()

    def _show_state(self) -> None:
        self._show_other()
        self._say_hint()
        self._count_comments()

    def _show_other(self) -> None:
        answer = self.field.answer
        wanted = OTHER_ANSWERS.get(answer.state) if answer is not None else None
        if answer is None or wanted is None:
            self._close_other()
        elif type(self._other) is wanted:
            self._other.show_answer(answer)
        else:
            self._open_other(wanted)

    def _open_other(self, kind: type[OtherAnswer]) -> None:
        self._close_other()
        self._other = kind(self.field, self._desk, self)
        self._other.edited.connect(lambda answer: self.edited.emit(self.address, answer))
        self._other.dismissed.connect(self._answer_after_all)
        self._column.insertWidget(self._column.indexOf(self.editor), self._other)
        self._show_editor(shown=False)
        if self.isVisible():
            self._other.setFocus()

    def _close_other(self) -> None:
        if self._other is not None:
            self._other.hide()
            self._other.deleteLater()
            self._other = None
            self._show_editor(shown=True)

    def _show_editor(self, *, shown: bool) -> None:
        self.editor.setVisible(shown)
        if self.foot is not None:
            self.foot.setVisible(shown)

    def _answer_after_all(self) -> None:
        self._close_other()
        if self.field.answer is not None:
            self.edited.emit(self.address, None)
        self.editor.setFocus()

    def _say_hint(self) -> None:
        hint = self._desk.say(self.field.hint) if self.field.hint is not None else ""
        if hint and self._hint is None:
            self._hint = Label("", "small", "muted", wrap=True, parent=self)
            self._column.insertWidget(self._column.indexOf(self.editor), self._hint)
        if self._hint is not None:
            # While one types nothing below may move, however many lines the new words take.
            keeps = self._hint.isVisible() and self._is_typed_in()
            self._hint.setMinimumHeight(self._hint.height() if keeps else 0)
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint) or keeps)

    def _is_typed_in(self) -> bool:
        here = self.window().focusWidget()
        if here is not None:
            return self.editor.isAncestorOf(here)
        return False

    # -- problems ---------------------------------------------------------------------------

    def set_problems(self, problems: Sequence[str]) -> None:
        """Say above the field what is to correct, in the words of the summary."""
        text = " ".join(problems)
        if text and self._problem is None:
            self._problem = StateLabel(State.STOP, " ")
            self._column.insertWidget(self._column.indexOf(self.editor), self._problem)
        if self._problem is not None:
            self._problem.set_state(State.STOP, text or " ")
            self._problem.setVisible(bool(text))
        self.editor.set_problems(problems)

    def problem(self) -> str:
        """Return the problem on show."""
        shown = self._problem is not None and not self._problem.isHidden()
        return self._problem.text().strip() if shown and self._problem is not None else ""

    def focus_field(self) -> None:
        """Put the keyboard where one answers."""
        (self._other or self.editor).setFocus()

    def focus_cell(self, address: Address) -> None:
        """Open the row that a cell belongs to and put the keyboard there."""
        record = address.record_id
        if isinstance(self.editor, TableEditor) and record and self.editor.go_to(record):
            self.editor.open_form(address.path.rpartition(".")[2])
        else:
            self.focus_field()

    # -- what an answer would hide ------------------------------------------------------------

    def ask_hidden(self, labels: Sequence[str], go_on: Callable[[], None]) -> None:
        """Before an answer hides others: say which, and let people choose."""
        if self._banner is None:
            self._banner = InlineBanner(state="attention")
            self._column.addWidget(self._banner)
        else:
            self._banner.pressed.disconnect()
        banner = self._banner

        def chosen(key: str) -> None:
            banner.set_message("")
            if key == "go_on":
                go_on()
            else:
                self.editor.set_answer(self.field.answer)
            self.editor.setFocus()

        banner.pressed.connect(chosen)
        words = self.tr("With this answer these questions are no longer asked: {names}.")
        kept = self.tr("What you wrote there is kept, and is left out of documents.")
        names = self._desk.formats.listing([f"“{label}”" for label in labels])
        banner.set_message(
            f"{words.format(names=names)} {kept}",
            [("go_on", self.tr("Use this answer")), ("back", self.tr("Keep the answer before"))],
        )

    # -- the quiet menu ---------------------------------------------------------------------

    def open_menu(self) -> None:
        """Offer the other ways to answer, comments, earlier answers and clearing."""
        menu = self.menu()
        corner = QPoint(0, self.menu_button.height())
        menu.popup(self.menu_button.mapToGlobal(corner))

    def menu(self) -> QMenu:
        """Make the menu; it is made when it is asked for, because most never are."""
        menu = QMenu(self.menu_button)
        menu.aboutToHide.connect(menu.deleteLater)
        if not self.editor.read_only:
            self._offer_answers(menu)
        if self.field.question.kind not in ("table", "sign"):
            menu.addAction(
                self.tr("Earlier answers"), lambda: self.history_asked.emit(self.address)
            )
        menu.addAction(self.tr("Comments"), self.open_comments)
        return menu

    def _offer_answers(self, menu: QMenu) -> None:
        state = self.field.answer.state if self.field.answer is not None else None
        kind = self.field.question.kind
        if state is not AnswerState.DONT_KNOW:
            menu.addAction(
                self.tr("Don’t know yet…"),
                lambda: self.edited.emit(self.address, Answer.dont_know()),
            )
        if state is not AnswerState.NOT_APPLICABLE and kind != "sign":
            menu.addAction(
                self.tr("Not applicable because…"),
                lambda: self._open_other(OTHER_ANSWERS[AnswerState.NOT_APPLICABLE]),
            )
        if self.field.answer is not None:
            menu.addAction(self.tr("Clear the answer"), self.clear)
        menu.addSeparator()

    def clear(self) -> None:
        """Empty the answer."""
        self.editor.set_answer(None)
        self.edited.emit(self.address, None)

    def _edited(self, answer: Answer | None) -> None:
        if self._banner is not None:
            self._banner.set_message("")
        self.edited.emit(self.address, answer)

    # -- comments -----------------------------------------------------------------------------

    def open_comments(self) -> None:
        """Show the comments below the question."""
        if self._comments is None:
            self._comments = Comments(self.field.question.label, self._desk.formats, self)
            self._comments.added.connect(lambda t: self.comment_added.emit(self.address, t))
            self._comments.resolved.connect(self.comment_settled)
            self._comments.closed.connect(self._close_comments)
            self._column.addWidget(self._comments)
        self._comments.show()
        self.comments_asked.emit(self.address)
        self._comments.setFocus()

    @property
    def comments(self) -> Comments | None:
        """The comments on show, if they are."""
        shown = self._comments is not None and not self._comments.isHidden()
        return self._comments if shown else None

    def _close_comments(self) -> None:
        if self._comments is not None:
            self._comments.hide()
        self.editor.setFocus()

    def _count_comments(self) -> None:
        count = self.field.comments
        if count and self._comment_link is None:
            self._comment_link = LinkButton("", role="small_strong", parent=self)
            self._comment_link.clicked.connect(self.open_comments)
            self._column.addWidget(self._comment_link)
        if self._comment_link is not None:
            words = self.tr("1 comment") if count == 1 else self.tr("{n} comments", "", count)
            self._comment_link.set_label(words.format(n=count))
            self._comment_link.setVisible(bool(count))
