"""The pack that comes with the program is right, whole and quick to load."""

from __future__ import annotations

import time

import pytest

from collab_desktop.framework.loader import (
    builtin_files,
    language_problems,
    load_builtin,
    load_pack,
)
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.names import KNOWN_NAMES


def test_it_loads_and_names_only_what_the_program_has():
    pack = load_builtin("dcc", known=KNOWN_NAMES)
    assert pack.full_id.startswith("dcc/")
    assert pack.language == "en"
    assert pack.translation == "source"


def test_its_translations_are_right():
    assert [str(problem) for problem in language_problems(builtin_files("dcc"))] == []


def test_every_question_is_found_by_its_path():
    index = PackIndex(load_builtin("dcc"))
    assert len(index.paths()) > 100
    assert all(index.question(path) for path in index.paths())


def test_the_steps_stand_in_the_order_of_the_way():
    steps = load_builtin("dcc").steps
    assert {"cq", "call", "tn", "pf", "pr", "gov"} <= {step.key for step in steps}
    numbers = [step.number for step in steps if step.number]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, 9))


@pytest.mark.benchmark
def test_it_loads_quickly():
    files = builtin_files("dcc")
    load_pack(files)
    times = []
    for _ in range(5):
        start = time.process_time()
        load_pack(files)
        times.append(time.process_time() - start)
    assert min(times) < 0.15
