"""Tables on paper: columns wide enough for their words, rows whole, no row left alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.reports.demo_pages import document
from tests.reports.reading import open_pdf

from collab_desktop.reports.pdf import compose
from collab_desktop.reports.tree import State, Table, TableColumn, TableRow
from collab_desktop.reports.widths import column_widths

WIDTHS = st.lists(st.tuples(st.floats(8, 300), st.floats(0, 400)), min_size=1, max_size=8)


def _pages(rows: int, words: str = "one line") -> list[str]:
    columns = (TableColumn("What", 2), TableColumn("Of what kind", 10))
    table = Table(columns, tuple(TableRow((f"row{n:02}.", words)) for n in range(rows)))
    pdf = open_pdf(compose(document("Test", State.FINAL, table))[0])
    return [page.get_textpage().get_text_range() for page in pdf]


@given(WIDTHS)
def test_columns_share_the_same_width_whatever_they_want(pairs):
    planned, wanted = [list(each) for each in zip(*pairs, strict=True)]
    given_out = column_widths(planned, wanted)
    assert abs(sum(given_out) - sum(planned)) < 0.01
    assert all(width > -0.01 for width in given_out)


def test_a_narrow_column_takes_room_from_a_wide_one():
    assert column_widths([30.0, 170.0], [60.0, 50.0]) == [60.0, 140.0]
    assert column_widths([100.0, 100.0], [20.0, 30.0]) == [100.0, 100.0]


def test_no_word_of_a_table_is_broken_while_there_is_room():
    columns = (TableColumn("A", 1), TableColumn("B", 11))
    table = Table(columns, (TableRow(("indispensable", "souhaitable")),))
    pdf = open_pdf(compose(document("Test", State.FINAL, table))[0])
    assert "indispensable" in pdf[0].get_textpage().get_text_range()


def test_no_last_row_stands_alone_on_a_page():
    for rows in range(24, 40):
        last = _pages(rows)[-1]
        assert last.count("row") >= 2, rows


def test_rows_are_not_cut_where_a_page_ends():
    lines = "\n".join(f"line {n}" for n in range(5))
    for page in _pages(14, lines):
        assert page.count("line") == 5 * page.count("row")
