"""The papers of safeguarding: record, statement and pocket card."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from collab_desktop.domain import safeguarding_state
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import (
    Cards,
    Column,
    Grid,
    Labelled,
    Listed,
    Named,
    PaperPart,
    Part,
    Prose,
    SignedCell,
)
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.safeguarding import Standing
from collab_desktop.domain.safeguarding_state import SECTIONS, signature
from collab_desktop.domain.signatures import given
from collab_desktop.domain.states import Severity
from collab_desktop.services.reporting.source import Source

MARKS = {Severity.OK: "check", Severity.ATTENTION: "warning", Severity.STOP: "stop"}
STATEMENT, VERSION = "safe.statement.statement", "safe.statement.version"
_NUMBERED = re.compile(r"^\s*\d+[.)]\s+")


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"safe.{key}", **params)


def columns(source: Source, prefix: str, *spans: tuple[str, float]) -> tuple[Column, ...]:
    """Columns by the keys of their words and their widths in twelfths."""
    return tuple(Column(source.words(f"{prefix}.column.{key}"), span) for key, span in spans)


def day_of(source: Source, found: date | None) -> str:
    """A date in words; empty for none."""
    return source.words.date(found.isoformat()) if found is not None else ""


# -- the record ------------------------------------------------------------------------------------


def record(source: Source) -> PaperPart:
    """Level and reasons, who is trained and signed, where a concern goes; no certificate data."""
    found = safeguarding_state.team(source.data)
    facts = (
        Fact(str(int(safeguarding_state.level(source.data))), _word(source, "level_fact")),
        Fact(source.words("of", part=found.signed, whole=found.total),
             _word(source, "signed_fact")),
        Fact(source.words("of", part=found.trained, whole=found.total),
             _word(source, "trained_fact")),
        Fact(day_of(source, found.first_end) or "–", _word(source, "end_fact")),
    )
    parts = (
        Labelled(_word(source, "label.level"), _level(source)), *_override(source),
        *_leads(source), _people(source, found), *_sessions(source), *_partners(source),
        Labelled(_word(source, "label.concerns"), _concerns(source)),
        Labelled(_word(source, "label.review"),
                 source.words.date(source.value("safe.concerns.review"), "long")),
    )
    return PaperPart(_headline(source, found), parts, facts=facts)


def _headline(source: Source, found: safeguarding_state.TeamStanding) -> str:
    if not found.total:
        return _word(source, "nobody")
    if not found.blocked:
        return _word(source, "all", total=found.total)
    return _word(
        source, "some", signed=found.signed, total=found.total, blocked=len(found.blocked)
    )


def _level(source: Source) -> str:
    found = safeguarding_state.screening(source.data)
    if len(found.unanswered) == len(SECTIONS):
        return ""
    said = [f"{source.words.say(found.level.message)}."]
    names = [_short(source, key) for key in found.reasons]
    if names:
        said.append(_say(source, "safe.because", reasons=source.words.listed(names)))
    held = safeguarding_state.level(source.data)
    said.append(_say(source, f"safe.asks.{held.key}"))
    return " ".join(said)


def _say(source: Source, key: str, **params: Any) -> str:
    return source.words.say(Message(key, params))


def _short(source: Source, key: str) -> str:
    question = source.data.index.find(f"safe.{SECTIONS[key]}.{key}")
    return question.short if question is not None else key


def _override(source: Source) -> tuple[Part, ...]:
    chosen = source.text("safe.level.override")
    if not chosen:
        return ()
    said = source.words.joined((chosen, source.text("safe.level.override_reason")), "colon")
    return (Labelled(_word(source, "label.override"), said),)


def _leads(source: Source) -> tuple[Part, ...]:
    found = []
    for key in ("lead", "deputy"):
        who = source.with_role(source.value(f"safe.lead.{key}"))
        if who or key == "lead":
            text = "\n".join(t for t in (who, source.text(f"safe.lead.{key}_reach")) if t)
            found.append(Labelled(_word(source, f"label.{key}"), text))
    return tuple(found)


def _people(source: Source, found: safeguarding_state.TeamStanding) -> Part:
    spans = (("person", 3.2), ("contact", 1.4), ("training", 1.9), ("until", 1.6),
             ("status", 3.9))
    rows = [_person(source, standing) for standing in found.people]
    rows += [
        (Named(source.person(person), source.role(person)), "", "", "",
         Marked("stop", _say(source, "safe.signed.none")))
        for person in found.missing
    ]
    note = _word(source, "people_count", count=found.total) if found.total else ""
    return Grid(
        _word(source, "label.people"), columns(source, "safe", *spans), tuple(rows), note
    )


def _person(source: Source, standing: Standing) -> tuple[Any, ...]:
    reasons = " ".join(source.words.say(reason) for reason in standing.reasons)
    status = reasons or _say(source, f"safe.status.{standing.severity.value}")
    return (
        Named(source.person(standing.person), source.role(standing.person)),
        source.chosen("sg_people.contact", standing.contact), day_of(source, standing.trained),
        day_of(source, standing.first_end), Marked(MARKS[standing.severity], status),
    )


def _sessions(source: Source) -> tuple[Part, ...]:
    rows = tuple(_session(source, row) for row in source.table("sg_training"))
    spans = (("date", 1.9), ("kind", 2), ("trainer", 5.1), ("took_part", 3))
    head = columns(source, "safe", *spans)
    return (Grid(_word(source, "label.sessions"), head, rows),) if rows else ()


def _session(source: Source, row: Mapping[str, Any]) -> tuple[Any, ...]:
    said = source.words.joined((str(row.get("trainer") or ""), str(row.get("agenda") or "")),
                               "colon")
    took_part = source.words.joined(source.person(p) for p in row.get("attendees") or ())
    kind = source.chosen("sg_training.kind", row.get("kind"))
    return source.words.date(row.get("date")), kind, said, took_part


def _partners(source: Source) -> tuple[Part, ...]:
    policies = tuple(
        (source.data.organisation(row.get("organisation")), str(row.get("title") or ""),
         source.owned(row.get("by"), row.get("seen")),
         source.words(row["adequate"]) if row.get("adequate") in {"yes", "no"} else "")
        for row in source.table("sg_policies")
    )
    local = tuple(
        (str(row.get("place") or ""), str(row.get("service") or ""),
         source.words.joined((str(row.get("hours") or ""), str(row.get("contact") or ""))))
        for row in source.table("sg_local")
    )
    found: list[Part] = []
    if policies:
        head = (Column(source.words("column.partner"), 3.2),
                *columns(source, "safe", ("policy", 4), ("seen", 3.2), ("adequate", 1.6)))
        found.append(Grid(_word(source, "label.policies"), head, policies))
    if local:
        spans = (("place", 3), ("service", 4.2), ("hours", 4.8))
        found.append(Grid(_word(source, "label.local"), columns(source, "safe", *spans), local))
    return tuple(found)


def _concerns(source: Source) -> str:
    rows = source.table("sg_incidents")
    if not rows:
        return _word(source, "no_concerns")
    closed = sum(bool(row.get("closed")) for row in rows)
    return _word(source, "concerns", count=len(rows), closed=closed)


# -- the statement ---------------------------------------------------------------------------------


def statement(source: Source) -> PaperPart:
    """The text that is signed, whom to tell, and one sheet for everybody's signature."""
    version = source.text(VERSION)
    lead, reach = source.value("safe.lead.lead"), source.text("safe.lead.lead_reach")
    name = source.with_role(lead)
    tell = _word(source, "tell", name=name, reach=reach) if name else ""
    parts = (
        *_text(source), Labelled(_word(source, "label.worried"), tell), _sheet(source),
        Prose(f"{_word(source, 'binds')} {source.words('signature.kind')}", quiet=True),
    )
    return PaperPart(_word(source, "statement_title", version=version).strip(), parts)


