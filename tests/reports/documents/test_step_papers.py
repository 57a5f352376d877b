"""The papers of the steps after the decision, read back from their pages and their tags."""

from __future__ import annotations

import re
from datetime import date

import pypdfium2
import pytest
from tests.reports import reading
from tests.reports.documents import filled

from collab_desktop.domain import closing_day
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.paper_parts import Moved
from collab_desktop.domain.youth import OUTCOME
from collab_desktop.services import reporting
from collab_desktop.services.questionnaire import Questionnaire

PAPERS = ("P8", "P8s", "P9", "P14", "P14p", "P14y", "P13", "P13f", "P11", "P11b", "P12", "P12s",
          "P12c")
LANGUAGES = ("en", "fr", "ar")


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("papers")
    session, project = filled.sample(folder)
    yield session, project, folder
    session.close()


class Then(date):
    """The sample tells of this day; a year later its signatures and agreements run out."""

    @classmethod
    def today(cls) -> Then:
        return cls(2026, 11, 23)


@pytest.fixture(scope="module")
def printed(sample):
    """Text and tags of every page, by document and language."""
    session, project, folder = sample
    found = {}
    for document in PAPERS:
        for language in LANGUAGES:
            target = folder / f"{document}-{language}.pdf"
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(closing_day, "date", Then)
                drawn = reporting.make_render(session, project, document, language)
            drawn(target)
            pdf = pypdfium2.PdfDocument(str(target))
            tags = [tag for n in range(len(pdf)) for tag in reading.tags(pdf, n)]
            pdf.close()
            found[document, language] = filled.text_of(target), tags
    return found


FACTS = {
    "P8": ("GBP 84,000", "1 of 3", "In this document", "75 %, from 58 %", "ten remotest wards",
           "Eight of ten settlements", "statistical model", "Every second Monday",
           "Travel-time model", "24 × GBP 400", "53,200", "Confirmed", "Pseudonymised",
           "One weak: look closer", "Which camps are recorded", "1 Data: good.",
           "4 Law and conduct: partial.", "within two hours",
           "A full impact assessment is required",
           "5 km cells; camps only", "What is left is medium", "Privacy (article 16)",
           "Risk map", "1. Maps could expose", "15, severe", "Nothing finer than 5 km",
           "tell us if your camp", "Nothing was approved yet", "Challenge owner"),
    "P8s": ("GBP 84,000", "Clinic vaccination counts", "In progress", "The risks that weigh most",
            "1. Maps could expose", "GBP 54,000 is asked from this board"),
    "P9": ("A full impact assessment is required", "Combines data from several sources",
           "Families are found and threatened", "Public task of the Health Office",
           "exact camps stay with Hill Voices", "Being heard (article 12)", "Medium"),
    "P13": ("concerns that are open: 4", "Start", "Not held yet", "Go on with actions",
            "Professionally accountable", "High, 8/8", "Ethics committee of the university",
            "publish a map on which a camp can be found", "Aggregate to 5 km",
            "L. Brandt, 5 Feb 2027", "somebody saw it differently: 1", "raw counts",
            "Project lead"),
    "P13f": ("One of us would not draw the map", "Camps of fewer than ten families",
             "A travel-time model that planners can check"),
    "P14": ("through representatives", "Let them take part", "trusted in the camps", "Partly",
            "the way from the camps is long", "N. Perrin, Coordinator", "Youth participation lead",
            "does not replace a review"),
    "P14p": ("7 of 9", "Which places the map shows", "Youth group of Hill Voices",
             "Child and youth", "Led by young people", "A map of cloth and stones", "4.1",
             "fewer than 5", "A blue card on the table", "Families that left early are missing",
             "Maps could expose nomadic families", "Bus, lunch", "A camp on a map"),
    "P14y": ("You said. We did.", "Do not show where we sleep", "Yes, we did it",
             "We did a part of it", "No, we could not do it", "Ask the adult who was with you"),
    "P11": ("0 of 3 agreements are signed", "topics where you ask first: 2", "4 of 9",
            "Northmoor University", "With lawyers", "Publishing: notice", "Ask first",
            "Plan 30 days", "not legal advice", "Brightpath is paid monthly", "GBP 3,000",
            "Seasonal camp locations: no permission yet", "kept until 31 Oct 2027, then: delete",
            "Northmoor University: view and analyse (No clinic names in outputs)",
            "May we show the camp map"),
    "P11b": ("0 of 3 agreements are signed", "confidential, not in this version", "GBP 12,000"),
    "P12": ("7 of 9 have signed; 3 may not begin yet", "Level 3, direct contact", "Raised risk",
            "C. Marsh", "N. Perrin", "Not signed yet", "12 Nov 2026", "Hill Voices",
            "District child welfare office", "None raised so far", "15 September 2027"),
    "P12s": ("Safeguarding statement SG-1.0", "put the best interests of the child first",
             "without being punished", "Tell C. Marsh", "typed name", "R. Osei",
             "not a qualified electronic signature"),
    "P12c": ("If you are worried about a child", "Do not promise secrecy", "C. Marsh",
             "District child welfare office", "SG-1.0"),
}


