"""What the wording check needs: word lists, the outcome, the users, earlier wordings."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from collab_desktop.domain.lint import Finding, lint
from collab_desktop.domain.word_lists import WordLists
from collab_desktop.framework.schema import TableQuestion
from collab_desktop.ui.steps.rooms import Rooms

OUTCOME = "cq.outcome.outcome"
USERS = "end_users"
WORDINGS = "wordings"


@cache
def word_lists(language: str) -> WordLists:
    """The lists of a language; empty ones where there is no file, which means "not checked"."""
    folder = resources.files("collab_desktop.resources") / "wordlists"
    for tag in (language, language.split("_")[0]):
        file = folder / f"{tag}.toml"
        if file.is_file():
            return WordLists.read(tag, tomllib.loads(file.read_text(encoding="utf-8")))
    return WordLists(language)


def findings(rooms: Rooms, question: str) -> tuple[Finding, ...]:
    """Check a wording against what else the project says."""
    data = rooms.session.project(rooms.project_id)
    users: list[str] = []
    if data.has_register(USERS):
        users = [str(row.get("role") or "") for row in data.table(USERS)]
    names = {str(row["name"] or "") for row in data.organisations.values()}
    return lint(
        question, word_lists(str(data.row.get("language") or "en")), outcome=data.text(OUTCOME),
        users=users, glossary=sorted(names),
    )  # fmt: skip


def wordings_table(rooms: Rooms, step: str, section: str) -> str | None:
    """The path of the table that keeps the earlier wordings of a page; nothing without one."""
    for question in rooms.session.index_of(rooms.project_id).section(step, section).questions:
        if isinstance(question, TableQuestion) and question.register_name == WORDINGS:
            return f"{step}.{section}.{question.key}"
    return None


def earlier_wordings(rooms: Rooms) -> list[str]:
    """The wordings kept so far, oldest first."""
    data = rooms.session.project(rooms.project_id)
    if not data.has_register(WORDINGS):
        return []
    return [str(row.get("wording") or "") for row in data.table(WORDINGS)]
