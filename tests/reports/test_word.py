"""Word files: the words of the document in its order, with styles, heads, words for pictures."""

from __future__ import annotations

import zipfile
from dataclasses import fields, is_dataclass
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Length
from tests.reports.demo_pages import arabic, board_pack, document, looks
from tests.reports.documents.filled import CODE, HOSTILE, sample

from collab_desktop.domain.charts import Dot, Drawing, Ink, Line
from collab_desktop.reports import plain, tree
from collab_desktop.reports.files import CancelledError
from collab_desktop.reports.letters import bare
from collab_desktop.reports.tree import (
    Chart,
    Hanging,
    PageBreak,
    Paragraph,
    Run,
    Section,
    State,
    Table,
    TableColumn,
    TableRow,
)
from collab_desktop.reports.word import compose, render
from collab_desktop.reports.word.flow import SIGNS, embedded
from collab_desktop.reports.word.marking import ORDER
from collab_desktop.reports.word.output import WRITERS
from collab_desktop.reports.word.tables import roomy
from collab_desktop.services import reporting


def opened(data: bytes):
    return docx.Document(BytesIO(data))


def lines(word) -> list[str]:
    """The text of every paragraph in the order of the file, which is the order of reading."""
    return ["".join(
        "\n" if part.tag == qn("w:br") else part.text or ""
        for part in paragraph.iter(qn("w:t"), qn("w:br"))
    ) for paragraph in word.element.body.iter(qn("w:p"))]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_block_and_every_mark_can_be_written():
    assert set(WRITERS) == set(plain._WRITERS)
    assert set(SIGNS) == set(tree.Mark)


@pytest.mark.parametrize("name", looks())
def test_no_word_of_a_page_is_lost(name):
    doc = looks()[name]
    word = opened(compose(doc))
    held = squeezed("".join(lines(word)))
    told = squeezed("".join(p.get("descr", "") for p in word.element.body.iter(qn("wp:docPr"))))
    told += squeezed("".join(
        p.get(qn("w:val")) for p in word.element.body.iter(qn("w:tblDescription"))
    ))
    unseen = NAMES | {text for part in _inside(doc.blocks) for text in _unseen(part)}
    for text in plain.texts(doc.blocks):
        assert text in unseen or squeezed(bare(text)) in held + told, text


KINDS = (tree.Mark, tree.Role, tree.Tone, tree.Align, tree.RowKind, tree.RuleKind,
         tree.HeadlineSize)
NAMES = {part.value for kind in KINDS for part in kind} | {
    "does", "decides", "supports", "asked", "told"
}
"""What says how a block looks."""


