"""Paper for the room: what stands on it, that it is keyed in its order, and who is named."""

from __future__ import annotations

import docx
import pypdfium2 as pdfium
import pytest
from docx.oxml.ns import qn
from tests.reports.documents.filled import HOSTILE, sample
from tests.reports.reading import tags
from tests.services.workshop_held import SEALED, held, row

from collab_desktop.domain import standing
from collab_desktop.domain.paper_parts import Grid
from collab_desktop.domain.room_parts import Ballots, CanvasSheet
from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.reports.plain import plain_text
from collab_desktop.services import reporting
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.card_sending import CardSending
from collab_desktop.services.round_subjects import boards, scored_questions
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.scoring import Scoring

PAPERS = {
    "P4a": ("Define", "How might we", "09:55", "Vote", "10:15", "Check-out"),
    "P4b": ("Seat 1", SEALED, "Secret: nobody ever sees who gave what.", "A secret matter"),
    "P4c": ("A day at the desk", "Today", "What lands on the desk", "Missing"),
    "P4d": ("Who is here: workshop 2, Define", "A. Yusuf", "Northmoor University",
            "____ young advisers"),
    "P4e": ("A day at the desk", "Today", "2 Clinic counts on paper; 5 votes", "Not placed",
            "4 A word that has no place"),
}
ARABIC = {"P4a": "Check-out", "P4b": "المقعد 1", "P4c": "اليوم", "P4d": "التوقيع",
          "P4e": "غير موضوعة"}


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    session, project = sample(tmp_path_factory.mktemp("room"))
    yield session, project, held(session, project)
    session.close()


def rendered(opened, document: str, language: str = "en"):
    session, project, workshop = opened
    options = reporting.Options(about=workshop)
    return reporting.make_render(session, project, document, language, options)


@pytest.mark.parametrize("document", PAPERS)
def test_each_paper_says_what_it_should_in_its_order_as_pdf_and_word(opened, document, tmp_path):
    render = rendered(opened, document)
    assert render(tmp_path / "paper.pdf").warnings == ()
    render(tmp_path / "paper.docx")
    pdf = pdfium.PdfDocument(tmp_path / "paper.pdf")
    try:
        printed = " ".join(pdf[0].get_textpage().get_text_bounded().split())
        found = tags(pdf, 0)
    finally:
        pdf.close()
    word = docx.Document(tmp_path / "paper.docx")
    written = " ".join(
        "".join(t.text or "" for t in p.iter(qn("w:t"))) for p in word.element.body.iter(qn("w:p"))
    )
    for text in (printed, written, " ".join(plain_text(render.document()).split())):
        places = [text.find(fact) for fact in PAPERS[document]]
        assert -1 not in places, (PAPERS[document][places.index(-1)], text)
        assert places == sorted(places)
    assert found[0].kind in {"Document", "H1", "P"}
    assert "H1" in {tag.kind for tag in found}
    assert all(tag.alt for tag in found if tag.kind == "Figure")


@pytest.mark.parametrize("document", ARABIC)
def test_papers_speak_the_language_of_the_project(opened, document):
    assert ARABIC[document] in plain_text(rendered(opened, document, "ar").document())


def test_a_sheet_for_every_seat_in_the_order_of_keying_and_no_name(opened):
    session, project, workshop = opened
    (sealed,) = [r for r in Rounds(session, project).rounds(workshop) if not r.is_revealed]
    (part,) = rendered(opened, "P4b").data.paper.parts
    assert isinstance(part, Ballots)
    assert [sheet.code for sheet in part.sheets] == [f"Seat {n}" for n in range(1, 5)]
    assert all([line.title for line in sheet.lines] == [i.title for i in sealed.about.items]
               for sheet in part.sheets)
    names = [str(person["name"]) for person in session.project(project).people.values()]
    text = plain_text(rendered(opened, "P4b").document())
    assert not [name for name in names if name in text]


