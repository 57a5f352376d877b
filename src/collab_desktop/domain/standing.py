"""Where a project stands: its wording, True North runs, priority and board, from its answers.

The one place that knows at which paths the default pack asks for what these rules read.  A pack
that asks elsewhere leaves the rule without an answer, and the gate shows it as not checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from collab_desktop.domain import governance_rules as board_rules
from collab_desktop.domain import money, risk
from collab_desktop.domain import true_north as tn
from collab_desktop.domain.answers import AnswerState
from collab_desktop.domain.lint import Finding, lint
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.rounds import sheets_from
from collab_desktop.domain.rubric import Depth, Rubric, rubric_of
from collab_desktop.domain.scoring import ScoreResult, Sheet, score
from collab_desktop.domain.values import is_iso_date
from collab_desktop.framework.schema import ChoiceQuestion, MultiQuestion

QUESTIONS: Final = ("q1", "q2", "q3", "q4")
VALUES: Final = ("every_child", "trust", "transparency", "safe_data")
RATING: Final = "tn.{}.rating"
FLAGS: Final = "tn.flags.stop"
AGREED: Final = "pf.agreed."
QUESTION: Final = "cq.question.question"
OUTCOME: Final = "cq.outcome.outcome"
USERS: Final = "end_users"


def wording(data: ProjectData, question: str | None = None) -> tuple[Finding, ...]:
    """What the wording check says of the challenge question, or of another wording of it."""
    text = data.text(QUESTION) if question is None else question
    users = [str(row.get("role") or "") for row in data.table(USERS)]
    names = {str(row["name"] or "") for row in data.organisations.values()}
    return lint(
        text, data.words(data.language), outcome=data.text(OUTCOME), users=users,
        glossary=sorted(names),
    )


# -- True North ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RunStanding:
    """One True North run: what was decided and what the rule proposes."""

    subject: str
    outcome: str
    proposal: tn.Proposal
    reason: str
    run: tn.Run

    @property
    def proposed(self) -> str:
        """The proposed outcome; empty while something is not assessed."""
        return self.proposal.outcome or ""

    @property
    def differs(self) -> bool:
        """Whether people decided otherwise."""
        return self.proposal.needs_reason(self.outcome or None)


def true_north(data: ProjectData, subject: str) -> RunStanding:
    """The state of one True North run."""
    run = tn.Run(
        tuple(_rated(data, RATING.format(key), key, subject) for key in QUESTIONS),
        tuple(_values(data, subject)),
        _flags(data, subject),
    )
    return RunStanding(
        subject, data.text("tn.outcome.outcome", subject), tn.propose(run),
        data.text("tn.outcome.reason", subject), run,
    )


def _rated(data: ProjectData, path: str, key: str, subject: str) -> tn.Rated:
    section = path.split(".")[1]
    found = data.index.find(path)
    title = key
    if found is not None:
        title = data.index.section("tn", section).title if key in QUESTIONS else found.short
    rating = data.text(path, subject)
    known = rating in set(tn.Rating)
    return tn.Rated(key, title, tn.Rating(rating) if known else tn.Rating.NOT_ASSESSED)


def _values(data: ProjectData, subject: str) -> list[tn.Rated]:
    """The compass values, once any of them was rated; the quick check does not ask for them."""
    names = {str(key): name for key, name in data.index.pack.header.values.items()}
    rated = [_rated(data, f"tn.values.{key}_rating", key, subject) for key in VALUES]
    if all(r.rating is tn.Rating.NOT_ASSESSED for r in rated):
        return []
    return [tn.Rated(r.key, names.get(r.key, r.key), r.rating) for r in rated]


def _flags(data: ProjectData, subject: str) -> dict[str, str]:
    question = data.index.find(FLAGS)
    up = data.value(FLAGS, subject) or []
    return {slug: label(question, slug) for slug in up}


def label(question: Any, slug: str) -> str:
    """The words of an option."""
    if isinstance(question, (ChoiceQuestion, MultiQuestion)):
        for option in question.options:
            if option.slug == slug:
                return option.label
    return slug


def latest_true_north(data: ProjectData) -> RunStanding | None:
    """The latest run that has an outcome."""
    step = data.index.find_step("tn")
    runs = step.runs if step is not None else ()
    found = [true_north(data, f"run:{run.key}") for run in runs]
    decided = [standing for standing in found if standing.outcome]
    return decided[-1] if decided else None


# -- priority ------------------------------------------------------------------------------------


def rubric(data: ProjectData) -> Rubric | None:
    """The rubric of the project's pack."""
    step = data.index.find_step("pf")
    return rubric_of(step.rubric) if step is not None and step.rubric is not None else None


def depth(data: ProjectData) -> Depth:
    """How closely the project is scored."""
    return Depth.FULL if data.is_deep("pf") else Depth.QUICK


