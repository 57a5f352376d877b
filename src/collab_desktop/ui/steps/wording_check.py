"""The wording check below the challenge question: open points first, then what is met."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.answers import AnswerState
from collab_desktop.domain.lint import Finding
from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Severity
from collab_desktop.domain.views import PageView, Place
from collab_desktop.domain.word_lists import Span
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.states import RULES
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.wording import (
    OUTCOME,
    earlier_wordings,
    findings,
    without_lists,
    wordings_table,
)
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import FlowLabel, Label, Separator

MARKED = frozenset({"solution", "short_forms", "one_question"})
"""Checks whose words are marked in the field; others speak of the whole sentence."""
_OPEN = frozenset({Severity.ATTENTION, Severity.STOP})


def _needs_list(finding: Finding) -> bool:
    """Whether a check of the question itself could not be made."""
    return finding.severity is Severity.NOT_CHECKED and finding.about != "outcome"


class WordingCheck(Panel):
    """Advice on the wording, worked out whenever the question rests."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self.findings: tuple[Finding, ...] = ()
        self._text = ""
        self._entered: str | None = None
        self._page: PageView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = FlowRow(16)
        head.addWidget(Label(self.tr("Wording check"), "section"))
        words = self.tr("Advice only. You can continue with open points.")
        head.addWidget(FlowLabel(words, "small", "muted"))
        self._column.addLayout(head)
        self._points: QWidget | None = None

    def show_page(self, page: PageView) -> None:
        """Check the wording as it is in the file now."""
        self._page = page
        self._text = wording_of(page)
        if self._entered is None:
            self._entered = self._text
        found = findings(self.rooms, self._text) if self._text.strip() else ()
        if self._points is None or found != self.findings:
            self.findings = found
            self._draw()
        self._mark()

    def leave(self) -> None:
        """Keep the wording that was left behind, with today's date."""
        page, before = self._page, (self._entered or "").strip()
        if page is None or not before or before == self._text.strip():
            return
        table = wordings_table(self.rooms, page.step, page.section)
        self._entered = self._text
        if table is not None and before not in earlier_wordings(self.rooms):
            today = datetime.now().astimezone().date().isoformat()
            with self.rooms.session.following():
                self.rooms.questions.add_row(
                    table, page.subject, values={"wording": before, "date": today}
                )

    # -- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        if self._points is not None:
            self._points.hide()
            self._points.deleteLater()
        self._points = QWidget(self)
        column = QVBoxLayout(self._points)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        still_open = [f for f in self.findings if f.severity in _OPEN]
        met = [f for f in self.findings if f.severity not in _OPEN and not _is_counter(f)]
        if not self.findings:
            words = self.tr("It begins with the first words of the question.")
            column.addWidget(Label(words, "body", "muted", wrap=True))
        for finding in still_open:
            column.addWidget(self._open_point(finding))
        if still_open and met:
            column.addWidget(Separator())
        if self.findings and without_lists(self.rooms):
            met = [finding for finding in met if not _needs_list(finding)]
            words = self.say(Message("gate.wording.no_list"))
            column.addWidget(Label(words, "small", "muted", wrap=True))
        if met:
            column.addLayout(self._met_points(met))
        self._column.addWidget(self._points)

    def _open_point(self, finding: Finding) -> QWidget:
        line = QWidget(self._points)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(StateShape(RULES[finding.severity]), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.say(finding.message), "bold", wrap=True))
        if finding.hint is not None:
            words.addWidget(Label(self.say(finding.hint), "small", "muted", wrap=True))
        row.addLayout(words, 1)
        link = self._link(finding)
        if link is not None:
            row.addWidget(link)
        return line

    def _link(self, finding: Finding) -> LinkButton | None:
        if finding.about == "outcome":
            return self._outcome_link()
        if not finding.spans or self.editor is None:
            return None
        link = LinkButton(self.tr("Show the word"), role="small_strong")
        link.setAccessibleName(f"{link.label()}: {self.say(finding.message)}")
        link.clicked.connect(self._shower(finding.spans[0]))
        return link

    def _outcome_link(self) -> LinkButton | None:
        step, section, question = OUTCOME.split(".")
        if self._page is None or self._page.step != step:
            return None
        keys = [s.key for s in self.rooms.questions.sections(step)]
        if section not in keys:
            return None
        words = self.tr("Go to question {n}").format(n=keys.index(section) + 1)
        link = LinkButton(words, role="small_strong")
        link.clicked.connect(lambda: self.gone_to.emit(Place(step, section, question)))
        return link

    def _met_points(self, met: Sequence[Finding]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        checked = [finding for finding in met if finding.severity is Severity.OK]
        for number, finding in enumerate(checked):
            grid.addWidget(self._met(finding), number // 2, number % 2)
        for finding in met:
            if finding not in checked:
                grid.addWidget(self._met(finding), grid.rowCount(), 0, 1, 2)
        return grid

    def _met(self, finding: Finding) -> QWidget:
        """Shape and words that may wrap, so that large text fits."""
        point = QWidget(self._points)
        row = QHBoxLayout(point)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(StateShape(RULES[finding.severity]), 0, Qt.AlignmentFlag.AlignVCenter)
        colour = "text" if finding.severity is Severity.OK else "muted"
        row.addWidget(Label(self.say(finding.message), "body", colour, wrap=True), 1)
        return point

    # -- the words in the field ---------------------------------------------------------------

    def _mark(self) -> None:
        if self.editor is None:
            return
        meant = [f for f in self.findings if f.severity in _OPEN and f.id in MARKED]
        self.editor.mark([units(self._text, span) for f in meant for span in f.spans])

    def _shower(self, span: Span) -> Callable[[], None]:
        def show() -> None:
            if self.editor is not None:
                self.editor.show_span(*units(self._text, span))

        return show


def wording_of(page: PageView) -> str:
    """The wording that a page asks for: its first long text."""
    for field in page.fields:
        if field.question.kind == "long":
            answer = field.answer
            plain = answer is not None and answer.state is AnswerState.VALUE
            return str(answer.value) if plain and answer is not None else ""
    return ""


def units(text: str, span: Span) -> tuple[int, int]:
    """Start and length of a span as a text field counts: a rare character may count twice."""
    start = _units(text[: span.start])
    return start, _units(text[: span.end]) - start


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _is_counter(finding: Finding) -> bool:
    """The number of words stands below the field already."""
    return finding.id == "length" and finding.severity is Severity.OK
