"""The True North check as it prints: four answers in words, never votes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.report_parts import Answered, Marked, TrueNorthPart
from collab_desktop.domain.true_north import Rated, Rating, Run
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import capital

MARKS = {
    Rating.CLEAR: "check", Rating.PARTLY: "warning", Rating.NOT_YET: "stop",
    Rating.NOT_ASSESSED: "open",
}
OUTCOMES = {"pass": "check", "pass_with_actions": "check", "rework": "warning", "stop": "stop"}


def true_north(source: Source) -> TrueNorthPart | None:
    """The run that counts: the latest one that has begun; nothing before the first."""
    data = source.data
    step = data.index.find_step("tn")
    runs = [f"run:{run.key}" for run in step.runs] if step is not None else []
    begun = [run for run in runs if any(a.subject == run for a in data.answers)]
    if not begun:
        return None
    subject = begun[-1]
    standing_now = standing.true_north(data, subject)
    return TrueNorthPart(
        capital(headline(source, standing_now.run)), _note(source, subject),
        tuple(_row(source, rated, subject) for rated in standing_now.run.questions),
        tuple(_value(source, rated) for rated in standing_now.run.values),
        source.words.listed(list(standing_now.run.flags.values())),
        _outcome(source, standing_now.outcome), _actions(source, subject),
        standing_now.reason, _earlier(source, begun[:-1]), _shared_evidence(source, subject),
    )


def headline(source: Source, run: Run) -> str:
    """How many answers are clear, as a sentence without its stop."""
    parts: list[str] = []
    for rating in Rating:
        count = sum(rated.rating is rating for rated in run.questions)
        if count:
            key = f"tn.more.{rating}" if parts else f"tn.first.{rating}"
            parts.append(source.words.counted(key, count))
    return source.words("comma").join(parts)


def _note(source: Source, subject: str) -> str:
    words, data = source.words, source.data
    step = data.index.step("tn")
    title = next(run.title for run in step.runs if f"run:{run.key}" == subject)
    panel = len(source.value("tn.panel.panel", subject) or ())
    parts = [title, words.date(source.value("tn.panel.date", subject), "long")]
    first = words.joined(parts)
    people = words.counted("tn.panel", panel) if panel else ""
    return words.joined((first, people, words("tn.never_votes")), "semicolon")


def _row(source: Source, rated: Rated, subject: str) -> Answered:
    section = f"tn.{rated.key}"
    action = source.text(f"{section}.action", subject)
    owner = source.owned(
        source.value(f"{section}.action_owner", subject),
        source.value(f"{section}.action_due", subject),
    )
    return Answered(
        source.words.fixed().get(f"tn.{rated.key}") or rated.title,
        source.text(f"{section}.answer", subject), MARKS[rated.rating],
        source.words(f"rating.{rated.rating}"), _evidence(source, rated.key, subject),
        ". ".join(source.words.held(part) for part in (action.rstrip("."), owner) if part),
    )


def _evidence(source: Source, key: str, subject: str) -> str:
    """What shows it; one piece may stand for several questions."""
    rows = source.table("tn_evidence", subject)
    return _named(source, [row for row in rows if key in (row.get("questions") or ())])


def _shared_evidence(source: Source, subject: str) -> str:
    """Evidence that says of no single question which one it belongs to."""
    rows = source.table("tn_evidence", subject)
    return _named(source, [row for row in rows if not row.get("questions")])


def _named(source: Source, rows: Iterable[Mapping[str, Any]]) -> str:
    return source.words.joined((str(row.get("what") or "") for row in rows), "semicolon")


def _value(source: Source, rated: Rated) -> Marked:
    word = source.words(f"rating.{rated.rating}").lower()
    return Marked(MARKS[rated.rating], source.words("value_rated", value=rated.title, word=word))


def _outcome(source: Source, outcome: str) -> Marked:
    if not outcome:
        return Marked("open", source.words("tn.no_outcome"))
    word = source.chosen("tn.outcome.outcome", outcome)
    return Marked(OUTCOMES.get(outcome, "open"), word)


def _actions(source: Source, subject: str) -> str:
    run = standing.true_north(source.data, subject).run
    said = [_row(source, rated, subject).action for rated in run.questions]
    kept = [action for action in said if action]
    return source.words("tn.action", what=source.words.joined(kept, "semicolon")) if kept else ""


def _earlier(source: Source, runs: list[str]) -> str:
    """What an earlier run said, in one sentence."""
    if not runs:
        return ""
    before = standing.true_north(source.data, runs[-1])
    if not before.outcome:
        return ""
    outcome = source.chosen("tn.outcome.outcome", before.outcome)
    day = source.words.date(source.value("tn.panel.date", runs[-1]), "long")
    return source.words("tn.earlier", date=day or source.words("not_said"),
                        outcome=outcome.lower(), ratings=headline(source, before.run))
