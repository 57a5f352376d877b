"""Working through what came in: find, open, read blind, score sealed, decide, write back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from tests.ui.inbox.conftest import waited
from tests.ui.shell.conftest import settle

from collab_desktop.domain.answers import Address
from collab_desktop.domain.interest import ASSESSORS, Stage
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.searching import search
from collab_desktop.ui.inbox.eoi_form import EoiReading
from collab_desktop.ui.inbox.eoi_screen import EDIT
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.questions.table import TableEditor
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.text import Label


def open_one(opened, place=0, question=None):
    route = Route("eoi", opened.project, question=question, detail=opened.eois[place])
    opened.window.go(route)
    settle()
    return opened.window.screen_now


def score(screen, *keys):
    """Press a key in each criterion."""
    for cells, key in zip(list(screen.assess.cells.values()), keys, strict=False):
        cells.setFocus()
        QTest.keyClicks(cells.focusWidget() or cells, key)


def score_last(screen, key):
    cells = list(screen.assess.cells.values())[-1]
    cells.setFocus()
    QTest.keyClicks(cells.focusWidget() or cells, key)


def hand_in(screen):
    """Press the button that hands in."""
    button = next(b for b in screen.assess.findChildren(Button) if b.label() == "Hand in"
                  and b.isVisibleTo(screen))
    button.click()


def words_of(widget):
    return [label.text() for label in widget.findChildren(Label)]


def test_the_list_is_searched_and_a_row_opens_by_key(opened):
    screen = opened.window.screen_now
    assert screen.model.rowCount() == 3
    QTest.keyClicks(screen.search, "maps")
    assert [line.id for line in screen.model.lines] == [opened.eois[1]]
    screen.search.clear()
    screen.search.edited.emit("")
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Up)  # the row one found is still the current one
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    settle()
    here = opened.window.trail.here
    assert (here.name, here.detail) == ("eoi", opened.eois[0])
    QTest.keyClick(opened.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert opened.window.trail.here.detail == opened.eois[1]


def test_while_it_is_blind_no_name_is_on_the_page_nor_in_its_form(opened):
    screen = open_one(opened)
    assert "Names hidden" in screen.head.title()
    said = " ".join(words_of(screen.findChild(EoiReading)))
    assert "Lowe" not in said
    assert "Offer 1 of" in said
    screen = open_one(opened, question=EDIT)
    keys = [block.field.question.key for block in screen.form.blocks]
    assert "lead" not in keys
    assert "contribution" in keys


def test_two_score_alone_then_the_sheets_open_and_one_score_is_agreed(opened):
    screen = open_one(opened)
    score(screen, *"4434")
    hand_in(screen)
    assert screen.assess.problem.isVisible(), "one criterion is blank"
    assert not opened.window.screen_now.leave(), "a begun sheet is not left lying"
    score(screen, *"44345")
    hand_in(screen)
    settle()
    assert opened.inbox.line(opened.eois[0]).stage is Stage.READING
    assert screen.assess.people.currentData() == opened.readers[1]
    assert all(cells.value() == "" for cells in screen.assess.cells.values())
    score(screen, *"44341")
    hand_in(screen)
    settle()
    assert opened.inbox.line(opened.eois[0]).stage is Stage.READ
    assert "T. Lowe" in screen.head.title()
    screen.assess.medians_taken.emit()
    score_last(screen, "3")
    settle()
    assert str(opened.inbox.line(opened.eois[0]).score) == "75.0"
    opened.window.trigger("undo")
    assert opened.inbox.line(opened.eois[0]).score is None


def test_an_agreed_score_moves_neither_the_keyboard_nor_the_lines_below(opened):
    Questionnaire(opened.window.session, opened.project).set_answer(Address(ASSESSORS), None)
    screen = open_one(opened)
    cells = list(screen.assess.cells.values())
    settle()
    places = [one.mapTo(screen, one.rect().topLeft()).y() for one in cells]
    score(screen, "4")
    settle()
    assert list(screen.assess.cells.values()) == cells
    assert cells[0].isAncestorOf(opened.window.focusWidget()) or cells[0].hasFocus()
    assert [one.mapTo(screen, one.rect().topLeft()).y() for one in cells] == places
    assert screen.assess.meanings["score_fit"].text().startswith("4 = ")
    score(screen, *"44444")
    settle()
    assert "Agreed: 80.0 of 100" in words_of(screen.assess)


def test_an_empty_inbox_says_what_to_do_and_a_search_without_hits_says_so(opened):
    screen = opened.window.screen_now
    screen.search.set_text("nobody of this name")
    screen.search.edited.emit("nobody of this name")
    settle()
    assert screen.nothing.isVisible()
    assert not screen.empty.isVisible()
    other = next(
        str(row["id"]) for row in opened.window.session.project_rows()
        if str(row["id"]) != opened.project
    )
    opened.window.go(Route("inbox", other))
    settle()
    screen = opened.window.screen_now
    assert screen.empty.isVisible()
    assert "Send the form out" in " ".join(words_of(screen.empty))
    assert screen.first_focus() is screen.send


def test_a_note_is_sealed_with_its_score_and_read_when_the_sheets_are_open(opened):
    screen = open_one(opened)
    note = screen.assess.notes["score_fit"]
    QTest.keyClicks(note, "Two wells measured")
    score(screen, *"44345")
    hand_in(screen)
    settle()
    sealed = "Two wells measured"
    assert all(edit.text() == "" for edit in screen.assess.notes.values()), "the next sees none"
    assert sealed not in " ".join(words_of(screen))
    assert search(opened.window.session, "wells measured") == ()
    score(screen, *"44341")
    hand_in(screen)
    settle()
    assert sealed in words_of(screen.assess)
    view = opened.assessing.view(opened.eois[0])
    assert {c.key: c.notes for c in view.criteria if c.notes} == {"score_fit": (sealed,)}


def test_a_decision_with_its_reason_makes_a_letter_to_copy_or_send(opened, monkeypatch):
    screen = open_one(opened)
    screen.drawer.set_current("decide")
    decide = screen.decide
    decide.decision.setCurrentIndex(decide.decision.findData("decline"))
    decide.decision.activated.emit(decide.decision.currentIndex())
    decide.usual.setCurrentIndex(2)
    decide.usual.activated.emit(2)
    decide.buttons["copy"].click()
    copied = QGuiApplication.clipboard().text()
    assert "Dear T. Lowe," in copied
    assert "The dates of the work and yours do not meet." in copied
    opened_links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_links.append)
    decide.buttons["mail"].click()
    (link,) = opened_links
    assert link.toString().startswith("mailto:lowe@example.org?subject=EOI-001")
    decide.buttons["sent"].click()
    assert opened.inbox.line(opened.eois[0]).stage is Stage.ANSWERED
    opened.window.trigger("undo")
    assert opened.inbox.line(opened.eois[0]).stage is Stage.DECIDED


def test_one_is_typed_in_with_what_it_lists(opened):
    before = len(opened.inbox.lines())
    opened.window.screen_now.add.click()
    settle()
    screen = opened.window.screen_now
    eoi = opened.window.trail.here.detail
    assert len(opened.inbox.lines()) == before + 1
    block = next(b for b in screen.form.blocks if b.field.question.key == "contribution")
    block.editor.setFocus()
    QTest.keyClicks(block.editor.focusWidget(), "We count")
    tables = [b.editor for b in screen.form.blocks if isinstance(b.editor, TableEditor)]
    tables[0].add()
    settle()
    row = tables[0].form.editors["skill"]
    row.setFocus()
    QTest.keyClicks(row.focusWidget(), "Counting")
    assert screen.leave()
    data = opened.inbox.data
    assert data.cell(eoi, "contribution") == "We count"
    assert [r["skill"] for r in data.table("eoi_skills", f"record:{eoi}")] == ["Counting"]


def test_everything_about_somebody_is_saved_and_then_erased_for_good(opened, tmp_path):
    screen = open_one(opened)
    lead = opened.inbox.data.cell(opened.eois[0], "lead")
    screen.decide.privacy.click()
    settle()
    privacy = opened.window.screen_now
    waited(opened, lambda: privacy.agree is not None)
    assert "T. Lowe" in privacy.head.title()
    privacy.save_to(tmp_path / "told.json")
    assert "lowe@example.org" in (tmp_path / "told.json").read_text(encoding="utf-8")
    assert not privacy.all_button.isEnabled(), "nothing is erased without saying yes"
    privacy.agree.click()
    privacy.all_button.click()
    waited(opened, lambda: opened.window.trail.here.name == "inbox")
    assert opened.window.trail.here.name == "inbox"
    assert opened.window.screen_now.model.rowCount() == 0
    assert lead not in opened.window.session.people
    assert b"T. Lowe" not in opened.window.session.store.path.read_bytes()
    opened.window.trigger("back")
    settle()
    opened.window.trigger("back")
    settle()
    assert opened.window.trail.here.project == opened.project
