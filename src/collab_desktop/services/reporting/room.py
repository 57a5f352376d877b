"""The papers of a workshop: which one they tell of, and what each of them holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import PaperPart, Prose
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.workshops import State, Workshop, find, workshops
from collab_desktop.services.reporting import minutes, room_papers
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.session import Session
from collab_desktop.services.texts import Voice

RECORD: Final = "workshop_record"


def usual(data: ProjectData) -> str:
    """The workshop that matters now: running, else the last closed one, else the next."""
    found = workshops(data)
    for state, place in ((State.RUNNING, -1), (State.CLOSED, -1), (State.PLANNED, 0)):
        some = [each for each in found if each.state is state]
        if some:
            return some[place].id
    return ""


def choices(data: ProjectData, voice: Voice) -> tuple[tuple[str, str], ...]:
    """Id and name of every workshop, the usual one first."""
    first = usual(data)
    found = sorted(workshops(data), key=lambda each: (each.id != first, each.number))
    return tuple((each.id, name(each, voice)) for each in found)


def name(workshop: Workshop, voice: Voice) -> str:
    """A workshop in lists: "Workshop 2: Define"."""
    params = {"number": workshop.number, "title": workshop.title}
    return voice.say(Message("minutes.workshop", params))


def is_settled(data: ProjectData, document: str, about: str) -> bool:
    """Whether a paper will not change any more: minutes once the workshop is closed."""
    found = find(data, about)
    return document != RECORD or (found is not None and found.state is State.CLOSED)


def _paper(fill: Callable[[Session, Source, Workshop], PaperPart]) -> minutes.Filling:
    """A paper about one workshop; where there is none it says so."""

    def filled(session: Session, source: Source, base: ReportData) -> ReportData:
        found = find(source.data, source.about)
        if found is None:
            none = PaperPart("", (Prose(source.words("minutes.no_workshop")),))
            return replace(base, paper=none)
        return replace(base, paper=fill(session, source, found))

    return filled


PAPERS: Mapping[str, minutes.Filling] = {
    RECORD: _paper(minutes.record), "agenda_wall": _paper(room_papers.wall_agenda),
    "score_sheets": _paper(room_papers.score_sheets),
    "workshop_canvases": _paper(room_papers.blank_canvases),
    "workshop_boards": _paper(room_papers.filled_boards),
    "sign_in_sheet": _paper(room_papers.sign_in),
}
"""What each paper of the room holds, by its name."""
