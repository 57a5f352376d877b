"""What a board reads: as few sheets as it takes, one title, whole names, sums that add up."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

import pypdfium2
import pytest
from tests.reports.documents import filled

from collab_desktop.reports.tree import MarkedRows, Section
from collab_desktop.services import reporting

LONG_NAMES = (
    "Readings of all forty pumps are collected and checked with the water committees",
    "List of wells that may fail is on the desk of the engineers",
    "Engineers say which wells they went to and what they found there",
)


def drawn(made, tmp_path, document="P16", language="en", paper="a4"):
    """What a document says on each page, and what came back."""
    session, project = made
    file = tmp_path / f"{document}.pdf"
    options = reporting.Options(paper=paper)
    result = reporting.make_render(session, project, document, language, options)(file)
    session.close()
    return filled.text_of(file), result, file


# -- as few sheets as it takes ---------------------------------------------------------------------


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("ar", "a4"), ("fr", "letter")])
def test_short_sections_share_a_sheet(tmp_path, language, paper):
    pages, result, file = drawn(filled.small(tmp_path), tmp_path, language=language, paper=paper)
    starts = [page for _, page in result.sections]
    assert result.pages <= (5 if paper == "a4" else 6)
    assert len(result.sections) == 8
    assert len(set(starts)) < len(starts)
    assert starts[-1] == result.pages  # the decision stands alone, ready to sign
    assert starts.count(result.pages) == 1
    document = pypdfium2.PdfDocument(str(file))
    marks = [(m.get_title(), m.get_dest().get_index() + 1) for m in document.get_toc()
             if m.level == 0]  # fmt: skip
    document.close()
    assert marks == list(result.sections)
    assert all(page.strip() for page in pages)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_pack_of_the_sample_has_seven_sheets(tmp_path, language):
    _, result, _ = drawn(filled.sample(tmp_path), tmp_path, language=language)
    assert result.pages == 7


def test_what_shares_a_sheet_is_one_entry_of_the_contents(tmp_path):
    pages, result, _ = drawn(filled.small(tmp_path), tmp_path)
    shared = [name for name, page in result.sections if page == result.sections[4][1]]
    line = f"{result.sections[4][1]} {' · '.join(shared)}"
    assert len(shared) > 1
    assert line in pages[0].replace("\u00a0", " ")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_data_are_repeated_with_their_rows_or_not_at_all(tmp_path, language):
    session, project = filled.sample(tmp_path)
    rendered = reporting.make_render(session, project, "P16", language)
    session.close()
    blocks = rendered.document().blocks
    after = [after for before, after in pairwise(blocks)
             if isinstance(before, Section) and before.title == rendered.data.word("label.data")]
    assert all(isinstance(block, MarkedRows) for block in after)


def test_a_section_that_has_no_room_begins_a_sheet(tmp_path):
    _, result, _ = drawn(filled.swollen(tmp_path), tmp_path)
    starts = [page for _, page in result.sections]
    assert len(set(starts)) == len(starts)


def test_the_portfolio_of_three_projects_is_one_sheet(tmp_path):
    pages, result, _ = drawn(filled.sample(tmp_path), tmp_path, "P17")
    assert result.pages == 1
    assert "next gate: Approval" in pages[0]


# -- one title -------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", ["P1", "P5", "P7", "P10", "P10d", "P16", "P17"])
def test_every_paper_calls_the_project_by_one_title(tmp_path, document):
    def named(content):
        del content["answers"]["pr.title.acronym"]

    pages, _, file = drawn(filled.small(tmp_path, named), tmp_path, document)
    text = " ".join(pages)
    assert "working title" not in text
    assert "Vaccination outreach planned around the rains" in text
    whole = pypdfium2.PdfDocument(str(file))
    assert "working title" not in whole.get_metadata_value("Title")
    whole.close()


def test_before_a_proposal_has_a_title_the_working_title_stands(tmp_path):
    def unnamed(content):
        del content["answers"]["pr.title.acronym"], content["answers"]["pr.title.title"]

    pages, _, _ = drawn(filled.small(tmp_path, unnamed), tmp_path)
    assert "A working title" in pages[0]


# -- names in the timeline -------------------------------------------------------------------------


def _long_names(content):
    for row, name in zip(content["registers"]["milestones"], LONG_NAMES, strict=True):
        row["milestone"] = name
    for row, name in zip(content["registers"]["work_packages"], LONG_NAMES, strict=False):
        row["title"] = name


@pytest.mark.parametrize("language", ["en", "ar"])
def test_names_in_the_timeline_are_whole(tmp_path, language):
    pages, _, _ = drawn(filled.small(tmp_path, _long_names), tmp_path, "P10", language)
    words = pages[1].split()
    for name in LONG_NAMES:
        missing = [word for word in name.split() if word not in words]
        assert not missing, (name, missing)
    assert "Readings …" not in pages[1]


def test_milestones_of_one_day_are_all_named(tmp_path):
    def same_day(content):
        for row in content["registers"]["milestones"]:
            row["planned"] = "2027-06-17"

    pages, _, _ = drawn(filled.small(tmp_path, same_day), tmp_path, "P10")
    assert "Ethics 1, Ethics 2, On the desk" in pages[1]


def test_milestones_that_have_no_room_are_not_silently_left_out(tmp_path):
    def many(content):
        rows = content["registers"]["milestones"]
        content["registers"]["milestones"] = [
            {**rows[0], "id": f"m{n}", "milestone": f"{LONG_NAMES[n % 3]} {n}",
             "planned": f"2027-{2 + n % 8:02}-{1 + n:02}"} for n in range(16)
        ]  # fmt: skip

    pages, result, _ = drawn(filled.small(tmp_path, many), tmp_path, "P10")
    assert result.pages == 3
    assert "More milestones, with their dates: proposal." in pages[1]


# -- money and people ------------------------------------------------------------------------------


def test_lines_add_up_to_the_total_below_them(tmp_path):
    pages, _, _ = drawn(filled.sample(tmp_path), tmp_path)
    table = next(page for page in pages if "Every line" in page).replace("\u00a0", " ")
    cash = table[table.index("Amount"):table.index("Total cash")]
    kind = table[table.index("Total cash"):table.index("Total in kind")]
    amounts = [Decimal(n.replace(",", "")) for n in re.findall(r"\d{1,2},\d{3}", cash)]
    assert sum(amounts) == 84_000
    given = [Decimal(n.replace(",", "")) for n in re.findall(r"\d{1,2},\d{3}", kind)]
    assert sum(given) - 84_000 == 22_500


def test_units_stand_below_units_in_arabic_too(tmp_path):
    _, result, file = drawn(filled.sample(tmp_path), tmp_path, language="ar")
    document = pypdfium2.PdfDocument(str(file))
    page = document[dict(result.sections)["الميزانية"] - 1].get_textpage()
    ends = {}
    for wanted in ("30,000", "7,800", "1,500", "12,000"):
        found, place = page.search(wanted), None
        while (hit := found.get_next()) is not None:
            place = hit
        ends[wanted] = round(page.get_charbox(place[0] + place[1] - 1)[2], 1)
    document.close()
    assert max(ends.values()) - min(ends.values()) < 1.5, ends


def test_a_gap_that_the_board_is_asked_to_close_is_no_warning(tmp_path):
    pages, _, _ = drawn(filled.sample(tmp_path), tmp_path)
    assert "does not cover" not in " ".join(pages)


def test_asking_for_more_than_is_open_is_said(tmp_path):
    def more(content):
        content["answers"]["gov.ask.ask_money"] = {"value": {"currency": "GBP", "minor": 9_000_000}}

    pages, _, _ = drawn(filled.small(tmp_path, more), tmp_path)
    assert "The board is asked for GBP 90,000; only GBP" in " ".join(pages).replace("\u00a0", " ")


def test_money_in_another_currency_is_not_taken_for_the_budget_s(tmp_path):
    def foreign(content):
        content["answers"]["gov.ask.ask_money"] = {"value": {"currency": "EUR", "minor": 1_000_000}}

    pages, _, _ = drawn(filled.small(tmp_path, foreign), tmp_path)
    text = " ".join(pages).replace("\u00a0", " ")
    assert "EUR 10,000" in text
    assert "GBP 10,000" not in text


def test_somebody_in_the_team_twice_prints_once_with_both_roles(tmp_path):
    def twice(content):
        first = content["registers"]["team"][0]
        content["registers"]["team"].append({**first, "id": "again", "role": "Treasurer"})

    pages, _, _ = drawn(filled.small(tmp_path, twice), tmp_path, "P5")
    text = " ".join(pages)
    assert text.count("A. Yusuf, Northmoor University") == 1
    assert "Project lead, travel-time model, Treasurer" in text


def test_one_person_with_two_parts_prepared_it_once(tmp_path):
    def one(content):
        owner = content["answers"]["cq.owner.owner"]["value"]
        for row in content["registers"]["team"]:
            row["role"] = "Partner"
        content["registers"]["team"][0] |= {"person": owner, "role": "Facilitator"}

    pages, _, _ = drawn(filled.small(tmp_path, one), tmp_path, "P10")
    assert "Prepared by M. Tarn (facilitator and challenge owner)." in pages[0]


def test_the_first_of_a_month_is_written_as_the_french_do(tmp_path):
    pages, _, _ = drawn(filled.sample(tmp_path), tmp_path, "P10", "fr")
    assert "1er février 2027" in pages[0].replace("\u00a0", " ")


# -- what stands around the pages ------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_footer_clips_nothing(tmp_path, language):
    pages, _, _ = drawn(filled.sample(tmp_path), tmp_path, "P7", language)
    footer = pages[0][:300]
    assert "2026-01" in footer
    assert "…" not in footer


def test_a_head_with_little_room_keeps_whole_words(tmp_path):
    def named(content):
        content["answers"]["pr.title.title"]["value"] = "Vaccination outreach " * 7
        del content["answers"]["pr.title.acronym"]

    pages, _, _ = drawn(filled.small(tmp_path, named), tmp_path, "P7")
    head = pages[0][:200]
    assert "Vaccination outreach Vaccination" in head
    assert re.search(r"(Vaccination|outreach) …", head)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_papers_are_called_as_on_screen(tmp_path, language):
    session, project = filled.sample(tmp_path)
    row = session.project(project).row
    shown = session.packs.index(str(row["pack"]), language)
    named = {
        name: reporting.make_render(session, project, name, language).data.identity.document
        for name in ("P1", "P7", "P10d", "P17")
    }
    session.close()
    assert named == {name: shown.document(name).title for name in named}


# -- very long answers -----------------------------------------------------------------------------


def _endless(content):
    filler = "Wells & <b>pumps</b> near السوق (north) 🐘 are checked; 5 < 7 every month. " * 800
    for address, envelope in content["answers"].items():
        words = envelope.get("value")
        takes_more = "/ethics." not in address  # a check-in takes one sentence
        if takes_more and isinstance(words, str) and len(words) > 90:
            envelope["value"] = f"{words} {filler}"[:50_000]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_endless_answers_leave_the_pack_short(tmp_path, language):
    pages, result, _ = drawn(filled.small(tmp_path, _endless), tmp_path, language=language)
    assert result.pages <= 7
    if language == "en":
        third = pages[dict(result.sections)["True North, score"] - 1]
        assert "(continued in “True North and prioritisation”)" in third
        assert "<b>pumps</b>" in third


def test_true_north_on_its_own_says_all_of_a_long_answer(tmp_path):
    def long(content):
        row = content["answers"]["run:proposal/tn.q1.answer"]
        row["value"] = row["value"] + " and so on" * 400 + " to the last word"

    pages, _, _ = drawn(filled.small(tmp_path, long), tmp_path, "P7")
    assert " ".join(pages).split().count("so") == 400
    assert "to the last word" in " ".join(pages)


def test_whole_papers_are_taken_in_only_when_they_are_chosen(tmp_path):
    session, project = filled.sample(tmp_path)
    plain = reporting.make_render(session, project, "P16", "en")
    short, impact, _ethics = plain.data.offers
    assert plain(tmp_path / "plain.pdf").pages == 7
    options = reporting.Options(added=frozenset({short, impact, "No such paper"}))
    chosen = reporting.make_render(session, project, "P16", "en", options)
    result = chosen(tmp_path / "chosen.pdf")
    session.close()
    assert result.offers == plain.data.offers
    names = [name for name, _ in result.sections]
    assert names[-3:] == [short, impact, "Decision"], "the decision stays last"
    text = " ".join(filled.text_of(tmp_path / "chosen.pdf"))
    for fact in ("Families are found and threatened", "Under-fives in the ten remotest wards"):
        assert fact in text, fact
    assert result.content_hash != plain.data.content_hash
    assert f"Page {result.pages} of {result.pages}" in text, "one numbering"
