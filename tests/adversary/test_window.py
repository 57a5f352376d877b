"""The window with files that cannot be written, other people's markup, and very long cells."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.adversary.conftest import SETTINGS

from collab_desktop.services.projects import Projects
from collab_desktop.storage import faults
from collab_desktop.storage.workspace_file import WorkspaceFile
from collab_desktop.ui import start
from collab_desktop.ui.questions.row_cells import CellDelegate
from collab_desktop.ui.widgets.text import plain_tip
from collab_desktop.ui.window import MainWindow


@pytest.fixture
def window(qapp: QApplication):
    made = MainWindow(SETTINGS)
    start.connect(made)
    made.show()
    yield made
    made.close()



def test_a_file_that_cannot_be_written_opens_for_reading_and_says_why(
    window, sample, monkeypatch
):
    real = WorkspaceFile.open.__func__

    def refuse(cls, path, *, read_only=False, **more):
        if not read_only:
            raise faults.ReadOnly(path)
        return real(cls, path, read_only=True, **more)

    monkeypatch.setattr(WorkspaceFile, "open", classmethod(refuse))
    assert window.commands.open_path(sample)
    assert window.session.store.read_only
    assert window.banner.isVisible()
    monkeypatch.undo()
    assert window.commands.open_path(sample)
    assert not window.session.store.read_only
    assert not window.banner.isVisible()


def test_trying_again_opens_the_file_that_was_locked(window, sample):
    holder = WorkspaceFile.open(sample, holder="Ada", device="other")
    assert not window.commands.open_path(sample)
    assert not window.has_session
    holder.close()
    window.banner.pressed.emit("0")
    assert window.has_session
    assert window.session.store.path == sample


@pytest.mark.parametrize("what", ["folder", "empty", "text", "gone"])
def test_files_that_are_no_workspace_leave_the_window_as_it_was(window, sample, what):
    assert window.commands.open_path(sample)
    path = Path(sample.parent / "other.collab")
    if what == "folder":
        path.mkdir()
    elif what != "gone":
        path.write_text("" if what == "empty" else "text")
    assert not window.commands.open_path(path)
    assert window.banner.isVisible()
    assert window.session.store.path == sample
    assert Projects(window.session).next_code()


def test_a_tooltip_shows_markup_as_it_is():
    assert plain_tip("Water & <soap>") == "Water & <\u2060soap>"
    assert not re.search(r"<[a-zA-Z/!]", plain_tip("<img src=x> <b>bold</b> <!-- -->"))
    assert len(plain_tip("w" * 100_000)) < 1000


def test_a_very_long_cell_shows_its_beginning(qapp):
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem

    model = QStandardItemModel()
    model.appendRow(QStandardItem("word " * 10_000))
    delegate = CellDelegate(None, model, model)
    option = QStyleOptionViewItem()
    option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
    option.rect.setWidth(300)
    assert delegate.sizeHint(option, model.index(0, 0)).height() < 2000
    assert Qt.ItemDataRole.DisplayRole in model.itemData(model.index(0, 0))
