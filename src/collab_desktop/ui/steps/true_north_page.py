"""True North: the questions of a run, what the run before said, and both runs side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain import standing
from collab_desktop.domain.answers import Answer
from collab_desktop.domain.views import Changed, FieldView
from collab_desktop.services.run_comparison import compare_runs, severity_of
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.states import RULES
from collab_desktop.ui.steps.block import QuestionBlock
from collab_desktop.ui.steps.run_compare import RunCompare
from collab_desktop.ui.steps.step_page import StepPage
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Ground, Label

COMPARE = "side_by_side"
"""The section of a route that shows both runs; no section of the pack."""
SILENT = frozenset({"calc", "info", "sign"})
REUSABLE = frozenset({"text", "long", "people"})
"""Kinds of answers that may hold for the next run as they are."""


class EarlierAnswer(QWidget):
    """What the run before said to the same question, set off by a bar."""

    asked_again = Signal()
    """It holds for this run too."""

    def __init__(self, run: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again: LinkButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(13)
        bar = Ground("line2")
        bar.setFixedWidth(3)
        row.addWidget(bar)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(run, "small_strong", "muted", wrap=True))
        self.text = Label(text, "body", "muted", wrap=True)
        column.addWidget(self.text)
        row.addLayout(column, 1)
        self._column = column

    def offer_again(self, question: str) -> None:
        """Offer to let it stand in this run too, instead of typing it again."""
        self.again = LinkButton(self.tr("Use this answer again"), role="small_strong")
        self.again.setAccessibleName(f"{self.again.text()}: {question}")
        self.again.clicked.connect(self.asked_again)
        self._column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)


class Proposal(QWidget):
    """What the answers propose so far, with the reasons; it moves while people answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Proposed so far"), "section"))
        self.outcome = StateLabel(State.NOT_STARTED, " ")
        column.addWidget(self.outcome)
        self.reasons = Label("", "body", "muted", wrap=True)
        column.addWidget(self.reasons)

    def show_proposal(self, state: State, outcome: str, reasons: str) -> None:
        """Show an outcome and its reasons."""
        self.outcome.set_state(
            state, outcome or self.tr("Nothing yet; it follows from how clear the answers are")
        )
        self.reasons.setText(reasons)
        self.reasons.setVisible(bool(reasons))


class TrueNorthScreen(StepPage):
    """The page of a step that is walked twice, about one run at a time."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        self.proposal: Proposal | None = None
        self.compare: RunCompare | None = None
        super().__init__(shell, route, parent)

    @property
    def is_comparing(self) -> bool:
        """Whether both runs are on show."""
        return self.section == COMPARE

    def _build(self) -> None:
        super()._build()
        if self.frame.runs is not None:
            words = self.tr("Side by side")
            self.frame.runs.add_cell(COMPARE, words, words)

    # -- where one is -----------------------------------------------------------------------

    def show_section(self, section: str | None, question: str | None = None) -> None:
        """Show a sub-step, or both runs side by side."""
        if section != COMPARE:
            self.compare = None
            self.frame.bar.show()
            super().show_section(section, question)
            return
        self.autosave.flush()
        self.section, self.page, self.proposal = COMPARE, None, None
        self.warning.clear()
        self.frame.bar.hide()
        self._show_compare()
        self._draw_frame()
        self._fill_tab(self.drawer.current())

    def _show_compare(self) -> None:
        runs = compare_runs(self._shell.session.project(self.project))
        self.compare = RunCompare(runs, self._shell.say)
        self.frame.set_content(self.compare)

    def _change_subject(self, subject: str) -> None:
        if subject == COMPARE:
            self.go_to_section(COMPARE)
            return
        section = None if self.is_comparing else self.section
        self._shell.go(Route("step", self.project, self.step, section, None, subject))

    def _draw_frame(self) -> None:
        super()._draw_frame()
        if self.is_comparing and self.frame.runs is not None:
            self.frame.runs.set_value(COMPARE)

    def first_focus(self) -> QWidget | None:
        """The field one came for; the choice of runs where there is none."""
        return self.frame.runs if self.is_comparing else super().first_focus()

    def go_on(self) -> None:
        """Continue; side by side there is nothing to go on to."""
        if not self.is_comparing:
            super().go_on()

    # -- what stands now ----------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Show what a committed change touched."""
        if not self.is_comparing:
            super().refresh(changed)
            self._propose()
        elif self.project in changed.project_ids:
            self._show_compare()

    def _show_questions(self, question: str | None) -> None:
        super()._show_questions(question)
        self._welcome(self.page.blocks if self.page is not None else [])
        layout = self.page.layout() if self.page is not None else None
        self.proposal = None
        if layout is not None and self.section != "outcome":
            self.proposal = Proposal()
            layout.addWidget(self.proposal)
            self._propose()

    def _show_check(self) -> None:
        self.proposal = None  # it stood on the page that goes away
        super()._show_check()

    def _propose(self) -> None:
        """Say what the answers of this run propose."""
        if self.proposal is None:
            return
        data = self._shell.session.project(self.project)
        found = standing.true_north(data, self.subject).proposal
        outcome = self._shell.say(found.outcome.message) if found.outcome is not None else ""
        reasons = " ".join(self._shell.say(reason) for reason in found.reasons)
        self.proposal.show_proposal(RULES[severity_of(found.outcome)], outcome, reasons)

    # -- what the run before said -----------------------------------------------------------------

    def _welcome(self, blocks: Sequence[QuestionBlock]) -> None:
        """Say below each question what the run before said."""
        runs = [(f"run:{run.key}", run.title) for run in self._step.runs]
        place = [subject for subject, _ in runs].index(self.subject)
        if not place:
            return
        subject, title = runs[place - 1]
        fields = self.rooms.questions.page(self.step, self.section, subject).fields
        said = {field.address.path: field for field in fields}
        for block in blocks:
            before = said.get(block.address.path)
            text = self._text_of(before) if before is not None else ""
            layout = block.layout()
            if before is not None and text and layout is not None:
                layout.addWidget(self._earlier(block, before, title, text))

    def _earlier(
        self, block: QuestionBlock, before: FieldView, run: str, text: str
    ) -> EarlierAnswer:
        """What was said; words may stand again where nothing is said yet, ratings are made anew."""
        earlier = EarlierAnswer(run, text)
        kind, answered = block.field.question.kind, block.field.answer is not None
        if kind in REUSABLE and not answered and not self.rooms.read_only:
            earlier.offer_again(block.field.question.label)
            earlier.asked_again.connect(lambda: self._say_again(block, earlier, before.answer))
        return earlier

    def _say_again(
        self, block: QuestionBlock, earlier: EarlierAnswer, answer: Answer | None
    ) -> None:
        self.desk.use_again(block, answer)
        if earlier.again is not None:
            earlier.again.hide()

    def _text_of(self, field: FieldView) -> str:
        if field.question.kind in SILENT:
            return ""
        if field.rows:
            return "; ".join(row.label for row in field.rows if row.label)
        answer: Answer | None = field.answer
        return self.desk.text_of(field.question, answer) if answer is not None else ""
