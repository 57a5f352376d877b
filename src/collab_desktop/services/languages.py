"""The languages that papers and screens can speak, with their names in themselves."""

from __future__ import annotations

from collections.abc import Iterable

from collab_desktop.framework.loader import languages
from collab_desktop.services.session import Session
from collab_desktop.services.texts import sentences

NAMES = {
    "en": "English", "fr": "Français", "es": "Español", "ar": "العربية", "pt": "Português",
    "sw": "Kiswahili", "ru": "Русский", "zh": "中文", "bn": "বাংলা",
}


def meant(wanted: str, tags: Iterable[str]) -> str | None:
    """The one of some languages that somebody means: ``fr`` also by ``fr-CA`` or ``FR``."""
    known = {tag.casefold(): tag for tag in tags}
    tag = wanted.strip().casefold().replace("-", "_")
    return known.get(tag) or known.get(tag.partition("_")[0])


def document_languages(session: Session, project_id: str) -> tuple[tuple[str, str], ...]:
    """The languages a project's papers can be printed in, its own language first.

    A language counts when the pack or the fixed words of the papers are translated into it.
    """
    row = session.project(project_id).row
    pack = session.store.row("pack", str(row["pack"])) or {}
    found = set(languages(pack.get("files") or {})) | {"en"}
    found |= {tag for tag in NAMES if "doc.furniture.page" in sentences(tag)}
    own = str(row["language"] or "en")
    ordered = sorted(found, key=lambda tag: (tag != own, NAMES.get(tag, tag)))
    return tuple((tag, NAMES.get(tag, tag)) for tag in ordered)
