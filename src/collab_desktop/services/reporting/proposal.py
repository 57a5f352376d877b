"""The long texts and lists of the proposal."""

from __future__ import annotations

from collab_desktop.domain.answers import Address
from collab_desktop.domain.report_parts import ProposalPart, Said
from collab_desktop.domain.signatures import given, living
from collab_desktop.services.reporting.questions import QUESTION
from collab_desktop.services.reporting.source import Source

TEXTS = (
    ("in_short", "gov.summary.summary"), ("answer", "pr.answer.answer"),
    ("outcome", "cq.outcome.outcome"), ("need", "pr.answer.need"),
    ("problem", "cq.problem.problem"), ("desk", "cq.desk.desk"),
    ("children", "pr.children.children"), ("user", "pr.user.user"),
    ("approach", "pr.approach.approach"), ("novelty", "pr.approach.novelty"),
    ("scale", "pr.approach.scale"), ("private", "pr.team.strength_private"),
    ("public", "pr.team.strength_public"), ("academia", "pr.team.strength_academia"),
    ("after", "pr.options.after"), ("if_no", "gov.summary.options"),
    ("consulted", "gov.summary.consulted"),
)
"""Every text that a board page may have to shorten stands here in full."""
ALWAYS = frozenset({"answer", "children", "user", "approach"})
"""Asked on the quick path: printed even while nobody has said it yet."""


def proposal(source: Source) -> ProposalPart:
    """Everything the proposal says in words."""
    return ProposalPart(
        source.title(), tuple(_texts(source)), _outputs(source), _chains(source),
        tuple(
            (str(row.get("option") or ""), str(row.get("why_not") or ""))
            for row in source.table("options")
        ),
        _endorsements(source),
    )


def _texts(source: Source) -> list[Said]:
    words, found = source.words, [Said(source.words("label.question"), source.text(QUESTION))]
    for key, path in TEXTS:
        if source.data.index.find(path) is None:
            continue
        text = source.text(path)
        if key == "user":
            firm = source.text("pr.user.user_commitment")
            text = "\n".join(t for t in (text, words("commitment", what=firm) if firm else "") if t)
        if key == "problem" and text == source.text("pr.answer.need"):
            continue
        if text or key in ALWAYS:
            found.append(Said(words(f"pr.{key}"), text))
    return found


def _outputs(source: Source) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(row.get("title") or ""), source.chosen("outputs.type", row.get("type")),
            str(row.get("user") or ""), source.words.date(row.get("due")),
            source.words("yes") if row.get("open_licence") else "",
        )
        for row in source.table("outputs")
    )


def _chains(source: Source) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            *(str(row.get(key) or "") for key in ("input", "activity", "output", "outcome")),
            str(row.get("assumption") or ""),
        )
        for row in source.table("toc")
    )


def _endorsements(source: Source) -> tuple[tuple[str, ...], ...]:
    """Organisation, person, statement, and the day it was signed."""
    found = []
    for row in source.table("endorsements"):
        address = Address("endorsements.sign", f"record:{row['id']}")
        signed = living(source.data, address)
        day = source.words.date(str(signed[-1]["at"])[:10]) if signed else ""
        if not signed and given(source.data, address):
            day = source.words("signed_earlier")
        found.append((
            source.data.organisation(row.get("organisation")), source.with_role(row.get("person")),
            str(row.get("statement") or ""), day,
        ))
    return tuple(found)
