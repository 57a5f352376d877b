"""The one detail in words beside each task of the hub."""

from __future__ import annotations

from collections.abc import Sequence

from collab_desktop.domain import progress, standing, workshops
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.findings import Weight
from collab_desktop.domain.raci.meetings import StepPeople
from collab_desktop.domain.raci.project import ACTIVITIES, open_findings
from collab_desktop.domain.states import Status
from collab_desktop.framework.schema import Step
from collab_desktop.services.texts import Voice

MOST_NAMED = 2


def detail(
    data: ProjectData, step: Step, status: Status, pages: int, done: int
) -> Message | None:
    """A few words about a step: its result, how far it is, or what it waits for."""
    if status is Status.RECHECK:
        return Message("hub.recheck")
    found = _result(data, step)
    if found is None and status is Status.CANNOT:
        found = _needs(data, step)
    if found is None and pages and status is not Status.NOT_STARTED:
        found = Message("hub.pages", {"done": done, "count": pages})
    return found


def _result(data: ProjectData, step: Step) -> Message | None:
    if step.key == "pf":
        result = standing.priority(data)
        if result is not None and result.total is not None:
            return Message("hub.score", {"total": result.total})
    if step.key == "tn":
        latest = standing.latest_true_north(data)
        if latest is not None:
            return Message(f"true_north.outcome.{latest.outcome}")
    if step.key == "raci" and data.rows(ACTIVITIES):
        errors = sum(found.weight is Weight.ERROR for found in open_findings(data))
        return Message("raci.state", {"count": errors, "rows": len(data.rows(ACTIVITIES))})
    if step.page == workshops.STEP and workshops.workshops(data):
        over, all_of_them = workshops.closed(data), workshops.workshops(data)
        return Message("hub.workshops", {"done": len(over), "count": len(all_of_them)})
    if step.key == "call" and data.rows("team"):
        return Message("hub.people", {"count": len(data.rows("team"))})
    return None


def people(working: StepPeople | None, voice: Voice) -> str:
    """Who answers, reviews and signs a step; empty where the matrix names nobody."""
    if working is None:
        return ""
    parts = (("answer", working.answer), ("review", working.review), ("sign", working.sign))
    said = [
        voice.say(Message(f"hub.people.{duty}", {"people": _some(names, voice)}))
        for duty, names in parts if names
    ]
    return voice.joined(said, "semicolon")


def _some(names: Sequence[str], voice: Voice) -> str:
    """A few names; more are counted."""
    more = len(names) - MOST_NAMED
    said = voice.joined(names[:MOST_NAMED])
    words = voice.say(Message("meeting.more", {"count": more})) if more > 0 else ""
    return f"{said} {words}".strip()


def waiting_for(data: ProjectData, step: Step) -> list[str]:
    """The steps that have to come first and are not done yet; of one with runs, the open run."""
    return [
        _open_part(data, data.index.step(key)) for key in step.needs
        if progress.step_status(data, key) not in progress.CLOSED
    ]


def _open_part(data: ProjectData, step: Step) -> str:
    open_runs = [
        run.title for run in step.runs
        if progress.subject_status(data, step.key, f"run:{run.key}") not in progress.CLOSED
    ]
    begun = len(open_runs) < len(step.runs)
    return f"{step.title} ({open_runs[0]})" if begun and open_runs else step.title


def _needs(data: ProjectData, step: Step) -> Message:
    return Message("hub.needs", {"steps": waiting_for(data, step)})
