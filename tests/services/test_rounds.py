"""Rounds of a workshop: opened, sealed, revealed, asked again; four ways in, one tally."""

from __future__ import annotations

import json

import pytest

from collab_desktop.domain.rounds import (
    FINGERS,
    About,
    Item,
    Method,
    Secrecy,
    SheetRefusedError,
    Way,
)
from collab_desktop.domain.signatures import frozen
from collab_desktop.services.answer_files import answers_text
from collab_desktop.services.ballots import SheetsSealed
from collab_desktop.services.deciding import Deciding, Decision
from collab_desktop.services.history import History
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.searching import search

ITEMS = (Item("a", "Wells near schools"), Item("b", "Pumps by solar power"))
ASKED = About("Which first?", ITEMS)
CARDS = About("Which first?", ITEMS, board="b1", dots=3)
TELLTALE = "Heliotrope 5309"


@pytest.fixture
def rounds(session, project):
    return Rounds(session, project)


def opened(rounds, voters=3, **more):
    given = {"about": ASKED, "method": Method.SCORE, "secrecy": Secrecy.SECRET} | more
    return rounds.open(voters=voters, **given)


def scored(**scores):
    return {"scores": scores}


def refused(call, *arguments):
    with pytest.raises(SheetRefusedError) as found:
        call(*arguments)
    return found.value.message.id


# -- opening --------------------------------------------------------------------------------------


def test_a_round_keeps_what_is_asked_how_and_how_secret_it_is(rounds):
    first = opened(rounds, workshop="w1")
    opened(rounds, about=CARDS, method=Method.DOTS, secrecy=Secrecy.OPEN, workshop="w2")
    (view,) = rounds.rounds("w1")
    assert (view.id, view.about, view.method, view.secrecy) == (first, ASKED, "score", "secret")
    assert [sheet.seat for sheet in view.sheets] == [1, 2, 3]
    assert [r.workshop for r in rounds.rounds()] == ["w1", "w2"]
    assert rounds.rounds()[1].secrecy == Secrecy.OPEN


def test_a_prepared_round_takes_no_ballot_before_it_is_begun(rounds):
    waits = rounds.prepare(CARDS, Method.DOTS, 2, Secrecy.SECRET, "w1")
    view = rounds.view(waits)
    assert view.is_prepared
    assert not view.is_revealed
    with pytest.raises(ValueError, match="seat:1"):
        rounds.hand_in(waits, "seat:1", {"dots": {"a": 3}})
    with pytest.raises(ValueError, match="reason"):
        rounds.reveal(waits, "now")
    rounds.begin(waits)
    rounds.hand_in(waits, "seat:1", {"dots": {"a": 3}})
    assert (rounds.view(waits).scored, rounds.view(waits).about) == (1, CARDS)
    for call in (rounds.begin, rounds.drop):
        with pytest.raises(ValueError, match=waits):
            call(waits)


def test_a_prepared_round_that_nobody_needs_is_put_away(rounds):
    waits = rounds.prepare(ASKED, Method.SCORE, 2, Secrecy.SECRET, "w1")
    rounds.drop(waits)
    assert rounds.rounds("w1") == ()
    with pytest.raises(ValueError, match="seat:1"):
        rounds.hand_in(waits, "seat:1", scored(a=3))


def test_a_round_without_anything_or_anybody_is_refused(rounds):
    lines = tuple(Item(str(n), "x") for n in range(101))
    for about, method, voters, said in (
        (About(" ", ITEMS), Method.SCORE, 3, "round.no_title"),
        (About("x", ()), Method.SCORE, 3, "round.nothing_to_score"),
        (About("x", (ITEMS[0], ITEMS[0])), Method.SCORE, 3, "round.nothing_to_score"),
        (About("x", lines), Method.SCORE, 3, "round.too_many_items"),
        (ASKED, Method.SCORE, 0, "round.no_voters"),
        (ASKED, Method.SCORE, (), "round.no_voters"),
        (ASKED, Method.SCORE, 201, "round.no_voters"),
        (ASKED, Method.DOTS, 3, "round.dots_range"),
    ):
        assert refused(rounds.open, about, method, voters, Secrecy.SECRET) == said
    assert rounds.rounds() == ()


def test_rounds_of_workshops_and_of_the_priority_do_not_meet(rounds, session, project):
    scoring = Scoring(session, project)
    scoring.open_round(("p1",), "quick")
    opened(rounds)
    assert len(scoring.rounds()) == len(rounds.rounds()) == 1


# -- handing in -----------------------------------------------------------------------------------