def _inside(value):
    """Every part of a block, and of the blocks in it."""
    if is_dataclass(value):
        yield value
        for part in fields(value):
            yield from _inside(getattr(value, part.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _inside(part)


def _unseen(part) -> list[str]:
    """The heads and keys that stand on no page either, or only where their column is filled."""
    if isinstance(part, tree.Table) and not part.header:
        return [column.title for column in part.columns]
    return list(plain.texts(part.words)) if isinstance(part, tree.ScoreBars) else []


def test_headings_are_headings_and_come_in_the_order_of_the_document():
    doc = board_pack()
    word = opened(compose(doc))
    found = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    wanted = [block.text for block in doc.blocks if isinstance(block, tree.Headline)]
    assert found == wanted
    assert len(found) > 2


def test_tables_repeat_their_heads_and_keep_their_rows_whole():
    doc = board_pack()
    word = opened(compose(doc))
    wanted = [block for block in doc.blocks if isinstance(block, tree.Table) and block.header]
    headed = [t for t in word.tables if t._tbl.find(f".//{qn('w:tblHeader')}") is not None]
    assert wanted
    for block in wanted:
        titles = [column.title for column in block.columns]
        found = next(t for t in headed if [c.text for c in t.rows[0].cells] == titles)
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in found.rows)
        assert len(found.rows) == len(block.rows) + 1


def test_the_title_of_a_group_says_its_words_and_not_how_they_look():
    marked, runs = tree.Marked(tree.Mark.CHECK, "Clear"), (Run("two", bold=True), Run(" runs"))
    columns = (tree.TableColumn("a", 6), tree.TableColumn("b", 6))
    rows = (tree.TableRow((runs, marked), tree.RowKind.GROUP), tree.TableRow((runs, "c")))
    (grid,) = opened(compose(document("X", State.DRAFT, tree.Table(columns, rows)))).tables
    assert [grid.rows[n].cells[0].text for n in (1, 2)] == ["two runs · Clear", "two runs"]


@pytest.mark.parametrize("name", looks())
def test_every_drawing_says_what_it_shows(name):
    word = opened(compose(looks()[name]))
    drawn = list(word.element.body.iter(qn("wp:docPr")))
    assert all(shape.get("descr", "").strip() for shape in drawn)
    assert len({shape.get("id") for shape in drawn}) == len(drawn)


@pytest.mark.parametrize("name", looks())
def test_properties_stand_in_the_order_that_word_asks_for(name):
    """An office program calls a file damaged whose settings stand in another order."""
    for part in opened(compose(looks()[name])).element.body.iter():
        order = ORDER.get("w:" + str(part.tag).rpartition("}")[2])
        if order and part.tag.startswith("{" + part.nsmap.get("w", "")):
            names = [child.tag.rpartition("}")[2] for child in part]
            known = [order.index(name) for name in names if name in order]
            assert known == sorted(known), names


def test_an_arabic_document_reads_from_the_right():
    word = opened(compose(arabic()))
    assert word.styles["Normal"].element.pPr.find(qn("w:bidi")) is not None
    assert word.sections[0]._sectPr.find(qn("w:bidi")) is not None
    assert all(t._tbl.tblPr.find(qn("w:bidiVisual")) is not None for t in word.tables)
    runs = [r for r in word.element.body.iter(qn("w:r")) if r.find(qn("w:t")) is not None]
    turned = [r for r in runs if any("\u0600" <= c <= "\u06ff" for c in r.find(qn("w:t")).text)]
    assert len(turned) > 20
    assert all(r.find(qn("w:rPr")).find(qn("w:rtl")) is not None for r in turned)


def test_header_footer_and_properties_name_the_version():
    doc = board_pack()
    word = opened(compose(doc))
    page = word.sections[0]
    head = page.header.paragraphs[0].text
    foot = "\n".join(p.text for p in page.footer.paragraphs)
    assert doc.code in head
    assert doc.words.states[doc.state] in head
    assert doc.content_hash in foot
    assert doc.template_line in foot
    assert {"PAGE", "NUMPAGES"} == {
        code.text.strip() for code in page.footer._element.iter(qn("w:instrText"))
    }
    assert word.core_properties.title == doc.title
    assert word.core_properties.language == doc.language


def test_the_same_document_gives_the_same_bytes():
    assert compose(board_pack()) == compose(board_pack())


@pytest.mark.parametrize(
    "text", [HOSTILE, "]]>&amp;</w:t>\x00\x0b\uffff", "Line\nline", "x " * 25_000, "🐘", "{{ 1 }}"]
)
def test_text_is_data(text):
    said = tree.Table((tree.TableColumn(text, 6), tree.TableColumn("b", 6)),
                      (tree.TableRow((text, "c")),), text)
    data = compose(document("X", State.DRAFT, tree.Headline(text), Paragraph(text), said))
    with zipfile.ZipFile(BytesIO(data)) as packed:
        assert packed.testzip() is None
    found = [line for line in lines(opened(data)) if line.strip()]
    assert [squeezed(line) for line in found] == [
        squeezed(bare(part)) for part in (text, text, text, "b", text, "c")
    ]


def test_only_honest_addresses_become_links():
    doc = document("X", State.DRAFT, Paragraph((
        Run("good", link="https://example.org/a"), Run("bad", link="file:///etc/passwd"),
        Run("worse", link="javascript:alert(1)"),
    )))
    word = opened(compose(doc))
    outside = [r.target_ref for r in word.part.rels.values() if r.is_external]
    assert outside == ["https://example.org/a"]
    assert "goodbadworse" in squeezed("".join(lines(word)))


def test_the_line_of_contents_leads_to_its_sections():
    doc = document(
        "Pack", State.DRAFT, tree.ContentsLine("In this pack"), PageBreak("One & only"),
        Paragraph("a"), PageBreak("Two"), Paragraph("b"),
    )
    body = opened(compose(doc)).element.body
    leads = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    places = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert leads == places
    assert len(leads) == 2


def test_a_stopped_writing_leaves_nothing(tmp_path):
    target = tmp_path / "a.docx"
    target.write_text("old")
    with pytest.raises(CancelledError):
        render(board_pack(), target, progress=lambda done, _all: done < 3)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    session, project = sample(tmp_path_factory.mktemp("word"))
    views = [view for view in reporting.documents(session, project) if view.available]
    found = {
        view.id: reporting.make_render(session, project, view.id, "en").document()
        for view in views
    }
    session.close()
    return found


def test_every_document_of_the_sample_has_its_facts_in_word(printed):
    assert len(printed) >= 16
    for name, doc in printed.items():
        word = opened(compose(doc))
        held = squeezed("".join(lines(word)))
        for block in doc.blocks:
            if isinstance(block, tree.Headline | tree.Section | tree.Paragraph | tree.Table):
                for text in plain.texts(_words(block)):
                    assert squeezed(bare(text)) in held, (name, text)
        assert CODE in word.core_properties.subject or not doc.code


def _words(block) -> object:
    """The words of a block, without the names of its sizes and signs."""
    if isinstance(block, tree.Table):
        return [_cell(cell) for row in block.rows for cell in row.cells]
    return block.title if isinstance(block, tree.Section) else tree.flat(block.text)


def _cell(cell) -> object:
    if isinstance(cell, tree.Marked):
        return cell.word
    if isinstance(cell, str):
        return cell
    return [part.text for part in cell if isinstance(part, Run)] if isinstance(cell, tuple) else ""


def test_wide_pages_lie_on_their_side_and_the_next_stand_upright():
    blocks = [Paragraph("first"), PageBreak("Wide", shared=True, wide=True), Paragraph("wide"),
              PageBreak("Next", shared=True), Paragraph("next")]
    word = opened(compose(document("Paper", State.DRAFT, *blocks)))
    sizes = [section.page_width > section.page_height for section in word.sections]
    assert sizes == [False, True, False]
    assert [line for line in lines(word) if line] == ["first", "wide", "next"]


def test_header_and_footer_end_where_the_text_of_their_own_pages_ends():
    blocks = [Paragraph("first"), PageBreak("Wide", wide=True), Paragraph("wide"),
              PageBreak("Next"), Paragraph("next")]
    word = opened(compose(document("Paper", State.DRAFT, *blocks)))
    for page in word.sections:
        room = page.page_width - page.left_margin - page.right_margin
        for furniture in (page.header, page.footer):
            stops = furniture.paragraphs[0].paragraph_format.tab_stops
            assert [round(stop.position.pt) for stop in stops] == [round(Length(room).pt)]
            assert "CQ-2026-01" in furniture.paragraphs[0].text
        assert "PAGE" in page.footer._element.xml


def test_a_title_goes_to_the_next_page_with_the_table_below_it():
    table = Table((TableColumn("What", 6),), (TableRow(("Line",)),))
    blocks = [Section("Lonely title"), table, Hanging("Label", (Paragraph("Text"),)), table]
    word = opened(compose(document("Paper", State.DRAFT, *blocks)))
    body = word.element.body
    kept = [line.find(f".//{qn('w:keepNext')}") is not None for line in body.iter(qn("w:p"))
            if line.getparent() is body]
    assert kept[1], "the room between them stays with the table"
    assert not any(kept[2:]), "else all tables of a paper would follow each other"


def test_every_sign_is_another_one():
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_columns_of_word_have_room_for_their_longest_word():
    heads = ("No.", "Who", "Influence", "Affected", "Takes part")
    spans = (0.8, 4.4, 1.2, 1.2, 2.2)
    columns = tuple(TableColumn(head, span) for head, span in zip(heads, spans, strict=True))
    table = Table(columns, (TableRow(("1", "A. Yusuf", "5", "1", "28\u00a0Oct\u00a02027")),))
    widths = roomy(table, 300.0)
    assert sum(widths) == pytest.approx(300)
    for width, word in zip(widths, (*heads[:4], "28 Oct 2027"), strict=True):
        assert width >= 5.2 * len(word) + 10.8, word
    assert roomy(table, 493.0)[1] > 150, "what has room keeps it"


def test_the_first_shape_of_a_chart_is_never_a_line():
    upright = Drawing(100, 50, (Line(10, 0, 10, 50, Ink.INK, 1.0), Dot(20, 20, 3, Ink.NAVY)))
    word = opened(compose(document("Paper", State.DRAFT, Chart(upright, "A line and a dot"))))
    group = next(word.element.iter("{*}wgp"))
    shapes = [shape for shape in group if shape.tag.endswith("}wsp")]
    first = shapes[0].find(".//{*}ext")
    assert (first.get("cx"), first.get("cy")) == (str(100 * 12700), str(50 * 12700))
    assert len(shapes) == 3


def test_signatures_are_not_cut_where_a_page_ends():
    lines = tree.SignatureLines((tree.Signer("Project lead"),), "date", "Simple.")
    word = opened(compose(document("Paper", State.DRAFT, lines)))
    assert word.tables[0]._tbl.tr_lst[0].find(f".//{qn('w:cantSplit')}") is not None


LEFT, END, MARK = "\u202a", "\u202c", "\u200f"


@pytest.mark.parametrize(("text", "written"), [
    ("9 أشهر و\u2068GBP 84,000\u2069: \u2068Vaccination\u2069",
     f"9 أشهر و{MARK}{LEFT}GBP 84,000{END}{MARK}: {MARK}{LEFT}Vaccination{END}{MARK}"),
    ("Ready on time?", f"{LEFT}Ready on time?{END}"), ("41,200", "41,200"), ("نعم", "نعم"),
    ("\u202eevil\u202c", f"{LEFT}evil{END}"),
])
def test_words_of_another_direction_keep_their_place_in_word(text, written):
    assert embedded(text) == written


def test_an_arabic_footer_keeps_hash_and_date_apart_and_an_english_one_is_plain():
    words = opened(compose(arabic()))
    foot = words.sections[0].footer.paragraphs[0].text
    assert f"{MARK}{LEFT}CQ-2026-01{END}{MARK}" in foot
    plain_foot = opened(compose(document("Paper", State.DRAFT))).sections[0].footer.paragraphs[0]
    assert not {LEFT, END, MARK} & set(plain_foot.text)


def test_fields_that_nobody_sees_take_no_room():
    made = document("Form", State.FINAL, Paragraph("a"), hidden=(("form.project", "one"),))
    word = opened(compose(made))
    (run,) = [run for run in word.element.body.iter(qn("w:r"))
              if run.find(f".//{qn('w:vanish')}") is not None]
    assert run.find(f".//{qn('w:sz')}").get(qn("w:val")) == "2"
    line = next(run.iterancestors(qn("w:p")))
    assert line.find(f".//{qn('w:spacing')}").get(qn("w:line")) == "20"


def test_heads_of_scores_are_not_broken_in_half_a_page():
    words = tree.ScoreWords(agreed="المتفق", range="", points="")
    bars = tree.ScoreBars((tree.ScoreRow("Impact", 4.0, "4.0"),), words=words)
    word = opened(compose(document("P", State.DRAFT, tree.Columns(((bars,), (Paragraph("a"),))))))
    inner = next(table for table in word.element.body.iter(qn("w:tbl"))
                 if "المتفق" in "".join(t.text or "" for t in table.iter(qn("w:t")))
                 and len(table.tblGrid.gridCol_lst) == 3)
    last = int(inner.tblGrid.gridCol_lst[-1].get(qn("w:w"))) / 20
    assert last >= 5.6 * len("المتفق") + 11
