"""Youth participation on paper: the decision, the plan, and a sheet for young readers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from collab_desktop.domain import standing, youth
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import (
    Cell,
    Grid,
    Labelled,
    Named,
    PaperPart,
    Part,
    Prose,
    Rating,
    Ratings,
    SignLines,
    Told,
)
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.signatures import living
from collab_desktop.domain.standing import label
from collab_desktop.domain.youth import Element
from collab_desktop.services.reporting.safeguarding import columns
from collab_desktop.services.reporting.source import Row, Source
from collab_desktop.services.youth_calculations import suggestion_messages

ANSWERS = {"yes": "check", "partly": "warning", "no": "stop"}
STATES = {"met": "check", "partly": "warning", "not_yet": "stop", "not_applicable": "away"}
RESULTS = {"done": "check", "partly": "half", "not_done": "open"}
BANDS = {"low": "check", "moderate": "warning", "high": "high", "severe": "high"}
SIGN = "youth.outcome.sign"


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"youth.{key}", **params)


# -- the decision ----------------------------------------------------------------------------------


def decision(source: Source) -> PaperPart:
    """One page for the board: what was decided, why, and what the eight answers say."""
    parts = (*_decided(source), _eight(source), *_signed(source),
             Prose(_word(source, "meaning"), quiet=True))
    return PaperPart(_headline(source), parts)


def _headline(source: Source) -> str:
    decided = youth.outcome(source.data)
    return _word(source, f"headline.{decided.value}" if decided else "headline.none")


def _decided(source: Source) -> Iterator[Part]:
    said = " ".join(source.words.say(message) for message in suggestion_messages(source.data))
    yield Labelled(_word(source, "label.suggested"), said)
    yield Labelled(_word(source, "label.decided"), source.text(youth.OUTCOME))
    yield Labelled(_word(source, "label.reason"), source.text("youth.outcome.reason"))
    again = source.value("youth.outcome.review")
    if again:
        yield Labelled(_word(source, "label.review"), source.words.date(again, "long"))
    people = source.value("youth.outcome.decided_by") or ()
    names = source.words.joined((source.with_role(p) for p in people), "semicolon")
    if names:
        yield Labelled(_word(source, "label.by"), names)


def _eight(source: Source) -> Part:
    rows = []
    for key, section in youth.QUESTIONS.items():
        path = f"youth.{section}.{key}"
        question = source.data.index.find(path)
        if question is not None:
            said = _choice(source, path, source.value(path), ANSWERS)
            rows.append((question.label, said, source.text(f"{path}_note")))
    head = columns(source, "youth", ("question", 5.6), ("answer", 1.9), ("note", 4.5))
    return Grid(_word(source, "label.eight"), head, tuple(rows))


def _choice(source: Source, path: str, slug: Any, marks: dict[str, str]) -> Cell:
    if not slug:
        return ""
    return Marked(marks.get(str(slug), "open"), label(source.data.index.find(path), slug))


def _signed(source: Source) -> Iterator[Part]:
    signed = living(source.data, Address(SIGN))
    question = source.data.index.find(SIGN)
    if question is None:
        return
    last = max(signed, key=lambda row: str(row["at"]), default=None)
    name = source.person(last["person_id"]) if last else ""
    day = source.words.date(str(last["at"])[:10]) if last else ""
    yield SignLines(((question.label, name, day),), source.words("signature.kind"))


# -- the plan --------------------------------------------------------------------------------------


def plan(source: Source) -> PaperPart:
    """Why, who, how, the four elements, the nine requirements, consent, risks, what came of it."""
    parts = [*_decided(source)]
    if not youth.take_part(source.data):
        parts.append(Labelled(_word(source, "label.existing"),
                              source.text("youth.why.existing")))
        return PaperPart(_headline(source), tuple(parts))
    parts += _why(source)
    parts += _who(source)
    parts += _lundy(source)
    parts += _safe(source)
    parts += _after(source)
    parts.append(Prose(_word(source, "meaning"), quiet=True))
    return PaperPart(_headline(source), tuple(parts), facts=_facts(source))


def _facts(source: Source) -> tuple[Fact, ...]:
    met = list(youth.requirements(source.data).values()).count("met")
    share, views = standing.budget(source.data).youth, youth.feedback(source.data)
    return (
        Fact(str(len(source.table("youth_groups"))), _word(source, "fact.groups")),
        Fact(source.words("of", part=met, whole=youth.requirements_asked(source.data)),
             _word(source, "fact.met")),
        Fact("–" if share is None else source.words.percent(share), _word(source, "fact.share")),
        Fact("–" if views.influence is None else source.words.percent(views.influence),
             _word(source, "fact.influence")),
        Fact("–" if views.given is None else source.words.percent(views.given),
             _word(source, "fact.told")),
    )


def _texts(source: Source, section: str, *keys: str) -> Iterator[Part]:
    """Answers under their short names; a blank one of the deep questions is left out."""
    for key in keys:
        path = f"youth.{section}.{key}"
        question, said = source.data.index.find(path), source.text(path)
        if question is not None and (said or question.depth == "quick"):
            yield Labelled(question.short, said)


def _rows(source: Source, register: str, *keys: str) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a register as they read in words."""
    return tuple(
        tuple(_cell(source, register, row, key) for key in keys)
        for row in source.table(register)
    )


