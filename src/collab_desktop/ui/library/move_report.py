"""What moving a project to another version would mean, in words; nothing is left unsaid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.pack_moving import EarlierAnswer, MoveReport
from collab_desktop.ui.library.pack_drawer import Told
from collab_desktop.ui.widgets.text import Label

MOST = 200


class MoveReportView(QWidget):
    """The lines of one report: what stays, what becomes earlier, what is new and missing."""

    def __init__(self, report: MoveReport) -> None:
        """Say what the report says."""
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        stays = self.tr("Answers that stay where they are: {count}")
        self._line(stays.format(count=report.kept + report.renamed))
        self._answers(
            report.earlier, self.tr("No longer asked; the answers stay readable as earlier"
                                    " questions:"))
        self._answers(report.again, self.tr("Asked in another way; answer these again:"))
        self._answers(
            report.retired, self.tr("Chosen, but no longer offered; the answers keep their"
                                    " words:"))
        self._names(self.tr("New questions: {names}"), report.new)
        self._names(self.tr("Required now and missing: {names}"), report.missing, "attention")
        self._names(self.tr("Signed for the earlier version; to be signed again: {names}"),
                    report.signed, "attention")
        steps = [recheck.title for recheck in report.rechecks]
        self._names(self.tr("Complete steps to look at again: {names}"), steps, "attention")
        if report.changes_score:
            words = self.tr("The priority changes from {before} to {after}.").format(
                before=report.score_before, after=report.score_after)
            self._state("attention", words)

    def _line(self, words: str, colour: str = "text") -> None:
        self._box.addWidget(Label(words, "body", colour, wrap=True))

    def _state(self, state: str, words: str) -> None:
        self._box.addWidget(Told(state, words))

    def _names(self, words: str, names: Sequence[str], state: str = "") -> None:
        if not names:
            return
        said = words.format(names=", ".join(dict.fromkeys(names[:MOST])))
        if state:
            self._state(state, said)
        else:
            self._line(said)

    def _answers(self, answers: Sequence[EarlierAnswer], words: str) -> None:
        if not answers:
            return
        self._state("attention", words)
        for answer in answers[:MOST]:
            label = Label(self._words_of(answer), "small", wrap=True)
            label.setContentsMargins(26, 0, 26, 0)
            self._box.addWidget(label)

    def _words_of(self, answer: EarlierAnswer) -> str:
        """An earlier answer in one line: where, what was asked, what was said."""
        said = f"{answer.question} – {answer.text}"
        if not answer.place:
            return said
        return self.tr("{place}: {answer}").format(place=answer.place, answer=said)
