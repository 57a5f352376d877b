"""The decision record: one line for each partner, conditions, dissent, and lines to sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.governance_rules import ASIDE, FOR, Decision, Overall, core_undecided
from collab_desktop.domain.report_parts import BoardPart, ConditionLine, VoteLine
from collab_desktop.domain.signatures import given, living
from collab_desktop.services.rechecking import Rechecking
from collab_desktop.services.reporting import money
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.session import Session

MARKS = {
    Decision.SUPPORT: "check", Decision.SUPPORT_WITH_CONDITIONS: "check", Decision.DEFER: "warning",
    Decision.DO_NOT_SUPPORT: "stop", Decision.ABSTAIN: "open", Decision.RECUSED: "away",
}
LABEL = "gov.decision.decision"
MOST_CHANGES = 12
"""Changes since the round before that a page names; more are counted."""


def last_meeting(source: Source) -> Mapping[str, Any]:
    """The meeting that decides: the latest one."""
    rows = source.table("meetings")
    return rows[-1] if rows else {}


def meeting_line(source: Source) -> tuple[str, ...]:
    """Board, day and place, its item and minutes on the agenda, above a headline."""
    meeting, words = last_meeting(source), source.words
    item, minutes = meeting.get("item"), meeting.get("minutes")
    reference = meeting.get("minutes_ref")
    parts = (
        str(meeting.get("body") or "") or words("board_of_partners"),
        words.full_date(meeting.get("date")), str(meeting.get("place") or ""),
        words("agenda_item", item=item) if item else "",
        words("agenda_minutes", count=minutes) if minutes and not reference else "",
        words("minute", reference=reference) if reference else "",
    )
    return tuple(part for part in parts if part)


def board(source: Source) -> BoardPart:
    """What was decided; before that, the page to decide and sign on."""
    rule = str(source.workspace.get("decision_rule") or "all_core")
    rule = rule if rule in {"all_core", "majority", "chair"} else "all_core"
    now = standing.board(source.data, rule)
    votes = tuple(_vote(source, row) for row in source.table("votes"))
    is_open = all(vote.decision is None for vote in now.votes)
    lines = tuple(_condition(source, row) for row in source.table("conditions"))
    overall = source.value(LABEL) or _carried(now)
    return BoardPart(
        meeting_line(source), _headline(source, now, overall),
        _decided(source, now, rule, overall),
        (*votes, *_silent(source)) if votes else _blank_votes(source), lines,
        _conditions_note(source, lines), _questions(source), _dissent(source, now, votes),
        source.words.date(source.value("gov.decision.next"), "long"), _signers(source),
        _signature_note(source), is_open,
        tuple(source.words(f"vote.{d}") for d in Decision if d not in ASIDE) if is_open else (),
    )


def _carried(now: standing.BoardStanding) -> str:
    """What the votes carry; nothing while core partners still have to say theirs."""
    found = now.proposal.overall
    waits = found is Overall.DEFERRED and core_undecided(now.votes)
    return "" if found is None or waits else str(found)


def since_last_round(session: Session, source: Source, part: BoardPart) -> BoardPart:
    """The same page with what changed since the board saw the project before."""
    rounds = len(source.table("meetings"))
    if rounds < 2:
        return part
    changes = Rechecking(session, source.data.id).below("gov")
    lines = [(c.name, c.before or "–", c.now or "–") for c in changes[:MOST_CHANGES]]
    more = len(changes) - len(lines)
    if more:
        lines.append((source.words("board.more", count=more), "", ""))
    title = source.words("board.since", number=rounds)
    return replace(part, since_title=title, since=tuple(lines))


def _headline(source: Source, now: standing.BoardStanding, overall: str) -> str:
    words = source.words
    if not overall:
        return words("board.to_decide")
    said = source.chosen(LABEL, overall)
    core = [vote for vote in now.votes if vote.core and vote.decision not in ASIDE]
    support = [vote for vote in core if vote.decision in FOR]
    if overall not in {Overall.APPROVED, Overall.APPROVED_WITH_CONDITIONS} or not core:
        reasons = [words.say(reason) for reason in now.proposal.reasons[:1]]
        return words("colon").join([said, *reasons]).rstrip(".")
    if len(support) == len(core) == 2:
        return words("board.both_core", decision=said)
    if len(support) == len(core):
        return words.counted("board.all_core", len(core), decision=said)
    return words("board.some_core", decision=said, count=len(support),
                 number=words.count(len(support)), of=words.count(len(core)))


def _decided(
    source: Source, now: standing.BoardStanding, rule: str, overall: str
) -> str:
    words, said = source.words, []
    amount, unit = money.asked(source)
    kind = source.value("gov.ask.ask")
    if overall in {Overall.APPROVED, Overall.APPROVED_WITH_CONDITIONS}:
        start = words.date(source.value("pr.plan.start"), "long")
        if kind == "approve_start" and start:
            said.append(words("board.start_on", date=start))
        if amount:
            said.append(words("board.release", amount=words.money(amount, unit)))
    said.append(words(f"board.rule.{rule}"))
    if any(vote.decision for vote in now.votes):
        said.append(words.say(now.quorum.message))
    elif now.quorum.required:
        said.append(words("board.quorum", count=now.quorum.required))
    chair = source.person(last_meeting(source).get("chair"))
    if chair:
        said.append(words("board.chair", name=chair))
    return " ".join(said)


# -- lines -----------------------------------------------------------------------------------------


def _vote(source: Source, row: Mapping[str, Any]) -> VoteLine:
    decision = row.get("decision")
    known = Decision(decision) if decision in set(Decision) else None
    reason = str(row.get("reason") or "")
    if known is not None and standing.of_earlier_round(source.data, row):
        before = source.words.joined((source.words(f"vote.{known}"), reason), "colon")
        reason, known = source.words("board.earlier", said=before), None
    name, day, method = _signature(source, row, known)
    core = standing.core_partners(source.data)
    is_core = bool(row.get("core")) or row.get("organisation") in core
    return VoteLine(
        source.data.organisation(row.get("organisation")), source.with_role(row.get("voter")),
        source.words("core" if is_core else "partner"), is_core,
        MARKS[known] if known is not None else "open",
        source.words(f"vote.{known}") if known is not None else source.words("vote.none"),
        reason, name, day, method,
    )


def _signature(
    source: Source, row: Mapping[str, Any], decision: Decision | None
) -> tuple[str, str, str]:
    """Who signed for a partner, when and how; an empty line where nobody did."""
    if decision is Decision.RECUSED:
        return "", "", source.words("not_voting")
    address = Address("votes.sign", f"record:{row['id']}")
    signed = living(source.data, address)
    if not signed:
        earlier = given(source.data, address)
        return "", "", source.words("signed_earlier") if earlier else ""
    last = max(signed, key=lambda s: str(s["at"]))
    day = source.words.date(str(row.get("date") or last["at"])[:10])
    return source.person(last["person_id"]), day, source.words(f"method.{last['method']}")


def _silent(source: Source) -> Iterator[VoteLine]:
    """A line for each core partner of which no decision was written down."""
    there = {row.get("organisation") for row in source.table("votes")}
    for organisation in standing.core_partners(source.data):
        if organisation not in there:
            yield _open_vote(source, organisation, is_core=True)


def _open_vote(source: Source, organisation: str, *, is_core: bool) -> VoteLine:
    return VoteLine(
        source.data.organisation(organisation), "", source.words("core" if is_core else "partner"),
        is_core, "open", source.words("vote.none"), "", "", "", "",
    )


def _blank_votes(source: Source) -> tuple[VoteLine, ...]:
    """A line to decide on for each partner that commits something, core ones first."""
    rows = sorted(source.table("commitments"), key=lambda row: not row.get("core"))
    each = {row["organisation"]: row for row in reversed(rows)}
    rows = [row for row in rows if each.get(row["organisation"]) is row]
    return tuple(
        _open_vote(source, row["organisation"], is_core=bool(row.get("core")))
        for row in rows if row.get("organisation")
    )


def _condition(source: Source, row: Mapping[str, Any]) -> ConditionLine:
    blocks = bool(row.get("blocks_start"))
    status = row.get("status") or "open"
    return ConditionLine(
        str(row.get("condition") or ""), str(row.get("set_by") or ""),
        source.person(row.get("owner")), source.words.date(row.get("due")), blocks,
        source.words("yes" if blocks else "no"), source.chosen("conditions.status", status),
        str(row.get("answer") or ""),
    )


def _conditions_note(source: Source, lines: tuple[ConditionLine, ...]) -> str:
    if not lines:
        return ""
    words = source.words
    said = words.counted("conditions.count", len(lines))
    holding = sum(line.blocks for line in lines)
    if not holding:
        return said
    key = "conditions.all_hold" if holding == len(lines) else "conditions.hold"
    return words("semicolon").join([said, words.counted(key, holding)])


def _questions(source: Source) -> tuple[tuple[str, str], ...]:
    found = []
    for row in source.table("board_questions"):
        asked = source.words.joined((str(row.get(k) or "") for k in ("from", "question")), "colon")
        found.append((asked, str(row.get("answer") or "")))
    return tuple(found)


def _dissent(
    source: Source, now: standing.BoardStanding, votes: tuple[VoteLine, ...]
) -> str:
    reason = source.text("gov.decision.reason")
    against = [v.organisation for v in now.votes if v.decision is Decision.DO_NOT_SUPPORT]
    if reason:
        return reason
    if against:
        return source.words("board.against", names=source.words.listed(against))
    return source.words("board.no_dissent") if votes else ""


def _signers(source: Source) -> tuple[tuple[str, str], ...]:
    words = source.words
    facilitator = source.holder("facilitator")
    return (
        (words("signer.chair"), source.person(last_meeting(source).get("chair"))),
        (words("signer.owner"), source.person(source.value("cq.owner.owner"))),
        (words("signer.facilitator"), source.person(facilitator)),
    )


def _signature_note(source: Source) -> str:
    """What kind of signature this is, and that it binds to the document it stands in."""
    return f"{source.words('signature.kind')} {source.words('signature.own')}"


def bound_to_pack(source: Source, part: BoardPart) -> BoardPart:
    """The same page for a notice of its own: its names bind to the pack that went out before."""
    packs = [row for row in source.exports if row["document"] == "P16" and row["sha256"]]
    if not packs:
        return part
    last = max(packs, key=lambda row: str(row["at"]))
    binds = source.words("signature.binds", hash=str(last["sha256"])[:8])
    return replace(part, signature_note=f"{source.words('signature.kind')} {binds}")
