"""The impact statement on paper: for the board, and for everybody outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from collab_desktop.domain import ethics, impact, rd4c, standing, youth
from collab_desktop.domain.answers import Address
from collab_desktop.domain.impact import Achieved, Claim
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import (
    Cell,
    Grid,
    Labelled,
    Levelled,
    Moved,
    Named,
    NewPage,
    PaperPart,
    Part,
    SignLines,
)
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.signatures import living
from collab_desktop.domain.standing import label
from collab_desktop.services.reporting.safeguarding import columns
from collab_desktop.services.reporting.source import ROLES, Row, Source

ANSWERS = {"fully": "check", "mostly": "check", "partly": "warning", "not": "stop"}
DESKS = {"in_use": "check", "delivered": "warning", "not_delivered": "stop"}
DELIVERED = {"yes": "check", "changed": "warning", "no": "stop"}
ACHIEVED = {Achieved.REACHED: "check", Achieved.SHORT: "warning", Achieved.MISSED: "stop"}
KEEP = {"keep": "check", "stop": "stop", "try": "half"}
MOST_DRAWN = 3
"""Indicators that are drawn on the first pages; the annex lists all."""
SIGNERS = ("lead", "owner", "facilitator")


class For(StrEnum):
    """Who reads it: the public sees no budget, no names without permission."""

    BOARD = "board"
    PUBLIC = "public"


def for_board(source: Source) -> PaperPart:
    """Everything, with money, owners and signatures."""
    return _paper(source, For.BOARD)


def for_public(source: Source) -> PaperPart:
    """What may be told outside: without budget, and roles where names are not permitted."""
    return _paper(replace(source, shown=ROLES), For.PUBLIC)


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"impact.{key}", **params)


def _paper(source: Source, reader: For) -> PaperPart:
    headline = source.text("impact.story.headline") or _word(source, "none")
    parts = (
        *_story(source), *_moved(source), *_voices(source, reader), *_lessons(source, reader),
        *_next(source, reader), *_partners(source), *_signed(source, reader),
        NewPage(_word(source, "annex"), _word(source, "annex_headline"), flowing=True),
        _claims(source, reader), *_wording(source, reader), *_indicators(source), *_outputs(source),
        *_responsible(source), *_closing(source, reader),
    )
    return PaperPart(headline, parts, facts=_facts(source, reader))


def _facts(source: Source, reader: For) -> tuple[Fact, ...]:
    claims = _told(source, reader)
    strong = sum(not claim.is_weak for claim in claims)
    reached = [_achieved(row) for row in source.table("indicators")]
    outputs = [row.get("delivered") for row in source.table("outputs")]
    found = [
        Fact(_part(source, outputs.count("yes") + outputs.count("changed"), len(outputs)),
             _word(source, "fact.outputs")),
        Fact(_part(source, reached.count(Achieved.REACHED), len(reached)),
             _word(source, "fact.reached")),
        Fact(_part(source, strong, len(claims)), _word(source, "fact.strong")),
    ]
    spent = impact.spending(source.data, standing.currency(source.data)).share
    if reader is For.BOARD and spent is not None:
        found.append(Fact(source.words.percent(spent), _word(source, "fact.spent")))
    return tuple(found)


def _part(source: Source, part: int, whole: int) -> str:
    return source.words("of", part=part, whole=whole) if whole else "–"


# -- the first pages -------------------------------------------------------------------------------


def _story(source: Source) -> Iterator[Part]:
    yield Labelled(_word(source, "label.question"), source.text(standing.QUESTION))
    yield Labelled(_word(source, "label.story"), source.text("impact.story.summary"))
    yield Labelled(_word(source, "label.answer"), source.text("impact.answer.note"),
                   _state(source, "impact.answer.answer", ANSWERS))
    promise = source.text("cq.desk.desk")
    lines = (_word(source, "promised", what=promise) if promise else "",
             source.text("impact.desk.used_by"))
    yield Labelled(_word(source, "label.desk"), "\n".join(line for line in lines if line),
                   _state(source, "impact.desk.desk", DESKS))
    yield Labelled(_word(source, "label.children"), source.text("impact.voices.children"))


def _state(source: Source, path: str, marks: dict[str, str]) -> Marked | None:
    """A chosen answer as a mark with its word; nothing before it is given."""
    slug = source.value(path)
    return Marked(marks.get(str(slug), "open"), source.text(path)) if slug else None


def _achieved(row: Row) -> Achieved | None:
    return impact.achieved(row.get("baseline"), row.get("target"), row.get("actual"))


def _moved(source: Source) -> Iterator[Part]:
    """The first indicators whose way can be drawn: where they stood, and where they stand."""
    drawn = 0
    for row in source.table("indicators"):
        texts = [str(row.get(key) or "") for key in ("baseline", "actual", "target")]
        before, now = _places(*texts)
        if before is None or now is None:
            continue
        name = source.words.joined((str(row.get("indicator") or ""), _word(
            source, "target", target=texts[2]) if texts[2] else ""))
        yield Moved(
            _word(source, "label.moved"), name, before, texts[0], _word(source, "before"), now,
            texts[1], _word(source, "after"),
        )
        drawn += 1
        if drawn == MOST_DRAWN:
            return


def _places(*texts: str) -> tuple[float | None, float | None]:
    """Where two figures stand on a line up to the largest, or up to a hundred percent."""
    figures = [impact.number(text) for text in texts]
    known = [abs(figure) for figure in figures if figure is not None]
    top = Decimal(100) if "%" in texts[0] else max(known, default=Decimal(0)) or Decimal(1)
    before, now = (None if f is None else min(float(abs(f) / top), 1.0) for f in figures[:2])
    return before, now


def _voices(source: Source, reader: For) -> Iterator[Part]:
    may = reader is For.BOARD or source.value("impact.voices.word_public") == "yes"
    quote = source.text("impact.voices.word")
    if quote and may:
        lines = (quote, source.text("impact.voices.word_by"))
        yield Labelled(_word(source, "label.user"), "\n".join(line for line in lines if line))
    if youth.take_part(source.data):
        yield Labelled(_word(source, "label.youth"), _young(source))


def _young(source: Source) -> str:
    found = youth.feedback(source.data)
    lines = [source.text("impact.voices.youth")]
    if found.influence is not None:
        share = source.words.percent(found.influence)
        lines.append(_word(source, "influence", share=share, count=found.views))
    return "\n".join(line for line in lines if line)


def _lessons(source: Source, reader: For) -> Iterator[Part]:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (Marked(KEEP.get(str(row.get("keep")), "open"),
                source.chosen("lessons.keep", row.get("keep"))),
         str(row.get("happened") or ""), str(row.get("why") or ""))
        for row in source.table("lessons") if reader is For.BOARD or row.get("share")
    )
    head = columns(source, "impact", ("keep", 1.8), ("happened", 5.2), ("why", 5))
    yield Grid(_word(source, "label.lessons"), head, rows)


def _next(source: Source, reader: For) -> Iterator[Part]:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (str(row.get("step") or ""), _owner(source, row, reader),
         source.words.date(row.get("due")))
        for row in source.table("next_steps")
    )
    head = columns(source, "impact", ("step", 6.2), ("owner", 3.8), ("due", 2))
    yield Grid(_word(source, "label.next"), head, rows)
    yield Labelled(_word(source, "label.scale"), source.text("impact.next.scale"))


def _owner(source: Source, row: Row, reader: For) -> Cell:
    house = source.data.organisation(row.get("organisation"))
    return house if reader is For.PUBLIC else Named(house, source.person(row.get("owner")))


def _partners(source: Source) -> Iterator[Part]:
    """Everybody who took part, as text: no logos."""
    ids = (row.get("organisation") for row in source.table("team"))
    names = dict.fromkeys(name for name in map(source.data.organisation, ids) if name)
    if names:
        yield Labelled(_word(source, "label.partners"), source.words.listed(list(names)))


def _signed(source: Source, reader: For) -> Iterator[Part]:
    """Lines to sign on; outside, which roles have approved it and when."""
    signers = []
    for key in SIGNERS:
        address = Address(f"impact.approval.{key}")
        question = source.data.index.find(address.path)
        last = max(living(source.data, address), key=lambda s: str(s["at"]), default=None)
        name = source.person(last["person_id"]) if last else ""
        day = source.words.date(str(last["at"])[:10]) if last else ""
        signers.append((question.short if question is not None else key, name, day))
    if reader is For.BOARD:
        yield SignLines(tuple(signers), source.words("signature.kind"))
        return
    given = (source.words.joined((role, day)) for role, _, day in signers if day)
    yield Labelled(_word(source, "label.approved"), "\n".join(given))


# -- the annex -------------------------------------------------------------------------------------


def _told(source: Source, reader: For) -> tuple[Claim, ...]:
    """The claims a reader sees; outside only those that may be told there."""
    public = {str(row["id"]) for row in source.table("claims") if row.get("public")}
    return tuple(
        claim for claim in impact.claims(source.data)
        if reader is For.BOARD or claim.id in public
    )


def _claims(source: Source, reader: For) -> Part:
    rows = tuple(_claim(source, claim) for claim in _told(source, reader))
    head = columns(source, "impact", ("claim", 5.4), ("evidence", 3.4), ("part", 3.2))
    return Grid(_word(source, "label.claims"), head, rows)


def _claim(source: Source, claim: Claim) -> tuple[Cell, ...]:
    def said(key: str) -> str:
        return source.text(f"claims.{key}", f"record:{claim.id}")

    evidence: Cell = ""
    if claim.evidence is not None:
        anchors = getattr(source.data.index.question("claims.evidence"), "anchors", ())
        words = next((a.text for a in anchors if a.score == claim.evidence), "")
        evidence = Levelled(claim.evidence, words)
    about = source.words.joined((said("who"), said("many"), said("level"), said("kind")))
    return (Named(claim.text, about), evidence, Named(said("part"), said("links")))


def _wording(source: Source, reader: For) -> Iterator[Part]:
    """Claims whose words say more than their evidence holds: the board is told before it signs."""
    lists = source.data.words(source.data.language)
    lines = []
    for claim in _told(source, reader) if reader is For.BOARD else ():
        found = [f"“{span.of(claim.text)}”" for span in impact.overclaims(claim, lists)]
        if found:
            softer = source.words.say(Message("impact.softer", {"words": found}))
            lines.append(source.words.joined((claim.text, softer), "colon"))
    if lines:
        state = Marked("warning", _word(source, "too_strong"))
        yield Labelled(_word(source, "label.wording"), "\n".join(lines), state)


def _indicators(source: Source) -> Iterator[Part]:
    rows = []
    for row in source.table("indicators"):
        found = _achieved(row)
        state: Cell = ""
        if found is not None:
            state = Marked(ACHIEVED[found], _word(source, f"achieved.{found.value}"))
        figures = (str(row.get(key) or "") for key in ("baseline", "target", "actual"))
        name = Named(str(row.get("indicator") or ""), str(row.get("comment") or ""))
        rows.append((name, *figures, state))
    if rows:
        spans = (("indicator", 4.6), ("before", 1.7), ("target", 1.7), ("now", 1.7), ("state", 2.3))
        yield Grid(_word(source, "label.planned"), columns(source, "impact", *spans), tuple(rows))


def _outputs(source: Source) -> Iterator[Part]:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (Named(str(row.get("title") or ""), str(row.get("user") or "")),
         _marked(source, "outputs.delivered", row.get("delivered"), DELIVERED),
         source.words.date(row.get("delivered_on")),
         Named(str(row.get("link") or ""), str(row.get("licence") or "")))
        for row in source.table("outputs")
    )
    if rows:
        spans = (("output", 4.6), ("delivered", 2), ("on", 1.8), ("found", 3.6))
        yield Grid(_word(source, "label.outputs"), columns(source, "impact", *spans), rows)


def _marked(source: Source, path: str, slug: Any, marks: dict[str, str]) -> Cell:
    return Marked(marks.get(str(slug), "open"), source.chosen(path, slug)) if slug else ""


def _responsible(source: Source) -> Iterator[Part]:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (source.chosen("ri_changes.step", row.get("step")), str(row.get("change") or ""))
        for row in source.table("ri_changes")
    )
    if rows:
        head = columns(source, "impact", ("ri_step", 4), ("changed", 8))
        yield Grid(_word(source, "label.responsible"), head, rows)
    yield Labelled(_word(source, "label.unwanted"), source.text("impact.responsible.ethics"))
    yield _principles(source)


def _principles(source: Source) -> Part:
    """What proves each principle: assessed questions of the check-ins, finished pages of steps."""
    asked = ethics.coverage(ethics.check_ins(source.data))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (source.words.say(Message(f"ethics.principle.{principle}")),
         _part(source, *asked[principle][:2]), _part(source, given, pages))
        for principle, (given, pages) in rd4c.coverage(source.data).items()
    )
    head = columns(source, "impact", ("principle", 5), ("check_ins", 3.5), ("pages", 3.5))
    return Grid(_word(source, "label.principles"), head, rows)


def _closing(source: Source, reader: For) -> Iterator[Part]:
    """What happened to data and money, and who asks again."""
    spans = (("dataset", 4.4), ("happened_to", 2.6), ("on", 2), ("proof", 3))
    shown = len(spans) if reader is For.BOARD else -1
    data: tuple[tuple[Cell, ...], ...] = tuple(
        (str(row.get("name") or ""), _disposed(source, row),
         source.words.date(row.get("disposed_on")), str(row.get("proof") or ""))[:shown]
        for row in source.table("datasets")
    )
    if data:
        head = columns(source, "impact", *spans[:shown])
        yield Grid(_word(source, "label.data"), head, data)
    if reader is For.BOARD:
        yield Labelled(_word(source, "label.money"), _money(source))
        yield from _follow_ups(source)


def _disposed(source: Source, row: Row) -> str:
    slug = str(row.get("disposition") or "")
    return label(source.data.index.find("datasets.disposition"), slug) or source.words("not_said")


def _money(source: Source) -> str:
    unit = standing.currency(source.data)
    found = impact.spending(source.data, unit)
    if not found.planned:
        return ""
    return _word(source, "money", spent=source.words.money(found.spent, unit),
                 planned=source.words.money(found.planned, unit),
                 share=source.words.percent(found.share or 0))


def _follow_ups(source: Source) -> Iterator[Part]:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (source.chosen("follow_ups.when", row.get("when")), source.words.date(row.get("date")),
         source.person(row.get("owner")),
         Named(str(row.get("ask") or ""), str(row.get("result") or "")))
        for row in source.table("follow_ups")
    )
    if rows:
        spans = (("when", 2.6), ("day", 1.9), ("owner", 2.5), ("ask", 5))
        yield Grid(_word(source, "label.follow_ups"), columns(source, "impact", *spans), rows)