def _cell(source: Source, register: str, row: Row, key: str) -> str:
    return source.text(f"{register}.{key}", f"record:{row['id']}")


def _grid(
    source: Source, name: str, rows: tuple[tuple[Cell, ...], ...], *spans: tuple[str, float]
) -> Iterator[Part]:
    if rows:
        yield Grid(_word(source, f"label.{name}"), columns(source, "youth", *spans), rows)


def _why(source: Source) -> Iterator[Part]:
    yield from _texts(source, "why", "purpose", "value_young", "value_project", "existing")
    rows = _rows(source, "youth_decisions", "decision", "who", "by", "change")
    yield from _grid(source, "decisions", rows, ("decision", 5), ("who", 3), ("by", 2),
                     ("change", 2))
    if youth.exceeds(source.data):
        yield Labelled(_word(source, "label.promise"),
                       source.words.say(Message("youth.promise.large")))


def _who(source: Source) -> Iterator[Part]:
    rows = tuple(_group(source, row) for row in source.table("youth_groups"))
    yield Grid(_word(source, "label.groups"), columns(
        source, "youth", ("group", 3.4), ("age", 2.2), ("number", 1.8), ("barriers", 4.6)), rows)
    yield from _texts(source, "who", "left_out", "honesty")
    rows = _rows(source, "youth_levels", "stage", "level")
    yield from _grid(source, "levels", rows, ("stage", 6), ("level", 6))
    rows = tuple(
        (Named(str(row.get("activity") or ""), str(row.get("age_fit") or "")),
         *(_cell(source, "youth_methods", row, key) for key in ("stage", "length")),
         source.words.joined(str(row.get(k) or "") for k in ("setting", "facilitator",
                                                             "materials")))
        for row in source.table("youth_methods")
    )
    yield from _grid(source, "methods", rows, ("activity", 4), ("stage", 2), ("length", 1.8),
                     ("setting", 4.2))


def _group(source: Source, row: Row) -> tuple[Cell, ...]:
    found = youth.age_label(row.get("band"))
    kind = source.words.say(found) if found is not None else ""
    met = source.words.joined((str(row.get("barriers") or ""), str(row.get("adjustment") or "")),
                              "colon")
    reached = source.words.joined((str(row.get("reached") or ""),
                                   str(row.get("gatekeeper") or "")))
    return (Named(str(row.get("description") or ""), reached),
            Named(_cell(source, "youth_groups", row, "band"), kind),
            _number(source, row.get("number")), met)


def _number(source: Source, value: Any) -> str:
    """A count of young people; so few that somebody could be recognised are not told."""
    found = youth.count(value)
    if 0 < found < youth.LEAST_SHOWN:
        return _word(source, "few", least=youth.LEAST_SHOWN)
    return source.words.formats.number(found) if found else ""


# -- the four elements -----------------------------------------------------------------------------


def _lundy(source: Source) -> Iterator[Part]:
    title = _word(source, "label.lundy")
    rows = tuple(_rating(source, each) for each in youth.elements(source.data))
    yield Ratings(title, rows, _word(source, "column.team"), _word(source, "column.young"))
    step = source.data.index.step("youth")
    for section in step.sections:
        if section.key in youth.ELEMENTS:
            said = tuple(_prompts(source, section.key))
            yield from said