def test_four_ways_in_and_one_tally(rounds):
    round_id = opened(rounds, voters=6)
    rounds.hand_in(round_id, "seat:1", scored(a=4, b=1), Way.PASSED)
    rounds.hand_in_all(round_id, {"seat:2": scored(a=5), "seat:3": scored(a="?", b=2)}, Way.PAPER)
    rounds.hand_in(round_id, "seat:4", scored(a=4, b=1), Way.FILE)
    counts = {"a": {"3": 1, "4": 1}, "b": {"1": 2}}
    rounds.hand_in(round_id, FINGERS, {"counts": counts, "people": 2}, Way.FINGERS)
    view = rounds.view(round_id)
    assert (view.all_in, view.scored, view.missing, view.hands) == (True, 6, 0, 2)
    ways = [s.way for s in view.sheets]
    assert ways == [Way.PASSED, Way.PAPER, Way.PAPER, Way.FILE, "", ""]
    rounds.reveal(round_id)
    first, second = (item.agreement for item in rounds.tally(round_id).items)
    assert (first.counts, first.not_sure, first.missing) == ((0, 0, 0, 1, 3, 1), 1, 0)
    assert (second.counts, second.missing) == ((0, 4, 1, 0, 0, 0), 1)


def test_there_are_never_more_ballots_than_people(rounds):
    round_id = opened(rounds, voters=3)
    rounds.hand_in(round_id, "seat:1", scored(a=4))
    three = {"counts": {"a": {"3": 3}, "b": {"1": 3}}, "people": 3}
    assert refused(rounds.hand_in, round_id, FINGERS, three) == "round.more_than_people"
    two = {"counts": {"a": {"3": 2}, "b": {"1": 2}}, "people": 2}
    rounds.hand_in(round_id, FINGERS, two, Way.FINGERS)
    assert refused(rounds.hand_in, round_id, "seat:2", scored(a=1)) == "round.more_than_people"
    assert refused(rounds.recuse, round_id, "seat:2") == "round.more_than_people"
    rounds.hand_in(round_id, "seat:1", scored(a=0))  # the same person may still change their mind
    rounds.withdraw(round_id, FINGERS)
    rounds.hand_in(round_id, "seat:2", scored(a=1))
    assert rounds.view(round_id).missing == 1


def test_several_sheets_go_in_together_or_not_at_all(rounds):
    round_id = opened(rounds, voters=3)
    sheets = {"seat:1": scored(a=4), "seat:2": scored(a=9)}
    assert refused(rounds.hand_in_all, round_id, sheets) == "round.no_score"
    assert rounds.view(round_id).scored == 0
    with pytest.raises(ValueError, match="seat:9"):
        rounds.hand_in_all(round_id, {"seat:1": scored(a=4), "seat:9": scored(a=4)})
    assert rounds.view(round_id).scored == 0


def test_nobody_hands_in_counts_as_one_person(rounds):
    round_id = opened(rounds, voters=3)
    for sheet in ({"counts": {"a": {"3": 1}, "b": {"3": 1}}, "people": 1},
                  {**scored(a=3), "people": 3}):
        assert refused(rounds.hand_in, round_id, "seat:1", sheet) == "round.no_scores"


def test_dots_go_to_cards(rounds):
    round_id = opened(rounds, voters=2, about=CARDS, method=Method.DOTS)
    rounds.hand_in(round_id, "seat:1", {"dots": {"a": 3}})
    rounds.hand_in(round_id, "seat:2", {"dots": {"a": 1, "b": 1}})
    assert refused(rounds.hand_in, round_id, "seat:2", {"dots": {"a": 4}}) == "round.too_many_dots"
    rounds.reveal(round_id)
    found = rounds.tally(round_id)
    assert ([item.dots for item in found.items], found.left) == ([4, 1], 1)


# -- sealed ---------------------------------------------------------------------------------------


def test_until_the_reveal_a_ballot_is_nowhere(session, project, rounds):
    """Not in what is read, history, search, files of answers, snapshots, checks, nor an undo."""
    published = []
    session.edited.connect(published.append)
    items = (Item("a", "Wells"), Item(TELLTALE, "Pumps"))
    round_id = opened(rounds, voters=2, about=About("Which?", items))
    sealed = {"scores": {"a": 5, TELLTALE: 0}}
    rounds.hand_in(round_id, "seat:1", sealed)
    rounds.hand_in(round_id, "seat:2", sealed)
    for call in (rounds.tally, rounds.named):
        with pytest.raises(SheetsSealed):
            call(round_id)
    seen = json.dumps([
        *(entry.text for entry in History(session, project).recent()),
        answers_text(session, project), *map(str, session.store.verify()),
        *(json.dumps(frozen(rounds.data, step.key, "project"))
          for step in rounds.data.index.pack.steps if step.built),
        *(edit.label for edit in published),
    ])  # fmt: skip
    assert TELLTALE not in seen
    assert search(session, "Heliotrope") == ()
    assert "'scores'" not in repr(rounds.view(round_id))
    assert {edit.undoable for edit in published} == {False}


