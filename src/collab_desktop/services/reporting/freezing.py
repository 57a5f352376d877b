"""Freezes a project into what one document says, so that drawing needs no workspace."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from collab_desktop.domain import progress
from collab_desktop.domain.paper_parts import PaperPart
from collab_desktop.domain.progress import CLOSED
from collab_desktop.domain.project_data import subjects_of
from collab_desktop.domain.report_data import Identity, ReportData
from collab_desktop.domain.report_parts import ScorePart, TrueNorthPart
from collab_desktop.domain.states import Severity, Status
from collab_desktop.framework.schema import DocumentSpec
from collab_desktop.services import describing, gating, hub
from collab_desktop.services.reporting import (
    asking,
    blank,
    board,
    ethics,
    extras,
    forms,
    impact,
    initiation,
    interests,
    legals,
    matrix,
    money,
    overview,
    passport,
    proposal,
    questions,
    room,
    safeguarding,
    score,
    summary,
    team,
    timing,
    true_north,
    youth,
)
from collab_desktop.services.reporting.readers import TEAM, withheld
from collab_desktop.services.reporting.source import NAMES, Source, source_of
from collab_desktop.services.reporting.versions import version
from collab_desktop.services.reporting.words import Words, capital
from collab_desktop.services.session import Session

Filling = Callable[[Session, Source, ReportData], ReportData]
LARGEST_LOGO = 2_000_000
WORKSHOP = "workshop"
"""The scope of papers that each workshop has of its own."""
QUICKLY_ASKED: dict[str, tuple[str, ...]] = {
    "question_sheet": ("cq",), "proposal": ("pr",), "raci_plan": (), "raci_poster": (),
    "fillable_form": (), "team_skills": (),
}
PACK_PAGES = (
    ("true_north", "page.true_north"), ("budget", "page.budget"), ("time", "page.time"),
    ("team", "page.team"),
)


def freeze(
    session: Session, project_id: str, document_id: str, language: str, *, shown: str = NAMES,
    audience: str = TEAM, about: str = "", added: Collection[str] = (),
) -> ReportData:
    """Read everything one document says, in its language.

    Args:
        session: the open workspace.
        project_id: the project; a document about the workspace takes any of them.
        document_id: ``P16`` and the like.
        language: of the document, whatever the screens speak.
        shown: ``names``, or ``roles`` where nobody shall be named.
        audience: ``team`` reads all, ``board`` and ``public`` what the pack lets them read.
        about: the workshop of a paper of the room; the one that matters now when left out.
        added: names of papers that a board pack takes in.

    Raises:
        KeyError: no such project or document.
    """
    spec = session.index_of(project_id).document(document_id)
    if spec.scope == WORKSHOP:
        about = about or room.usual(session.project(project_id))
    state = state_of(session, project_id, spec, about)
    source = source_of(
        session, project_id, language, state, shown=shown, audience=audience, about=about
    )
    base = ReportData(
        _identity(session, source, spec), source.words.fixed(), project_id, about=about
    )
    filled = FILLING[spec.name](session, source, base)
    if spec.name == "board_pack":
        filled = extras.with_extras(source, filled, added)
    filled = replace(filled, withheld=withheld(source.data)).hashed()
    return replace(filled, identity=replace(
        filled.identity, version=version(source, spec, filled.content_hash)))


def freeze_page(
    session: Session, project_id: str, step: str, section: str, subject: str, language: str
) -> ReportData:
    """One page of a project as a form to send to whoever knows, with what is known already.

    Raises:
        KeyError: no such page.
    """
    source = source_of(session, project_id, language, "final")
    form = forms.page_form(source, step, section, subject)
    spec = source.data.index.pack.header.documents[0]  # what stands on every paper
    own = replace(
        _identity(session, source, spec), document_id="page", kind="fillable_form",
        document=form.headline, quick=False,
    )
    found = ReportData(own, source.words.fixed(), project_id, form=form).hashed()
    return replace(found, identity=replace(own, version=form.marks.version))


def state_of(session: Session, project_id: str, spec: DocumentSpec, about: str = "") -> str:
    """Draft until the gate of a document passes; without a gate, until its step completes."""
    data = session.project(project_id)
    if spec.scope == WORKSHOP:
        return spec.state if room.is_settled(data, spec.name, about) else "draft"
    if spec.gate is not None:
        if not gating.is_passed(data, spec.gate):
            return "draft"
        if spec.state == "for_decision" and gating.is_passed(data, "G4"):
            return "approved"
        return spec.state
    if spec.step is None:
        return spec.state
    return spec.state if progress.step_status(data, spec.step) in CLOSED else "draft"


def _identity(session: Session, source: Source, spec: DocumentSpec) -> Identity:
    data, words = source.data, source.words
    header = data.index.pack.header
    line = header.origin
    if words.language.split("_")[0] != "en":
        line = f"{line} {words('unreviewed')}"
    workspace = spec.scope == "workspace"
    return Identity(
        "" if workspace else str(data.row["code"]),
        _workspace_name(session, words) if workspace
        else source.short_title(),
        spec.id, spec.name, _document_name(source, spec), words.language,
        source.state,
        "", words.date(source.today), line, _is_quick(source, spec), _version_for(source),
        str(session.workspace.get("organisation") or session.settings.organisation or ""),
        _logo(session),
    )


def _version_for(source: Source) -> tuple[str, ...]:
    """What the foot of a page says of its readers; nothing where nothing is left out."""
    return () if source.audience == TEAM else (source.words(f"audience.{source.audience}"),)


def _document_name(source: Source, spec: DocumentSpec) -> str:
    """What the pack calls a document in this language, as the screens do, else what we call it."""
    translated = source.data.index.document(spec.id).title
    own = source.words.language.split("_")[0] == source.data.index.pack.header.language
    if own or translated != spec.title:
        return translated
    return source.words.fixed().get(f"document.{spec.name}", translated)


def _workspace_name(session: Session, words: Words) -> str:
    return str(session.workspace.get("name") or "") or words("workspace")


def _logo(session: Session) -> bytes:
    """The organisation's own picture for the cover: the workspace's, else this computer's."""
    sha256 = session.workspace.get("logo")
    if sha256:
        return session.store.blob(str(sha256)) or b""
    file = Path(session.settings.organisation_logo)
    try:
        return file.read_bytes() if file.is_file() and file.stat().st_size < LARGEST_LOGO else b""
    except OSError:
        return b""


