"""What is edited, commented or open goes away meanwhile: nothing is lost and nothing crashes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.samples import copy_of_sample

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.answer_files import answers_text
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui import start, theme
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.window import MainWindow

PROBLEM = Address("cq.problem.problem")
RISKS = "pr.risks.risks"


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(tmp_path, qtbot, qapp):
    theme.apply(qapp)
    settings = Settings(name="A. Yusuf", device="laptop", theme="light", first_run_done=True)
    session = Session.create(tmp_path / "work.collab", settings)
    Projects(session).start("Wells", "CQ-1")
    made = MainWindow(settings)
    start.connect(made)
    made.resize(1366, 768)
    made.take_session(session)
    made.show()
    qtbot.waitExposed(made)
    yield made
    assert session.store.verify() == []
    made._lost = True
    made.close()
    made.deleteLater()
    settle()


@pytest.fixture
def questions(window):
    return Questionnaire(window.session, window.session.project_by_code("CQ-1"))


def go(window, questions, step: str, section: str | None = None) -> None:
    window.go(Route("step", questions.project_id, step, section))
    settle()


# -- rows ------------------------------------------------------------------------------------------


def test_a_row_that_goes_while_it_is_edited_keeps_its_words_and_the_keyboard(window, questions):
    row = questions.add_row(RISKS, values={"title": "Rain"})
    cell = Address("risks.title", f"record:{row}")
    go(window, questions, "pr", "risks")
    window.screen_now.focus_address(cell)
    settle()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "Heavy ")
    questions.delete_row(row)
    settle()
    editor = window.screen_now.page.block(Address(RISKS)).editor
    assert editor.isAncestorOf(QApplication.focusWidget()), "the keyboard stays at the table"
    assert editor.form is None
    assert window.screen_now.keep()
    window.go(Route("trash"))
    window.screen_now._buttons[0].click()
    settle()
    assert "Heavy" in questions.data.text("risks.title", cell.subject)


def test_undoing_a_row_while_it_is_edited_and_redoing_it(window, questions):
    go(window, questions, "pr", "risks")
    row = questions.add_row(RISKS, values={"title": "Rain"})
    settle()
    window.screen_now.focus_address(Address("risks.title", f"record:{row}"))
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Heavy ")
    for _ in range(2):
        window.trigger("undo")
        settle()
    assert questions.data.rows("risks") == ()
    for _ in range(2):
        window.trigger("redo")
        settle()
    assert "Heavy" in questions.data.text("risks.title", f"record:{row}")


def test_comments_and_history_of_a_deleted_row_wait_for_it(window, questions):
    row = questions.add_row(RISKS, values={"title": "Rain"})
    cell = Address("risks.title", f"record:{row}")
    questions.add_comment(cell, "Which rain?")
    questions.set_note("pr.risks", "Ask the farmers.")
    go(window, questions, "pr", "risks")
    questions.delete_row(row)
    settle()
    assert [c["text"] for c in questions.comments(cell)] == ["Which rain?"]
    questions.add_comment(cell, "It is gone?")
    questions.resolve_comment(str(questions.comments(cell)[0]["id"]))
    assert "Rain" not in answers_text(window.session, questions.project_id)
    assert questions.note("pr.risks") == "Ask the farmers."
    window.trigger("undo")
    window.go(Route("trash"))
    window.screen_now._buttons[0].click()
    settle()
    assert {c["text"] for c in questions.comments(cell)} == {"Which rain?", "It is gone?"}
    go(window, questions, "pr", "risks")
    assert window.screen_now.page.block(cell) is not None


# -- projects --------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["hub", "step", "pf", "gate", "export"])
def test_a_project_that_goes_while_it_is_open_is_left_with_every_word(window, questions, where):
    project = questions.project_id
    window.go({
        "hub": Route("hub", project), "step": Route("step", project, "cq", "problem"),
        "pf": Route("step", project, "pf"), "gate": Route("gate", project, detail="G3"),
        "export": Route("export", project),
    }[where])
    settle()
    if where == "step":
        QTest.keyClicks(window.screen_now.page.block(PROBLEM).editor.area, "Typed to the end")
    Projects(window.session).delete(project)
    settle()
    assert window.trail.here == HOME
    assert "kept" in window._toast.text()
    window.trigger("back")
    settle()
    assert window.trail.here == HOME
    window.trigger("undo")
    window.go(Route("hub", project))
    settle()
    assert questions.data.text(PROBLEM.path) == ("Typed to the end" if where == "step" else "")


def test_back_never_leads_into_a_project_that_was_undone(window):
    window.commands.start_project("Fresh")
    settle()
    fresh = window.trail.here.project
    window.go(Route("step", fresh, "cq", "question"))
    window.go(HOME)
    window.trigger("undo")
    settle()
    for _ in range(3):
        window.trigger("back")
        settle()
        assert window.trail.here.project != fresh
    window.trigger("redo")
    settle()
    window.go(Route("hub", fresh))
    assert "Fresh" in window.windowTitle()


# -- sheets ----------------------------------------------------------------------------------------


def test_a_sheet_taken_back_counts_nowhere_even_in_a_round_opened_early(tmp_path):
    settings = Settings(name="A", device="d")
    session = Session.open(copy_of_sample(tmp_path / "sample.collab"), settings)
    project = str(session.project_rows()[0]["id"])
    scoring, data = Scoring(session, project), session.project(project)
    people = tuple(data.rounds[0]["scorers"])
    found = scoring.open_round(people, "quick")
    notes = {"impact": "words taken back"}
    for number, person in enumerate(people):
        sheet = {"scores": dict.fromkeys(scoring.items("quick"), number + 1), "notes": notes}
        scoring.hand_in(found, person, sheet if number == 0 else {**sheet, "notes": {}})
    scoring.withdraw(found, people[0])
    assert not scoring.current().all_in
    scoring.reveal(found, "One of us left.")
    results = scoring.results(found)
    said = str(results) + str(scoring.sheets(found)) + answers_text(session, project)
    assert "words taken back" not in said
    assert len(scoring.sheets(found)) == len(people) - 1
    assert all(sheet["scores"]["impact"] != 1 for sheet in scoring.sheets(found))
    assert session.store.verify() == []
    session.close()


def test_a_person_in_the_trash_is_still_named_where_answers_name_them(window, questions):
    from collab_desktop.services.directory import Directory

    directory = Directory(window.session)
    person = directory.add_person("M. Tarn")
    questions.set_answer(Address("cq.owner.owner"), Answer.of(person))
    go(window, questions, "cq", "owner")
    directory.delete_person(person)
    settle()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    assert window.screen_now.keep()
    assert questions.data.value("cq.owner.owner") == person
    assert '"M. Tarn"' in answers_text(window.session, questions.project_id)
