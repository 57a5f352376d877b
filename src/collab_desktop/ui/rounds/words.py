"""What rounds are called on screen: methods, ways to enter, people without names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from collab_desktop.domain.rounds import About, Method, Secrecy
from collab_desktop.services.ballots import RoundView, SheetView
from collab_desktop.services.score_results import Anchor, CategoryView, ItemView
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.steps.words import number_word

RoundWords: Final = Speaker("RoundWords")


def method_choices() -> list[tuple[str, str]]:
    """The methods with their names."""
    return [
        (Method.SCORE, RoundWords.tr("Scores 0 to 5")), (Method.DOTS, RoundWords.tr("Dots")),
        (Method.GRADIENTS, RoundWords.tr("Agreement")),
    ]


def method_words(method: Method) -> str:
    """What people do, in one sentence."""
    return {
        Method.SCORE: RoundWords.tr(
            "Everybody gives each line a score from 0 to 5, or ? for not sure."
        ),
        Method.DOTS: RoundWords.tr("Everybody has some dots and gives them to the best lines."),
        Method.GRADIENTS: RoundWords.tr(
            "Everybody says how far they go along, from 0 (I block it) to 5 (I am all for it)."
        ),
    }[method]


def secrecy_choices() -> list[tuple[str, str]]:
    """The levels of secrecy with their names."""
    return [
        (Secrecy.SECRET, RoundWords.tr("Secret")),
        (Secrecy.FACILITATOR, RoundWords.tr("Facilitator sees")),
        (Secrecy.OPEN, RoundWords.tr("Open")),
    ]


def voter_name(sheet: SheetView) -> str:
    """A name, or the number of somebody who votes without one."""
    if sheet.seat is None:
        return sheet.name or RoundWords.tr("Somebody")
    return RoundWords.tr("person {n}").format(n=sheet.seat)


def round_title(view: RoundView) -> str:
    """Which time it is that this is asked."""
    return RoundWords.tr("Round {n}").format(n=view.number)


def people_words(count: int) -> str:
    """How many people vote, at the beginning of a sentence."""
    if count == 1:
        return RoundWords.tr("One person votes.")
    return RoundWords.tr("{n} people vote.", "", count).format(n=number_word(count))


def as_categories(about: About) -> tuple[CategoryView, ...]:
    """What a ballot shows, as the sheet of the prioritisation describes it."""
    items = tuple(
        ItemView(i.key, i.title, "", tuple(
            Anchor(int(score), text) for score, text in sorted(i.anchors.items(), reverse=True)
        ))
        for i in about.items
    )  # fmt: skip
    return (CategoryView("", about.title, 0, items),)


def named_lines(
    view: RoundView, given: Mapping[str, Mapping[str, Any]]
) -> list[tuple[str, str]]:
    """Names with what they gave, line by line of the round; fingers have no names."""
    part = "dots" if view.method is Method.DOTS else "scores"
    found = []
    for sheet in view.sheets:
        values = given.get(sheet.person_id, {}).get(part)
        if values is not None:
            said = " · ".join(str(values.get(key, "–")) for key in view.about.keys)
            found.append((voter_name(sheet), said))
    return found
