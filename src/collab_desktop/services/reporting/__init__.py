"""Documents of a project: which there are, what they say, and how they become PDF and Word."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from collab_desktop.domain.messages import Message
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.states import Severity
from collab_desktop.domain.views import DocumentView, Missing
from collab_desktop.framework.schema import DocumentSpec
from collab_desktop.services import describing, gating, hub
from collab_desktop.services.reporting import room
from collab_desktop.services.reporting.freezing import (
    FILLING,
    WORKSHOP,
    freeze,
    freeze_page,
    state_of,
)
from collab_desktop.services.reporting.readers import PUBLIC, TEAM, WITHHELD
from collab_desktop.services.reporting.source import NAMES, ROLES
from collab_desktop.services.reporting.versions import kept_as
from collab_desktop.services.session import Session, new_id, now, set_fields, today

if TYPE_CHECKING:
    from collab_desktop.reports.tree import Document

__all__ = [
    "ExportResult", "Options", "Rendered", "documents", "export_document", "file_name",
    "find_document", "freeze", "freeze_page", "language_of", "make_render", "record_export",
]

Progress = Callable[[int, int], bool]
"""Called with pages drawn and pages in all; false stops."""

MOST_GLYPHS_NAMED = 20
WORD = ".docx"
"""How the name of a Word file ends."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a document is printed.

    Attributes:
        paper: ``a4`` or ``letter``.
        names_as_roles: print professional roles where people would be named.
        audience: ``team`` reads all, ``board`` and ``public`` what the pack lets them read; for
            the public nobody is named.
        left_out: names of parts of the document that are not printed.
        about: the workshop, for a paper that each workshop has of its own.
        added: names of whole papers that a board pack takes in, as it offers them.
    """

    paper: str = "a4"
    names_as_roles: bool = False
    audience: str = TEAM
    left_out: frozenset[str] = frozenset()
    about: str = ""
    added: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.paper not in {"a4", "letter"}:
            raise ValueError(self.paper)
        if self.audience not in WITHHELD:
            raise ValueError(self.audience)


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A written document: where it is, how long, and what its reader should know.

    A Word file has no number of pages before an office program lays it out: ``pages`` is 0.
    """

    path: Path
    pages: int
    warnings: tuple[Message, ...] = ()
    sections: tuple[tuple[str, int], ...] = ()
    """Named sections and the pages on which they begin, from 1."""
    version: str = ""
    content_hash: str = ""
    parts: tuple[str, ...] = ()
    """Names of all parts of the document, also of those that were left out."""
    about: str = ""
    """The workshop that it tells of, if it tells of one."""
    offers: tuple[str, ...] = ()
    """Names of papers that may be taken in, also of those that were."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document that is frozen and may be drawn anywhere, also in another thread."""

    data: ReportData
    paper: str = "a4"
    left_out: frozenset[str] = frozenset()

    def __call__(self, target: Path, progress: Progress | None = None) -> ExportResult:
        """Write it, as Word where the target ends in ``.docx``, else as PDF; whole or not at all.

        Raises:
            OSError: the file cannot be written, or something lies there that must stay.
        """
        from collab_desktop.services.outputs import refuse_workspace

        refuse_workspace(target)
        draw = self._word if target.suffix.casefold() == WORD else self._pdf
        return draw(target, progress)

    def _pdf(self, target: Path, progress: Progress | None) -> ExportResult:
        from collab_desktop.reports.chosen import named_parts
        from collab_desktop.reports.pdf import render

        whole = self._whole()
        document = self._chosen(whole)
        result = render(document, target, progress=progress)
        return ExportResult(
            target, result.pages, warnings(self.data, document), result.sections,
            self.data.identity.version, document.content_hash, named_parts(whole),
            self.data.about, self.data.offers,
        )

    def _word(self, target: Path, progress: Progress | None) -> ExportResult:
        from collab_desktop.reports.word import render

        document = self.document()
        render(document, target, progress=progress)
        return ExportResult(
            target, 0, still_missing(self.data),
            version=self.data.identity.version, content_hash=document.content_hash,
            about=self.data.about,
        )

    def document(self) -> Document:
        """The tree of blocks, with the chosen parts alone."""
        return self._chosen(self._whole())

    def _chosen(self, whole: Document) -> Document:
        from collab_desktop.reports.chosen import without

        return without(whole, self.left_out)

    def _whole(self) -> Document:
        from collab_desktop.reports.documents import build

        return build(self.data, self.paper)


def language_of(session: Session, project_id: str) -> str:
    """The language of a project's papers, else that of the screens."""
    return str(session.project(project_id).row.get("language") or session.settings.screen_language)


def find_document(session: Session, project_id: str, wanted: str) -> DocumentSpec | None:
    """A document by its id (``P16``) or its name (``board_pack``, also with hyphens)."""
    name = wanted.strip().casefold().replace("-", "_")
    specs = session.index_of(project_id).pack.header.documents
    return next((s for s in specs if name in {s.id.casefold(), s.name}), None)


