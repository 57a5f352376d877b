"""Moving projects to another version of their questions: first told, then done in one step.

No answer is lost: what is no longer asked stays in the project and is read as an earlier question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from collab_desktop.domain import progress, standing
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData, subjects_of
from collab_desktop.domain.states import Status
from collab_desktop.domain.values import as_text
from collab_desktop.framework.moving import PathChanges, known_paths_changed
from collab_desktop.framework.offering import Offering
from collab_desktop.framework.pack_changes import in_order
from collab_desktop.framework.schema import Pack, Question, Step
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.pack_desk import PackDesk
from collab_desktop.services.reopening import COMPLETED
from collab_desktop.services.session import Session, set_fields

Gaps = dict[tuple[str, str, str], progress.Gap]


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """An answer to something that is not asked any more: how it was asked, and what was said."""

    place: str
    """The step, or the row of a register."""
    question: str
    text: str
    path: str


@dataclass(frozen=True, slots=True)
class Recheck:
    """A complete step that has to be looked at again, and the words of what is new in it."""

    step: str
    subject: str
    title: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveReport:
    """What moving one project would mean; nothing was moved yet."""

    project_id: str
    code: str
    title: str
    kept: int
    """Answers that stay where they are."""
    renamed: int
    earlier: tuple[EarlierAnswer, ...]
    """Answers that become earlier questions, each by name."""
    again: tuple[EarlierAnswer, ...]
    """Answers of another kind than is asked now; they have to be given again."""
    retired: tuple[EarlierAnswer, ...]
    """Answers that chose what is no longer offered; they keep their words."""
    new: tuple[str, ...]
    missing: tuple[str, ...]
    """Required now and not answered."""
    signed: tuple[str, ...]
    """Steps whose signatures hold for the earlier version alone."""
    rechecks: tuple[Recheck, ...]
    score_before: str
    score_after: str

    @property
    def changes_score(self) -> bool:
        """Whether the priority comes out otherwise."""
        return self.score_before != self.score_after


@dataclass(frozen=True, slots=True)
class Target:
    """A version that a project can move to."""

    sha256: str
    title: str
    version: str


class PackMoving:
    """Which projects are asked from an older version, what moving means, and moving."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session
        self._desk = PackDesk(session)

    # -- which ------------------------------------------------------------------------------

    def targets(self, project_id: str) -> tuple[Target, ...]:
        """The versions that a project can move to, the newest first."""
        own = self._session.pack_of(project_id)
        found: dict[str, Target] = {}
        for draft in self._desk.drafts():
            line = self._desk.lineage(draft)
            later = line[line.index(own.sha256) + 1 :] if own.sha256 in line else ()
            found |= {sha256: self._target(sha256) for sha256 in later}
        for sha256, name in self._session.packs.rows():
            key, _, version = name.partition("/")
            later_one = in_order(version) > in_order(own.header.version)
            if key == own.header.id and later_one:
                found.setdefault(sha256, self._target(sha256))
        return tuple(sorted(
            found.values(), key=lambda t: (t.title, in_order(t.version)), reverse=True
        ))

    def behind(self, sha256: str) -> tuple[str, ...]:
        """The projects that can move to a version, by id."""
        return tuple(
            str(row["id"]) for row in self._session.project_rows()
            if sha256 in {target.sha256 for target in self.targets(str(row["id"]))}
        )

    def _target(self, sha256: str) -> Target:
        header = self._index(sha256).pack.header
        return Target(sha256, header.title, header.version)

    def _index(self, sha256: str) -> PackIndex:
        return self._session.packs.index(sha256, self._session.settings.screen_language)

    # -- the dry run ------------------------------------------------------------------------

    def report(self, project_id: str, sha256: str) -> MoveReport:
        """What moving a project to a version would mean."""
        before = self._session.project(project_id)
        index = self._index(sha256)
        paths = known_paths_changed(before.index.pack, index.pack)
        after = replace(before, index=index, answers=_renamed(before, paths))
        gaps = _new_gaps(before, after)
        now_new = [index.question(path) for path in paths.new]
        return MoveReport(
            project_id, str(before.row["code"] or ""), str(before.row["title"] or ""),
            sum(a.path in paths.kept for a in before.answers),
            sum(a.path in paths.renamed for a in before.answers),
            tuple(self._told(before, _gone(before, index, paths))),
            tuple(self._told(before, _of(before, [path for path, _, _ in paths.retyped]))),
            tuple(self._told(before, _retired(before, index))),
            tuple(q.short or q.label for q in now_new if q.kind not in progress.SILENT),
            tuple(g.question.short or g.question.label for g in gaps.values() if not _signed(g)),
            tuple(dict.fromkeys(index.step(g.step).title for g in gaps.values() if _signed(g))),
            tuple(_rechecks(before, after, paths, gaps)),
            _score(before), _score(after),
        )

    def _told(self, data: ProjectData, addresses: Iterable[Address]) -> Iterator[EarlierAnswer]:
        for address in addresses:
            question = data.index.find(address.path)
            if question is not None:
                yield _earlier(data, data.index.pack, question, address)

    # -- moving -----------------------------------------------------------------------------

    def move(self, project_ids: Iterable[str], sha256: str) -> None:
        """Move projects to a version, all in one step that undo takes back.

        Raises:
            StorageFault: nothing was written.
        """
        kept: list[Change] = []
        for project_id in project_ids:
            data = self._session.project(project_id)
            paths = known_paths_changed(data.index.pack, self._index(sha256).pack)
            report = self.report(project_id, sha256)
            kept.append(Change("project", project_id, "pack", sha256))
            kept += _renaming(data, paths)
            kept += _statuses(data, {(step.step, step.subject) for step in report.rechecks})
        self._session.commit("edit.pack_moved", kept)

    # -- afterwards -------------------------------------------------------------------------

    def earlier(self, project_id: str) -> tuple[EarlierAnswer, ...]:
        """Answers of a project that nothing asks for any more, as they were asked last."""
        data = self._session.project(project_id)
        gone = [a for a in data.answers if not _is_asked(data.index, a.path)]
        found = []
        for address in gone if gone else ():
            for sha256, _name in reversed(self._session.packs.rows()):
                index = self._index(sha256)
                question = index.find(address.path)
                if question is not None:
                    found.append(_earlier(data, index.pack, question, address))
                    break
            else:
                text = str(data.answers[address].value or "")
                found.append(EarlierAnswer("", address.path, text, address.path))
        return tuple(found)


