"""Opening a round: what is scored, how, by whom, how secret, and how it will be decided."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounds import USUAL_DOTS, About, Method, Secrecy
from collab_desktop.domain.views import FieldView
from collab_desktop.framework.schema import PlainQuestion
from collab_desktop.services.round_subjects import own_list
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.rounds.fingers_page import CountEdit
from collab_desktop.ui.rounds.words import method_choices, method_words, secrecy_choices
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.messages import ErrorSummary
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Opening:
    """What was chosen."""

    about: About
    method: Method
    voters: tuple[str, ...] | int
    secrecy: Secrecy


class OpenView(QWidget):
    """A short form; it says in words what the room will be told."""

    opened = Signal(object)
    """An :class:`Opening`."""
    prepared = Signal(object)
    """An :class:`Opening` for a later day."""
    cancelled = Signal()

    def __init__(
        self, subjects: tuple[About, ...], guests: tuple[str, ...], desk: StepDesk,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Ask.

        Args:
            subjects: what the project has to score; an own list comes on top.
            guests: who is in the room, if that is known.
            desk: people and words.
            parent: the screen.
        """
        super().__init__(parent)
        self.setMaximumWidth(theme.px(READING_COLUMN))
        self._subjects, self._desk = subjects, desk
        self.summary = ErrorSummary()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 6, 24)
        self._column.setSpacing(16)
        self._column.addWidget(self.summary)
        self._add_what()
        self._add_how()
        self._add_who(guests)
        self._add_secrecy()
        self.rule = LineEdit()
        self._column.addWidget(Field(
            self.tr("How will you decide?"), self.rule,
            self.tr("Agree on it before anybody votes, for example: the most dots; nobody gives 0."
                    " It may stay empty."),
        ))
        self._add_buttons()
        self._choose_subject()
        self._choose_method(Method.SCORE)
        self._choose_secrecy(Secrecy.SECRET)

    # -- what -----------------------------------------------------------------------------------

    def _add_what(self) -> None:
        self.subject = ComboBox(self.tr("What is scored?"))
        self.subject.addItem(self.tr("A list of your own"))
        for about in self._subjects:
            self.subject.addItem(about.title)
        self.subject.currentIndexChanged.connect(lambda _index: self._choose_subject())
        self._column.addWidget(Field(self.tr("What is scored?"), self.subject))
        self.title = LineEdit()
        self._column.addWidget(Field(self.tr("What do you ask the room?"), self.title))
        self.lines = LongText(self.tr("Lines"))
        self.lines_field = Field(
            self.tr("Lines"), self.lines,
            self.tr("One thing a line; each of them is scored."),
        )
        self._column.addWidget(self.lines_field)
        self.listed = Label("", "body", "muted", wrap=True)
        self._column.addWidget(self.listed)

    def _chosen(self) -> About | None:
        index = self.subject.currentIndex() - 1
        return self._subjects[index] if 0 <= index < len(self._subjects) else None

    def prefer(self, board: str) -> None:
        """Choose the cards of a board as what is scored, where there are some."""
        boards = [about.board for about in self._subjects]
        if board and board in boards:
            self.subject.setCurrentIndex(boards.index(board) + 1)

    def _choose_subject(self) -> None:
        about = self._chosen()
        self.lines_field.setVisible(about is None)
        self.listed.setVisible(about is not None)
        if about is None:
            return
        self.title.set_text(about.title)
        shown = [item.title for item in about.items[:6]]
        more = len(about.items) - len(shown)
        if more:
            shown.append(self.tr("and {n} more").format(n=more))
        self.listed.setText("\n".join(shown))
        if about.board:
            self._choose_method(Method.DOTS)

    # -- how ------------------------------------------------------------------------------------

    def _add_how(self) -> None:
        box, column = _box(self.tr("How do people answer?"))
        self.methods = Segments(self.tr("How do people answer?"), method_choices())
        self.methods.chosen.connect(lambda value: self._choose_method(Method(value)))
        column.addWidget(self.methods)
        self._method_words = Label("", "body", "muted", wrap=True)
        column.addWidget(self._method_words)
        self._column.addWidget(box)
        self.dots = CountEdit(self.tr("Dots for each person"))
        self.dots.setText(str(USUAL_DOTS))
        self.dots_field = Field(self.tr("Dots for each person"), self.dots)
        self._column.addWidget(self.dots_field)

    def _choose_method(self, method: Method) -> None:
        self.methods.set_value(method)
        self._method_words.setText(method_words(method))
        self.dots_field.setVisible(method is Method.DOTS)

    # -- who ------------------------------------------------------------------------------------

    def _add_who(self, guests: tuple[str, ...]) -> None:
        box, column = _box(self.tr("Who votes?"))
        choices = [("count", self.tr("Without names")), ("named", self.tr("By name"))]
        self.naming = Segments(self.tr("Who votes?"), choices)
        self.naming.chosen.connect(lambda _value: self._choose_naming())
        column.addWidget(self.naming)
        self._column.addWidget(box)
        self.count = CountEdit(self.tr("How many people vote?"))
        self.count.setText(str(len(guests) or ""))
        self.count_field = Field(
            self.tr("How many people vote?"), self.count,
            self.tr("Everybody gets a number; who has which number stays in the room."),
        )
        self._column.addWidget(self.count_field)
        question = PlainQuestion(key="voters", kind="people", label=self.tr("Who votes?"))
        answer = Answer.of(list(guests)) if guests else None
        self.people: Editor = self._desk.editor(
            FieldView(Address("round.voters"), question, answer), self
        )
        self._ids = guests
        self.people.edited.connect(self._people_edited)
        self._column.addWidget(self.people)
        self._choose_naming()

    def _people_edited(self, answer: Answer | None) -> None:
        value = answer.value if answer is not None else None
        self._ids = tuple(value) if isinstance(value, list) else ()

    def _choose_naming(self) -> None:
        named = self.naming.value() == "named"
        self.people.setVisible(named)
        self.count_field.setVisible(not named)

    # -- how secret -----------------------------------------------------------------------------

    def _add_secrecy(self) -> None:
        box, column = _box(self.tr("How secret is it?"))
        self.secrecy = Segments(self.tr("How secret is it?"), secrecy_choices())
        self.secrecy.chosen.connect(lambda value: self._choose_secrecy(Secrecy(value)))
        column.addWidget(self.secrecy)
        self._secrecy_words = Label("", "body", "muted", wrap=True)
        column.addWidget(self._secrecy_words)
        self._column.addWidget(box)

    def _choose_secrecy(self, secrecy: Secrecy) -> None:
        self.secrecy.set_value(secrecy)
        self._secrecy_words.setText(self._desk.say(secrecy.message))

    # -- opening --------------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        box = QWidget()
        flow = FlowRow(12)
        box.setLayout(flow)
        self.open = Button(self.tr("Open the round"), "primary", size="main")
        self.open.clicked.connect(lambda: self.opened.emit(self.chosen()))
        cancel = Button(self.tr("Cancel"), size="main")
        cancel.clicked.connect(self.cancelled)
        self.prepare = Button(self.tr("Prepare it for later"), size="main")
        self.prepare.clicked.connect(lambda: self.prepared.emit(self.chosen()))
        for button in (self.open, self.prepare, cancel):
            flow.addWidget(button)
        self._column.addWidget(box)

    def is_begun(self) -> bool:
        """Whether words were typed that are nowhere else."""
        own = self._chosen() is None and (self.title.text(), self.lines.text())
        return any(text.strip() for text in (*(own or ()), self.rule.text()))

    def chosen(self) -> Opening:
        """What was chosen so far."""
        method = Method(self.methods.value())
        about = self._chosen() or About("", own_list(self.lines.text()))
        about = replace(
            about, title=self.title.text().strip(), rule=self.rule.text().strip(),
            dots=self.dots.number() if method is Method.DOTS else 0,
        )
        named = self.naming.value() == "named"
        voters = self._ids if named else self.count.number()
        return Opening(about, method, voters, Secrecy(self.secrecy.value()))

    def refuse(self, message: Message) -> None:
        """Say what is missing, and put the keyboard there."""
        self.summary.set_problems([("", self._desk.say(message))], focus=False)
        fields: dict[str, QWidget] = {
            "round.no_title": self.title, "round.nothing_to_score": self.lines,
            "round.too_many_items": self.lines, "round.dots_range": self.dots,
            "round.no_voters": self.count if self.count_field.isVisible() else self.people,
        }
        fields.get(message.id, self.title).setFocus()


def _box(heading: str) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(heading, "strong", wrap=True))
    return box, column