def documents(session: Session, project_id: str) -> tuple[DocumentView, ...]:
    """Every document of a project with its state and what it will list as missing."""
    specs = session.index_of(project_id).pack.header.documents
    return tuple(
        DocumentView(
            spec.id, spec.name, spec.title, state_of(session, project_id, spec),
            _missing(session, project_id, spec), spec.name in FILLING,
            about=_about(session, project_id, spec),
        )
        for spec in specs
    )


def _about(session: Session, project_id: str, spec: DocumentSpec) -> tuple[tuple[str, str], ...]:
    """The workshops that a paper of the room may tell of, the usual one first."""
    if spec.scope != WORKSHOP:
        return ()
    return room.choices(session.project(project_id), session.voice)


def _missing(session: Session, project_id: str, spec: DocumentSpec) -> tuple[Missing, ...]:
    """What the document's gate still wants; without a gate, what its step does."""
    data = session.project(project_id)
    gate = data.index.find_gate(spec.gate) if spec.gate else None
    if gate is not None:
        return hub.missing_for(data, gating.gate_view(data, gate))
    if spec.step is None or data.index.find_step(spec.step) is None:
        return ()
    from collab_desktop.domain import progress
    from collab_desktop.domain.project_data import subjects_of

    return tuple(
        describing.missing(data, gap, Severity.STOP)
        for subject in subjects_of(data.index, spec.step)
        for gap in progress.gaps(data, spec.step, subject)
    )


def make_render(
    session: Session, project_id: str, document_id: str, language: str | None = None,
    options: Options | None = None,
) -> Rendered:
    """Freeze a document now; what comes back draws it without touching the workspace."""
    chosen = options or Options()
    spoken = language or language_of(session, project_id)
    shown = ROLES if chosen.names_as_roles or chosen.audience == PUBLIC else NAMES
    data = freeze(
        session, project_id, document_id, spoken, shown=shown, audience=chosen.audience,
        about=chosen.about, added=chosen.added,
    )
    return Rendered(data, chosen.paper, chosen.left_out)


def export_document(
    session: Session, project_id: str, document_id: str, out: Path, language: str | None = None,
    progress: Progress | None = None, options: Options | None = None,
) -> ExportResult:
    """Write a document as PDF or, for a ``.docx``, as Word, and remember that it went out.

    Args:
        session: the open workspace.
        project_id: the project.
        document_id: ``P16`` and the like.
        out: the file, or a folder that takes the document's usual name.
        language: of the document; left out, the project's.
        progress: called after each page.
        options: paper, and whether names are printed.

    Raises:
        KeyError: no such project or document.
        OSError: the file cannot be written.
    """
    rendered = make_render(session, project_id, document_id, language, options)
    target = out / _file_name(rendered.data) if out.is_dir() else out
    result = rendered(target, progress)
    record_export(session, project_id, document_id, result)
    return result


def record_export(
    session: Session, project_id: str, document_id: str, result: ExportResult
) -> None:
    """Remember a version that went out; a file that is only read keeps no record."""
    if session.store.read_only:
        return
    session.commit(
        "edit.exported",
        set_fields(
            "export", new_id(), project_id=project_id,
            document=kept_as(document_id, result.about),
            version=result.version, sha256=result.content_hash, at=now(),
        ),
        undoable=False,
    )


def file_name(session: Session, project_id: str, document_id: str, about: str = "") -> str:
    """The usual name: ``cq-2026-01-board-pack-2026-11-22-v0.3.pdf``."""
    spoken = language_of(session, project_id)
    return _file_name(freeze(session, project_id, document_id, spoken, about=about))


def _file_name(data: ReportData) -> str:
    identity = data.identity
    parts = (identity.code or identity.project, identity.document)
    slugs = [re.sub(r"[^\w.]+", "-", part.casefold()).strip("-_.")[:60] for part in parts]
    stem = "-".join([*(slug for slug in slugs if slug), today()])
    return f"{stem}-v{identity.version}.pdf"


def warnings(data: ReportData, document: Document) -> tuple[Message, ...]:
    """What a reader should know: characters without a shape, and what is still missing."""
    from collab_desktop.reports.pdf import missing_glyphs

    glyphs = missing_glyphs(document)
    if not glyphs:
        return still_missing(data)
    named = " ".join(glyphs[:MOST_GLYPHS_NAMED])
    lost = Message("doc.warning.glyphs", {"count": len(glyphs), "characters": named})
    return (lost, *still_missing(data))


def still_missing(data: ReportData) -> tuple[Message, ...]:
    """What is still missing in a document, as one sentence; nothing where it is whole."""
    if not data.missing:
        return ()
    params = {"count": len(data.missing), "first": data.missing[0]}
    return (Message("doc.warning.missing", params),)
