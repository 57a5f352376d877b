"""Scoring one expression of interest: everybody alone and sealed, then together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.assessing import AssessmentView, CriterionView
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.ballot_sheet import SheetCells
from collab_desktop.ui.tab_order import keep_place
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.reading import ReadingText
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label, Separator


class Meaning(Label):
    """What the chosen point of a scale means, in words.

    It holds the room of its longest words from the start: what stands below stays under the
    pointer when a score is chosen.
    """

    def __init__(self, anchors: Mapping[str, str]) -> None:
        super().__init__("", "small", "muted", wrap=True)
        self._anchors = anchors
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def show_score(self, score: str) -> None:
        """Say what a score means."""
        self.setText(self._anchors.get(score, ""))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the longest words, whichever are on show."""
        metrics, room = self.fontMetrics(), QRect(0, 0, width, 1 << 16)
        wraps = Qt.TextFlag.TextWordWrap
        return max(
            (metrics.boundingRect(room, wraps, text).height() for text in self._anchors.values()),
            default=0,
        )


class AssessTab(QWidget):
    """A sheet to fill in while sheets are sealed; dots, talk and agreed scores once they are open.

    What is being scored lives here alone until it is handed in.
    """

    handed_in = Signal(str, object)
    stood_aside = Signal(str)
    opened = Signal(str)
    """The reason for opening the sheets before all are in."""
    agreed = Signal(str, object)
    medians_taken = Signal()
    assessors_asked = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._view: AssessmentView | None = None
        self._near: frozenset[str] = frozenset()
        self._person = ""
        self._draft: dict[str, Any] = {}
        self._notes: dict[str, str] = {}
        self.notes: dict[str, LineEdit] = {}
        self.cells: dict[str, SheetCells] = {}
        self.meanings: dict[str, Meaning] = {}
        self._total: Label | None = None
        """What the agreed scores amount to, while they are on show."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_view(self, view: AssessmentView, near: frozenset[str]) -> None:
        """Show how it stands; a sheet that somebody fills in stays.

        Args:
            view: how the assessment stands.
            near: the assessors who know whom they would score.
        """
        if (view, near) == (self._view, self._near):
            return
        if self._view is None or self._view.eoi != view.eoi:
            self._begin("")
        before, self._view, self._near = self._view, view, near
        if before is not None and self._total is not None and _same_but_scores(before, view):
            self._show_scores(view)
        else:
            self._fill()

    @property
    def is_begun(self) -> bool:
        """Whether somebody scored something that is not handed in."""
        return bool(self._draft or self._notes)

    def _fill(self) -> None:
        keep_place(self)
        emptied(self._column)
        self.cells, self.notes, self._total = {}, {}, None
        view = self._view
        if view is None:
            return
        if not view.sheets and not view.is_revealed:
            self._offer_assessors()
        if view.is_revealed or not view.sheets:
            self._show_agreed(view)
        else:
            self._show_sheet(view)

    def _add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._column.addWidget(widget)

    # -- sealed ---------------------------------------------------------------------------------

    def _offer_assessors(self) -> None:
        words = self.tr("Name who reads; until then only an agreed score can be set.")
        button = Button(self.tr("Name assessors"), size="drawer")
        button.clicked.connect(self.assessors_asked)
        self._add(ReadingText(words, "muted"), button)

    def _show_sheet(self, view: AssessmentView) -> None:
        waiting = [sheet.person_id for sheet in view.waiting]
        if self._person not in {sheet.person_id for sheet in view.sheets}:
            self._person = next(iter(waiting), view.sheets[0].person_id)
        self._choose_person(view)
        if self._person in self._near:
            words = self.tr("Knows them: same organisation, or the lead contact.")
            self._add(StateLabel(State.ATTENTION, words))
        for criterion in view.criteria:
            self._add_criterion(criterion, self._draft.get(criterion.key), not_sure=True)
            self._add_note(criterion)
        hand = Button(self.tr("Hand in"), "primary", size="main")
        hand.clicked.connect(self._hand_in)
        aside = LinkButton(self.tr("Stand aside for a conflict"))
        aside.clicked.connect(self._stand_aside)
        self.problem = StateLabel(State.STOP, " ")
        self.problem.hide()
        self._add(self.problem, hand, aside)
        self._show_waiting(view)

    def _choose_person(self, view: AssessmentView) -> None:
        words = self.tr("Who scores?")
        self.people = ComboBox(words)
        for sheet in view.sheets:
            state = self.tr("aside") if sheet.recused else self.tr("in")
            text = f"{sheet.name} ({state})" if sheet.handed_in else sheet.name
            self.people.addItem(text, sheet.person_id)
        self.people.setCurrentIndex(self.people.findData(self._person))
        self.people.activated.connect(self._change_person)
        self._add(Field(words, self.people))

    def _change_person(self) -> None:
        """Another person scores; what the one before left unsealed is gone."""
        self._begin(str(self.people.currentData()))
        self._fill()

    def _begin(self, person: str) -> None:
        """Let somebody begin an empty sheet."""
        self._person, self._draft, self._notes = person, {}, {}

    def _add_criterion(
        self, criterion: CriterionView, score: Any, *, not_sure: bool
    ) -> None:
        title = self.tr("{title} ({weight} %)")
        words = title.format(title=criterion.title, weight=criterion.weight)
        self._column.addSpacing(8)
        self._add(Label(words, "strong", wrap=True))
        cells = SheetCells(criterion.title, not_sure=not_sure)
        anchors = {str(points): f"{points} = {text}" for points, text in criterion.anchors}
        cells.explain(anchors)
        cells.set_value("" if score is None else str(score))
        meaning = Meaning(anchors)
        meaning.show_score(cells.value())
        self.meanings[criterion.key] = meaning
        cells.chosen.connect(meaning.show_score)
        cells.chosen.connect(lambda value, key=criterion.key: self._scored(key, value))
        cells.stepped.connect(lambda step, key=criterion.key: self._step_from(key, step))
        self.cells[criterion.key] = cells
        self._add(cells, meaning)

    def _add_note(self, criterion: CriterionView) -> None:
        """Why this score: sealed with it, and read by all when the sheets are open."""
        name = self.tr("Note on {title}").format(title=criterion.title)
        note = LineEdit(name, self._notes.get(criterion.key, ""))
        note.edited.connect(lambda text, key=criterion.key: self._noted(key, text))
        self.notes[criterion.key] = note
        self._add(Field(self.tr("Note, sealed with the score"), note))

    def _noted(self, key: str, text: str) -> None:
        self._notes[key] = text
        if not text.strip():
            del self._notes[key]

    def _scored(self, key: str, value: str) -> None:
        score = int(value) if value.isdigit() else value or None
        view = self._view
        if view is not None and (view.is_revealed or not view.sheets):
            self.agreed.emit(key, score)
        elif score is None:
            self._draft.pop(key, None)
        else:
            self._draft[key] = score

    def _step_from(self, key: str, step: int) -> None:
        keys = list(self.cells)
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self.cells[keys[place]].setFocus()

    def _hand_in(self) -> None:
        view = self._view
        if view is None:
            return
        blank = [c.title for c in view.criteria if c.key not in self._draft]
        if blank:
            words = self.tr("Not scored yet: {names}. “?” means not sure.")
            self.problem.set_state(State.STOP, words.format(names=", ".join(blank)))
            self.problem.show()
            return
        person, sheet = self._person, self.sheet()
        self._begin("")
        self.handed_in.emit(person, sheet)

    def _stand_aside(self) -> None:
        person = self._person
        self._begin("")
        self.stood_aside.emit(person)

    def _show_waiting(self, view: AssessmentView) -> None:
        names = ", ".join(sheet.name for sheet in view.waiting)
        words = self.tr("Sealed until all are in. Waiting for {names}.")
        self._add(Separator(), ReadingText(words.format(names=names), "muted"))
        if any(sheet.handed_in and not sheet.recused for sheet in view.sheets):
            why = self.tr("Why open them before all are in?")
            self.reason = LineEdit(why)
            early = Button(self.tr("Open the sheets now"), size="drawer")
            early.clicked.connect(lambda: self.opened.emit(self.reason.text()))
            self._add(Field(why, self.reason), early)

    # -- open -----------------------------------------------------------------------------------

    def _show_agreed(self, view: AssessmentView) -> None:
        self._total = Label("", "section")
        self._add(self._total)
        self._say_total(self._total, view)
        for criterion in view.criteria:
            self._add_criterion(criterion, criterion.agreed, not_sure=False)
            self._show_dots(criterion)
        if view.is_revealed:
            self.take = Button(self.tr("Take the medians"), size="drawer")
            self.take.clicked.connect(self.medians_taken)
            self.take.setVisible(view.score is None)
            self._add(self.take)

    def _say_total(self, total: Label, view: AssessmentView) -> None:
        score = self._shell.session.voice.figure(view.score)
        total.setText(self.tr("Agreed: {score} of 100").format(score=score))

    def _show_scores(self, view: AssessmentView) -> None:
        """Follow what was agreed; nothing is made anew, so the keyboard stays where it is."""
        if self._total is not None:
            self._say_total(self._total, view)
        for criterion in view.criteria:
            score = "" if criterion.agreed is None else str(criterion.agreed)
            self.cells[criterion.key].set_value(score)
            self.meanings[criterion.key].show_score(score)
        if view.is_revealed:
            self.take.setVisible(view.score is None)

    def _show_dots(self, criterion: CriterionView) -> None:
        found = criterion.agreement
        if found is None:
            return
        said = [self._shell.say(message) for message in found.in_words]
        if found.median is not None:
            median = self._shell.formats.number(found.median)
            said.append(self.tr("median {score}").format(score=median))
        self._add(Label(" · ".join(said), "small", "muted", wrap=True))
        for note in criterion.notes:
            self._add(Label(note, "small", "muted", wrap=True))
        if criterion.talk:
            self._add(StateLabel(State.ATTENTION, self.tr("Two points apart or more: talk")))

    def sheet(self) -> Mapping[str, Any]:
        """The sheet as it is being filled in, and not handed in."""
        notes = {key: text.strip() for key, text in self._notes.items()}
        return {"scores": dict(self._draft)} | ({"notes": notes} if notes else {})


def _same_but_scores(before: AssessmentView, now: AssessmentView) -> bool:
    """Whether only what was agreed differs, and what follows from it."""
    return _without_scores(before) == _without_scores(now)


def _without_scores(view: AssessmentView) -> AssessmentView:
    criteria = tuple(replace(criterion, agreed=None) for criterion in view.criteria)
    return replace(view, score=None, criteria=criteria)
