"""People, library, gates and the comparison, used as a person uses them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.states import Severity
from collab_desktop.domain.views import Missing
from collab_desktop.exchange.pack_files import read_pack_files, write_pack_files
from collab_desktop.framework.catalogue import skills
from collab_desktop.framework.loader import builtin_files
from collab_desktop.services.coming_up import coming_up
from collab_desktop.services.comparing import compared
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.gating import Gating
from collab_desktop.services.hub import next_of
from collab_desktop.services.library import Library, matching
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.home import home_screen
from collab_desktop.ui.hub import hub_screen
from collab_desktop.ui.hub.gate_forms import OutstandingForm, OverrideForm
from collab_desktop.ui.hub.next_thing import NextThingBand
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.widgets.buttons import Button, LinkButton


def own_pack() -> dict[str, str]:
    """The default questions under another title, as a facilitator would change them."""
    files = dict(builtin_files("dcc"))
    own = 'title = "Our own way to a decision"'
    files["pack.toml"] = files["pack.toml"].replace(
        'title = "From an idea to a board decision"', own, 1
    )
    return files


def words(window) -> str:
    labels = window.screen_now.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def link(window, text: str) -> LinkButton:
    found = window.screen_now.findChildren(LinkButton)
    return next(b for b in found if text in b.label() and b.isVisible())


# -- people ---------------------------------------------------------------------------------------


@pytest.fixture
def people(open_at):
    window = open_at(Route("people"))
    window.activateWindow()
    return window


def names(window) -> list[str]:
    return [entry.title() for entry in window.screen_now._entries.values()]


def test_people_stand_by_name_and_are_searched(people):
    assert names(people) == ["Amina Yusuf", "Lindiwe Nkosi", "Tomas Brenner"]
    QTest.keyClicks(people.screen_now._search, "health")
    assert names(people) == ["Amina Yusuf"]


def test_a_person_is_added_and_edited_in_place(people):
    people.screen_now._add.click()
    settle()
    edit = QApplication.focusWidget()
    QTest.keyClicks(edit, "Chloe Martin")
    people.go(Route("home"))
    assert "Chloe Martin" in [row.name for row in Directory(people.session).people()]


def test_typing_keeps_its_place_while_the_list_is_shown_anew(people):
    entry = next(iter(people.screen_now._entries.values()))
    entry._title.click()
    edit = entry.first_edit()
    edit.setFocus()
    edit.setCursorPosition(5)
    QTest.keyClicks(edit, "h")
    entry.settle()
    settle()
    assert edit.text() == "Aminah Yusuf"
    assert edit.cursorPosition() == 6
    assert entry.title() == "Aminah Yusuf"


def test_an_undo_reaches_an_open_entry(people):
    entry = next(iter(people.screen_now._entries.values()))
    entry._title.click()
    QTest.keyClicks(entry.first_edit(), "x")
    people.trigger("undo")
    settle()
    assert entry.first_edit().text() == "Amina Yusuf"


def test_a_person_is_given_an_organisation(people):
    directory = Directory(people.session)
    entry = people.screen_now._entries[directory.people()[2].id]
    hill = next(o for o in directory.organisations() if o.name == "Hill Voices")
    entry.changed.emit("organisation_id", hill.id)
    assert directory.people()[2].organisation == "Hill Voices"
    people.screen_now._entries[directory.people()[2].id].changed.emit("organisation_id", "")
    assert directory.people()[2].organisation_id is None


def test_a_deleted_person_comes_back_from_the_toast(people):
    entry = next(iter(people.screen_now._entries.values()))
    entry.deleted.emit()
    settle()
    assert names(people) == ["Lindiwe Nkosi", "Tomas Brenner"]
    people._toast._action.click()
    settle()
    assert names(people)[0] == "Amina Yusuf"


def test_organisations_have_a_list_of_their_own(people):
    people.screen_now._kinds.choose("organisation")
    settle()
    assert names(people) == ["Arden District Health Office", "Hill Voices"]
    assert "1 person" in words(people)
    people.screen_now._add.click()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Northmoor University")
    people.screen_now.leave()
    assert "Northmoor University" in [o.name for o in Directory(people.session).organisations()]


# -- library --------------------------------------------------------------------------------------


def test_the_set_that_comes_with_the_program_is_listed_once(open_at):
    window = open_at(Route("library"))
    rows = Library(window.session).packs()
    assert [row.built_in for row in rows] == [True]
    assert len(rows[0].projects) == 3
    assert rows[0].title in words(window)
    assert "No project has shared a lesson yet." in words(window)


def test_a_set_of_questions_goes_out_and_comes_in(open_at, tmp_path):
    window = open_at(Route("library"))
    write_pack_files(own_pack(), tmp_path / "small.zip")
    window.screen_now.bring_in(tmp_path / "small.zip")
    settle()
    rows = Library(window.session).packs()
    assert [row.built_in for row in rows] == [True, False], words(window)
    assert rows[1].title in words(window)
    target = tmp_path / "out.zip"
    Library(window.session).save(rows[1].sha256, target)
    assert read_pack_files(target) == own_pack()
    window.trigger("undo")
    settle()
    assert len(Library(window.session).packs()) == 1


def test_a_refused_set_names_file_line_and_question(open_at, tmp_path):
    window = open_at(Route("library"))
    header = 'surprise = "yes"\n' + own_pack()["pack.toml"]
    write_pack_files({**own_pack(), "pack.toml": header}, tmp_path / "broken.zip")
    window.screen_now.bring_in(tmp_path / "broken.zip")
    settle()
    assert window.screen_now._refusal.isVisible()
    assert "pack.toml, line" in words(window)
    write_pack_files(own_pack(), tmp_path / "small.zip")
    window.screen_now.bring_in(tmp_path / "small.zip")
    assert not window.screen_now._refusal.isVisible()


def test_a_file_that_is_no_set_is_refused(open_at, tmp_path):
    window = open_at(Route("library"))
    (tmp_path / "x.zip").write_bytes(b"PK nothing")
    window.screen_now.bring_in(tmp_path / "x.zip")
    assert window.screen_now._refusal.isVisible()
    window.screen_now.bring_in(tmp_path / "none.zip")
    assert "none.zip" in words(window)


def test_skills_are_found_by_other_words(open_at):
    window = open_at(Route("library"))
    assert len(skills()) >= 5
    found = [s.title for _, group in matching("travel times") for s in group]
    assert found == ["Geospatial processing"]
    QTest.keyClicks(window.screen_now._skills._search, "travel times")
    settle()
    assert "Geospatial processing (GIS" in words(window)


# -- gates ----------------------------------------------------------------------------------------


@pytest.fixture
def gate(open_at):
    window = open_at()
    window.go(Route("gate", project_ids(window)[0], detail="G3"))
    settle()
    window.activateWindow()
    return window


def rules(window) -> dict:
    view = Gating(window.session, window.trail.here.project).gate("G3")
    return {rule.id: rule for rule in view.rules}


def test_a_gate_says_every_rule_in_words_and_shapes(gate):
    said = words(gate)
    for rule in rules(gate).values():
        assert rule.text in said
    assert "Stops the gate" in said
    assert "Gate 3: Board pack" in gate.windowTitle()


def test_go_to_field_goes_to_the_page_that_mends_it(gate):
    summary = rules(gate)["g3_summary"]
    button = next(
        b for b in gate.screen_now.findChildren(Button) if summary.text in b.accessibleName()
    )
    button.click()
    here = gate.trail.here
    assert (here.name, here.step, here.section) == ("step", "gov", "summary")


def test_a_rule_is_overridden_with_a_reason_that_stays(gate):
    link_ = next(
        b for b in gate.screen_now.findChildren(LinkButton)
        if b.accessibleName().startswith("Keep it") and "summary" in b.accessibleName()
    )
    link_.click()
    settle()
    form = gate.screen_now.findChild(OverrideForm)
    QTest.keyClick(form.edits()[0], Qt.Key.Key_Return)
    assert "reason" not in rules(gate)["g3_summary"].overridden
    assert form.isVisible()
    QTest.keyClicks(form.edits()[0], "The chair has read it.")
    QTest.keyClick(form.edits()[0], Qt.Key.Key_Return)
    assert form.edits()[1].hasFocus(), "and as whom"
    QTest.keyClicks(form.edits()[1], "chair")
    QTest.keyClick(form.edits()[1], Qt.Key.Key_Return)
    settle()
    assert rules(gate)["g3_summary"].overridden == "The chair has read it."
    assert "Kept, because: The chair has read it." in words(gate)
    gate._toast._action.click()
    settle()
    assert not rules(gate)["g3_summary"].overridden


def test_an_unbuilt_step_is_listed_as_outstanding(gate):
    link(gate, "Outstanding").click()
    settle()
    form = gate.screen_now.findChild(OutstandingForm)
    who, due = form.edits()
    QTest.keyClicks(who, "Amina Yusuf")
    QTest.keyClicks(due, "soon")
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert form.isVisible()
    due.clear()
    QTest.keyClicks(due, "10 Dec 2026")
    QTest.keyClick(due, Qt.Key.Key_Return)
    settle()
    assert rules(gate)["g3_pid"].outstanding == ("Amina Yusuf", "2026-12-10")
    assert "Outstanding: Amina Yusuf, 10 Dec 2026" in words(gate)
    here = QApplication.focusWidget()
    assert here is not None
    assert gate.screen_now.isAncestorOf(here), "the keyboard stays at the gate"
    link(gate, "Change who and when").click()
    settle()
    assert gate.screen_now.findChild(OutstandingForm).isVisible()


def test_a_gate_leads_to_the_next_thing_and_to_its_paper(gate):
    band = gate.screen_now.findChild(NextThingBand)
    project = gate.trail.here.project
    coming = next_of(gate.session, project)
    assert coming.task in band.accessibleName()
    band.button.click()
    settle()
    assert gate.trail.here == route_to(project, coming.place)
    gate.go(Route("gate", project, detail="G3"))
    settle()
    export = next(
        b for b in gate.screen_now.findChildren(Button) if b.label() == "Export"
    )
    export.click()
    settle()
    assert gate.trail.here == Route("export", project, detail="P16")
    assert gate.screen_now._options.document().name == "board_pack"


def test_a_gate_that_waits_for_another_leads_there(gate):
    text = rules(gate)["g3_g2"].text
    button = next(
        b for b in gate.screen_now.findChildren(Button)
        if b.accessibleName() == f"Go to gate: {text}"
    )
    button.click()
    assert gate.trail.here == Route("gate", gate.trail.here.project, detail="G2")


# -- comparing ------------------------------------------------------------------------------------


def test_projects_with_comparable_scores_are_ranked_the_others_say_why(open_at):
    window = open_at(Route("compare"))
    rows = {row.title.split(",")[0]: row for row in compared(window.session).rows}
    assert rows["Outreach for vaccination"].rank == 1
    assert rows["Air near schools"].rank == 2
    assert rows["Safe water points"].rank is None
    assert "No complete score yet." in words(window)


def test_equal_totals_share_a_rank(open_at):
    window = open_at()
    first, _, third = project_ids(window)
    source = window.session.project(first)
    questions = Questionnaire(window.session, third)
    for address, answer in source.answers.items():
        if address.path.startswith("pf.agreed."):
            questions.set_answer(address, answer)
    window.go(Route("compare"))
    found = [row for row in compared(window.session).rows if row.rank]
    assert [(row.rank, row.tied) for row in found] == [(1, True), (1, True)]
    assert "1 =" in words(window)


def test_another_depth_stands_apart_with_the_reason(open_at):
    window = open_at()
    Questionnaire(window.session, project_ids(window)[2]).set_depth("pf", "full")
    rows = {row.title.split(",")[0]: row for row in compared(window.session).rows}
    assert rows["Air near schools"].rank is None
    assert rows["Air near schools"].apart is not None


def test_a_theme_filters(open_at):
    window = open_at(Route("compare"))
    box = window.screen_now._theme
    box.setCurrentIndex(box.findData("climate"))
    assert "Safe water points" not in words(window)
    assert [row.title.split(",")[0] for row in compared(window.session, "climate").rows] == [
        "Safe water points"
    ]


def test_the_chart_says_what_it_shows(open_at):
    window = open_at(Route("compare"))
    said = window.screen_now._chart.accessibleName()
    assert "Outreach for vaccination, Arden Highlands: Deliverability 3, Impact 4" in said


# -- home -----------------------------------------------------------------------------------------


def test_what_is_coming_up_leads_to_its_page(open_at):
    window = open_at()
    day = (date.today() + timedelta(days=1)).isoformat()
    project = project_ids(window)[1]
    Questionnaire(window.session, project).set_answer(
        Address("cq.call.deadline"), Answer.of(day)
    )
    settle()
    first = coming_up(window.session)[0]
    assert (first.day, first.title, first.project_id) == (day, "Applications close", project)
    button = window.screen_now._coming.findChildren(type(window.screen_now._new).__bases__[0])[0]
    button.click()
    here = window.trail.here
    assert (here.project, here.step, here.section) == (project, "cq", "call")


def test_what_is_outstanding_for_the_board_is_coming_up(open_at):
    window = open_at()
    project = project_ids(window)[1]
    Completing(window.session, project).list_outstanding("pid", "A. Yusuf", "2999-01-15")
    found = coming_up(window.session, limit=50)
    assert ("2999-01-15", "Outstanding: Project initiation") in {(c.day, c.title) for c in found}


def test_yesterday_is_not_coming_up(open_at):
    window = open_at()
    day = (date.today() - timedelta(days=1)).isoformat()
    Questionnaire(window.session, project_ids(window)[1]).set_answer(
        Address("cq.call.deadline"), Answer.of(day)
    )
    assert day not in [coming.day for coming in coming_up(window.session)]


def test_needs_you_leads_to_the_task(open_at):
    window = open_at()
    link_ = window.screen_now._band.findChildren(LinkButton)[0]
    link_.click()
    assert window.trail.here.name in {"step", "gate"}


def test_many_projects_are_worked_out_bit_by_bit_below_the_list_last_seen(
    open_at, monkeypatch, qtbot
):
    window = open_at()
    seen = [row.accessibleName() for row in window.screen_now._table.rows()]
    window.go(Route("people"))
    last_seen = portfolio(window.session)[:2]
    monkeypatch.setattr(home_screen, "recall", lambda _path: last_seen)
    window.session._worked_out.clear()
    monkeypatch.setattr(home_screen, "FIRST_SLICE", 0)
    window.go(Route("home"))
    home = window.screen_now
    assert home._later.isActive()
    meanwhile = home._table.rows()
    assert [row.accessibleName() for row in meanwhile] == seen[:2]
    home._work_ahead(0)
    assert home._table.rows() is meanwhile
    qtbot.waitUntil(lambda: not home._later.isActive())
    assert [row.accessibleName() for row in window.screen_now._table.rows()] == seen


def test_home_does_not_say_that_there_are_no_projects_while_it_still_reads_them(
    open_at, monkeypatch
):
    monkeypatch.setattr(home_screen, "FIRST_SLICE", 0)
    monkeypatch.setattr(home_screen, "recall", lambda _path: ())
    window = open_at(Route("people"))
    window.session._worked_out.clear()
    window.go(Route("home"))
    home = window.screen_now
    assert home._later.isActive()
    assert not home._empty.isVisible()
    window.go(Route("people"))
    assert not home._later.isActive()


def test_the_hub_tells_what_stops_a_gate_from_what_warns(open_at):
    window = open_at()
    project = project_ids(window)[1]
    window.go(Route("hub", project))
    settle()
    assert "8 things, 4 of which stop it" in words(window)


@pytest.mark.parametrize(("stops", "said"), [(1, "3 things, 1 of which stops it"),
                                             (2, "3 things, 2 of which stop it")])
def test_one_thing_that_stops_is_said_as_one(stops, said):
    heavy = [Severity.STOP] * stops + [Severity.ATTENTION] * (3 - stops)
    missing = [Missing("Write it", "Here", 0, severity, None) for severity in heavy]
    assert hub_screen._summary(missing).startswith(said)
