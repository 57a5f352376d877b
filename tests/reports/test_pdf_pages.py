"""Where pages end: sections that flow, tables that stay whole, no rule alone on a sheet."""

from __future__ import annotations

from tests.reports.demo_pages import document
from tests.reports.reading import boxes, open_pdf, page_text

from collab_desktop.reports.pdf import compose
from collab_desktop.reports.tree import (
    ContentsLine,
    Hanging,
    Headline,
    PageBreak,
    Paragraph,
    Rule,
    RuleKind,
    Section,
    SignatureLines,
    Signer,
    Spacer,
    State,
    Table,
    TableColumn,
    TableRow,
)


def pages(*blocks) -> tuple[list[str], tuple[tuple[str, int], ...]]:
    data, count, sections = compose(document("T", State.FINAL, *blocks))
    pdf = open_pdf(data)
    return [page_text(pdf, number) for number in range(count)], sections


def rows(count: int) -> Table:
    columns = (TableColumn("What", 6), TableColumn("When", 6))
    return Table(columns, tuple(TableRow((f"Line {n}.", "soon")) for n in range(count)))


def flowing(name: str, **how: bool) -> tuple[PageBreak, Headline]:
    return PageBreak(name, flowing=True, **how), Headline(name)


def test_a_flowing_section_begins_where_the_one_before_ends_and_goes_on():
    found, sections = pages(Spacer(300), *flowing("Plan"), rows(40))
    assert sections == (("T", 1), ("Plan", 1))
    assert "Plan" in found[0]
    assert "Line 0." in found[0]
    assert "What (continued)" in found[1]
    assert all(any(f"Line {n}." in page for page in found) for n in range(40))


def test_a_section_that_is_only_shared_is_never_cut_for_it():
    found, sections = pages(Spacer(300), PageBreak("Plan", shared=True), Headline("Plan"), rows(40))
    assert sections == (("T", 1), ("Plan", 2))
    assert "Line 0." in found[1]


def test_a_flowing_section_wants_room_for_more_than_its_heading():
    for space in range(480, 700, 6):
        found, sections = pages(Spacer(space), *flowing("Plan"), Section("Part"), rows(40))
        page = dict(sections)["Plan"] - 1
        assert "Line 1." in found[page], space


def test_a_wide_section_never_begins_on_an_upright_sheet():
    _, sections = pages(Paragraph("a"), *flowing("Wide", wide=True), rows(3), *flowing("Next"))
    assert sections == (("T", 1), ("Wide", 2), ("Next", 3))


def test_a_small_table_is_not_cut_and_takes_its_title_along():
    for space in range(520, 700, 6):
        found, _ = pages(Spacer(space), Section("Map"), rows(5))
        page = next(page for page in found if "Map" in page)
        assert all(f"Line {n}." in page for n in range(5)), space


def test_no_page_holds_the_rule_under_what_stands_before_it():
    # The line of text fits to the point, the rule below it does not.
    for space in range(640, 720):
        found, _ = pages(Spacer(space), Hanging("Label", (Paragraph("Last."),)))
        assert all(page.strip() for page in found[1:]), space


def test_the_rule_over_signatures_goes_with_them():
    signers = SignatureLines((Signer("Project lead"), Signer("Challenge owner")), "date", "Simple.")
    for space in range(560, 700, 7):
        found, _ = pages(Spacer(space), Paragraph("Before."), Rule(RuleKind.NAVY), signers)
        page = next(page for page in found if "Project lead" in page)
        assert "Challenge owner" in page
        assert "Simple." in page


def test_a_label_stays_with_all_of_a_short_text():
    said = tuple(Paragraph(f"Part {n}.") for n in range(3))
    for space in range(620, 716, 6):
        found, _ = pages(Spacer(space), Hanging("Voice", said))
        page = next(page for page in found if "Voice" in page)
        assert all(f"Part {n}." in page for n in range(3)), space


def test_a_label_with_room_to_write_is_never_cut():
    lines = tuple(block for _ in range(8) for block in (Spacer(17), Rule()))
    for space in range(400, 716, 40):
        blocks = (Spacer(space), Hanging("Why?", (*lines, Paragraph("End.")), whole=True))
        found, _ = pages(*blocks)
        assert "End." in next(page for page in found if "Why?" in page), space


def test_contents_of_many_sections_keep_clear_of_what_follows():
    names = [f"Section {n:02} of the paper" for n in range(20)]
    breaks = [block for n, name in enumerate(names) for block in (
        PageBreak(name, flowing=bool(n % 3)), Headline(name), Spacer(150))]
    data = compose(document("T", State.FINAL, ContentsLine("In this paper"), Paragraph("After."),
                            *breaks))[0]
    letters = boxes(open_pdf(data), 0)
    text = "".join(letter for *_, letter in letters)
    listed = text.index("Section 19"), text.index("After.")
    bottoms = [letters[at][1] for at in listed]
    assert bottoms[0] > letters[listed[1]][3], "the last line stands above what follows"
    assert all(name in text for name in names)


def test_footers_of_a_document_say_the_same_on_pages_of_one_digit_and_of_two():
    breaks = [PageBreak(f"Part {number}") for number in range(11)]
    blocks = [block for turn in breaks for block in (Paragraph("Text."), turn)]
    for length in range(52, 62):  # the name of the project has just room, or just none
        name = "P" * length
        data, count, _ = compose(
            document("T", State.FINAL, *blocks, Paragraph("Text."), project=name)
        )
        pdf = open_pdf(data)
        told = {pdf[n].get_textpage().get_text_bounded(0, 0, 600, 60).count(name)
                for n in range(count)}
        assert count == 12
        assert len(told) == 1, length
