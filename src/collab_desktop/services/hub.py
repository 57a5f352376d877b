"""The project hub: tasks with their states, gates, what is missing, the one next thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from collab_desktop.domain import gate_checks, progress
from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData, subjects_of
from collab_desktop.domain.raci.meetings import people_of_steps
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.views import GateView, HubView, Missing, NextThing, Place, StepView
from collab_desktop.domain.worked_out import ends_itself, page_status
from collab_desktop.framework.schema import Section, Step
from collab_desktop.services import describing, details, gating
from collab_desktop.services.rechecking import Rechecking
from collab_desktop.services.session import Session
from collab_desktop.services.texts import Voice, say

QUESTION = "cq.question.question"
OWNER = "cq.owner.owner_org"
DECIDING: Final = frozenset({"gov.votes", "gov.decision"})
"""Pages on which is written down what the board decided, with its pack before it."""
PACK: Final = "board_pack"
"""The name of the document that the board decides on."""


def next_of(session: Session, project_id: str) -> NextThing | None:
    """The one next thing to do in a project, wherever it is shown."""
    return _next(session, project_id, gating.gate_views(session.project(project_id)))


def _next(session: Session, project_id: str, gates: tuple[GateView, ...]) -> NextThing | None:
    """The next thing; where that is a step to be looked at once more, with the reason."""
    data = session.project(project_id)
    coming = next_thing(data, gates, session.voice, partial(was_exported, session, project_id))
    if coming is None or coming.place.section or coming.place.gate or coming.place.document:
        return coming
    why = _why(session, project_id, coming.place.step, coming.place.subject)
    return replace(coming, where=f"{coming.where}, {why}") if why else coming


def _why(session: Session, project_id: str, step: str, subject: str) -> str:
    """Why a step is open again, or needs a re-check, in a few words; empty for any other."""
    status = progress.subject_status(session.project(project_id), step, subject)
    if status not in {Status.REOPENED, Status.RECHECK}:
        return ""
    changes = Rechecking(session, project_id).changes(step, subject)
    if not changes:
        return session.voice.say(Message(f"hub.{status.value}_unchanged"))
    is_alone = len({change.name for change in changes}) == 1
    words = "hub.because" if is_alone else "hub.because_more"
    return session.voice.say(Message(words, {"name": changes[0].name}))


def hub(session: Session, project_id: str) -> HubView:
    """Everything the hub of a project shows."""
    data = session.project(project_id)
    gates = gating.gate_views(data)
    coming = _next(session, project_id, gates)
    views = (step_view(data, step, session.voice) for step in data.index.pack.steps)
    working = people_of_steps(data)
    return HubView(
        project_id, str(data.row["code"]), str(data.row["title"] or ""),
        data.text(QUESTION), data.organisation(data.value(OWNER)),
        values_served(data, coming), coming,
        tuple(
            replace(v, detail=_why(session, project_id, v.key, v.subject) or v.detail,
                    people=details.people(working.get(v.key), session.voice))
            for v in views
        ),
        gates, missing_for_next_gate(data, gates), decided(data),
    )


def step_view(data: ProjectData, step: Step, voice: Voice) -> StepView:
    """One task of the hub with its state and one detail in words."""
    status = shown_status(data, step)
    reason = reason_cannot(data, step)
    pages, done = _counts(data, step)
    detail = details.detail(data, step, status, pages, done)
    return StepView(
        step.key, step.title, step.task, step.number, step.phase, status,
        voice.say(detail) if detail is not None else "", reason, pages, done,
        "full" if data.is_deep(step.key) else "quick", step.built, _marked_run(data, step),
    )


def _marked_run(data: ProjectData, step: Step) -> str:
    """The run that needs a re-check, or else was reopened."""
    told = {
        progress.subject_status(data, step.key, s): s
        for s in reversed(subjects_of(data.index, step.key))
    }
    return told.get(Status.RECHECK) or told.get(Status.REOPENED) or PROJECT


def shown_status(data: ProjectData, step: Step) -> Status:
    """The state of a step; one that was not begun and waits for others cannot be completed yet."""
    status = told_status(data, step)
    waits = status is Status.NOT_STARTED and bool(reason_cannot(data, step))
    return Status.CANNOT if waits else status


def told_status(data: ProjectData, step: Step) -> Status:
    """The state of a step; ready for review is one in progress of which nothing is missing.

    Somebody else than its writer should read it before it is completed; of a step that nobody
    completes by hand, nothing is there to read.
    """
    status = progress.step_status(data, step.key)
    if status is not Status.IN_PROGRESS or ends_itself(step.key):
        return status
    is_ready = all(
        _is_whole(data, step, subject) for subject in subjects_of(data.index, step.key)
        if progress.subject_status(data, step.key, subject) not in progress.CLOSED
    )
    return Status.READY if is_ready else status


def _is_whole(data: ProjectData, step: Step, subject: str) -> bool:
    """Whether nothing is missing or wrong, and no page was put off."""
    marks = data.state(step.key, subject).get("sections") or {}
    sections = progress.shown_sections(data, step.key, subject)
    if "later" in marks.values() or next(progress.gaps(data, step.key, subject), None):
        return False
    if any(next(progress.misread(data, step.key, s, subject), None) for s in sections):
        return False
    if any(page_status(data, section) not in {None, Status.COMPLETE} for section in sections):
        return False
    return bool(sections) and next(gate_checks.completion(data, step.key, subject), None) is None


def _counts(data: ProjectData, step: Step) -> tuple[int, int]:
    found = [progress.counts(data, step.key, s) for s in subjects_of(data.index, step.key)]
    return sum(f[0] for f in found), sum(f[1] for f in found)


def reason_cannot(data: ProjectData, step: Step) -> str:
    """The steps that have to come first, in words; empty when nothing stands in the way."""
    return ", ".join(details.waiting_for(data, step))


def values_served(data: ProjectData, coming: NextThing | None) -> dict[str, bool]:
    """Which of the compass values the next moment serves (CONTENT 0.9)."""
    served: set[str] = set()
    if coming is not None:
        step = data.index.step(coming.place.step)
        served.update(step.serves)
        if coming.place.section is not None:
            section = data.index.section(step.key, coming.place.section)
            served = {v for q in section.questions for v in q.serves} or served
    return {key: key in served for key in data.index.pack.header.values}


# -- the one next thing ------------------------------------------------------------------------


def was_exported(session: Session, project_id: str, document: str) -> bool:
    """Whether a version of a paper went out."""
    rows = session.store.rows("export", project_id=project_id)
    return any(row["document"] == document for row in rows)


def next_thing(
    data: ProjectData, gates: tuple[GateView, ...], voice: Voice, exported: Callable[[str], bool]
) -> NextThing | None:
    """The first unfinished page on the way to the decision; then what the next gate still wants.

    What the gate behind a closed step still wants comes before the next step, as far as it is
    settled in steps that are behind one.  Before the decision is written down comes the board pack.
    A step that needs a re-check is looked at again when it is its turn.  One that is answered on
    all its pages but not completed leads to its "check answers", or to what keeps it from being
    completed.  Pages that were put off come back at the end.
    """
    put_off: list[NextThing] = []
    behind: set[tuple[str, str]] = set()
    for key, subject in way(data):
        if not data.index.step(key).built:
            continue
        closed = progress.subject_status(data, key, subject) in progress.CLOSED
        if closed:
            behind.add((key, subject))
            thing = None if put_off else _wanted_behind(data, gates, key, behind)
        else:
            thing = _wanted_here(data, voice, key, subject, put_off)
        if thing is not None:
            due = not put_off and (closed or _is_deciding(thing.place))
            return _pack_first(data, gates, voice, exported, thing) if due else thing
    order = [step.key for step in data.index.pack.steps]
    left = (*wanted_by_gates(data, gates), *put_off)
    return min(left, key=lambda thing: order.index(thing.place.step), default=None)


def way(data: ProjectData) -> Iterator[tuple[str, str]]:
    """Step and subject in the order that the pack leads; without one, the order of its steps."""
    for entry in data.index.pack.header.way:
        step, _, subject = entry.partition("/")
        yield step, subject or PROJECT
    if not data.index.pack.header.way:
        for found in data.index.pack.steps:
            for subject in subjects_of(data.index, found.key) if found.built else ():
                yield found.key, subject


def _unfinished_pages(
    data: ProjectData, step: Step, subject: str
) -> Iterator[tuple[bool, NextThing]]:
    """Every page with a gap, and whether it was put off for later."""
    marks = data.state(step.key, subject).get("sections") or {}
    for section in progress.shown_sections(data, step.key, subject):
        gap = next(progress.section_gaps(data, step.key, section, subject), None)
        if gap is not None:
            put_off = marks.get(section.key) == "later"
            yield put_off, _page(data, step, section, subject, gap)


def _closing(data: ProjectData, step: Step, subject: str) -> NextThing:
    """Where a step without gaps is completed, or what that still wants is mended."""
    wanted = next(iter(gate_checks.completion(data, step.key, subject)), None)
    if wanted is None:
        return _thing(data, step.task, Place(step.key, None, None, subject))
    address, _message = wanted
    place = describing.place(data, address)
    if place is not None:
        question = data.index.question(address.path)
        return _thing(data, question.task or question.label, place)
    mending = data.index.step(address.path.split(".")[0])
    own = subject if mending.key == step.key else subjects_of(data.index, mending.key)[0]
    return _thing(data, mending.task, Place(mending.key, None, None, own))


def wanted_by_gates(data: ProjectData, gates: tuple[GateView, ...]) -> Iterator[NextThing]:
    """What stops gates; where that is another gate, what stops that one."""
    for gate in gates:
        for rule in gate.rules:
            if rule.severity is not Severity.STOP or rule.overridden or not rule.place:
                continue
            if rule.place.gate in {"", gate.key}:
                yield _thing(data, rule.text, rule.place)
            else:
                other = gating.gate_view(data, data.index.gate(rule.place.gate))
                yield from wanted_by_gates(data, (other,))


def _wanted_here(
    data: ProjectData, voice: Voice, key: str, subject: str, put_off: list[NextThing]
) -> NextThing | None:
    """What an open step wants next; pages that were put off are added to ``put_off``."""
    step = data.index.step(key)
    if progress.subject_status(data, key, subject) is Status.RECHECK:
        words = voice.say(Message("hub.look_again", {"step": step.title}))
        return _thing(data, words, Place(key, None, None, subject))
    pages = tuple(_unfinished_pages(data, step, subject))
    for is_put_off, page in pages:
        if not is_put_off:
            return page
        put_off.append(page)
    return None if pages else _closing(data, step, subject)


def _wanted_behind(
    data: ProjectData, gates: tuple[GateView, ...], step: str, behind: set[tuple[str, str]]
) -> NextThing | None:
    """What stops the gate behind a step, where it is settled in a step that is closed already."""
    own = tuple(gate for gate in gates if gate.after == step)
    wanted = wanted_by_gates(data, own)
    return next((w for w in wanted if (w.place.step, w.place.subject) in behind), None)


def _is_deciding(place: Place) -> bool:
    """Whether a page is about the decision itself, or only closes its step."""
    return place.section is None or f"{place.step}.{place.section}" in DECIDING


def _pack_first(
    data: ProjectData, gates: tuple[GateView, ...], voice: Voice,
    exported: Callable[[str], bool], page: NextThing,
) -> NextThing:
    """The board decides on its pack: before the decision, what stops the pack, then the pack."""
    paper = next((d for d in data.index.pack.header.documents if d.name == PACK), None)
    gate = next((g for g in gates if paper is not None and g.key == paper.gate), None)
    if paper is None or gate is None or page.place.step != paper.step:
        return page
    if not gate.passed:
        return next(wanted_by_gates(data, (gate,)), page)
    if exported(paper.id):
        return page
    place = Place(page.place.step, document=paper.id)
    return NextThing(voice.say(Message("hub.export_pack")), paper.title, 0, place)


def _page(
    data: ProjectData, step: Step, section: Section, subject: str, gap: progress.Gap
) -> NextThing:
    place = Place(step.key, section.key, gap.question.key, subject)
    where = describing.subject_title(data, step.key, subject)
    title = f"{step.title}, {where}" if where else step.title
    minutes = describing.minutes_of(data, step.key, section.key)
    return NextThing(describing.task_of(data, gap), title, minutes, place)


def _thing(data: ProjectData, task: str, place: Place) -> NextThing:
    minutes = describing.minutes_of(data, place.step, place.section)
    return NextThing(task, data.index.step(place.step).title, minutes, place)


# -- what is missing ---------------------------------------------------------------------------


def missing_for_next_gate(
    data: ProjectData, gates: tuple[GateView, ...]
) -> tuple[Missing, ...]:
    """What the next gate still wants, the blocking things first, each with its place."""
    coming = next((gate for gate in gates if gate.is_next), None)
    return missing_for(data, coming) if coming is not None else ()


def missing_for(data: ProjectData, gate: GateView) -> tuple[Missing, ...]:
    """What one gate still wants."""
    found: list[Missing] = []
    for rule in gate.rules:
        if rule.overridden or rule.severity not in {Severity.STOP, Severity.ATTENTION}:
            continue
        step = rule.place.step if rule.place else ""
        where = describing.where_of(data, step, rule.place.section) if rule.place else ""
        minutes = describing.minutes_of(data, step, rule.place.section) if rule.place else 0
        if rule.note is not None and rule.note.id == gating.FULL_DEPTH:
            # Only one question of the step, and not on show: say how it comes to be asked.
            where = say(rule.note, data.index.pack.language)
            minutes = describing.MINUTES_PER_QUESTION
        found.append(Missing(rule.text, where, minutes, rule.severity, rule.place))
    return tuple(found)


def decided(data: ProjectData) -> tuple[tuple[str, str], ...]:
    """Date and sentence of every decision, the newest first."""
    if not data.has_register("decisions"):
        return ()
    rows = data.table("decisions")
    found = [(str(r.get("date") or ""), str(r.get("decision") or "")) for r in rows]
    return tuple(sorted((f for f in found if f[1]), reverse=True))
