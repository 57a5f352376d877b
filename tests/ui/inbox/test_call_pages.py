"""The pages of the call, words to confirm, and skills of one's own in the library."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from tests.ui.shell.conftest import settle

from collab_desktop.services.call import Call
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.inbox.meant_panel import MeantPanel
from collab_desktop.ui.library.skills_own import OwnSkills
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import Button


def page_of(opened, section):
    questions = Questionnaire(opened.window.session, opened.project)
    questions.set_depth("call", "full")
    opened.window.go(Route("step", opened.project, "call", section))
    settle()
    return opened.window.screen_now.page


def test_the_letter_is_copied_and_those_who_wait_are_noted(opened):
    questions = Questionnaire(opened.window.session, opened.project)
    questions.add_row("call.invite.invitations", values={"who": "The mapping office"})
    panel = page_of(opened, "invite").panel
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == Call(
        opened.window.session, opened.project
    ).letter().text
    assert panel.sent.isVisible()
    panel.sent.click()
    settle()
    assert not panel.sent.isVisible()
    opened.window.trigger("undo")
    settle()
    assert panel.sent.isVisible()


def test_parts_are_taken_over_by_one_button_and_the_inbox_opens_from_its_page(opened):
    questions = Questionnaire(opened.window.session, opened.project)
    part = {"part": "How far?", "skills": ["Dowsing"], "work_package": "Map of wells"}
    questions.add_row("cq.parts.parts", values=part)
    panel = page_of(opened, "needs").panel
    assert "Dowsing" in panel.words.text()
    panel.take.click()
    settle()
    skills = [row["skill"] for row in opened.inbox.data.table("needs")]
    assert "Dowsing" in skills
    page_of(opened, "reading").panel.open.click()
    settle()
    assert opened.window.trail.here == Route("inbox", opened.project)


def test_a_word_is_confirmed_by_its_button(opened):
    eoi = opened.eois[0]
    row = opened.inbox.rows.add_part("eoi_skills", eoi, {"skill": "Cartografy"})
    opened.window.go(Route("eoi", opened.project, detail=eoi))
    settle()
    panel = opened.window.screen_now.findChild(MeantPanel)
    (button,) = [b for b in panel.findChildren(Button) if b.label() == "Maps"]
    button.click()
    settle()
    assert opened.inbox.data.cell(row, "skill") == "Maps"
    assert panel.isHidden()


def test_a_list_that_is_none_is_refused_and_a_skill_of_ones_own_added(opened, tmp_path):
    opened.window.go(Route("library"))
    settle()
    own = opened.window.screen_now.findChild(OwnSkills)
    wrong = tmp_path / "list.csv"
    wrong.write_text("a,b\n1,2\n")
    wrong.write_bytes(b"PK\x03\x04broken")
    own.look_at(wrong)
    assert own.refusal.text()
    assert not own.asking.isVisible()
    own.title.set_text("Well drilling")
    own.add_button.click()
    settle()
    assert [skill.title for skill in own.catalogue.own()] == ["Well drilling"]


def test_somebody_says_which_column_of_a_list_is_what(opened, tmp_path):
    opened.window.go(Route("library"))
    settle()
    own = opened.window.screen_now.findChild(OwnSkills)
    file = tmp_path / "office.csv"
    file.write_text(
        "Number,Can do,Field of work,Also called\n1,Well drilling,Water,boreholes; wells\n"
        "2,Pump repair,Water,\n3,Bee keeping,Food,apiary\n"
    )
    own.look_at(file)
    settle()
    asking = own.asking
    assert asking.isVisible()
    assert asking.bring.isEnabled(), "something is guessed, and shown"
    asking.skill.setCurrentIndex(asking.skill.findData("Can do"))
    asking.group.setCurrentIndex(asking.group.findData("Field of work"))
    asking.skill.activated.emit(asking.skill.currentIndex())
    asking.others["Also called"].setChecked(True)
    assert asking.example.text().splitlines() == [
        "Well drilling (Water): boreholes, wells", "Pump repair (Water)",
        "Bee keeping (Food): apiary",
    ]
    assert own.catalogue.imported() == (), "nothing comes in before it is confirmed"
    asking.bring.click()
    settle()
    ((_id, name, count),) = own.catalogue.imported()
    assert (name, count) == ("office.csv", 3)
    known = own.catalogue.finder().known("boreholes")
    assert (known.title, known.group) == ("Well drilling", "Water")
    assert not asking.isVisible()
    opened.window.trigger("undo")
    settle()
    assert own.catalogue.imported() == ()
