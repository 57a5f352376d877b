"""Every check of the matrix speaks when it should, and is silent one step before."""

from __future__ import annotations

import pytest

from collab_desktop.domain.raci.checker import Checker
from collab_desktop.domain.raci.findings import Weight
from collab_desktop.domain.raci.matrix import Activity, Matrix, NeededSkill, Person
from collab_desktop.framework.schemes import shipped_scheme
from collab_desktop.services.texts import say

RACI = shipped_scheme("raci")


def matrix(*rows, people=None, activities=None, knows_people=False):
    """A matrix from rows such as ``"R A/R . C"``."""
    cells = [["" if cell == "." else cell for cell in row.split()] for row in rows]
    people = people or [Person(f"p{n}", f"Person {n}") for n in range(len(cells[0]))]
    activities = activities or [Activity(f"a{n}", f"Activity {n}") for n in range(len(cells))]
    return Matrix(RACI, activities, people, cells, knows_people=knows_people)


def found(made):
    return {(f.id, f.activity, f.person): f.weight for f in Checker(made).findings()}


def ids(made):
    return {id_ for id_, _, _ in found(made)}


def row(text, **more):
    return {id_ for id_, activity, person in found(matrix(text, **more)) if activity and not person}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A R C I . . .", set()),
        ("A/R C I . . .", set()),  # CONTENT 15.8: one person may do both
        ("R R C I . . .", {"R1"}),
        ("A A/R C I . . .", {"R2"}),  # CONTENT 15.8
        ("A A R C I . .", {"R2"}),
        ("A C I . . . .", {"R3"}),
        ("A R R R I . .", set()),
        ("A R R R R I .", {"R4"}),
        ("A R C C I . .", set()),
        ("A R C C C . .", {"R5"}),
        ("A R I I I I .", set()),
        ("A R I I I I I", {"R6"}),
        ("A R . . . . .", {"R7"}),
        (". . . . . . .", {"R1", "R3", "R7", "R8"}),
    ],
)
def test_counts_in_a_row(text, wanted):
    assert row(text) == wanted


def test_five_are_too_many_to_ask_however_many_people_there_are():
    assert row("A R C C C C" + " ." * 20) == set()
    assert row("A R C C C C C" + " ." * 20) == {"R5"}


def test_letters_that_exclude_each_other():
    assert ("R10", "a0", "p2") in found(matrix("A R C/I"))
    assert "R10" not in ids(matrix("A/R C I"))


def test_two_activities_with_one_name():
    twins = [Activity("a0", "Clean  the data"), Activity("a1", "clean the DATA")]
    assert found(matrix("A R", "A R", activities=twins))["R9", "a1", ""] is Weight.ADVICE


def person(**facts):
    return Person("p0", "Somebody", **facts)


def column(cells, **facts):
    """What is said about one person among three, down the rows."""
    others = [Person("p1", "Other"), Person("p2", "Third")]
    rows = [f"{cell} A/R C" for cell in cells.split()]
    made = matrix(*rows, people=[person(**facts), *others])
    return {
        id_: weight for (id_, activity, who), weight in found(made).items()
        if who == "p0" and not activity
    }  # fmt: skip


def test_load_of_one_person():
    assert column(". . .") == {"C1": Weight.ADVICE}
    assert column(". . .", affected=4) == {"C1": Weight.ERROR}
    assert column(". . .", influence=5) == {"C1": Weight.ERROR}
    assert column("I C I") == {"C2": Weight.ADVICE}
    assert column("R R R . .") == {}
    assert column("R R R R .") == {"C3": Weight.WARNING}
    assert column("R R . . .", capacity=1) == {"C3": Weight.WARNING}
    assert column("A A . . .") == {}
    assert column("A A A . .") == {"C4": Weight.WARNING}
    assert column("I . .") == {"C5": Weight.INFORMATION}
    assert column("C . .", kind="delivery_team") == {"C6": Weight.ADVICE}
    assert column("R . .", kind="delivery_team") == {}


def test_a_share_of_one_or_two_rows_says_nothing():
    assert column("A/R R") == {}


