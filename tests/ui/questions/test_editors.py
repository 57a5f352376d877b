"""Every kind of question: what people do becomes an answer, and what is stored can be seen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.framework.base import KINDS
from collab_desktop.services.directory import Directory
from collab_desktop.ui import theme
from collab_desktop.ui.questions import EDITORS
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.tab_order import in_reading_order

SECTIONS = {
    "typed": ("text", "long", "int", "pct", "money", "date", "tags", "link"),
    "chosen": ("choice", "many", "multi", "bool", "yn", "score5", "lvl4", "conf"),
    "named": ("person", "org", "people", "file", "sign", "calc", "info"),
}
STORED = {
    "text": "A line",
    "long": "Several\nlines",
    "int": 12500,
    "pct": "7.1",
    "money": {"minor": 1250000, "currency": "EUR"},
    "date": "2026-11-22",
    "tags": ["water", "schools"],
    "link": "https://example.org/a",
    "choice": "partly",
    "many": "h",
    "multi": ["harm"],
    "bool": True,
    "yn": "unsure",
    "score5": 0,
    "lvl4": 3,
    "conf": "medium",
    "file": {"sha256": "00", "name": "letter.pdf", "title": "Letter"},
}


def path_of(key: str) -> str:
    section = next(name for name, keys in SECTIONS.items() if key in keys)
    return f"all.{section}.{key}"


@pytest.fixture
def editor(opened):
    def call(key: str) -> Editor:
        section = path_of(key).split(".")[1]
        page = opened("all", section)
        return page.page.block(Address(path_of(key))).editor

    return call


@pytest.fixture
def stored(around, questions):
    def call(key: str):
        around.page.autosave.flush()
        answer = questions.data.answers.get(Address(path_of(key)))
        return answer.value if answer is not None else None

    return call


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def test_there_is_an_editor_for_every_kind():
    assert set(EDITORS) == set(KINDS)


@pytest.mark.parametrize("key", STORED)
def test_showing_a_value_tells_nobody(editor, key):
    one = editor(key)
    told: list[object] = []
    one.edited.connect(told.append)
    one.set_answer(Answer.of(STORED[key]))
    one.set_answer(None)
    one.set_answer(Answer.dont_know())
    assert told == []


@pytest.mark.parametrize("key", STORED)
def test_a_stored_value_survives_being_shown_and_left(editor, stored, questions, key, around):
    questions.set_answer(Address(path_of(key)), Answer.of(STORED[key]))
    one = editor(key)
    one.setFocus()
    around.page.frame.bar.go_on.setFocus()
    assert stored(key) == STORED[key]


@pytest.mark.parametrize("section", SECTIONS)
def test_every_part_has_a_name_for_screen_readers(opened, section):
    page = opened("all", section)
    for block in page.page.blocks:
        for part in block.editor._inputs():
            found = QAccessible.queryAccessibleInterface(part)
            assert found.text(QAccessible.Text.Name), (block.field.question.key, part)


@pytest.mark.parametrize(
    ("key", "typed", "value", "shown"),
    [
        ("int", "12,500", 12500, "12,500"),
        ("int", "7", 7, "7"),
        ("pct", "7.1 %", "7.1", "7.1"),
        ("money", "12500.5", {"minor": 1250050, "currency": "GBP"}, "12,500.50"),
        ("date", "22 Nov 2026", "2026-11-22", "22 Nov 2026"),
        ("date", "2026-11-22", "2026-11-22", "22 Nov 2026"),
    ],
)
def test_what_is_typed_is_read_and_written_tidily(editor, stored, around, key, typed, value, shown):
    one = editor(key)
    type_into(one.line, typed)
    around.page.frame.bar.go_on.setFocus()
    assert stored(key) == value
    assert one.line.text() == shown


@pytest.mark.parametrize(
    ("key", "typed"), [("int", "many"), ("int", "1.5"), ("pct", "half"), ("date", "soon")]
)
def test_what_is_not_understood_stays_and_is_said(editor, stored, around, key, typed):
    one = editor(key)
    type_into(one.line, typed)
    around.page.frame.bar.go_on.setFocus()
    assert one.line.text() == typed
    assert typed in one.line.accessibleDescription()
    assert stored(key) == typed


def test_a_currency_changes_the_amount_and_alone_is_no_answer(editor, stored):
    one = editor("money")
    one.currency.setCurrentText("JPY") if one.currency.findText("JPY") >= 0 else None
    one.currency.setCurrentIndex(one.currency.findText("EUR"))
    one.currency.activated.emit(one.currency.currentIndex())
    assert stored("money") is None
    type_into(one.line, "10")
    assert stored("money") == {"minor": 1000, "currency": "EUR"}


def test_the_calendar_picks_a_day(editor, stored):
    one = editor("date")
    one.button.click()
    one.calendar.clicked.emit(QDate(2026, 12, 24))
    assert one.calendar is None
    assert stored("date") == "2026-12-24"
    assert one.line.text() == "24 Dec 2026"


@pytest.mark.parametrize("palette", theme.PALETTES)
def test_the_calendar_wears_the_theme(editor, qapp, palette):
    theme.apply(qapp, palette)
    one = editor("date")
    one.button.click()
    image = one.calendar.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = [QColor(ink) for ink in {image.pixelColor(*place).rgb() for place in places}]
    vivid = [c for c in colours if c.saturation() > 90]
    assert not [c.name() for c in vivid if min(c.hue(), 359 - c.hue()) < 25], "no red week-ends"
    assert theme.colour("surface") in colours
    for button in one.calendar.findChildren(QToolButton):
        if button.accessibleName() in ("Month before", "Next month"):
            arrow = button.icon().pixmap(20, 20).toImage()
            drawn = [arrow.pixelColor(x, 10) for x in range(20)]
            assert theme.colour("text") in [c for c in drawn if c.alpha() == 255]
    theme.apply(qapp)


def test_long_text_counts_its_words(editor):
    one = editor("long")
    QTest.keyClicks(one.area, "One two three")
    assert one.hint() == "3 words; up to 100 reads well"


def test_a_line_says_how_much_room_is_left_and_cuts_nothing(editor, stored):
    one = editor("text")
    type_into(one.line, "x" * 150)
    assert one._hint.text() == "10 characters left"
    QTest.keyClicks(one.line, "y" * 15)
    assert one._hint.text() == "5 characters too long"
    assert len(stored("text")) == 165


def test_tags_are_divided_by_the_commas_of_any_script(editor, stored):
    one = editor("tags")
    QApplication.clipboard().setText("water، schools, water ,")
    one.line.paste()
    one.line.textEdited.emit(one.line.text())
    assert stored("tags") == ["water", "schools"]


def test_few_options_are_radios_and_many_a_list(editor, stored):
    one = editor("choice")
    one.radios.buttons[1].click()
    assert stored("choice") == "partly"
    many = editor("many")
    many.combo.activated.emit(7)
    assert stored("many") == "h"


def test_radios_can_be_empty_again(editor, questions):
    questions.set_answer(Address(path_of("choice")), Answer.of("clear"))
    one = editor("choice")
    one.set_answer(None)
    assert not any(button.isChecked() for button in one.radios.buttons)


def test_multi_keeps_the_order_of_the_question_and_knows_none(editor, stored):
    one = editor("multi")
    one.boxes[1].click()
    one.boxes[0].click()
    assert stored("multi") == ["no_user", "harm"]
    one.none.click()
    assert stored("multi") == []
    assert not one.boxes[0].isChecked()
    one.boxes[0].click()
    assert stored("multi") == ["no_user"]
    assert not one.none.isChecked()


def test_yes_no_and_not_sure(editor, stored):
    one = editor("yn")
    for number, value in enumerate(("yes", "no", "unsure")):
        one.radios.buttons[number].click()
        assert stored("yn") == value


def test_bool(editor, stored):
    one = editor("bool")
    one.box.click()
    assert stored("bool") is True
    one.box.click()
    assert stored("bool") is False


def test_a_score_is_typed_and_its_words_are_said(editor, stored):
    one = editor("score5")
    assert one.words.text() == "0 = Not at all   5 = Fully"
    cell = one.cells.focusProxy()
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_3)
    assert stored("score5") == 3
    assert one.words.text() == "3 = Mostly"
    QTest.keyClick(one.cells.focusProxy(), Qt.Key.Key_Question)
    assert stored("score5") == "?"
    QTest.keyClick(one.cells.focusProxy(), Qt.Key.Key_Delete)
    assert stored("score5") is None


def test_zero_is_a_score_and_not_blank(editor, stored):
    one = editor("score5")
    one.cells.choose("0")
    assert stored("score5") == 0


def test_level_and_confidence(editor, stored):
    level = editor("lvl4")
    level.cells.focusProxy().setFocus()
    assert level.words.text() == "0 = Nothing at all   4 = Teaches it"
    for key, words in ((Qt.Key.Key_3, "3 = Works alone"), (Qt.Key.Key_0, "0 = Nothing at all")):
        QTest.keyClick(level.cells.focusProxy(), key)
        assert stored("lvl4") == int(words[0])
        assert level.words.text() == words
        assert level.cells.focusProxy().accessibleDescription() == words
        assert words in level.cells.focusProxy().toolTip()
    editor("conf").cells.choose("high")
    assert stored("conf") == "high"


# -- people and organisations -------------------------------------------------------------------


def test_a_person_is_found_as_one_types(editor, stored, around):
    amina = Directory(around.session).add_person("Amina Yusuf")
    one = editor("person")
    type_into(one.picker.line, "ami")
    assert [known[0] for known in one.picker.matches("ami")] == [amina]
    one.picker.take(amina)
    assert stored("person") == amina
    assert one.picker.line.text() == "Amina Yusuf"


def test_a_full_name_that_is_known_is_taken_on_leaving(editor, stored, around):
    amina = Directory(around.session).add_person("Amina Yusuf")
    one = editor("person")
    type_into(one.picker.line, "amina yusuf")
    one.picker._completer.popup().hide()
    around.page.frame.bar.go_on.setFocus()
    assert stored("person") == amina


def test_a_name_that_is_not_known_is_added_on_leaving(editor, stored, around):
    one = editor("org")
    type_into(one.picker.line, "River Trust")
    assert QApplication.activePopupWidget() is not None
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    assert QApplication.activePopupWidget() is None
    assert [o.name for o in Directory(around.session).organisations()] == ["River Trust"]
    assert stored("org") == Directory(around.session).organisations()[0].id
    assert one.picker.line.text() == "River Trust"
    assert "Added to organisations: River Trust" in around.toasts
    around.bridge.stack("p1").undo()
    around.bridge.stack("p1").undo()
    assert stored("org") is None
    assert not Directory(around.session).organisations()


@pytest.mark.parametrize("way", ["continue", "elsewhere", "return"])
def test_a_typed_name_survives_every_way_out_of_its_field(editor, stored, around, way):
    one = editor("person")
    type_into(one.picker.line, "B. New")
    if way == "continue":
        around.page.go_on()
    elif way == "elsewhere":
        QApplication.activePopupWidget().hide()  # as a press outside it does
        around.page.frame.bar.go_on.setFocus()
    else:
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    people = Directory(around.session).people()
    assert [person.name for person in people] == ["B. New"]
    assert stored("person") == people[0].id
    assert QApplication.activePopupWidget() is None


def test_a_longer_name_in_the_list_is_not_taken_for_a_shorter_one_that_is_typed(
    editor, stored, around
):
    directory = Directory(around.session)
    directory.add_person("Annabel")
    one = editor("person")
    type_into(one.picker.line, "Anna")
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    assert [p.name for p in directory.people()] == ["Anna", "Annabel"]
    assert stored("person") == directory.people()[0].id


def test_down_opens_the_list_of_everybody_and_a_marked_row_is_taken(editor, stored, around):
    ben = Directory(around.session).add_person("Ben Okello")
    one = editor("person")
    one.setFocus()
    QTest.keyClick(one.picker.line, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert stored("person") == ben
    assert len(Directory(around.session).people()) == 1


def test_a_change_elsewhere_does_not_wipe_a_name_that_is_being_typed(editor, around, questions):
    one = editor("person")
    type_into(one.picker.line, "B. Ne")
    one.set_answer(None)
    assert one.picker.line.text() == "B. Ne"


def test_emptying_the_line_takes_the_person_away(editor, stored, around, questions):
    amina = Directory(around.session).add_person("Amina Yusuf")
    questions.set_answer(Address(path_of("person")), Answer.of(amina))
    one = editor("person")
    one.picker.line.selectAll()
    QTest.keyClick(one.picker.line, Qt.Key.Key_Delete)
    assert stored("person") is None


def test_people_are_added_and_taken_off(editor, stored, around):
    directory = Directory(around.session)
    amina, ben = directory.add_person("Amina Yusuf"), directory.add_person("Ben Okello")
    one = editor("people")
    one.picker.take(amina)
    one.picker.take(ben)
    assert stored("people") == [amina, ben]
    assert amina not in [known[0] for known in one.picker.matches("")]
    one.remove(amina)
    assert stored("people") == [ben]


def test_a_comma_ends_a_name_and_so_does_leaving_with_several(editor, stored, around):
    known = Directory(around.session).add_person("Ben Okello")
    one = editor("people")
    assert one.picker.line.placeholderText() == "One name, then Enter"
    type_into(one.picker.line, "Amina Yusuf,")
    type_into(one.picker.line, "ben okello; Cleo Dane")
    one.picker.finish()
    names = {p.id: p.name for p in around.page.desk.people()}
    assert [names[i] for i in stored("people")] == ["Amina Yusuf", "Ben Okello", "Cleo Dane"]
    assert stored("people")[1] == known
    assert one.picker.line.text() == ""


def test_today_is_a_date_and_a_day_without_a_year_is_asked_for_it(editor, stored):
    one = editor("date")
    type_into(one.line, "Today")
    QTest.keyClick(one.line, Qt.Key.Key_Return)
    assert stored("date") == date.today().isoformat()


# -- files and signatures -----------------------------------------------------------------------


def test_a_file_is_attached_titled_and_removed(editor, stored, around, tmp_path: Path):
    letter = tmp_path / "letter.txt"
    letter.write_text("We support this.", encoding="utf-8")
    one = editor("file")
    around.page.desk.choose_file = lambda parent: letter
    one.button.click()
    assert stored("file")["name"] == "letter.txt"
    one.title.selectAll()
    type_into(one.title, "Letter of support")
    assert stored("file")["title"] == "Letter of support"
    one.remove.click()
    assert stored("file") is None


def test_a_file_that_cannot_be_read_is_refused_in_words(editor, stored, around, tmp_path: Path):
    one = editor("file")
    around.page.desk.choose_file = lambda parent: tmp_path / "gone.pdf"
    one.button.click()
    assert stored("file") is None
    assert not one._note.isHidden()


def test_signing_and_taking_back(editor, around):
    amina = Directory(around.session).add_person("Amina Yusuf")
    one = editor("sign")
    one.button.click()
    assert one._refusal.text() == "Say who signs."
    one.person.take(amina)
    one.button.click()
    signed = around.page.desk.signatures(one.address)
    assert [(s.name, s.role, s.holds) for s in signed] == [("Amina Yusuf", "Challenge owner", True)]
    line = one._done.itemAt(0).widget()
    line.button.click()
    line.reason.setText("Wrong version")
    line.button.click()
    assert around.page.desk.signatures(one.address)[0].revoked == "Wrong version"


def test_a_spoken_agreement_needs_a_witness(editor, around):
    amina = Directory(around.session).add_person("Amina Yusuf")
    one = editor("sign")
    one.person.take(amina)
    one.method.setCurrentIndex(one.method.findData("verbal"))
    one.method.activated.emit(one.method.currentIndex())
    assert one._witness_field.isVisible()
    one.button.click()
    assert "witness" in one._refusal.text()
    assert around.page.desk.signatures(one.address) == ()


def test_tab_comes_to_the_field_before_the_menu_beside_its_question(opened, around):
    page = opened("all", "typed")
    block = page.page.blocks[0]
    order = list(in_reading_order(page.page))
    assert order.index(block.editor.line) < order.index(block.menu_button)
