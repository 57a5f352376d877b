"""The band with the one next thing of a project, the same on the hub and at its gates."""

from __future__ import annotations

from collab_desktop.domain.views import NextThing
from collab_desktop.ui.navigation import route_to
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.bands import NextBand


class NextThingBand(NextBand):
    """Says what comes next and leads there; when nothing is left, to the pack."""

    def __init__(self, shell: Shell, project: str) -> None:
        """Stand for one project."""
        super().__init__()
        self._shell, self._project = shell, project
        self._thing: NextThing | None = None
        self.pressed.connect(self.go)

    def show_thing(self, thing: NextThing | None) -> None:
        """Show a task with its place and minutes; nothing means that all is done."""
        self._thing = thing
        if thing is None:
            self.set_next(
                self.tr("Everything on the way to the decision is done"), "",
                self.tr("Export the pack"),
            )
            return
        minutes = self.tr("about {count} minutes", "", thing.minutes).format(count=thing.minutes)
        where = f"{thing.where}, {minutes}" if thing.minutes > 1 else thing.where
        self.set_next(thing.task, where, self.tr("Do it now"))

    def go(self) -> None:
        """Open the place of the next thing."""
        if self._thing is None:
            self._shell.trigger("export")
        else:
            self._shell.go(route_to(self._project, self._thing.place))
