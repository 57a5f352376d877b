"""The matrix on paper, read back: plan and poster, in three languages, small, large and strange."""

from __future__ import annotations

import time

import pypdfium2
import pytest
from tests.reports.documents import filled
from tests.reports.reading import open_pdf, tags

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services import reporting
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting import freezing

TALKING = ("Affected but unheard: Elders of nomadic families",
           "There is room in the boat: 2 close to 7 in the team")


@pytest.fixture
def own(tmp_path):
    session, project = filled.sample(tmp_path)
    yield session, project
    session.close()


def printed(own, document, folder, language="en", **options):
    """The text of every page, and the file."""
    file = folder / f"{document}-{language}.pdf"
    render = reporting.make_render(*own, document, language, reporting.Options(**options))
    render(file)
    return filled.text_of(file), file


def whole(pages):
    return " ".join(" ".join(pages).split())


def test_the_plan_says_letters_loads_findings_and_who_takes_part(own, tmp_path):
    pages, file = printed(own, "P6", tmp_path)
    said = whole(pages)
    for words in (
        "One thing is not in order: Nobody answers for “Check that no map gives a camp away”.",
        "Agree the challenge question", "May 2026 to Jul 2026", "nobody answers", "one holds it",
        "A10 C1 I1", "21 activities", "Responsible does the work", "Workload", "Findings",
        "M. Tarn answers for 10 of 21 activities: a bottleneck.",
        "The Health Office owns the question", "Engagement plan", "Radio and clinic talks",
        "At milestones", "Two languages; after school.", *TALKING,
    ):  # fmt: skip
        assert words in said, words
    width, height = pypdfium2.PdfDocument(file)[0].get_size()
    assert width > height, "landscape"


def test_heads_are_repeated_on_every_page_of_the_matrix(own, tmp_path):
    pages, _ = printed(own, "P6", tmp_path)
    matrix = [page for page in pages if "Activity" in page]
    assert len(matrix) == 3
    assert all("Check" in page for page in matrix)
    assert "M. Tarn" in matrix[1]
    assert "Elders of" in matrix[2]


def test_what_letters_mean_stands_on_the_first_page(own, tmp_path):
    pages, _ = printed(own, "P6", tmp_path)
    assert "Accountable answers for the result" in " ".join(pages[0].split())
    assert whole(pages).count("Accountable answers for the result") == 1


def test_the_map_stands_beside_its_numbers_and_says_in_words_what_it_shows(own, tmp_path):
    pages, file = printed(own, "P6", tmp_path)
    last = " ".join(pages[-1].split())
    for words in ("Who stands where", "Keep satisfied", "Manage closely", "Core", "diamond:",
                  "13 Parents of children under five 1 4 5 Inform", "ringed: affected but"):
        assert words in last, words
    pdf = open_pdf(file.read_bytes())
    alts = [tag.alt for tag in tags(pdf, len(pdf) - 1) if tag.kind == "Figure"]
    assert len(alts) == 2
    assert "Manage closely: 1 M. Tarn, 2 C. Marsh" not in alts[0], "Marsh has influence 3"
    assert "Manage closely: 1 M. Tarn, 5 A. Yusuf." in alts[0]
    assert "Informed: 13 Parents of children under five, 14 Elders" in alts[1]


def test_plan_and_poster_are_two_documents(own):
    frozen = {freezing.freeze(*own, document, "en").content_hash for document in ("P6", "P6p")}
    assert len(frozen) == 2


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_poster_is_one_a3_sheet(own, tmp_path, language):
    pages, file = printed(own, "P6p", tmp_path, language)
    assert len(pages) == 1
    if language != "en":
        return
    assert [round(side) for side in pypdfium2.PdfDocument(file)[0].get_size()] == [1191, 842]
    for words in ("One thing is not in order", "Write the impact statement", "Elders of",
                  "Informed"):
        assert words in " ".join(pages[0].split()), words


def test_the_matrix_is_tagged_as_a_table(own, tmp_path):
    _, file = printed(own, "P6p", tmp_path)
    kinds = [tag.kind for tag in tags(open_pdf(file.read_bytes()), 0)]
    assert kinds.count("Table") == 1
    assert kinds.count("TR") == 1 + 6 + 21 + 1
    assert kinds.count("TH") == 16 + 6 + 21 + 1


def test_bars_say_their_numbers_in_words(own, tmp_path):
    _, file = printed(own, "P6", tmp_path)
    pdf = open_pdf(file.read_bytes())
    alts = [tag.alt for page in range(len(pdf)) for tag in tags(pdf, page) if tag.kind == "Figure"]
    assert "Accountable 10, Consulted 1, Informed 1" in alts


