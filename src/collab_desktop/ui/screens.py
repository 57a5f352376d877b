"""Which screen a route opens; each is imported at its first use, so that the window comes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from collab_desktop.ui.navigation import PlaceName, Route
from collab_desktop.ui.shell import Screen, Shell


def _first_run(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.settings.first_run import FirstRunScreen

    return FirstRunScreen(shell, route)


def _home(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.home.home_screen import HomeScreen

    return HomeScreen(shell, route)


def _compare(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.home.compare_screen import CompareScreen

    return CompareScreen(shell, route)


def _trash(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.home.trash_screen import TrashScreen

    return TrashScreen(shell, route)


def _people(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.people.people_screen import PeopleScreen

    return PeopleScreen(shell, route)


def _library(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.library.library_screen import LibraryScreen

    return LibraryScreen(shell, route)


def _settings(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.settings.settings_screen import SettingsScreen

    return SettingsScreen(shell, route)


def _hub(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.hub.hub_screen import HubScreen

    return HubScreen(shell, route)


def _gate(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.hub.gate_screen import GateScreen

    return GateScreen(shell, route)


def _waive(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.hub.waive_screen import WaiveScreen

    return WaiveScreen(shell, route)


def _step(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.steps.pages import step_screen

    return step_screen(shell, route)


def _inbox(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.inbox.inbox_screen import InboxScreen

    return InboxScreen(shell, route)


def _eoi(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.inbox.eoi_screen import EoiScreen

    session, project = shell.session, route.project
    if project is None or route.detail not in session.project(project).records:
        return _inbox(shell, replace(route, detail=""))  # it was taken back or erased
    return EoiScreen(shell, route)


def _privacy(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.people.privacy_screen import PrivacyScreen

    return PrivacyScreen(shell, route)


def _forms(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.inbox.forms_screen import FormsScreen

    if route.project is None:
        return _inbox(shell, route)
    return FormsScreen(shell, route)


def _export(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.export.export_screen import ExportScreen

    return ExportScreen(shell, route)


def _printed(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.export.printed_screen import PrintedScreen

    return PrintedScreen(shell, route)


def _gathered(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.gathered.gathered_screen import GatheredScreen

    return GatheredScreen(shell, route)


def _ballot(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.rounds.fill_screen import FillScreen

    return FillScreen(shell, route)


def _pack(shell: Shell, route: Route) -> Screen:
    from collab_desktop.services.pack_desk import PackDesk
    from collab_desktop.ui.library.pack_screen import PackScreen

    if not PackDesk(shell.session).knows(route.detail):
        return _library(shell, route)  # the copy was taken back
    return PackScreen(shell, route)


def _pack_publish(shell: Shell, route: Route) -> Screen:
    from collab_desktop.services.pack_desk import PackDesk
    from collab_desktop.ui.library.pack_publish import PublishScreen

    if route.detail not in PackDesk(shell.session).drafts():
        return _library(shell, route)
    return PublishScreen(shell, route)


def _project_pack(shell: Shell, route: Route) -> Screen:
    from collab_desktop.ui.library.project_pack import ProjectPackScreen

    if route.project is None:
        return _library(shell, route)
    return ProjectPackScreen(shell, route)


SCREENS: Final[dict[PlaceName, Callable[[Shell, Route], Screen]]] = {
    "first_run": _first_run, "home": _home, "compare": _compare, "trash": _trash,
    "people": _people, "library": _library, "settings": _settings, "hub": _hub, "gate": _gate,
    "waive": _waive, "step": _step, "export": _export, "inbox": _inbox, "eoi": _eoi,
    "forms": _forms,
    "printed": _printed, "privacy": _privacy, "gathered": _gathered,
    "ballot": _ballot,
    "pack": _pack, "pack_publish": _pack_publish, "project_pack": _project_pack,
}
