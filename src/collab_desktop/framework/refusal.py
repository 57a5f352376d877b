"""Why a pack was refused: every problem with its file, line and question, in one sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from collab_desktop.framework.sentences import sentence


@dataclass(frozen=True, slots=True)
class PackProblem:
    """One thing that is wrong with a pack.

    ``line`` counts from 1 and is nothing where a whole file is meant; ``question`` is the path of
    the question, or of the smallest part around the problem that has a name, or empty.
    """

    file: str
    line: int | None
    question: str
    id: str
    params: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """What is wrong, in one plain English sentence."""
        return sentence(self.id, self.params)

    @property
    def where(self) -> str:
        """File, line and question as far as they are known: ``steps/cq.toml, line 3, cq.a.b``."""
        line = f"line {self.line}" if self.line else ""
        return ", ".join(part for part in (self.file, line, self.question) if part)

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class PackRefused(Exception):
    """The pack cannot be used; ``problems`` holds everything that has to be put right."""

    def __init__(self, problems: Iterable[PackProblem]) -> None:
        """Keep the problems in the order of files and lines."""
        self.problems = tuple(sorted(problems, key=_reading_order))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def _reading_order(problem: PackProblem) -> tuple[bool, str, int, str, str]:
    first = problem.file != "pack.toml"
    return (first, problem.file, problem.line or 0, problem.question, problem.id)
