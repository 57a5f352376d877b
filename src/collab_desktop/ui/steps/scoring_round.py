"""Before the reveal: who scores and how closely, then whose sheets are in."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.views import FieldView, PersonRow
from collab_desktop.services.ballots import RoundView, SheetView
from collab_desktop.ui import theme
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.rounds.collecting import WaysIn
from collab_desktop.ui.rounds.reveal import RevealFoot
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.words import number_word
from collab_desktop.ui.terms import explain
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.shapes import State, StateLabel, StateShape
from collab_desktop.ui.widgets.text import Label, Separator

FEWEST, MOST = 2, 6
USUAL_ROUNDS = 2
ScoringRound: Final = Speaker("ScoringRound")


def round_words(view: RoundView) -> str:
    """Which round it is, how many score, and after the reveal what to do."""
    template = ScoringRound.tr("Round {n} of {count}")
    said = template.format(n=view.number, count=max(USUAL_ROUNDS, view.number))
    one = ScoringRound.tr("One person, a secret ballot.")
    people = ScoringRound.tr("{n} people, secret ballots.", "", len(view.sheets)).format(
        n=number_word(len(view.sheets))
    )
    people = one if len(view.sheets) == 1 else people
    if not view.is_revealed:
        return f"{said}. {people}"
    clock = f"{datetime.fromisoformat(view.revealed_at).astimezone():%H:%M}"
    revealed = ScoringRound.tr("{round}, revealed {time}.").format(round=said, time=clock)
    talk = ScoringRound.tr("Talk about the wide ones, then agree one score.")
    return f"{revealed} {people} {talk}"


class SetupView(QWidget):
    """Chooses scorers and depth, and opens a round."""

    opened = Signal(object, str)
    """Ids of the scorers, and the depth."""
    agreed_without = Signal(str)
    cancelled = Signal()
    people_changed = Signal(object)

    def __init__(
        self, field: FieldView, desk: StepDesk, code: str, parent: QWidget | None = None,
        *, depth: str = "quick", again: bool = False, counts: tuple[int, int] = (5, 20),
    ) -> None:
        """Ask who scores.

        Args:
            field: the question that holds the scorers.
            desk: people and words.
            code: the project's reference, to tell who works in it.
            parent: the page.
            depth: which depth is chosen first.
            again: whether there was a round before.
            counts: how many scores a quick and a full sheet hold.
        """
        super().__init__(parent)
        self.setMaximumWidth(theme.px(READING_COLUMN))
        self._field, self._desk, self._code, self._counts = field, desk, code, counts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 6, 24)
        column.setSpacing(8)
        column.addWidget(Label(field.question.label, "question", wrap=True))
        column.addWidget(Label(field.question.help, "body", "muted", wrap=True))
        self.people: Editor = desk.editor(field, self)
        self.people.edited.connect(self._people_edited)
        column.addWidget(self.people)
        self.advice = StateLabel(State.ATTENTION, " ")
        column.addWidget(self.advice)
        self._depth_box = QWidget()
        column.addWidget(self._depth_box)
        self._add_depth(depth)
        column.addSpacing(24)
        column.addWidget(self._buttons(again=again))
        self._ids = _ids(field.answer)
        self._advise()

    def _add_depth(self, depth: str) -> None:
        column = QVBoxLayout(self._depth_box)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("How closely do you look?"), "question", wrap=True))
        depths = [("quick", self.tr("Quick")), ("full", self.tr("Full"))]
        self.depths = Segments(self.tr("Depth"), depths)
        self.depths.set_value(depth)
        self.depths.chosen.connect(self._say_depth)
        line = QHBoxLayout()
        line.addWidget(self.depths)
        line.addStretch(1)
        column.addLayout(line)
        self._depth_words = Label("", "body", "muted", wrap=True)
        column.addWidget(self._depth_words)
        self._say_depth(depth)

    def _say_depth(self, depth: str) -> None:
        quick, full = self._counts
        if depth == "quick":
            words = self.tr(
                "{count} scores, one for each category. About eight minutes.", "", quick
            )
            self._depth_words.setText(words.format(count=number_word(quick)))
        else:
            words = self.tr(
                "{count} scores, with room for confidence and a note on each.", "", full
            )
            self._depth_words.setText(words.format(count=number_word(full)))

    def _buttons(self, *, again: bool) -> QWidget:
        box = QWidget()
        flow = FlowRow(12)
        box.setLayout(flow)
        self.open = Button(self.tr("Open the round"), "primary", size="main")
        self.open.clicked.connect(self._open)
        flow.addWidget(self.open)
        if again:
            cancel = Button(self.tr("Cancel"), size="main")
            cancel.clicked.connect(self.cancelled)
            flow.addWidget(cancel)
        else:
            self.without = LinkButton(self.tr("Agree scores without sheets"))
            self.without.clicked.connect(lambda: self.agreed_without.emit(self.depths.value()))
            flow.addWidget(self.without)
        return box

    def only_people(self) -> None:
        """A round is open already: only who scores can be changed."""
        self._depth_box.hide()
        self.open.set_label(self.tr("Keep these scorers"))

    # -- people -------------------------------------------------------------------------------

    def show_field(self, field: FieldView) -> None:
        """Show the scorers as they stand in the file."""
        self._field = field
        self._ids = _ids(field.answer)
        self.people.set_field(field)
        self._advise()

    def scorers(self) -> tuple[str, ...]:
        """Who is named to score."""
        return self._ids

    def _people_edited(self, answer: Answer | None) -> None:
        self._ids = _ids(answer)
        self._advise()
        self.people_changed.emit(answer)

    def _advise(self) -> None:
        said = self.advice_words()
        self.advice.setVisible(bool(said))
        self.advice.set_state(State.ATTENTION, said or " ")

    def advice_words(self) -> str:
        """What would make the group of scorers better; never a bar."""
        count = len(self._ids)
        if not count:
            return ""
        if count < FEWEST:
            return self.tr("One person sees what one person sees. A second scorer helps.")
        if count > MOST:
            return self.tr("More than six scorers make a long talk.")
        outside = [p for p in self._known() if self._code not in p.projects]
        if not outside:
            return self.tr("All of them work in the project. Add somebody from outside it.")
        return ""

    def _known(self) -> list[PersonRow]:
        return [person for person in self._desk.people() if person.id in self._ids]

    def _open(self) -> None:
        self.opened.emit(self._ids, self.depths.value())


def _ids(answer: Answer | None) -> tuple[str, ...]:
    value = answer.value if answer is not None else None
    return tuple(value) if isinstance(value, list) else ()


class SheetRow(QWidget):
    """One scorer: whether the sheet is in, and what can be done about it; never what it says."""

    passed = Signal(str)
    recused = Signal(str)
    withdrawn = Signal(str)

    def __init__(self, sheet: SheetView, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give: Button | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(12)
        state, words = self._state(sheet)
        line.addWidget(StateShape(state, words), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(sheet.name, "strong", wrap=True))
        said.addWidget(Label(words, "small", "muted", wrap=True))
        line.addLayout(said, 1)
        actions = QWidget()
        flow = FlowRow(16)
        actions.setLayout(flow)
        for button in self._actions(sheet, first=first):
            flow.addWidget(button)
        line.addWidget(actions)

    def _state(self, sheet: SheetView) -> tuple[State, str]:
        if sheet.recused:
            return State.CANNOT, self.tr("Stands aside")
        if sheet.handed_in:
            return State.FINISHED, self.tr("Handed in and sealed")
        return State.NOT_STARTED, self.tr("Not handed in yet")

    def _actions(self, sheet: SheetView, *, first: bool) -> list[Button | LinkButton]:
        person, name = sheet.person_id, sheet.name
        if sheet.recused:
            again = LinkButton(self.tr("Score after all"))
            again.setAccessibleName(self.tr("{name} scores after all").format(name=name))
            again.clicked.connect(lambda: self.withdrawn.emit(person))
            return [again]
        if sheet.handed_in:
            back = LinkButton(self.tr("Take it back"))
            back.setAccessibleName(self.tr("Take back the sheet of {name}").format(name=name))
            back.clicked.connect(lambda: self.withdrawn.emit(person))
            return [back]
        aside = LinkButton(self.tr("Stand aside"))
        aside.setAccessibleName(
            self.tr("{name} stands aside for a conflict of interest").format(name=name)
        )
        aside.clicked.connect(lambda: self.recused.emit(person))
        give = Button(self.tr("Pass the laptop"), "primary" if first else "secondary")
        give.setAccessibleName(self.tr("Pass the laptop to {name}").format(name=name))
        give.clicked.connect(lambda: self.passed.emit(person))
        self.give = give
        return [aside, give]


class CollectingView(QWidget):
    """Whose sheets are in; the way to each sheet, and to the reveal."""

    passed = Signal(str)
    recused = Signal(str)
    withdrawn = Signal(str)
    revealed = Signal(str)
    """The reason where sheets are missing; empty when all are in."""
    scorers_asked = Signal()

    def __init__(self, view: RoundView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._asked: str = ""
        self.setMaximumWidth(theme.px(READING_COLUMN))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 20, 6, 24)
        self._column.setSpacing(0)
        self._column.addWidget(Label(self.counted(), "question", wrap=True))
        self._column.addSpacing(4)
        words = self.tr("Each sheet is sealed when it is handed in. Nobody sees one before the"
                        " reveal.")
        sealed = Label(words, "body", "muted", wrap=True)
        explain(sealed, "sealed")
        self._column.addWidget(sealed)
        self._column.addSpacing(12)
        self.banner = InlineBanner("", [])
        self.banner.hide()
        self.banner.pressed.connect(self._answered)
        self._column.addWidget(self.banner)
        self.rows = [self._row(sheet) for sheet in view.sheets]
        self.ways = WaysIn(view)
        self._column.addSpacing(16)
        self._column.addWidget(self.ways)
        self._add_foot()

    def counted(self) -> str:
        """How many sheets are in, in words."""
        waiting = [sheet for sheet in self.view.sheets if not sheet.recused]
        words = self.tr("Handed in {n} of {count}")
        return words.format(n=self.view.scored, count=len(waiting))

    def _row(self, sheet: SheetView) -> SheetRow:
        row = SheetRow(sheet, first=sheet is self._next())
        row.passed.connect(self.passed)
        row.recused.connect(self.recused)
        row.withdrawn.connect(self._withdraw)
        self._column.addWidget(row)
        self._column.addWidget(Separator())
        return row

    def _next(self) -> SheetView | None:
        return next((sheet for sheet in self.view.sheets if not sheet.handed_in), None)

    def _withdraw(self, person: str) -> None:
        """Ask before a sheet is blanked: it cannot be brought back."""
        sheet = next(s for s in self.view.sheets if s.person_id == person)
        if sheet.recused:
            self.withdrawn.emit(person)
            return
        self._asked = person
        words = self.tr("Take back the sheet of {name}? It has to be filled in again.")
        self.banner.set_message(
            words.format(name=sheet.name),
            [("yes", self.tr("Take it back")), ("no", self.tr("Leave it in"))],
        )
        links = self.banner.findChildren(LinkButton)
        if links:
            links[-1].setFocus()

    def _answered(self, answer: str) -> None:
        self.banner.set_message("")
        if answer == "yes":
            self.withdrawn.emit(self._asked)
        else:
            self.next_button().setFocus()

    # -- the reveal -----------------------------------------------------------------------------

    def _add_foot(self) -> None:
        change = LinkButton(self.tr("Change who scores"))
        change.clicked.connect(self.scorers_asked)
        self.foot = RevealFoot(self.view, change)
        self.foot.revealed.connect(self.revealed)
        self.reveal = self.foot.reveal
        self._column.addWidget(self.foot)

    def next_button(self) -> QWidget:
        """The next thing to do: a sheet to be filled in, or the reveal."""
        waiting = (row.give for row in self.rows if row.give is not None)
        return next(waiting, self.reveal)


