"""What the answers of a project amount to, whatever drafts hold."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from tests.domain.projects import index, made

from collab_desktop.domain import standing
from collab_desktop.domain.answers import Answer

QUICK = {"suitability": 4, "deliverability": 3, "impact": 4, "scalability": 3, "portfolio": 4}


def agreed(scores):
    return {f"pf.agreed.{key}": score for key, score in scores.items()}


def categories():
    step = index().step("pf")
    assert step.rubric is not None
    return [category.key for category in step.rubric.categories]


def money(minor, currency="GBP"):
    return {"minor": minor, "currency": currency}


def sheet(scores, **more):
    return {"scores": scores, **more}


def test_four_clear_answers_pass_and_others_decide_with_a_reason():
    ratings = {f"run:idea/tn.{key}.rating": "clear" for key in standing.QUESTIONS}
    run = standing.true_north(made({**ratings, "run:idea/tn.outcome.outcome": "pass"}), "run:idea")
    assert (run.proposed, run.outcome, run.differs) == ("pass", "pass", False)
    run = standing.true_north(made({**ratings, "run:idea/tn.outcome.outcome": "stop"}), "run:idea")
    assert run.differs
    assert standing.true_north(made(), "run:idea").proposed == ""


def test_the_latest_run_with_an_outcome_counts():
    assert standing.latest_true_north(made()) is None
    both = {"run:idea/tn.outcome.outcome": "pass", "run:proposal/tn.outcome.outcome": "rework"}
    latest = standing.latest_true_north(made(both))
    assert latest is not None
    assert (latest.subject, latest.outcome) == ("run:proposal", "rework")


def test_the_pinned_quick_score():
    """CONTENT 15, example 16: 4/3/4/3/4 with weights 20/25/30/15/10 is 72.0."""
    assert set(QUICK) == set(categories())
    result = standing.priority(made(agreed(QUICK)))
    assert result is not None
    assert (result.total, result.outcome) == (Decimal("72.0"), "recommend")
    assert standing.priority(made()) is None


@pytest.mark.parametrize("value", [Answer.dont_know("p1"), Answer.not_applicable("none")])
def test_a_score_that_nobody_knows_is_no_score(value):
    result = standing.priority(made({**agreed(QUICK), "pf.agreed.impact": value}))
    assert result is not None
    assert result.total is None
    assert result.outcome is None


def test_sheets_count_only_after_the_reveal():
    rounds = ({"id": "r1", "step": "pf", "number": 1, "state": "open"},)
    ballots = tuple(
        {"id": name, "round_id": "r1", "sheet": sheet(dict.fromkeys(QUICK, 4)), "withdrawn": None}
        for name in ("b1", "b2")
    )
    assert standing.priority(made(rounds=rounds, ballots=ballots)) is None
    opened = ({**rounds[0], "state": "revealed"},)
    result = standing.priority(made(rounds=opened, ballots=ballots))
    assert result is not None
    assert (result.total, result.provisional) == (Decimal("80.0"), True)
    withdrawn = tuple({**ballot, "withdrawn": "left"} for ballot in ballots)
    assert standing.revealed_sheets(made(rounds=opened, ballots=withdrawn)) == ()


def test_a_new_round_takes_the_place_of_the_one_before():
    rounds = ({"id": "r2", "step": "pf", "number": 2, "state": "open"},
              {"id": "r1", "step": "pf", "number": 1, "state": "revealed"})
    ballots = ({"id": "b", "round_id": "r1", "sheet": sheet({"impact": 3}), "withdrawn": None},)
    data = made(rounds=rounds, ballots=ballots)
    assert standing.revealed_sheets(data) == ()
    assert len(standing.sheets_of(data, "r1")) == 1


def test_the_board_and_its_conditions():
    """CONTENT 15, example 11."""
    data = made(rows={
        "meetings": [{"date": "2026-11-01", "quorum": 9}, {"date": "2026-12-10", "quorum": 2}],
        "votes": [
            {"organisation": "o1", "core": True, "decision": "support"},
            {"organisation": "o2", "core": True, "decision": "recused"},
            {"organisation": "o3", "core": True, "decision": "support_with_conditions"},
        ],
        "conditions": [{"condition": "x", "owner": "p1", "due": "2027-01-01",
                        "blocks_start": True, "status": "open"}],
    })
    board = standing.board(data)
    assert board.proposal.overall == "approved_with_conditions"
    assert board.proposal.start_blocked_by
    assert board.all_core_decided
    assert board.quorum.met, "the latest meeting counts, the recused one does not"


def test_the_budget_in_one_currency():
    """CONTENT 15, example 6."""
    lines = [{"category": "staff", "amount": money(100010)}] * 3
    lines += [{"category": "other", "amount": money(999, "EUR")}, {"category": "other"}]
    budget = standing.budget(made(rows={"budget_lines": lines}))
    assert budget.cash == 300030
    assert standing.currency(made(rows={"budget_lines": lines})) == "GBP"
    assert standing.currency(made()) == ""


RATE = [{"amount": money(100_00, "EUR"), "worth": money(87_00)}]


def test_another_currency_counts_once_there_is_a_rate():
    lines = [{"amount": money(100_00)}, {"amount": money(200_00, "EUR")}]
    assert standing.budget(made(rows={"budget_lines": lines})).cash == 100_00
    rows = {"budget_lines": lines, "exchange_rates": [{"amount": None}, *RATE]}
    assert standing.budget(made(rows=rows)).cash == 274_00


def test_confirmed_income_makes_the_gap():
    """CONTENT 15, example 6."""
    lines = [{"amount": money(100010), "status": "confirmed"}] * 3
    income = [
        {"source": "Office", "amount": money(250000), "status": "confirmed"},
        {"source": "Fund", "amount": money(90000), "status": "promised"},
        {"source": "Nobody", "amount": None},
    ]
    found = standing.budget(made(rows={"budget_lines": lines, "income": income}))
    assert (found.confirmed, found.hoped_for, found.gap) == (250000, 90000, 50030)


@pytest.mark.parametrize(
    ("row", "colour"),
    [
        ({}, ""), ({"about": ["no_people"], "level": "no_personal"}, "green"),
        ({"about": ["children_13_17"], "level": "anonymised"}, "amber"),
        ({"about": ["no_people"], "level": "pseudonymised"}, "red"),
        ({"about": ["families"], "level": "anonymised", "special": ["health"]}, "red"),
        ({"about": ["families"], "level": "aggregate", "special": ["health"]}, "amber"),
        ({"about": ["families"], "level": "aggregate", "origin": "open"}, "green"),
        ({"about": ["families"], "level": "no_personal"}, "green"),
    ],
)
def test_how_sensitive_data_is(row, colour):
    assert standing.sensitivity(row) == colour


DRAFTS: dict[str, list[dict[str, Any]]] = {
    "risks": [{"likelihood": "often", "severity": 99, "residual_likelihood": None}],
    "conditions": [{"due": "as soon as possible"}, {"due": "2027-02-30"}],
    "meetings": [{"quorum": "three or so"}],
    "votes": [{"decision": "maybe", "organisation": "gone"}],
    "budget_lines": [{"amount": "a lot"}, {"amount": money(5), "category": "x"}],
    "attendees": [{"organisation": None, "voting": "perhaps"}],
}


@pytest.mark.parametrize("register", DRAFTS)
def test_a_draft_that_cannot_be_read_breaks_nothing(register):
    data = made({"pr.plan.duration": "nine", "tn.flags.stop": "none"}, {register: DRAFTS[register]})
    standing.board(data)
    standing.budget(data)
    standing.risks(data)
    assert standing.priority(data) is None
