"""The widgets of the kit on pages like the real ones, to look at and to audit."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.bands import NeedsYou, NextBand
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field, LineEdit, Radio
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.long_text import LongText, WordCounter
from collab_desktop.ui.widgets.messages import EmptyState, ErrorSummary, InlineBanner, Toast
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.rail import Rail
from collab_desktop.ui.widgets.reading import DrawerText, Example
from collab_desktop.ui.widgets.scoring import DotStrip, ScoreAxis, Spread, SpreadLabel
from collab_desktop.ui.widgets.segments import ScoreCells, Segments
from collab_desktop.ui.widgets.shapes import ShapeStrip, State, StateLabel
from collab_desktop.ui.widgets.start import prepare
from collab_desktop.ui.widgets.substeps import SubstepList
from collab_desktop.ui.widgets.text import Label, Separator, TabularLabel
from collab_desktop.ui.widgets.total_bar import TotalBar

QUESTION = (
    "How can an app with seasonal travel-time and clinic data help district health teams in the "
    "Arden Highlands plan outreach so that every child under five can be vaccinated on time?"
)
SUBSTEPS = [
    ("owner", "Owner", "finished"),
    ("problem", "Problem", "finished"),
    ("question", "Question", "in_progress"),
    ("user", "End user", "finished"),
    ("desk", "On the desk", "finished"),
    ("children", "Which children", "not_started"),
    ("outcome", "Outcome", "in_progress"),
    ("check", "Check answers", "cannot"),
]


class Gallery(QMainWindow):
    """A window with rail, page and drawer around one of the gallery's pages."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        self.rail = Rail(
            [
                ("home", "home", "Home"),
                ("people", "people", "People"),
                ("forms", "inbox", "Forms in"),
                ("library", "library", "Library"),
            ],
            [("settings", "settings", "Settings")],
        )
        self.rail.set_current("home")
        for title in ("File", "Edit", "View", "Project", "Workshop", "Help"):
            self.menuBar().addMenu(title).addAction("Close")
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(page, 1)
        self.setCentralWidget(host)
        self.toast = Toast(self)


def drawer() -> Drawer:
    """A drawer as beside a question."""
    result = Drawer()
    for tab, title in (("notes", "Notes"), ("history", "History"), ("missing", "Missing")):
        result.add_tab(tab, title, Label("Nothing here yet.", "body", "muted", wrap=True))
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    why = "Everything after this answers one question. If it is too wide, nobody knows when they "
    column.addWidget(DrawerText("Why we ask", why + "are done."))
    column.addWidget(DrawerText("A good answer", "Names who is helped, where, and what changes."))
    column.addWidget(Label("Example", "section"))
    column.addWidget(Example("“Which water points will run dry this season?”"))
    result.add_tab("help", "Help", content)
    result.set_current("help")
    result.set_foot(Label("Default template of this tool.", "small", "muted", wrap=True))
    return result


def step_page() -> WithDrawer:
    """One question with its sub-steps, as in ``step.png``."""
    page = QWidget()
    page.setBackgroundRole(page.palette().ColorRole.Base)
    page.setAutoFillBackground(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 12, 32, 20)
    column.setSpacing(0)
    head = PageHead("Challenge question", "Nine short questions.", "Outreach for vaccination")
    head.save_sign.saved("14:02")
    depth = Segments("Depth", [("quick", "Quick"), ("full", "Full")])
    head.add_button(depth)
    column.addWidget(head)
    column.addSpacing(14)
    column.addWidget(Separator())
    substeps = SubstepList("Parts of this step")
    substeps.set_rows(SUBSTEPS)
    substeps.set_current("question")
    side = QVBoxLayout()
    side.setContentsMargins(0, 16, 0, 0)
    side.addWidget(substeps)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addLayout(side)
    row.addSpacing(24)
    row.addWidget(Separator(Qt.Orientation.Vertical))
    row.addWidget(question_column(), 1)
    column.addLayout(row, 1)
    result = WithDrawer(page, drawer())
    result.narrowed.connect(lambda narrow: arrange(narrow))

    def arrange(narrow: bool) -> None:
        substeps.set_compact(compact=narrow)
        row.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )

    return result


def question_column() -> ScrollPage:
    """Heading, hint, field, counter and actions."""
    page = ScrollPage(720)
    page.body.setContentsMargins(32, 20, 32, 4)
    page.body.setSpacing(6)
    page.body.addWidget(Label("What is the challenge question?", "question", wrap=True))
    page.body.addWidget(Label("One question in plain words.", "body", "muted", wrap=True))
    page.body.addSpacing(8)
    text = LongText("What is the challenge question?", QUESTION)
    text.mark_words([(11, 3)])
    page.body.addWidget(text)
    page.body.addWidget(WordCounter(text, lambda n: f"{n} words; 12 to 35 reads well"))
    page.body.addSpacing(16)
    page.body.addWidget(InlineBanner("Not saved: disk is full.", [("again", "Try again")]))
    page.body.addStretch(1)
    actions = FlowRow(12)
    actions.addWidget(Button("Continue", "primary", shortcut="Ctrl+Return", size="main"))
    actions.addWidget(Button("Back", size="main"))
    actions.addWidget(CheckBox("Come back to this later"))
    actions.addWidget(LinkButton("Earlier wordings (2)"))
    page.body.addLayout(actions)
    return page


