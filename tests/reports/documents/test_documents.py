"""Papers of the catalogue, drawn from real workspaces and read back from their pages."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.documents import filled

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.reports.documents.sheet import shortened
from collab_desktop.services import reporting
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import new_id, set_fields

ALL = ("P1", "P2", "P5", "P6", "P6p", "P7", "P10", "P10d", "P16", "P17")


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The text of every page of every document of the sample."""
    folder = tmp_path_factory.mktemp("sample")
    session, project = filled.sample(folder)
    found = {}
    for document in ALL:
        reporting.make_render(session, project, document)(folder / f"{document}.pdf")
        found[document] = filled.text_of(folder / f"{document}.pdf")
    session.close()
    return found


def test_the_decision_comes_first_and_is_enough(pages):
    first = pages["P16"][0]
    for said in ("Approve a nine-month project", "We ask the board to", "approve the start",
                 "release GBP 54,000 of the GBP 84,000 cost", "GBP 30,000", "9 months",
                 "Approve with conditions.", "D. Hale (facilitator) and M. Tarn (challenge owner)",
                 "If we say no", "For decision", "Due after approval", "Outstanding today",
                 "L. Brandt, 15 Jan 2027", "In this pack"):
        assert said in first, said


def test_headlines_are_messages_computed_from_data(pages):
    heads = " ".join(pages["P16"])
    for said in ("Nine months and GBP 84,000:",
                 "Three answers are clear, one is partly clear; the score is seven points above",
                 "GBP 84,000 in cash: GBP 30,000 is confirmed, GBP 54,000 is asked from this board",
                 "One of nine open risks is high after action",
                 "Four of six skills are covered"):
        assert said in heads, said


def test_the_summary_is_one_page_with_its_figures(pages):
    second = pages["P16"][1]
    for said in ("72.0", "of 100; line at 65", "4 of 6", "7.1 %", "Suitability", "Red",
                 "Seasonal camp locations", "Budget: GBP 84,000 cash, plus 22,500 in kind",
                 "Maps could expose nomadic families", "May we use the data", "After the project"):
        assert said in second, said


def test_true_north_and_score_stand_on_one_page(pages):
    third = pages["P16"][2]
    for said in ("True North check", "panel of five", "never votes", "Pass with actions",
                 "Recommend to board", "weight 25", "wide range", "How firm is it?",
                 "Floors:"):
        assert said in third, said


def test_the_decision_page_is_ready_to_sign(pages):
    last = pages["P16"][-1]
    for said in ("Rule: all core partners support.", "Northmoor University", "Do not support",
                 "Chair of the board", "Simple electronic record", "Not in this pack",
                 "Impact statement", "Content hash"):
        assert said in last, said


def test_full_hashes_stand_on_the_last_page_only(pages):
    assert [("Content hash" in page) for page in pages["P16"]][:-1] == [False] * (
        len(pages["P16"]) - 1)


def test_quick_assessments_say_so(pages):
    assert all("quick assessment" in page for page in pages["P16"])


def test_the_summary_on_its_own_has_two_pages_and_the_decision(pages):
    assert len(pages["P10"]) == 3


def test_the_public_sheet_is_one_page_with_everything(pages):
    (only,) = pages["P1"]
    for said in ("How can seasonal travel-time", "Background and detail", "Desired outcome",
                 "Geospatial processing", "works alone", "must", "ten remotest wards",
                 "How to respond", "other capabilities are welcome"):
        assert said in only, said


def test_the_portfolio_ranks_only_likes(pages):
    first = pages["P17"][0]
    assert "Three projects" in first
    assert "Not ranked" in first
    assert "scored as a quick assessment" in first


# -- the ends of the scale -------------------------------------------------------------------------


@pytest.mark.parametrize("document", [d for d in ALL if d != "P2"])  # a form is empty anyway
def test_an_empty_project_prints_quietly(tmp_path, document):
    session, project = filled.empty(tmp_path)
    reporting.make_render(session, project, document)(tmp_path / "a.pdf")
    text = " ".join(filled.text_of(tmp_path / "a.pdf"))
    session.close()
    assert "not said yet" in text or "no score yet" in text
    assert "None" not in text.replace("None recorded", "")
    assert "{" not in text


