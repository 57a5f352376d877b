"""The words and shapes of the stages of an expression of interest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from collab_desktop.domain.interest import Stage
from collab_desktop.services.inbox import InterestLine
from collab_desktop.ui.widgets.shapes import State

SHAPES: Final = {
    Stage.NEW: State.NOT_STARTED, Stage.READING: State.IN_PROGRESS, Stage.READ: State.IN_PROGRESS,
    Stage.DECIDED: State.FINISHED, Stage.ANSWERED: State.FINISHED,
}  # fmt: skip


def stage_word(stage: Stage) -> str:
    """How far one is, in a word."""
    translate = QCoreApplication.translate
    return {
        Stage.NEW: translate("inbox", "New"),
        Stage.READING: translate("inbox", "Being read"),
        Stage.READ: translate("inbox", "To decide"),
        Stage.DECIDED: translate("inbox", "Decided"),
        Stage.ANSWERED: translate("inbox", "Answered"),
    }[stage]


def who(line: InterestLine) -> str:
    """Who it is, or that names are hidden."""
    if line.is_blind:
        return QCoreApplication.translate("inbox", "Names hidden")
    named = " · ".join(part for part in (line.name, line.organisation) if part)
    return named or QCoreApplication.translate("inbox", "Nobody named yet")


def standing(line: InterestLine) -> str:
    """Stage or decision, and how many sheets are in while it is being read."""
    if line.decision:
        return line.decision
    word = stage_word(line.stage)
    if line.stage is Stage.READING:
        words = QCoreApplication.translate("inbox", "{word}, {n} of {count} in")
        return words.format(word=word, n=line.sheets_in, count=line.sheets_of)
    return word
