"""How letters look: a shape for each duty, so that they can be told apart without colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from collab_desktop.framework.schemes import Duty, Letter, Scheme
from collab_desktop.ui import theme

IN_CELL, IN_TRAY, DRAGGED = 22, 24, 26
"""Sides of a letter's shape, at 100 %."""
_DOUBLE_GAP: Final = 2.0


def paint_cell(
    painter: QPainter,
    scheme: Scheme,
    cell: str,
    middle: QPointF,
    side: float,
    *,
    ghost: bool = False,
) -> None:
    """Draw the letters of a cell round a point; a ghost is a proposal, drawn as an outline."""
    letters = scheme.letters_of(cell)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ghost:
        painter.setOpacity(0.55)
    width = side if len(letters) == 1 else side * 0.92
    left = middle.x() - width * len(letters) / 2
    for place, letter in enumerate(letters):
        box = QRectF(QPointF(left + place * width, middle.y() - side / 2), QSizeF(width, side))
        paint_letter(painter, letter, box, alone=len(letters) == 1)
    if len(letters) > 1 or ghost:
        _frame(
            painter,
            scheme,
            cell,
            QRectF(left, middle.y() - side / 2, width * len(letters), side),
            ghost=ghost,
        )
    painter.restore()


def paint_letter(painter: QPainter, letter: Letter, box: QRectF, *, alone: bool = True) -> None:
    """Draw one letter into a square; beside another one it has no frame of its own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not alone and letter.duty is Duty.DECIDES:
        _plate(painter, box, "raci_a")
    else:
        _SHAPES[letter.duty](painter, box)
    painter.setPen(theme.colour(_INK[letter.duty]))
    painter.setFont(theme.font("small_bold"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter.code)
    painter.restore()


def _frame(painter: QPainter, scheme: Scheme, cell: str, box: QRectF, *, ghost: bool) -> None:
    decides = any(letter.duty is Duty.DECIDES for letter in scheme.letters_of(cell))
    pen = QPen(theme.colour("raci_a" if decides else "muted"), 1.5)
    if ghost:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    gap = _DOUBLE_GAP + 0.75
    painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), 4, 4)


def _plate(painter: QPainter, box: QRectF, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(role))
    painter.drawRoundedRect(box, 3, 3)


def _does(painter: QPainter, box: QRectF) -> None:
    _plate(painter, box, "raci_r")


def _decides(painter: QPainter, box: QRectF) -> None:
    _plate(painter, box, "raci_a")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("raci_a"), 1.5))
    gap = _DOUBLE_GAP + 0.75
    painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), 5, 5)


def _supports(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour("raci_r"), 1.5))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)


def _asked(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(theme.colour("raci_c"))
    painter.setPen(QPen(theme.colour("raci_c_edge"), 1))
    painter.drawEllipse(_round(box).adjusted(0.5, 0.5, -0.5, -0.5))


def _told(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour("raci_i"), 1.5))
    painter.drawEllipse(_round(box).adjusted(0.75, 0.75, -0.75, -0.75))


def _round(box: QRectF) -> QRectF:
    side = min(box.width(), box.height())
    found = QRectF(0, 0, side, side)
    found.moveCenter(box.center())
    return found


_SHAPES: Final[Mapping[Duty, Callable[[QPainter, QRectF], None]]] = {
    Duty.DOES: _does, Duty.DECIDES: _decides, Duty.SUPPORTS: _supports, Duty.ASKED: _asked,
    Duty.TOLD: _told,
}  # fmt: skip
_INK: Final[Mapping[Duty, str]] = {
    Duty.DOES: "on_raci_r", Duty.DECIDES: "on_raci_a", Duty.SUPPORTS: "raci_r",
    Duty.ASKED: "on_raci_c", Duty.TOLD: "raci_i",
}  # fmt: skip
