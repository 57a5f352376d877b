"""The editor of a pack of one's own, by keyboard alone; publishing, and projects that move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui import walking
from tests.ui.audit import audit
from tests.ui.shell.conftest import project_ids, settle
from tests.ui.walking import Look

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.pack_desk import PackDesk
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.library.pack_kinds import AskQuestion
from collab_desktop.ui.library.pack_screen import PackScreen
from collab_desktop.ui.navigation import Route

QUESTION = "cq.question.question"
ORIGIN = "cq.problem.origin"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_at):
    return open_at(Route("library"))


@pytest.fixture
def draft(window) -> str:
    builtin = window.session.packs.builtin()[0].sha256
    return PackDesk(window.session).copy(builtin, "Older people first")


@pytest.fixture
def editor(window, draft) -> PackScreen:
    window.go(Route("pack", detail=draft, question=QUESTION))
    settle()
    return window.screen_now


def key(widget, code, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, code, modifier)
    settle()


def focus():
    return QApplication.focusWidget()


def keys_of(editor: PackScreen, address: str, kind: str) -> list[str]:
    return [item["key"] for item in editor.opened.pack.nodes[address].data[kind]]


def test_the_set_that_comes_along_is_only_read_and_copied(window):
    builtin = window.session.packs.builtin()[0].sha256
    window.go(Route("pack", detail=builtin))
    settle()
    screen = window.screen_now
    screen.go_to(QUESTION)
    assert screen.read_only
    assert screen.frame.form.field(f"{QUESTION}.label").isReadOnly()
    screen.publish.click()
    ask = screen.findChild(AskLine)
    ask.edit.set_text("Our own")
    ask.button.click()
    settle()
    assert window.trail.here.name == "pack"
    assert window.screen_now.opened.title == "Our own"
    assert not window.screen_now.read_only


def test_a_label_is_reworded_and_undone_by_keys(window, editor):
    before = editor.opened.pack.nodes[QUESTION].data["label"]
    editor.frame.tree.setFocus()
    key(editor.frame.tree, Qt.Key.Key_Return)
    label = editor.frame.form.field(f"{QUESTION}.label")
    assert focus() is label
    key(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(label, "Which older people?")
    assert editor.keep()
    settle()
    assert editor.opened.pack.nodes[QUESTION].data["label"] == "Which older people?"
    assert [c.kind for c in editor.opened.changes] == ["words"]
    window.trigger("undo")
    settle()
    assert label.text() == before
    assert editor.opened.changes == ()


def test_what_is_wrong_is_said_beside_the_part_and_leads_there(editor):
    editor.acts.save(f"{ORIGIN}.label", "<b>Where from?</b>")
    settle()
    assert editor.drawer.tabs.tabText(0) == "Check (1)"
    editor.findings.asked.emit(editor.opened.findings[0].address)
    settle()
    assert editor.address == ORIGIN
    assert focus() is editor.frame.form.first()
    assert "(to put right)" in editor.frame.tree.lines.items[ORIGIN].text()


def test_parts_move_by_keys_and_by_dragging(editor):
    before = keys_of(editor, "cq", "sections")
    editor.go_to("cq.question")
    editor.frame.tree.setFocus()
    key(editor.frame.tree, Qt.Key.Key_Up, CTRL_SHIFT)
    after = keys_of(editor, "cq", "sections")
    assert after.index("question") == before.index("question") - 1
    assert editor.frame.tree.current() == "cq.question"
    model = editor.frame.tree.lines
    data = QMimeData()
    data.setText("cq.question")
    cq = model.items["cq"].index()
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, cq)
    settle()
    assert keys_of(editor, "cq", "sections")[0] == "question"
    other = model.items["tn"].index()
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, other)
    assert keys_of(editor, "cq", "sections")[0] == "question"
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    editor.frame.search.set_text("wordings")
    editor._show_tree()
    assert "cq.question.alternatives" in model.items
    assert "cq.owner" not in model.items


def drop(editor, address: str, parent: str, before: str) -> None:
    """Let a line fall just before another one, as it is seen in the tree."""
    model = editor.frame.tree.lines
    data = QMimeData()
    data.setText(address)
    row = model.items[before].row()
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, model.items[parent].index())
    settle()


def test_what_is_dropped_lands_where_it_was_seen_to_fall(editor):
    assert editor.frame.tree.lines.items["pf"].child(0).text() == "Weights and limits"
    before = keys_of(editor, "pf", "sections")
    drop(editor, f"pf.{before[-1]}", "pf", f"pf.{before[1]}")
    assert keys_of(editor, "pf", "sections") == [before[0], before[-1], *before[1:-1]]
    sections = keys_of(editor, "pid", "sections")
    editor.frame.search.set_text("risk")
    editor._show_tree()
    seen = [line.rpartition(".")[2] for line in editor.frame.tree.lines.below("pid")]
    assert 1 < len(seen) < len(sections)
    drop(editor, f"pid.{seen[-1]}", "pid", f"pid.{seen[0]}")
    after = keys_of(editor, "pid", "sections")
    assert after.index(seen[-1]) == after.index(seen[0]) - 1


def test_what_is_moved_back_is_no_change(editor):
    editor.acts.shift("cq.question", -1)
    assert [c.kind for c in editor.opened.changes] == ["order"]
    editor.acts.shift("cq.question", 1)
    assert editor.opened.changes == ()


def test_a_question_with_options_is_added_by_keys(editor):
    editor.acts.ask_question()
    ask = editor.findChild(AskQuestion)
    ask.button.click()
    assert ask.field.problem()
    QTest.keyClicks(ask.edit, "How urgent is it?")
    ask.kind.setCurrentIndex(ask.kind.findData("choice"))
    ask.button.click()
    settle()
    assert editor.address == "cq.question.how_urgent_is_it"
    new = editor.frame.form.field(f"+{editor.address}.options")
    for words in ("Very", "Not very"):
        QTest.keyClicks(new, words)
        key(new, Qt.Key.Key_Return)
        new = editor.frame.form.field(f"+{editor.address}.options")
    assert not [f for f in editor.opened.findings if f.is_stop]
    node = editor.opened.pack.nodes[editor.address]
    assert [option["slug"] for option in node.data["options"]] == ["very", "not_very"]
    texts = [action.text().partition("\t")[0] for action in editor.menu(editor).actions()]
    assert texts == ["Add question", "Move up", "Move down", "Remove question", "Leave out"]
    editor.acts.take_back("+cq.question.questions.how_urgent_is_it")
    settle()
    assert editor.address == "cq.question"
    assert editor.opened.changes == ()


def test_words_of_another_language_and_for_groups(editor):
    editor.acts.save("terms.children", "older people")
    editor.go_to("terms")
    notes = [e.label for e in _entries(editor) if e.sort == "note"]
    assert any("older people" in words for words in notes)
    editor.acts.save(f"{QUESTION}.label", "Another question?")
    editor.choose_language("fr")
    editor.go_to(QUESTION)
    older = [e for e in _entries(editor) if e.hint.startswith("Older than the words")]
    assert [e.address for e in older] == [f"@fr {QUESTION}.label"]
    editor.acts.save(older[0].address, "Une autre question ?")
    settle()
    assert not [e for e in _entries(editor) if e.hint.startswith("Older than the words")]


def test_the_sentence_of_a_rule_is_reworded_in_every_language(editor):
    rule = "gates.G0.rules.g0_question"
    editor.go_to(rule)
    assert [e.address for e in _entries(editor)] == [f"{rule}.text"]
    editor.acts.save(f"{rule}.text", "Write your question.")
    editor.choose_language("fr")
    words, = _entries(editor)
    assert (words.address, words.label) == (f"@fr {rule}", "What the rule says")
    assert words.hint == "Older than the words: Write your question."
    editor.acts.save(words.address, "Rédigez votre question.")
    settle()
    assert _entries(editor)[0].hint == "Write your question."
    assert editor.opened.findings == ()


def _entries(editor: PackScreen):
    from collab_desktop.ui.library.pack_entries import entries

    return entries(editor.opened, editor.address, editor.language)


def test_the_page_is_seen_as_people_will_see_it(editor, monkeypatch, tmp_path):
    editor.acts.save("terms.children", "older people")
    editor.go_to("cq.children")
    editor.drawer.set_current("preview")
    settle()
    assert "older people" in words_of(editor.preview)
    editor.go_to(QUESTION)
    editor.choose_language("fr")
    settle()
    assert "Quelle" in words_of(editor.preview)
    editor.acts.save(f"{QUESTION}.label", "<b>x</b>")
    settle()
    assert "Put right" in words_of(editor.preview)


def test_an_agenda_is_changed_by_keys_and_seen_as_a_workshop_begins(editor):
    block = "agendas.w0.blocks.hello"
    editor.go_to(block)
    minutes = editor.frame.form.field(f"{block}.minutes")
    minutes.setFocus()
    minutes.selectAll()
    QTest.keyClicks(minutes, "25")
    assert editor.keep()
    editor.frame.tree.setFocus()
    key(editor.frame.tree, Qt.Key.Key_Up, CTRL_SHIFT)
    assert keys_of(editor, "agendas.w0", "blocks")[0] == "hello"
    editor.drawer.set_current("preview")
    settle()
    assert "25 min: Introductions by strength" in words_of(editor.preview)
    editor.menu(editor).actions()[-1].trigger()
    settle()
    assert "(left out)" in editor.frame.tree.lines.items[block].text()
    seen = words_of(editor.preview)
    assert "nobody is asked" in seen
    assert "Introductions" not in seen
    editor.go_to("canvases.impact_effort.axes")
    settle()
    assert editor.frame.title.text() == "Ends of the axes"
    assert words_of(editor.preview).startswith("Impact and effort")


def test_blank_sheets_are_saved_or_refused_in_words(editor, monkeypatch, tmp_path, qtbot):
    target = tmp_path / "sheets.pdf"
    monkeypatch.setattr(
        "collab_desktop.ui.library.pack_screen.ask_where", lambda *_args: target)
    editor.preview.sheets.click()
    qtbot.waitUntil(lambda: target.exists() and target.read_bytes()[:4] == b"%PDF", timeout=20_000)
    editor.acts.save(f"{QUESTION}.label", "")
    editor.preview.sheets.click()
    assert editor.frame.refusal.text() == "Put right what is wrong first."


def words_of(part) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))


def test_publishing_says_why_not_then_publishes_and_moves_a_project(window, editor, draft):
    project = project_ids(window)[0]
    questions = Questionnaire(window.session, project)
    questions.set_answer(Address(ORIGIN), Answer.of("A letter of four schools."))
    editor.acts.set_now(f"{ORIGIN}.hidden", value=True)
    editor.acts.save("pf.rubric.categories.suitability.weight", 99)
    editor.publish.click()
    settle()
    screen = window.screen_now
    screen.publish.click()
    assert "add up to" in screen.refusal.text()
    editor_desk = PackDesk(window.session)
    editor_desk.take_back(draft, "pf.rubric.categories.suitability.weight")
    settle()
    screen.publish.click()
    settle()
    assert editor_desk.open(draft).version == "1.0"
    assert set(screen.chosen) == set(project_ids(window))
    screen.move_button.click()
    assert screen.refusal.text()
    screen.chosen[project].setChecked(True)
    screen.move_button.click()
    settle()
    assert window.session.pack_of(project).header.title == "Older people first"
    assert project not in screen.chosen
    window.go(Route("project_pack", project))
    settle()
    assert "A letter of four schools." in words_of(window.screen_now)
    window.bridge.enter(None)
    window.bridge.stack(None).undo()
    settle()
    assert window.session.pack_of(project).header.id == "dcc"


def test_undoing_the_copy_leads_back_to_the_library(window, editor):
    window.trigger("undo")
    settle()
    assert window.trail.here.name == "library"


@pytest.mark.parametrize("look", [
    Look("light"), Look("dark", Qt.LayoutDirection.RightToLeft, 100, "ar"),
    Look("high_contrast", Qt.LayoutDirection.LeftToRight, 200, "fr"),
], ids=str)
def test_editor_and_publishing_pass_the_audit(window, draft, look):
    walking.put_on(window, look)
    PackDesk(window.session).set(draft, f"{ORIGIN}.label", "")
    findings = []
    for address in (QUESTION, "cq.owner.theme", "pf.rubric", "terms", "agendas.w0.blocks.hello"):
        walking.visit(window, Route("pack", detail=draft, question=address))
        window.screen_now.enter(address)
        settle()
        findings += [f"{address}: {finding}" for finding in audit(window)]
    walking.visit(window, Route("pack_publish", detail=draft))
    findings += [f"publish: {finding}" for finding in audit(window)]
    assert findings == [], "\n".join(map(str, findings))
