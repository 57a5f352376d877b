"""The record of a workshop: what the room may know afterwards, on paper, and nothing else."""

from __future__ import annotations

import re
import time
from io import BytesIO
from zlib import crc32

import docx
import pypdfium2 as pdfium
import pytest
from docx.oxml.ns import qn
from PIL import Image
from tests.reports.documents.filled import empty, sample
from tests.reports.reading import tags
from tests.services.workshop_held import PRIVATE, SEALED, held, row

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.reports.plain import plain_text
from collab_desktop.services import reporting
from collab_desktop.services.board_photos import BoardPhotos
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.printed import find_printed
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.workshops import Workshops

FACTS = {
    "en": ("Workshop 2, Define: two decisions and two actions", "Four end users were there.",
           "Three young advisers were there.", "Plan by week, not by day",
           "Scores are close, and the owner agrees", "Two planners wanted days",
           "Ask both ward offices", "Agreed before: Close is a yes",
           "What the room said: How sure are we? (round 2)", "Close, median 4",
           "all 4; in the first round 2.5", "Camps of this week",
           "One round is still sealed; nothing of it stands here.",
           "What became of your words: A day at the desk", "2 Clinic counts on paper",
           "in Risks, in other words", "Not placed",
           "Licence of the satellite pictures", "09:30–09:55", "How might we",
           "11 people left word, from 1 (low) to 5 (high): 2 with 3, 6 with 4 and 3 with 5.",
           "Next time with a longer break.", "Next workshop"),
    "fr": ("Atelier 2, Define : deux décisions et deux actions",
           "Trois jeunes conseillers étaient là.", "Plan by week, not by day",
           "Ce que vos mots sont devenus",
           "dans Risques, en d’autres mots", "Prochain atelier"),
    "ar": ("الورشة 2", "Plan by week, not by day", "ما آلت إليه كلماتكم", "تبقى على اللوح",
           "الورشة القادمة"),
}
"""What is said, in the order in which it is read."""
HIDDEN = (PRIVATE, "Amina", SEALED, "A secret matter", "seat:")


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    session, project = sample(tmp_path_factory.mktemp("minutes"))
    yield session, project, held(session, project)
    session.close()


def rendered(opened, language: str = "en", **options):
    session, project, workshop = opened
    chosen = reporting.Options(about=workshop, **options)
    return reporting.make_render(session, project, "P4", language, chosen)


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u2066-\u2069]+", " ", text)


@pytest.mark.parametrize("language", FACTS)
def test_facts_are_read_back_in_their_order_from_pdf_and_word(opened, language, tmp_path):
    render = rendered(opened, language)
    started = time.process_time()
    result = render(tmp_path / "P4.pdf")
    taken = time.process_time() - started
    assert 2 <= result.pages <= 6
    assert taken < 1, "seconds of the processor, whatever else runs"
    render(tmp_path / "P4.docx")
    word = docx.Document(tmp_path / "P4.docx")
    written = squeezed(" ".join(
        "".join(t.text or "" for t in p.iter(qn("w:t"))) for p in word.element.body.iter(qn("w:p"))
    ))
    told = squeezed(plain_text(render.document()))
    for text in (told, written):
        places = [text.find(fact) for fact in FACTS[language]]
        assert -1 not in places, FACTS[language][places.index(-1)]
        if language == "fr":
            assert places == sorted(places)
        assert not [secret for secret in HIDDEN if secret in text]


