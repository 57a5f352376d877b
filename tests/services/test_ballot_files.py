"""Ballots that travel as files: out, filled in on another copy, back; every bad one is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.exchange.ballot_file import LARGEST, schema_text
from collab_desktop.services.ballot_files import (
    BallotFiles,
    BallotRefusedError,
    read_empty,
    save_filled,
)
from collab_desktop.services.projects import Projects
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.texts import say

ITEMS = (Item("a", "Wells", {"0": "no", "5": "yes"}), Item("b", "Pumps"))
ASKED = About("Which first?", ITEMS)
SHEET = {"scores": {"a": 4, "b": "?"}, "confidence": {}, "notes": {}}
PUBLISHED = Path(__file__).parents[2] / "docs" / "ballot.schema.json"


@pytest.fixture
def rounds(session, project):
    return Rounds(session, project)


@pytest.fixture
def files(rounds):
    return BallotFiles(rounds)


def opened(rounds, voters=2, about=ASKED, method=Method.SCORE):
    return rounds.open(about, method, voters, Secrecy.SECRET)


def filled(files, round_id, folder, name="mine", sheet=SHEET, voter=""):
    """The way of a ballot: written empty, read and filled in elsewhere, saved."""
    empty, back = folder / "empty.ballot.json", folder / f"{name}.ballot.json"
    files.save_blank(round_id, empty)
    save_filled(read_empty(empty), voter, sheet, back)
    return back


def said(files, round_id, path):
    """The id of the sentence with which a file is refused; empty when it was taken."""
    (found,) = files.take_in(round_id, [path])
    if found.problem is None:
        return ""
    assert "{" not in say(found.problem)
    return found.problem.id


def edited(path, change):
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_the_published_schema_is_fresh():
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text()


def test_a_ballot_goes_out_comes_back_and_counts(files, rounds, tmp_path):
    round_id = opened(rounds)
    paths = [filled(files, round_id, tmp_path, name) for name in ("one", "two")]
    assert [found.problem for found in files.take_in(round_id, paths)] == [None, None]
    assert [s.way for s in rounds.view(round_id).sheets] == ["file", "file"]
    rounds.reveal(round_id)
    first, second = (item.agreement for item in rounds.tally(round_id).items)
    assert (first.counts[4], second.not_sure) == (2, 2)


def test_an_empty_ballot_carries_what_is_asked_and_nothing_else(files, rounds, tmp_path, session):
    round_id = opened(rounds)
    empty = tmp_path / "empty.ballot.json"
    files.save_blank(round_id, empty)
    text = empty.read_text(encoding="utf-8")
    assert "Wells before the dry season" not in text
    assert session.store.path.name not in text
    assert read_empty(empty).about == ASKED


def test_dots_travel_too(files, rounds, tmp_path):
    round_id = opened(rounds, 1, About("x", ITEMS, dots=3), Method.DOTS)
    path = filled(files, round_id, tmp_path, sheet={"dots": {"a": 2, "b": 1}})
    assert said(files, round_id, path) == ""
    rounds.reveal(round_id)
    assert [i.dots for i in rounds.tally(round_id).items] == [2, 1]


# -- refused --------------------------------------------------------------------------------------


def test_the_same_file_counts_once(files, rounds, tmp_path):
    round_id = opened(rounds, 3)
    path = filled(files, round_id, tmp_path)
    assert said(files, round_id, path) == ""
    copy = tmp_path / "copy.ballot.json"
    copy.write_bytes(path.read_bytes())
    assert said(files, round_id, copy) == "ballot.twice"
    assert rounds.view(round_id).scored == 1
    rounds.withdraw(round_id, "seat:1")
    assert said(files, round_id, copy) == ""


def test_a_round_that_is_prepared_takes_a_ballot_only_once_it_is_open(files, rounds, tmp_path):
    waits = rounds.prepare(ASKED, Method.SCORE, 2, Secrecy.SECRET)
    path = filled(files, waits, tmp_path)
    assert said(files, waits, path) == "ballot.not_open"
    rounds.begin(waits)
    assert said(files, waits, path) == ""


def test_more_ballots_than_people(files, rounds, tmp_path):
    round_id = opened(rounds, 1)
    first, second = (filled(files, round_id, tmp_path, name) for name in ("one", "two"))
    assert said(files, round_id, first) == ""
    assert said(files, round_id, second) == "ballot.all_in"


def test_another_round_another_project_and_one_that_is_revealed(
    files, rounds, tmp_path, session
):
    mine, other = opened(rounds), opened(rounds)
    path = filled(files, mine, tmp_path)
    assert said(files, other, path) == "ballot.other_round"
    stranger = Projects(session).start("Another project")
    theirs = Rounds(session, stranger)
    their_round = opened(theirs)
    assert said(BallotFiles(theirs), their_round, path) == "ballot.other_project"
    rounds.hand_in(mine, "seat:1", {"scores": {"a": 1}})
    rounds.reveal(mine, "no time")
    assert said(files, mine, path) == "ballot.too_late"


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c["ballot"]["scores"].update(a=5),
        lambda c: c["ballot"]["scores"].pop("a"),
        lambda c: c["ballot"].update(id="0" * 32),
        lambda c: c.update(title="Something else"),
        lambda c: c["items"][0].update(title="Something else"),
        lambda c: c.update(seal="0" * 64),
        lambda c: c.update(asked="0" * 64),
        lambda c: c.update(seal=None),
    ],
)
def test_an_altered_ballot_is_refused(files, rounds, tmp_path, change):
    round_id = opened(rounds)
    path = edited(filled(files, round_id, tmp_path), change)
    assert said(files, round_id, path) == "ballot.altered"
    assert rounds.view(round_id).scored == 0


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda c: c.update(ballot=None), "ballot.empty"),
        (lambda c: c.update(version=2), "ballot.newer"),
        (lambda c: c.update(format="something"), "ballot.none"),
        (lambda c: c.update(more=1), "ballot.broken"),
        (lambda c: c.pop("items"), "ballot.broken"),
        (lambda c: c["ballot"]["scores"].update(a=6), "ballot.broken"),
        (lambda c: c["ballot"]["scores"].update(a=2.5), "ballot.broken"),
        (lambda c: c["ballot"]["scores"].update(a=True), "ballot.broken"),
        (lambda c: c["ballot"].update(dots={"a": 1}), "ballot.broken"),
        (lambda c: c["ballot"].update(id="../../x"), "ballot.broken"),
        (lambda c: c.update(items=[{"key": "k", "title": "x"}] * 101), "ballot.broken"),
        (lambda c: c["items"][0].update(title="x" * 4001), "ballot.broken"),
        (lambda c: c.update(round="r" * 201), "ballot.broken"),
    ],
)
def test_a_broken_ballot_is_refused(files, rounds, tmp_path, change, why):
    round_id = opened(rounds)
    path = edited(filled(files, round_id, tmp_path), change)
    assert said(files, round_id, path) == why
    assert rounds.view(round_id).scored == 0


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "json.empty"), (b"{", "json.cut_off"), (b"[]", "ballot.none"),
        (b"\xff\xfe{\x00}\x00", "json.wide"), (b"[" * 100_000, "json.too_deep"),
        (b'{"format": NaN}', "json.not_a_number"), (b'{"a": 1, "a": 1}', "json.doubled_key"),
        (b" " * (LARGEST + 1), "json.too_large"), (b"\x89PNG\r\n\x1a\n" + b"\x80" * 99, ""),
        (b'{"version": ' + b"9" * 5000 + b"}", "json.number"),
    ],
)
def test_what_is_no_ballot_at_all(files, rounds, tmp_path, data, why):
    round_id = opened(rounds)
    path = tmp_path / "x.ballot.json"
    path.write_bytes(data)
    found = said(files, round_id, path)
    assert found == why or (not why and found.startswith("json."))
    with pytest.raises(BallotRefusedError):
        read_empty(path)


def test_a_file_that_is_gone_or_a_folder(files, rounds, tmp_path):
    round_id = opened(rounds)
    for path in (tmp_path / "gone.ballot.json", tmp_path):
        assert said(files, round_id, path) == "ballot.unreadable"


def test_hashes_made_anew_do_not_let_other_lines_in(files, rounds, tmp_path):
    """Somebody who knows how hashes are made writes a ballot for lines that are not asked."""
    round_id = opened(rounds)
    empty = tmp_path / "e.ballot.json"
    files.save_blank(round_id, empty)
    paper = read_empty(empty)
    other = type(paper)(
        paper.project, paper.round, About("x", (Item("z", "z"),)), paper.method, paper.secrecy
    )
    path = tmp_path / "z.ballot.json"
    save_filled(other, "", {"scores": {"z": 5}}, path)
    assert said(files, round_id, path) == "ballot.altered"


def test_who_votes_by_name_votes_once_and_only_there(files, rounds, tmp_path, session):
    from collab_desktop.services.directory import Directory

    first, second = (Directory(session).add_person(name) for name in ("M. Tarn", "A. Yusuf"))
    round_id = opened(rounds, (first,))
    mine = filled(files, round_id, tmp_path, "one", voter=first)
    assert read_empty(mine).voters == ((first, "M. Tarn"),)
    assert said(files, round_id, filled(files, round_id, tmp_path, "x", voter=second)) == (
        "ballot.nobody"
    )
    assert said(files, round_id, mine) == ""
    again = filled(files, round_id, tmp_path, "two", voter=first)
    assert said(files, round_id, again) == "ballot.has_voted"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 5_000), byte=st.integers(0, 255))
def test_no_single_changed_byte_is_taken(files, rounds, tmp_path, place, byte):
    known = rounds.rounds()
    round_id = known[0].id if known else opened(rounds, 3)
    whole = filled(files, round_id, tmp_path).read_bytes()
    place %= len(whole)
    if whole[place] == byte:
        return
    path = tmp_path / "bent.ballot.json"
    path.write_bytes(whole[:place] + bytes([byte]) + whole[place + 1 :])
    before = rounds.view(round_id).scored
    if said(files, round_id, path) == "":  # white space between the parts says nothing
        assert json.loads(path.read_bytes()) == json.loads(whole)
        rounds.withdraw(round_id, "seat:1")
    assert rounds.view(round_id).scored == before


def test_a_sheet_of_the_prioritisation_travels_too(session, project, tmp_path):
    from collab_desktop.services.directory import Directory
    from collab_desktop.services.scoring import Scoring

    person = Directory(session).add_person("M. Tarn")
    scoring = Scoring(session, project)
    round_id = scoring.open_round((person,), "quick")
    sheet = {"scores": dict.fromkeys(scoring.items("quick"), 4)}
    files = BallotFiles(scoring)
    path = filled(files, round_id, tmp_path, sheet=sheet, voter=person)
    assert read_empty(path).about.items[0].anchors["5"]
    assert said(files, round_id, path) == ""
    assert said(files, round_id, path) == "ballot.twice"
    scoring.reveal(round_id)
    found = scoring.results(round_id).row("impact").agreement
    assert found.counts == (0, 0, 0, 0, 1, 0)
