"""Forms out: the form of the catalogue or a page of the project, as PDF, Word or spreadsheet."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.report_data import ReportData
from collab_desktop.exchange.form_sheet import write_sheet
from collab_desktop.services.outputs import write_bytes
from collab_desktop.services.reporting import Rendered, freeze, freeze_page, language_of
from collab_desktop.services.session import Session

SHEET: Final = ".xlsx"
_WORDS: Final = {"title": "sheet_title", "see_sheet": "see_sheet", "yes": "yes", "no": "no"}


class FormsOut:
    """The forms that one project gives out."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        self._session = session
        self._project = project_id

    def form(self, document_id: str, language: str | None = None) -> ReportData:
        """The form of the catalogue, frozen.

        Raises:
            KeyError: there is no such document.
        """
        spoken = language or language_of(self._session, self._project)
        return freeze(self._session, self._project, document_id, spoken)

    def page(
        self, step: str, section: str, subject: str = PROJECT, language: str | None = None
    ) -> ReportData:
        """A page of the project as a form, frozen.

        Raises:
            KeyError: there is no such page.
        """
        spoken = language or language_of(self._session, self._project)
        return freeze_page(self._session, self._project, step, section, subject, spoken)

    def send(self, form: ReportData, target: Path) -> Path:
        """Write a form; the ending says as what, PDF where it says nothing.

        Raises:
            OSError: it cannot be written; what lay there is as it was.
        """
        if target.suffix.casefold() == SHEET and form.form is not None:
            words = {key: form.word(f"form.{name}") for key, name in _WORDS.items()}
            write_bytes(target, write_sheet(form.form, words))
        else:
            Rendered(form)(target)
        return target


def proposed_name(form: ReportData) -> str:
    """The usual name of a form: ``cq-2026-01-needed-skills.pdf``."""
    identity = form.identity
    words = (identity.code or identity.project, identity.document)
    slugs = [re.sub(r"[^\w.]+", "-", word.casefold()).strip("-_.")[:60] for word in words]
    return "-".join(slug for slug in slugs if slug) + ".pdf"
