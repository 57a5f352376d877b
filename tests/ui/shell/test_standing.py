"""Steps that need a re-check and steps that are waived: on the hub, on their pages, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.samples import copy_of_sample
from tests.ui.audit import audit
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.states import Status
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session
from collab_desktop.services.waiving import Waiver, Waiving
from collab_desktop.ui.hub.task_menu import TaskMenu
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import Button, LinkButton

QUESTION = Address("cq.question.question")
FINE = Waiver("The partners met often before.", "O. Brandt", "chair")


def said(window) -> str:
    labels = window.screen_now.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def button(window, text: str) -> Button:
    found = window.screen_now.findChildren(Button)
    return next(b for b in found if b.label() == text and b.isVisible())


def status(window, step: str) -> Status:
    return progress.step_status(window.session.project(window.trail.here.project), step)


@pytest.fixture
def marked(open_at):
    """A project of which everything to the proposal is complete; its question was changed."""
    window = open_at()
    project = project_ids(window)[2]
    questions = Questionnaire(window.session, project)
    changes = []
    for step, subject in (("cq", "project"), ("call", "project"), ("pr", "project"),
                          ("tn", "run:idea"), ("pf", "project")):
        changes += questions.state_changes(step, subject, status="complete")
    window.session.commit("edit.filled", changes, project_id=project, undoable=False)
    questions.set_answer(QUESTION, Answer.of("How can travel data reach every child in time?"))
    window.go(Route("hub", project))
    settle()
    window.activateWindow()
    return window


# -- needs re-check --------------------------------------------------------------------------------


def test_the_hub_says_it_in_words_and_the_step_says_what_changed(marked):
    assert "Needs re-check" in said(marked)
    assert "because “Question” was changed" in told(marked)
    marked.go(Route("step", marked.trail.here.project, "pr"))
    settle()
    assert "What this step rests on has changed since it was completed." in said(marked)
    assert "Now: How can travel data reach every child in time?" in said(marked)
    link = next(b for b in marked.screen_now.notice.findChildren(LinkButton))
    link.click()
    settle()
    here = marked.trail.here
    assert (here.step, here.section, here.question) == ("cq", "question", "question")


def test_the_notice_passes_the_audit(marked):
    marked.go(Route("step", marked.trail.here.project, "pr", "title"))
    settle()
    marked.activateWindow()
    assert marked.screen_now.notice.isVisible()
    assert audit(marked) == []


def test_still_right_is_one_press_and_undo_takes_it_back(marked):
    marked.go(Route("step", marked.trail.here.project, "pr"))
    settle()
    QTest.keyClick(button(marked, "Still right"), Qt.Key.Key_Space)
    settle()
    assert status(marked, "pr") is Status.COMPLETE
    assert marked.screen_now.notice.isHidden()
    marked.trigger("undo")
    settle()
    assert status(marked, "pr") is Status.RECHECK
    assert marked.screen_now.notice.isVisible()


def test_look_again_opens_the_step(marked):
    marked.go(Route("step", marked.trail.here.project, "pr"))
    settle()
    button(marked, "Look again").click()
    settle()
    assert status(marked, "pr") is Status.REOPENED
    assert "It was opened to be looked at again." in said(marked)
    assert not marked.screen_now.notice.findChildren(Button)
    marked.go(Route("hub", marked.trail.here.project))
    settle()
    assert "reopened to be looked at again" in told(marked)


def told(window) -> str:
    """What the hub says, to those who point as well."""
    labels = window.screen_now.findChildren(QLabel)
    tips = [label.toolTip() for label in labels if label.isVisible() and label.toolTip()]
    return " | ".join([said(window), *tips])


def test_a_reopened_step_says_why_on_the_hub_and_on_its_page(marked):
    project = marked.trail.here.project
    assert "because “Question” was changed" in told(marked)
    marked.go(Route("step", project, "cq", "owner"))
    settle()
    marked.activateWindow()
    assert "This was changed since it was completed." in said(marked)
    link = next(b for b in marked.screen_now.notice.findChildren(LinkButton))
    assert link.label() == "Question"
    assert audit(marked) == []
    link.click()
    settle()
    assert marked.trail.here.question == "question"


def test_a_minor_correction_is_one_press_and_no_way_round_a_signature(bare, tmp_path):
    window = bare()
    session = Session.open(copy_of_sample(tmp_path / "sample.collab"), window.settings)
    window.take_session(session)
    project, story = session.project_by_code("CQ-2025-04"), Address("impact.story.summary")
    completing = Completing(window.session, project)
    completing.reopen("impact")
    assert completing.complete("impact") == ()
    text = window.session.project(project).text(story.path)
    questions = Questionnaire(window.session, project)
    questions.set_answer(story, Answer.of(f"{text}."))
    window.go(Route("step", project, "impact", "story"))
    settle()
    window.activateWindow()
    assert audit(window) == []
    press = button(window, "Minor correction")
    questions.set_answer(story, Answer.of("Nothing of that came true, and nobody signed this."))
    press.click()
    settle()
    assert status(window, "impact") is Status.REOPENED
    assert "More than a spelling was changed since." in said(window)
    questions.set_answer(story, Answer.of(f"{text}."))
    press.click()
    settle()
    assert status(window, "impact") is Status.COMPLETE


def test_nothing_moves_while_one_reopens_a_step_oneself(marked):
    project = marked.trail.here.project
    marked.go(Route("step", project, "call", "team"))
    settle()
    changes = Questionnaire(marked.session, project).state_changes(
        "call", "project", status="complete"
    )
    marked.session.commit("edit.filled", changes, project_id=project, undoable=False)
    settle()
    assert marked.screen_now.notice.isHidden()
    block = next(b for b in marked.screen_now.page.blocks if b.field.question.kind == "table")
    Questionnaire(marked.session, project).add_row(block.address.path)
    settle()
    assert status(marked, "call") is Status.REOPENED
    assert marked.screen_now.notice.isHidden(), "it would push the page away from the pointer"
    marked.go(Route("hub", project))
    marked.go(Route("step", project, "call", "team"))
    settle()
    assert marked.screen_now.notice.isVisible()


def test_the_saved_sign_takes_every_commit(marked):
    project = marked.trail.here.project
    sign = marked.screen_now._head.save_sign
    sign.saved("00:00")
    Directory(marked.session).add_person("N. Park")
    settle()
    assert sign.text() != "All changes saved 00:00"
    marked.go(Route("step", project, "cq", "question"))
    settle()
    sign = marked.screen_now.frame.head.save_sign
    sign.saving()
    Directory(marked.session).add_person("O. Park")
    settle()
    assert sign.text() == "Saving", "what is on its way is not saved by somebody else's commit"


def test_what_stands_in_the_way_is_said_in_the_notice(marked):
    project = marked.trail.here.project
    Questionnaire(marked.session, project).set_answer(
        Address("tn.outcome.outcome", "run:idea"), Answer.of("stop")
    )
    marked.go(Route("step", project, "pf"))
    settle()
    focus = marked.focusWidget()
    assert focus is marked.screen_now.notice.first_focus()
    QTest.keyClick(focus, Qt.Key.Key_Space)
    settle()
    assert status(marked, "pf") is Status.RECHECK
    assert "It cannot stay complete: " in said(marked)


def test_the_run_that_is_marked_is_the_one_that_opens(marked):
    marked.screen_now._tasks.step_opened.emit("tn")
    settle()
    assert marked.trail.here.subject == "run:idea"
    assert marked.screen_now.notice.isVisible()


# -- waiving ---------------------------------------------------------------------------------------


@pytest.fixture
def hub(open_at):
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    settle()
    window.activateWindow()
    return window


def menu_of(window, step: str) -> dict:
    arrow = next(m for m in window.screen_now.findChildren(TaskMenu) if m._step.key == step)
    return {action.text(): action for action in arrow.menu().actions()}


def type_in(window, **lines: str) -> None:
    for name, text in lines.items():
        edit = getattr(window.screen_now, name)
        edit.selectAll()
        QTest.keyClicks(edit, text)


def test_the_papers_of_a_step_are_printed_from_the_menu_of_its_row(hub):
    menu = menu_of(hub, "pid")
    wanted = [text for text in menu if text.startswith("Print ")]
    assert "Print “Project initiation document”…" in wanted
    menu["Print “Project initiation document”…"].trigger()
    settle()
    assert hub.trail.here.name == "export"
    assert hub.screen_now._options.document().name == "project_initiation"


def test_a_paper_with_an_and_sign_in_its_title_keeps_it_in_the_menu(hub):
    step = next(m for m in hub.screen_now.findChildren(TaskMenu) if m._step.key == "pid")._step
    menu = TaskMenu(step, [("cost", "Cost & time")], hub)
    assert [action.text() for action in menu.menu().actions()][-1] == "Print “Cost && time”…"
    menu.deleteLater()


def test_a_step_is_waived_from_the_menu_of_its_row_by_keyboard(hub):
    menu_of(hub, "workshops")["Waive this step…"].trigger()
    settle()
    assert hub.trail.here.name == "waive"
    assert hub.focusWidget() is hub.screen_now.reason
    QTest.keyClick(hub.screen_now.reason, Qt.Key.Key_Return)
    settle()
    assert "Give the reason in one sentence." in said(hub)
    assert "Say as whom" in said(hub)
    type_in(hub, reason="The partners met often before.", role="chair")
    QTest.keyClick(hub.screen_now.role, Qt.Key.Key_Return)
    settle()
    assert hub.trail.here.name == "hub"
    assert status(hub, "workshops") is Status.WAIVED
    (waiver,) = Waiving(hub.session, hub.trail.here.project).waivers()
    assert (waiver.reason, waiver.person, waiver.role, waiver.expires) == (
        "The partners met often before.", hub.settings.name, "chair", ""
    )
    hub.trigger("undo")
    settle()
    assert status(hub, "workshops") is Status.NOT_STARTED


def test_a_step_that_protects_asks_twice(hub):
    hub.go(Route("waive", hub.trail.here.project, "safe"))
    settle()
    assert "No waiver lifts this rule: " in said(hub)
    assert audit(hub) == []
    type_in(hub, reason="No children take part.", role="chair", until="30 Jun 2099")
    button(hub, "Waive step").click()
    settle()
    assert "Confirm that you mean it." in said(hub)
    hub.screen_now.confirm.setChecked(True)
    button(hub, "Waive step").click()
    settle()
    (waiver,) = Waiving(hub.session, hub.trail.here.project).waivers()
    assert waiver.expires == "2099-06-30"


def test_a_day_that_is_none_is_said_beside_its_line(hub):
    hub.go(Route("waive", hub.trail.here.project, "workshops"))
    settle()
    type_in(hub, reason="Met before.", role="chair", until="soon")
    button(hub, "Waive step").click()
    settle()
    assert "Write a day that is still to come" in said(hub)
    assert hub.focusWidget() is hub.screen_now.until


def test_what_may_not_be_waived_says_why(hub):
    hub.go(Route("waive", hub.trail.here.project, "cq"))
    settle()
    assert "there is nothing to waive" in said(hub)


def test_the_palette_and_the_step_page_lead_to_the_form(hub):
    project = hub.trail.here.project
    hub.go(Route("step", project, "gov", "check_answers"))
    settle()
    link = next(
        b for b in hub.screen_now.findChildren(LinkButton) if b.label() == "Waive this step…"
    )
    assert link.isVisible()
    link.click()
    settle()
    assert (hub.trail.here.name, hub.trail.here.step) == ("waive", "gov")
    hub.go(Route("hub", project))
    settle()
    hub.trigger("waive_step")
    settle()
    assert (hub.trail.here.name, hub.trail.here.step) == ("waive", None)


@pytest.mark.parametrize("where", ["hub", "form", "page"])
def test_a_waiver_is_withdrawn_wherever_it_shows(hub, where):
    project = hub.trail.here.project
    assert Waiving(hub.session, project).waive("pr", FINE) == {}
    settle()
    if where == "hub":
        menu_of(hub, "pr")["Withdraw the waiver"].trigger()
    elif where == "form":
        hub.go(Route("waive", project))
        settle()
        assert "The partners met often before." in said(hub)
        button(hub, "Withdraw").click()
    else:
        hub.go(Route("step", project, "pr"))
        settle()
        assert "O. Brandt · chair" in said(hub)
        button(hub, "Withdraw the waiver").click()
    settle()
    assert Waiving(hub.session, project).waivers() == ()
    assert status(hub, "pr") is not Status.WAIVED


# -- where the keyboard is after the reveal -------------------------------------------------------


def test_from_the_last_sheet_over_the_reveal_to_the_first_score_by_keys_alone(open_at):
    window = open_at()
    project = project_ids(window)[2]
    scoring = Scoring(window.session, project)
    person = Directory(window.session).add_person("Q. Moss")
    round_id = scoring.open_round((person,), "quick")
    window.go(Route("step", project, "pf"))
    settle()
    window.activateWindow()
    items = scoring.items("quick")
    scoring.hand_in(round_id, person, {"scores": dict.fromkeys(items, 4)})
    settle()
    reveal = QApplication.focusWidget()
    assert reveal is window.screen_now.collecting.reveal
    QTest.keyClick(reveal, Qt.Key.Key_Space)
    settle()
    here = QApplication.focusWidget()
    assert here is not None
    assert window.screen_now.results.isAncestorOf(here), "never back to the rail"
