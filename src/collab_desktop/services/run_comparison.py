"""Two runs of True North side by side: ratings, answers, red flags and outcomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from collab_desktop.domain import standing, true_north
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity

STEP = "tn"
OUTCOME = "tn.outcome.outcome"


@dataclass(frozen=True, slots=True)
class RatedAnswer:
    """What one run says to one question: the rating with its shape, and the words."""

    severity: Severity
    word: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ComparedQuestion:
    """One question or value in both runs; ``change`` is better, worse, same or new."""

    key: str
    title: str
    before: RatedAnswer
    after: RatedAnswer
    change: str


@dataclass(frozen=True, slots=True)
class RunEnd:
    """Where one run led: its name, the red flags, what was decided and what is proposed."""

    title: str
    flags: tuple[str, ...]
    decided: str
    proposed: Message | None
    severity: Severity
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class RunComparison:
    """The first and the last run."""

    before: RunEnd
    after: RunEnd
    questions: tuple[ComparedQuestion, ...]


SEVERITIES = {
    true_north.Outcome.PASS: Severity.OK,
    true_north.Outcome.PASS_WITH_ACTIONS: Severity.OK,
    true_north.Outcome.REWORK: Severity.ATTENTION,
    true_north.Outcome.STOP: Severity.STOP,
}


def severity_of(outcome: str | None) -> Severity:
    """The shape of an outcome; not checked while there is none."""
    found = next((known for known in true_north.Outcome if known == outcome), None)
    return SEVERITIES[found] if found is not None else Severity.NOT_CHECKED


def compare_runs(data: ProjectData) -> RunComparison:
    """Compare the first run with the last."""
    runs = data.index.step(STEP).runs
    first, last = runs[0], runs[-1]
    before, after = (f"run:{run.key}" for run in (first, last))
    old, new = standing.true_north(data, before), standing.true_north(data, after)
    questions = tuple(
        ComparedQuestion(
            difference.key, difference.title,
            _answer(data, difference.key, difference.before, before),
            _answer(data, difference.key, difference.after, after),
            difference.change,
        )
        for difference in true_north.compare(old.run, new.run)
    )  # fmt: skip
    return RunComparison(_end(data, first.title, old), _end(data, last.title, new), questions)


def _answer(
    data: ProjectData, key: str, rating: true_north.Rating | None, subject: str
) -> RatedAnswer:
    is_question = key in standing.QUESTIONS
    path = standing.RATING.format(key) if is_question else f"tn.values.{key}_rating"
    words = f"tn.{key}.answer" if is_question else f"tn.values.{key}_how"
    rating = rating or true_north.Rating.NOT_ASSESSED
    label = standing.label(data.index.find(path), rating.value)
    return RatedAnswer(rating.severity, label, data.text(words, subject))


def _end(data: ProjectData, title: str, run: standing.RunStanding) -> RunEnd:
    question: Any = data.index.find(OUTCOME)
    decided = standing.label(question, run.outcome) if run.outcome else ""
    outcome = run.proposal.outcome
    return RunEnd(
        title, tuple(run.run.flags.values()), decided,
        outcome.message if outcome is not None else None,
        severity_of(run.outcome or outcome), run.proposal.reasons,
    )
