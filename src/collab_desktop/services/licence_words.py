"""The licences of datasets in plain words, for the screen and for the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from collab_desktop.domain.data_licences import UNKNOWN, Licence, licences
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import label


@dataclass(frozen=True, slots=True)
class Told:
    """How somebody speaks: sentences, lists and days."""

    say: Callable[[Message], str]
    listed: Callable[[Sequence[str]], str]
    date: Callable[[str], str]


def lines(data: ProjectData, told: Told) -> tuple[str, ...]:
    """One line for each dataset."""
    return tuple(
        told.say(Message("legal.licence", {
            "name": each.name, "said": "; ".join(_said(data, each, told)),
        }))
        for each in licences(data)
    )


def _said(data: ProjectData, found: Licence, told: Told) -> Iterator[str]:
    if found.permission not in UNKNOWN:
        yield label(data.index.find("datasets.permission"), found.permission)
    else:
        yield told.say(Message("legal.licence.open"))
    for right in found.rights:
        may = [label(data.index.find("data_rights.may"), slug) for slug in right.may]
        who = data.organisation(right.organisation)
        key = "legal.licence.limited" if right.limit else "legal.licence.may"
        yield told.say(Message(key, {
            "who": who, "may": told.listed([word.lower() for word in may]), "limit": right.limit,
        }))
    if found.keep_until:
        then = label(data.index.find("datasets.then"), found.then) if found.then else ""
        key = "legal.licence.then" if then else "legal.licence.until"
        day = told.date(found.keep_until)
        yield told.say(Message(key, {"date": day, "then": then.lower()}))
