"""What the rules of the gates look at, by the name a pack calls them (CONTENT 1.2).

Each check reads a project as it stands and answers with a verdict.  It never writes the sentence:
that stands in the pack, so that a facilitator can reword it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from collab_desktop.domain import baseline, progress
from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.governance_rules import core_against, overdue
from collab_desktop.domain.lint import open_points
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.findings import Weight
from collab_desktop.domain.raci.project import ACTIVITIES, open_findings
from collab_desktop.domain.risk import BOARD_ATTENTION, highest_residual
from collab_desktop.domain.standing import (
    board,
    budget,
    latest_true_north,
    priority,
    risks,
    true_north,
    wording,
)
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.step_checks import COMPLETION, STEP_CHECKS
from collab_desktop.domain.team.covering import chosen, chosen_covering
from collab_desktop.domain.team.offers import SECTORS
from collab_desktop.domain.verdicts import FINE, NOT_CHECKED, RECHECK, STOPS, Check, Verdict, stands
from collab_desktop.framework.catalogue import same_skill

PASSED: Final = frozenset({"pass", "pass_with_actions"})


def _answered(path: str) -> Check:
    def check(data: ProjectData) -> Verdict:
        if data.index.find(path) is None:
            return NOT_CHECKED
        return stands(data.value(path) not in (None, "", []))

    return check


def _complete(step: str) -> Check:
    def check(data: ProjectData) -> Verdict:
        if data.index.find_step(step) is None:
            return NOT_CHECKED
        status = progress.step_status(data, step)
        if status is Status.RECHECK:
            return RECHECK
        return stands(status in progress.CLOSED)

    return check


# -- the question ------------------------------------------------------------------------------


def _end_user(data: ProjectData) -> Verdict:
    return stands(bool(data.rows("end_users")))


def _skills(data: ProjectData) -> Verdict:
    return stands(bool(data.rows("needs")))


def _wording(data: ProjectData) -> Verdict:
    """Open points of the wording check; without lists most of it cannot be checked."""
    findings = wording(data)
    count = open_points(findings)
    if count:
        return Verdict(Severity.STOP, note=Message("gate.wording.open", {"count": count}))
    if data.words(data.language).is_empty:
        return Verdict(Severity.NOT_CHECKED, note=Message("gate.wording.no_list"))
    return FINE if any(f.severity is Severity.OK for f in findings) else NOT_CHECKED


def _skills_number(data: ProjectData) -> Verdict:
    return stands(3 <= len(data.rows("needs")) <= 9)


def _end_user_contact(data: ProjectData) -> Verdict:
    return stands(any(row.get("organisation") for row in data.table("end_users")))


def _true_north(run: str) -> Check:
    subject = f"run:{run}"

    def check(data: ProjectData) -> Verdict:
        verdict = stands(true_north(data, subject).outcome in PASSED)
        if progress.subject_status(data, "tn", subject) is Status.RECHECK:
            verdict = RECHECK
        return replace(verdict, subject=subject)

    return check


# -- team ------------------------------------------------------------------------------------------


def _must_covered(data: ProjectData) -> Verdict:
    """Every must-have at its level by a form in the team, or a line in the gap plan says how."""
    planned = {same_skill(row["skill"]) for row in data.table("gap_plan") if row.get("plan")}
    found = chosen_covering(data)
    if found is None:
        open_ones = [
            row for row in data.table("needs")
            if row.get("importance") == "must" and row.get("covered") != "full"
            and same_skill(row["skill"]) not in planned
        ]
    else:
        open_ones = [
            {"skill": each.asked.skill} for each in found
            if each.asked.need.essential and each.state != "full"
            and same_skill(each.asked.skill) not in planned
        ]
    if not data.rows("needs"):
        return STOPS
    names = [str(row["skill"] or "") for row in open_ones]
    note = Message("gate.team.uncovered", {"skills": names})
    return Verdict(Severity.STOP, note=note) if open_ones else FINE


def _matrix_clean(data: ProjectData) -> Verdict:
    if not data.has_register(ACTIVITIES):
        return NOT_CHECKED
    errors = any(finding.weight is Weight.ERROR for finding in open_findings(data))
    return stands(bool(data.rows(ACTIVITIES)) and not errors)


def _conflicts_answered(data: ProjectData) -> Verdict:
    """Of each form in the team; of a team that was typed in, once for all."""
    team = chosen(data)
    if team is None:
        return stands(data.value("call.team.coi") in {"yes", "no"})
    silent = [offer.name for offer in team if offer.coi not in {"yes", "no"}]
    note = Message("gate.team.conflicts", {"names": silent})
    return Verdict(Severity.STOP, note=note) if silent else FINE


def _sectors(data: ProjectData) -> Verdict:
    ids = {row.get("organisation") for row in data.table("team")}
    found = {data.organisations[i]["sector"] for i in ids if i and i in data.organisations}
    sectors = {SECTORS.get(sector, sector) for sector in found - {None, ""}}
    offered = {offer.sector for offer in chosen(data) or ()}
    return stands(len((sectors | offered) - {""}) > 1)


def _skills_spread(data: ProjectData) -> Verdict:
    found = chosen_covering(data)
    if found is None:
        holders = Counter(
            str(row.get("covered_by")) for row in data.table("needs")
            if row.get("importance") == "must" and row.get("covered_by")
        )
    else:
        holders = Counter(
            offer.id for each in found if each.asked.need.essential for offer in each.full
        )
    return stands(all(count <= 3 for count in holders.values()))


def _team_size(data: ProjectData) -> Verdict:
    return stands(len(data.rows("team")) <= 12)


# -- proposal and score ----------------------------------------------------------------------------


def _score_allows(data: ProjectData) -> Verdict:
    chosen = data.value("pf.recommendation.recommendation")
    if chosen is None:
        return STOPS
    override = bool(data.text("pf.recommendation.exception"))
    return stands(chosen != "do_not_take_forward" or override)


def _score_green(data: ProjectData) -> Verdict:
    result = priority(data)
    return stands(result is not None and result.outcome == "recommend")


def _scorers(data: ProjectData) -> Verdict:
    scorers = data.value("pf.scorers.scorers") or []
    return stands(len(scorers) > 1)


def _first_look(data: ProjectData) -> Verdict:
    keys = ("data", "harm", "right", "youth")
    looks = [data.value(f"pr.first_look.{key}") for key in keys]
    return stands("stop_and_talk" not in looks)


def _contingency(data: ProjectData) -> Verdict:
    found = budget(data)
    return stands(found.cash == 0 or bool(found.contingency))


def _residual_risk(data: ProjectData) -> Verdict:
    return stands(highest_residual(risks(data)) < BOARD_ATTENTION)


# -- the board -------------------------------------------------------------------------------------


def _quorum(data: ProjectData) -> Verdict:
    quorum = board(data).quorum
    return FINE if quorum.met else Verdict(Severity.STOP, note=quorum.message)


def _core_decided(data: ProjectData) -> Verdict:
    return stands(board(data).all_core_decided)


def _no_core_against(data: ProjectData) -> Verdict:
    return stands(not core_against(board(data).votes))


def _board_approves(data: ProjectData) -> Verdict:
    """The votes carry it, and the board did not say otherwise."""
    said = data.text(baseline.DECISION)
    carried = board(data).proposal.overall
    return stands(
        carried is not None and carried.value in baseline.APPROVED
        and (not said or said in baseline.APPROVED)
    )


def _conditions_complete(data: ProjectData) -> Verdict:
    return stands(all(c.is_complete for c in board(data).conditions if c.is_open))


def _decision_holds(data: ProjectData) -> Verdict:
    is_marked = progress.step_status(data, "gov") is Status.RECHECK
    return RECHECK if is_marked else FINE


def _no_abstention(data: ProjectData) -> Verdict:
    return stands(all(row.get("decision") != "abstain" for row in data.table("votes")))


def _conditions_in_time(data: ProjectData) -> Verdict:
    return stands(not overdue(board(data).conditions, as_of(data)))


def _start_not_blocked(data: ProjectData) -> Verdict:
    return stands(not board(data).proposal.start_blocked_by)


def _gate_2(data: ProjectData) -> Verdict:
    names = ("proposal_complete", "true_north_proposal_passed", "priority_complete")
    return stands(all(CHECKS[name](data).severity is Severity.OK for name in names))


CHECKS: Final[Mapping[str, Check]] = {
    "question_present": _answered("cq.question.question"),
    "outcome_present": _answered("cq.outcome.outcome"),
    "end_user_named": _end_user,
    "skill_named": _skills,
    "true_north_idea_passed": _true_north("idea"),
    "wording_clean": _wording,
    "deadline_set": _answered("cq.call.deadline"),
    "end_user_contact": _end_user_contact,
    "skills_number": _skills_number,
    "must_skills_covered": _must_covered,
    "conflicts_answered": _conflicts_answered,
    "several_sectors": _sectors,
    "skills_spread": _skills_spread,
    "team_size": _team_size,
    "proposal_complete": _complete("pr"),
    "true_north_proposal_passed": _true_north("proposal"),
    "priority_complete": _complete("pf"),
    "gate_2_passed": _gate_2,
    "score_allows": _score_allows,
    "summary_complete": _answered("gov.summary.summary"),
    "several_scorers": _scorers,
    "score_green": _score_green,
    "residual_risk_low": _residual_risk,
    "contingency_planned": _contingency,
    "first_look_calm": _first_look,
    "quorum_met": _quorum,
    "core_partners_decided": _core_decided,
    "no_core_against": _no_core_against,
    "board_approves": _board_approves,
    "conditions_owned": _conditions_complete,
    "decision_holds": _decision_holds,
    "no_abstention": _no_abstention,
    "conditions_in_time": _conditions_in_time,
    "start_not_blocked": _start_not_blocked,
    "raci_clean": _matrix_clean,
    **STEP_CHECKS,
}
"""Every check by its name that can be made today."""

MAY_WAIT: Final = frozenset({"pid_complete_or_outstanding"})
"""Checks of a step that may be listed as outstanding, with owner and date."""

ABOUT_GATES: Final[Mapping[str, str]] = {"gate_2_passed": "G2"}
"""Checks that ask for another gate: its rules say what is to do."""

NOBODY_OVERRIDES: Final = frozenset({
    "direct_contact_signed", "no_ethics_stop", "disclosure_checked",
})
"""Checks whose rules nobody may override, whatever a pack says of them (CONTENT 1.2)."""

GATHERED: Final = frozenset({"must_actions_closed"})
"""Checks of what stands on the page of actions and decisions."""

# -- completing a step -----------------------------------------------------------------------------


def completion(
    data: ProjectData, step: str, subject: str = PROJECT
) -> Iterator[tuple[Address, Message]]:
    """What keeps a step from being completed although every question is answered.

    The address begins with the step in which it is mended.
    """
    found = data.index.step(step)
    if not found.built:
        yield Address(f"{step}.step.built"), Message("problem.not_built", {"step": found.title})
    if step == "pf":
        yield from _priority_rules(data)
    if step == "tn":
        result = true_north(data, subject)
        if result.proposed and result.differs and not result.reason:
            yield Address("tn.outcome.reason", subject), Message("problem.differs")
    if step in COMPLETION:
        yield from COMPLETION[step](data, subject)
    for needed in found.needs:
        if needed != "tn" and progress.step_status(data, needed) is Status.NOT_STARTED:
            name = data.index.step(needed).title
            yield Address(f"{needed}.step.begun"), Message("problem.needs", {"step": name})


def _priority_rules(data: ProjectData) -> Iterator[tuple[Address, Message]]:
    latest = latest_true_north(data)
    if latest is None or latest.outcome not in PASSED:
        subject = latest.subject if latest is not None else "run:idea"
        yield Address("tn.outcome.outcome", subject), Message("problem.true_north_first")
    result = priority(data)
    if result is None or result.provisional or result.total is None:
        yield Address("pf.agreed.scores"), Message("problem.agree_all")
