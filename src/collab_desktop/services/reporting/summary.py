"""The one-page summary: need, desk, change, figures, data, risks and the first look."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from collab_desktop.domain import impact_assessment, progress, risk, standing, youth
from collab_desktop.domain.report_parts import Fact, Marked, Measure, Skill, SummaryPart
from collab_desktop.services.reporting import money, questions, timing
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import capital

LOOKS = {"nothing_special": "check", "look_closer": "warning", "stop_and_talk": "high"}
BANDS = {"low": "check", "moderate": "warning", "high": "high", "severe": "high"}
LEVELS = {"green": "check", "amber": "warning", "red": "high"}
MOST_RISKS = 3
LEFT, RIGHT = 0.36, 0.68
"""Where the lower and the higher figure stand; the line has no scale."""


def summary(source: Source) -> SummaryPart:
    """Everything on the summary page."""
    found = standing.risks(source.data)
    top = risk.top_risks(found, MOST_RISKS)
    rated = [r for r in found if r.is_open and r.present is not None]
    return SummaryPart(
        _headline(source),
        source.text("gov.board.board_question") or source.text(questions.QUESTION),
        _need(source), source.text("cq.desk.desk"),
        _change(source), _measures(source), facts(source), _data(source),
        _data_note(source), tuple(_risk(source, r) for r in top),
        source.words.counted("risks.more", len(rated)) if len(rated) > len(top) else "",
        _risks_headline(source, rated), _all_risks(source, found), _looks(source),
        _commitments(source), source.words.held(source.text("pr.options.after")),
    )


def _headline(source: Source) -> str:
    words, count, cost = source.words, timing.months(source), money.cost(source)
    name = source.title()
    if count is None and not cost:
        return name
    length = words.counted("months", count) if count is not None else ""
    size = words.listed([length, cost])
    return capital(words("summary.headline", size=size, title=name))


def _need(source: Source) -> str:
    return source.text("pr.answer.need") or source.text("cq.problem.problem")


def _change(source: Source) -> str:
    """What the board should know changes; without it or a measure, the outcome that is wanted."""
    said = source.text("gov.board.board_impacts")
    return said or ("" if _measures(source) else source.text("cq.outcome.outcome"))


# -- what changes ----------------------------------------------------------------------------------


def _measures(source: Source) -> tuple[Measure, ...]:
    return tuple(_measure(row) for row in source.table("indicators") if row.get("indicator"))


def _measure(row: Mapping[str, Any]) -> Measure:
    now, target = (str(row.get(key) or "") for key in ("baseline", "target"))
    low, high = _positions(now, target)
    return Measure(str(row["indicator"]), now, target, str(row.get("by") or ""), low, high)


def _positions(now: str, target: str) -> tuple[float | None, float | None]:
    """Which of two figures is the lower; nowhere when either is no plain figure."""
    first, second = _figure(now), _figure(target)
    if first is None or second is None or first == second:
        return None, None
    return (LEFT, RIGHT) if first < second else (RIGHT, LEFT)


def _figure(text: str) -> float | None:
    found = re.fullmatch(r"\D{0,12}(\d+(?:[.,]\d+)?)\s?%?\D{0,20}", text.strip())
    return float(found.group(1).replace(",", ".")) if found else None


# -- the strip of figures --------------------------------------------------------------------------


def facts(source: Source) -> tuple[Fact, ...]:
    """Months, partners, score, skills and reserve, as far as they are known."""
    found = (_months(source), _partners(source), _score(source), _skills(source), _reserve(source))
    return tuple(fact for fact in found if fact is not None)


def _months(source: Source) -> Fact | None:
    count = timing.months(source)
    if count is None:
        return None
    start = source.value("pr.plan.start")
    key = "fact.months" if start else "fact.months_only"
    said = source.words(key, count=count, date=source.words.date(start, "MMMd"))
    return Fact(source.words.formats.number(count), said)


def _partners(source: Source) -> Fact | None:
    partners = questions.organisations(source)
    if not partners:
        return None
    core = {str(r["organisation"]) for register in ("votes", "commitments")
            for r in source.table(register) if r.get("core") and r.get("organisation")}
    number = source.words.formats.number
    said = source.words("fact.partners", count=len(partners), core=number(len(core)))
    return Fact(number(len(partners)), said)


def _score(source: Source) -> Fact | None:
    result, rubric = standing.priority(source.data), standing.rubric(source.data)
    if result is None or rubric is None or result.total is None:
        return None
    line = source.words.formats.number(rubric.recommend_from)
    return Fact(source.words.decimal(result.total), source.words("fact.score", line=line))


def _skills(source: Source) -> Fact | None:
    needed: tuple[Skill, ...] = questions.skills(source)
    if not needed:
        return None
    words, covered = source.words, questions.covered_count(needed)
    planned = len(source.table("gap_plan"))
    if covered == len(needed):
        said = words("fact.skills_all")
    else:
        said = words("fact.skills_plan", count=planned) if planned else words("fact.skills")
    return Fact(words("of", part=covered, whole=len(needed)), said)


def _reserve(source: Source) -> Fact | None:
    share = standing.budget(source.data).contingency
    if share is None:
        return None
    return Fact(source.words.percent(share), source.words("fact.reserve"))


# -- data, risks, first look -----------------------------------------------------------------------


def _data(source: Source) -> tuple[Marked, ...]:
    rows = sorted(source.table("datasets"), key=lambda r: list(LEVELS).index(
        standing.sensitivity(r) or "green"), reverse=True)
    return tuple(_dataset(source, row) for row in rows)


def _dataset(source: Source, row: Mapping[str, Any]) -> Marked:
    level = standing.sensitivity(row)
    word = source.words(f"data.{level}") if level else source.words("not_said")
    permission = source.chosen("datasets.permission", row.get("permission"))
    detail = str(row.get("note") or "") or permission or source.words("data.no_permission")
    return Marked(LEVELS.get(level, "open"), word, str(row.get("name") or ""), detail)


def _data_note(source: Source) -> str:
    """How the impact assessment stands; while it is outstanding, who finishes it and by when."""
    if source.data.index.find_step("pid") is None:
        return ""
    closed = progress.step_status(source.data, "pid") in progress.CLOSED
    listed = {} if closed else source.data.state("pid").get("outstanding") or {}
    owner = source.owned(listed.get("owner"), listed.get("due"), "MMMd")
    status = source.text(impact_assessment.STATUS)
    if status:
        said = source.words.joined((status, owner))
        return source.words("data.assessment", status=said)
    return source.words("data.outstanding", owner=owner) if owner else ""


def _row_of(source: Source, risk_id: str) -> dict[str, Any]:
    """What a risk says beside its rating; one row alone is read, however many there are."""
    record = source.data.records.get(risk_id)
    if record is None:
        return {}
    keys = {field.key for field in source.data.index.register(record.register).fields}
    return {key: source.data.cell(record, key) for key in keys & {"mitigation", "owner"}}


def _risk(source: Source, item: risk.Risk) -> Marked:
    row, rating = _row_of(source, item.id), item.present
    band = str(rating.band) if rating is not None else ""
    detail = _sentence(str(row.get("mitigation") or ""), source.person(row.get("owner")))
    return Marked(BANDS.get(band, "open"), source.words(f"band.{band}"), item.title, detail)


def _sentence(text: str, owner: str) -> str:
    said = text.strip()
    if said and owner and said[-1] not in ".!?؟。":
        said += "."
    return " ".join(part for part in (said, owner) if part)


def _risks_headline(source: Source, rated: list[risk.Risk]) -> str:
    words = source.words
    bands = [r.present.band for r in rated if r.present is not None]
    grave = sum(band in {risk.Band.HIGH, risk.Band.SEVERE} for band in bands)
    if not rated:
        return words("risks.none")
    # Without a score after action nobody can say that a risk is high after it.
    after = "" if any(r.residual is not None for r in rated) else "_now"
    if grave:
        return capital(words.counted(f"risks.grave{after}", grave, of=words.count(len(rated))))
    return capital(words.counted(f"risks.calm{after}", len(rated)))


def _all_risks(source: Source, found: tuple[risk.Risk, ...]) -> tuple[tuple[str, ...], ...]:
    """Mark, word, title, before, after, action, owner: the register as a table."""
    order = {r.id: place for place, r in enumerate(risk.top_risks(found, len(found)))}
    ordered = sorted(found, key=lambda r: order.get(r.id, len(order)))
    return tuple(_full_risk(source, item) for item in ordered)


def _full_risk(source: Source, item: risk.Risk) -> tuple[str, ...]:
    row, rating = _row_of(source, item.id), item.present
    band = str(rating.band) if rating is not None else ""
    number = source.words.formats.number
    scores = [number(r.score) if r is not None else "–" for r in (item.before, item.residual)]
    return (
        BANDS.get(band, "open"), source.words(f"band.{band}") if band else source.words("not_said"),
        item.title, source.chosen("risks.category", item.category), *scores,
        str(row.get("mitigation") or ""), source.person(row.get("owner")),
    )


def _looks(source: Source) -> tuple[Marked, ...]:
    found = []
    for key in ("data", "harm", "right", "youth"):
        path = f"pr.first_look.{key}"
        if source.data.index.find(path) is None:
            continue
        slug = source.value(path)
        word = source.chosen(path, slug) or source.words("not_said")
        question = source.words.fixed().get(f"look.{key}", key)
        look = Marked(LOOKS.get(str(slug), "open"), word, question, source.text(f"{path}_note"))
        found.append(_not_appropriate(source, question) or look if key == "youth" else look)
    return tuple(found) if any(look.mark != "open" for look in found) else ()


def _not_appropriate(source: Source, question: str) -> Marked | None:
    """What was decided since, where it concerns children and they take no part after all."""
    is_decided = youth.outcome(source.data) is youth.Outcome.NOT_APPROPRIATE
    if not is_decided or source.value("youth.matter.touches") != "yes":
        return None
    return Marked("warning", source.text(youth.OUTCOME), question,
                  source.text("youth.outcome.reason"))


def _commitments(source: Source) -> tuple[tuple[str, ...], ...]:
    rows = source.table("commitments")
    return tuple(
        (
            source.data.organisation(row.get("organisation")), source.words.paid(row.get("cash")),
            source.words.paid(row.get("in_kind")), str(row.get("people") or ""),
            source.words.joined(
                (str(row.get(key) or "") for key in ("data", "limits")), "semicolon"
            ),
        )
        for row in rows
    )