def test_the_pdf_is_tagged_and_read_in_order(opened, tmp_path):
    rendered(opened)(tmp_path / "P4.pdf")
    pdf = pdfium.PdfDocument(tmp_path / "P4.pdf")
    try:
        found = [tag for page in range(len(pdf)) for tag in tags(pdf, page)]
        text = squeezed(" ".join(
            page.get_textpage().get_text_bounded() for page in pdf
        ))
    finally:
        pdf.close()
    kinds = {tag.kind for tag in found}
    assert {"H1", "H2", "Table", "TR", "TH", "TD", "Figure"} <= kinds
    assert all(tag.alt for tag in found if tag.kind == "Figure")
    assert "Close, median 4" in " ".join(tag.alt for tag in found)
    order = ("two decisions", "Who was there", "Actions", "What the room said", "Parking lot",
             "Agenda as it was held", "Mood at the end")
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)
    assert not [secret for secret in HIDDEN if secret in text]


def test_the_public_reads_no_name_no_notes_and_no_parking_lot(opened):
    session, project, _ = opened
    names = [str(row["name"]) for row in session.project(project).people.values()]
    whole = plain_text(rendered(opened).document())
    assert any(name in whole for name in names)
    public = rendered(opened, audience="public")
    text = plain_text(public.document())
    assert not [name for name in names if name in text]
    for kept in ("Two planners wanted days", "Licence of the satellite", "longer break"):
        assert kept in whole
        assert kept not in text
    assert {one.name for one in public.data.withheld} >= {"Dissent", "Notes", "Point"}


def test_what_nobody_said_is_not_printed(opened):
    session, project, _ = opened
    other = next(
        row.id for row in session.project(project).rows("ws_workshops")
        if session.project(project).cell(row, "title") == "Create"
    )
    text = plain_text(rendered((session, project, other)).document())
    assert "09:00" in text
    assert "No end user was there" not in text, "nobody was asked yet"
    assert "No young adviser was there" not in text


