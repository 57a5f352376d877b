"""What is done between two events, and what must not be done inside one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from collab_desktop.ui.soon import Soon
from collab_desktop.ui.steps.frame import StepFrame
from collab_desktop.ui.steps.scoring_frame import ScoringFrame
from collab_desktop.ui.widgets.focus_ring import FocusRing


def test_it_is_done_once_however_often_asked(qapp):
    owner, done = QObject(), []
    soon = Soon(owner, lambda: done.append(1))
    for _ in range(3):
        soon.ask()
    assert done == []
    QApplication.processEvents()
    assert done == [1]
    soon.ask()
    QApplication.processEvents()
    assert done == [1, 1]


def test_it_is_not_done_when_its_owner_has_gone(qapp):
    gone, done = QObject(), []
    Soon(gone, lambda: done.append("late")).ask()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    for _ in range(3):
        QApplication.processEvents()
    assert done == []


def test_a_page_moves_its_parts_between_events_and_not_while_it_is_laid_out(qtbot):
    for frame in (StepFrame([], deepens=False), ScoringFrame()):
        qtbot.addWidget(frame)
        frame.resize(1300, 900)
        frame.show()
        QApplication.processEvents()
        parent = frame.head.parentWidget().parentWidget()
        frame.resize(500, 200)
        assert frame.head.parentWidget().parentWidget() is parent
        QApplication.processEvents()
        assert frame.head.parentWidget().parentWidget() is not parent


def test_the_ring_follows_between_events(qapp, qtbot):
    ring = FocusRing.install(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(field)
    window.resize(300, 80)
    window.show()
    window.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    assert ring._overlay is not None
    before = ring._overlay.geometry()
    window.resize(500, 80)
    assert ring._overlay.geometry() == before
    QApplication.processEvents()
    assert ring._overlay.width() > before.width()
