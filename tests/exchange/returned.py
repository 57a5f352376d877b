"""Forms as they come back: filled in as viewers do, and spoiled as the post does."""

from __future__ import annotations

import io
import tempfile
from functools import cache
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from collab_desktop.services import reporting
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

SAID = {
    "eois.kind": "/team", "eois.sector": "/academia", "eois.lead.name": "A. Yusuf",
    "eois.lead.email": "a.yusuf@example.org", "eois.org.name": "Valley University",
    "eois.contribution": "We measure twelve wells (weekly) & publish.\nMore in spring.",
    "eois.idea": "نقيس الآبار", "eois.days_total": "40", "eois.earliest_start": "2027-03-01",
    "eois.consent": "/yes", "eoi_skills.1.skill": "Hydrology", "eoi_skills.1.level": "3",
    "eoi_skills.1.evidence": "The well map of the coast.",
}


@cache
def blank(language: str = "en") -> bytes:
    """The form of a small project, made once."""
    from tests.services.conftest import SETTINGS

    from collab_desktop.domain.answers import Address, Answer
    from collab_desktop.services.projects import Projects

    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "w.collab", SETTINGS)
        project = Projects(session).start("Wells", "CQ-2026-01")
        asked = Answer.of("How can we see dry wells early?")
        Questionnaire(session, project).set_answer(Address("cq.question.question"), asked)
        content = written(session, project, language)
        session.close()
        return content


def written(session: Session, project: str, language: str = "en") -> bytes:
    """The form of a project as it goes out."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "form.pdf"
        reporting.make_render(session, project, "P2", language)(file)
        return file.read_bytes()


def filled(content: bytes, said: dict[str, str] = SAID) -> bytes:
    """Fill fields in as a viewer does: values and their drawings."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, said, auto_regenerate=False)
    return saved(writer)


def saved(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def rooted(content: bytes, **entries: object) -> bytes:
    """The same file with entries added to its root."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for key, value in entries.items():
        writer.root_object[NameObject(f"/{key}")] = value
    return saved(writer)


def scripted(content: bytes) -> bytes:
    script = DictionaryObject({
        NameObject("/S"): NameObject("/JavaScript"),
        NameObject("/JS"): TextStringObject("app.alert(1)"),
    })
    return rooted(content, OpenAction=script)


def with_form(content: bytes, change) -> bytes:
    """The same file after somebody changed its form dictionary."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    change(writer, writer.root_object["/AcroForm"].get_object())
    return saved(writer)


def field(form, *names):
    """The field behind a path of names."""
    kids = form["/Fields"]
    for name in names:
        found = next(k.get_object() for k in kids if k.get_object().get("/T") == name)
        kids = found.get("/Kids", ())
    return found
