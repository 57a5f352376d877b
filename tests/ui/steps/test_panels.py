"""Advice below the questions: the wording check, the critique, and the words of the head."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui import walkable
from tests.ui.walkable import QUESTION

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.word_lists import Span
from collab_desktop.services.session import set_fields
from collab_desktop.ui.questions.counting import word_hint
from collab_desktop.ui.steps.wording_check import units
from collab_desktop.ui.steps.words import where_in
from collab_desktop.ui.widgets.buttons import LinkButton

PATH = Address("cq.question.question")


def words_on(panel):
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def area_of(page):
    return page.page.block(PATH).editor.area


def links_on(panel):
    return [link for link in panel.findChildren(LinkButton) if link.isVisible()]


def test_the_word_meant_is_marked_and_shown(opened, questions):
    questions.set_answer(PATH, Answer.of(QUESTION))
    page = opened("cq", "question")
    area = page.page.block(PATH).editor.area
    start = QUESTION.index("app")
    assert area.marks() == [(start, 3)]
    link = next(x for x in links_on(page.page.panel) if x.label() == "Show the word")
    link.click()
    assert area.textCursor().selectedText() == "app"


def test_open_points_come_first_and_met_points_follow(opened, questions):
    questions.set_answer(PATH, Answer.of(QUESTION))
    page = opened("cq", "question")
    words = words_on(page.page.panel)
    assert words.index("“app” is a solution inside the question.") < words.index(
        "Ends with a question mark"
    )


def test_a_language_without_word_lists_is_told_in_one_sentence(opened, questions, around):
    around.session.commit("edit.project_language", set_fields("project", "p1", language="fr"))
    questions.set_answer(PATH, Answer.of(QUESTION))
    words = words_on(opened("cq", "question").page.panel)
    assert any("no word list for the language" in text for text in words)
    assert "Opening: not checked" not in words
    assert "Ends with a question mark" in words


def test_the_check_follows_the_typing_at_its_rests(opened):
    page = opened("cq", "question")
    area = page.page.block(PATH).editor.area
    QTest.keyClicks(area, "Can we build an app")
    page.autosave.flush()
    findings = {f.id: f.severity for f in page.page.panel.findings}
    assert findings["ends_with_mark"] == "stop"
    assert area.marks() == [(len("Can we build an "), 3)]
    QTest.keyClicks(area, "?")
    page.autosave.flush()
    assert {f.id: f.severity for f in page.page.panel.findings}["ends_with_mark"] == "ok"


def test_rare_characters_do_not_move_the_mark():
    text = "𝔸 𝔹 app"
    assert units(text, Span(text.index("app"), len(text))) == (6, 3)


def test_the_wording_left_behind_is_kept(tmp_path, qapp, qtbot):
    files = dict(walkable.FILES)
    files["registers/wordings.toml"] = (
        'key = "wordings"\ntitle = "Earlier wordings"\nsingular = "wording"\n'
        'label_field = "wording"\nfields = [{ key = "wording", kind = "long", label = "Wording" },'
        ' { key = "date", kind = "date", label = "Date" }]\n'
    )
    files["pack.toml"] = files["pack.toml"].replace('["outputs", ', '["wordings", "outputs", ')
    files["steps/cq.toml"] = files["steps/cq.toml"].replace(
        '[[sections]]\nkey = "theme"',
        '[[sections.questions]]\nkey = "before"\nkind = "table"\nlabel = "Which came before?"\n'
        'register = "wordings"\n\n[[sections]]\nkey = "theme"', 1,
    )
    session, _ = walkable.start(tmp_path, files)
    window = walkable.Around(session)
    page = window.open("p1", "cq", "question")
    qtbot.addWidget(page)
    area = area_of(page)
    QTest.keyClicks(area, "Which way first?")
    page.go_to_section("theme")
    page.go_to_section("question")
    area = area_of(page)
    area.set_text("")
    QTest.keyClicks(area, "Which way second?")
    page.go_to_section("theme")
    rows = session.project("p1").table("wordings")
    assert [row["wording"] for row in rows] == ["Which way first?"]
    page.go_to_section("question")
    assert page.frame.bar.earlier.label() == "Earlier wordings (1)"
    page.leave()
    window.close()


def test_the_critique_names_mean_and_lowest_and_what_to_rewrite(opened, questions):
    page = opened("runs")
    assert page.page.panel.summary.text() == "No scores yet."
    score = page.page.block(Address("runs.q1.clear", "run:idea"))
    score.editor.cells.choose("2")
    assert page.page.panel.summary.text() == "Mean 2.0, lowest 2; 1 of 1 scored"
    assert page.page.panel.advice.isVisible()
    score.editor.cells.choose("5")
    assert not page.page.panel.advice.isVisible()


@pytest.mark.parametrize(
    ("count", "asked", "minutes", "position", "quick", "words"),
    [
        (9, 9, 12, 3, True, "Nine short questions, about 12 minutes. You are on 3 of 9."),
        (4, 8, 20, 1, True, "Four short pages, about 20 minutes. You are on 1 of 4."),
        (13, 30, 0, 2, False, "13 pages. You are on 2 of 13."),
        (1, 3, 5, 0, True, "One page, about 5 minutes."),
    ],
)
def test_the_head_in_words(count, asked, minutes, position, quick, words):
    assert where_in(count, asked, minutes, position, quick=quick) == words


def test_the_counter_in_words():
    assert word_hint(31, 12, 35) == "31 words; 12 to 35 reads well"
    assert word_hint(1, 0, 60) == "1 word; up to 60 reads well"