def test_minutes_are_final_once_the_workshop_is_closed(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    opened = (session, project, workshop)
    assert rendered(opened).data.identity.state == "draft"
    Workshops(session, project).close(workshop)
    assert rendered(opened).data.identity.state == "final"
    session.close()


def test_each_workshop_counts_its_own_versions_and_its_hash_is_found(opened, tmp_path):
    session, project, workshop = opened
    first = session.project(project).rows("ws_workshops")[0].id
    for about, version in ((workshop, "0.1"), (first, "1.0")):
        options = reporting.Options(about=about)
        result = reporting.export_document(
            session, project, "P4", tmp_path / f"{version}.pdf", options=options)
        assert (result.version, result.about) == (version, about)
    (found,) = find_printed(session, result.content_hash[:12])
    assert found.title == "Workshop record"
    assert session.project(project).records[workshop]


def test_the_usual_workshop_is_the_one_that_runs_and_none_says_so(opened, tmp_path):
    session, project, workshop = opened
    (view,) = [v for v in reporting.documents(session, project) if v.id == "P4"]
    assert view.about[0] == (workshop, "Workshop 2: Define")
    assert len(view.about) == 3
    bare, begun = empty(tmp_path)
    for old in bare.project(begun).rows("ws_workshops"):
        Questionnaire(bare, begun).delete_row(old.id)
    document = reporting.make_render(bare, begun, "P4").document()
    assert "No workshop is planned yet." in plain_text(document)
    bare.close()


def test_the_prioritisation_stands_in_the_minutes_of_the_workshop_that_revealed_it(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    scoring = Scoring(session, project)
    last = [view for view in scoring.rounds() if view.is_revealed][-1]
    day = last.revealed_at[:10]
    data = {"minutes": 60, "activity": "Reveal and talk", "screen": "scoring"}
    row(session, project, "ws_agenda", f"record:{workshop}", **data)
    opened = (session, project, workshop)
    title = f"What the room said: {scoring.about(last.depth).title}"
    assert title not in plain_text(rendered(opened).document()), "another day"
    Workshops(session, project).set(workshop, date=day)
    text = plain_text(rendered(opened).document())
    assert title in text
    assert scoring.about(last.depth).items[0].title in text
    assert "agreed: " in text
    notes = {n for found in scoring.results(last.id).rows for n in found.notes}
    assert not [note for note in notes if note in text]
    session.close()


def test_minutes_like_a_book_are_written_in_seconds(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    long = "Roads change every few days and nobody knows. " * 1_080
    row(session, project, "decisions", decision=long, reason=long, informed_by=long,
        **{"from": f"workshop:{workshop}"})
    render = rendered((session, project, workshop))
    started = time.process_time()
    assert render(tmp_path / "P4.pdf").pages > 40
    render(tmp_path / "P4.docx")
    assert time.process_time() - started < 5, "laid out once, not once for each size of letters"
    assert plain_text(render.document()).count("nobody knows") == 3 * 1_080, "nothing is cut"
    session.close()


def wall(width=2400, height=1600):
    drawn, out = Image.effect_noise((width, height), 80).convert("RGB"), BytesIO()
    drawn.save(out, "JPEG", quality=82)
    return out.getvalue()


def bomb() -> bytes:
    """A picture whose head promises more pixels than any camera takes."""
    head = b"IHDR" + (50_000).to_bytes(4) * 2 + b"\x08\x02\x00\x00\x00"
    chunks = ((13).to_bytes(4) + head, (0).to_bytes(4) + b"IDAT")
    return b"\x89PNG\r\n\x1a\n" + b"".join(c + crc32(c[4:]).to_bytes(4) for c in chunks)


def test_photos_of_the_wall_print_modestly_with_their_words(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    opened = (session, project, workshop)
    (board,) = BoardDesk(session, project).boards(workshop)
    kept, whole = BoardPhotos(session, project), wall()
    rendered(opened)(tmp_path / "before.pdf")
    kept.add(board.id, whole, "Cards in three groups")
    kept.add(board.id, b"\xff\xd8 no photo any more", "A broken one")
    kept.add(board.id, bomb(), "One that would fill the memory")
    render = rendered(opened)
    render(tmp_path / "P4.pdf")
    words = "A day at the desk, photo 1: Cards in three groups"
    pdf = pdfium.PdfDocument(tmp_path / "P4.pdf")
    try:
        figures = [tag.alt for n in range(len(pdf)) for tag in tags(pdf, n) if tag.kind == "Figure"]
    finally:
        pdf.close()
    assert words in figures
    grown = (tmp_path / "P4.pdf").stat().st_size - (tmp_path / "before.pdf").stat().st_size
    assert 20_000 < grown < len(whole) / 2
    assert "photo 2: A broken one (the file of this photo is lost)" in plain_text(render.document())
    render(tmp_path / "P4.docx")
    word = docx.Document(tmp_path / "P4.docx")
    assert words in [shape._inline.docPr.get("descr") for shape in word.inline_shapes]
    public = plain_text(rendered(opened, audience="public").document())
    assert "Cards in three groups" not in public
    assert "3 photos of the wall are not in this version" in public
    session.close()


def test_ratings_of_true_north_stand_in_the_minutes_of_their_day(tmp_path):
    session, project = sample(tmp_path)
    workshop = held(session, project)
    desk = Questionnaire(session, project)
    run = f"run:{session.index_of(project).step('tn').runs[0].key}"

    def say(path, value):
        desk.set_answer(Address(path, run), Answer.of(value))

    say("tn.q1.rating", "partly")
    say("tn.q1.answer", "Two wards asked for it")
    say("tn.panel.date", "2026-10-06")
    opened = (session, project, workshop)
    assert "Two wards asked for it" not in plain_text(rendered(opened).document()), "not planned"
    row(session, project, "ws_agenda", f"record:{workshop}", screen="true_north", minutes=40)
    told = squeezed(plain_text(rendered(opened).document()))
    assert "What the room said: True North" in told
    assert "Partly" in told
    assert "Two wards asked for it" in told
    rendered(opened)(tmp_path / "P4.docx")
    say("tn.panel.date", "2026-10-07")
    assert "Two wards asked for it" not in plain_text(rendered(opened).document()), "another day"
    session.close()
