"""Writes the sign of the program as files: SVG, PNG in all sizes, and what Windows and macOS want.

The drawing is the program's own (``ui/widgets/app_icon.py``): no picture is kept in the project.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

NAME = "collab-desktop"


def write_all(folder: Path) -> None:
    """Write every file of the sign into a folder, which is made."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    from collab_desktop.ui.widgets.app_icon import SIZES

    folder.mkdir(parents=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    for side in SIZES:
        _png(folder / f"{NAME}-{side}.png", side)
    _svg(folder / f"{NAME}.svg")
    largest = Image.open(folder / f"{NAME}-{SIZES[-1]}.png")
    largest.save(folder / f"{NAME}.ico", sizes=[(side, side) for side in SIZES if side <= 256])
    largest.save(folder / f"{NAME}.icns")
    del app


def _png(file: Path, side: int) -> None:
    from PySide6.QtGui import QImage, QPainter

    from collab_desktop.ui.widgets.app_icon import paint

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, side)
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"cannot write {file}")


def _svg(file: Path) -> None:
    from PySide6.QtCore import QRect, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgGenerator

    from collab_desktop.ui.widgets.app_icon import GRID, paint

    drawing = QSvgGenerator()
    drawing.setFileName(str(file))
    drawing.setSize(QSize(GRID, GRID))
    drawing.setViewBox(QRect(0, 0, GRID, GRID))
    drawing.setTitle("Collab Desktop")
    painter = QPainter(drawing)
    paint(painter, GRID)
    painter.end()
    # A size in millimetres, of a screen that nobody has, would win over the view box.
    text = re.sub(r' (?:width|height)="[\d.]+mm"', "", file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
