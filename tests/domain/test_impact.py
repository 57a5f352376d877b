"""How strong claims are, how they are worded, and what was achieved (CONTENT 14)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.projects import made

from collab_desktop.domain import impact
from collab_desktop.domain.gate_checks import completion
from collab_desktop.domain.impact import Achieved, Claim, achieved, number, overclaims
from collab_desktop.domain.word_lists import WordLists
from collab_desktop.services.wording import word_lists


@pytest.mark.parametrize(
    ("text", "found"),
    [("58 %", "58"), ("17 of 38", "17"), ("1,250 days", "1250"), ("4,5", "4.5"), ("-3", "-3"),
     ("GBP 2.5 million", "2.5"), ("1.250.000", "1250000"),
     ("1 234 enfants", "1234"), ("12\u202f345,5", "12345.5"), ("0.125", "0.125"),
     ("0,125", "0.125"), ("١٬٢٣٤٫٥", "1234.5"), ("−3.2", "-3.2"), ("1 200 of 3 000", "1200"),
     ("none yet", None), ("", None), (None, None)],
)
def test_the_first_number_of_a_text_counts(text, found):
    assert number(text) == (None if found is None else Decimal(found))


@pytest.mark.parametrize(
    ("figures", "found"),
    [
        (("58 %", "75 %", "75 %"), Achieved.REACHED),
        (("58 %", "75 %", "67.5 %"), Achieved.REACHED),
        (("58 %", "75 %", "67 %"), Achieved.SHORT), (("58 %", "75 %", "58 %"), Achieved.MISSED),
        (("58 %", "75 %", "80 %"), Achieved.REACHED),
        (("31 %", "15 %", "16.5 %"), Achieved.REACHED), (("31 %", "15 %", "20 %"), Achieved.SHORT),
        (("31 %", "15 %", "35 %"), Achieved.MISSED), (("31 %", "15 %", "9 %"), Achieved.REACHED),
        (("", "40", "38"), Achieved.REACHED), (("", "40", "20"), Achieved.SHORT),
        (("", "40", "10"), Achieved.MISSED), (("58 %", "75 %", ""), None),
        (("58 %", "soon", "60 %"), None),
    ],
)
def test_a_target_counts_as_reached_within_ten_percent(figures, found):
    assert achieved(*figures) is found


def said(text: str, evidence: int, language: str = "en") -> list[str]:
    claim = Claim("c", text, evidence)
    return [span.of(text) for span in overclaims(claim, word_lists(language))]


def test_strong_words_are_pointed_out_only_where_the_evidence_is_weak():
    assert said("It proved that all children will come", 2) == ["proved", "all children", "will"]
    assert said("The first ever map", 0) == ["first ever"]
    assert said("It proved that all children will come", 3) == []
    assert said("The office planned from the list; goodwill grew", 1) == []
    assert overclaims(Claim("c", "It proved all", 0), WordLists("fr")) == ()


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [("fr", "La carte a prouvé que tous les enfants viendront toujours.",
      ["prouvé", "tous les enfants", "toujours"]),
     ("fr", "Le bureau a utilisé la carte ; la valeur varie.", []),
     ("ar", "أثبتت الخريطة أن كل الأطفال سيكون لهم مكان",
      ["أثبتت", "كل الأطفال", "سيكون"]),
     ("ar", "استعمل المكتب الخريطة مرتين", [])],
)
def test_strong_words_are_known_in_french_and_arabic(language, text, found):
    assert said(text, 1, language) == found
    assert said(text, 4, language) == []
    assert word_lists(language).is_empty, "the wording of the question is still not checked"


def test_a_claim_without_a_level_is_as_weak_as_can_be():
    (found,) = impact.claims(made(None, {"claims": [{"claim": "It is used."}]}))
    assert (found.evidence, found.is_weak, found.is_unbacked) == (None, True, True)


@pytest.mark.parametrize(
    ("kept", "missing"),
    [(["keep", "stop"], "few"), (["keep", "keep", "try"], "stop"), (["keep", "stop", "try"], "")],
)
def test_a_full_statement_has_three_lessons_and_one_thing_to_stop(kept, missing):
    rows = [{"happened": f"Lesson {n}", "keep": keep} for n, keep in enumerate(kept)]
    data = made(None, {"lessons": rows})
    assert impact.lessons_missing(data.table("lessons")) == missing
    found = [message.id for _, message in completion(data, "impact")]
    assert not any(each.startswith("problem.lessons") for each in found), "quick asks for one"
    data.step_states["impact", "project"] = {"id": "i", "depth": "full"}
    found = [message.id for _, message in completion(data, "impact")]
    assert (f"problem.lessons_{missing}" in found) is bool(missing)


def test_what_is_spent_is_cash_of_the_budget_in_its_own_currency():
    def line(amount, status, unit="GBP", *, in_kind=False):
        return {"amount": {"minor": amount, "currency": unit}, "status": status,
                "in_kind": in_kind}

    data = made(None, {"budget_lines": [
        line(3000, "spent"), line(1000, "confirmed"), line(500, "spent", in_kind=True),
        line(700, "spent", "EUR")]})
    found = impact.spending(data, "GBP")
    assert (found.planned, found.spent, found.share) == (4000, 3000, Decimal("75.0"))
    assert impact.spending(made(), "GBP").share is None