def _text(source: Source) -> tuple[Part, ...]:
    """The statement: numbered lines become a list, other lines stay paragraphs."""
    text = source.text(STATEMENT)
    found: list[Part] = []
    numbered: list[str] = []
    for line in text.splitlines() or [""]:
        if _NUMBERED.match(line):
            numbered.append(_NUMBERED.sub("", line))
            continue
        found += [Listed(tuple(numbered), numbered=True)] if numbered else []
        found += [Prose(line)] if line.strip() or not text else []
        numbered = []
    return (*found, *([Listed(tuple(numbered), numbered=True)] if numbered else []))


def _sheet(source: Source) -> Part:
    data = source.data
    found = safeguarding_state.team(data)
    ids = {str(row.get("person") or ""): row["id"] for row in data.table("sg_people")}
    people = (*(s.person for s in found.people), *found.missing)
    rows = tuple(
        (Named(source.person(person), source.role(person)), _organisation(source, person),
         _signature(source, ids.get(person), person))
        for person in people
    )
    head = (*columns(source, "safe", ("person", 4)), Column(source.words("column.partner"), 4),
            *columns(source, "safe", ("signature", 4)))
    return Grid(_word(source, "label.people"), head, rows)


def _organisation(source: Source, person: str) -> str:
    row = source.data.people.get(person) or {}
    return source.data.organisation(row.get("organisation_id"))


def _signature(source: Source, row_id: str | None, person: str) -> SignedCell:
    if row_id is None:
        return SignedCell()
    last = signature(source.data, row_id, person)
    if last is None:
        earlier = given(source.data, Address("sg_people.sign", f"record:{row_id}"))
        return SignedCell("", "", source.words("signed_earlier") if earlier else "")
    day = source.words.date(str(last["at"])[:10])
    return SignedCell(source.person(person), day, source.words(f"method.{last['method']}"))


# -- the card --------------------------------------------------------------------------------------


def card(source: Source) -> PaperPart:
    """What to do when one is worried, to be cut out and carried; numbers are written by hand."""
    steps = tuple(
        Fact(_word(source, f"card.{n}"), _word(source, f"card.{n}_more"))
        for n in ("one", "two", "three", "four")
    )
    contacts = (
        (_word(source, "card.lead"), source.with_role(source.value("safe.lead.lead"))),
        (_word(source, "card.deputy"), source.with_role(source.value("safe.lead.deputy"))),
        (_word(source, "card.local"), _service(source)),
    )
    project = str(source.data.row.get("short_name") or source.data.row["title"] or "")
    version = source.text(VERSION) or source.words("not_said")
    end = safeguarding_state.team(source.data).first_end
    footer = _word(source, "card.footer_open", project=project, version=version)
    if end is not None:
        footer = _word(source, "card.footer", project=project, version=version,
                       date=day_of(source, end))
    title = source.words("document.safeguarding_card")
    cards = Cards(
        title, steps, _word(source, "card.urgent"), _word(source, "card.back"),
        _word(source, "card.phone"), contacts, _word(source, "card.sentence"), footer,
    )
    return PaperPart("", (cards,))


def _service(source: Source) -> str:
    return next((str(row["service"]) for row in source.table("sg_local") if row.get("service")),
                "")
