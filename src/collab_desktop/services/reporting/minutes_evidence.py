"""What else a workshop leaves in its minutes: the ratings of True North, photos of the wall."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain import agenda, standing
from collab_desktop.domain import boards as hung
from collab_desktop.domain.paper_parts import Cell, Grid, Part, Prose
from collab_desktop.domain.report_parts import Marked
from collab_desktop.domain.room_parts import Photographed
from collab_desktop.domain.true_north import Rated
from collab_desktop.domain.workshops import State, Workshop
from collab_desktop.services.board_photos import BoardPhotos, Photo
from collab_desktop.services.reporting.minutes_results import columns_of
from collab_desktop.services.reporting.readers import TEAM
from collab_desktop.services.reporting.source import NAMES, Source
from collab_desktop.services.reporting.true_north import MARKS
from collab_desktop.services.session import Session


def true_north(source: Source, workshop: Workshop) -> Iterator[Part]:
    """The ratings that were agreed here, each in its word: a check of this day, never votes."""
    subject = _rated_here(source, workshop)
    if not subject:
        return
    data = source.data
    run = standing.true_north(data, subject)
    rows = [_rated(source, rated, f"tn.{rated.key}.answer", subject)
            for rated in run.run.questions]
    rows += [_rated(source, rated, "", subject) for rated in run.run.values]
    heads = columns_of(source, ("item", 3.6), ("rating", 2.6), ("answer", 5.8))
    step = data.index.step("tn")
    title = next(r.title for r in step.runs if f"run:{r.key}" == subject)
    named = source.words("minutes.label.round", title=f"{step.title}: {title}")
    yield Grid(named, heads, tuple(rows))
    if run.outcome:
        outcome = source.chosen("tn.outcome.outcome", run.outcome)
        said = source.words.joined((outcome, run.reason))
        yield Prose(source.words("minutes.outcome", outcome=said))


def _rated_here(source: Source, workshop: Workshop) -> str:
    """The run that has the day of this workshop; one without a day, while none has it."""
    data = source.data
    step = data.index.find_step("tn")
    screens = {block.screen for block in agenda.blocks(data, workshop)}
    if step is None or "true_north" not in screens or workshop.state is State.PLANNED:
        return ""
    begun = [s for s in (f"run:{run.key}" for run in step.runs)
             if any(a.subject == s and a.path.endswith("rating") for a in data.answers)]
    days = {subject: str(source.value("tn.panel.date", subject) or "") for subject in begun}
    same = [subject for subject in begun if days[subject] == workshop.date]
    open_ones = [subject for subject in begun if not days[subject]]
    return (*same, *open_ones, "")[0]


def _rated(source: Source, rated: Rated, path: str, subject: str) -> tuple[Cell, ...]:
    said = source.text(path, subject) if path else ""
    return rated.title, Marked(MARKS[rated.rating], source.words(f"rating.{rated.rating}")), said


def photos(session: Session, source: Source, workshop: Workshop) -> Iterator[Part]:
    """Photos of every board below its name, for those alone who may read the names on them."""
    kept = BoardPhotos(session, source.data.id)
    is_ours = source.audience == TEAM and source.shown == NAMES
    for board in hung.boards_of(source.data, workshop.id):
        found = kept.photos(board.id)
        if found and not is_ours:
            yield Prose(source.words.counted("minutes.photos_left_out", len(found)), quiet=True)
            continue
        for number, photo in enumerate(found, 1):
            words = source.words("minutes.photo", title=board.title, number=number)
            yield _photo(kept, photo, words)


def _photo(kept: BoardPhotos, photo: Photo, words: str) -> Photographed:
    alt = f"{words}: {photo.caption}" if photo.caption else words
    return Photographed(kept.content(photo), alt, alt)
