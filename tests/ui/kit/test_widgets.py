"""The widgets of the kit do what a hand, a keyboard and a screen reader ask of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from tests.ui.pseudo import CLOSE, OPEN, PseudoTranslator, pseudo

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.bands import NeedsYou, NextBand
from collab_desktop.ui.widgets.buttons import Button, LinkButton, shortcut_text
from collab_desktop.ui.widgets.command_palette import Command, CommandPaletteView
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.focus_ring import FocusRing, RingOverlay
from collab_desktop.ui.widgets.long_text import LongText, WordCounter
from collab_desktop.ui.widgets.messages import EmptyState, ErrorSummary, InlineBanner, Toast
from collab_desktop.ui.widgets.page import PageHead, SaveSign, ScrollPage
from collab_desktop.ui.widgets.rail import Rail
from collab_desktop.ui.widgets.reading import ReadingText
from collab_desktop.ui.widgets.scoring import DotStrip, SpreadLabel
from collab_desktop.ui.widgets.segments import ScoreCells, Segments
from collab_desktop.ui.widgets.shapes import ShapeStrip, State, StateLabel, StateShape, state_word
from collab_desktop.ui.widgets.start import prepare
from collab_desktop.ui.widgets.substeps import SubstepList
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.widgets.total_bar import TotalBar

KEYS = Qt.Key


@pytest.fixture(autouse=True)
def themed(qapp):
    prepare(qapp)
    theme.apply(qapp, "light", 100)


@pytest.fixture
def show(qtbot):
    hosts: list[QWidget] = []

    def show_widget(widget: QWidget, width: int = 600, height: int = 400) -> QWidget:
        host = QWidget()
        host.setWindowTitle("Host")
        QVBoxLayout(host).addWidget(widget)
        qtbot.addWidget(host)
        hosts.append(host)
        host.resize(width, height)
        with qtbot.waitExposed(host):
            host.show()
        host.activateWindow()
        QApplication.processEvents()
        return host

    yield show_widget
    hosts.clear()


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


def focus_on(line: QWidget) -> None:
    stop = line.focusProxy()
    assert stop is not None
    stop.setFocus()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def link_in(widget: QWidget) -> LinkButton:
    return widget.findChildren(LinkButton)[0]


def heard(signal) -> list:
    calls: list = []
    signal.connect(lambda *values: calls.append(values[0] if values else None))
    return calls


def test_an_ampersand_in_a_button_is_an_ampersand(show):
    button = Button("R&D")
    show(button)
    assert button.label() == "R&D"
    assert button.shortcut().isEmpty()
    assert spoken(button)[0] == "R&D"


def test_shortcuts_are_shown_in_the_words_of_keyboards():
    assert shortcut_text("Ctrl+Return") == "Ctrl+Enter"
    assert Button("Continue", shortcut="Ctrl+Return").accessibleDescription() == "Ctrl+Enter"


def test_a_link_wraps_where_it_may(show):
    link = LinkButton("Bring the end user to a workshop before the plan is made", wrap=True)
    show(link, 200)
    assert link.heightForWidth(150) > link.heightForWidth(600)


def test_segments_report_what_a_person_chooses_only(show, qtbot):
    segments = Segments("View", [("list", "List"), ("board", "Board")])
    show(segments)
    calls = heard(segments.chosen)
    segments.set_value("board")
    assert calls == []
    focus_on(segments)
    QTest.keyClick(focused(), KEYS.Key_Left)
    assert calls == ["list"]
    assert segments.value() == "list"


def test_segments_are_one_tab_stop(show):
    segments = Segments("View", [("a", "A"), ("b", "B"), ("c", "C")])
    after = QPushButton("After")
    host = show(segments)
    host.layout().addWidget(after)
    QApplication.processEvents()
    focus_on(segments)
    QTest.keyClick(focused(), KEYS.Key_Tab)
    assert after.hasFocus()


@pytest.mark.parametrize(("key", "value"), [("0", "0"), ("5", "5"), ("?", "?")])
def test_scores_are_typed(show, key, value):
    cells = ScoreCells("Impact", not_sure=True)
    show(cells)
    calls = heard(cells.chosen)
    focus_on(cells)
    QTest.keyClicks(focused(), key)
    assert (cells.value(), calls) == (value, [value])


def test_delete_makes_a_score_blank(show):
    cells = ScoreCells("Impact")
    show(cells)
    cells.set_value("3")
    calls = heard(cells.chosen)
    focus_on(cells)
    QTest.keyClick(focused(), KEYS.Key_Delete)
    assert (cells.value(), calls) == ("", [""])
    QTest.keyClicks(focused(), "9?")
    assert cells.value() == ""


def test_cells_of_a_score_say_what_they_are(show):
    cells = ScoreCells("Impact")
    show(cells)
    names = [spoken(cell) for cell in cells.findChildren(QWidget)]
    assert names[3] == ("Impact: 3", QAccessible.Role.RadioButton)
    assert spoken(cells) == ("Impact", QAccessible.Role.Grouping)


def test_a_line_reports_typing_and_not_setting(show):
    edit = LineEdit("Name", "Ada")
    show(edit)
    calls = heard(edit.edited)
    edit.set_text("Ada L")
    assert calls == []
    edit.setFocus()
    edit.setCursorPosition(5)
    QTest.keyClicks(edit, "o")
    assert calls == ["Ada Lo"]


@pytest.mark.parametrize("make", [LineEdit, LongText])
def test_undo_belongs_to_the_project(show, make):
    edit = make("Name")
    host = show(edit)
    undone = heard(host.addAction("Undo", QKeySequence(QKeySequence.StandardKey.Undo)).triggered)
    edit.setFocus()
    QTest.keyClicks(edit, "word")
    QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Undo))
    assert edit.text() == "word"
    assert len(undone) == 1


def test_a_field_says_its_problem_beside_itself(show):
    field = Field("Who is the data controller?", LineEdit(), "One body.")
    show(field)
    assert spoken(field.editor)[0] == "Who is the data controller?"
    field.set_problem("Say who is the data controller")
    assert field.problem() == "Say who is the data controller"
    assert field.editor.accessibleDescription() == "Say who is the data controller"
    field.set_problem("")
    assert field.editor.accessibleDescription() == "One body."


def test_a_passing_wheel_does_not_change_a_choice(show, qtbot):
    box = ComboBox("Language")
    box.addItems(["English", "French"])
    show(box)
    event = _wheel(box)
    QCoreApplication.sendEvent(box, event)
    assert box.currentText() == "English"


def _wheel(widget: QWidget):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_whole_row_of_a_check_box_is_the_target(show):
    box = CheckBox("Come back to this later & again")
    show(box)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    assert spoken(box) == ("Come back to this later & again", QAccessible.Role.CheckBox)


def test_long_text_is_plain_and_keeps_every_character(show):
    text = LongText("Question", "one\u00a0two\nthree")
    show(text)
    assert text.text() == "one\u00a0two\nthree"
    assert not text.acceptRichText()
    text.set_text("<b>bold</b>")
    assert text.text() == "<b>bold</b>"


def test_long_text_grows_with_its_words(show):
    text = LongText("Question")
    show(text, 400, 600)
    before = text.sizeHint().height()
    text.set_text("many words " * 120)
    QApplication.processEvents()
    assert text.sizeHint().height() > 2 * before
    assert text.height() >= text.document().size().height()


def test_long_text_reports_typing_and_not_setting(show):
    text = LongText("Question", "How")
    show(text)
    calls = heard(text.edited)
    text.set_text("How can")
    assert calls == []
    text.setFocus()
    QTest.keyClick(text, KEYS.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, "?")
    assert calls == ["How can?"]


def test_marks_move_with_the_text_and_follow_the_palette(show, qapp):
    text = LongText("Question", "How can an app help")
    show(text)
    text.mark_words([(11, 3)])
    text.textCursor().insertText("So: ")
    assert text.marks() == [(15, 3)]
    theme.apply(qapp, "dark", 100)
    colours = [mark.format.background().color() for mark in text.extraSelections()]
    assert colours == [theme.colour("warn_tint")]
    assert text.marks() == [(15, 3)]
    text.mark_words([])
    assert text.marks() == []


def test_marks_beyond_the_text_do_no_harm(show):
    text = LongText("Question", "How")
    show(text)
    text.mark_words([(1, 50), (90, 3)])
    assert text.marks() == [(1, 2)]


def test_show_range_selects_the_words(show):
    text = LongText("Question", "How can an app help")
    show(text)
    text.show_range(11, 3)
    assert text.textCursor().selectedText() == "app"
    assert text.hasFocus()


def test_words_are_counted_while_typing(show):
    text = LongText("Question", "one two")
    counter = WordCounter(text, lambda count: f"{count} words")
    show(text)
    assert counter.text() == "2 words"
    text.set_text("one two three")
    assert counter.text() == "3 words"


def test_labels_never_read_markup(show):
    label = Label("Ann <ann@example.org> said <b>no</b>")
    show(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.setText("<i>x</i>")
    assert label.sizeHint().width() > Label("x").sizeHint().width()


def test_labels_stand_on_the_leading_edge_whatever_their_script(show, qapp):
    label = Label("Latin")
    host = show(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_shape_and_a_word(show, state):
    label = StateLabel(state)
    show(label)
    assert label.text() == state_word(state) != ""
    empty = StateShape(state)
    picture = empty.grab().toImage()
    pixels = {picture.pixel(x, y) for x in range(16) for y in range(16)}
    assert len(pixels) > 2


def test_no_two_states_look_alike(show):
    pictures = [StateShape(state).grab().toImage() for state in State]
    alike = [(a, b) for a in range(len(pictures)) for b in range(a) if pictures[a] == pictures[b]]
    assert alike == []


def test_the_half_disc_turns_round_with_the_page(show):
    shape = StateShape("in_progress")
    straight = shape.grab().toImage()
    shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shape.grab().toImage() != straight


def test_a_strip_of_shapes_says_the_same_in_words(show):
    strip = ShapeStrip("Steps")
    strip.set_states(["finished", "cannot"], "1 of 2 steps done")
    show(strip)
    assert spoken(strip)[0] == "1 of 2 steps done"
    assert strip.sizeHint().width() == 32


def test_the_rail_asks_and_the_window_decides(show):
    rail = Rail([("home", "home", "Home"), ("people", "people", "People")])
    show(rail)
    rail.set_current("home")
    calls = heard(rail.place_chosen)
    buttons = rail.findChildren(QPushButton)
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert calls == ["people"]
    assert rail.current() == "home"
    state = QAccessible.queryAccessibleInterface(buttons[0]).state()
    assert state.checked


def test_the_save_sign_has_three_things_to_say(show):
    sign = SaveSign()
    show(sign)
    sign.saving()
    assert sign.text() == "Saving"
    sign.saved("14:02")
    assert sign.text() == "All changes saved 14:02"
    assert spoken(sign)[0] == "All changes saved 14:02"
    sign.not_saved()
    assert sign.property("announced") == sign.text() == "Not saved"


def test_the_head_puts_buttons_below_when_there_is_no_room(show):
    head = PageHead("Challenge question", "Nine questions.", "Projects")
    button = Button("Finish scoring", "primary")
    head.add_button(button)
    host = show(head, 900)
    assert button.mapTo(host, button.rect().topLeft()).x() > 500
    host.resize(340, 400)
    QApplication.processEvents()
    assert button.mapTo(host, button.rect().topLeft()).x() < 200
    back = heard(head.back_pressed)
    QTest.mouseClick(link_in(head), Qt.MouseButton.LeftButton)
    assert len(back) == 1


def test_a_page_keeps_its_column_and_scrolls_down_only(show):
    page = ScrollPage(720)
    inner = Label("words " * 2000, wrap=True)
    page.body.addWidget(inner)
    show(page, 1200)
    assert inner.width() <= 720
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0


def make_drawer() -> Drawer:
    drawer = Drawer()
    drawer.add_tab("help", "Help", ReadingText("Everything after this answers one question."))
    drawer.add_tab("notes", "Notes", Label("Nothing yet"))
    return drawer


def test_the_drawer_changes_tabs_by_keyboard(show):
    drawer = make_drawer()
    show(drawer)
    calls = heard(drawer.tab_changed)
    drawer.tabs.setFocus()
    QTest.keyClick(drawer.tabs, KEYS.Key_Right)
    assert (drawer.current(), calls) == ("notes", ["notes"])
    drawer.set_current("help")
    drawer.set_title("notes", "Notes (2)")
    assert drawer.tabs.tabText(1) == "Notes (2)"


def test_the_drawer_moves_above_a_narrow_page(show):
    both = WithDrawer(Label("Page"), make_drawer())
    calls = heard(both.narrowed)
    host = show(both, 1200)
    assert both.drawer.width() == 300
    assert both.drawer.is_open()
    host.resize(640, 500)
    QApplication.processEvents()
    QApplication.processEvents()
    assert both.is_narrow()
    assert calls[-2:] == [False, True]
    assert both.drawer.width() == both.width()
    assert not both.drawer.is_open()
    both.drawer.toggle()
    assert both.drawer.is_open()


def test_the_drawer_closes_beside_the_page(show):
    both = WithDrawer(Label("Page"), make_drawer())
    show(both, 1200)
    both.drawer.toggle()
    assert not both.drawer.isVisible()
    both.drawer.toggle()
    assert both.drawer.isVisible()


def test_the_foot_of_a_drawer_is_replaced(show):
    drawer = make_drawer()
    show(drawer)
    drawer.set_foot(Label("First"))
    drawer.set_foot(Label("Second"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    words = [label.text() for label in drawer.findChildren(Label)]
    assert "Second" in words
    assert "First" not in words


def test_needs_you_is_not_there_when_there_is_nothing(show):
    band = NeedsYou()
    show(band, 1200)
    band.set_items([("a", "Outreach:", "name the data controller"), ("b", "", "sign")])
    assert band.isVisible()
    calls = heard(band.pressed)
    link = band.findChildren(LinkButton)[0]
    assert spoken(link)[0] == "Outreach: name the data controller"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert calls == ["a"]
    band.set_items([])
    assert not band.isVisible()


def test_the_next_thing_has_one_button(show):
    band = NextBand()
    show(band, 800)
    band.set_next("Say what each partner commits", "Proposal, about 3 minutes", "Go")
    calls = heard(band.pressed)
    QTest.mouseClick(band.button, Qt.MouseButton.LeftButton)
    assert len(calls) == 1
    assert spoken(band)[0] == "Next: Say what each partner commits"


def test_a_toast_affirms_without_taking_the_focus(show):
    edit = LineEdit("Name")
    host = show(edit)
    edit.setFocus()
    toast = Toast(host)
    done: list[str] = []
    toast.show_message("Risk deleted", "Undo", lambda: done.append("undone"))
    assert toast.isVisible()
    assert edit.hasFocus()
    assert toast.property("announced") == "Risk deleted"
    assert host.rect().contains(toast.geometry())
    QTest.mouseClick(link_in(toast), Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not toast.isVisible()


def test_a_toast_goes_away_but_not_from_under_the_focus(show):
    host = show(Label("Page"))
    toast = Toast(host)
    toast.show_message("Risk deleted", "Undo")
    host.resize(700, 500)
    assert host.rect().contains(toast.geometry())
    link_in(toast).setFocus()
    toast._rest.timeout.emit()
    assert toast.isVisible()
    link_in(toast).clearFocus()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever the pointer is
    toast._rest.timeout.emit()
    assert not toast.isVisible()


def test_a_long_toast_wraps_inside_its_window(show):
    host = show(Label("Page"), 300)
    toast = Toast(host)
    toast.show_message("Everything that was imported from the form of Arden was taken back", "Undo")
    QApplication.processEvents()
    assert host.rect().contains(toast.geometry())


def test_a_banner_stays_in_the_layout_and_offers_ways_out(show):
    banner = InlineBanner("Not saved: disk is full.", [("again", "Try again")])
    show(banner)
    calls = heard(banner.pressed)
    QTest.mouseClick(link_in(banner), Qt.MouseButton.LeftButton)
    assert calls == ["again"]
    assert spoken(banner) == ("Not saved: disk is full.", QAccessible.Role.AlertMessage)
    banner.set_message("")
    assert not banner.isVisible()


def test_the_summary_of_problems_takes_the_focus_and_leads_to_fields(show):
    summary = ErrorSummary()
    show(summary)
    summary.set_problems([("owner", "Say who is the data controller"), ("date", "Enter a date")])
    assert summary.hasFocus()
    assert "Enter a date" in spoken(summary)[0]
    calls = heard(summary.pressed)
    QTest.mouseClick(summary.findChildren(LinkButton)[1], Qt.MouseButton.LeftButton)
    assert calls == ["date"]
    summary.set_problems([])
    assert not summary.isVisible()


def test_an_empty_list_says_how_to_begin(show):
    empty = EmptyState("No projects yet.", primary="Start a project", secondary="Open the sample")
    show(empty)
    first, second = heard(empty.primary_pressed), heard(empty.secondary_pressed)
    for button in empty.findChildren(Button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (len(first), len(second)) == (1, 1)


def test_ballots_are_told_without_names(show):
    strip = DotStrip("Deliverability")
    show(strip)
    assert spoken(strip)[0] == "Deliverability"
    strip.set_ballots([5, 1, 1, 3], 2.0)
    assert spoken(strip) == (
        "Deliverability: 2 at 1, 1 at 3, 1 at 5, median 2",
        QAccessible.Role.Graphic,
    )
    strip.set_ballots([])
    assert spoken(strip)[0] == "Deliverability: no ballots"


def test_scores_grow_along_the_line_of_reading(show):
    strip = DotStrip("Impact")
    show(strip)
    assert strip.place(5) > strip.place(0)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.place(5) < strip.place(0)


@pytest.mark.parametrize(
    ("spread", "word"), [("close", "Close"), ("mixed", "Mixed"), ("split", "Split"), ("", "")]
)
def test_spread_is_a_mark_and_a_word(show, spread, word):
    label = SpreadLabel()
    show(label)
    label.set_spread(spread, "3 to 5")
    assert label.text() == word


@pytest.mark.parametrize(
    ("total", "words"),
    [
        (None, "Total: none yet"),
        (44.9, "Total: 44.9 of 100, stop"),
        (45, "Total: 45 of 100, develop"),
        (65, "Total: 65 of 100, recommend"),
    ],
)
def test_the_total_says_which_part_it_is_in(show, total, words):
    bar = TotalBar("Total", ("stop", "develop", "recommend"))
    show(bar)
    bar.set_total(total)
    assert spoken(bar) == (words, QAccessible.Role.ProgressBar)
    bar.grab()


def palette_of(show) -> CommandPaletteView:
    host = show(Label("Page"), 800, 600)
    view = CommandPaletteView(host)
    view.set_commands(
        [
            Command("new", "New project", shortcut="Ctrl+N"),
            Command("export", "Export", "Outreach for vaccination"),
            Command("legals", "Agree legals at a glance", "Safe water points"),
        ]
    )
    view.open_over(host)
    QApplication.processEvents()
    return view


def test_the_palette_finds_by_all_words_in_any_order(show):
    view = palette_of(show)
    asked = heard(view.query_changed)
    QTest.keyClicks(view.field, "water LEG")
    assert [command.id for command in view.shown()] == ["legals"]
    assert asked[-1] == "water LEG"
    view.set_found([Command("p1", "Port Ellery")])
    assert [command.id for command in view.shown()] == ["legals", "p1"]


def test_the_palette_is_driven_from_its_field(show):
    view = palette_of(show)
    calls = heard(view.chosen)
    QTest.keyClick(view.field, KEYS.Key_Down)
    assert view.list.property("announced") == "Export, Outreach for vaccination"
    QTest.keyClick(view.field, KEYS.Key_Up)
    QTest.keyClick(view.field, KEYS.Key_Down)
    QTest.keyClick(view.field, KEYS.Key_Return)
    assert calls == ["export"]
    assert not view.isVisible()


def test_the_palette_says_when_there_is_nothing(show):
    view = palette_of(show)
    calls = heard(view.chosen)
    QTest.keyClicks(view.field, "zzz")
    assert view.shown() == []
    QTest.keyClick(view.field, KEYS.Key_Return)
    assert calls == []
    QTest.keyClick(view.field, KEYS.Key_Escape)
    assert not view.isVisible()


SUBSTEPS = [("owner", "Owner", "finished"), ("question", "Question", "in_progress")]


def test_substeps_go_where_a_person_points(show):
    substeps = SubstepList("Parts")
    substeps.set_rows(SUBSTEPS)
    substeps.set_current("owner")
    show(substeps)
    calls = heard(substeps.chosen)
    substeps.list.setFocus()
    QTest.keyClick(substeps.list, KEYS.Key_Down)
    assert calls == []
    QTest.keyClick(substeps.list, KEYS.Key_Return)
    assert (calls, substeps.current()) == (["question"], "question")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert substeps.list.item(1).data(role) == "Question, In progress"


def test_substeps_become_one_choice_in_little_room(show):
    substeps = SubstepList("Parts")
    substeps.set_rows(SUBSTEPS)
    show(substeps)
    substeps.set_compact(compact=True)
    assert substeps.choice.isVisible()
    assert not substeps.list.isVisible()
    calls = heard(substeps.chosen)
    substeps.choice.setFocus()
    QTest.keyClick(substeps.choice, KEYS.Key_End)
    assert calls == ["question"]


def test_a_flow_goes_on_in_the_next_line(show):
    host = QWidget()
    flow = FlowRow(8, host)
    buttons = [Button(f"Button {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    show(host, 260)
    tops = [button.y() for button in buttons]
    assert tops[-1] > tops[0]
    assert flow.heightForWidth(2000) < flow.heightForWidth(200)
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def overlay(host: QWidget) -> RingOverlay | None:
    rings = [ring for ring in host.findChildren(RingOverlay) if ring.isVisible()]
    return rings[-1] if rings else None


def test_the_ring_follows_the_keyboard(show):
    first, second = Button("One"), Button("Two")
    host = show(first)
    host.layout().addWidget(second)
    QApplication.processEvents()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, KEYS.Key_Tab)
    ring = overlay(host)
    assert ring is not None
    assert ring.geometry() == second.geometry().adjusted(-5, -5, 5, 5)
    second.hide()
    QApplication.processEvents()
    ring = overlay(host)
    assert ring is None or not ring.geometry().intersects(second.geometry())


def test_a_click_on_a_button_leaves_no_ring_until_a_key(show, qapp):
    button = Button("One")
    other = LineEdit("Name")
    host = show(button)
    host.layout().addWidget(other)
    other.setFocus()
    QApplication.processEvents()
    place = button.mapTo(host, button.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(host.windowHandle(), Qt.MouseButton.LeftButton, none, place)
    QApplication.processEvents()
    assert button.hasFocus()
    assert overlay(host) is None
    QTest.keyClick(button, KEYS.Key_Shift)
    assert overlay(host) is not None


def test_there_is_one_ring_for_the_program(qapp):
    assert FocusRing.install(qapp) is prepare(qapp)


def test_what_is_announced_stays_on_the_widget(show):
    label = Label("Saved")
    show(label)
    announce(label, "All changes saved")
    assert label.property("announced") == "All changes saved"


def test_reading_text_wraps_with_wide_lines(show):
    text = ReadingText("one two three four five six seven\n\nand a second paragraph")
    show(text, 200)
    lines = round(text.heightForWidth(5000) / (11 * 96 / 72 * 1.4))
    assert lines == 3
    assert text.heightForWidth(120) > text.heightForWidth(5000)


def test_the_pseudo_language_keeps_placeholders():
    text = pseudo("Save %1 of {name} &Now <b>x</b> %n")
    assert text.startswith(OPEN)
    assert text.endswith(CLOSE)
    for kept in ("%1", "{name}", "&N", "<b>", "%n"):
        assert kept in text
    assert len(text) >= 1.4 * len("Save %1 of {name} &Now <b>x</b> %n")
    assert pseudo("") == ""
    assert pseudo(text) == text


def test_every_word_of_the_kit_asks_for_translation(show, qapp):
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    try:
        sign, summary, band = SaveSign(), ErrorSummary(), NextBand()
        sign.saved("14:02")
        texts = [sign.text(), band.button.label(), *(state_word(state) for state in State)]
        texts += [label.text() for label in summary.findChildren(Label)]
    finally:
        qapp.removeTranslator(translator)
    assert [text for text in texts if not text.startswith(OPEN)] == []
    assert "14:02" in texts[0]
    assert ("StateShape", "Completed") in translator.asked
