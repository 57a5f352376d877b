"""The PDF as a file: tagged, complete in itself, the same every time, whole or not there."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import subprocess
import sys
from itertools import pairwise

import pikepdf
import pypdfium2.raw as raw
import pytest
from PIL import Image
from tests.reports.demo_pages import board_pack, document, looks, raci
from tests.reports.reading import boxes, open_pdf, page_text, tags, text

from collab_desktop.domain.charts import Diamond, Drawing, Ink, Label, Place, Rect, columns
from collab_desktop.reports.pdf import CancelledError, compose, render
from collab_desktop.reports.tree import (
    AskPanel,
    BarPart,
    BulletList,
    Callout,
    Chart,
    Columns,
    Hanging,
    Headline,
    KeyFigure,
    Mark,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    RaciPerson,
    RaciPoster,
    RowKind,
    Run,
    Section,
    Spacer,
    StackedBar,
    State,
    Step,
    StepStrip,
    Table,
    TableColumn,
    TableRow,
    Timeline,
    TimelineBar,
)

LOOKS = looks()
MARGIN = 51.02


@pytest.fixture(scope="module")
def printed() -> dict[str, bytes]:
    return {name: compose(doc)[0] for name, doc in LOOKS.items()}


def a_picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGBA", (40, 20), (18, 53, 91, 128)).save(file, "PNG")
    return file.getvalue()


def many_rows(count: int) -> Table:
    rows = tuple(TableRow((f"Line {i}", f"{i * 11}.00")) for i in range(count))
    return Table(
        (TableColumn("Budget line", 8), TableColumn("Amount", 4, numeric=True)),
        rows,
        summary="All lines",
    )


@pytest.mark.parametrize("name", LOOKS)
def test_every_document_fits_its_pages_and_is_tagged(name, printed):
    pdf = open_pdf(printed[name])
    assert raw.FPDFCatalog_IsTagged(pdf)
    assert len(pdf) == (2 if name == "doc_board_1" else 1)
    kinds = {tag.kind for tag in tags(pdf, 0)}
    assert {"Document", "H1"} <= kinds


@pytest.mark.parametrize("name", LOOKS)
def test_properties_tell_language_title_and_tags(name, printed):
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        root = pdf.Root
        assert str(root.Lang) == LOOKS[name].language
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title) == LOOKS[name].title
        meta = pdf.open_metadata()
        assert meta["pdfuaid:part"] == "1"
        assert meta["dc:title"] == LOOKS[name].title


def _fonts(pdf):
    for page in pdf.pages:
        yield from page.Resources.Font.values()


@pytest.mark.parametrize("name", LOOKS)
def test_every_font_is_inside_the_file(name, printed):
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        fonts = list(_fonts(pdf))
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def _elements(node):
    yield node
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield from _elements(kid)


@pytest.mark.parametrize("name", LOOKS)
def test_figures_have_alternatives_and_marks_lead_back_to_their_elements(name, printed):
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        top = pdf.Root.StructTreeRoot
        elements = [e for kid in top.K for e in _elements(kid)]
        assert all(str(e.Alt) for e in elements if e.S == "/Figure")
        numbers = top.ParentTree.Nums
        owners = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
        for element in elements:
            for kid in element.K:
                if kid.get("/Type") == "/MCR":
                    page = int(kid.Pg.StructParents)
                    assert owners[page][int(kid.MCID)].objgen == element.objgen


def _unmarked(pdf) -> list[str]:
    """Return the operators that draw outside any marked content."""
    found, depth = [], 0
    for page in pdf.pages:
        for step in pikepdf.parse_content_stream(page):
            name = str(step.operator)
            depth += name in ("BDC", "BMC")
            depth -= name == "EMC"
            if not depth and name in ("Tj", "TJ", "f", "S", "B", "Do"):
                found.append(name)
    return found


@pytest.mark.parametrize("name", LOOKS)
def test_everything_drawn_is_either_tagged_or_furniture(name, printed):
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        assert _unmarked(pdf) == []


def test_a_table_names_its_heads():
    pdf = open_pdf(compose(document("T", State.FINAL, many_rows(3)))[0])
    kinds = [tag.kind for tag in tags(pdf, 0)]
    assert kinds.count("TR") == 4
    assert kinds.count("TH") == 2 + 3
    assert kinds.count("TD") == 3
    with pikepdf.open(io.BytesIO(compose(document("T", State.FINAL, many_rows(1)))[0])) as saved:
        scopes = [
            str(e.A.Scope)
            for kid in saved.Root.StructTreeRoot.K
            for e in _elements(kid)
            if e.S == "/TH"
        ]
    assert scopes == ["/Column", "/Column", "/Row"]


def _width(row) -> int:
    return sum(int(cell.A.get("/ColSpan", 1)) if "/A" in cell else 1 for cell in row.K)


@pytest.mark.parametrize("name", LOOKS)
def test_the_rows_of_a_table_have_equally_many_columns(name, printed):
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        elements = [e for kid in pdf.Root.StructTreeRoot.K for e in _elements(kid)]
        for table in (e for e in elements if e.S == "/Table"):
            assert len({_width(row) for row in table.K}) == 1
            assert {str(row.S) for row in table.K} == {"/TR"}


def test_lists_are_tagged_as_lists():
    doc = document("T", State.FINAL, BulletList(("one", "two")), NumberedList(("three",)))
    kinds = [tag.kind for tag in tags(open_pdf(compose(doc)[0]), 0)]
    assert (kinds.count("L"), kinds.count("LI"), kinds.count("LBody")) == (2, 3, 3)


def test_a_paragraph_over_two_pages_is_one_element():
    doc = document("T", State.FINAL, Paragraph("many words that go on " * 400))
    data, pages, _ = compose(doc)
    assert pages >= 2
    with pikepdf.open(io.BytesIO(data)) as pdf:
        paragraphs = [e for kid in pdf.Root.StructTreeRoot.K for e in _elements(kid) if e.S == "/P"]
        assert len(paragraphs) == 1
        assert {int(kid.Pg.StructParents) for kid in paragraphs[0].K} == set(range(pages))


def test_a_long_table_repeats_its_head_and_loses_no_row():
    data, pages, _ = compose(document("T", State.FINAL, many_rows(300)))
    pdf = open_pdf(data)
    assert pages > 5
    assert all("Budget line" in page_text(pdf, i) for i in range(pages))
    whole = text(data)
    assert all(f"Line {i}\r\n" in whole or f"Line {i} " in whole for i in range(300))
    assert sum(tag.kind == "TR" for i in range(pages) for tag in tags(pdf, i)) >= 301


LONG = "A sentence about vaccination outreach that somebody typed without end. "
EXTREMES = {
    "hanging": Hanging("A label that is long as well " * 4, (Paragraph(LONG * 200),)),
    "columns": Columns(
        ((Paragraph(LONG * 150),), (Paragraph(LONG * 60), BulletList((LONG * 30,) * 4)))
    ),
    "panel": AskPanel("We ask", (LONG * 100,), (KeyFigure(LONG * 3, LONG),)),
    "table": Table(
        (TableColumn(LONG, 1), TableColumn("B", 11)), (TableRow((LONG * 20, LONG * 90)),) * 3
    ),
    "timeline": Timeline(
        "Plan",
        dt.date(2027, 1, 1),
        tuple("abcdefghijkl") * 4,
        tuple(TimelineBar(LONG * 2, dt.date(2027, 1, 1), dt.date(2030, 1, 1)) for _ in range(60)),
        "plan",
    ),
    "budget": StackedBar(tuple(BarPart(LONG[:30], i, str(i)) for i in range(14)), "budget"),
    "callout": Callout(LONG * 200, "Title", Mark.HIGH),
    "headline": Headline(LONG * 60),
    "section": Section(LONG * 3, LONG * 4),
    "steps": StepStrip("Steps", LONG, tuple(Step(LONG, Mark.OPEN, LONG) for _ in range(8)), 3),
    "empty": Columns(((), ())),
    "raci": RaciPoster(
        tuple(RaciPerson(f"P{i}", LONG, f"O{i}") for i in range(31)), (), (), "none"
    ),
    "group": Table((TableColumn("A", 12),), (TableRow((LONG * 5,), RowKind.GROUP),) * 60),
}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_passes_the_margins_however_long(name, paper):
    blocks = (Paragraph("Before."), Spacer(300), EXTREMES[name], Paragraph("After."))
    data, pages, _ = compose(document("T", State.FINAL, *blocks, paper=paper))
    pdf = open_pdf(data)
    for number in range(pages):
        width, _ = pdf[number].get_size()
        words = [
            item.get_bounds() for item in pdf[number].get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
        ]
        shapes = [
            item.get_bounds() for item in pdf[number].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
        ]
        below = [bounds for bounds in words if bounds[1] < MARGIN - 3]
        assert len(below) <= (5 if number == pages - 1 else 4), "only the footer is there"
        assert all(bottom > MARGIN - 6 for _, bottom, _, _ in shapes)
        assert all(right <= width - MARGIN + 3 for _, _, right, _ in words + shapes)
    if name != "empty":
        assert "After." in text(data)


def test_the_same_document_gives_the_same_bytes_in_another_process():
    here = compose(board_pack())[0]
    code = (
        "import hashlib; from tests.reports.demo_pages import board_pack;"
        "from collab_desktop.reports.pdf import compose;"
        "print(hashlib.sha256(compose(board_pack())[0]).hexdigest())"
    )
    there = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(p for p in sys.path if p), "PYTHONHASHSEED": "7"},
    )
    assert hashlib.sha256(here).hexdigest() == there.stdout.strip()


def test_sections_become_the_outline_and_the_line_of_contents():
    data, pages, sections = compose(board_pack())
    assert [name for name, _ in sections] == [
        "Board pack",
        "Summary",
        "True North, score",
        "Team",
        "Decision",
    ]
    pdf = open_pdf(data)
    chapters = [item.get_title() for item in pdf.get_toc() if item.level == 0]
    assert chapters == [name for name, _ in sections]
    assert "2\u00a0Summary" in page_text(pdf, 0).replace("2 Summary", "2\u00a0Summary")
    assert pages == 5


def test_every_page_carries_the_furniture_and_the_last_the_whole_hash(printed):
    data = compose(board_pack())[0]
    pdf = open_pdf(data)
    for number in range(len(pdf)):
        whole = pdf[number].get_textpage().get_text_range()
        assert f"Page {number + 1} of {len(pdf)}" in whole
        assert "3f9a21c0" in whole
        assert whole.count("FOR DECISION") >= 2
        assert "CQ-2026-01" in whole
    full = board_pack().content_hash
    assert [full in pdf[i].get_textpage().get_text_range() for i in range(len(pdf))] == [
        False
    ] * 4 + [True]


def test_links_can_be_followed_and_dangerous_ones_cannot():
    good = Paragraph(
        (Run("Read "), Run("the guide", link="https://example.org/a_(b)"), Run(" first."))
    )
    bad = Paragraph(
        (Run("Do not", link="javascript:alert(1)"), Run("open", link="file:///etc/passwd"))
    )
    data = compose(document("T", State.FINAL, good, bad))[0]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        notes = list(pdf.pages[0].Annots)
        assert [str(note.A.URI) for note in notes] == ["https://example.org/a_(b)"]
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        owners = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
        assert owners[int(notes[0].StructParent)].S == "/Link"


def test_pictures_and_charts_carry_their_words():
    doc = document(
        "T",
        State.FINAL,
        Picture(a_picture(), "A blue logo", 80, 40, "Caption"),
        Chart(columns([1, 4, 2], 200, 60, 4), "Three counts: 1, 4, 2"),
    )
    data = compose(doc)[0]
    alts = [tag.alt for tag in tags(open_pdf(data), 0) if tag.kind == "Figure"]
    assert alts == ["A blue logo", "Three counts: 1, 4, 2"]


def test_only_a_draft_has_a_watermark():
    def texts(state):
        pdf = open_pdf(compose(document("T", state, Paragraph("x")))[0])
        return pdf[0].get_textpage().get_text_range().count("DRAFT")

    assert texts(State.DRAFT) == 3
    assert texts(State.FINAL) == 0


def test_a_poster_of_many_people_goes_on_over_sheets():
    data, pages, _ = compose(document("T", State.DRAFT, *raci(3), paper=Paper.A3_LANDSCAPE))
    assert pages >= 2
    assert text(data).count("Row check") >= 2


def test_writing_replaces_the_file_in_one_move(tmp_path):
    target = tmp_path / "pack.pdf"
    target.write_bytes(b"old")
    result = render(board_pack(), target)
    assert (result.path, result.size, result.pages) == (target, target.stat().st_size, 5)
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [target]


def test_cancelling_leaves_everything_as_it_was(tmp_path):
    target = tmp_path / "pack.pdf"
    target.write_bytes(b"old")
    seen = []

    def stop_at_two(done: int, pages: int) -> bool:
        seen.append((done, pages))
        return done < 2

    with pytest.raises(CancelledError):
        render(board_pack(), target, progress=stop_at_two)
    assert seen == [(1, 5), (2, 5)]
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_an_error_that_names_it(tmp_path):
    with pytest.raises(FileNotFoundError):
        render(board_pack(), tmp_path / "gone" / "pack.pdf")


def test_the_right_to_left_page_is_mirrored(printed):
    pdf = open_pdf(printed["doc_board_2_ar"])
    marks = [
        (left, character)
        for left, bottom, _, top, character in boxes(pdf, 0)
        if top > 841.89 - 70 and character in "CQ"
    ]
    assert min(left for left, _ in marks) > 400
    with pikepdf.open(io.BytesIO(printed["doc_board_2_ar"])) as saved:
        assert saved.Root.ViewerPreferences.Direction == "/R2L"


def test_a_break_without_content_is_no_empty_page():
    doc = document(
        "T", State.FINAL, PageBreak("One"), Paragraph("a"), PageBreak("Two"), Paragraph("b")
    )
    assert compose(doc)[1:] == (2, (("One", 1), ("Two", 2)))


def a_drawing(height: float) -> Drawing:
    return Drawing(
        120,
        height,
        (
            Rect(0, 0, 120, height, Ink.TRACK, Ink.EDGE),
            Diamond(60, 20, 6, Ink.WINE, hollow=True),
            Label(60, 40, "middle", 9, Place.CENTRE, bold=True),
        ),
    )


def test_a_drawing_higher_than_a_page_is_shrunk_under_its_title():
    blocks = (PageBreak("Tall"), Section("A tall chart"), Chart(a_drawing(3000), "Tall"))
    data, pages, _ = compose(document("T", State.FINAL, Paragraph("First."), *blocks))
    pdf = open_pdf(data)
    assert pages == 2
    assert "A tall chart" in page_text(pdf, 1)
    assert "middle" in page_text(pdf, 1)
    shapes = [item.get_bounds() for item in pdf[1].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
    assert min(bottom for _, bottom, _, _ in shapes) > MARGIN - 6


def test_a_title_never_stands_alone_at_the_end_of_a_page():
    table = many_rows(4)
    for space in range(560, 700, 4):
        blocks = (Spacer(space), Section("Lonely title"), table)
        data = compose(document("T", State.FINAL, *blocks))[0]
        pdf = open_pdf(data)
        page = next(i for i in range(len(pdf)) if "Lonely title" in page_text(pdf, i))
        assert "Line 0" in page_text(pdf, page)


def test_long_names_in_the_furniture_are_shortened_not_overprinted():
    doc = document(
        "A name that goes on " * 8, State.FOR_DECISION, Paragraph("x"), project="P " * 90
    )
    pdf = open_pdf(compose(doc)[0])
    top = [b for b in boxes(pdf, 0) if b[1] > 841.89 - 75 and b[4].strip()]
    assert "…" in {character for *_, character in top}
    rights = sorted((left, right) for left, _, right, _, _ in top)
    assert all(a[1] <= b[0] + 0.7 for a, b in pairwise(rights))


def test_a_callout_and_a_total_row_are_printed():
    table = Table(
        (TableColumn("Line", 8), TableColumn("Sum", 4, numeric=True)),
        (TableRow(("Staff", "1")), TableRow(("All", "1"), RowKind.TOTAL)),
        close=True,
    )
    blocks = (Callout("Now", "Stop"), Callout("Later", mark=Mark.HIGH), table)
    out = text(compose(document("T", State.FINAL, *blocks))[0])
    assert all(word in out for word in ("Stop", "Now", "Later", "Staff", "All"))