def _is_quick(source: Source, spec: DocumentSpec) -> bool:
    """Whether a step that this document tells of was only assessed quickly."""
    if spec.scope != "project":
        return False
    about = (spec.step,) if spec.name in STEP_PAPERS and spec.step else QUICKLY_ASKED.get(
        spec.name, ("tn", "pf")
    )
    data = source.data
    begun = [
        key for key in about if data.index.find_step(key) is not None
        and progress.step_status(data, key) is not Status.NOT_STARTED
    ]
    return any(not data.is_deep(key) for key in begun)


# -- what each document holds ----------------------------------------------------------------------


def _sheet(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    return replace(base, question=questions.question(source), missing=_missing(source, "G0"))


def _proposal(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    return replace(
        base, proposal=proposal.proposal(source), summary=summary.summary(source),
        budget=money.budget(source), time=timing.time(source), team=questions.team(source),
        missing=_missing(source, "G2"), exceptions=asking.exceptions(source),
    )


def _scored(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    check, points = _true_north_and_score(source)
    return replace(
        base, true_north=check, score=points, exceptions=asking.exceptions(source))


def _true_north_and_score(source: Source) -> tuple[TrueNorthPart | None, ScorePart | None]:
    """Both parts; one headline says how they stand together."""
    check, points = true_north.true_north(source), score.score(source)
    if check is not None:
        half = points.headline if points is not None else source.words("score.none_yet")
        said = capital(f"{check.headline}{source.words('semicolon')}{half}")
        check = replace(check, headline=said)
    if points is not None:
        points = replace(points, headline=capital(points.headline))
    return check, points


def _summary(session: Session, source: Source, base: ReportData) -> ReportData:
    check, points = _true_north_and_score(source)
    return replace(
        base, ask=asking.ask(source), steps=asking.steps(source), summary=summary.summary(source),
        true_north=check, score=points, budget=money.budget(source), time=timing.time(source),
        team=questions.team(source), question=questions.question(source),
        board=board.since_last_round(session, source, board.board(source)),
        exceptions=asking.exceptions(source), missing=_missing(source, "G3"),
    )


def _pack(session: Session, source: Source, base: ReportData) -> ReportData:
    found = _summary(session, source, base)
    return replace(found, left_out=_left_out(source, found))


def _left_out(source: Source, found: ReportData) -> tuple[str, ...]:
    """Pages that a reader may look for in vain: not begun, or in papers of their own."""
    pages = [source.words(word) for name, word in PACK_PAGES if getattr(found, name) is None]
    if found.summary is not None and not found.summary.all_risks:
        pages.append(source.words("page.risks"))
    for step in source.data.index.pack.steps:
        begun = progress.step_status(source.data, step.key) is not Status.NOT_STARTED
        if step.number is not None and (step.opens_after or not (begun or step.sections)):
            pages.append(step.title)
    return tuple(dict.fromkeys(pages))


def _notice(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    return replace(
        base, board=board.bound_to_pack(source, board.board(source)),
        summary=summary.summary(source),
        exceptions=asking.exceptions(source),
    )


def _matrix(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    return replace(base, matrix=matrix.matrix(source))


def _team(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    return replace(base, paper=team.paper(source), missing=_missing(source, "G1"),
                   exceptions=asking.exceptions(source))


def _form(session: Session, source: Source, base: ReportData) -> ReportData:
    del session
    spec = forms.spec_of(source.data.index.pack.header, base.identity.document_id)
    return replace(base, form=forms.row_form(source, spec))


def _portfolio(session: Session, source: Source, base: ReportData) -> ReportData:
    ids = [str(row["id"]) for row in session.project_rows()]
    sources = [
        source_of(
            session, i, source.words.language, source.state,
            shown=source.shown, audience=source.audience,
        ) for i in ids
    ]
    return replace(base, portfolio=overview.overview(sources or [source]))


def _missing(source: Source, gate: str) -> tuple[str, ...]:
    """What the gate still wants, as lines for the paper itself."""
    found = source.data.index.find_gate(gate)
    if found is None:
        return ()
    view = gating.gate_view(source.whole, found)
    return tuple(missing.task for missing in hub.missing_for(source.whole, view))


def _sheet_of(fill: Callable[[Source], PaperPart]) -> Filling:
    """A sheet to sign or to carry: it says nothing about what the step still wants."""

    def filled(session: Session, source: Source, base: ReportData) -> ReportData:
        del session
        return replace(base, paper=fill(source))

    return filled


def _from_journal(fill: Callable[[Session, Source], PaperPart]) -> Filling:
    """A paper that also says what changed since people saw it."""

    def filled(session: Session, source: Source, base: ReportData) -> ReportData:
        spec = session.index_of(source.data.id).document(base.identity.document_id)
        return replace(base, paper=fill(session, source), missing=_gaps(source, spec.step))

    return filled


def _paper(fill: Callable[[Source], PaperPart]) -> Filling:
    """A paper of one step, with what the step still wants while it is not complete."""

    def filled(session: Session, source: Source, base: ReportData) -> ReportData:
        spec = session.index_of(source.data.id).document(base.identity.document_id)
        return replace(base, paper=fill(source), missing=_gaps(source, spec.step))

    return filled


def _board(fill: Filling) -> Filling:
    """A paper that a board reads: every waiver and override stands on it."""

    def filled(session: Session, source: Source, base: ReportData) -> ReportData:
        found = fill(session, source, base)
        return replace(found, exceptions=asking.exceptions(source))

    return filled


def _gaps(source: Source, step: str | None) -> tuple[str, ...]:
    if step is None or progress.step_status(source.whole, step) in CLOSED:
        return ()
    return tuple(
        describing.missing(source.whole, gap, Severity.STOP).task
        for subject in subjects_of(source.data.index, step)
        for gap in progress.gaps(source.whole, step, subject)
    )


def _passport(session: Session, source: Source, base: ReportData) -> ReportData:
    return replace(base, paper=passport.passport(session, source))


STEP_PAPERS = {
    "project_initiation": _paper(initiation.full),
    "project_initiation_short": _board(_paper(initiation.short)),
    "impact_assessment": _paper(initiation.assessment),
    "safeguarding_record": _board(_paper(safeguarding.record)),
    "safeguarding_statement": _sheet_of(safeguarding.statement),
    "safeguarding_card": _sheet_of(safeguarding.card),
    "legals_at_a_glance": _from_journal(legals.sheet),
    "legals_for_board": _board(_from_journal(legals.for_board)),
    "ethics_summary": _board(_sheet_of(ethics.short)),
    "ethics_full": _sheet_of(ethics.full),
    "youth_decision": _board(_paper(youth.decision)),
    "youth_plan": _paper(youth.plan),
    "youth_sheet": _sheet_of(youth.sheet),
    "impact_statement": _board(_paper(impact.for_board)),
    "impact_public": _sheet_of(impact.for_public),
    "eoi_summaries": _sheet_of(interests.named),
    "eoi_blind": _sheet_of(interests.blind),
}

FILLING = {
    "question_sheet": _sheet, "proposal": _proposal, "true_north_prioritisation": _scored,
    "project_summary": _summary, "decision_notice": _notice, "board_pack": _pack,
    "team_skills": _team, "portfolio": _portfolio, "raci_plan": _board(_matrix),
    "raci_poster": _matrix,
    "fillable_form": _form, "passport": _passport,
    "blank_sheets": _sheet_of(blank.sheets), **STEP_PAPERS, **room.PAPERS,
}
"""What each document of the catalogue holds, by its name."""
