"""Everything about one person: shown, handed out, and erased so that no byte of the name stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from collab_desktop import paths
from collab_desktop.domain import interest
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import ERASED_MARK
from collab_desktop.services.assessing import Assessing
from collab_desktop.services.attachments import Attachments
from collab_desktop.services.backups import backup_job
from collab_desktop.services.coming_up import coming_up
from collab_desktop.services.directory import Directory
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.privacy import Privacy
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.searching import search
from collab_desktop.services.session import Session, today
from collab_desktop.ui.bridge import Bridge

NAME, MAIL = "Zebedee Quagmire", "zeb@quagmire.example"
SECRETS = (b"zebedee", b"quagmire")


@pytest.fixture
def person(session: Session) -> str:
    return Directory(session).add_person(NAME, email=MAIL, role="Hydrologist")


@pytest.fixture
def eoi(session: Session, project: str, person: str, tmp_path: Path) -> str:
    form = tmp_path / "form.txt"
    form.write_text(f"I am {NAME}.")
    rows = Inbox(session, project).rows
    return rows.enter(
        {
            "kind": "individual", "lead": person, "coi": "no",
            "contribution": f"{NAME} measures wells.",
            "original": Attachments(session).attach(form, "Form of Zebedee Quagmire"),
        },
        {
            "eoi_skills": [{"skill": "Hydrology", "level": 3, "person": NAME}],
            "eoi_members": [{"name": NAME, "days": 4}, {"name": "Ann", "days": 2}],
        },
    )


@pytest.fixture
def spread(
    session: Session, project: str, questions: Questionnaire, eoi: str, home: Path
) -> None:
    """The name in earlier answers, in texts of others, in sheets and comments, in two backups."""
    origin, problem = Address("cq.problem.origin"), Address("cq.problem.problem")
    questions.set_answer(origin, Answer.of(f"A call from {NAME} in May."))
    backup_job(session)()
    questions.set_answer(origin, Answer.of("A call in May."))
    questions.set_answer(problem, Answer.of(f"Wells run dry, says {NAME.upper()}, each June."))
    questions.add_comment(Address("eois.contribution", f"record:{eoi}"), f"Ask {NAME}")
    reader = Directory(session).add_person("R. Vale")
    questions.set_answer(Address(interest.ASSESSORS), Answer.of([reader]))
    Assessing(session, project).hand_in(
        eoi, reader, {"scores": {"score_fit": 4}, "notes": {"score_fit": f"Good: {NAME}"}}
    )
    backup_job(session)()


def erase(session: Session, person: str) -> list[Path]:
    privacy = Privacy(session)
    return privacy.erase(privacy.person(person))


def holds_a_secret(file: Path) -> bool:
    content = file.read_bytes().lower()
    return any(secret in content for secret in SECRETS)


def test_what_is_known_is_counted_and_handed_out(session: Session, person: str, spread: None):
    found = Privacy(session).found(Privacy(session).person(person))
    assert (found.name, found.interests, found.files) == (NAME, (
        f"{session.project_rows()[0]['code']} EOI-001",
    ), 1)  # fmt: skip
    assert found.mentions == 2
    told = json.loads(Privacy(session).everything(Privacy(session).person(person)))
    assert told["person"]["email"] == MAIL
    (offer,) = told["expressions_of_interest"]
    assert "measures wells" in json.dumps(offer)
    assert any("problem" in line.casefold() for line in told["named_in"])


def test_erased_no_byte_of_the_name_is_anywhere_and_the_journal_verifies(
    session: Session, project: str, questions: Questionnaire, person: str, eoi: str, spread: None
):
    files = [session.store.path, *sorted(paths.backup_dir().rglob("*.collab"))]
    assert len(files) == 3
    assert all(map(holds_a_secret, files)), "the test looks where the name is"
    bridge = Bridge(session, str)
    Directory(session).add_person("Somebody")
    assert bridge.stack(None).canUndo()
    assert erase(session, person) == []
    assert not bridge.stack(None).canUndo()
    bridge.close()
    folder = session.store.path.parent
    kept = [f for f in (*folder.rglob("*"), *paths.backup_dir().rglob("*")) if f.is_file()]
    assert [f for f in kept if f.name != "form.txt" and holds_a_secret(f)] == []
    assert session.store.verify() == []
    assert search(session, "zebedee") == ()
    assert person not in session.people
    assert eoi not in session.project(project).records
    wells = f"Wells run dry, says {ERASED_MARK}, each June."
    assert questions.data.value("cq.problem.problem") == wells
    assert questions.data.value("cq.problem.origin") == "A call in May."


@pytest.mark.parametrize("fate", ["replaced", "undone"])
def test_a_form_that_was_replaced_or_undone_is_erased_as_well(
    session: Session, project: str, questions: Questionnaire, person: str, eoi: str, spread: None,
    tmp_path: Path, fate: str,
):
    form = tmp_path / "second.txt"
    form.write_text(f"Second version of {NAME}.")
    cell = Address("eois.original", f"record:{eoi}")
    if fate == "replaced":
        second = Attachments(session).attach(form, "Second form")
        questions.set_answer(cell, Answer.of(second))
    else:
        session.store.put_blob(form.read_bytes())  # what an undone taking in leaves behind
    backup_job(session)()
    assert erase(session, person) == []
    files = [session.store.path, *sorted(paths.backup_dir().rglob("*.collab"))]
    assert [file.name for file in files if holds_a_secret(file)] == []
    assert session.store.verify() == []


def test_a_name_is_found_however_it_is_spaced(
    session: Session, questions: Questionnaire, person: str, eoi: str, home: Path
):
    origin = Address("cq.problem.origin")
    questions.set_answer(origin, Answer.of("From Zebedee  Quagmire and Zebedee\nQuagmire."))
    assert erase(session, person) == []
    assert questions.data.value(origin.path) == f"From {ERASED_MARK} and {ERASED_MARK}."
    assert not holds_a_secret(session.store.path)


def test_a_backup_keeps_what_belongs_to_others(
    session: Session, project: str, person: str, eoi: str, spread: None
):
    erase(session, person)
    oldest = min(paths.backup_dir().rglob("*.collab"), key=lambda f: f.name)
    with_backup = Session.open(oldest, session.settings)
    data = with_backup.project(project)
    assert data.value("cq.problem.origin") == f"A call from {ERASED_MARK} in May."
    assert with_backup.store.verify() == []
    with_backup.close()


def test_one_of_several_is_erased_and_the_person_stays(
    session: Session, project: str, person: str, eoi: str
):
    other = Inbox(session, project).rows.enter({"lead": person, "contribution": "Once more"})
    Privacy(session).erase_interest(project, eoi)
    data = session.project(project)
    assert eoi not in data.records
    assert not any(a.record_id == eoi for a in data.answers)
    assert data.table("eoi_members", f"record:{eoi}") == ()
    assert data.cell(other, "contribution") == "Once more"
    assert session.people[person]["name"] == NAME
    assert session.store.verify() == []


def test_the_last_of_somebody_known_from_nowhere_else_takes_the_person_along(
    session: Session, project: str, person: str, eoi: str
):
    Privacy(session).erase_interest(project, eoi)
    assert person not in session.people
    assert not holds_a_secret(session.store.path)


def test_the_day_until_which_records_are_kept_is_coming_up(
    session: Session, project: str, eoi: str
):
    Inbox(session, project).rows.set_cells(eoi, "edit.answer", {"keep_until": today()})
    (coming,) = coming_up(session)
    assert (coming.title, coming.place.eoi) == ("Erase or ask again: EOI-001", eoi)