# -- what differs ---------------------------------------------------------------------------------


def _is_asked(index: PackIndex, path: str) -> bool:
    return index.find(path) is not None or index.kept(path) is not None


def _gone(data: ProjectData, index: PackIndex, paths: PathChanges) -> list[Address]:
    removed = set(paths.removed)
    return [a for a in data.answers if a.path in removed and not _is_asked(index, a.path)]


def _of(data: ProjectData, wanted: Iterable[str]) -> list[Address]:
    paths = set(wanted)
    return [address for address in data.answers if address.path in paths]


def _retired(data: ProjectData, index: PackIndex) -> Iterator[Address]:
    """Answers that chose an option which was offered before and is not any longer."""
    for address, answer in data.answers.items():
        was, now = data.index.find(address.path), index.find(address.path)
        if isinstance(was, Offering) and isinstance(now, Offering):
            gone = {o.slug for o in was.offered} - {o.slug for o in now.offered}
            chosen = answer.value if isinstance(answer.value, list) else [answer.value]
            if gone & {slug for slug in chosen if isinstance(slug, str)}:
                yield address


def _earlier(
    data: ProjectData, pack: Pack, question: Question, address: Address
) -> EarlierAnswer:
    first = address.path.partition(".")[0]
    titles = {register.key: register.title for register in pack.registers}
    titles |= {step.key: step.title for step in pack.steps}
    place = titles.get(first, first)
    text = as_text(question, data.answers[address], data.name)
    return EarlierAnswer(place, question.label, text, address.path)


def _renamed(data: ProjectData, paths: PathChanges) -> dict[Address, Answer]:
    return {
        Address(paths.renamed.get(address.path, address.path), address.subject): answer
        for address, answer in data.answers.items()
    }


def _renaming(data: ProjectData, paths: PathChanges) -> Iterator[Change]:
    """Changes that give the answers of renamed questions their new address."""
    for address, answer in data.answers.items():
        path = paths.renamed.get(address.path)
        if path is not None:
            new = Address(path, address.subject)
            yield Change("answer", address.row_id(data.id), "envelope", None)
            yield from set_fields(
                "answer", new.row_id(data.id), project_id=data.id, subject=new.subject,
                path=path, envelope=answer.envelope(),
            )


def _statuses(data: ProjectData, rechecks: set[tuple[str, str]]) -> Iterator[Change]:
    """The state of each complete step, said once more: answers that move edit nothing."""
    for place, state in data.step_states.items():
        if state["status"] in COMPLETED:
            status = Status.RECHECK.value if place in rechecks else state["status"]
            yield Change("step_state", str(state["id"]), "status", status)


def _gaps(data: ProjectData) -> Gaps:
    return {
        (gap.path, gap.subject, gap.record.id if gap.record else ""): gap
        for step in data.index.pack.steps
        for subject in subjects_of(data.index, step.key)
        for gap in progress.gaps(data, step.key, subject)
    }


def _new_gaps(before: ProjectData, after: ProjectData) -> Gaps:
    """What is required and missing with the new questions and was not before."""
    known = _gaps(before)
    return {key: gap for key, gap in _gaps(after).items() if key not in known}


def _signed(gap: progress.Gap) -> bool:
    """Whether what is missing is a signature: what was signed named the version of its words."""
    return gap.question.kind == "sign"


def _rechecks(
    before: ProjectData, after: ProjectData, paths: PathChanges, gaps: Gaps
) -> Iterator[Recheck]:
    """Complete steps in which something is missing now, or that count otherwise."""
    retyped = {path.partition(".")[0] for path, _, _ in paths.retyped}
    for (key, subject), state in before.step_states.items():
        was, now = before.index.find_step(key), after.index.find_step(key)
        if state["status"] != Status.COMPLETE.value or was is None or now is None:
            continue
        missing = tuple(
            gap.question.short or gap.question.label
            for gap in gaps.values() if (gap.step, gap.subject) == (key, subject)
        )
        if missing or key in retyped or _counted(was) != _counted(now):
            yield Recheck(key, subject, now.title, missing)


def _counted(step: Step) -> object:
    """What a score is computed with, apart from the words."""
    if step.rubric is None:
        return None
    plain = step.rubric.model_dump(exclude={"categories"})
    return plain, [
        (c.key, c.weight, c.floor, [(item.key, item.zero_stops) for item in c.criteria])
        for c in step.rubric.categories
    ]


def _score(data: ProjectData) -> str:
    found = standing.priority(data)
    return found.shown if found is not None else "–"
