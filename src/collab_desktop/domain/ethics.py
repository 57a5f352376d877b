"""Ethics check-ins: concerns and their actions, what is still open, which principles are covered.

A *stop* is never averaged away: the worst open concern decides (CONTENT 12).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from collab_desktop.domain import progress
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import day
from collab_desktop.domain.states import Status

RUNS = ("ci1", "ci2", "ci3")
LIKE = "concern"
PRINCIPLES = (
    "purpose_driven", "people_centric", "participatory", "rights", "proportional", "accountable",
    "harms",
)
LEAST_PEOPLE, LEAST_ORGANISATIONS = 3, 2
OWNER_COMES = frozenset({"ci1", "ci3"})
"""Check-ins at which the challenge owner should be."""
LATE_FROM = 65
"""Percent of the time after which the midpoint comes late (G6)."""
YES = frozenset({"yes", "unsure"})
APPROVED = frozenset({"not_needed", "approved", "approved_with_conditions"})


class Concern(StrEnum):
    """How great a concern is, from least to most."""

    NOT_ASSESSED = "not_assessed"
    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    STOP = "stop"


ORDER = tuple(Concern)
ACTED_ON = frozenset({Concern.MODERATE, Concern.HIGH, Concern.STOP})


@dataclass(frozen=True, slots=True)
class Assessed:
    """One question of a check-in, as it was assessed."""

    section: str
    title: str
    principles: tuple[str, ...]
    concern: Concern
    note: str = ""
    action: str = ""
    owner: str = ""
    due: date | None = None
    settled: str = ""
    dissent: str = ""

    @property
    def is_open(self) -> bool:
        """A moderate or greater concern that nobody settled."""
        return self.concern in ACTED_ON and not self.settled

    @property
    def has_dated_action(self) -> bool:
        """Whether somebody does something about it by a day."""
        return bool(self.action and self.owner and self.due)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One check-in with all its questions."""

    run: str
    items: tuple[Assessed, ...]
    date: date | None
    people: tuple[str, ...]
    outcome: str
    crossed: bool
    """A red line was crossed and nobody repaired it."""
    skipped: str = ""

    @property
    def subject(self) -> str:
        """About what its answers are."""
        return f"run:{self.run}"

    @property
    def assessed(self) -> tuple[Assessed, ...]:
        """The questions that were assessed."""
        return tuple(i for i in self.items if i.concern is not Concern.NOT_ASSESSED)

    @property
    def open(self) -> tuple[Assessed, ...]:
        """Open concerns, the worst first."""
        found = [item for item in self.items if item.is_open]
        return tuple(sorted(found, key=lambda i: -ORDER.index(i.concern)))

    @property
    def stops(self) -> int:
        """Open stops; a red line that was crossed is one."""
        return sum(i.concern is Concern.STOP for i in self.open) + self.crossed

    @property
    def worst(self) -> Concern:
        """The worst concern that is not settled; never a mean."""
        if self.crossed:
            return Concern.STOP
        return worst(self.items)


def worst(items: Iterable[Assessed]) -> Concern:
    """The worst concern among questions; one that was settled counts as low."""
    found = [Concern.LOW if i.concern in ACTED_ON and i.settled else i.concern for i in items]
    return max(found, key=ORDER.index, default=Concern.NOT_ASSESSED)


def check_in(data: ProjectData, run: str) -> CheckIn:
    """Read one check-in."""
    step, subject = data.index.find_step("ethics"), f"run:{run}"
    sections = step.sections if step is not None else ()
    items = tuple(
        _assessed(data, section.key, section.title, section.tags, subject)
        for section in sections if section.like == LIKE and run in section.runs
    )
    people = tuple(str(p) for p in data.value("ethics.session.people", subject) or ())
    crossed = data.value("ethics.lines_now.crossed", subject) in YES and not data.text(
        "ethics.lines_now.repaired", subject)
    return CheckIn(
        run, items, day(data.value("ethics.session.date", subject)), people,
        data.text("ethics.outcome.outcome", subject), crossed,
        data.text("ethics.left_out.skipped", subject),
    )


