"""True North, walked by keyboard: a run, what the run before said, and both runs side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.audit import audit, audit_zoom
from tests.ui.steps.scoring_room import focused, press, tab_to

from collab_desktop.domain.answers import Address
from collab_desktop.domain.states import Severity
from collab_desktop.services.run_comparison import compare_runs, severity_of
from collab_desktop.ui import theme
from collab_desktop.ui.steps.run_compare import Change
from collab_desktop.ui.steps.true_north_page import COMPARE, EarlierAnswer
from collab_desktop.ui.widgets.shapes import State

KEY = Qt.Key
IDEA, PROPOSAL = "run:idea", "run:proposal"
RATINGS = {
    IDEA: ("clear", "partly", "not_yet", "partly"),
    PROPOSAL: ("clear", "clear", "partly", "not_yet"),
}


@pytest.fixture
def rated(room):
    for subject, ratings in RATINGS.items():
        for number, rating in enumerate(ratings, 1):
            room.set(f"tn.q{number}.rating", rating, subject)
            room.set(f"tn.q{number}.answer", f"Answer {number} of {subject}", subject)
    room.set("tn.flags.stop", ["duplicate"], IDEA)
    room.set("tn.outcome.outcome", "rework", IDEA)
    return room


def words_on(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def earlier(page):
    """What the run before said, question by question."""
    found = page.page.findChildren(EarlierAnswer)
    return [one.text.text() for one in found]


def test_words_of_the_first_run_may_stand_again_and_ratings_are_made_anew(rated):
    rated.set("tn.q2.answer", None, PROPOSAL)
    rated.set("tn.q2.rating", None, PROPOSAL)
    page = rated.enter("tn", "q2", subject=PROPOSAL)
    words, rating = page.page.findChildren(EarlierAnswer)
    assert rating.again is None
    words.again.setFocus()
    press(KEY.Key_Space)
    answers = rated.session.project(rated.project).answers
    assert answers[Address("tn.q2.answer", PROPOSAL)].value == f"Answer 2 of {IDEA}"
    assert not words.again.isVisible()
    assert page.page.blocks[0].isAncestorOf(focused()), "ready to be changed"
    other = rated.enter("tn", "q1", subject=PROPOSAL)
    assert all(one.again is None for one in other.page.findChildren(EarlierAnswer))


# -- one run ----------------------------------------------------------------------------------


def test_the_first_run_has_nothing_before_it(rated):
    page = rated.enter("tn", "q1", subject=IDEA)
    assert earlier(page) == []
    assert page.frame.runs.value() == IDEA


def test_the_second_run_shows_what_the_first_said(rated):
    page = rated.enter("tn", "q2", subject=PROPOSAL)
    assert earlier(page) == ["Answer 2 of run:idea", "Partly"]
    page.go_to_section("outcome")
    assert earlier(page) == ["Rework"]
    page.go_to_section("panel")
    assert earlier(page) == []


def test_runs_change_with_the_arrows(rated):
    page = rated.enter("tn", "q1", subject=IDEA)
    tab_to("Run 1")
    press(KEY.Key_Right)
    assert (page.subject, page.section) == (PROPOSAL, "q1")
    assert earlier(page) == ["Answer 1 of run:idea", "Clear"]


def test_a_question_says_which_value_it_serves(rated):
    page = rated.enter("tn", "q1", subject=IDEA)
    assert any("For every child" in words for words in words_on(page.page))


# -- the proposal -------------------------------------------------------------------------------


def test_the_proposal_moves_while_people_rate(room):
    page = room.enter("tn", "q1", subject=IDEA)
    assert page.proposal.outcome.text().startswith("Nothing yet; it follows from")
    assert page.proposal.outcome.state() is State.CANNOT
    for key in ("q1", "q2", "q3", "q4"):
        room.set(f"tn.{key}.rating", "clear", IDEA)
    assert (page.proposal.outcome.text(), page.proposal.outcome.state()) == (
        "Pass", State.FINISHED,
    )  # fmt: skip
    tab_to("How clear is the answer?")
    press(KEY.Key_Down)
    press(KEY.Key_Space)
    assert room.questions.data.text("tn.q1.rating", IDEA) == "partly"
    assert page.proposal.outcome.text() == "Pass with actions"
    assert "Good for children" in page.proposal.reasons.text()


def test_where_one_decides_the_proposal_stands_only_once(rated):
    page = rated.enter("tn", "outcome", subject=IDEA)
    assert page.proposal is None
    assert any(words.startswith("Rework.") for words in words_on(page.page))


# -- side by side ---------------------------------------------------------------------------------


def test_both_runs_side_by_side(rated):
    page = rated.enter("tn", "q1", subject=PROPOSAL)
    tab_to("Run 2")
    press(KEY.Key_Right)
    assert page.section == COMPARE
    assert page.frame.runs.value() == COMPARE
    assert [change.word for change in page.compare.findChildren(Change)] == [
        "Same", "Better", "Better", "Worse",
    ]  # fmt: skip
    said = words_on(page.compare)
    assert "2 better, 1 worse than in the first run." in said
    assert "It repeats existing work" in said
    assert "Answer 3 of run:proposal" in said
    assert not page.frame.bar.isVisible()


def test_the_way_back_from_side_by_side(rated):
    page = rated.enter("tn", COMPARE, subject=PROPOSAL)
    press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.is_comparing
    assert page.frame.runs.isAncestorOf(focused())
    press(KEY.Key_Left)
    assert (page.is_comparing, page.subject) == (False, PROPOSAL)
    assert page.frame.bar.isVisible()
    assert page.page is not None


def test_side_by_side_follows_what_changes(rated):
    page = rated.enter("tn", COMPARE, subject=PROPOSAL)
    rated.set("tn.q4.rating", "clear", PROPOSAL)
    assert [change.word for change in page.compare.findChildren(Change)][-1] == "Better"


def test_a_run_that_is_not_assessed_is_new_and_not_worse(room):
    for number in range(1, 5):
        room.set(f"tn.q{number}.rating", "clear", IDEA)
    found = compare_runs(room.questions.data)
    assert {question.change for question in found.questions} == {"new"}
    assert found.after.proposed is None
    assert found.after.severity is Severity.NOT_CHECKED
    assert found.before.proposed is not None


@pytest.mark.parametrize(
    ("outcome", "severity"),
    [("pass", Severity.OK), ("pass_with_actions", Severity.OK), ("rework", Severity.ATTENTION),
     ("stop", Severity.STOP), (None, Severity.NOT_CHECKED), ("", Severity.NOT_CHECKED)],
)
def test_every_outcome_has_its_shape(outcome, severity):
    assert severity_of(outcome) is severity


# -- everybody can use it -------------------------------------------------------------------


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight,
                                       Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("palette", ["light", "dark", "high_contrast"])
def test_pages_pass_the_audit(rated, qapp, palette, direction):
    qapp.setLayoutDirection(direction)
    theme.apply(qapp, palette)
    try:
        page = rated.enter("tn", "q2", subject=PROPOSAL)
        assert audit(page) == []
        page.go_to_section(COMPARE)
        QTest.qWait(50)  # layouts of words that wrap settle in a few rounds
        assert audit(page) == []
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.apply(qapp)


def test_nothing_is_cut_off_at_twice_the_size(rated, qapp):
    sideways = []
    page = rated.enter("tn", COMPARE, subject=PROPOSAL, size=(888, 572))

    def zoom(percent):
        theme.apply(qapp, "light", percent)
        QApplication.processEvents()
        sideways.append(page.frame.pages.horizontalScrollBar().maximum())

    try:
        assert audit_zoom(page, zoom) == []
        assert max(sideways) == 0
    finally:
        theme.apply(qapp)


# -- copied answers ---------------------------------------------------------------------------


@pytest.mark.parametrize("width", [700, 1000, 1294])
def test_nothing_moves_when_a_copied_answer_is_edited(room, width):
    cells = {"role": "Engineer", "decision": "Where to dig"}
    room.questions.add_row("cq.users.users", values=cells)
    page = room.enter("tn", "q4", subject=IDEA, size=(width, 740))
    block = page.page.blocks[0]
    block.editor.setFocus()
    hint = next(w for w in words_on(block) if w.startswith("Copied from"))
    QTest.qWait(50)

    def places():
        QApplication.processEvents()
        blocks = [each.mapTo(page, each.rect().topLeft()).y() for each in page.page.blocks]
        return [*blocks, block.editor.mapTo(page, block.editor.rect().topLeft()).y()]

    before = places()
    press(KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(KEY.Key_X)
    page.autosave.flush()
    assert hint not in words_on(block)
    assert any(w.startswith("Yours now; compare") for w in words_on(block))
    assert places() == before
    press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(KEY.Key_Delete)
    page.autosave.flush()
    assert places() == before
