"""The menu of a form: the click path beside every key and every drag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from collab_desktop.domain.team.choices import BANNED, PINNED
from collab_desktop.ui.marking import Speaker

if TYPE_CHECKING:
    from collab_desktop.ui.matching.match_screen import MatchScreen

form_menus = Speaker("form_menus")
MOST_NAMED = 15


def form_menu(screen: MatchScreen, candidate: str) -> QMenu:
    """Everything that can be done with a form."""
    menu = QMenu(screen)
    place = screen.desk.place(candidate)
    offer = screen.desk.question.by_id[candidate]
    inside = candidate in screen.desk.draft.members
    may_join = not offer.barred and not screen.rooms.read_only
    join = menu.addAction(
        form_menus.tr("Out of the team\tDel") if inside else form_menus.tr("Into the team\tSpace"),
        partial(screen.act, candidate, "remove" if inside else "add"),
    )
    unpin, unban = form_menus.tr("No longer always in\tP"), form_menus.tr("Allow again\tB")
    pin = menu.addAction(
        unpin if place == PINNED else form_menus.tr("Always in the team\tP"),
        partial(screen.act, candidate, "pin"),
    )
    ban = menu.addAction(
        unban if place == BANNED else form_menus.tr("Never in the team\tB"),
        partial(screen.act, candidate, "ban"),
    )
    for action in (join, pin):
        action.setEnabled(may_join)
    ban.setEnabled(not screen.rooms.read_only)
    menu.addSeparator()
    menu.addAction(form_menus.tr("Why not this one?\tW"), partial(screen.act, candidate, "why"))
    _apart(screen, menu, candidate)
    return menu


def _apart(screen: MatchScreen, menu: QMenu, candidate: str) -> None:
    """Keep two apart: a member of the draft, or the owner of the challenge."""
    question = screen.desk.question
    form = question.by_id[candidate].form
    apart = menu.addMenu(form_menus.tr("Never together with"))
    apart.setEnabled(not screen.rooms.read_only)
    owner = form_menus.tr("The owner of the challenge")
    apart.addAction(owner, partial(screen.keep_apart, form, ""))
    others = [question.by_id[one] for one in screen.desk.draft.members]
    for other in [each for each in others if each.form != form][:MOST_NAMED]:
        title = other.title.replace("&", "&&")
        apart.addAction(title, partial(screen.keep_apart, form, other.form))
