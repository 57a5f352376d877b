"""What the board approved, and whether the project has left it by more than it may.

Source: CONTENT 8.1 and 9.  The figures are frozen whenever a decision of the board is complete;
those of the latest approval are the baseline, against which time, cost and risk are held by the
tolerances of the project initiation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from collab_desktop.domain import standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.initiation import milestones
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.risk import highest_residual
from collab_desktop.domain.rounding import half_up

KIND: Final = "baseline"
"""The kind of snapshot in which a baseline is kept."""
APPROVED: Final = frozenset({"approved", "approved_with_conditions"})
DECISION: Final = "gov.decision.decision"
TOLERANCES: Final = "pid.tolerances."
REQUESTS: Final = "pid.changes.changes"


@dataclass(frozen=True, slots=True)
class Figures:
    """End, cash cost and highest remaining risk, now or as they were approved."""

    end: date | None
    cash: int
    currency: str
    risk: int

    def as_json(self, decision: str) -> dict[str, Any]:
        """The figures as a snapshot keeps them, with what the board decided about them."""
        end = self.end.isoformat() if self.end else None
        return {"end": end, "cash": self.cash, "currency": self.currency, "risk": self.risk,
                "decision": decision}


@dataclass(frozen=True, slots=True)
class Deviation:
    """One figure beside the one that was approved; ``broken`` when a tolerance is left."""

    kind: str
    by: Decimal
    broken: bool


def figures(data: ProjectData) -> Figures:
    """The figures as they stand now."""
    days = [each.expected for each in milestones(data)]
    return Figures(
        max(days, default=None), standing.budget(data).cash, standing.currency(data),
        highest_residual(standing.risks(data)),
    )


def decision(data: ProjectData) -> str:
    """What the board decided: as it was written down, or as the votes carry it."""
    carried = standing.board(data).proposal.overall
    return data.text(DECISION) or (carried.value if carried is not None else "")


def approvals(data: ProjectData) -> tuple[Mapping[str, Any], ...]:
    """Each baseline, the oldest first: when it was kept, and its figures."""
    kept = [row for row in data.baselines if (row["data"] or {}).get("decision") in APPROVED]
    return tuple(sorted(kept, key=lambda row: (str(row["at"] or ""), row["number"] or 0)))


def approved(data: ProjectData) -> Figures | None:
    """The figures of the latest baseline; nothing before the first one."""
    found = approvals(data)
    if not found:
        return None
    kept: Mapping[str, Any] = found[-1]["data"]
    return Figures(
        standing.day(kept.get("end")), int(kept.get("cash") or 0),
        str(kept.get("currency") or ""), int(kept.get("risk") or 0),
    )


def deviations(data: ProjectData) -> tuple[Deviation, ...]:
    """Time, cost and risk against the latest baseline, as far as they can be compared."""
    before = approved(data)
    return tuple(_deviations(data, before, figures(data))) if before is not None else ()


def _deviations(data: ProjectData, before: Figures, now: Figures) -> Iterator[Deviation]:
    if before.end is not None and now.end is not None:
        weeks = -(-(now.end - before.end).days // 7)
        yield _held(data, "weeks", Decimal(weeks))
    if before.cash and before.currency == now.currency:
        share = half_up(Fraction(100 * (now.cash - before.cash), before.cash))
        yield _held(data, "cost", share)
    limit = _limit(data, "risk")
    has_grown = now.risk > before.risk  # a risk that was as high when the board decided is known
    yield Deviation(
        "risk", Decimal(now.risk), limit is not None and has_grown and now.risk >= limit
    )


def _held(data: ProjectData, kind: str, by: Decimal) -> Deviation:
    limit = _limit(data, kind)
    return Deviation(kind, by, limit is not None and by > limit)


def _limit(data: ProjectData, kind: str) -> Decimal | None:
    value = data.value(f"{TOLERANCES}tol_{kind}")
    return None if value in (None, "") else Decimal(value)


def broken(data: ProjectData) -> tuple[Message, ...]:
    """Each tolerance that is left, in words."""
    return tuple(
        Message(f"baseline.broken.{each.kind}", {"by": each.by})
        for each in deviations(data) if each.broken
    )


def undecided(data: ProjectData) -> Iterator[tuple[Address, Message]]:
    """What keeps an approval from being completed: a drift that no board has decided about.

    A tolerance that is left goes to the board as a request for a change.  One that was asked for
    since the baseline and approved covers it; the next baseline has the new figures.
    """
    found = list(broken(data)) if data.index.find(REQUESTS) is not None else []
    if found and decision(data) in APPROVED and not _is_requested(data):
        yield Address(REQUESTS), Message("problem.change_undecided", {"what": found})


def _is_requested(data: ProjectData) -> bool:
    since = str(approvals(data)[-1]["at"] or "")[:10]
    return any(
        row.get("decision") == "approved" and str(row.get("date") or "") >= since
        for row in data.table("change_requests")
    )
