"""How long a large project takes: to open, on its hub, and to take one more answer.

``python -m pytest -m benchmark -s tests/benchmarks`` prints the figures.
"""

from __future__ import annotations

from itertools import count

import pytest
from tests.benchmarks.machine import QUESTION, large_project, median_ms, resident_mb

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.journal import Change
from collab_desktop.services.hub import hub
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting import export_document
from collab_desktop.services.sample import make_sample
from collab_desktop.services.searching import search
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = pytest.mark.benchmark
SETTINGS = Settings(name="D. Hale", device="laptop")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    made = Session.create(tmp_path_factory.mktemp("bench") / "large.collab", SETTINGS)
    yield made
    made.close()


@pytest.fixture(scope="module")
def project(session):
    return large_project(session)


def test_a_large_project_opens_in_less_than_a_third_of_a_second(session, project):
    def load() -> None:
        session.forget(project)
        session.project(project)

    taken = median_ms(load, 15)
    print(f"\nproject of {len(session.project(project).answers)} answers loaded: {taken:.0f} ms")
    assert taken < 300


def test_the_hub_of_a_large_project(session, project):
    print(f"\nhub of the large project: {median_ms(lambda: hub(session, project), 15):.0f} ms")
    print(f"project list: {median_ms(lambda: portfolio(session), 15):.0f} ms")
    print(f"search: {median_ms(lambda: search(session, 'sensors wet'), 15):.0f} ms")


def test_an_answer_costs_little_more_than_its_commit(session, project):
    questions, number = Questionnaire(session, project), count()

    def answer() -> None:
        questions.set_answer(QUESTION, Answer.of(f"Which wells run dry, version {next(number)}?"))

    def commit() -> None:
        envelope = Answer.of(f"Which wells run dry, version {next(number)}?").envelope()
        change = Change("answer", QUESTION.row_id(project), "envelope", envelope)
        session.store.commit([change], actor="x")

    ours, bare = [], []
    for _ in range(5):
        ours.append(median_ms(answer, 100))
        bare.append(median_ms(commit, 100))
    service, alone = sorted(ours)[2], sorted(bare)[2]
    print(f"\nset_answer {service:.2f} ms, its commit {alone:.2f} ms, "
          f"ratio {service / alone:.2f}")


def test_the_whole_initiation_document_in_a_second(tmp_path):
    sample = Session.create(tmp_path / "sample.collab", SETTINGS)
    make_sample(sample)
    project, target = sample.project_by_code("CQ-2026-01"), tmp_path / "pid.pdf"
    pages = export_document(sample, project, "P8", target).pages
    taken = median_ms(lambda: export_document(sample, project, "P8", target), 5)
    sample.close()
    print(f"\ninitiation document of {pages} pages: {taken:.0f} ms")
    assert taken < 1000


def test_the_board_pack(tmp_path):
    sample = Session.create(tmp_path / "sample.collab", SETTINGS)
    make_sample(sample)
    project = sample.project_by_code("CQ-2026-01")
    target = tmp_path / "pack.pdf"
    export_document(sample, project, "P16", target, None)
    taken = median_ms(lambda: export_document(sample, project, "P16", target, None), 7)
    pages = export_document(sample, project, "P16", target, None).pages
    print(f"\nboard pack: {taken / 1000:.2f} s, {pages} pages, {target.stat().st_size // 1024} KB")
    print(f"this process meanwhile: {resident_mb():.0f} MB resident")
    sample.close()