@pytest.mark.parametrize("document", PAPERS)
def test_a_paper_says_what_the_project_says(printed, document):
    text = " ".join(printed[document, "en"][0])
    assert [fact for fact in FACTS[document] if fact not in text] == []


KINDS = {"P8": {"H1", "H2", "Table", "TH", "TD", "Figure"}, "P8s": {"H1", "Table", "Figure"},
         "P9": {"H1", "Table", "TH"},
         "P14": {"H1", "H2", "Table", "TH", "TD"}, "P14p": {"H1", "H2", "Table"},
         "P14y": {"H1", "H2", "P"},
         "P13": {"H1", "H2", "Table", "TH", "TD", "Figure"}, "P13f": {"H1", "Table", "Figure"},
         "P11": {"H1", "H2", "Table", "TH", "TD"}, "P11b": {"H1", "H2", "Table"},
         "P12": {"H1", "H2", "Table", "TH", "TD"}, "P12s": {"H1", "H2", "L", "LI", "Table", "TH"},
         "P12c": set()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", PAPERS)
def test_a_paper_is_tagged_in_every_language(printed, document, language):
    pages, tags = printed[document, language]
    assert KINDS[document] <= {tag.kind for tag in tags}
    assert not any("{" in page or "doc." in page for page in pages)


def test_the_statement_and_its_signatures_share_few_sheets(printed):
    assert len(printed["P12c", "en"][0]) == 1
    assert len(printed["P12s", "en"][0]) <= 2
    assert len(printed["P12", "en"][0]) <= 2


def test_the_board_reads_nothing_of_confidential_money(printed):
    text = " ".join(printed["P11b", "en"][0])
    assert "Brightpath is paid monthly" not in text
    assert "GBP 3,000" not in text
    assert "First monthly update runs" not in text


def test_the_register_of_the_initiation_lies_on_its_side_where_it_is_wide(sample, printed):
    assert len(printed["P8", "en"][0]) <= 20
    for language in LANGUAGES:
        pdf = pypdfium2.PdfDocument(str(sample[2] / f"P8-{language}.pdf"))
        wide = [n for n in range(len(pdf)) if pdf[n].get_width() > pdf[n].get_height()]
        text = pdf[wide[0]].get_textpage().get_text_bounded() if wide else ""
        pdf.close()
        assert len(wide) == 1
        facts = ("Elders of", "Foot paths are missing", "Coordinator of Hill", "Repository of")
        for fact in facts if language != "ar" else ():  # read back in the order of the glyphs
            assert fact in " ".join(text.split()), fact


def test_the_initiation_has_a_short_form_and_its_lines_add_up(printed):
    assert all(len(printed["P8s", language][0]) == 3 for language in LANGUAGES)
    pages = printed["P8", "en"][0]
    assert 10 <= len(pages) <= 22
    text = " ".join(pages)
    assert text.index("Scope") < text.index("Line by line") < text.index("Every risk")


def test_pages_of_the_initiation_are_full_and_its_signatures_stand_side_by_side(printed):
    pages = printed["P8", "en"][0]
    assert len(pages) <= 18, "it was twenty, half of them half empty"
    assert "Simple electronic record" in pages[-1]
    between = pages[-1].split("Project lead")[1].split("Challenge owner")[0]
    assert between.split() == ["date"], "both lines stand in one row"


@pytest.mark.parametrize("document", ["P8", "P8s", "P11"])
def test_a_paper_writes_money_and_shares_in_one_form(printed, document):
    text = " ".join(printed[document, "en"][0])
    assert "£" not in text
    assert ".00" not in text
    assert not re.search(r"\d%", text)
    french = " ".join(printed[document, "fr"][0])
    assert not re.search(r"\b1 (janvier|janv\.|mars|févr\.|février|mai|juin)", french)


def test_the_first_page_of_the_legal_sheet_is_enough(printed):
    (only,) = printed["P11b", "en"][0]
    assert "Nothing special" not in only, "the board reads what wants care"
    assert "Who has acknowledged" not in only
    first = printed["P11", "en"][0][0]
    for said in ("Collaboration agreement", "Who owns the results", "Whom to ask", "L. Brandt"):
        assert said in first, said
    assert "Every topic" not in first


def test_the_board_reads_one_page_for_a_check_in_and_no_dissent_in_words(printed):
    pages = printed["P13", "en"][0]
    assert len(pages) == 2
    assert "would not draw" not in " ".join(pages)
    assert "A. Yusuf" not in " ".join(pages), "who took part is told by role"


def test_the_plan_says_on_how_many_views_they_had_an_answer_and_counts_all_nine(printed):
    text = " ".join(printed["P14p", "en"][0])
    assert "7 of 9 requirements met" in text
    assert "100 % of views answered" in text


@pytest.mark.parametrize(("outcome", "said"), [
    ("existing", "You had already said a lot"), ("later", "We want to ask you later"),
    ("not_appropriate", "We did not ask you this time"), ("direct", "not said yet"),
])
def test_young_people_who_were_not_asked_are_told_so(tmp_path, outcome, said):
    session, project = filled.empty(tmp_path)
    Questionnaire(session, project).set_answer(Address(OUTCOME), Answer.of(outcome))
    reporting.make_render(session, project, "P14y")(tmp_path / "a.pdf")
    session.close()
    (page,) = filled.text_of(tmp_path / "a.pdf")
    assert said in page


def test_every_no_says_what_it_asks_for_before_anybody_is_invited(tmp_path):
    session, project = filled.empty(tmp_path)
    questionnaire = Questionnaire(session, project)
    for path in ("youth.matter.open", "youth.ready.money"):
        questionnaire.set_answer(Address(path), Answer.of("no"))
    reporting.make_render(session, project, "P14")(tmp_path / "a.pdf")
    session.close()
    (page,) = filled.text_of(tmp_path / "a.pdf")
    for said in ("Not directly.", "it would be for show: later, or through others.",
                 "no money for access and thanks", "Not answered yet: 6."):
        assert said in page, said


def test_young_readers_get_one_sheet_in_large_type_without_names(printed):
    (page,) = printed["P14y", "en"][0]
    assert "N. Perrin" not in page
    assert len(printed["P14", "en"][0]) == 1
    assert len(printed["P14p", "en"][0]) <= 4


def test_the_record_holds_nothing_about_a_child_and_no_certificate(printed):
    text = " ".join(printed["P12", "en"][0])
    assert "Names and events" not in text
    assert "certificate" not in text


@pytest.mark.parametrize("document", PAPERS)
def test_an_empty_project_prints_quietly(tmp_path, document):
    session, project = filled.empty(tmp_path)
    reporting.make_render(session, project, document)(tmp_path / "a.pdf")
    text = " ".join(filled.text_of(tmp_path / "a.pdf"))
    session.close()
    assert "not said yet" in text
    assert "None" not in text.replace("None raised so far", "")


# -- the impact statement, of the sample project that comes to its end ----------------------------


@pytest.fixture(scope="module")
def impact_pages(sample):
    """Text of the pages for the board and for the public, with their tags."""
    session, _, folder = sample
    project = session.project_by_code("CQ-2025-04")
    found = {}
    for document, language in (("P15", "en"), ("P15p", "en"), ("P15p", "fr"), ("P15", "ar")):
        target = folder / f"{document}-{language}-air.pdf"
        reporting.make_render(session, project, document, language)(target)
        pdf = pypdfium2.PdfDocument(str(target))
        tags = {tag.kind for n in range(len(pdf)) for tag in reading.tags(pdf, n)}
        pdf.close()
        found[document, language] = " ".join(filled.text_of(target)), tags
    return found


def test_the_impact_statement_says_what_was_promised_and_what_came_of_it(impact_pages):
    text, tags = impact_pages["P15", "en"]
    for fact in (
        "nine school gates instead of seventeen", "1 of 1", "3 of 4", "93.2 %", "Mostly We know",
        "In use Promised: Each term, a map", "The head of school travel chose",
        "why this street and not that one",
        "A ranking of schools reached", "Stop", "J. Fennick", "Challenge owner", "We contributed",
        "A document or figures of use show it", "9 of 38", "On the way", "Open data page",
        "no ranking of schools", "GBP 34,500 of GBP 37,000", "Is the map still used",
        "Stronger words than the evidence", "cleaner way to school: Softer words: ",
    ):
        assert fact in text, fact
    assert {"H1", "H2", "H3", "Table", "TH", "TD", "Figure"} <= tags


def test_the_public_sees_no_budget_no_names_and_no_claim_that_was_not_released(impact_pages):
    text, _ = impact_pages["P15p", "en"]
    assert "nine school gates instead of seventeen" in text
    assert "why this street and not that one" in text, "it may be quoted"
    for hidden in ("34,500", "J. Fennick", "W. Larch", "always choose the cleaner way",
                   "Is the map still used", "Still missing", "Stronger words"):
        assert hidden not in text, hidden
    assert "Approved by Project lead, 18 Nov 2026 Challenge owner, 19 Nov 2026" in text
    assert "Simple electronic record" not in text, "nobody signs the public version"
    assert "Proof" not in text
    assert "{" not in impact_pages["P15p", "fr"][0]
    assert "doc." not in impact_pages["P15", "ar"][0]


def test_every_indicator_that_can_be_drawn_is_drawn_on_the_first_pages(tmp_path):
    session, project = filled.empty(tmp_path)
    questionnaire = Questionnaire(session, project)
    figures = (("Late", "40 %", "20 %", "30 %"), ("Trips", "1 200", "1 500", "1 400"),
               ("Words", "few", "many", "some"))
    for row in figures:
        cells = dict(zip(("indicator", "baseline", "target", "actual"), row, strict=True))
        questionnaire.add_row("impact.planned.planned", values=cells)
    drawn = reporting.make_render(session, project, "P15")
    session.close()
    moved = [part.name for part in drawn.data.paper.parts if isinstance(part, Moved)]
    assert moved == ["Late, target 20 %", "Trips, target 1 500"]


def test_without_permission_the_public_reads_no_quote_and_no_lesson(tmp_path):
    session, project = filled.empty(tmp_path)
    questionnaire = Questionnaire(session, project)
    for path, value in (("impact.voices.word", "I look at the list"),
                        ("impact.voices.word_public", "unsure")):
        questionnaire.set_answer(Address(path), Answer.of(value))
    texts = {}
    for document in ("P15", "P15p"):
        reporting.make_render(session, project, document)(tmp_path / "a.pdf")
        texts[document] = " ".join(filled.text_of(tmp_path / "a.pdf"))
    session.close()
    assert "I look at the list" in texts["P15"]
    assert "I look at the list" not in texts["P15p"]
    assert "not said yet" in texts["P15p"]


def test_the_urgent_line_of_the_french_card_stays_in_its_bar(sample, printed):
    assert printed["P12c", "fr"]
    pdf = pypdfium2.PdfDocument(str(sample[2] / "P12c-fr.pdf"))
    text = pdf[0].get_textpage()
    places = [text.search(word).get_next()[0] for word in ("Danger", "Appeler")]
    bottoms = [text.get_charbox(place)[1] for place in places]
    pdf.close()
    assert bottoms[0] == pytest.approx(bottoms[1], abs=1)
