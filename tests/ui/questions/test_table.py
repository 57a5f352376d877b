"""Rows of a register: added, edited in place and in a form, moved, copied, deleted, by key too."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui import walkable
from tests.ui.steps.scoring_room import Room

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui import theme
from collab_desktop.ui.questions.columns import fitting, widths
from collab_desktop.ui.widgets.segments import Segments

ALT = Qt.KeyboardModifier.AltModifier
TABLE = Address("all.rows.outputs")


def titles(questions):
    return [row["title"] for row in questions.data.table("outputs")]


def add(questions, title):
    return questions.add_row(TABLE.path, values={"title": title})


@pytest.fixture
def table(opened):
    def call():
        page = opened("all", "rows")
        return page.page.block(TABLE).editor

    return call


def stand_on(table, place, column=0):
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(place, column))


def test_an_empty_table_says_what_to_do(table):
    one = table()
    assert one.empty.text() == "Nothing here yet. Add the first output."
    assert one.add_button.label() == "Add output"
    assert not one.view.isVisible()


def test_two_tables_of_a_page_do_not_show_the_same_key(table):
    buttons = [b.editor.add_button for b in table().window().page.blocks
               if hasattr(b.editor, "add_button")]
    assert len(buttons) > 1
    assert not [b.accessibleDescription() for b in buttons if b.accessibleDescription()]


def test_adding_a_row_opens_its_form_at_the_first_field(table, questions, around):
    one = table()
    one.add_button.click()
    assert one.form is not None
    assert one.form.editors["title"].line.hasFocus()
    QTest.keyClicks(one.form.editors["title"].line, "Map")
    around.page.autosave.flush()
    assert titles(questions) == ["Map"]
    assert one.model.index(0, 0).data() == "Map"


def test_alt_a_adds_below_the_current_row(table, questions):
    add(questions, "First")
    add(questions, "Second")
    one = table()
    stand_on(one, 0)
    QTest.keyClick(one.view, Qt.Key.Key_A, ALT)
    assert titles(questions) == ["First", None, "Second"]


def test_alt_arrows_move_the_row_and_stay_with_it(table, questions):
    for title in ("A", "B", "C"):
        add(questions, title)
    one = table()
    stand_on(one, 0)
    QTest.keyClick(one.view, Qt.Key.Key_Down, ALT)
    assert titles(questions) == ["B", "A", "C"]
    assert one.current().label == "A"
    QTest.keyClick(one.view, Qt.Key.Key_Down, ALT)
    QTest.keyClick(one.view, Qt.Key.Key_Up, ALT)
    assert titles(questions) == ["B", "A", "C"]


def test_duplicate_copies_every_cell(table, questions, around):
    row = add(questions, "Map")
    questions.set_answer(Address("outputs.kind", f"record:{row}"), Answer.of("map"))
    one = table()
    stand_on(one, 0)
    QTest.keyClick(one.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    rows = questions.data.table("outputs")
    assert [(r["title"], r["kind"]) for r in rows] == [("Map", "map"), ("Map", "map")]


def test_delete_offers_to_take_it_back_and_stands_on_the_next_row(table, questions, around):
    for title in ("A", "B", "C"):
        add(questions, title)
    one = table()
    stand_on(one, 1)
    QTest.keyClick(one.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert titles(questions) == ["A", "C"]
    assert one.current().label == "C"
    assert around.toasts
    around.undo()
    assert titles(questions) == ["A", "B", "C"]


def test_buttons_name_the_row_they_act_on(table, questions):
    add(questions, "Map")
    one = table()
    stand_on(one, 0)
    names = {b.accessibleName() for b in one._buttons.values() if not b.isHidden()}
    assert names == {"Open: Map", "Up: Map", "Down: Map", "Duplicate: Map", "Delete: Map"}


def test_a_cell_is_edited_in_its_place(table, questions, around, qtbot):
    add(questions, "Map")
    one = table()
    stand_on(one, 0)
    one.view.edit(one.model.index(0, 0))
    line = one.view.findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "Atlas")
    QTest.keyClick(line, Qt.Key.Key_Return)
    around.page.autosave.flush()
    assert titles(questions) == ["Atlas"]


def test_escape_leaves_a_cell_as_it_was(table, questions, around):
    add(questions, "Map")
    one = table()
    stand_on(one, 0)
    one.view.edit(one.model.index(0, 0))
    line = one.view.findChild(QLineEdit)
    QTest.keyClicks(line, "Atlas")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    around.page.autosave.flush()
    assert titles(questions) == ["Map"]


def test_delete_clears_a_cell(table, questions, around):
    row = add(questions, "Map")
    questions.set_answer(Address("outputs.kind", f"record:{row}"), Answer.of("map"))
    one = table()
    stand_on(one, 0, 1)
    QTest.keyClick(one.view, Qt.Key.Key_Delete)
    around.page.autosave.flush()
    assert questions.data.table("outputs")[0]["kind"] is None


def test_enter_opens_the_form_and_closing_returns(table, questions):
    add(questions, "Map")
    one = table()
    stand_on(one, 0)
    QTest.keyClick(one.view, Qt.Key.Key_Return)
    assert one.form is not None
    one.form.closed.emit()
    assert one.form is None
    assert one.view.hasFocus()


def test_the_form_of_a_row_is_called_as_people_wrote_it(table, questions):
    add(questions, "eHealth map")
    add(questions, "")
    one = table()
    for place, heading in enumerate(("eHealth map", "Output 2")):
        stand_on(one, place)
        QTest.keyClick(one.view, Qt.Key.Key_Return)
        assert one.form._heading.text() == heading


def test_the_keyboard_always_stands_on_a_row(table, questions):
    for title in "AB":
        add(questions, title)
    one = table()
    one.view.clearFocus()
    one.view.setCurrentIndex(QModelIndex())
    one.view.setFocus()
    assert one.current().label == "A"
    one.model.beginResetModel()
    one.model.endResetModel()
    QApplication.processEvents()
    assert one.current().label == "A", "also when its columns were made anew"
    QTest.keyClick(one.view, Qt.Key.Key_Return)
    assert one.form is not None


def test_a_form_that_opens_below_the_fold_comes_into_sight(table, questions, qtbot):
    for number in range(8):
        add(questions, f"Map {number}")
    one = table()
    window = one.window()
    window.resize(900, 420)
    QApplication.processEvents()
    stand_on(one, 0)
    QTest.keyClick(one.view, Qt.Key.Key_Return)
    field = window.focusWidget()
    assert one.form.isAncestorOf(field)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() > 20, timeout=2000)


def test_tab_leaves_the_table(table, questions):
    add(questions, "Map")
    one = table()
    stand_on(one, 0)
    QTest.keyClick(one.view, Qt.Key.Key_Tab)
    assert not one.view.hasFocus()


def test_cells_say_row_and_column(table, questions):
    add(questions, "Map")
    one = table()
    spoken = one.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Map, Kind: empty"
    heads = [one.model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert heads == ["Output", "Kind", "Due"]


def test_the_model_keeps_qts_promises(table, questions):
    one = table()
    QAbstractItemModelTester(
        one.model, QAbstractItemModelTester.FailureReportingMode.Fatal, one.model
    )
    for title in ("A", "B"):
        add(questions, title)
    questions.delete_row(one.field.rows[0].id)
    questions.set_answer(
        Address("outputs.title", f"record:{one.field.rows[0].id}"), Answer.of("New")
    )
    one.model.set_columns((0, 2))
    one.model.set_columns((0,))


def test_what_must_be_answered_has_room_before_the_rest():
    def asked(kind, *, required=False):
        return SimpleNamespace(kind=kind, required=required)

    row = [asked("text"), asked("long"), asked("long"), asked("date", required=True)]
    assert fitting(row, theme.px(330)) == (0, 3)
    assert fitting(row, theme.px(540)) == (0, 1, 3)
    assert fitting(row, theme.px(10)) == (0,)
    assert sum(widths(row, (0, 3), 320)) == 320


def test_a_wide_register_shows_what_fits_and_the_rest_in_its_form(opened, questions):
    questions.add_row("all.rows.risks", values={"title": "Nobody uses it"})
    page = opened("all", "rows", width=900)
    one = page.page.block(Address("all.rows.risks")).editor
    assert one.model.columnCount() < 6
    QApplication.processEvents()
    left = [c.short or c.label for c in one.field.columns if c not in one.model.columns]
    assert left
    assert one.rest.isVisible()
    assert all(name in one.rest.text() for name in left)
    stand_on(one, 0)
    one.open_form()
    assert list(one.form.editors) == [
        "title", "how", "likelihood", "severity", "owner", "review",
    ]


def test_a_missing_cell_is_said_and_led_to(opened, questions):
    questions.add_row("all.rows.outputs")
    page = opened("all", "rows")
    page.go_on()
    link = next(
        link for link, (key, _) in zip(
            page.frame.summary._links,
            [(str(p.address), p) for p in page.warning.problems], strict=True,
        ) if "outputs.title" in key
    )
    link.click()
    form = page.page.block(TABLE).editor.form
    assert form.editors["title"].line.hasFocus()


def test_rows_and_heads_are_as_high_as_their_words(table, questions):
    add(questions, "A map of every settlement that the rains cut off, month by month " * 4)
    one = table()
    view, wrap = one.view, Qt.TextFlag.TextWordWrap
    index = one.model.index(0, 0)
    room = QRect(0, 0, view.columnWidth(0) - 2 * theme.px(8), 10_000)
    words = QFontMetrics(theme.font("strong")).boundingRect(room, int(wrap), index.data())
    assert view.rowHeight(0) >= words.height()
    for column in range(one.model.columnCount()):
        view.setColumnWidth(column, 40)
    before = view.heads.height()
    view.heads.fit()
    assert view.heads.height() >= before


def test_alt_a_works_anywhere_on_a_page_with_one_table(tmp_path, qtbot, qapp):
    rest = walkable.ALL.replace('kind = "table"\nlabel = "Three biggest risks"\nregister = "risks"',
                                'kind = "text"\nlabel = "Three biggest risks"')  # fmt: skip
    session, project = walkable.start(tmp_path, {**walkable.FILES, "steps/all.toml": rest})
    window = walkable.Around(session)
    page = window.open(project, "all", "rows")
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    assert page.page.block(TABLE).editor.add_button.accessibleDescription() == "Alt+A"
    line = page.page.block(Address("all.rows.risks")).editor.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, ALT)
    assert len(titles(Questionnaire(session, project))) == 1
    page.leave()
    page.hide()
    page.deleteLater()
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    window.page = None
    window.close()


def test_an_open_form_follows_the_row_one_stands_on(opened, questions):
    first, second = (questions.add_row("all.rows.outputs") for _ in range(2))
    page = opened("all", "rows")
    table = page.page.block(TABLE).editor
    table.go_to(first)
    table.open_form()
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    assert table.form.record_id == second


def test_a_digit_in_a_cell_sets_the_level_and_its_words_are_at_hand(tmp_path, qtbot, qapp):
    theme.apply(qapp)
    room = Room(tmp_path)
    room.questions.add_row("cq.skills.skills", values={"skill": "Maps"})
    page = room.enter("cq", "skills")
    table = page.page.blocks[0].editor
    place = [column.key for column in table.model.columns].index("level")
    stand_on(table, 0, place)
    QTest.keyClick(table.view, Qt.Key.Key_0)
    (cells,) = table.view.findChildren(Segments)
    assert cells.value() == "0"
    assert "nobody has to know it" in cells.focusProxy().toolTip()
    QTest.keyClick(cells.focusProxy(), Qt.Key.Key_Return)
    assert room.questions.data.table("needs")[0]["level"] == 0
    table.open_form("level")
    assert table.form.editors["level"].words.text() == "0 = none: nobody has to know it"
    page.leave()
    page.hide()
    page.deleteLater()
    qapp.sendPostedEvents(None, 52)
    room.close()


def test_a_skill_is_chosen_from_the_list_or_typed(tmp_path, qtbot, qapp):
    theme.apply(qapp)
    room = Room(tmp_path)
    room.questions.add_row("cq.skills.skills")
    page = room.enter("cq", "skills")
    table = page.page.blocks[0].editor
    stand_on(table, 0)
    table.open_form("skill")
    editor = table.form.editors["skill"]
    editor.line.setFocus()
    known = editor.known
    assert not known.popup().isVisible()
    QTest.keyClick(editor.line, Qt.Key.Key_Down)
    assert known.popup().isVisible()
    assert known.completionCount() == len(editor.desk.suggestions("skills")) > 20
    QTest.keyClicks(editor.line, "geo")
    found = [known.popup().model().index(n, 0).data() for n in range(known.completionCount())]
    assert found
    assert all("geo" in title.lower() for title in found)
    QTest.keyClick(known.popup(), Qt.Key.Key_Down)
    QTest.keyClick(known.popup(), Qt.Key.Key_Return)
    page.autosave.flush()
    assert room.questions.data.table("needs")[0]["skill"] == found[0]
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "Hydrology")
    page.autosave.flush()
    assert room.questions.data.table("needs")[0]["skill"] == "Hydrology"
    assert not known.popup().isVisible(), "it never opens by itself"
    editor.button.click()
    assert known.popup().isVisible()
    known.popup().hide()
    page.leave()
    page.hide()
    page.deleteLater()
    qapp.sendPostedEvents(None, 52)
    room.close()
