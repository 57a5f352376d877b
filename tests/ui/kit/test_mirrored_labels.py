"""Words that wrap from right to left begin at the right edge, and keep the dots below them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.text import Label

TEXT = "لم تُقرأ الإجابة بعد، ولكن أحد أعضاء L. Brandt الفريق سيقرؤها غدا في الاجتماع الأول للمجلس"


@pytest.fixture
def grown(qapp):
    theme.apply(qapp, "light", 200)
    yield
    theme.apply(qapp, "light", 100)


def picture(qtbot, text, role, width):
    label = Label(text, role, wrap=True)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(width, label.heightForWidth(width))
    return label.grab().toImage()


def ink(image: QImage) -> list[list[int]]:
    """The dark pixels of each row."""
    return [
        [x for x in range(image.width()) if QColor(image.pixel(x, y)).lightness() < 140]
        for y in range(image.height())
    ]


def test_every_line_begins_at_the_edge(qtbot, qapp):
    theme.apply(qapp, "light", 100)
    rows = ink(picture(qtbot, TEXT, "body", 230))
    lines, last = [], -2
    for y, dark in enumerate(rows):
        if dark and y == last + 1:
            lines[-1] = max(lines[-1], dark[-1])
        elif dark:
            lines.append(dark[-1])
        last = y if dark else last
    assert len(lines) >= 3
    assert min(lines) >= 226


def test_the_dots_of_the_last_letter_are_whole(qtbot, grown):
    rows = ink(picture(qtbot, "التدريب على حماية الطفلي", "page_title", 900))
    assert any(rows)
    assert not rows[-1]
