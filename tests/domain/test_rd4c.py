"""Pages of the steps that prove the principles, counted as they are finished (CONTENT 17)."""

from __future__ import annotations

from tests.domain.projects import made

from collab_desktop.domain import youth
from collab_desktop.domain.ethics import PRINCIPLES
from collab_desktop.domain.rd4c import coverage, proofs


def test_every_principle_is_proven_by_pages_of_the_steps():
    found = coverage(made())
    assert list(found) == list(PRINCIPLES)
    assert all(given == 0 for given, _ in found.values())
    steps = {each.step for each in proofs(made())}
    assert {"youth", "impact", "tn", "safe", "cq"} <= steps
    assert "ethics" not in steps, "check-ins count their own questions"


def test_a_finished_page_proves_its_principles():
    eight = {f"youth.{section}.{key}": "yes" for key, section in youth.QUESTIONS.items()}
    before, after = coverage(made()), coverage(made(eight))
    assert after["participatory"][0] == before["participatory"][0] + 3
    assert after["rights"][0] == before["rights"][0] + 1


def test_who_takes_no_part_is_not_asked_for_a_plan():
    asked = coverage(made({youth.OUTCOME: "direct"}))["participatory"][1]
    assert coverage(made({youth.OUTCOME: "not_appropriate"}))["participatory"][1] < asked