def agreed(data: ProjectData) -> dict[str, Any]:
    """The agreed scores by category or sub-criterion."""
    return {
        address.path.removeprefix(AGREED): answer.value
        for address, answer in data.answers.items()
        if address.path.startswith(AGREED) and answer.state is AnswerState.VALUE
    }


def revealed_sheets(data: ProjectData) -> tuple[Sheet, ...]:
    """The sheets of the latest round, once it was revealed; nothing before."""
    own = (row for row in data.rounds if row["step"] == "pf")
    rounds = sorted(own, key=lambda row: int(row["number"] or 0))
    if not rounds or rounds[-1]["state"] != "revealed":
        return ()
    return sheets_of(data, str(rounds[-1]["id"]))


def sheets_of(data: ProjectData, round_id: str) -> tuple[Sheet, ...]:
    """The sheets of a revealed round, in an order that tells nothing about who wrote them."""
    found = sorted(ballots_of(data, round_id), key=lambda b: str(b["id"]))
    return sheets_from(b["sheet"] for b in found)


def ballots_of(data: ProjectData, round_id: str) -> list[Mapping[str, Any]]:
    """The ballots of a round that are in and were not taken back."""
    return [
        b for b in data.ballots
        if b["round_id"] == round_id and b["sheet"] and not b["withdrawn"]
    ]


def priority(data: ProjectData) -> ScoreResult | None:
    """The score of a project; nothing before anything was agreed or revealed."""
    found = rubric(data)
    if found is None:
        return None
    sheets = revealed_sheets(data)
    fixed = agreed(data)
    if not sheets and not fixed:
        return None
    return score(found, depth(data), fixed, sheets)


# -- the board -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BoardStanding:
    """The votes of the partners and what they amount to."""

    votes: tuple[board_rules.Vote, ...]
    conditions: tuple[board_rules.Condition, ...]
    quorum: board_rules.Quorum
    proposal: board_rules.Proposal

    @property
    def all_core_decided(self) -> bool:
        """Whether every core partner recorded a decision, and there is one."""
        core = [vote for vote in self.votes if vote.core]
        return bool(core) and not board_rules.core_undecided(self.votes)


def board(data: ProjectData, rule: str | None = None) -> BoardStanding:
    """What the board decided so far, by the rule of the workspace; the latest meeting counts."""
    meetings = data.table("meetings")
    last = meetings[-1] if meetings else {}
    votes = _votes(data, last.get("chair"))
    conditions = tuple(_condition(row) for row in data.table("conditions"))
    attendees = [
        board_rules.Attendee(
            data.organisation(row.get("organisation")), row.get("voting") is not False,
            bool(row.get("withdrew")),
        )
        for row in data.table("attendees")
    ]
    needed = last.get("quorum")
    quorum = board_rules.quorum(
        needed if isinstance(needed, int) else None, attendees or _voters(votes), votes
    )
    chosen = board_rules.Rule(rule or data.decision_rule)
    proposal = board_rules.propose(votes, conditions, chosen)
    return BoardStanding(votes, conditions, quorum, proposal)


def core_partners(data: ProjectData) -> tuple[str, ...]:
    """The partner organisations that have to decide, as proposal and initiation say, by id."""
    committed = (row.get("organisation") for row in data.table("commitments") if row.get("core"))
    named = (row.get("organisation") for row in data.table("partners") if row.get("kind") == "core")
    return tuple(dict.fromkeys(str(found) for found in (*committed, *named) if found))


def _votes(data: ProjectData, chair: Any) -> tuple[board_rules.Vote, ...]:
    """A vote for each row, and an open one for each core partner that has none yet."""
    rows, core = data.table("votes"), core_partners(data)
    votes = [
        _vote(data, {**row, "decision": None} if of_earlier_round(data, row) else row, chair, core)
        for row in rows
    ]
    there = {row.get("organisation") for row in rows}
    silent = (found for found in core if found not in there)
    votes += [board_rules.Vote(data.organisation(found), core=True, decision=None)
              for found in silent]
    return tuple(votes)


def of_earlier_round(data: ProjectData, vote: Mapping[str, Any]) -> bool:
    """Whether a partner decided in a meeting before the last one; it is asked again then."""
    meetings = data.table("meetings")
    before = day(meetings[-2].get("date")) if len(meetings) > 1 else None
    given = day(vote.get("date"))
    return before is not None and given is not None and given <= before


def day(value: Any) -> date | None:
    """A date; one of a draft that could not be read counts as none."""
    return date.fromisoformat(value) if isinstance(value, str) and is_iso_date(value) else None


def _voters(votes: tuple[board_rules.Vote, ...]) -> list[board_rules.Attendee]:
    """Where nobody wrote down who was there, those who voted were."""
    return [
        board_rules.Attendee(vote.organisation, voting=True)
        for vote in votes if vote.decision is not None
    ]


