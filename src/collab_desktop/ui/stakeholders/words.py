"""What the map says in words: quadrants, circles, salience, and one person's position."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from collab_desktop.domain.stakeholders import Circle, Quadrant
from collab_desktop.formats import Formats
from collab_desktop.services.stakeholder_map import Stake
from collab_desktop.ui.marking import QT_TRANSLATE_NOOP
from collab_desktop.ui.widgets.text import isolated

_QUADRANTS: Final = {
    Quadrant.MANAGE_CLOSELY: QT_TRANSLATE_NOOP("StakeholderMap", "Manage closely"),
    Quadrant.KEEP_SATISFIED: QT_TRANSLATE_NOOP("StakeholderMap", "Keep satisfied"),
    Quadrant.KEEP_INFORMED: QT_TRANSLATE_NOOP("StakeholderMap", "Keep informed"),
    Quadrant.MONITOR: QT_TRANSLATE_NOOP("StakeholderMap", "Monitor"),
}
_CIRCLES: Final = {
    Circle.CORE: QT_TRANSLATE_NOOP("StakeholderMap", "Core"),
    Circle.INVOLVED: QT_TRANSLATE_NOOP("StakeholderMap", "Involved"),
    Circle.INFORMED: QT_TRANSLATE_NOOP("StakeholderMap", "Informed"),
}
_SALIENCE: Final = {
    "power": QT_TRANSLATE_NOOP("StakeholderMap", "powerful"),
    "legitimacy": QT_TRANSLATE_NOOP("StakeholderMap", "legitimate"),
    "urgency": QT_TRANSLATE_NOOP("StakeholderMap", "urgent"),
}
OPEN: Final = "–"


def quadrant_word(quadrant: Quadrant) -> str:
    """What the grid advises."""
    return QCoreApplication.translate("StakeholderMap", _QUADRANTS[quadrant])


def circle_word(circle: Circle) -> str:
    """How near somebody stands."""
    return QCoreApplication.translate("StakeholderMap", _CIRCLES[circle])


def salience_words(stake: Stake, formats: Formats) -> str:
    """Which claims on attention somebody has: "legitimate and urgent, without power"."""
    translate = QCoreApplication.translate
    words = [translate("StakeholderMap", _SALIENCE[item]) for item in stake.salience]
    if not words:
        return translate("StakeholderMap", "neither powerful nor legitimate nor urgent")
    if set(stake.salience) == {"legitimacy", "urgency"}:
        return translate("StakeholderMap", "legitimate and urgent, without power")
    return formats.listing(words)


def position(stake: Stake) -> str:
    """Where somebody stands: name and numbers, as the list and screen readers say it."""
    words = QCoreApplication.translate(
        "StakeholderMap",
        "{number}. {name}: influence {influence}, interest {interest}, affected {affected},"
        " {level}",
    )
    return words.format(
        number=stake.number, name=isolated(stake.name or OPEN), influence=stake.influence or OPEN,
        interest=stake.interest or OPEN, affected=stake.affected or OPEN,
        level=stake.level_words or OPEN,
    )  # fmt: skip


def advice(stake: Stake, formats: Formats) -> str:
    """What follows from where somebody stands: "Keep informed · legitimate and urgent"."""
    parts = [quadrant_word(stake.quadrant)] if stake.quadrant is not None else []
    parts.append(salience_words(stake, formats))
    return " · ".join(parts)
