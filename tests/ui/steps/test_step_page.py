"""Walking a step: questions are answered, saved, warned about, hidden, checked and completed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from tests.ui.steps.conftest import answer_at
from tests.ui.walkable import QUESTION

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.words import CHECK

QUESTION_PATH = "cq.question.question"


def block(page, path, subject="project"):
    found = page.page.block(Address(path, subject))
    assert found is not None, path
    return found


def area(page):
    return block(page, QUESTION_PATH).editor.area


# -- head, sub-steps and places ---------------------------------------------------------------


def test_the_head_says_where_one_is(opened):
    page = opened("cq", "question")
    assert page.frame.head.title() == "Challenge question"
    purpose = page.frame.head._purpose.text()
    assert purpose == "Three short questions, about 12 minutes. You are on 2 of 3."


def test_a_step_opens_at_its_first_open_section(opened, questions):
    questions.set_answer(Address("cq.owner.owner"), Answer.of("Health office"))
    assert opened("cq").section == "question"


def test_full_depth_shows_the_other_sections_and_keeps_answers(opened, questions):
    page = opened("cq", "owner")
    page.frame.depths.choose("full")
    assert questions.depth("cq") == "full"
    assert page.sections() == ("owner", "question", "theme", "deep", CHECK)
    page.go_to_section("deep")
    page.frame.depths.choose("quick")
    assert page.sections() == ("owner", "question", "theme", CHECK)
    assert page.section in page.sections()


def test_a_link_asks_the_full_questions_and_undo_leads_back_to_a_page_that_is_there(
    opened, questions, around
):
    page = opened("cq", "deep")
    assert (questions.depth("cq"), page.section) == ("full", "deep")
    around.bridge.undo_last("p1")
    assert (questions.depth("cq"), page.section) == ("quick", "owner")
    assert page.page.blocks


def test_the_back_link_leads_to_the_hub(opened, around):
    opened("cq", "owner").frame.head.back_pressed.emit()
    assert around.routes[-1] == Route("hub", "p1")


def test_a_step_with_runs_is_walked_for_each(opened, questions):
    page = opened("runs")
    assert page.subject == "run:idea"
    QTest.keyClicks(block(page, "runs.q1.answer", "run:idea").editor.area, "For the idea")
    page.frame.runs.choose("run:proposal")
    assert page.subject == "run:proposal"
    assert answer_at(questions, "runs.q1.answer", "run:idea") == Answer.of("For the idea")
    assert block(page, "runs.q1.answer", "run:proposal").editor.area.text() == ""


# -- saving -----------------------------------------------------------------------------------


def test_typing_is_saved_after_a_rest(opened, questions, qtbot):
    page = opened("cq", "question")
    QTest.keyClicks(area(page), "How")
    assert answer_at(questions, QUESTION_PATH) is None
    assert page.frame.head.save_sign.text() == "Saving"
    with qtbot.waitSignal(page.autosave.saved, timeout=3000):
        pass
    assert answer_at(questions, QUESTION_PATH) == Answer.of("How")
    assert page.frame.head.save_sign.text().startswith("All changes saved ")


def test_spaces_at_the_end_survive_the_save(opened):
    page = opened("cq", "question")
    QTest.keyClicks(area(page), "How can ")
    page.autosave.flush()
    assert area(page).text() == "How can "
    QTest.keyClicks(area(page), "we")
    assert area(page).text() == "How can we"


def test_leaving_a_field_saves_it(opened, questions):
    page = opened("cq", "question")
    area(page).setFocus()
    QTest.keyClicks(area(page), "How can we?")
    page.frame.bar.go_on.setFocus()
    assert answer_at(questions, QUESTION_PATH) == Answer.of("How can we?")


def test_leaving_the_page_saves_it(opened, questions):
    page = opened("cq", "question")
    QTest.keyClicks(area(page), "Kept")
    assert page.leave()
    assert answer_at(questions, QUESTION_PATH) == Answer.of("Kept")


def test_a_full_disk_keeps_the_text_and_the_page(opened, around, questions):
    page = opened("cq", "question")
    around.broken = OSError("disk full")
    QTest.keyClicks(area(page), "Nothing is lost")
    assert not page.leave()
    assert page.frame.head.save_sign.text() == "Not saved"
    assert area(page).text() == "Nothing is lost"
    around.broken = None
    assert page.leave()
    assert answer_at(questions, QUESTION_PATH) == Answer.of("Nothing is lost")


def test_undo_of_the_project_changes_the_field(opened, around, qtbot):
    page = opened("cq", "question")
    area(page).setFocus()
    QTest.keyClicks(area(page), "First")
    page.autosave.flush()
    around.undo()
    assert area(page).text() == ""


def test_undo_keys_are_left_to_the_project(opened):
    page = opened("cq", "question")
    area(page).setFocus()
    QTest.keyClicks(area(page), "Typed")
    QTest.keyClick(area(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert area(page).text() == "Typed"


def test_an_answer_from_elsewhere_appears(opened, questions):
    page = opened("cq", "question")
    questions.set_answer(Address(QUESTION_PATH), Answer.of("From the other page"))
    assert area(page).text() == "From the other page"


def test_typing_elsewhere_is_not_lost_when_something_changes(opened, questions):
    page = opened("cq", "question")
    QTest.keyClicks(area(page), "Half a sen")
    questions.set_answer(Address("cq.owner.owner"), Answer.of("Office"))
    assert area(page).text() == "Half a sen"


# -- going on ---------------------------------------------------------------------------------


def test_continue_says_what_is_missing_in_the_same_words(opened, questions):
    page = opened("cq", "question")
    page.frame.bar.go_on.click()
    assert page.section == "question"
    summary = page.frame.summary
    assert summary.isVisible()
    assert summary.hasFocus()
    words = block(page, QUESTION_PATH).problem()
    assert words
    assert words in summary.accessibleName()
    assert page.window_title().startswith("Error: ")


def test_a_link_of_the_summary_goes_to_the_field(opened):
    page = opened("cq", "question")
    page.go_on()
    page.frame.summary._links[0].click()
    assert area(page).hasFocus()


def test_continue_never_holds_anybody_back(opened):
    page = opened("cq", "question")
    page.go_on()
    assert page.frame.bar.go_on.label() == "Continue anyway"
    page.go_on()
    assert page.section == "theme"
    assert page.frame.bar.go_on.label() == "Continue"
    assert not page.frame.summary.isVisible()


def test_ctrl_enter_continues_from_inside_the_field(opened, questions):
    page = opened("cq", "question")
    area(page).setFocus()
    QTest.keyClicks(area(page), QUESTION)
    QTest.keyClick(area(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.section == "theme"
    assert answer_at(questions, QUESTION_PATH) == Answer.of(QUESTION)


def test_come_back_later_marks_and_goes_on_without_a_word(opened, questions):
    page = opened("cq", "question")
    page.frame.bar.come_back.click()
    assert questions.page("cq", "question").come_back
    page.go_on()
    assert page.section == "theme"
    page.go_back()
    assert page.frame.bar.come_back.isChecked()


def test_back_goes_to_the_section_before(opened):
    page = opened("cq", "question")
    page.frame.bar.back.click()
    assert page.section == "owner"
    assert not page.frame.bar.back.isVisible()


# -- conditions -------------------------------------------------------------------------------


def test_a_choice_opens_its_question_at_once(opened):
    page = opened("cq", "theme")
    assert page.page.block(Address("cq.theme.which")) is None
    block(page, "cq.theme.theme").editor.radios.buttons[1].click()
    assert page.page.block(Address("cq.theme.which")) is not None


def test_before_an_answer_hides_others_they_are_named(opened, questions):
    questions.set_answer(Address("cq.theme.theme"), Answer.of("other"))
    questions.set_answer(Address("cq.theme.which"), Answer.of("Play"))
    page = opened("cq", "theme")
    theme = block(page, "cq.theme.theme")
    theme.editor.radios.buttons[0].click()
    assert answer_at(questions, "cq.theme.theme") == Answer.of("other")
    assert "Which other theme?" in theme._banner.text()
    theme._banner.pressed.emit("back")
    assert theme.editor.radios.buttons[1].isChecked()
    theme.editor.radios.buttons[0].click()
    theme._banner.pressed.emit("go_on")
    assert answer_at(questions, "cq.theme.theme") == Answer.of("health")
    assert answer_at(questions, "cq.theme.which") == Answer.of("Play")


# -- other ways to answer ---------------------------------------------------------------------


def chosen(block, words):
    menu = block.menu()
    next(a for a in menu.actions() if a.text() == words).trigger()
    menu.deleteLater()


def test_do_not_know_yet_asks_who_finds_out_and_by_when(opened, questions, around):
    page = opened("cq", "question")
    one = block(page, QUESTION_PATH)
    chosen(one, "Don’t know yet…")
    assert answer_at(questions, QUESTION_PATH) == Answer.dont_know()
    assert not one.editor.isVisible()
    assert one._other.who.picker.line.hasFocus()
    QTest.keyClicks(one._other.by.line, "22 Nov 2026")
    page.autosave.flush()
    assert answer_at(questions, QUESTION_PATH) == Answer.dont_know(None, "2026-11-22")
    one._other.dismissed.emit()
    assert answer_at(questions, QUESTION_PATH) is None
    assert one.editor.isVisible()


def test_not_applicable_takes_a_reason_and_satisfies(opened, questions):
    page = opened("cq", "question")
    one = block(page, QUESTION_PATH)
    chosen(one, "Not applicable because…")
    assert answer_at(questions, QUESTION_PATH) is None
    QTest.keyClicks(one._other.reason, "Asked elsewhere")
    page.go_on()
    assert answer_at(questions, QUESTION_PATH) == Answer.not_applicable("Asked elsewhere")
    assert page.section == "theme"


def test_clear_empties_the_answer(opened, questions):
    questions.set_answer(Address(QUESTION_PATH), Answer.of("Old"))
    page = opened("cq", "question")
    chosen(block(page, QUESTION_PATH), "Clear the answer")
    assert answer_at(questions, QUESTION_PATH) is None
    assert area(page).text() == ""


def test_comments_are_added_counted_and_settled(opened, questions):
    page = opened("cq", "question")
    one = block(page, QUESTION_PATH)
    chosen(one, "Comments")
    QTest.keyClicks(one.comments.line, "Too wide?")
    QTest.keyClick(one.comments.line, Qt.Key.Key_Return)
    assert [c["text"] for c in questions.comments(Address(QUESTION_PATH))] == ["Too wide?"]
    assert one._comment_link.label() == "1 comment"
    one.comment_settled.emit(str(questions.comments(Address(QUESTION_PATH))[0]["id"]))
    assert questions.comments(Address(QUESTION_PATH))[0]["resolved"]


# -- the drawer -------------------------------------------------------------------------------


def texts_in(widget):
    QApplication.processEvents()  # what was just laid out is shown in the next round
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_help_follows_the_question(opened):
    page = opened("cq", "question")
    assert "Everything after this answers one question." in texts_in(page.drawer.help)
    assert any("Which water points" in text for text in texts_in(page.drawer.help))


def test_notes_are_kept_for_the_page(opened, questions):
    page = opened("cq", "question")
    page.drawer.set_current("notes")
    QTest.keyClicks(page.drawer.notes.text, "Ask Amina")
    page.leave()
    assert questions.note("cq.question") == "Ask Amina"
    page.go_to_section("owner")
    assert page.drawer.notes.text.text() == ""
    page.go_to_section("question")
    assert page.drawer.notes.text.text() == "Ask Amina"


def test_history_shows_earlier_answers(opened, questions):
    questions.set_answer(Address(QUESTION_PATH), Answer.of("First wording"))
    questions.set_answer(Address(QUESTION_PATH), Answer.of("Second wording"))
    page = opened("cq", "question")
    chosen(block(page, QUESTION_PATH), "Earlier answers")
    assert page.drawer.current() == "history"
    shown = texts_in(page.drawer.history)
    assert shown.index("Second wording") < shown.index("First wording")


def test_missing_leads_to_the_question(opened):
    from collab_desktop.ui.steps.drawer_tabs import MissingLine
    from collab_desktop.ui.widgets.buttons import LinkButton

    page = opened("cq", "owner")
    page.drawer.set_current("missing")
    lines = page.drawer.missing.findChildren(MissingLine)
    link = next(
        found for line in lines for found in line.findChildren(LinkButton)
        if found.label() == "Write the challenge question"
    )
    link.click()
    assert page.section == "question"


# -- checking and completing ------------------------------------------------------------------


def answer_all(questions):
    questions.set_answer(Address("cq.owner.owner"), Answer.of("Health office"))
    questions.set_answer(Address(QUESTION_PATH), Answer.of(QUESTION))
    questions.set_answer(Address("cq.theme.theme"), Answer.of("health"))


def test_the_last_page_lists_every_answer_with_a_way_to_change_it(opened, questions):
    from collab_desktop.ui.widgets.buttons import LinkButton

    answer_all(questions)
    page = opened("cq", CHECK)
    shown = texts_in(page.frame.content)
    assert QUESTION in shown
    assert "Health" in shown
    change = next(
        link for link in page.frame.content.findChildren(LinkButton)
        if link.accessibleName() == "Change: Who owns the challenge?"
    )
    change.click()
    assert page.section == "owner"


def test_completing_names_everything_that_stands_in_the_way(opened, questions, around):
    page = opened("cq", CHECK)
    page.frame.bar.go_on.click()
    assert len(page.frame.summary._links) == 3
    page.frame.summary._links[0].click()
    assert page.section == "owner"


def test_a_complete_step_is_completed_and_leads_to_the_hub(opened, questions, around):
    answer_all(questions)
    page = opened("cq", CHECK)
    page.frame.bar.go_on.click()
    assert questions.data.state("cq")["status"] == "complete"
    assert around.toasts[-1] == "Completed: Challenge question"
    assert around.routes[-1] == Route("hub", "p1")


def test_one_run_of_two_is_completed_and_the_step_is_said_to_go_on(opened, questions, around):
    questions.set_answer(Address("runs.q1.answer", "run:idea"), Answer.of("Yes."))
    opened("runs", CHECK).frame.bar.go_on.click()
    part, _, step = around.toasts[-1].partition(". ")
    assert part.startswith("Completed: ")
    assert step.endswith("In progress"), "as the hub has it"


def test_a_read_only_workspace_can_be_read(opened, around, questions, monkeypatch):
    from collab_desktop.storage.workspace_file import WorkspaceFile

    monkeypatch.setattr(WorkspaceFile, "read_only", property(lambda self: True))
    page = opened("cq", "question")
    assert area(page).isReadOnly()
    chosen_words = [a.text() for a in block(page, QUESTION_PATH).menu().actions()]
    assert "Clear the answer" not in chosen_words


def test_words_that_are_too_long_are_refused_at_the_field(opened, questions, monkeypatch):
    from collab_desktop.domain.values import ValueRefusedError

    def refuse(*_):
        raise ValueRefusedError(Message("value.too_long_to_keep", {}))

    page = opened("cq", "question")
    monkeypatch.setattr(page.rooms.questions, "set_answer", refuse, raising=False)
    QTest.keyClicks(area(page), "x")
    assert page.leave()
    assert block(page, QUESTION_PATH).problem()


def test_a_question_that_comes_with_an_answer_leaves_the_keyboard_where_it_is(opened, questions):
    page = opened("cq", "theme")
    block = page.page.block(Address("cq.theme.theme"))
    other = block.editor.findChildren(QRadioButton)[1]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Space)
    assert [b.address.path for b in page.page.blocks] == ["cq.theme.theme", "cq.theme.which"]
    assert other.hasFocus()
    page.page.blocks[0].editor.findChildren(QRadioButton)[0].click()
    assert [b.address.path for b in page.page.blocks] == ["cq.theme.theme"]


def test_what_is_mended_is_no_longer_pointed_out(opened, questions):
    page = opened("cq", "owner")
    page.go_on()
    assert page.frame.summary.isVisible()
    assert page.window_title().startswith("Error")
    line = page.page.blocks[0].editor.line
    line.setFocus()
    QTest.keyClicks(line, "The water office")
    page.autosave.flush()
    assert page.frame.summary.isHidden()
    assert not page.page.blocks[0].problem()
    assert page.frame.bar.go_on.label() == "Continue"
    assert not page.window_title().startswith("Error")
    assert line.hasFocus()


def test_alt_a_adds_a_row_and_never_types_its_letter(opened, questions):
    page = opened("all", "typed")
    line = page.page.block(Address("all.typed.date")).editor.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert not line.text()