def test_what_somebody_thinks_of_it_is_never_printed(own, tmp_path):
    pages, _ = printed(own, "P6", tmp_path)
    said = whole(pages).casefold()
    assert not [stance for stance in ("champion", "doubtful", "supportive") if stance in said]


def test_roles_print_instead_of_names(own, tmp_path):
    for document in ("P6", "P6p"):
        said = whole(printed(own, document, tmp_path, names_as_roles=True)[0])
        assert "Safeguarding lead" in said
        assert not [n for n in ("Tarn", "Yusuf", "Brandt", "Castellan", "Perrin") if n in said]


@pytest.mark.parametrize(("language", "words"), [
    ("fr", ("Une chose n’est pas en ordre", "Charge", "Plan de participation", "Constats",
            "Touché mais pas entendu")),
    ("ar", ()),
])  # fmt: skip
def test_it_speaks_other_languages(own, tmp_path, language, words):
    pages, file = printed(own, "P6", tmp_path, language)
    said = whole(pages)
    assert all(word in said for word in words), said[:400]
    assert "doc." not in said
    assert "Workload" not in said
    actual = " ".join(
        f"{tag.actual} {tag.alt}" for tag in tags(open_pdf(file.read_bytes()), 0)
    )  # fmt: skip
    if language == "ar":
        assert "أمر واحد ليس على ما يرام" in actual


def test_other_letters_look_like_their_duty(own, tmp_path):
    session, project = own
    Questionnaire(session, project).set_answer(
        Address("raci.activities.scheme"), Answer.of("rasci"))
    desk = MatrixDesk(session, project)
    desk.set_cells({(desk.activities[0].id, desk.people[1].id): "S"})
    said = whole(printed(own, "P6", tmp_path)[0])
    assert "Supporting" in said
    Questionnaire(session, project).set_answer(
        Address("raci.activities.scheme"), Answer.of("daci"))
    said = whole(printed(own, "P6p", tmp_path)[0])
    assert "Approver" in said


def test_a_matrix_without_letters_or_people_prints_quietly(tmp_path):
    session, project = filled.empty(tmp_path)
    Questionnaire(session, project).add_row(ACTIVITIES, values={"title": "Plan"})
    own = (session, project)
    assert "Nobody is named for the activities yet" in whole(printed(own, "P6", tmp_path)[0])
    assert "Nobody is named" in whole(printed(own, "P6p", tmp_path)[0])
    session.close()


@pytest.mark.parametrize("name", [
    "W" * 160, "<b>5 < 7 & {name} %s</b> " * 6, "مهندسو المياه " * 11, "\u202eevil\u202c \x07 🐘",
])  # fmt: skip
@pytest.mark.parametrize("language", ["en", "ar"])
def test_names_of_any_kind_print(tmp_path, name, language):
    session, project = filled.empty(tmp_path)
    questions = Questionnaire(session, project)
    people = [
        questions.add_row(PEOPLE, values={"name": f"{name} {n}", "role": name, "type": "partner",
                                          "level": "involve", "channel": name})
        for n in range(15)
    ]  # fmt: skip
    rows = [questions.add_row(ACTIVITIES, values={"title": f"{name} {n}"}) for n in range(3)]
    MatrixDesk(session, project).set_cells({(row, people[0]): "A/R" for row in rows})
    for document in ("P6", "P6p"):
        pages, _ = printed((session, project), document, tmp_path, language)
        assert 1 <= len(pages) <= 40
        if name.startswith("<b>") and language == "en":
            assert "<b>5 < 7 & {name} %s</b>" in whole(pages)
    session.close()


@pytest.mark.parametrize(("rows", "columns"), [(30, 12), (120, 40)])
def test_large_matrices_print_whole(tmp_path, rows, columns):
    session, project = filled.empty(tmp_path)
    questions = Questionnaire(session, project)
    people = [
        questions.add_row(PEOPLE, values={"name": f"Guest{n}x", "type": "partner", "influence": 3,
                                          "interest": 3, "affected": 3, "level": "involve"})
        for n in range(columns)
    ]  # fmt: skip
    made = [
        questions.add_row(ACTIVITIES, values={
            "title": f"Activity {n} end", "phase": ("propose", "deliver")[n % 2]})
        for n in range(rows)
    ]  # fmt: skip
    MatrixDesk(session, project).set_cells({
        (row, person): "RACI"[(place + n) % 4]
        for place, row in enumerate(made) for n, person in enumerate(people)
    })  # fmt: skip
    for document in ("P6", "P6p"):
        begun = time.process_time()
        pages, _ = printed((session, project), document, tmp_path)
        assert time.process_time() - begun < 60
        said = whole(pages)
        assert all(said.count(f"Activity {n} end") >= -(-columns // 14) for n in range(rows))
        assert all(f"Guest{n}x" in said for n in range(columns))
    session.close()