def test_a_ballot_taken_back_is_blank(session, rounds):
    round_id = opened(rounds, voters=2)
    rounds.hand_in(round_id, "seat:1", scored(a=5))
    rounds.withdraw(round_id, "seat:1")
    assert all(not row["sheet"] for row in session.store.rows("ballot"))
    assert rounds.view(round_id).scored == 0


def test_the_reveal_waits_for_all_or_for_a_reason_that_is_kept(rounds):
    round_id = opened(rounds, voters=3)
    for reason in ("", "nobody came"):
        with pytest.raises(ValueError, match="reason"):
            rounds.reveal(round_id, reason)
    rounds.hand_in(round_id, "seat:1", scored(a=4))
    rounds.recuse(round_id, "seat:2")
    with pytest.raises(ValueError, match="reason"):
        rounds.reveal(round_id, "  ")
    rounds.reveal(round_id, " One had to leave. ")
    view, found = rounds.view(round_id), rounds.tally(round_id)
    assert (view.reason, view.is_revealed) == ("One had to leave.", True)
    assert (found.missing, found.recused, found.ballots) == (1, 1, 1)
    for call in (rounds.withdraw, rounds.recuse):
        with pytest.raises(ValueError, match="seat:1"):
            call(round_id, "seat:1")


def test_who_gave_what_is_told_only_where_that_was_said_before(rounds):
    found = {}
    for secrecy in Secrecy:
        round_id = opened(rounds, voters=1, secrecy=secrecy)
        rounds.hand_in(round_id, "seat:1", scored(a=2))
        rounds.reveal(round_id)
        found[secrecy] = round_id
    with pytest.raises(SheetsSealed):
        rounds.named(found[Secrecy.SECRET])
    for secrecy in (Secrecy.FACILITATOR, Secrecy.OPEN):
        assert rounds.named(found[secrecy]) == {"seat:1": scored(a=2)}


# -- again ----------------------------------------------------------------------------------------


def test_a_second_round_stands_over_the_first(rounds):
    first = opened(rounds, voters=2, workshop="w1")
    with pytest.raises(ValueError, match=first):
        rounds.again(first)
    for seat, score in (("seat:1", 1), ("seat:2", 5)):
        rounds.hand_in(first, seat, scored(a=score))
    rounds.reveal(first)
    second = rounds.again(first)
    view = rounds.view(second)
    assert (view.number, view.repeats, view.workshop, view.about) == (2, first, "w1", ASKED)
    with pytest.raises(SheetsSealed):
        rounds.tally(second)
    for seat in ("seat:1", "seat:2"):
        rounds.hand_in(second, seat, scored(a=4))
    rounds.reveal(second)
    found = rounds.tally(second)
    assert found.item("a").agreement.counts == (0, 0, 0, 0, 2, 0)
    assert found.before.item("a").agreement.counts == (0, 1, 0, 0, 0, 1)
    third = rounds.view(rounds.again(second))
    assert (third.number, third.repeats) == (3, first)


def test_a_round_is_as_it_was_when_the_file_is_read_again(session, project, rounds):
    round_id = opened(rounds, voters=2)
    rounds.hand_in(round_id, "seat:2", scored(a=3))
    before = rounds.view(round_id)
    session.forget(project)
    assert Rounds(session, project).view(round_id) == before


def test_fingers_count_in_the_prioritisation_too(session, project):
    scoring = Scoring(session, project)
    round_id = scoring.open_round(("p1", "p2", "p3", "p4"), "quick")
    keys = scoring.items("quick")
    scoring.hand_in(round_id, "p1", {"scores": dict.fromkeys(keys, 5)})
    counts = {key: {"3": 2, "?": 1} for key in keys}
    scoring.hand_in(round_id, FINGERS, {"counts": counts, "people": 3}, Way.FINGERS)
    assert scoring.current().all_in
    scoring.reveal(round_id)
    found = scoring.results(round_id).row("impact").agreement
    assert (found.counts, found.not_sure, found.missing) == ((0, 0, 0, 2, 0, 1), 1, 0)


