"""Team matching as a command: a problem in, the best team with its reasons out."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from collab_desktop.domain.matching.infeasible import Infeasible, Rule, RuleKind, explain
from collab_desktop.domain.matching.lexicographic import Solved
from collab_desktop.domain.matching.matching import Matching
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Problem, Tier
from collab_desktop.domain.matching.solver import NoTeam
from collab_desktop.domain.matching.standing import points
from collab_desktop.domain.matching.watch import Watch
from collab_desktop.domain.messages import Message
from collab_desktop.exchange.match_problem import LARGEST, ProblemRefusedError, read_problem
from collab_desktop.exchange.match_result import MatchResult, Reason, result_text
from collab_desktop.services.commands import Report, Unusable, guarded, refuse
from collab_desktop.services.outputs import refuse_workspace, write_text
from collab_desktop.services.texts import say, sentences
from collab_desktop.settings import Settings

KEPT_BACK = 0.1
"""Seconds of the limit for writing the result and for the end of the process."""

KEPT_BACK_EACH = 0.000_01
"""More of them for each candidate."""

MOST_BUSY = 4.0
"""How many times slower than alone a machine is taken to be at most."""

USUAL_START = 0.5
"""Seconds that starting took where the system does not say when that was."""


def match(
    file: Path, out: Path, seconds: float | None, alternatives: int, settings: Settings
) -> Report:
    """Find the best team of a problem, and write what there is to say about it.

    Raises:
        Unusable: the problem cannot be used, or the result not be written.
    """
    gc.disable()  # nothing becomes garbage in circles, and 20,000 people are much to look through
    try:
        return _match(file, out, seconds, alternatives, settings.screen_language)
    finally:
        gc.enable()


def _match(
    file: Path, out: Path, seconds: float | None, alternatives: int, language: str
) -> Report:
    problem = _read(file, out, language)
    sentences(language)  # read now, when there is time, and not after the search
    watch = Watch.of(None if seconds is None else _left(seconds, len(problem.candidates)))
    found, problems, notes = _Search(problem, watch, alternatives, language).run()
    found.seconds = process_age()
    guarded(lambda: write_text(out, result_text(found)), out)
    return Report(problems=problems, notes=notes)


def _left(seconds: float, people: int) -> float:
    """What of a limit the search may take; a busy machine takes longer for the end too."""
    age = process_age()
    busy = min(MOST_BUSY, max(1.0, age / max(0.01, time.process_time())))
    return seconds - age - busy * (KEPT_BACK + KEPT_BACK_EACH * people)


def _read(file: Path, out: Path, language: str) -> Problem:
    def content() -> bytes:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)

    guarded(lambda: refuse_workspace(out), out)
    if not out.parent.is_dir():
        raise refuse("command.file", language, file=out.name)
    if out.exists() and file.exists() and out.samefile(file):
        raise refuse("match.same_file", language, file=out.name)
    try:
        return read_problem(guarded(content, file))
    except ProblemRefusedError as error:
        raise Unusable(say(error.message, language)) from None


class _Search:
    """One problem, and the language in which is said what was found."""

    def __init__(self, problem: Problem, watch: Watch, alternatives: int, language: str) -> None:
        self.problem, self.watch = problem, watch
        self.alternatives, self.language = alternatives, language

    def run(self) -> tuple[MatchResult, list[str], list[str]]:
        """The result, what went wrong, and what is worth knowing."""
        if not self.problem.candidates:
            return self._infeasible(explain(Pool(self.problem), self.watch))
        matching = Matching(self.problem)
        try:
            best = matching.best(self.watch)
        except NoTeam:
            return self._infeasible(explain(matching.pool, self.watch))
        if best is None:
            return MatchResult(), [self._say("match.no_time")], []
        return self._found(matching, best)

    def _found(
        self, matching: Matching, best: Solved
    ) -> tuple[MatchResult, list[str], list[str]]:
        pool, team = matching.pool, best.team
        others = matching.alternatives(team, self.alternatives, self.watch)
        prices = [] if self.watch.over else matching.prices(best, self.watch)
        result = MatchResult(
            team=pool.ids(team), proven=best.proven, tiers=best.tiers,
            standing=matching.standing(team),
            members={pool.people[p].id: matching.leaving(team, p) for p in team},
            alternatives=[pool.ids(other.team) for other in others], prices=prices,
        )
        problems = [] if best.proven else [self._unproven(pool, best)]
        result.unmet = [
            Reason("unmet", (rule,), self._say(said, told)) for rule, said, told in _gaps(pool)
        ]
        notes = [reason.sentence for reason in result.unmet]
        if self.watch.over:
            notes.append(self._say("match.cut_short"))
        return result, problems, notes

    def _unproven(self, pool: Pool, best: Solved) -> str:
        gap = next(t.limit - t.value for t in best.tiers if t.tier is Tier.COVERAGE)
        most = points(pool, gap)
        shown = Decimal(most.numerator) / Decimal(most.denominator)
        return self._say("match.unproven", {"points": shown.quantize(Decimal("0.1"))})

    def _infeasible(self, found: Infeasible) -> tuple[MatchResult, list[str], list[str]]:
        reasons = []
        if found.quarrel:
            quarrel = "match.nobody" if _nobody(found.quarrel) else "match.quarrel"
            told = {"rules": [self._rule(rule, "rule") for rule in found.quarrel]}
            reasons.append(Reason("conflict", found.quarrel, self._say(quarrel, told)))
        for way in found.ways if reasons and not _nobody(found.quarrel) else ():
            told = {"rules": [self._rule(rule, "relax") for rule in way]}
            reasons.append(Reason("relax", way, self._say("match.relax", told)))
        sentences = [reason.sentence for reason in reasons] or [self._say("match.no_time")]
        return MatchResult(infeasible=reasons), sentences, []

    def _rule(self, rule: Rule, what: str) -> Message:
        params: dict[str, object] = {
            "ids": list(rule.ids), "limit": rule.limit, "needed": rule.needed,
            "count": rule.needed if what == "relax" else rule.limit,
        }
        if rule.kind is RuleKind.CONFLICT:
            params |= {"one": rule.ids[0], "other": rule.ids[1]}
        return Message(f"match.{what}.{rule.kind.value}", params)

    def _say(self, message_id: str, params: Mapping[str, object] | None = None) -> str:
        return say(Message(message_id, params or {}), self.language)


def _nobody(rules: Sequence[Rule]) -> bool:
    return any(rule.kind is RuleKind.CANDIDATES for rule in rules)


def _gaps(pool: Pool) -> Iterator[tuple[Rule, str, dict[str, object]]]:
    """Essential needs that nobody can fill and voices that nobody has, whatever the team."""
    for need, able in zip(pool.problem.needs, pool.full, strict=True):
        usable = set(able) - pool.bans
        if need.essential and len(usable) < need.count:
            few = "match.too_few" if usable else "match.no_offer"
            params = {"need": need.id, "level": need.level, "asked": need.count}
            rule = Rule(RuleKind.NEEDS, (need.id,), need.count, len(usable))
            yield rule, few, {**params, "count": len(usable)}
    for quota, able in zip(pool.problem.voices, pool.voices, strict=True):
        usable = set(able) - pool.bans
        if len(usable) < quota.at_least:
            few = "match.few_voices" if usable else "match.no_voice"
            rule = Rule(RuleKind.VOICES, (quota.id,), quota.at_least, len(usable))
            yield rule, few, {"voice": quota.id, "asked": quota.at_least, "count": len(usable)}


def process_age() -> float:
    """Seconds since this process was started, its imports included."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        born = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - born
    except (OSError, AttributeError, ValueError):
        return USUAL_START + time.process_time()