def _assessed(
    data: ProjectData, section: str, title: str, tags: tuple[str, ...], subject: str
) -> Assessed:
    def said(key: str) -> str:
        return data.text(f"ethics.{section}.{key}", subject)

    level = said("concern")
    concern = Concern(level) if level in set(Concern) else Concern.NOT_ASSESSED
    return Assessed(
        section, title, tags, concern, said("note"), said("action"), said("action_owner"),
        day(data.value(f"ethics.{section}.action_due", subject)), said("settled"),
        said("dissent"),
    )


def check_ins(data: ProjectData) -> tuple[CheckIn, ...]:
    """All three, in their order."""
    return tuple(check_in(data, run) for run in RUNS)


def is_done(data: ProjectData, run: str) -> bool:
    """Whether a check-in is complete, waived with the step, or, for the midpoint, left out."""
    return progress.subject_status(data, "ethics", f"run:{run}") in progress.CLOSED


def needs_recheck(data: ProjectData, run: str) -> bool:
    """Whether a check-in was complete and what it rests on has changed since."""
    return progress.subject_status(data, "ethics", f"run:{run}") is Status.RECHECK


def promises(data: ProjectData, run: str) -> tuple[tuple[str, Assessed], ...]:
    """Actions of earlier check-ins whose concern nobody settled, each with its run."""
    earlier = RUNS[: RUNS.index(run)]
    return tuple(
        (before, item) for before in earlier for item in check_in(data, before).open if item.action
    )


def organisations(data: ProjectData, people: Iterable[str]) -> frozenset[str]:
    """The organisations that people come from."""
    found = (data.people.get(person, {}).get("organisation_id") for person in people)
    return frozenset(str(each) for each in found if each)


def owner_missed(data: ProjectData, run: str) -> bool:
    """Whether the challenge owner was not there at the start or at the results."""
    owner, found = data.value("cq.owner.owner"), check_in(data, run)
    return run in OWNER_COMES and bool(owner and found.people) and owner not in found.people


def review(data: ProjectData) -> str:
    """``needed``, ``ask`` or ``not_needed``, as the screening says."""
    if data.value("ethics.review.applies", "run:ci1"):
        return "needed"
    return "ask" if data.value("ethics.review.unsure", "run:ci1") else "not_needed"


def review_settled(data: ProjectData) -> bool:
    """Whether the formal review is approved, or not needed with the reason.

    "Not needed" does not stand against a screening that says otherwise.
    """
    status = data.text("ethics.review.status", "run:ci1")
    if status == "not_needed" and review(data) == "needed":
        return False
    return status in APPROVED and bool(data.text("ethics.review.basis", "run:ci1"))


def coverage(found: Iterable[CheckIn]) -> dict[str, tuple[int, int, Concern]]:
    """Questions assessed, questions asked and the worst open concern, by principle."""
    items = [item for each in found for item in each.items]
    by = {p: [i for i in items if p in i.principles] for p in PRINCIPLES}
    return {
        p: (sum(i.concern is not Concern.NOT_ASSESSED for i in own), len(own), worst(own))
        for p, own in by.items()
    }


def elapsed(data: ProjectData, on: date) -> int | None:
    """How many percent of the project's time are over on a day; nothing while it is unknown."""
    start, months = day(data.value("pr.plan.start")), data.value("pr.plan.duration")
    if start is None or not isinstance(months, int) or months <= 0:
        return None
    return round(100 * (on - start).days / (months * 365 / 12))


def midpoint_late(data: ProjectData, today: date) -> bool:
    """Whether the midpoint was, or by now would be, after 65 percent of the time."""
    middle = check_in(data, "ci2")
    if middle.skipped:
        return False
    over = elapsed(data, middle.date or today)
    return over is not None and over > LATE_FROM
