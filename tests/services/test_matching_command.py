"""``collab-desktop match``: what it writes, its exit codes, and one sentence for bad input."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from collab_desktop import cli
from collab_desktop.services.texts import sentences

DOCS = Path(__file__).parents[2] / "docs"
PROBLEM: dict[str, Any] = {
    "needs": [
        {"id": "maps", "level": 3, "count": 1, "importance": "must", "critical": True},
        {"id": "talk", "level": 2, "count": 2, "importance": "should", "critical": False},
    ],
    "candidates": [
        {"id": "Ann", "skills": {"maps": {"level": 3, "evidence": True}}, "organisation": "Wells",
         "sector": "public", "voices": ["youth"], "fit": 80},
        {"id": "Ben", "skills": {"maps": {"level": 4, "evidence": False},
                                 "talk": {"level": 2, "evidence": False}},
         "organisation": "Wells", "sector": "public", "voices": [], "fit": 60},
        {"id": "Cleo", "skills": {"talk": {"level": 3, "evidence": True}}, "sector": "academia"},
    ],
    "voices": [{"id": "youth", "at_least": 1}],
    "conflicts": [], "pins": [], "bans": [],
    "team": {"min": 1, "max": 3, "per_organisation": 2, "sector_share": 1},
}


def changed(**keys: Any) -> dict[str, Any]:
    return {**copy.deepcopy(PROBLEM), **keys}


def with_person(**keys: Any) -> dict[str, Any]:
    problem = changed()
    problem["candidates"][0].update(keys)
    return problem


def with_need(**keys: Any) -> dict[str, Any]:
    problem = changed()
    problem["needs"][0].update(keys)
    return problem


UNUSABLE = {
    "list": ([], "“needs”"), "nothing": ({}, "“needs”"), "no team": (
        {k: v for k, v in PROBLEM.items() if k != "team"}, "“team”"),
    "no max": (changed(team={}), "“team max”"), "max": (changed(team={"max": 0}), "team max"),
    "text max": (changed(team={"max": "8"}), "team max"),
    "share": (changed(team={"max": 3, "sector_share": 50}), "team sector_share"),
    "typing": (changed(team={"max": 3, "maximum": 4}), "maximum"),
    "key": (changed(need=[]), "“need”"), "no needs": (changed(needs=[]), "“needs”"),
    "needs": (changed(needs={}), "“needs”"), "entry": (changed(needs=[1]), "Entry 1 of “needs”"),
    "no id": (changed(needs=[{}]), "Entry 1 of “needs”"),
    "number": (changed(needs=[{"id": 7}]), "Entry 1 of “needs”"),
    "twice": (changed(needs=[{"id": "a"}, {"id": "a"}]), "“needs” has the id “a” twice"),
    "person twice": (changed(candidates=[{"id": "Ann"}, {"id": "Ann"}]), "“Ann” twice"),
    "voice twice": (changed(voices=[{"id": "v"}, {"id": "v"}]), "“v” twice"),
    "pin twice": (changed(pins=["Ann", "Ann"]), "“Ann” twice"),
    "level": (with_need(level=5), "needs “maps” level"),
    "half": (with_need(level=2.5), "needs “maps” level"),
    "true": (with_need(count=True), "needs “maps” count"),
    "crowd": (with_need(count=10**9), "needs “maps” count"),
    "importance": (with_need(importance="vital"), "needs “maps” importance"),
    "critical": (with_need(critical="yes"), "needs “maps” critical"),
    "fit": (with_person(fit=101), "candidates “Ann” fit"),
    "negative": (with_person(fit=-1), "candidates “Ann” fit"),
    "sector": (with_person(sector=None), "candidates “Ann” sector"),
    "voices": (with_person(voices="youth"), "candidates “Ann” voices"),
    "skills": (with_person(skills=["maps"]), "candidates “Ann” skills"),
    "stranger need": (with_person(skills={"mops": {"level": 1}}), "“mops”"),
    "skill": (with_person(skills={"maps": 3}), "“maps”"),
    "skill level": (with_person(skills={"maps": {"level": 0}}), "“maps” level"),
    "no level": (with_person(skills={"maps": {"evidence": True}}), "“maps” level"),
    "evidence": (with_person(skills={"maps": {"level": 1, "evidence": 1}}), "“maps” evidence"),
    "skill key": (with_person(skills={"maps": {"level": 1, "proof": 1}}), "proof"),
    "stranger pin": (changed(pins=["Zoe"]), "pins names “Zoe”"),
    "stranger ban": (changed(bans=["Zoe"]), "bans names “Zoe”"),
    "pin": (changed(pins=[3]), "“pins”"), "pins": (changed(pins="Ann"), "“pins”"),
    "stranger in conflict": (changed(conflicts=[["Ann", "Zoe"]]), "conflicts names “Zoe”"),
    "three": (changed(conflicts=[["Ann", "Ben", "Cleo"]]), "Entry 1 of “conflicts”"),
    "oneself": (changed(conflicts=[["Ann", "Ann"]]), "“Ann”"),
}
INFEASIBLE = {
    "pinned and banned": (changed(pins=["Ann"], bans=["Ann"]), "insist on “Ann”"),
    "pinned and in conflict": (
        changed(pins=["Ann", "Ben"], conflicts=[["Ann", "Ben"]]), "work together"),
    "too many pins": (changed(pins=["Ann", "Ben"], team={"max": 1}), "allow 2 members"),
    "one organisation": (changed(pins=["Ann", "Ben"], team={"max": 3, "per_organisation": 1}),
                         "allow 2 instead of 1 from the organisation “Wells”"),
    "min over max": (changed(team={"min": 3, "max": 2}), "accept 2 members instead of 3"),
    "for two": (changed(team={"min": 2, "max": 1}), "accept 1 member instead of 2"),
    "too few": (changed(team={"min": 9, "max": 9}), "accept 3 members instead of 9"),
    "nobody": (changed(candidates=[]), "invite somebody"),
}


@pytest.fixture
def run(tmp_path, capsys):
    def call(problem: object, *options: str) -> tuple[int, dict[str, Any] | None, list[str]]:
        file, out = tmp_path / "problem.json", tmp_path / "result.json"
        text = problem if isinstance(problem, bytes) else json.dumps(problem).encode()
        file.write_bytes(text)
        capsys.readouterr()
        try:
            code = cli.run(["match", str(file), "--out", str(out), *options])
        except SystemExit as end:
            code = int(str(end.code))
        said = capsys.readouterr()
        assert said.out == ""
        left = {path.name for path in tmp_path.iterdir()} - {"problem.json", "result.json"}
        assert not left
        found = json.loads(out.read_text(encoding="utf-8")) if out.exists() else None
        return code, found, said.err.splitlines()

    return call


def schema(name: str) -> dict[str, Any]:
    return json.loads((DOCS / f"match-{name}.schema.json").read_text(encoding="utf-8"))


def test_the_best_team_with_everything_about_it(run):
    code, found, said = run(PROBLEM)
    assert (code, said) == (0, [])
    assert found["team"] == ["Ann", "Ben", "Cleo"]
    assert found["proven"]
    assert [(t["name"], t["value"], t["gap"]) for t in found["tiers"]] == [
        ("essentials", 1, 0), ("voices", 0, 0), ("coverage", 60, 0), ("backups", 3, 0),
        ("size", 3, 0), ("fit", 140, 0),
    ]
    assert found["coverage"] == 100
    assert found["essentials"] == found["voices"] == found["backups"] == {"met": 1, "of": 1}
    assert found["members"]["Cleo"] == {"lost_without": 20, "best_replacement": None}
    assert found["infeasible"] == []


def test_what_is_read_and_written_is_what_is_described(run):
    for problem in (PROBLEM, *(problem for problem, _ in INFEASIBLE.values())):
        jsonschema.validate(problem, schema("problem"))
        _, found, _ = run(problem)
        jsonschema.validate(found, schema("result"))
    least = {"needs": [{"id": "n"}], "candidates": [{"id": "c"}], "team": {"max": 1}}
    jsonschema.validate(least, schema("problem"))
    assert run(least)[1]["team"] == []


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_cannot_be_used_is_named(run, name):
    problem, words = UNUSABLE[name]
    code, found, said = run(problem)
    assert (code, found, len(said)) == (2, None, 1), said
    assert words in said[0]
    assert said[0].endswith(".")
    assert "{" not in said[0]
    named = ("twice", "stranger", "oneself")
    if not any(word in name for word in named):  # what a list names is beyond a schema
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(problem, schema("problem"))


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe", b'{"needs": NaN}', b"[" * 100_000,
                                  b'{"needs": [], "needs": []}'], ids=range(6))
def test_what_is_no_json(run, text):
    code, found, said = run(text)
    assert (code, found, len(said)) == (2, None, 1)


@pytest.mark.parametrize("name", INFEASIBLE)
def test_no_team_is_told_with_what_to_relax(run, name):
    problem, words = INFEASIBLE[name]
    code, found, said = run(problem)
    assert (code, found["team"], found["proven"]) == (1, [], False)
    told = [reason["sentence"] for reason in found["infeasible"]]
    assert said == told
    assert any(words in sentence for sentence in told), told
    assert found["infeasible"][0]["kind"] == "conflict"


def test_nobody_for_a_must_need_is_told(run):
    problem = changed()
    problem["needs"].append({"id": "law", "importance": "must"})
    code, found, said = run(problem)
    assert (code, found["essentials"]) == (0, {"met": 1, "of": 2})
    assert said == [
        "Nobody who may join offers “law” at level 2, which is a must: invite somebody."
    ]
    assert found["infeasible"] == []
    (reason,) = found["unmet"]
    assert (reason["kind"], reason["sentence"]) == ("unmet", said[0])
    assert reason["rules"] == [{"key": "needs", "ids": ["law"], "limit": 1, "needed": 0}]


@pytest.mark.parametrize(("voices", "words"), [
    ({"id": "elders"}, "Nobody who may join speaks for “elders”"),
    ({"id": "youth", "at_least": 2}, "Only 1 person who may join speaks for “youth”; 2 are asked"),
])
def test_a_voice_that_nobody_has_is_told(run, voices, words):
    code, found, said = run(changed(voices=[voices]))
    jsonschema.validate(found, schema("result"))
    assert (code, found["proven"], found["voices"]) == (0, True, {"met": 0, "of": 1})
    (reason,) = found["unmet"]
    assert reason["kind"] == "unmet"
    assert reason["rules"][0]["key"] == "voices"
    assert reason["sentence"].startswith(words)
    assert said == [reason["sentence"]]


@pytest.mark.parametrize("options", [
    ("--time-limit", "0"), ("--time-limit", "-1"), ("--time-limit", "soon"),
    ("--time-limit", "nan"), ("--alternatives", "-1"), ("--alternatives", "many"),
])
def test_options_that_cannot_be_used(run, options):
    code, found, said = run(PROBLEM, *options)
    assert (code, found, len(said)) == (2, None, 1)


def test_where_nothing_can_be_written(tmp_path, capsys):
    file = tmp_path / "problem.json"
    file.write_text(json.dumps(PROBLEM))
    for out in (file, tmp_path, tmp_path / "no" / "result.json"):
        assert cli.run(["match", str(file), "--out", str(out)]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert cli.run(["match", str(tmp_path / "none.json"), "--out", str(tmp_path / "r")]) == 2
    assert json.loads(file.read_text()) == PROBLEM
    assert [path.name for path in tmp_path.iterdir()] == ["problem.json"]


def test_a_limit_of_any_length_is_one(run):
    assert run(PROBLEM, "--time-limit", "1e12")[0] == 0


def test_half_a_character_is_refused_by_name(run):
    code, found, said = run(json.dumps(PROBLEM).replace('"Ann"', r'"\ud800"').encode())
    assert (code, found, len(said)) == (2, None, 1)
    assert said == ["The file holds half a character; it was damaged on its way."]


def test_as_many_alternatives_as_asked(run):
    assert run(PROBLEM, "--alternatives", "0")[1]["alternatives"] == []
    assert len(run(PROBLEM, "--alternatives", "1")[1]["alternatives"]) == 1


def processor_seconds():
    spent = os.times()
    return spent.children_user + spent.children_system


@pytest.mark.parametrize("limit", ["0.05", "1.5"])
def test_the_limit_is_for_the_whole_call(tmp_path, limit):
    needs = [{"id": f"n{i}", "count": 1 + i % 3, "importance": ("must", "should", "could")[i % 3],
              "critical": i % 4 == 0, "level": 2 + i % 2} for i in range(20)]
    people = [
        {"id": f"c{j}", "fit": j * 37 % 101,
         "skills": {f"n{(j * k + k) % 20}": {"level": 1 + (j + k) % 4, "evidence": True}
                    for k in range(1, 7)}}
        for j in range(3000)
    ]
    file, out = tmp_path / "problem.json", tmp_path / "result.json"
    file.write_text(json.dumps({"needs": needs, "candidates": people, "team": {"max": 8}}))
    before = processor_seconds()
    done = subprocess.run(
        [sys.executable, "-m", "collab_desktop", "match", str(file), "--out", str(out),
         "--time-limit", limit], capture_output=True, text=True, check=False,
    )
    taken = processor_seconds() - before  # not the clock, which a busy machine takes from
    assert done.returncode in (0, 1), done.stderr
    assert taken < float(limit) + 2
    found = json.loads(out.read_text(encoding="utf-8"))
    jsonschema.validate(found, schema("result"))
    assert found["proven"] == (done.returncode == 0)
    assert found["team"]
    if limit == "0.05":
        assert done.returncode == 1
        assert any(tier["gap"] > 0 for tier in found["tiers"])
        assert "not proven" in done.stderr


def test_every_sentence_is_there_in_every_language():
    keys = {key for key in sentences("en") if key.startswith("match.")}
    said = {f"match.{what}.{kind}" for what in ("rule", "relax") for kind in (
        "min", "max", "per_organisation", "sector_share", "conflicts", "pins", "bans")}
    assert said <= keys
    for language in ("fr", "ar"):
        assert keys <= set(sentences(language))