def test_sheets_of_the_prioritisation_follow_its_criteria_and_dots_have_their_boxes(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    subject = f"record:{workshop}"
    row(session, project, "ws_agenda", subject, minutes=20, activity="Score", screen="scoring")
    scoring, desk = Scoring(session, project), Rounds(session, project)
    people = tuple(str(p["id"]) for p in session.store.rows("person"))[:2]
    scoring.open_round(people, "quick")
    about = About("Which first?", (Item("a", "Camps"), Item("b", "Roads")), dots=3)
    desk.open(about, Method.DOTS, list(people), Secrecy.OPEN, workshop)
    (part,) = rendered((session, project, workshop), "P4b").data.paper.parts
    by_title = {sheet.title: sheet for sheet in part.sheets}
    named = by_title["Which first?"]
    assert session.project(project).person(people[1]) in named.code
    assert len(named.boxes) == 3
    criteria = [item.title for item in scoring.about("quick").items]
    (scored,) = [s for t, s in by_title.items() if t not in {SEALED, "Which first?"}]
    assert [line.title for line in scored.lines] == criteria
    assert scored.code == "Seat 2"
    assert len(scored.boxes) == 7
    session.close()


def test_sheets_of_a_scoring_to_come_are_printed_the_day_before(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    subject = f"record:{workshop}"
    row(session, project, "ws_agenda", subject, minutes=20, activity="Score", screen="scoring")
    (part,) = rendered((session, project, workshop), "P4b").data.paper.parts
    scored = [sheet for sheet in part.sheets if sheet.title != SEALED]
    assert [sheet.code for sheet in scored] == ["Seat 1", "Seat 2"], "one of three sent word"
    scoring = Scoring(session, project)
    asked = [item.title for item in scoring.about(standing.depth(scoring.data)).items]
    assert asked
    assert all([line.title for line in sheet.lines] == asked for sheet in scored)
    session.close()


def test_sheets_of_prepared_and_planned_rounds_are_printed_the_evening_before(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    rounds = Rounds(session, project)
    own = About("What first?", (Item("line1", "Wells"), Item("line2", "Radios")))
    waits = rounds.prepare(own, Method.SCORE, 4, Secrecy.SECRET, workshop)
    asked = scored_questions(rounds.data)[0]
    subject = f"record:{workshop}"
    for about in (asked.items[0].key, "desk_story"):
        row(session, project, "ws_agenda", subject, screen="round", about=about)

    def printed(title):
        (part,) = rendered((session, project, workshop), "P4b").data.paper.parts
        return [sheet for sheet in part.sheets if sheet.title == title]

    mine = printed("What first?")
    assert [sheet.code for sheet in mine] == ["Seat 1", "Seat 2", "Seat 3", "Seat 4"]
    assert [line.title for line in mine[0].lines] == ["Wells", "Radios"]
    planned = printed(asked.title)
    assert [sheet.code for sheet in planned] == ["Seat 1", "Seat 2"], "one of three sent word"
    assert [line.title for line in planned[0].lines] == [item.title for item in asked.items]
    (board,) = [a for a in boards(rounds.data, workshop) if a.title == "A day at the desk"]
    assert [line.title for line in printed(board.title)[0].lines] == [
        item.title for item in board.items]
    rounds.begin(waits)
    rounds.hand_in(waits, "seat:4", {"scores": {"line1": 5, "line2": "?"}})
    assert len(printed("What first?")) == 4, "the seats of the sheets are those of the round"
    rounds.open(asked, Method.SCORE, 2, Secrecy.SECRET, workshop)
    assert len(printed(asked.title)) == 2, "once it is open it is not printed twice"
    session.close()


def test_canvases_of_the_agenda_are_printed_empty_and_a_grid_has_its_axes(opened):
    session, project, _ = opened
    parts = rendered(opened, "P4c").data.paper.parts
    assert [part.title for part in parts] == ["A day at the desk"]
    assert not any(area.cards for part in parts for line in part.rows for area in line)
    first = session.project(project).rows("ws_workshops")[0].id
    options = reporting.Options(about=first)
    whole = reporting.make_render(session, project, "P4c", options=options).data.paper.parts
    assert len(whole) == len(session.index_of(project).pack.room.canvases)
    grids = [part for part in whole if isinstance(part, CanvasSheet) and part.axes]
    assert grids
    assert all(len(line) == 2 for grid in grids for line in grid.rows)


def test_a_sign_in_sheet_has_lines_for_those_whom_nobody_expected(opened):
    (grid,) = [p for p in rendered(opened, "P4d").data.paper.parts if isinstance(p, Grid)]
    assert len(grid.rows) == 3 + 10


def test_a_card_on_paper_says_where_it_went_and_who_wrote_it_only_where_the_board_says_so(opened):
    session, project, workshop = opened
    desk = BoardDesk(session, project)
    board = desk.add_board(workshop, "data_walk")
    card = desk.add(board, "Pump list of the water office", "there", author="R. Vale")
    sending = CardSending(session, project)
    [datasets] = [
        target for target in sending.targets(desk.board(board))
        if target.is_proposed and target.title == "Data"
    ]
    sending.send(board, [card], datasets)
    said = plain_text(rendered(opened, "P4e").document())
    assert "Pump list of the water office; went to Data" in said
    assert "R. Vale" not in said
    desk.show_authors(board, shown=True)
    said = plain_text(rendered(opened, "P4e").document())
    assert "Pump list of the water office; from R. Vale; went to Data" in said
    assert "est allée vers Données" in plain_text(rendered(opened, "P4e", "fr").document())


def test_hostile_words_are_words_on_every_paper_of_the_room(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    subject = f"record:{workshop}"
    row(session, project, "ws_agenda", subject, minutes=5, activity=HOSTILE)
    row(session, project, "decisions", decision=HOSTILE, reason=HOSTILE,
        **{"from": f"workshop:{workshop}"})
    about = About(HOSTILE, (Item("a", HOSTILE),))
    Rounds(session, project).open(about, Method.SCORE, 3, Secrecy.SECRET, workshop)
    BoardDesk(session, project).add(
        session.project(project).rows("ws_boards", subject)[0].id, HOSTILE, "now")
    for document in ("P4", *PAPERS):
        render = rendered((session, project, workshop), document)
        render(tmp_path / "paper.pdf")
        render(tmp_path / "paper.docx")
        if document not in {"P4c", "P4d"}:
            assert "<b>5 < 7 &" in plain_text(render.document()), document
    session.close()
