"""Checks a responsibility matrix that lies in a file, without a workspace."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci.checker import Checker
from collab_desktop.domain.raci.findings import Finding, Weight
from collab_desktop.exchange.matrix_in import matrix_of
from collab_desktop.exchange.tables_in import TableRefusedError, read_table
from collab_desktop.framework.schemes import shipped_scheme
from collab_desktop.services.texts import say


class MatrixRefused(Exception):
    """The file holds no matrix; ``message`` says why."""

    def __init__(self, message: Message) -> None:
        """Keep the reason."""
        super().__init__(message.id)
        self.message = message


@dataclass(frozen=True)
class Line:
    """One finding with the names of what it is about, or empty, and its sentence."""

    id: str
    severity: str
    activity: str
    person: str
    text: str

    def __str__(self) -> str:
        return f"{self.id} {self.severity}: {self.text}"


@dataclass(frozen=True)
class Checked:
    """What is wrong with the matrix, which cells could not be read, and how it was read."""

    findings: Sequence[Line]
    unread: Sequence[Message]
    notes: Sequence[Message]

    @property
    def has_errors(self) -> bool:
        """Whether the matrix is wrong, or part of it could not be read."""
        return bool(self.unread) or any(line.severity == Weight.ERROR for line in self.findings)

    def as_json(self) -> str:
        """The findings as a list of objects."""
        return json.dumps([vars(line) for line in self.findings], ensure_ascii=False, indent=1)


def check_matrix(content: bytes, language: str, scheme: str = "raci") -> Checked:
    """Read a matrix from CSV or XLSX and run every check that needs no more than the file.

    Raises:
        MatrixRefused: no matrix can be read from it.
    """
    try:
        found = matrix_of(read_table(content), shipped_scheme(scheme))
    except TableRefusedError as error:
        raise MatrixRefused(error.message) from None
    activities = {activity.id: activity.title for activity in found.matrix.activities}
    people = {person.id: person.name for person in found.matrix.people}

    def line(finding: Finding) -> Line:
        names = activities.get(finding.activity, ""), people.get(finding.person, "")
        return Line(finding.id, finding.weight.value, *names, say(finding.message, language))

    findings = [line(finding) for finding in Checker(found.matrix).findings()]
    return Checked(findings, found.unread, found.notes)