def test_the_prioritisation_never_has_more_ballots_than_people(session, project):
    scoring = Scoring(session, project)
    round_id = scoring.open_round(("p1", "p2", "p3"), "quick")
    keys = scoring.items("quick")
    scoring.hand_in(round_id, "p1", {"scores": dict.fromkeys(keys, 5)})
    counts = {key: {"3": 2} for key in keys}
    scoring.hand_in(round_id, FINGERS, {"counts": counts, "people": 2}, Way.FINGERS)
    for change in (
        lambda: scoring.recuse(round_id, "p2"),
        lambda: scoring.set_scorers(round_id, ("p2", "p3")),
        lambda: scoring.set_scorers(round_id, ("p1", "p2")),
    ):
        with pytest.raises(SheetRefusedError):
            change()
    scoring.set_scorers(round_id, ("p1", "p2", "p4", "p5"))
    view = scoring.current()
    assert (view.scored, view.missing, len(view.sheets)) == (3, 1, 4)


# -- the decision ---------------------------------------------------------------------------------


def decided(session, project, rounds, decision, **more):
    round_id = opened(rounds, voters=4, workshop="w1", **more)
    for seat, score in zip(("seat:1", "seat:2", "seat:3", "seat:4"), (4, 4, 5, 4), strict=True):
        sheet = {"dots": {"a": 2, "b": 1}} if more else scored(a=score, b="?")
        rounds.hand_in(round_id, seat, sheet)
    rounds.reveal(round_id)
    return Deciding(session, project).record(round_id, decision)


def test_a_decision_keeps_question_rule_result_reason_owner_day_and_dissent(
    session, project, rounds
):
    about = About("Which first?", ITEMS, rule="Nobody gives 0")
    decision = Decision("Wells first", "Asked for", "The team", "Pumps last longer", "2027-01-15")
    round_id = rounds.open(about, Method.SCORE, 4, Secrecy.SECRET, "w1")
    for seat, score in zip(("seat:1", "seat:2", "seat:3", "seat:4"), (4, 4, 5, 4), strict=True):
        rounds.hand_in(round_id, seat, scored(a=score, b="?"))
    with pytest.raises(SheetsSealed):
        Deciding(session, project).record(round_id, decision)
    rounds.reveal(round_id)
    Deciding(session, project).record(round_id, decision)
    (row,) = rounds.data.table("decisions")
    assert (row["decision"], row["reason"], row["by"], row["date"]) == (
        "Wells first", "Asked for", "The team", "2027-01-15"
    )
    assert (row["rule"], row["dissent"], row["from"]) == (
        "Nobody gives 0", "Pumps last longer", "workshop:w1"
    )
    assert row["informed_by"] == (
        "Which first? Wells near schools: Close: 4 to 5, median 4; Pumps by solar power: 4 not"
        " sure. Ballots: 4 of 4"
    )


def test_a_decision_is_one_step_to_undo_and_needs_words(session, project, rounds):
    published = []
    session.edited.connect(published.append)
    decided(session, project, rounds, Decision("Wells first"), about=CARDS, method=Method.DOTS)
    (row,) = rounds.data.table("decisions")
    assert "Wells near schools 8, Pumps by solar power 4" in row["informed_by"]
    session.take_back(published[-1])
    assert rounds.data.table("decisions") == ()
    with pytest.raises(ValueError, match="decision"):
        decided(session, project, rounds, Decision("  "))


def test_what_was_taken_back_or_replaced_under_the_seal_is_nowhere_in_the_file(rounds, session):
    asked = opened(rounds)
    gone, first = scored(a=1) | {"note": TELLTALE}, scored(a=2) | {"note": "Zircon 7715"}
    rounds.hand_in(asked, "seat:1", gone)
    rounds.hand_in(asked, "seat:2", first)
    rounds.hand_in(asked, "seat:3", scored(a=4) | {"note": "Basalt 2206"})
    path = session.store.path
    assert TELLTALE.encode() in path.read_bytes(), "sealed, and kept"
    rounds.withdraw(asked, "seat:1")
    rounds.hand_in(asked, "seat:2", scored(a=5))
    whole = path.read_bytes()
    assert TELLTALE.encode() not in whole
    assert b"Zircon 7715" not in whole
    assert b"Basalt 2206" in whole
    assert session.store.verify() == []
    rounds.hand_in(asked, "seat:1", scored(a=3))
    session.store.rebuild()
    session.read_again()
    assert session.store.verify() == []
    rounds.reveal(asked)
    assert rounds.tally(asked).item("a").agreement.counts == (0, 0, 0, 1, 1, 1)
