"""The library of a workspace: sets of questions in and out, and the starter catalogue of skills."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from collab_desktop.framework.catalogue import Skill, skills
from collab_desktop.framework.loader import builtin_files
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.schema import Pack
from collab_desktop.services.packs import BUILTIN
from collab_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class PackRow:
    """One set of questions."""

    sha256: str
    title: str
    version: str
    origin: str
    licence: str
    steps: int
    questions: int
    built_in: bool
    projects: tuple[str, ...]
    """Codes of the projects that are asked from it."""

    @property
    def file_name(self) -> str:
        """A name for its file."""
        words = "".join(c if c.isalnum() else " " for c in self.title.casefold()).split()
        return "-".join([*words, self.version])


class Refused(Exception):
    """A set of questions that cannot be used: where and what, for each problem."""

    def __init__(self, problems: tuple[tuple[str, str], ...]) -> None:
        """Carry pairs of place (file, line, question) and sentence."""
        super().__init__("; ".join(sentence for _, sentence in problems))
        self.problems = problems


class Library:
    """The sets of questions of a workspace."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    def packs(self) -> tuple[PackRow, ...]:
        """The set that comes with the program first, then those in the workspace by name."""
        built_in, _ = self._session.packs.builtin()
        found = {built_in.sha256: built_in}
        for sha256, _name in self._session.packs.rows():
            found.setdefault(sha256, self._pack(sha256))
        rows = [self._row(pack, built_in=pack is built_in) for pack in found.values()]
        return tuple(sorted(rows, key=lambda r: (not r.built_in, r.title, r.version)))

    def _pack(self, sha256: str) -> Pack:
        return self._session.packs.index(sha256, self._session.settings.screen_language).pack

    def _row(self, pack: Pack, *, built_in: bool) -> PackRow:
        header = pack.header
        used = [r for r in self._session.project_rows() if r["pack"] == pack.sha256]
        questions = sum(len(s.questions) for step in pack.steps for s in step.sections)
        return PackRow(
            pack.sha256, header.title, header.version, header.origin, header.licence,
            len(pack.steps), questions, built_in, tuple(str(r["code"]) for r in used),
        )

    def bring_in(self, path: Path) -> str:
        """Take a folder or .zip file into the workspace; return its title.

        Raises:
            Refused: naming file, line and question of everything that is wrong.
            StorageFault: it could not be written.
        """
        from collab_desktop.exchange.pack_files import read_pack_files

        try:
            pack, changes = self._session.packs.adopt(read_pack_files(path))
        except PackRefused as refused:
            raise Refused(tuple((p.where, p.message) for p in refused.problems)) from refused
        except OSError as error:
            raise Refused(((path.name, error.strerror or str(error)),)) from error
        self._session.commit("edit.pack", changes)
        return pack.header.title

    def save(self, sha256: str, target: Path) -> None:
        """Write a set of questions as a .zip file.

        Raises:
            OSError: it cannot be written there.
        """
        from collab_desktop.exchange.pack_files import write_pack_files

        row = self._session.store.row("pack", sha256)
        write_pack_files(row["files"] if row is not None else builtin_files(BUILTIN), target)


# -- skills ---------------------------------------------------------------------------------------


def matching(text: str) -> tuple[tuple[str, tuple[Skill, ...]], ...]:
    """The groups and skills whose words hold the text; all for an empty one."""
    wanted = text.strip().casefold()
    found = []
    for title, members in skills():
        hits = tuple(
            s for s in members if wanted in " ".join((title, s.title, *s.synonyms)).casefold()
        )
        if hits:
            found.append((title, hits))
    return tuple(found)
