"""What gates and completion look at in the ethics check-ins (CONTENT 1.2, 12.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collab_desktop.domain import ethics, progress
from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.ethics import CheckIn, Concern
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity
from collab_desktop.domain.verdicts import FINE, Check, Verdict, stands

GOES_ON = frozenset({"go_on", "go_on_with_actions"})


def _complete(run: str) -> Check:
    subject = f"run:{run}"

    def check(data: ProjectData) -> Verdict:
        if ethics.is_done(data, run):
            return Verdict(Severity.OK, subject=subject)
        told = "gate.ethics_missing"
        note = Message("gate.recheck") if ethics.needs_recheck(data, run) else Message(
            told, {"number": ethics.RUNS.index(run) + 1})
        return Verdict(Severity.STOP, subject=subject, note=note)

    return check


def _no_stop(data: ProjectData) -> Verdict:
    """No stop of any check-in is open; the worst decides, never a mean."""
    for found in ethics.check_ins(data):
        if found.stops:
            return Verdict(Severity.STOP, subject=found.subject, note=_stops(found))
    return FINE


def _stops(found: CheckIn) -> Message:
    names: list[str | Message] = [i.title for i in found.open if i.concern is Concern.STOP]
    if found.crossed:
        names.append(Message("gate.ethics_red_line"))
    return Message("gate.ethics_stops", {"names": names})


def _review(data: ProjectData) -> Verdict:
    if progress.is_waived(data, "ethics"):
        return FINE
    return Verdict(
        Severity.OK if ethics.review_settled(data) else Severity.STOP, subject="run:ci1")


def _high_acted_on(data: ProjectData) -> Verdict:
    for found in ethics.check_ins(data):
        bare = [i.title for i in found.open
                if i.concern is Concern.HIGH and not i.has_dated_action]
        if bare:
            note = Message("gate.ethics_high", {"names": bare})
            return Verdict(Severity.STOP, subject=found.subject, note=note)
    return FINE


def _in_time(data: ProjectData) -> Verdict:
    late = ethics.midpoint_late(data, as_of(data))
    return Verdict(Severity.STOP if late else Severity.OK, subject="run:ci2")


def _three(data: ProjectData) -> Verdict:
    found = ethics.check_in(data, "ci3")
    if found.stops:
        return Verdict(Severity.STOP, subject=found.subject, note=_stops(found))
    return _complete("ci3")(data)


def _disclosure(data: ProjectData) -> Verdict:
    verdict = stands(data.value("ethics.publish.disclosure", "run:ci3") == "yes")
    return Verdict(verdict.severity, subject="run:ci3")


ETHICS_CHECKS: Final[Mapping[str, Check]] = {
    "ethics_one_complete": _complete("ci1"),
    "no_ethics_stop": _no_stop,
    "ethics_review_settled": _review,
    "ethics_two_complete": _complete("ci2"),
    "high_concerns_acted_on": _high_acted_on,
    "ethics_two_in_time": _in_time,
    "ethics_three_complete": _three,
    "disclosure_checked": _disclosure,
}
"""Every check of ethics by its name."""


def completion(data: ProjectData, subject: str = PROJECT) -> Iterator[tuple[Address, Message]]:
    """What keeps one check-in from being completed although every question is answered."""
    run = subject.removeprefix("run:")
    if run not in ethics.RUNS:
        return
    found = ethics.check_in(data, run)
    yield from _before(data, run)
    if found.date is not None and found.date > as_of(data):
        yield Address("ethics.session.date", subject), Message("problem.ethics_to_come")
    yield from _unassessed(found)
    together = len(ethics.organisations(data, found.people))
    if len(found.people) < ethics.LEAST_PEOPLE or together < ethics.LEAST_ORGANISATIONS:
        yield Address("ethics.session.people", subject), Message("problem.ethics_people")
    if found.stops and found.outcome in GOES_ON:
        yield Address("ethics.outcome.outcome", subject), Message("problem.ethics_outcome")
    if run == "ci1" and _contradicts(data):
        yield Address("ethics.review.status", subject), Message("problem.ethics_review")


def _before(data: ProjectData, run: str) -> Iterator[tuple[Address, Message]]:
    for number, before in enumerate(ethics.RUNS[: ethics.RUNS.index(run)], start=1):
        if not ethics.is_done(data, before):
            yield Address("ethics.session.date", f"run:{before}"), Message(
                "problem.ethics_order", {"number": number})


def _unassessed(found: CheckIn) -> Iterator[tuple[Address, Message]]:
    for item in found.items:
        if item.concern is Concern.NOT_ASSESSED:
            yield Address(f"ethics.{item.section}.concern", found.subject), Message(
                "problem.ethics_assess", {"title": item.title})


def _contradicts(data: ProjectData) -> bool:
    """Whether people say that no review is needed although the screening says it is."""
    status = data.text("ethics.review.status", "run:ci1")
    return status == "not_needed" and ethics.review(data) == "needed"
