"""The papers of project initiation: the whole document, three pages of it, and the assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, Final

from collab_desktop.domain import baseline, impact_assessment, initiation, progress, risk, standing
from collab_desktop.domain.messages import Message
from collab_desktop.domain.money import CostLine, totals_by
from collab_desktop.domain.paper_parts import (
    Cell,
    Column,
    Contents,
    Grid,
    Labelled,
    Named,
    NewPage,
    PaperPart,
    Part,
)
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.states import Severity
from collab_desktop.framework.schema import Section, TableQuestion
from collab_desktop.services.reporting import data_register, money, timing
from collab_desktop.services.reporting.answered import (
    MOST_COLUMNS,
    name_of,
    question_parts,
    section_parts,
)
from collab_desktop.services.reporting.source import Source

Row = Mapping[str, Any]
Parts = Iterator[Part]
STEP: Final = "pid"
BANDS: Final = {Severity.OK: "check", Severity.ATTENTION: "warning", Severity.STOP: "high"}
ASSESSMENT: Final = ("screening", "consider", "assessment", "dpia_use", "dpia_ask", "dpia_risks",
                     "dpia_sign", "rights")


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"pid.{key}", **params)


def _name(source: Source, path: str) -> str:
    """What a question or a column is called in the language of the paper."""
    question = source.data.index.find(path)
    return name_of(question) if question is not None else path


# -- the whole document ----------------------------------------------------------------------------


def full(source: Source) -> PaperPart:
    """Every page of the step, in its order, with charts where figures are."""
    parts = [Contents(_word(source, "contents")), *_versions(source)]
    for section in progress.shown_sections(source.data, STEP):
        own = list(_section(source, section))
        parts.append(NewPage(section.title, section.title, flowing=True, wide=_is_wide(own)))
        parts += own
    return PaperPart(_headline(source), tuple(parts), facts=_facts(source))


def _is_wide(parts: list[Part]) -> bool:
    """Whether a page holds a table that has no room on a sheet that stands upright."""
    return any(isinstance(part, Grid) and len(part.columns) > MOST_COLUMNS for part in parts)


def _section(source: Source, section: Section) -> Parts:
    own = OWN.get(section.key)
    if own is not None:
        yield from own(source, section)
    else:
        yield from section_parts(source, STEP, section)


def _headline(source: Source) -> str:
    return source.title()


def _facts(source: Source) -> tuple[Fact, ...]:
    data = source.data
    reds = sum(standing.sensitivity(row) == "red" for row in data.table("datasets"))
    highest = risk.highest_residual(standing.risks(data))
    days = initiation.milestones(data)
    end = source.words.date(days[-1].expected.isoformat()) if days else "–"
    return (
        Fact(money.cost(source) or "–", _word(source, "fact.cost")),
        Fact(end, _word(source, "fact.end")),
        Fact(source.words("of", part=reds, whole=len(data.rows("datasets"))),
             _word(source, "fact.red")),
        Fact(str(highest or "–"), _word(source, "fact.risk")),
    )


def _versions(source: Source) -> Parts:
    """The versions that went out, and the figures the board approved."""
    out = sorted(
        (row for row in source.exports if row["document"] == "P8"), key=lambda row: str(row["at"]))
    rows = [
        (str(row["version"]), source.words.date(str(row["at"])[:10]), _word(source, "went_out"))
        for row in out
    ]
    rows += [
        (_word(source, "baseline"), source.words.date(str(row["at"])[:10]), _approved(source, row))
        for row in baseline.approvals(source.data)
    ]
    if rows:
        heads = (Column(_word(source, "column.version"), 2), Column(_word(source, "column.day"), 3),
                 Column(_word(source, "column.what"), 7))
        yield Grid(_word(source, "versions"), heads, tuple(rows))


def _approved(source: Source, row: Row) -> str:
    kept = row["data"] or {}
    currency = str(kept.get("currency") or "")
    cash = source.words.money(int(kept.get("cash") or 0), currency) if currency else "–"
    return source.words.say(Message("baseline.approved", {
        "end": source.words.date(kept.get("end")) or "–", "cash": cash,
        "risk": kept.get("risk") or "–"}))


# -- pages with figures ----------------------------------------------------------------------------


def _plan(source: Source, section: Section) -> Parts:
    """The work over months, then its milestones and pieces."""
    drawn = timing.time(source)
    if drawn is not None:
        yield drawn
    yield from section_parts(source, STEP, section)


def _budget(source: Source, section: Section) -> Parts:
    """One bar, every line under its category with subtotals, and the totals cut otherwise."""
    drawn = money.budget(source)
    if drawn is not None:
        yield drawn
        yield _lines(source)
        yield from _totals(source)
    for question in section.questions:
        if question.kind == "calc":
            yield from question_parts(source, f"pid.budget.{question.key}", question)


def _lines(source: Source) -> Grid:
    unit = standing.currency(source.data)
    by: dict[str, list[tuple[Row, CostLine]]] = {}
    for row, line in standing.budget_lines(source.data):
        by.setdefault(line.category, []).append((row, line))
    rows: list[tuple[Cell, ...]] = []
    sums: list[int] = []
    for category, lines in by.items():
        rows += [_line(source, row, line, unit) for row, line in lines]
        sums.append(len(rows))
        total = source.words.amount(sum(line.total for _, line in lines), unit)
        rows.append((source.chosen(money.CATEGORY, category), "", "", total))
    figures = standing.budget(source.data)
    for word, minor in (("total_cash", figures.cash), ("total_kind", figures.in_kind)):
        sums.append(len(rows))
        rows.append((source.words(word), "", "", source.words.amount(minor, unit)))
    heads = (
        Column(_name(source, "budget_lines.description"), 4.6),
        Column(_name(source, "budget_lines.organisation"), 3.2),
        Column(_name(source, "budget_lines.unit_cost"), 2.2),
        Column(_amount_head(source, unit), 2, numeric=True),
    )
    return Grid(_word(source, "lines"), heads, tuple(rows), sums=tuple(sums))


def _amount_head(source: Source, unit: str) -> str:
    return source.words.joined((_name(source, "budget_lines.amount"), unit))


def _line(source: Source, row: Row, line: CostLine, unit: str) -> tuple[Cell, ...]:
    status = source.chosen("budget_lines.status", row.get("status"))
    kind = _name(source, "budget_lines.in_kind") if line.in_kind else ""
    below = source.words.joined((line.source or "", kind or status))
    cost = source.words.paid(row.get("unit_cost"))
    each = f"{row.get('quantity')} × {cost}" if cost and row.get("quantity") is not None else ""
    organisation = source.data.organisation(row.get("organisation"))
    return (Named(str(row.get("description") or ""), below), organisation, each,
            source.words.amount(line.total, unit))


def _totals(source: Source) -> Parts:
    """Cash and in kind by organisation, work package, year and source of money."""
    unit = standing.currency(source.data)
    lines = [line for _, line in standing.budget_lines(source.data)]
    for key in ("organisation", "work_package", "year", "source"):
        found = totals_by(lines, attrgetter(key))
        if set(found) - {"", None}:
            rows = tuple(
                (source.data.organisation(name) or str(name or source.words("not_said")),
                 source.words.amount(total, unit))
                for name, total in found.items()
            )
            heads = (Column(_name(source, f"budget_lines.{key}"), 9),
                     Column(_amount_head(source, unit), 3, numeric=True))
            yield Grid("", heads, rows)


def _data(source: Source, section: Section) -> Parts:
    """The register with sensitivity and permission, then what follows from it."""
    del section
    yield data_register.register(source)
    state = source.data.index.find("pid.data.data_state")
    if state is not None:
        yield from question_parts(source, "pid.data.data_state", state)


# -- risks -----------------------------------------------------------------------------------------


def _risks(source: Source, section: Section) -> Parts:
    """The map of five by five, then every risk with what is done about it."""
    del section
    found = standing.risks(source.data)
    if any(each.present for each in found):
        yield _map(source, found)
    yield _risk_table(source, found, found)


def _map(source: Source, found: tuple[risk.Risk, ...]) -> Grid:
    """Numbers of open risks by likelihood and severity, as they stand now."""
    cells = risk.by_cell(found)
    numbers = {each.id: number for number, each in enumerate(found, 1)}
    rows = tuple(
        (str(likelihood),
         *(_place(source, cells.get((likelihood, severity), ()), numbers)
           for severity in range(1, 6)))
        for likelihood in range(5, 0, -1)
    )
    heads = (Column(_word(source, "map_axes"), 3),
             *(Column(str(severity), 1.8) for severity in range(1, 6)))
    return Grid(_word(source, "map"), heads, rows, note=_word(source, "map_note"))


def _place(source: Source, here: tuple[risk.Risk, ...], numbers: Mapping[str, int]) -> Cell:
    if not here:
        return "·"
    worst = max((each.present for each in here if each.present), key=lambda r: list(
        risk.Band).index(r.band))
    return Marked(BANDS[worst.band.severity],
                  source.words.joined(str(numbers[each.id]) for each in here))


def _risk_table(
    source: Source, found: tuple[risk.Risk, ...], shown: tuple[risk.Risk, ...]
) -> Grid:
    """Some of the risks, by the numbers that all of them have on the map."""
    by_id = {str(row["id"]): row for row in source.table("risks")}
    numbers = {each.id: number for number, each in enumerate(found, 1)}
    rows = []
    for each in shown:
        row, number = by_id[each.id], numbers[each.id]
        what = Named(f"{number}. {each.title}", source.chosen("risks.category", each.category))
        done = Named(str(row.get("mitigation") or ""),
                     source.owned(row.get("owner"), row.get("review")))
        rows.append((what, _rating(source, each.before), _rating(source, each.residual), done))
    heads = (
        Column(_name(source, "risks.title"), 4), Column(_word(source, "before"), 1.9),
        Column(_word(source, "after"), 1.9), Column(_name(source, "risks.mitigation"), 4.2),
    )
    title = "risk_list" if len(shown) == len(found) else "risks_first"
    return Grid(_word(source, title), heads, tuple(rows))


def _rating(source: Source, rating: risk.Rating | None) -> Cell:
    if rating is None:
        return "–"
    word = source.words.say(rating.band.message)
    return Marked(BANDS[rating.band.severity], source.words.joined((str(rating.score), word)))


OWN: Final[Mapping[str, Callable[[Source, Section], Parts]]] = {
    "plan": _plan, "budget": _budget, "data": _data, "data_detail": data_register.detail,
    "five_safes": data_register.five_safes, "risks": _risks,
}
"""Pages that print otherwise than as question and answer."""


# -- three pages -----------------------------------------------------------------------------------


def short(source: Source) -> PaperPart:
    """What a board reads: what and who, when and for how much, data and risks."""
    first = ("pid.definition.objectives", "pid.scope.scope_in", "pid.scope.scope_out",
             "pid.organisation.team")
    parts: list[Part] = [part for path in first for part in _asked(source, path)]
    plan, budget, data, risks = (_title(source, key) for key in ("plan", "budget", "data", "risks"))
    parts.append(NewPage(plan, plan))
    drawn, costs = timing.time(source), money.budget(source)
    parts += [drawn] if drawn is not None else []
    parts += _asked(source, "pid.plan.milestones")
    parts.append(Labelled(budget, ""))
    if costs is not None:
        parts[-1] = Labelled(budget, costs.headline)
        parts.append(costs)
        parts += _asked(source, "pid.budget.budget_summary")
    parts += [NewPage(data, data), data_register.register(source), *_outcome(source)]
    found = standing.risks(source.data)
    parts += [_map(source, found)] if any(each.present for each in found) else []
    top = risk.top_risks(found)
    parts += [_risk_table(source, found, top)] if top else [Labelled(risks, "")]
    return PaperPart(_headline(source), tuple(parts), facts=_facts(source))


def _title(source: Source, section: str) -> str:
    return source.data.index.section(STEP, section).title


def _asked(source: Source, path: str) -> Parts:
    question = source.data.index.find(path)
    if isinstance(question, TableQuestion) and path == "pid.organisation.team":
        question = question.model_copy(update={"columns": ("name", "organisation", "role")})
    if question is not None:
        yield from question_parts(source, path, question)


def _outcome(source: Source) -> Parts:
    """What the screening says, and how the assessment stands."""
    for path in ("pid.assessment.outcome", impact_assessment.STATUS):
        yield from _asked(source, path)


# -- the impact assessment -------------------------------------------------------------------------


def assessment(source: Source) -> PaperPart:
    """For the data protection officer: screening, the seven steps, rights of children."""
    data = source.data
    parts: list[Part] = [data_register.register(source)]
    for section in progress.shown_sections(data, STEP):
        if section.key in ASSESSMENT:
            parts.append(NewPage(section.title, section.title, flowing=True))
            parts += section_parts(source, STEP, section)
    said = source.words.say(impact_assessment.screening(data).message)
    left = impact_assessment.what_is_left(data)
    level = source.words.say(Message(f"dpia.level.{left}")) if left else "–"
    status = source.text(impact_assessment.STATUS) or "–"
    facts = (Fact(status, _name(source, impact_assessment.STATUS)),
             Fact(level, _name(source, "dpia_risks.residual")),
             Fact(str(len(data.rows("dpia_risks"))), _title(source, "dpia_risks")))
    return PaperPart(said, tuple(parts), facts=facts)
