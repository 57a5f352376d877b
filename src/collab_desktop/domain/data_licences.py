"""What each dataset of the register may be used for: the one legal topic nobody writes by hand.

Permission, who may do what, until when and what then come from the register and from the rights
that the agreements give (CONTENT 10).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.legals import same_title
from collab_desktop.domain.project_data import ProjectData

UNKNOWN = frozenset({"", "unknown"})
LIGHTS = ("nothing", "care", "ask")
"""From the least to the most careful."""


@dataclass(frozen=True, slots=True)
class Right:
    """What one organisation may do with a dataset, as slugs."""

    organisation: str
    may: tuple[str, ...]
    limit: str


@dataclass(frozen=True, slots=True)
class Licence:
    """One dataset: what allows its use, who may do what, and how long."""

    name: str
    permission: str
    light: str
    rights: tuple[Right, ...]
    keep_until: str
    then: str
    steward: str


def licences(data: ProjectData) -> tuple[Licence, ...]:
    """Every named dataset of the register."""
    rights = data.table("data_rights")
    return tuple(_licence(row, rights) for row in data.table("datasets") if row.get("name"))


def _licence(row: Mapping[str, Any], rights: tuple[dict[str, Any], ...]) -> Licence:
    found = tuple(
        Right(str(right["organisation"]), tuple(right.get("may") or ()),
              str(right.get("limit") or ""))
        for right in rights
        if right.get("organisation") and same_title(right.get("dataset"), row["name"])
    )
    return Licence(
        str(row["name"]), str(row.get("permission") or ""), _light(row), found,
        str(row.get("keep_until") or ""), str(row.get("then") or ""),
        str(row.get("steward") or ""),
    )


def _light(row: Mapping[str, Any]) -> str:
    """Ask first while nobody knows what allows it; take care with what tells of people."""
    sensitivity = standing.sensitivity(row)
    if sensitivity in {"amber", "red"}:
        return "ask" if str(row.get("permission") or "") in UNKNOWN else "care"
    return "nothing"


def light(found: tuple[Licence, ...]) -> str:
    """The light of the whole topic: that of the dataset to be most careful with."""
    return max((each.light for each in found), key=LIGHTS.index, default="nothing")