def hub_page() -> ScrollPage:
    """Bands, shapes and messages."""
    page = ScrollPage()
    page.body.setContentsMargins(40, 20, 40, 20)
    page.body.setSpacing(16)
    head = PageHead("Outreach for vaccination, Arden Highlands", "CQ-2026-01", "Projects")
    head.save_sign.saved("14:02")
    head.add_button(Button("Present", icon="present", shortcut="F5"))
    head.add_button(Button("Export", icon="export"))
    page.body.addWidget(head)
    needs = NeedsYou()
    needs.set_items(
        [
            ("a", "Outreach:", "name the data controller"),
            ("b", "Outreach:", "2 statements to sign"),
            ("c", "Safe water points:", "board decides on 10 Dec"),
        ]
    )
    page.body.addWidget(needs)
    band = NextBand()
    band.set_next("Say what each partner commits", "Proposal, about 3 minutes")
    page.body.addWidget(band)
    summary = ErrorSummary()
    summary.set_problems([("x", "Say who is the data controller"), ("y", "Enter a date")])
    page.body.addWidget(summary)
    grid = QGridLayout()
    for index, state in enumerate(State):
        grid.addWidget(StateLabel(state), index // 4, index % 4)
    page.body.addLayout(grid)
    strip = ShapeStrip("Steps")
    strip.set_states(list(State)[:8], "2 of 8 steps done")
    page.body.addWidget(strip)
    page.body.addWidget(
        EmptyState(
            "No projects yet. A project starts with a challenge question.",
            icon="home",
            primary="Start a project",
            secondary="Open the sample",
        )
    )
    page.body.addStretch(1)
    return page


def form_page() -> ScrollPage:
    """Fields, choices and scores."""
    page = ScrollPage(720)
    page.body.setContentsMargins(40, 20, 40, 20)
    page.body.setSpacing(16)
    page.body.addWidget(PageHead("Fields", "Everything one can type in or press."))
    controller = Field("Who is the data controller?", LineEdit(text="Arden & co"), "One body.")
    controller.set_problem("Say who is the data controller")
    page.body.addWidget(controller)
    language = ComboBox()
    language.addItems(["English", "Français", "العربية"])
    page.body.addWidget(Field("Language", language))
    for text in ("Board pack", "Decision summary, one page"):
        page.body.addWidget(Radio(text))
    for text in ("Show names as roles", "Preview in grey"):
        box = CheckBox(text)
        box.setChecked(text.startswith("Show"))
        page.body.addWidget(box)
    scores = ScoreCells("Deliverability", not_sure=True)
    scores.set_value("3")
    page.body.addWidget(scores)
    page.body.addWidget(
        Segments("View", [("list", "List"), ("board", "Board"), ("compare", "Compare scores")])
    )
    page.body.addStretch(1)
    return page


BALLOTS: dict[str, tuple[list[int], float, Spread, str]] = {
    "Suitability": ([3, 4, 4, 4, 4, 5], 4, "close", "3 to 5"),
    "Deliverability": ([1, 1, 2, 3, 5, 5], 2.5, "split", "1 to 5"),
    "Scalability": ([1, 2, 3, 3, 4, 5], 3, "mixed", "1 to 5, 1 not sure"),
    "Portfolio": ([4] * 12, 4, "close", "all 4"),
}


def scoring_page() -> ScrollPage:
    """Ballots after the reveal, as in ``scoring.png``."""
    page = ScrollPage()
    page.body.setContentsMargins(32, 12, 32, 20)
    page.body.setSpacing(12)
    head = PageHead("Prioritisation", "Round 1 of 2. Six people, secret ballots.", "Outreach")
    head.save_sign.saved("14:02")
    head.add_button(Button("Score again"))
    head.add_button(Button("Finish scoring", "primary"))
    page.body.addWidget(head)
    grid = QGridLayout()
    grid.setVerticalSpacing(16)
    grid.addWidget(Label("Category", "small_strong", "muted"), 0, 0)
    grid.addWidget(ScoreAxis("Scores from 0 to 5"), 0, 1)
    for row, (name, (scores, median, spread, words)) in enumerate(BALLOTS.items(), 1):
        strip, apart, agreed = DotStrip(name), SpreadLabel(), ScoreCells(name)
        strip.set_ballots(scores, median)
        apart.set_spread(spread, words)
        agreed.set_value("4")
        widgets = (Label(name, "bold"), strip, TabularLabel(f"{median:g}", "section"), apart)
        for column, widget in enumerate((*widgets, agreed)):
            grid.addWidget(widget, row, column)
    page.body.addLayout(grid)
    total = TotalBar("Total", ("do not take forward", "develop", "recommend"))
    total.set_total(72)
    page.body.addWidget(total)
    page.body.addStretch(1)
    return page


PAGES = {"step": step_page, "hub": hub_page, "form": form_page, "scoring": scoring_page}


def grab(name: str, palette: theme.PaletteName, percent: int, target: Path) -> None:
    """Show one page and save its picture."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, palette, percent)
    window = Gallery(PAGES[name]())
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    window.grab().save(str(target))
    window.close()
    window.deleteLater()


def main() -> None:
    """Save pictures: folder, then any of palette names, percents, ``rtl`` and page names."""
    folder, words = Path(sys.argv[1]), sys.argv[2:]
    app = QApplication([])
    prepare(app)
    if "rtl" in words:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    palettes = [name for name in theme.PALETTES if name in words] or ["light"]
    percents = [int(word) for word in words if word.isdigit()] or [100]
    for page in [name for name in PAGES if name in words] or list(PAGES):
        for palette in palettes:
            for percent in percents:
                extra = "_rtl" if "rtl" in words else ""
                grab(page, palette, percent, folder / f"{page}_{palette}_{percent}{extra}.png")


if __name__ == "__main__":
    main()