def _vote(
    data: ProjectData, row: Mapping[str, Any], chair: Any, core: tuple[str, ...]
) -> board_rules.Vote:
    decision = row.get("decision")
    return board_rules.Vote(
        data.organisation(row.get("organisation")),
        bool(row.get("core")) or row.get("organisation") in core,
        board_rules.Decision(decision) if decision in set(board_rules.Decision) else None,
        chair is not None and row.get("voter") == chair,
    )


def _condition(row: Mapping[str, Any]) -> board_rules.Condition:
    return board_rules.Condition(
        str(row.get("condition") or ""), bool(row.get("blocks_start")), row.get("status"),
        row.get("owner"), day(row.get("due")),
    )


# -- money and risks -------------------------------------------------------------------------------


def currency(data: ProjectData) -> str:
    """The currency of the budget: that of its first line."""
    amounts = (row.get("amount") for row in data.table("budget_lines"))
    return next((str(a["currency"]) for a in amounts if isinstance(a, dict)), "")


def minor(data: ProjectData, amount: Any) -> int | None:
    """An amount in minor units of the budget's currency.

    Nothing where it is blank, or in another currency for which nobody typed in a rate.
    """
    unit = currency(data)
    if not isinstance(amount, dict):
        return None
    if amount["currency"] == unit:
        return int(amount["minor"])
    for row in data.table("exchange_rates"):
        given, worth = row.get("amount"), row.get("worth")
        if not isinstance(given, dict) or not isinstance(worth, dict) or given["minor"] <= 0:
            continue
        if (given["currency"], worth["currency"]) == (amount["currency"], unit):
            return money.exchanged(int(amount["minor"]), given["minor"], worth["minor"])
    return None


def income(data: ProjectData) -> tuple[money.Income, ...]:
    """Where the money comes from; without a list of its own, from the lines that are confirmed."""
    found = [
        money.Income(str(row.get("source") or ""), amount, row.get("status") == "confirmed")
        for row in data.table("income")
        if (amount := minor(data, row.get("amount"))) is not None
    ]
    return tuple(found) or tuple(
        money.Income(line.source or "", line.total, confirmed=True)
        for row, line in budget_lines(data)
        if row.get("status") in {"confirmed", "spent"} and not line.in_kind
    )


def budget_lines(data: ProjectData) -> Iterator[tuple[Mapping[str, Any], money.CostLine]]:
    """The lines that can be added up, each with its row."""
    for row in data.table("budget_lines"):
        amount = minor(data, row.get("amount"))
        if amount is not None:
            yield row, money.CostLine(
                amount, category=row.get("category") or "other",
                in_kind=bool(row.get("in_kind")), source=row.get("source"),
                organisation=row.get("organisation"), work_package=row.get("work_package"),
                year=row.get("year"),
            )


def budget(data: ProjectData) -> money.Budget:
    """The figures of the budget; lines in a currency without a rate are left out."""
    months = data.value("pr.plan.duration")
    lines = [line for _, line in budget_lines(data)]
    return money.budget(
        lines, income(data), months=months if isinstance(months, int) else None)


def risks(data: ProjectData) -> tuple[risk.Risk, ...]:
    """The risk register, as far as it can be computed with."""
    return tuple(
        risk.Risk(
            row["id"], str(row.get("title") or ""), row.get("category"),
            _one_to_five(row.get("likelihood")), _one_to_five(row.get("severity")),
            _one_to_five(row.get("residual_likelihood")),
            _one_to_five(row.get("residual_severity")), row.get("status"),
        )
        for row in data.table("risks")
    )


def _one_to_five(figure: Any) -> int | None:
    """A figure of a draft that is out of its range counts as blank until it is mended."""
    return figure if isinstance(figure, int) and 1 <= figure <= 5 else None


SENSITIVE: Final = frozenset({"pseudonymised", "identifiable"})
IMPERSONAL: Final = frozenset({"no_personal", "aggregate"})
PEOPLE: Final = frozenset({"children_under_13", "children_13_17", "young_adults", "families",
                           "professionals"})


def sensitivity(row: Mapping[str, Any]) -> str:
    """Green, amber or red (CONTENT 8.3); empty while nothing is known.

    A special category makes data about people red; figures about groups are about no single
    person, so they stay amber, and open ones green.
    """
    about, level = set(row.get("about") or ()), row.get("level")
    if not about or level is None:
        return ""
    if level in SENSITIVE:
        return "red"
    if not about & PEOPLE or level == "no_personal":
        return "green"
    if row.get("special") and level not in IMPERSONAL:
        return "red"
    return "green" if level == "aggregate" and row.get("origin") == "open" else "amber"
