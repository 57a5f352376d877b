"""Agendas and canvases of a pack: what the built-in ones say, and what is refused with its line."""

from __future__ import annotations

import pytest

from collab_desktop.framework.loader import builtin_files, load_builtin, load_pack
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.workshops import AGENDAS, CANVASES

MINUTES = {
    "w0": 60, "w1": 150, "w2": 120, "w3": 150, "w4": 150,
    "true_north": 60, "prioritisation": 90, "ethics": 45, "raci": 60, "youth": 60,
}  # fmt: skip
AGENDA = """
[[agendas]]
key = "w0"
title = "Set-up"
aim = "Trust"

[[agendas.blocks]]
key = "hello"
minutes = 10
activity = "Hello"
"""
GRID = """
[[canvases]]
key = "grid"
title = "Grid"
purpose = "Where to begin"
shape = "grid"

[[canvases.areas]]
key = "one"
title = "One"
"""


def test_the_sessions_take_as_long_as_they_say():
    room = load_builtin().room
    assert {agenda.key: agenda.minutes for agenda in room.agendas} == MINUTES
    assert [agenda.key for agenda in room.series] == ["w0", "w1", "w2", "w3", "w4"]
    assert all(b.activity and b.method and b.output for a in room.agendas for b in a.blocks)


def test_agendas_speak_the_languages_of_the_pack():
    assert load_builtin("dcc", "fr").room.agendas[1].title == "Comprendre"
    desk = load_builtin("dcc", "ar").room.canvas("desk_story")
    assert desk is not None
    assert "{" not in "".join(area.title for area in desk.areas)


def test_a_pack_may_do_without():
    files = {
        name: text for name, text in builtin_files().items()
        if not name.startswith(("workshops/", "texts/"))
    }
    room = load_pack(files).room
    assert room.agendas == room.canvases == ()
    assert room.agenda("w0") is room.canvas("desk_story") is None


@pytest.mark.parametrize(
    ("file", "text", "line", "message"),
    [
        (AGENDAS, AGENDA.replace("w0", "w9"), 3, "The question has no option “w9”"),
        (AGENDAS, AGENDA.replace("minutes = 10", "minutes = 0"), 9,
         "“minutes” has to be 1 or more"),
        (AGENDAS, AGENDA + 'screen = "wall"', 11, "“screen” does not fit"),
        (AGENDAS, AGENDA + 'screen = "board"\nabout = "desk_stori"', 12,
         "There is no canvas “desk_stori”; did you mean “desk_story”?"),
        (AGENDAS, AGENDA + 'screen = "question"\nabout = "cq.no.no"', 12, "“cq.no.no” to go to"),
        (AGENDAS, AGENDA + AGENDA[AGENDA.index("[[agendas.blocks"):], 12,
         "The key “hello” is used twice."),
        (AGENDAS, AGENDA + AGENDA, 13, "The key “w0” is used twice."),
        (CANVASES, GRID, 2, "A grid has axes and four areas"),
        (CANVASES, GRID.replace('shape = "grid"', 'sends_to = ["risk"]'), 6,
         "There is no register or question “risk” to send a card to; did you mean “risks”?"),
        (CANVASES, GRID + "colour = 1", 11, "The key “colour” is unknown here."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(file, text, line, message):
    files = {n: t for n, t in builtin_files().items() if not n.startswith("texts/")}
    with pytest.raises(PackRefused) as refused:
        load_pack({**files, file: text})
    found = [problem for problem in refused.value.problems if message in problem.message]
    assert [(problem.file, problem.line) for problem in found][:1] == [(file, line)]


def test_other_files_do_not_belong_there():
    files = {**builtin_files(), "workshops/notes.toml": "x = 1"}
    with pytest.raises(PackRefused, match="does not belong to a pack"):
        load_pack(files)
