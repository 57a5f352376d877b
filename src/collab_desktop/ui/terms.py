"""Words that a newcomer does not know, each explained once: where it stands, and in one list."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from collab_desktop.ui.marking import QT_TRANSLATE_NOOP
from collab_desktop.ui.widgets.text import plain_tip

TermName = Literal[
    "gate", "values", "anchors", "sealed", "reveal", "spread", "floor", "recheck", "waiver",
]

TERMS: Final[dict[TermName, tuple[str, str]]] = {
    "gate": (
        QT_TRANSLATE_NOOP("terms", "Gate"),
        QT_TRANSLATE_NOOP("terms", "A point between two phases at which rules are looked at. It"
            " locks no page: it says what is missing, and papers are drafts until it is passed."),
    ),
    "values": (
        QT_TRANSLATE_NOOP("terms", "Values"),
        QT_TRANSLATE_NOOP("terms", "The four values that the work stands for. A filled dot: what"
            " comes next serves this one. They are neither scores nor tasks."),
    ),
    "anchors": (
        QT_TRANSLATE_NOOP("terms", "Anchors"),
        QT_TRANSLATE_NOOP("terms", "Words that say what each score from 0 to 5 looks like, so that"
            " everybody means the same by a 3."),
    ),
    "sealed": (
        QT_TRANSLATE_NOOP("terms", "Sealed"),
        QT_TRANSLATE_NOOP("terms", "Handed in and closed: nobody can read the sheet, also not the"
            " facilitator, before all sheets are opened together."),
    ),
    "reveal": (
        QT_TRANSLATE_NOOP("terms", "Reveal"),
        QT_TRANSLATE_NOOP("terms", "All sheets are opened at one moment, as dots without names."),
    ),
    "spread": (
        QT_TRANSLATE_NOOP("terms", "Spread"),
        QT_TRANSLATE_NOOP("terms", "How far apart the scores are: close, mixed or split. A split"
            " is worth a talk before anything is agreed."),
    ),
    "floor": (
        QT_TRANSLATE_NOOP("terms", "Floor"),
        QT_TRANSLATE_NOOP("terms", "The least that a category has to reach. Below it the project"
            " is not recommended, however good the total is."),
    ),
    "recheck": (
        QT_TRANSLATE_NOOP("terms", "Re-check"),
        QT_TRANSLATE_NOOP("terms", "A completed step rests on an answer that was changed since."
            " Look whether it is still right."),
    ),
    "waiver": (
        QT_TRANSLATE_NOOP("terms", "Waiver"),
        QT_TRANSLATE_NOOP("terms", "A step is left out on purpose, with a reason, a name and a"
            " day. It prints in the board pack."),
    ),
}  # fmt: skip


def term(name: TermName) -> str:
    """The word itself."""
    return QCoreApplication.translate("terms", TERMS[name][0])


def meaning(name: TermName) -> str:
    """What it means, in a sentence or two."""
    return QCoreApplication.translate("terms", TERMS[name][1])


def explain(widget: QWidget, name: TermName) -> None:
    """Explain a word where it stands, to those who point at it and to those who hear it."""
    widget.setToolTip(plain_tip(meaning(name)))
    widget.setAccessibleDescription(meaning(name))
