"""Erasing on screen: words that may mean somebody are decided first; names on forms are found."""

from __future__ import annotations

from tests.ui.inbox.conftest import waited
from tests.ui.shell.conftest import settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import ERASED_MARK
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.people.hits_box import STAYS
from collab_desktop.ui.widgets.buttons import LinkButton


def test_every_word_is_decided_before_anything_is_erased(opened):
    answers = Questionnaire(opened.window.session, opened.project)
    for path, text in (("cq.problem.origin", "Lowe called."), ("cq.problem.problem", "Ask Lowe.")):
        answers.set_answer(Address(path), Answer.of(text))
    lead = opened.inbox.data.cell(opened.eois[0], "lead")
    opened.window.go(Route("privacy", opened.project, detail=lead))
    settle()
    screen = opened.window.screen_now
    waited(opened, lambda: screen.agree is not None)
    screen.agree.click()
    assert not screen.all_button.isEnabled()
    assert screen.waiting.text().endswith("2")
    origin = next(n for n, hit in enumerate(screen.hits.hits) if hit.after == " called.")
    screen.hits.lines[origin].choice.choose(STAYS)
    assert screen.waiting.text().endswith("1")
    screen.hits.all_go.click()
    assert screen.all_button.isEnabled()
    screen.all_button.click()
    assert not opened.window.isEnabled(), "nothing else is done meanwhile"
    waited(opened, lambda: opened.window.trail.here.name == "inbox")
    assert opened.window.isEnabled()
    assert answers.data.value("cq.problem.origin") == "Lowe called."
    assert answers.data.value("cq.problem.problem") == f"Ask {ERASED_MARK}."


def test_somebody_whom_only_a_form_names_is_found_among_the_people(opened):
    Questionnaire(opened.window.session, opened.project).set_answer(
        Address("call.reading.blind"), Answer.of("no")
    )
    opened.inbox.rows.add_part("eoi_members", opened.eois[0], {"name": "Zebedee Quagmire"})
    opened.window.go(Route("people"))
    settle()
    people = opened.window.screen_now
    (link,) = [b for b in people.findChildren(LinkButton) if b.label() == "Zebedee Quagmire"]
    link.click()
    settle()
    screen = opened.window.screen_now
    assert "Zebedee Quagmire" in screen.head.title()
    waited(opened, lambda: screen.agree is not None)
    screen.agree.click()
    screen.all_button.click()
    waited(opened, lambda: opened.window.trail.here.name == "people")
    assert opened.window.trail.here.name == "people"
    assert opened.inbox.data.table("eoi_members", f"record:{opened.eois[0]}") == ()
    assert opened.eois[0] in opened.inbox.data.records, "the form of the others stays"
