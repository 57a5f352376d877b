"""The frame of all pages of one workshop: its name, the way back, and links to its other parts."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.domain.workshops import Workshop
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.workshop.routes import (
    BOARD,
    CLOSE,
    PLAN,
    ROUND,
    RUN,
    list_of,
    part_of,
    route_of,
)
from collab_desktop.ui.workshop.words import title_of, when


class PartLinks(QWidget):
    """The parts of a workshop in one line; the one on show is plain text."""

    accessible_role = Role.Grouping

    def __init__(self, shell: Shell, project: str, workshop: str, part: str) -> None:
        """Lead from one part to the others."""
        super().__init__()
        from collab_desktop.ui.workshop.workshop_pages import PARTS  # they stand in this frame

        self.setAccessibleName(self.tr("Parts of the workshop"))
        line = FlowRow(20, self)
        self.links: dict[str, LinkButton] = {}
        for key, words in self._parts():
            if key == part:
                line.addWidget(Label(words, "strong"))
            elif key in PARTS:
                link = self.links[key] = LinkButton(words)
                link.clicked.connect(partial(shell.go, route_of(project, workshop, key)))
                line.addWidget(link)

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (PLAN, self.tr("Plan")), (RUN, self.tr("Run")), (BOARD, self.tr("Boards")),
            (ROUND, self.tr("Rounds")), (CLOSE, self.tr("Close")),
        )  # fmt: skip


class WorkshopFrame(PlainScreen):
    """One part of one workshop; its content goes into ``body``."""

    def __init__(self, shell: Shell, route: Route, *, column: int | None = None) -> None:
        """Stand before the workshop that the route names."""
        self.project = str(route.project)
        self.workshop_id, self.part, _ = part_of(route.detail)
        super().__init__(shell, "", back=("", list_of(self.project)), column=column)
        self.workshops = Workshops(shell.session, self.project)
        self._gone = Soon(self, lambda: shell.go(list_of(self.project)))
        self.head.set_back(self.tr("Workshops"))
        links = PartLinks(shell, self.project, self.workshop_id, self.part)
        self.body.addWidget(links)
        links.setVisible(bool(links.links))  # once it is part of the page, else a window of its own
        self.show_head()

    @property
    def workshop(self) -> Workshop | None:
        """The workshop as it stands now; nothing once it was taken away."""
        return self.workshops.find(self.workshop_id)

    @property
    def read_only(self) -> bool:
        """Whether the workspace may only be read."""
        return self.shell.session.store.read_only

    def show_head(self) -> None:
        """Say which workshop it is, and when."""
        workshop = self.workshop
        if workshop is not None:
            self.head.set_title(title_of(workshop))
            table = self.workshops.timetable(self.workshop_id)
            self.head.set_purpose(when(workshop, table, self.shell.formats))

    def show_workshop(self) -> None:
        """Show what stands now; for the page to fill."""

    def refresh(self, changed: Changed) -> None:
        """Follow a change; a workshop that is gone leads back to the list."""
        if self.project not in changed.project_ids and not changed.entities & {"person"}:
            return
        if self.workshop is None:
            self._gone.ask()
            return
        self.show_head()
        self.show_workshop()
