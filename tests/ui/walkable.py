"""A pack that asks every kind of question, and a window around a step page that only remembers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats
from collab_desktop.services.faults import StorageFault
from collab_desktop.services.session import Session, now, set_fields
from collab_desktop.services.texts import say
from collab_desktop.settings import Settings
from collab_desktop.ui.bridge import Bridge
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.step_page import StepPage

HEADER = """
id = "walk"
version = "1.0"
title = "Walkable pack"
licence = "CC BY 4.0"
origin = "Default template of this tool. Not published by anybody."
language = "en"
steps = ["cq", "all", "runs"]
registers = ["outputs", "risks"]

[values]
every_child = "For every child"
transparency = "Transparency"

[phases]
team = "Question and team"
"""

CQ = """
key = "cq"
title = "Challenge question"
task = "Write the question"
phase = "team"
minutes = 12

[[sections]]
key = "owner"
title = "Owner"

[[sections.questions]]
key = "owner"
kind = "text"
label = "Who owns the challenge?"
required = true
depth = "quick"

[[sections]]
key = "question"
title = "Question"
panel = "wording_check"

[[sections.questions]]
key = "question"
kind = "long"
label = "What is the challenge question?"
help = "One question in plain words. Somebody from another field should understand it."
why = "Everything after this answers one question."
good = "Names who is helped, where, and what will be better for them."
example = "“Which water points will run dry this season, so that no school closes?”"
words = 35
least = 12
serves = ["transparency"]
required = true
task = "Write the challenge question"
depth = "quick"

[[sections]]
key = "theme"
title = "Theme"

[[sections.questions]]
key = "theme"
kind = "choice"
label = "Theme"
depth = "quick"
required = true
options = [
    { slug = "health", label = "Health" },
    { slug = "other", label = "Other" },
]

[[sections.questions]]
key = "which"
kind = "text"
label = "Which other theme?"
depth = "quick"
show_if = { equals = { question = "cq.theme.theme", value = "other" } }

[[sections]]
key = "deep"
title = "Background"

[[sections.questions]]
key = "background"
kind = "long"
label = "What is the background?"
words = 250
"""

ALL = """
key = "all"
title = "Every kind"
task = "Try every kind"
phase = "team"
minutes = 20

[[sections]]
key = "typed"
title = "Typed"
questions = [
    { key = "text", kind = "text", label = "A line", depth = "quick", required = true },
    { key = "long", kind = "long", label = "A text", depth = "quick" },
    { key = "int", kind = "int", label = "How many?", depth = "quick" },
    { key = "pct", kind = "pct", label = "What share?", depth = "quick" },
    { key = "money", kind = "money", label = "What does it cost?", depth = "quick" },
    { key = "date", kind = "date", label = "When?", depth = "quick" },
    { key = "tags", kind = "tags", label = "Words", depth = "quick" },
    { key = "link", kind = "link", label = "Where to read more", depth = "quick" },
]

[[sections]]
key = "chosen"
title = "Chosen"

[[sections.questions]]
key = "choice"
kind = "choice"
label = "How clear is it?"
depth = "quick"
required = true
options = [
    { slug = "clear", label = "Clear", shape = "ok" },
    { slug = "partly", label = "Partly", shape = "attention" },
    { slug = "not_yet", label = "Not yet", shape = "stop" },
    { slug = "not_assessed", label = "Not assessed", shape = "not_done" },
]

[[sections.questions]]
key = "many"
kind = "choice"
label = "Which sector?"
depth = "quick"
options = [
    { slug = "a", label = "Health" }, { slug = "b", label = "Water" },
    { slug = "c", label = "Schools" }, { slug = "d", label = "Roads" },
    { slug = "e", label = "Food" }, { slug = "f", label = "Housing" },
    { slug = "g", label = "Climate" }, { slug = "h", label = "Work" },
]

[[sections.questions]]
key = "multi"
kind = "multi"
label = "Red flags"
depth = "quick"
required = true
options = [
    { slug = "no_user", label = "The output has no user" },
    { slug = "harm", label = "Serious harm can be foreseen" },
]

[[sections.questions]]
key = "bool"
kind = "bool"
label = "Are other skills welcome?"
depth = "quick"

[[sections.questions]]
key = "yn"
kind = "yn"
label = "Is data about children used?"
depth = "quick"

[[sections.questions]]
key = "score5"
kind = "score5"
label = "Clear to a stranger"
depth = "quick"
anchors = [
    { score = 0, text = "Not at all" }, { score = 3, text = "Mostly" },
    { score = 5, text = "Fully" },
]

[[sections.questions]]
key = "lvl4"
kind = "lvl4"
label = "Level of the skill"
depth = "quick"
anchors = [{ score = 0, text = "Nothing at all" }, { score = 3, text = "Works alone" },
    { score = 4, text = "Teaches it" }]

[[sections.questions]]
key = "conf"
kind = "conf"
label = "How sure are you?"
depth = "quick"

