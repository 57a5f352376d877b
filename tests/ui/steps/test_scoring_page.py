"""The scoring page, walked by keyboard: a round, sealed sheets, the reveal, agreed scores."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.audit import audit, audit_zoom
from tests.ui.steps.scoring_room import (
    CATEGORIES,
    NAMES,
    SHEETS,
    choose_name,
    focused,
    press,
    push,
    spoken,
    tab_to,
    write,
)

from collab_desktop.domain.answers import Address
from collab_desktop.domain.states import Status
from collab_desktop.storage.faults import DiskFull
from collab_desktop.ui import theme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.talk_timer import TalkTimer
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.shapes import State

KEY = Qt.Key
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
CONTROL = Qt.KeyboardModifier.ControlModifier
# The offscreen platform says of each popup that it can neither grab keys nor raise it: no fault.


def words_on(widget):
    """Every word a person can read in a widget."""
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def row_of(page, item):
    return next(row for row in page.results.rows.rows if row.key == item)


# -- setting up ------------------------------------------------------------


def test_a_round_is_opened_with_the_keyboard(room):
    page = room.enter("pf")
    assert page.setup is not None
    for name in NAMES[:3]:
        choose_name(name)
    tab_to("Quick")
    press(KEY.Key_Right)
    push("Open the round")
    current = room.scoring.current()
    assert [sheet.name for sheet in current.sheets] == list(NAMES[:3])
    assert current.depth == "full"
    assert page.collecting is not None
    assert spoken(focused()) == "Pass the laptop to Amina Yusuf"


def test_a_round_without_scorers_is_said_and_not_opened(room):
    page = room.enter("pf")
    push("Open the round")
    assert room.scoring.current() is None
    assert page.frame.summary.isVisible()
    push("Name who scores.")
    assert page.setup.people.isAncestorOf(focused())


@pytest.mark.parametrize(
    ("count", "inside", "advice"),
    [
        (0, (), ""), (1, (), "second scorer"), (2, (0, 1), "outside"), (2, (0,), ""),
        (6, (), ""),
    ],
)
def test_advice_about_the_group_never_bars(room, count, inside, advice):
    for number in inside:
        room.session.commit("edit.person", _member(room, room.people[number]))
    if count:
        room.set("pf.scorers.scorers", list(room.people[:count]))
    page = room.enter("pf")
    assert advice in page.setup.advice_words()
    assert bool(page.setup.advice_words()) == bool(advice)
    assert page.setup.open.isEnabled()


def _member(room, person):
    from collab_desktop.services.session import new_id, set_fields

    return set_fields("membership", new_id(), project_id=room.project, person_id=person, roles=[])


def test_scores_are_agreed_without_sheets(room):
    page = room.enter("pf")
    push("Agree scores without sheets")
    assert page.results is not None
    assert page.results.isAncestorOf(focused())
    for score in "43434":
        write(score)
        press(KEY.Key_Tab)
    assert room.scoring.agreed() == dict(zip(CATEGORIES, (4, 3, 4, 3, 4), strict=True))
    assert not page.results.rows.rows[0].strip.isVisible()


# -- sealed sheets ------------------------------------------------------------


def test_a_sheet_is_filled_in_and_sealed_with_keys(room, qtbot):
    room.scoring.open_round(room.people[:2], "quick")
    page = room.enter("pf")
    push("Pass the laptop to Amina Yusuf")
    ballot = page.ballot
    assert not page.frame.isVisible()
    assert "Pass to Amina Yusuf" in words_on(ballot)
    push("I am Amina Yusuf, begin")
    write("4")
    press(KEY.Key_Return)
    assert words_on(ballot.anchors)[0] == "Deliverability"
    write("?")
    press(KEY.Key_Down)
    write("5")
    press(KEY.Key_Delete)
    assert ballot.sheet.items[2].score() is None
    write("0")
    press(KEY.Key_Up)
    assert ballot.sheet.items[1].isAncestorOf(focused())
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    write("3")
    press(KEY.Key_Tab)
    write("1")
    assert ballot.counter.text() == "5 of 5 scored"
    press(KEY.Key_Return, CONTROL)
    assert ballot.sheet is None
    assert room.scoring.current().sheets[0].handed_in
    stored = next(b["sheet"]["scores"] for b in room.scoring.data.ballots)
    assert stored == dict(zip(CATEGORIES, (4, "?", 0, 3, 1), strict=True))
    assert spoken(focused()) == "Pass to Tomas Brenner"
    press(KEY.Key_Space)
    assert page.ballot.name == "Tomas Brenner"
    push("Back to the round")
    assert page.ballot is None
    assert page.collecting.counted() == "Handed in 1 of 2"


def test_blanks_are_said_once_and_never_become_zero(room):
    room.scoring.open_round(room.people[:1], "quick")
    page = room.enter("pf")
    page.pass_to(room.people[0])
    page.ballot.begin()
    write("2")
    press(KEY.Key_Return, CONTROL)
    summary = page.ballot.frame.summary
    assert summary.isVisible()
    assert summary.hasFocus()
    push("Score Impact, or hand in without it.")
    assert page.ballot.sheet.items[2].isAncestorOf(focused())
    write("3")
    push("Hand in anyway")
    assert next(b["sheet"]["scores"] for b in room.scoring.data.ballots) == {
        "suitability": 2, "impact": 3,
    }  # fmt: skip


def test_at_full_depth_confidence_and_note_are_free(room):
    room.scoring.open_round(room.people[:1], "full")
    page = room.enter("pf")
    page.pass_to(room.people[0])
    page.ballot.begin()
    write("4")
    tab_to("Not said")
    press(KEY.Key_Right)
    tab_to("Note on Right reason")
    write("Asked for by nurses")
    press(KEY.Key_Return, CONTROL)
    assert len(page.ballot.frame.summary.findChildren(QLabel)) >= 1
    press(KEY.Key_Return, CONTROL)
    sheet = next(b["sheet"] for b in room.scoring.data.ballots)
    assert sheet == {
        "scores": {"su1": 4}, "confidence": {"su1": "low"},
        "notes": {"su1": "Asked for by nurses"},
    }  # fmt: skip


def test_a_sheet_that_is_begun_is_not_lost_by_leaving(room):
    room.scoring.open_round(room.people[:1], "quick")
    page = room.enter("pf")
    page.pass_to(room.people[0])
    assert page.leave()
    page.ballot.begin()
    assert page.leave()
    write("2")
    assert not page.leave()
    assert "not handed in" in page.ballot.banner.text()
    push("Give it up")
    assert page.ballot is None
    assert page.leave()
    assert not room.scoring.current().sheets[0].handed_in


def test_a_sheet_that_cannot_be_written_stays_in_hand(room):
    room.scoring.open_round(room.people[:1], "quick")
    page = room.enter("pf")
    page.pass_to(room.people[0])
    page.ballot.begin()
    write("2")
    room.broken = DiskFull(room.session.store.path)
    page.ballot.hand_in()
    page.ballot.hand_in()
    assert room.faults
    assert page.ballot.sheet is not None
    assert page.ballot.sheet.items[0].score() == 2


def test_nothing_of_a_sealed_sheet_is_on_the_screen(room):
    round_id = room.scoring.open_round(room.people[:2], "quick")
    content = {"scores": {"impact": 5}, "notes": {"impact": "Only Tomas writes so"}}
    room.scoring.hand_in(round_id, room.people[1], content)
    page = room.enter("pf")
    for tab in ("anchors", "notes", "history"):
        page.drawer.set_current(tab)
        said = " ".join(words_on(page))
        assert "Only Tomas" not in said
        assert "median" not in said.casefold()
    assert page.results is None


# -- who stands aside, who is waited for ----------------------------------------------------


def test_somebody_stands_aside_and_comes_back(room):
    room.scoring.open_round(room.people[:2], "quick")
    page = room.enter("pf")
    tab_to("Tomas Brenner stands aside")
    press(KEY.Key_Space)
    assert room.scoring.current().sheets[1].recused
    assert page.collecting.counted() == "Handed in 0 of 1"
    push("Tomas Brenner scores after all")
    assert not room.scoring.current().sheets[1].handed_in


def test_taking_a_sheet_back_asks_first(room):
    round_id = room.scoring.open_round(room.people[:2], "quick")
    room.scoring.hand_in(round_id, room.people[0], {"scores": {"impact": 2}})
    page = room.enter("pf")
    push("Take back the sheet of Amina Yusuf")
    assert room.scoring.current().sheets[0].handed_in
    assert spoken(focused()) == "Leave it in"
    press(KEY.Key_Space)
    assert page.collecting.banner.text() == ""
    push("Take back the sheet of Amina Yusuf")
    push("Take it back")
    assert not room.scoring.current().sheets[0].handed_in


def test_scorers_change_while_the_round_is_open(room):
    round_id = room.scoring.open_round(room.people[:1], "quick")
    room.scoring.hand_in(round_id, room.people[0], {"scores": {"impact": 2}})
    page = room.enter("pf")
    push("Change who scores")
    assert page.setup is not None
    choose_name(NAMES[1])
    push("Keep these scorers")
    sheets = room.scoring.current().sheets
    assert [(s.name, s.handed_in) for s in sheets] == [(NAMES[0], True), (NAMES[1], False)]


def test_whoever_is_in_stays_among_the_scorers(room):
    round_id = room.scoring.open_round(room.people[:2], "quick")
    room.scoring.hand_in(round_id, room.people[0], {"scores": {"impact": 2}})
    page = room.enter("pf")
    page._open_round(room.people[1:2], "quick")
    assert f"{NAMES[0]} has handed a sheet in" in page.frame.summary.accessibleName()
    assert len(room.scoring.current().sheets) == 2


def test_the_reveal_waits_and_anyway_needs_a_reason(room):
    round_id = room.scoring.open_round(room.people[:2], "quick")
    page = room.enter("pf")
    assert not page.collecting.reveal.isEnabled()
    assert not page.collecting.foot.anyway.isVisible()
    room.scoring.hand_in(round_id, room.people[0], {"scores": {"impact": 2}})
    assert page.collecting.foot.waits.text() == "The reveal waits for one sheet."
    push("Reveal anyway")
    assert spoken(focused()) == "Why not wait for the others?"
    press(KEY.Key_Return)
    assert page.collecting.foot.reason_field.problem() == "Give the reason in one sentence."
    assert not room.scoring.current().is_revealed
    write("Tomas is ill today")
    push("Reveal now")
    assert room.scoring.current().reason == "Tomas is ill today"
    assert page.results is not None


def test_all_in_the_reveal_is_the_next_thing(room):
    room.round((3, 3, 3, 3, 3), (4, 4, 4, 4, 4))
    page = room.enter("pf")
    assert focused() is page.collecting.reveal
    press(KEY.Key_Space)
    assert page.results.isAncestorOf(focused())
    assert row_of(page, "impact").median.text() == "3.5"


# -- after the reveal ------------------------------------------------------------


def test_rows_show_dots_median_spread_and_no_names(room):
    room.revealed()
    page = room.enter("pf")
    row = row_of(page, "deliverability")
    assert row.median.text() == "2.5"
    assert row.spread.text() == "Split"
    assert row.advice.text() == (
        "Hear from somebody near 1, then somebody near 5. Two minutes each."
    )
    assert row_of(page, "suitability").spread.text() == "Close"
    assert row_of(page, "scalability").spread.text() == "Mixed"
    assert "1 not sure" in " ".join(words_on(row_of(page, "portfolio")))
    assert not any(name in " ".join(words_on(page)) for name in NAMES)
    assert page.frame.head._purpose.text().startswith("Round 1 of 2, revealed ")


def test_with_few_ballots_there_are_dots_and_no_word(room):
    room.revealed((1, 1, 1, 1, 1), (5, 5, 5, 5, 5), (3, 3, 3, 3, 3))
    page = room.enter("pf")
    row = row_of(page, "impact")
    assert row.spread.text() == ""
    assert not row.advice.isVisible()
    assert row.strip.accessibleName() == "Impact: 1 at 1, 1 at 3, 1 at 5, median 3"


def test_agreeing_by_keys_moves_the_total(room, qtbot):
    room.revealed()
    page = room.enter("pf")
    foot = page.results.foot
    assert foot.heading.text() == "Total, provisional"
    assert foot.total.text() == "69.5"
    for score in "4343":
        write(score)
        press(KEY.Key_Tab)
        if not spoken(focused()).startswith("Agreed score"):
            tab_to("Agreed score")
    assert foot.total.text() == "–"
    write("4")
    assert room.scoring.agreed() == dict(zip(CATEGORIES, (4, 3, 4, 3, 4), strict=True))
    assert (foot.heading.text(), foot.total.text()) == ("Total", "72.0")
    assert foot.outcome.text() == "Recommend to board"
    assert foot.shape.state() is State.FINISHED
    assert page.results.reasons.sentences()[0] == "The total of 72.0 reaches 65."
    firm = page.results.reasons.firmness
    qtbot.waitUntil(lambda: "weight" in firm.text(), timeout=20000)
    assert firm.text().startswith("No change of one weight by 10 points moves the outcome.")
    press(KEY.Key_Delete)
    assert "portfolio" not in room.scoring.agreed()
    assert foot.total.text() == "–"
    room.bridge.stack(room.project).undo()
    assert foot.total.text() == "72.0"


def test_a_broken_floor_is_a_reason_to_stop(room):
    room.agree(4, 1, 4, 3, 4)
    page = room.enter("pf")
    assert page.results.foot.shape.state() is State.STOP
    assert "Deliverability at 1.0 is below its floor of 1.5." in page.results.reasons.sentences()


def test_the_anchors_follow_the_keyboard_and_the_score(room):
    room.revealed()
    page = room.enter("pf")
    tab_to("Agreed score for Impact")
    anchors = page.drawer.anchors
    assert words_on(anchors)[0] == "Impact"
    assert [row.accessibleName()[0] for row in anchors.rows] == list("543210")
    write("2")
    assert [row.is_chosen for row in anchors.rows] == [False, False, False, True, False, False]


def test_a_reason_is_kept_as_one_types(room, qtbot):
    room.revealed()
    page = room.enter("pf")
    row = row_of(page, "deliverability")
    tab_to("Reason for Deliverability")
    write("Confirmed in writing")
    assert page.leave()
    assert room.scoring.reason("deliverability") == "Confirmed in writing"
    room.scoring.agree("deliverability", 3)
    assert row.reason.accessibleName() == "Why 3 for Deliverability"
    assert not row_of(page, "suitability").reason.isVisible()


def test_history_tells_how_a_score_was_agreed(room):
    room.revealed()
    room.scoring.agree("suitability", 2)
    room.scoring.agree("suitability", 4)
    page = room.enter("pf")
    row_of(page, "suitability").cells.setFocus()
    page.drawer.set_current("history")
    said = words_on(page.drawer.history)
    assert said[0] == "Suitability"
    assert [text for text in said if text.isdigit()] == ["4", "2"]
    (earlier,) = [
        link for link in page.drawer.history.findChildren(LinkButton) if link.isVisible()
    ]
    earlier.click()
    assert row_of(page, "suitability").cells.value() == "2"
    assert room.scoring.agreed()["suitability"] == 2


def test_a_second_round_shows_what_moved(room):
    room.revealed()
    page = room.enter("pf")
    push("Score again")
    assert page.setup.scorers() == room.people
    push("Cancel")
    assert page.results is not None
    room.revealed((3, 3, 4, 3, 4), (3, 3, 4, 3, 4))
    QApplication.processEvents()
    row = row_of(page, "deliverability")
    assert (row.median.text(), row.before.text()) == ("3", "was 2.5")
    assert page.frame.head._purpose.text().startswith("Round 2 of 2")


def test_full_depth_groups_the_criteria_and_gives_means(room):
    room.revealed(*SHEETS[:4], depth="full")
    page = room.enter("pf")
    rows = page.results.rows
    assert len(rows.rows) == 20
    assert rows.heads[0].mean.text() != "not complete"
    room.scoring.agree("su1", 1)
    assert rows.heads[1].mean.text() == "not complete"
    assert row_of(page, "su1").reason.isVisible()
    for item in room.scoring.items("full")[1:]:
        room.scoring.agree(item, 4)
    assert rows.heads[0].mean.text() == "mean 3.3 of 5"
    assert page.results.foot.total.text() == "77.0"


# -- finishing ------------------------------------------------------------


def test_finishing_says_what_stands_in_the_way_and_leads_there(room):
    room.revealed()
    page = room.enter("pf")
    page.finish()
    assert page.frame.summary.hasFocus()
    assert page.window_title().startswith("Error: ")
    push("Say what you recommend.")
    assert page.results.recommendation.isAncestorOf(focused())
    page.frame.summary.setFocus()
    push("Agree a score for every category.")
    assert row_of(page, "suitability").isAncestorOf(focused())
    page.frame.summary.setFocus()
    push("True North has to pass first.")
    assert room.routes[-1].step == "tn"


def test_a_scoring_is_finished_and_reopened(room):
    room.pass_true_north()
    room.revealed()
    room.agree(4, 3, 4, 3, 4)
    page = room.enter("pf")
    tab_to("What do you recommend?")
    press(KEY.Key_Space)
    assert room.questions.data.text("pf.recommendation.recommendation") == "recommend"
    push("Finish scoring")
    assert room.toasts == ["Completed: Prioritisation"]
    assert room.routes[-1] == Route("hub", room.project)
    assert page.rooms.state("pf", "project") is Status.COMPLETE
    again = room.enter("pf")
    push("Reopen scoring")
    assert again.rooms.state("pf", "project") is Status.REOPENED


def test_a_route_leads_to_a_row_and_to_the_recommendation(room):
    room.revealed()
    page = room.enter("pf")
    assert page.show_route(Route("step", room.project, "pf", "agreed", "impact"))
    assert row_of(page, "impact").isAncestorOf(focused())
    route = Route("step", room.project, "pf", "recommendation", "recommendation")
    assert page.show_route(route)
    assert page.results.recommendation.isAncestorOf(focused())
    assert not page.show_route(Route("step", room.project, "tn"))


def test_a_route_to_a_row_before_the_reveal_leads_to_what_comes_next(room):
    room.scoring.open_round(room.people[:2], "quick")
    page = room.enter("pf")
    push("Type in from paper")
    write("4")
    room.go(Route("step", room.project, "pf", "agreed", "impact"))
    assert page.entering.page is None
    assert page.isAncestorOf(focused())
    assert page.collecting is not None and not room.scoring.current().is_revealed
    assert room.scoring.current().scored == 1, "what was keyed is in"


@pytest.mark.parametrize(("section", "item"), [("agreed", "scalability"), ("recommendation", "")])
def test_a_place_opens_with_the_keyboard_there(room, section, item):
    room.revealed()
    page = room.enter("pf", section, question=item or None)
    target = row_of(page, item) if item else page.results.recommendation
    assert target.isAncestorOf(focused())


def test_what_cannot_be_written_is_shown_as_it_was(room):
    room.revealed()
    page = room.enter("pf")
    room.broken = DiskFull(room.session.store.path)
    write("4")
    assert room.faults
    assert row_of(page, "suitability").cells.value() == ""
    assert page.frame.head.save_sign.text() == "Not saved"


# -- the timer ------------------------------------------------------------


def test_the_timer_counts_by_the_clock_on_the_wall(qapp):
    time = [100.0]
    timer = TalkTimer("Impact", now=lambda: time[0])
    assert timer.label() == "Start 2:00"
    timer.click()
    time[0] += 0.5
    timer.show_time()
    assert timer.label() == "Stop 2:00"
    time[0] += 60
    timer.show_time()
    assert (timer.label(), timer.property("announced")) == ("Stop 1:00", "One minute left.")
    time[0] += 3600  # the laptop slept
    timer.show_time()
    assert (timer.label(), timer.runs) == ("Time is up, start again", False)
    assert timer.property("announced") == "Two minutes are over."
    timer.click()
    assert timer.label() == "Stop 2:00"
    timer.click()
    assert timer.label() == "Start 2:00"


# -- everybody can use it ------------------------------------------------------------


def moments(room):
    """Each moment of the page, one after the other."""
    yield "setup", room.enter("pf")
    round_id = room.round(*SHEETS[:5])
    page = room.enter("pf")
    yield "collecting", page
    page.pass_to(room.people[0])
    page.ballot.begin()
    yield "sheet", page
    page.entering.close()
    room.scoring.reveal(round_id)
    room.agree(4, 3)
    yield "results", page


@pytest.mark.parametrize(
    ("palette", "direction"),
    list(itertools.product(("light", "dark", "high_contrast"), DIRECTIONS)),
)
def test_every_moment_passes_the_audit(room, qapp, palette, direction):
    qapp.setLayoutDirection(direction)
    theme.apply(qapp, palette)
    try:
        for name, page in moments(room):
            QTest.qWait(1)
            page.setWindowTitle(page.window_title())
            assert audit(page) == [], name
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.apply(qapp)


def test_nothing_is_cut_off_at_twice_the_size(room, qapp):
    try:
        for name, page in moments(room):
            page.resize(888, 572)
            frame = page.frame if page.ballot is None else page.ballot.frame
            sideways = []

            def zoom(percent, frame=frame, sideways=sideways):
                theme.apply(qapp, "light", percent)
                QApplication.processEvents()
                sideways.append(frame.pages.horizontalScrollBar().maximum())

            assert audit_zoom(page, zoom) == [], name
            assert max(sideways) == 0, name
    finally:
        theme.apply(qapp)


def test_rows_give_way_when_the_page_becomes_narrow(room, qapp):
    room.revealed()
    page = room.enter("pf")
    bar = page.frame.pages.horizontalScrollBar()
    for width in (1294, 888, 640, 888, 1294):
        page.resize(width, 740)
        QTest.qWait(50)
        assert bar.maximum() == 0, width
        assert page.results.rows._head.isVisible() == (width == 1294)


def test_a_workspace_that_is_only_read_offers_nothing_to_change(room, monkeypatch):
    room.revealed()
    monkeypatch.setattr(type(room.session.store), "read_only", property(lambda _self: True))
    page = room.enter("pf")
    assert not any(row.cells.isEnabled() for row in page.results.rows.rows)
    assert "Finish scoring" not in words_on(page)
    assert page.scoring.data.answers.get(Address("pf.agreed.impact")) is None


# -- other ways in --------------------------------------------------------------------------------


def test_sheets_of_the_priority_are_keyed_from_paper_and_counted_by_fingers(room):
    round_id = room.scoring.open_round(room.people[:4], "quick")
    page = room.enter("pf")
    push("Type in from paper")
    write("4321051234")
    push("Done")
    assert [s.handed_in for s in room.scoring.current().sheets] == [True, True, False, False]
    push("Count fingers")
    for row in page.entering.page.rows:
        row.fields["3"].setFocus()
        write("2")
    push("Hand in the counts")
    assert page.collecting.counted() == "Handed in 4 of 4"
    push("Reveal")
    found = [row.agreement for row in room.scoring.results(round_id).rows]
    assert found[0].counts == (0, 0, 0, 2, 1, 1)
    assert {f.missing for f in found} == {0}
