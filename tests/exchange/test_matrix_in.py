"""A matrix read from a table of somebody else: what can be read is, what cannot is listed."""

from __future__ import annotations

import pytest

from collab_desktop.exchange.matrix_in import matrix_of
from collab_desktop.exchange.tables_in import Table, TableRefusedError
from collab_desktop.framework.schemes import shipped_scheme

PEOPLE = ["", "Ann", "Bo"]


def read(*rows):
    width = max(map(len, rows))
    return matrix_of(
        Table([list(row) + [""] * (width - len(row)) for row in rows]), shipped_scheme("raci")
    )


def ids(messages):
    return [message.id for message in messages]


def test_people_activities_and_letters():
    found = read(PEOPLE, ["Plan", "r", "A / C"])
    assert [person.name for person in found.matrix.people] == ["Ann", "Bo"]
    assert [activity.title for activity in found.matrix.activities] == ["Plan"]
    assert found.matrix.cells == [["R", "A/C"]]
    assert (found.unread, found.notes) == ([], [])


def test_titles_repeated_headers_and_blank_lines_are_left_out():
    found = read(["Our matrix"], PEOPLE, ["Plan", "R", "A"], [""], PEOPLE, ["Do", "A", "R"])
    assert [activity.title for activity in found.matrix.activities] == ["Plan", "Do"]
    assert ids(found.notes) == ["matrix.skipped", "matrix.skipped"]


def test_one_person_in_two_columns_becomes_one():
    found = read(["", "Ann", "Bo", "ANN"], ["Plan", "C", "A", "I"])
    assert found.matrix.cells == [["C/I", "A"]]
    assert ids(found.notes) == ["matrix.same_person"]


def test_unknown_letters_are_listed_and_left_empty():
    found = read(PEOPLE, ["Plan", "R?", "A"], ["Do", "R", "Z"])
    assert found.matrix.cells == [["", "A"], ["R", ""]]
    assert [message.params["row"] for message in found.unread] == [2, 3]


def test_letters_of_nobody_are_listed():
    found = read(["", "Ann", "", "Bo"], ["Plan", "R", "C", "A"])
    assert found.matrix.cells == [["R", "A"]]
    assert ids(found.unread) == ["matrix.nobody"]


def test_what_an_activity_touches_is_read_from_its_name():
    found = read(PEOPLE, ["Ethics check-in 1", "R", "A"], ["Sign off the DPIA", "R", "A"])
    assert [activity.tags for activity in found.matrix.activities] == [
        {"ethics"}, {"dpia", "approval"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "reason"),
    [([["only"]], "matrix.no_people"), ([PEOPLE], "matrix.no_activities")],
)
def test_what_is_no_matrix_is_refused(rows, reason):
    with pytest.raises(TableRefusedError) as caught:
        read(*rows)
    assert caught.value.message.id == reason
