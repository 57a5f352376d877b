"""Holds a form that came back against the project: whose it is, and whether it still fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from collab_desktop.domain.forms import FormPart
from collab_desktop.domain.messages import Message
from collab_desktop.exchange.form_content import FormContent
from collab_desktop.services.reporting.forms import row_form
from collab_desktop.services.reporting.source import source_of
from collab_desktop.services.session import Session

MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Fit:
    """The forms that a project gives out now, made once for many that come back."""

    code: str
    project_id: str
    forms: dict[str, FormPart]


def fit_of(session: Session, project_id: str) -> Fit:
    """What comes back is held against this."""
    data = session.project(project_id)
    source = source_of(session, project_id, session.settings.screen_language, "final")
    specs = source.data.index.pack.header.forms
    return Fit(
        str(data.row["code"]), project_id, {spec.key: row_form(source, spec) for spec in specs}
    )


def problems_of(fit: Fit, content: FormContent) -> Iterator[Message]:
    """Why a form does not belong to a project, or not to what it asks now."""
    marks = content.marks
    if marks.get("project") != fit.code:
        found = marks.get("project") or "–"
        yield Message("formin.other_project", {"found": found[:80], "expected": fit.code})
        return
    if marks.get("id") not in (None, "", fit.project_id):
        yield Message("formin.other_workspace", {"code": fit.code})
        return
    form = fit.forms.get(marks.get("form", ""))
    if form is None:
        if not marks.get("form", "").startswith("page:"):
            yield Message("formin.no_such_form", {"form": marks.get("form", "")[:80]})
        return
    if marks.get("version") != form.marks.version:
        found = marks.get("version") or "–"
        params = {"found": found[:80], "expected": form.marks.version}
        yield Message("formin.other_version", params)
    known = {name for asked in form.fields() for name in asked.names()}
    unknown = sorted(set(content.fields) - known)
    if unknown:
        named = ", ".join(unknown[:MOST_NAMED])
        yield Message("formin.unknown_names", {"count": len(unknown), "names": named})
