"""One table from the states of a project to the shapes and words of the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from collab_desktop.domain.states import Severity, Status
from collab_desktop.ui.marking import QT_TRANSLATE_NOOP
from collab_desktop.ui.widgets.shapes import State

SHAPES: Final[dict[Status, State]] = {
    Status.NOT_STARTED: State.NOT_STARTED,
    Status.IN_PROGRESS: State.IN_PROGRESS,
    Status.READY: State.IN_PROGRESS,
    Status.COMPLETE: State.FINISHED,
    Status.ATTENTION: State.ATTENTION,
    Status.CANNOT: State.CANNOT,
    Status.WAIVED: State.FINISHED,
    Status.NOT_APPLICABLE: State.FINISHED,
    Status.REOPENED: State.IN_PROGRESS,
    Status.RECHECK: State.ATTENTION,
}

WORDS: Final[dict[Status, str]] = {
    Status.NOT_STARTED: QT_TRANSLATE_NOOP("states", "Not yet started"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("states", "In progress"),
    Status.READY: QT_TRANSLATE_NOOP("states", "Ready for review"),
    Status.COMPLETE: QT_TRANSLATE_NOOP("states", "Completed"),
    Status.ATTENTION: QT_TRANSLATE_NOOP("states", "Needs attention"),
    Status.CANNOT: QT_TRANSLATE_NOOP("states", "Cannot complete yet"),
    Status.WAIVED: QT_TRANSLATE_NOOP("states", "Waived"),
    Status.NOT_APPLICABLE: QT_TRANSLATE_NOOP("states", "Not applicable"),
    Status.REOPENED: QT_TRANSLATE_NOOP("states", "Reopened"),
    Status.RECHECK: QT_TRANSLATE_NOOP("states", "Needs re-check"),
}

RULES: Final[dict[Severity, State]] = {
    Severity.OK: State.FINISHED,
    Severity.ATTENTION: State.ATTENTION,
    Severity.STOP: State.STOP,
    Severity.NOT_CHECKED: State.CANNOT,
}

RULE_WORDS: Final[dict[Severity, str]] = {
    Severity.OK: QT_TRANSLATE_NOOP("states", "Fine"),
    Severity.ATTENTION: QT_TRANSLATE_NOOP("states", "Warns"),
    Severity.STOP: QT_TRANSLATE_NOOP("states", "Stops the gate"),
    Severity.NOT_CHECKED: QT_TRANSLATE_NOOP("states", "Not checked yet"),
}


def word(status: Status) -> str:
    """The word of a state, the same on every screen."""
    return QCoreApplication.translate("states", WORDS[status])


def rule_word(severity: Severity) -> str:
    """The word of how a rule stands."""
    return QCoreApplication.translate("states", RULE_WORDS[severity])