def test_voice_of_one_person():
    assert column("I . .", influence=4, interest=4)["X7"] is Weight.WARNING
    assert "X7" not in column("C . .", influence=4, interest=4)
    assert column("C C C C C . .", influence=2, interest=2)["X7"] is Weight.ADVICE
    assert "X7" not in column("C C C C . .", influence=2, interest=2)
    assert "X7" not in column("C C C C C . .", influence=1, interest=2, affected=5)


def pair(cell, other="R", activity=None, **facts):
    people = [person(**facts), Person("p1", "Other", organisation="North")]
    made = matrix(f"{cell} {other}", people=people, activities=[activity or Activity("a0", "Do")])
    return {id_: weight for (id_, row_, _), weight in found(made).items() if row_ == "a0"}


def test_authority():
    assert pair("A", has_authority=False)["X1"] is Weight.WARNING
    assert "X1" not in pair("R", "A", has_authority=False)
    owned = Activity("a0", "Do", organisation="North")
    assert pair("A", organisation="South", activity=owned)["X1"] is Weight.WARNING
    assert "X1" not in pair("R", "A", organisation="South", activity=owned)


def test_availability():
    assert pair("R", "A", is_available=False)["X2"] is Weight.ERROR
    assert "X2" not in pair("C", "A/R", is_available=False)


def test_skills():
    needy = Activity("a0", "Do", skills=(NeededSkill("maps", 3, critical=True),))
    assert pair("R", "A", needy, skills={"maps": 2})["X3"] is Weight.ADVICE
    able = pair("R", "A", needy, skills={"maps": 3})
    assert "X3" not in able
    assert able["X4"] is Weight.WARNING
    two = [Person("p0", "One", skills={"maps": 3}), Person("p1", "Two", skills={"maps": 4})]
    assert "X4" not in ids(matrix("R A", people=two, activities=[needy]))


def test_the_member_who_has_the_skill_is_named():
    needy = Activity("a0", "Map it", skills=(NeededSkill("maps", 3),))
    people = [Person("p0", "Ann"), Person("p1", "Bo", skills={"maps": 4})]
    checker = Checker(matrix("R A", people=people, activities=[needy]))
    lacking = next(f for f in checker.findings() if f.id == "X3")
    assert say(lacking.message) == "Ann lacks “maps” for “Map it”; Bo has it."


def test_protection():
    tagged = Activity("a0", "Meet children", tags=frozenset({"children"}))
    assert pair("I", "A/R", tagged, leads=frozenset({"safeguarding"}))["X5"] is Weight.ERROR
    assert "X5" not in pair("C", "A/R", tagged, leads=frozenset({"safeguarding"}))


def test_independence():
    tagged = Activity("a0", "Check", tags=frozenset({"ethics"}))
    assert pair("A/R", "C", tagged)["X9"] is Weight.WARNING
    assert "X9" not in pair("A/R", "R", tagged)
    assert "X9" not in pair("A", "R", tagged)
    assert "X9" not in pair("A/R", "C")


def voices(cells, **more):
    people = [Person("p0", "Young", kind="children"), Person("p1", "Desk", kind="end_user")]
    made = matrix(f"{cells} A/R", people=[*people, Person("p2", "Lead")], **more)
    return sorted(f.form for f in Checker(made).findings() if f.id == "X6")


def test_voices():
    assert voices("I I", knows_people=True) == ["children", "end_user"]
    assert voices("C R", knows_people=True) == ["end_user"]
    assert voices("R A", knows_people=True) == []
    assert voices("I I", knows_people=False) == []


def test_one_organisation_answers_for_most():
    people = [Person("p0", "A", organisation="North"), Person("p1", "B", organisation="South")]
    assert "X8" in ids(matrix("A R", "A R", "R A", people=people))
    assert "X8" not in ids(matrix("A R", "A R", "R A", "R A", people=people))


def test_the_boat_is_too_full():
    assert found(matrix("C C", "C C", "A R", "C C"))["X10", "", ""] is Weight.ERROR
    assert "X10" not in ids(matrix("C C", "C A", "A R", "R C"))


def test_nothing_is_said_about_nothing():
    assert Checker(Matrix(RACI, [], [], [])).findings() == []
    assert Checker(Matrix(RACI, [], [Person("p", "P")], [])).findings() == []
