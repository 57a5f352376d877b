"""The matrix in a document: letters by phase, loads, findings, and the engagement plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from collab_desktop.domain import stakeholders as stakes
from collab_desktop.domain.raci import project as of_project
from collab_desktop.domain.raci.checker import Checker
from collab_desktop.domain.raci.findings import Finding, Weight
from collab_desktop.domain.raci.matrix import Matrix
from collab_desktop.domain.report_matrix import (
    LetterLine,
    MatrixColumn,
    MatrixFinding,
    MatrixPart,
    MatrixPhase,
    MatrixRow,
    PlanRow,
)
from collab_desktop.domain.report_parts import Marked
from collab_desktop.domain.states import Severity
from collab_desktop.services.letter_words import in_words
from collab_desktop.services.reporting.map import stakeholder_map
from collab_desktop.services.reporting.source import ROLES, Source
from collab_desktop.services.reporting.words import capital
from collab_desktop.services.texts import Voice

Row = Mapping[str, Any]
_MARKS: Final = {
    Weight.ERROR: "high", Weight.WARNING: "warning", Weight.ADVICE: "half",
    Weight.INFORMATION: "open",
}  # fmt: skip
_CROWD_MARKS: Final = {Severity.OK: "check", Severity.ATTENTION: "warning", Severity.STOP: "high"}
_NAMED_CHECKS: Final = frozenset({"R1", "R2", "R3", "R8", "R10", "X1", "X2", "X4", "X5", "X9"})
_HEAVY: Final = frozenset({Weight.ERROR, Weight.WARNING})
_STRAINS: Final = frozenset({"C3", "C4"})
_FOLLOW_FROM_EMPTY: Final = frozenset({"R1", "R3", "R7", "X9"})


def matrix(source: Source) -> MatrixPart | None:
    """Everything a document says of the matrix; nothing before somebody and something is named."""
    rows = source.table(of_project.STAKEHOLDERS)
    if not rows and not source.table(of_project.ACTIVITIES):
        return None
    return _Matrix(source, rows).part()


class _Matrix:
    """One matrix on its way to paper."""

    def __init__(self, source: Source, rows: Sequence[Row]) -> None:
        self._source, self._words, self._rows = source, source.words, rows
        self._about = dict(zip((str(row["id"]) for row in rows), rows, strict=True))
        found = of_project.matrix_of(source.data)
        found.people = [
            replace(person, name=self._name(self._about[person.id])) for person in found.people
        ]
        found.scheme = in_words(found.scheme, Voice(source.words.language, source.words.formats))
        self._matrix: Matrix = found
        self._checker = Checker(found)
        self._kept = of_project.kept_reasons(source.data)

    def part(self) -> MatrixPart:
        """The frozen part."""
        letters = tuple(
            LetterLine(letter.code, letter.label, letter.meaning, letter.duty.value)
            for letter in self._matrix.scheme.letters
        )
        headline, count = self._headline(), len(self._matrix.activities)
        return MatrixPart(
            headline, self._words("raci.alt", headline=headline), letters, self._columns(),
            tuple(self._phases()), tuple(self._findings()), tuple(self._unheard()), self._crowd(),
            tuple(map(self._plan_row, stakes.plan(self._rows))),
            self._words.counted("raci.activities", count),
            stakeholder_map(self._words, self._named_rows()),
        )  # fmt: skip

    def _named_rows(self) -> Iterable[tuple[str, str, Row]]:
        """The shown name, the words of the level, and everything else of everybody."""
        for row in self._rows:
            level = self._source.chosen("stakeholders.level", row.get("level"))
            yield self._name(row), level, row

    # -- who ----------------------------------------------------------------------------------

    def _name(self, row: Row) -> str:
        """A person by name; the professional role, or what kind they are, where none is printed."""
        if self._source.shown != ROLES:
            return str(row.get("name") or "")
        person = row.get("person")
        role = self._source.person(person) if person else str(row.get("role") or "")
        return role or self._source.chosen("stakeholders.type", row.get("type"))

    def _columns(self) -> tuple[MatrixColumn, ...]:
        return tuple(self._column(place) for place in range(len(self._matrix.people)))

    def _column(self, place: int) -> MatrixColumn:
        person, tally = self._matrix.people[place], self._checker.columns[place]
        role = str(self._about[person.id].get("role") or "")
        strain = next(
            (found for found in self._checker.of_column(place)
             if found.id in _STRAINS and self._is_open(found)), None,
        )  # fmt: skip
        return MatrixColumn(
            person.name, "" if self._source.shown == ROLES else role, person.organisation,
            tuple(tally.of(letter.duty) for letter in self._matrix.scheme.letters),
            self._words(f"raci.strain.{strain.id}") if strain else "",
        )  # fmt: skip

    # -- activities -----------------------------------------------------------------------------

    def _phases(self) -> Iterable[MatrixPhase]:
        """Activities below their phase, numbered in the order in which they print."""
        field = self._source.data.index.find("activities.phase")
        order = [option.slug for option in getattr(field, "options", ())]
        places: dict[str, list[int]] = {key: [] for key in (*order, "")}
        for place, activity in enumerate(self._matrix.activities):
            places[activity.phase if activity.phase in order else ""].append(place)
        dues = {row["id"]: row.get("due") for row in self._source.table(of_project.ACTIVITIES)}
        number = 0
        for phase, found in places.items():
            if not found:
                continue
            title = self._source.chosen("activities.phase", phase) or self._words("raci.no_phase")
            rows = [self._row(place, number + n) for n, place in enumerate(found, 1)]
            number += len(found)
            said = sorted(str(d) for p in found if (d := dues[self._matrix.activities[p].id]))
            yield MatrixPhase(title, self._from_to(said), tuple(rows))

    def _row(self, place: int, number: int) -> MatrixRow:
        activity = self._matrix.activities[place]
        return MatrixRow(
            str(number), activity.title, tuple(self._matrix.cells[place]), self._check(place)
        )

    def _check(self, place: int) -> Marked:
        heavy = [
            found for found in self._checker.of_row(place)
            if found.weight in _HEAVY and self._is_open(found)
        ]  # fmt: skip
        empty = [found for found in heavy if found.id == "R8"]
        if not heavy:
            return Marked("check", self._words("raci.check.fine"))
        worst = (empty or heavy)[0]
        named = worst.id if worst.id in _NAMED_CHECKS else "else"
        return Marked(_MARKS[worst.weight], self._words(f"raci.check.{named}"))

    def _from_to(self, days: Sequence[str]) -> str:
        if not days:
            return ""
        first, last = (self._words.date(day, "yMMM") for day in (days[0], days[-1]))
        return first if first == last else self._words("time.from_to", start=first, end=last)

    # -- findings -------------------------------------------------------------------------------

    def _is_open(self, finding: Finding) -> bool:
        return of_project.key(finding) not in self._kept

    def _every(self) -> list[Finding]:
        """All findings; an empty activity says so once, not also what follows from it."""
        every = self._checker.findings()
        empty = {found.activity for found in every if found.id == "R8"}
        return [
            found for found in every
            if found.activity not in empty or found.id not in _FOLLOW_FROM_EMPTY
        ]  # fmt: skip

    def _findings(self) -> Iterable[MatrixFinding]:
        for found in sorted(self._every(), key=lambda item: not self._is_open(item)):
            word = self._words(f"raci.weight.{found.weight.value}")
            reason = self._kept.get(of_project.key(found), "")
            yield MatrixFinding(
                Marked(_MARKS[found.weight], word), self._words.say(found.message), reason
            )

    def _headline(self) -> str:
        errors = [f for f in self._every() if f.weight is Weight.ERROR and self._is_open(f)]
        if not self._matrix.activities:
            return self._words("raci.headline.no_activities")
        if not self._matrix.people:
            return self._words("raci.headline.no_people")
        if len(errors) == 1:
            return self._words("raci.headline.single", what=self._words.say(errors[0].message))
        if errors:
            return capital(self._words.counted("raci.headline.errors", len(errors)))
        return capital(self._words.counted("raci.headline.fine", len(self._matrix.activities)))

    # -- taking part ------------------------------------------------------------------------------

    def _unheard(self) -> Iterable[str]:
        for row in self._rows:
            if stakes.is_unheard(row):
                yield self._words("raci.unheard", name=self._name(row))

    def _crowd(self) -> Marked:
        crowd = stakes.crowd(self._rows)
        if crowd.index is None:
            return Marked("open", self._words("raci.crowd.no_team"))
        said = self._words(
            f"raci.crowd.{crowd.severity.value}", close=crowd.close, team=crowd.team,
            index=self._words.decimal(crowd.index),
        )  # fmt: skip
        return Marked(_CROWD_MARKS[crowd.severity], said)

    def _plan_row(self, row: Row) -> PlanRow:
        source = self._source
        about = [source.data.organisation(row.get("organisation"))]
        if source.shown != ROLES:
            about.insert(0, str(row.get("role") or ""))
        return PlanRow(
            self._name(row), self._words.joined(dict.fromkeys(about)),
            source.chosen("stakeholders.level", row.get("level")), str(row.get("channel") or ""),
            source.chosen("stakeholders.frequency", row.get("frequency")),
            source.person(row.get("contact")), str(row.get("access") or ""),
            bool(stakes.plan_gaps(row)),
        )  # fmt: skip
