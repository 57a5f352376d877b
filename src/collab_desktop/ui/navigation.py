"""Where one is in the program, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collab_desktop.domain.views import Place

PlaceName = Literal[
    "first_run", "home", "people", "library", "settings", "hub", "step", "compare",
    "gate", "waive", "export", "trash", "inbox", "eoi", "printed", "privacy", "forms",
    "gathered", "ballot", "pack", "pack_publish", "project_pack",
]


@dataclass(frozen=True, slots=True)
class Route:
    """One screen; equal routes show the same thing."""

    name: PlaceName
    project: str | None = None
    step: str | None = None
    section: str | None = None
    question: str | None = None
    subject: str = "project"
    detail: str = ""
    """Which gate, document or person, where the screen has several."""

    @property
    def rail(self) -> PlaceName:
        """The place of the rail that a screen hangs under."""
        if self.name in {"eoi", "forms"}:
            return "inbox"
        if self.name in {"pack", "pack_publish"}:
            return "library"
        if self.name == "privacy":
            return "inbox" if self.project and not self.detail.startswith("offered:") else "people"
        own = self.name in {"people", "inbox", "library", "settings"}
        return self.name if own else "home"


HOME = Route("home")


def route_to(project: str, place: Place) -> Route:
    """The screen that shows a place of a project."""
    if place.eoi:
        from collab_desktop.domain.interest import ALL  # not before the first window

        if place.eoi == ALL:
            return Route("inbox", project)
        return Route("eoi", project, detail=place.eoi)
    if place.workshop:
        return Route("step", project, place.step, detail=place.workshop)
    if place.gathered:
        return Route("gathered", project, detail=place.row)
    if place.document:
        return Route("export", project, detail=place.document)
    if place.gate:
        return Route("gate", project, detail=place.gate)
    return Route("step", project, place.step, place.section, place.question, place.subject)


def parent_of(route: Route) -> Route | None:
    """The screen that the back link of a screen leads to."""
    if route.name in {"home", "people", "library", "settings", "first_run"}:
        return None
    if route.name in {"hub", "compare", "trash", "printed", "ballot"}:
        return HOME
    if route.name in {"eoi", "forms"}:
        return Route("inbox", route.project)
    if route.name == "pack":
        return Route("library")
    if route.name == "pack_publish":
        return Route("pack", detail=route.detail)
    if route.name == "privacy":
        return Route("inbox", route.project) if route.project else Route("people")
    if route.project is None:
        return None
    return Route("hub", route.project)


class Trail:
    """The screens one came through, for Alt+Left; the present one is the last."""

    LONGEST = 50

    def __init__(self) -> None:
        """Start at home."""
        self._routes: list[Route] = [HOME]

    @property
    def here(self) -> Route:
        """The present screen."""
        return self._routes[-1]

    def go(self, route: Route) -> None:
        """Step forward; moving inside one page (another question of it) adds nothing."""
        if replace(route, question=None) == replace(self.here, question=None):
            self._routes[-1] = route
            return
        self._routes = [*self._routes, route][-self.LONGEST :]

    def back(self) -> Route | None:
        """Step back; nothing where the trail begins."""
        if len(self._routes) < 2:
            return None
        self._routes.pop()
        return self.here

    def projects(self) -> set[str]:
        """The projects one came through."""
        return {route.project for route in self._routes if route.project}

    def forget(self, project: str) -> None:
        """Leave out the screens of a project that is gone."""
        rest = [route for route in self._routes if route.project != project]
        self._routes = rest or [HOME]