def _rating(source: Source, element: Element) -> Rating:
    path = f"youth.{element.key}.rating"
    question = source.data.index.question(path)
    anchors = getattr(question, "anchors", ())
    words = [a.text for a in anchors if element.team is not None and a.score <= element.team]
    team = None if element.team is None else float(element.team)
    young = None if element.young is None else float(element.young)
    other = source.words.decimal(element.young)
    if element.young is None and element.raters:
        other = _word(source, "few", least=youth.LEAST_SHOWN)
    return Rating(question.short, team, "–" if team is None else str(element.team), young, other,
                  words[-1] if words else "")


def _prompts(source: Source, section: str) -> Iterator[Part]:
    found = source.data.index.section("youth", section)
    lines = [
        (question.short, source.text(f"youth.{section}.{question.key}"))
        for question in found.questions if question.kind == "long"
    ]
    said = "\n".join(source.words.joined(line, "colon") for line in lines if line[1])
    if said:
        yield Labelled(found.title, said)


# -- safe and fair ---------------------------------------------------------------------------------


def _safe(source: Source) -> Iterator[Part]:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (_cell(source, "youth_requirements", row, "requirement"),
         _choice(source, "youth_requirements.state", row.get("state"), STATES),
         str(row.get("proof") or ""))
        for row in source.table("youth_requirements")
    )
    yield from _grid(source, "nine", rows, ("requirement", 4), ("state", 2.6), ("proof", 5.4))
    yield from _texts(source, "consent", "giver", "age_rule", "withdraw", "limits", "text",
                      "recording", "images", "data")
    yield from _grid(source, "risks", tuple(_risks(source)), ("risk", 4.6), ("level", 2.2),
                     ("action", 5.2))
    yield from _texts(source, "resources", "expenses", "thanks", "access")


def _risks(source: Source) -> Iterator[tuple[Cell, ...]]:
    """The risks for children and young people, out of the register of the whole project."""
    owners = {row["id"]: row for row in source.table("risks")}
    for risk in standing.risks(source.data):
        row = owners[risk.id]
        touched = {"children", "young_people"} & set(row.get("affected") or ())
        if risk.category != "childrens_rights" and not touched:
            continue
        band = risk.present.band if risk.present is not None else None
        level: Cell = Marked(BANDS[band.value], source.words(f"band.{band.value}")) if band else ""
        yield (risk.title, level, Named(str(row.get("mitigation") or ""),
                                        source.person(row.get("owner"))))


# -- what came of it -------------------------------------------------------------------------------


def _after(source: Source) -> Iterator[Part]:
    log = tuple(
        (source.words.date(row.get("date")), str(row.get("activity") or ""),
         _number(source, sum(youth.count(row.get(band)) for band in youth.BANDS)),
         Named(str(row.get("heard") or ""), str(row.get("surprise") or "")))
        for row in source.table("youth_log")
    )
    yield from _grid(source, "log", log, ("date", 1.9), ("activity", 3.3), ("number", 1.6),
                     ("heard", 5.2))
    views: tuple[tuple[Cell, ...], ...] = tuple(
        (str(row.get("view") or ""),
         _choice(source, "youth_views.result", row.get("result"), RESULTS),
         str(row.get("why") or ""), source.words.date(row.get("told")))
        for row in source.table("youth_views")
    )
    yield from _grid(source, "views", views, ("said", 4), ("result", 2), ("did", 4.1),
                     ("told", 1.9))
    yield from _texts(source, "feedback", "lessons")


# -- for young readers -----------------------------------------------------------------------------


def sheet(source: Source) -> PaperPart:
    """You said, we did: very plain words in large type, and nobody's name."""
    told = tuple(
        Told(_word(source, "you_said"), str(row.get("view") or ""), _word(source, "we_did"),
             _result(source, row), str(row.get("why") or ""))
        for row in source.table("youth_views") if row.get("view")
    )
    if not told:
        decided = youth.outcome(source.data)
        asked = decided is None or decided in youth.TAKE_PART
        quiet = "" if asked else _word(source, f"sheet_not_asked.{decided}")
        return PaperPart(_word(source, "sheet"), (Prose(quiet, large=True),), is_poster=True)
    parts: tuple[Part, ...] = (
        Prose(_word(source, "sheet_begin"), large=True), *told,
        Prose(_word(source, "sheet_end"), large=True),
    )
    return PaperPart(_word(source, "sheet"), parts, is_poster=True)


def _result(source: Source, row: Row) -> Marked:
    result = str(row.get("result") or "")
    known = result if result in RESULTS else "open"
    return Marked(RESULTS.get(result, "later"), _word(source, f"result.{known}"))