[[sections]]
key = "named"
title = "Named"
questions = [
    { key = "person", kind = "person", label = "Who leads?", depth = "quick" },
    { key = "org", kind = "org", label = "Which organisation?", depth = "quick" },
    { key = "people", kind = "people", label = "Who took part?", depth = "quick" },
    { key = "file", kind = "file", label = "Letter of support", depth = "quick" },
    { key = "sign", kind = "sign", label = "Signature", role = "Challenge owner", depth = "quick" },
    { key = "calc", kind = "calc", label = "Cost in all", rule = "budget_total", depth = "quick" },
    { key = "info", kind = "info", label = "Note", help = "Never name a child.", depth = "quick" },
]

[[sections]]
key = "rows"
title = "Rows"

[[sections.questions]]
key = "outputs"
kind = "table"
label = "What will there be?"
register = "outputs"
depth = "quick"
min_rows = 1

[[sections.questions]]
key = "risks"
kind = "table"
label = "Three biggest risks"
register = "risks"
depth = "quick"
"""

RUNS = """
key = "runs"
title = "True North"
task = "Check True North"
phase = "team"
runs = [{ key = "idea", title = "Idea" }, { key = "proposal", title = "Proposal" }]

[[sections]]
key = "q1"
title = "Good"
panel = "critique"

[[sections.questions]]
key = "answer"
kind = "long"
label = "What good do we intend?"
depth = "quick"

[[sections.questions]]
key = "clear"
kind = "score5"
label = "Clear to a stranger"
depth = "quick"
anchors = [{ score = 0, text = "Not at all" }, { score = 5, text = "Fully" }]
"""

OUTPUTS = """
key = "outputs"
title = "Outputs"
singular = "output"
label_field = "title"

[[fields]]
key = "title"
kind = "text"
label = "Output"
required = true

[[fields]]
key = "kind"
kind = "choice"
label = "Kind"
options = [{ slug = "map", label = "Map" }, { slug = "report", label = "Report" }]

[[fields]]
key = "due"
kind = "date"
label = "Due"
"""

RISKS = """
key = "risks"
title = "Risks"
singular = "risk"
label_field = "title"
fields = [
    { key = "title", kind = "text", label = "Risk", required = true },
    { key = "how", kind = "long", label = "Cause, event, effect" },
    { key = "likelihood", kind = "int", label = "Likelihood", least = 1, most = 5 },
    { key = "severity", kind = "int", label = "Severity", least = 1, most = 5 },
    { key = "owner", kind = "person", label = "Owner" },
    { key = "review", kind = "date", label = "Review" },
]
"""

FILES = {
    "pack.toml": HEADER,
    "steps/cq.toml": CQ,
    "steps/all.toml": ALL,
    "steps/runs.toml": RUNS,
    "registers/outputs.toml": OUTPUTS,
    "registers/risks.toml": RISKS,
}
QUESTION = (
    "How can an app with seasonal travel-time and clinic data help district health teams in the"
    " Arden Highlands plan outreach so that every child under five can be vaccinated on time?"
)


def start(folder: Path, files: dict[str, str] | None = None) -> tuple[Session, str]:
    """A new workspace with one project that is asked from the walkable pack."""
    settings = Settings(name="Amina Yusuf", device="device-1")
    session = Session.create(folder / "walk.collab", settings)
    pack, changes = session.packs.adopt(files or FILES)
    changes += set_fields(
        "project",
        "p1",
        code="CQ-2026-01",
        title="Outreach for vaccination",
        pack=pack.sha256,
        status="draft",
        language="en",
        created=now(),
    )
    session.commit("edit.project_started", changes)
    return session, "p1"


class Around:
    """The window as a step page sees it; it follows routes inside the step and remembers."""

    def __init__(self, session: Session, language: str = "en") -> None:
        self.session = session
        self.settings = session.settings
        self.formats = Formats("en_GB" if language == "en" else language)
        self.bridge = Bridge(session, str)
        self.bridge.changed.connect(self._changed)
        self.page: StepPage | None = None
        self.pages: list[StepPage] = []
        self.routes: list[Route] = []
        self.toasts: list[str] = []
        self.faults: list[Exception] = []
        self.broken: Exception | None = None

    def open(self, project: str, step: str, section: str | None = None) -> StepPage:
        """Open a step page inside this window."""
        self.page = StepPage(self, Route("step", project, step, section))
        self.pages.append(self.page)
        return self.page

    def go(self, route: Route) -> None:
        self.routes.append(route)
        if self.page is not None and self.page.leave() and route.name == "step":
            self.page.show_route(route)

    def go_back(self) -> None:
        self.routes.append(Route("home"))

    def say(self, message: Message) -> str:
        return say(message)

    @property
    def has_session(self) -> bool:
        return True

    def toast(
        self, text: str, *, undo_in: str | None = None, action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        self.toasts.append(text)

    def show_fault(self, fault: Exception) -> None:
        self.faults.append(fault)

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings

    def attempt(self, call: Callable[[], Any]) -> bool:
        if self.broken is not None:
            self.faults.append(self.broken)
            return False
        try:
            call()
        except StorageFault as fault:
            self.faults.append(fault)
            return False
        return True

    def trigger(self, action: str) -> None:
        self.toasts.append(action)

    def undo(self) -> None:
        self.bridge.stack("p1").undo()

    def close(self) -> None:
        self.bridge.close()
        self.session.close()

    def _changed(self, changed: Any) -> None:
        if self.page is not None:
            self.page.refresh(changed)
