"""Legals at a glance: one sheet for the wall, the details behind it, and who has seen it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from collab_desktop.domain import data_licences, legals
from collab_desktop.domain.answers import Address
from collab_desktop.domain.legals import LegalStanding, Stage
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import (
    Cell,
    Column,
    Grid,
    Labelled,
    Named,
    NewPage,
    PaperPart,
    Part,
    Prose,
    SignedCell,
)
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.signatures import living
from collab_desktop.services import licence_words
from collab_desktop.services.changed_rows import changed_since
from collab_desktop.services.reporting.safeguarding import columns, day_of
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.session import Session

Row = Mapping[str, Any]
LIGHTS = {"ask": "high", "care": "warning", "nothing": "check"}
STAGES = {Stage.SIGNED: "check", Stage.OUT: "half", Stage.LAWYERS: "half", Stage.DRAFT: "open",
          Stage.EXPIRED: "stop"}
CAREFUL = frozenset({"ask", "care"})
ON_THE_SHEET = 8
"""Rows of the first page; the ones to be careful about come first."""


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"legal.{key}", **params)


def for_board(session: Session, source: Source) -> PaperPart:
    """For the board: the one sheet, without money that an agreement calls confidential."""
    del session
    hidden = {str(row["id"]) for row in source.table("agreements") if row.get("confidential")}
    found, hides = legals.legal_standing(source.data), frozenset(hidden)
    parts = (
        *_front(source, found, hides, careful=True), *_key_dates(source, hides),
        Prose(_word(source, "behind"), quiet=True),
    )
    return PaperPart(_headline(source, found), parts, facts=_facts(source, found))


def sheet(session: Session, source: Source) -> PaperPart:
    """For the team: the sheet for the wall, everything behind it, and who has seen it."""
    found, hides = legals.legal_standing(source.data), frozenset[str]()
    changed = changed_since(session, source.data, "legal.topics.topics", legals.SIGN)
    parts = (
        *_front(source, found, hides, careful=False), *_behind(source, hides, changed),
        _seen(source),
    )
    return PaperPart(_headline(source, found), parts, facts=_facts(source, found))


def _front(
    source: Source, found: LegalStanding, hides_money: frozenset[str], *, careful: bool
) -> tuple[Part, ...]:
    """The sheet itself; with ``careful`` only the topics that want care, where there are any."""
    topics = _in_order(source)
    wanting = [row for row in topics if row.get("light") in CAREFUL]
    shown = wanting if careful and wanting else topics
    return (
        Prose(_word(source, "guide"), quiet=True), _agreements(source, found),
        *_money(source, hides_money), _topics(source, shown[:ON_THE_SHEET]),
    )


def _headline(source: Source, found: LegalStanding) -> str:
    if not found.all:
        return _word(source, "none")
    signed, total = len(found.signed), len(found.all)
    said = _word(source, "all" if signed == total else "some", signed=signed, total=total)
    first = found.lights["ask"]
    return said + _word(source, "ask_more", count=first) if first else said


def _facts(source: Source, found: LegalStanding) -> tuple[Fact, ...]:
    seen = legals.seen_by(source.data)
    words = source.words
    return (
        Fact(words("of", part=len(found.signed), whole=len(found.all)),
             _word(source, "signed_fact")),
        Fact(str(found.lights["ask"]), _word(source, "ask_fact")),
        Fact(words("of", part=len(seen.seen), whole=seen.total), _word(source, "seen_fact")),
        Fact(day_of(source, found.next.day) if found.next else "–", _word(source, "next_fact")),
    )


# -- the first page --------------------------------------------------------------------------------


def _agreements(source: Source, found: LegalStanding) -> Part:
    rows = []
    for each, row in zip(found.all, source.table("agreements"), strict=True):
        stage = each.stage(found.today)
        rows.append((
            Named(each.title, source.chosen("agreements.type", row.get("type"))),
            source.words.joined(_parties(source, each.title)), _span(source, row),
            Marked(STAGES[stage], source.words.say(Message(f"legal.stage.{stage.value}"))),
        ))
    spans = (("agreement", 3.8), ("parties", 3.6), ("runs", 2.6), ("status", 2))
    head = columns(source, "legal", *spans)
    return Grid(_word(source, "label.agreements"), head, tuple(rows))


def _parties(source: Source, title: str) -> list[str]:
    return [
        source.data.organisation(row.get("organisation"))
        for row in source.table("agreement_parties")
        if legals.same_title(row.get("agreement"), title)
    ]


def _span(source: Source, row: Row) -> str:
    days = [source.words.date(row.get(key)) for key in ("effective", "end")]
    return " – ".join(day for day in days if day)


def _in_order(source: Source) -> list[Row]:
    """The topics, those to be careful about first."""
    order = {"ask": 0, "care": 1, "nothing": 2}
    rows = [row for row in source.table("legal_topics") if row.get("plain") or row.get("light")]
    return sorted(rows, key=lambda row: order.get(str(row.get("light")), 3))


def _money(source: Source, hides_money: frozenset[str]) -> tuple[Part, ...]:
    """Who pays whom, one line for each agreement that says so."""
    lines = []
    for row in source.table("agreements"):
        said = str(row.get("money") or "")
        if said and str(row["id"]) in hides_money:
            said = _word(source, "money_left_out")
        if said:
            lines.append(source.words.joined((str(row.get("title") or ""), said), "colon"))
    return (Labelled(_word(source, "label.money"), "\n".join(lines)),) if lines else ()


def _topics(source: Source, topics: list[Row]) -> Part:
    rows = tuple(
        (_light(source, row),
         Named(str(row.get("topic") or ""), str(row.get("means") or row.get("plain") or "")),
         source.person(row.get("ask")))
        for row in topics
    )
    head = columns(source, "legal", ("light", 2.2), ("topic", 7.8), ("ask", 2))
    return Grid(_word(source, "label.topics"), head, rows)


def _licences(source: Source) -> Iterator[tuple[Cell, ...]]:
    """The topic that nobody writes: it follows from the data register."""
    told = licence_words.Told(source.words.say, source.words.listed, source.words.date)
    lines = licence_words.lines(source.data, told)
    if lines:
        light = data_licences.light(data_licences.licences(source.data))
        yield (
            Named(_word(source, "licences")), "\n".join(lines), _word(source, "licences_means"),
            _word(source, "register"), _light(source, {"light": light}),
        )


def _light(source: Source, row: Row) -> Marked:
    light = str(row.get("light") or "")
    word = source.chosen("legal_topics.light", light) or source.words("not_said")
    return Marked(LIGHTS.get(light, "open"), word)


# -- behind it -------------------------------------------------------------------------------------


def _behind(
    source: Source, hides_money: frozenset[str], changed: Mapping[str, str]
) -> tuple[Part, ...]:
    title = _word(source, "page.detail")
    return (
        NewPage(title, title), _detail(source, changed), *_cards(source, hides_money),
        *_dates(source, hides_money), *_rights(source),
    )


def _detail(source: Source, changed: Mapping[str, str]) -> Part:
    rows: list[tuple[Cell, ...]] = []
    for row in _in_order(source):
        day = changed.get(str(row["id"]))
        mark = _word(source, "changed", date=source.words.date(day)) if day else ""
        where = source.words.joined((str(row.get("clause") or ""), str(row.get("applies") or "")))
        rows.append((
            Named(str(row.get("topic") or ""), mark), str(row.get("plain") or ""),
            str(row.get("means") or ""), where, _light(source, row),
        ))
    rows += _licences(source)
    spans = (("topic", 2.2), ("plain", 3.7), ("means", 2.7), ("where", 1.7), ("light", 1.7))
    return Grid(_word(source, "label.detail"), columns(source, "legal", *spans), tuple(rows))


def _cards(source: Source, hides_money: frozenset[str]) -> tuple[Part, ...]:
    rows = []
    for row in source.table("agreements"):
        terms = source.words.joined(
            (str(row.get(key) or "") for key in ("notice", "survival", "law")), "semicolon")
        money = str(row.get("money") or "")
        if str(row["id"]) in hides_money:
            money = _word(source, "money_left_out")
        if terms or money or row.get("kept"):
            rows.append((str(row.get("title") or ""), terms, money, str(row.get("kept") or "")))
    spans = (("agreement", 3), ("terms", 4), ("money", 3), ("kept", 2))
    head = columns(source, "legal", *spans)
    return (Grid(_word(source, "label.cards"), head, tuple(rows)),) if rows else ()


def _dates(source: Source, hides_money: frozenset[str]) -> Iterator[Part]:
    yield from _key_dates(source, hides_money)
    payments = tuple(
        (source.words.date(row.get("date")), str(row.get("trigger") or ""),
         source.words.paid(row.get("amount")))
        for row in _shown_payments(source, hides_money)
    )
    if payments:
        head = columns(source, "legal", ("day", 2.5), ("what", 6.5), ("amount", 3))
        yield Grid(_word(source, "label.payments"), head, payments)


def _key_dates(source: Source, hides_money: frozenset[str]) -> Iterator[Part]:
    shown = _shown_payments(source, hides_money)
    triggers = {str(row.get("trigger") or ""): source.words.paid(row.get("amount"))
                for row in shown}
    dates = tuple(
        (day_of(source, each.day), source.words.joined((
            source.words.say(each.message),
            triggers.get(each.what, "") if each.kind == "payment" else "")))
        for each in legals.key_dates(source.data)
        if each.kind != "payment" or each.what in triggers
    )
    if dates:
        head = columns(source, "legal", ("day", 2.5), ("what", 9.5))
        yield Grid(_word(source, "label.dates"), head, dates)


def _shown_payments(source: Source, hides_money: frozenset[str]) -> list[Row]:
    """Payments of agreements whose money may be told here."""
    hidden = [row.get("title") for row in source.table("agreements")
              if str(row["id"]) in hides_money]
    return [
        row for row in source.table("agreement_payments")
        if not any(legals.same_title(row.get("agreement"), title) for title in hidden)
    ]


def _rights(source: Source) -> tuple[Part, ...]:
    """Which organisation may do what with which data, and what has no permission."""
    found: list[Part] = []
    rows = tuple(_right(source, row) for row in source.table("data_rights"))
    if rows:
        may = tuple(
            Column(_word(source, f"may.{key}"), 1.2)
            for key in ("view", "analyse", "share", "publish")
        )
        head = (*columns(source, "legal", ("dataset", 3.2)),
                Column(source.words("column.partner"), 4), *may)
        found.append(Grid(_word(source, "label.rights"), head, rows))
    bare = legals.without_permission(source.data)
    if bare:
        found.append(Labelled(_word(source, "label.open_data"), source.words.listed(bare)))
    return tuple(found)


def _right(source: Source, row: Row) -> tuple[Cell, ...]:
    who = Named(source.data.organisation(row.get("organisation")), str(row.get("limit") or ""))
    may = [_yes(source, key, row) for key in ("view", "analyse", "share", "publish")]
    return str(row.get("dataset") or ""), who, *may


def _yes(source: Source, key: str, row: Row) -> str:
    return source.words("yes") if key in (row.get("may") or ()) else ""


def _seen(source: Source) -> Part:
    rows = []
    there = set()
    for row in source.table("legal_circulation"):
        person = str(row.get("person") or "")
        there.add(person)
        said = source.words.joined(
            (str(row.get("question") or ""), str(row.get("answered") or "")), "colon")
        rows.append((
            Named(source.person(person), source.role(person)), source.words.date(row.get("sent")),
            _acknowledged(source, row), said,
        ))
    rows += [
        (Named(source.person(person), source.role(person)), "", SignedCell(), "")
        for person in legals.seen_by(source.data).open if person not in there
    ]
    spans = (("person", 3.2), ("sent", 2), ("seen", 3.2), ("asked", 3.6))
    return Grid(_word(source, "label.seen"), columns(source, "legal", *spans), tuple(rows))


def _acknowledged(source: Source, row: Row) -> SignedCell:
    stands = legals.row_stands(source.data, row)
    if stands != "seen":
        earlier = source.words("signed_earlier") if stands == "earlier" else ""
        return SignedCell("", "", earlier)
    own = [s for s in living(source.data, Address(legals.SIGN, f"record:{row['id']}"))
           if s["person_id"] == row.get("person")]
    last = max(own, key=lambda s: str(s["at"]))
    day = source.words.date(str(last["at"])[:10])
    return SignedCell(source.person(last["person_id"]), day,
                      source.words(f"method.{last['method']}"))