@pytest.fixture(scope="module", params=[filled.LONG, filled.HOSTILE])
def swollen(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("long")
    session, project = filled.swollen(folder, request.param)
    yield session, project
    session.close()


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_long_texts_leave_the_board_pages_at_one_sheet_each(swollen, tmp_path, paper):
    session, project = swollen
    options = reporting.Options(paper=paper)
    result = reporting.make_render(session, project, "P10", "en", options)(tmp_path / "a.pdf")
    starts = [page for _, page in result.sections]
    assert starts[:3] == [1, 2, 3]


def test_what_is_shortened_says_so_and_stands_in_the_proposal(swollen, tmp_path):
    session, project = swollen
    reporting.make_render(session, project, "P10")(tmp_path / "a.pdf")
    reporting.make_render(session, project, "P5")(tmp_path / "b.pdf")
    cover = filled.text_of(tmp_path / "a.pdf")[0]
    assert "continued in the proposal" in cover
    whole = session.project(project).text("gov.summary.options")
    said = " ".join(filled.text_of(tmp_path / "b.pdf"))
    tail = whole.rsplit(",", 2)[-2].strip()[:20]
    assert whole[:60] in said
    assert tail in said


@pytest.mark.parametrize("document", ALL)
def test_hostile_and_long_texts_print_as_they_are(swollen, tmp_path, document):
    session, project = swollen
    result = reporting.make_render(session, project, document)(tmp_path / "a.pdf")
    assert result.pages == len(filled.text_of(tmp_path / "a.pdf"))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_document_prints_in_every_language(tmp_path, language):
    session, project = filled.sample(tmp_path)
    for document in ALL:
        render = reporting.make_render(session, project, document, language)
        render(tmp_path / "a.pdf")
        assert "{" not in " ".join(filled.text_of(tmp_path / "a.pdf"))
    session.close()


# -- after the meeting, waivers and overrides ------------------------------------------------------


def vote(session, project, organisation, decision, **cells):
    row, address = new_id(), "votes."
    session.commit("edit.row_added", set_fields(
        "record", row, project_id=project, register="votes", subject="project", position=row[:8]))
    values = {"organisation": organisation, "decision": decision, **cells}
    for key, value in values.items():
        Questionnaire(session, project).set_answer(
            Address(address + key, f"record:{row}"), Answer.of(value))
    return row


def organisation(session, name):
    return next(i for i, row in session.organisations.items() if row["name"] == name)


@pytest.fixture
def decided(tmp_path):
    session, project = filled.sample(tmp_path)
    for row in list(session.project(project).rows("votes")):
        session.commit("edit.row_deleted", set_fields("record", row.id, deleted=True))
    vote(session, project, organisation(session, "Arden District Health Office"),
         "support_with_conditions", core=True, reason="Families hear results first.")
    vote(session, project, organisation(session, "Northmoor University"), "support", core=True)
    vote(session, project, organisation(session, "Hill Voices"), "abstain")
    yield session, project, tmp_path / "a.pdf"
    session.close()


def test_the_notice_tells_the_decision(decided):
    session, project, target = decided
    reporting.make_render(session, project, "P10d")(target)
    text = " ".join(filled.text_of(target))
    for said in ("Approved with conditions: both core partners support it",
                 "Start on 1 February 2027.", "Release of GBP 54,000.", "Support with conditions",
                 "Families hear results first.", "Abstain", "None recorded.", "Next review"):
        assert said in text, said


def test_a_core_partner_against_it_is_the_headline(decided):
    session, project, target = decided
    vote(session, project, organisation(session, "Lantern Law Clinic"), "do_not_support",
         core=True)
    reporting.make_render(session, project, "P10d")(target)
    text = " ".join(filled.text_of(target))
    assert "Not approved: Lantern Law Clinic, a core partner, does not support it" in text
    assert "Did not support it: Lantern Law Clinic." in text


def test_signatures_print_with_their_names(decided):
    from collab_desktop.services.signing import Signing

    session, project, target = decided
    row = session.project(project).rows("votes")[0]
    person = next(i for i, p in session.people.items() if p["name"] == "M. Tarn")
    Signing(session, project).sign(
        Address("votes.sign", f"record:{row.id}"), person, role="board member")
    reporting.make_render(session, project, "P10d")(target)
    assert "typed name" in " ".join(filled.text_of(target))


def test_waivers_and_overrides_print_on_board_papers(decided):
    from collab_desktop.services.gating import Gating
    from collab_desktop.services.waiving import Waiver, Waiving

    session, project, target = decided
    waiver = Waiver("The partners met often before.", "O. Brandt", "chair", "2099-06-01")
    assert Waiving(session, project).waive("raci", waiver) == {}
    Gating(session, project).override("G3", "g3_pid", "The chair wants to decide now.", "chair")
    reporting.make_render(session, project, "P16")(target)
    text = " ".join(filled.text_of(target))
    assert "Waivers" in text
    assert "The partners met often before." in text
    assert "O. Brandt, chair" in text
    assert "until 1 Jun 2099" in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "The chair wants to decide now." in text
    for document in ("P6", "P8s", "P11b", "P12", "P13", "P14", "P15"):
        reporting.make_render(session, project, document)(target)
        assert "The partners met often before." in " ".join(filled.text_of(target)), document
    reporting.make_render(session, project, "P15p")(target)
    assert "The partners met often before." not in " ".join(filled.text_of(target))


# -- shortening ------------------------------------------------------------------------------------


def test_a_short_text_stays():
    assert shortened("A short one.", 40, "(more)") == "A short one."


def test_a_long_text_ends_with_a_sentence_where_it_can():
    text = "The first sentence is here. The second one goes on and on and on and on."
    assert shortened(text, 45, "(more)") == "The first sentence is here. (more)"


def test_a_text_without_a_stop_is_cut_between_words():
    cut = shortened("word " * 40, 40, "(more)")
    assert cut.endswith("word … (more)")
    assert len(cut) <= 42


@given(st.text(max_size=300), st.integers(40, 200))
def test_a_shortened_text_keeps_to_its_room_and_says_that_it_was_cut(text, most):
    whole = " ".join(text.split())
    cut = shortened(text, most, "(more)")
    assert len(cut) <= most
    assert cut == whole or cut.endswith("(more)")


# -- how pages end ---------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_paper_of_the_sample_keeps_to_its_length(tmp_path, language):
    session, project = filled.sample(tmp_path)
    most = {"P1": 1, "P5": 5, "P7": 2, "P10": 3, "P10d": 1, "P16": 8}
    drawn = {
        name: reporting.make_render(session, project, name, language)(tmp_path / "a.pdf").pages
        for name in most
    }
    session.close()
    assert {name: pages for name, pages in drawn.items() if pages > most[name]} == {}
    assert drawn["P5"] >= 3


def test_evidence_stands_beside_its_answer(tmp_path):
    session, project = filled.sample(tmp_path)
    rows = reporting.make_render(session, project, "P7").data.true_north.rows
    shared = reporting.make_render(session, project, "P7").data.true_north.evidence
    session.close()
    assert [row.evidence for row in rows] == [
        "Baseline study; Theory of change", "Planners’ letter; 2025 trip log",
        "Pilot in two wards", "Letter of support",
    ]
    assert shared == ""


def test_the_cover_says_board_item_and_minutes(pages):
    for document in ("P10", "P16"):
        assert "item 4" in pages[document][0]
        assert "10 minutes" in pages[document][0]


def test_a_closed_call_asks_for_no_answer(pages):
    assert "This call is closed" in pages["P1"][0]
    assert "Applications close" not in pages["P1"][0]


def test_a_decision_page_that_goes_on_repeats_its_head_and_says_so(tmp_path):
    session, project = filled.swollen(tmp_path)
    reporting.make_render(session, project, "P10d")(tmp_path / "a.pdf")
    text = filled.text_of(tmp_path / "a.pdf")
    session.close()
    assert len(text) == 2
    assert "Condition (continued)" in text[1]
    assert "(continued)" not in text[0]


def test_what_is_cut_on_the_summary_names_where_it_stands_in_full(swollen, tmp_path):
    session, project = swollen
    reporting.make_render(session, project, "P10")(tmp_path / "a.pdf")
    first, second = filled.text_of(tmp_path / "a.pdf")[:2]
    assert "All conditions are listed on the decision page." in first
    assert "All datasets: with the risks." in second
    assert second.count("continued in the proposal") >= 3


def test_french_papers_hold_their_marks_and_write_their_own_decimals(tmp_path):
    session, project = filled.sample(tmp_path)
    reporting.make_render(session, project, "P16", "fr")(tmp_path / "a.pdf")
    text = " ".join(filled.text_of(tmp_path / "a.pdf"))
    session.close()
    assert "sous 2,5" in text
    assert "2.5" not in text
    assert "conflits d’intérêts : Oui" in text.replace("\u00a0", " ")


def test_long_evidence_goes_below_its_answer(tmp_path):
    session, project = filled.sample(tmp_path)
    render = reporting.make_render(session, project, "P7")
    session.close()
    check = render.data.true_north
    rows = tuple(replace(row, evidence=row.evidence + ", a long list" * 9) for row in check.rows)
    data = replace(render.data, true_north=replace(check, rows=rows))
    replace(render, data=data)(tmp_path / "a.pdf")
    text = " ".join(filled.text_of(tmp_path / "a.pdf"))
    assert text.count("Evidence:") == 4


def test_the_sections_of_a_proposal_are_bookmarks(tmp_path):
    session, project = filled.sample(tmp_path)
    reporting.make_render(session, project, "P5")(tmp_path / "a.pdf")
    session.close()
    document = pypdfium2.PdfDocument(str(tmp_path / "a.pdf"))
    found = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    document.close()
    assert found[0] == (0, "Project proposal")
    assert {"Outputs", "Endorsements"} <= {title for level, title in found if level == 1}
    assert any(title.startswith("Nine months of work: 1") for level, title in found if level == 1)


def test_a_shortened_text_keeps_its_direction_before_arabic_words():
    long = "The rains arrive in June and roads close. " * 6
    cut = shortened(long, 90, "(التتمة في المقترح)")
    assert cut.startswith("\u2068The rains")
    assert cut.endswith("…\u2069 (التتمة في المقترح)")
