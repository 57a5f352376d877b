"""Erases for good what belongs to somebody, and their name wherever else it stands.

Erasing blanks every value in the tables, the journal, the index, attached files and kept backups;
the journal still verifies, because its hashes were made over hashes of salted values.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from collab_desktop.domain.journal import DELETED, Change, FieldKey
from collab_desktop.services.belongings import Erasure
from collab_desktop.services.leaving import leave, nobody
from collab_desktop.services.name_words import Words, holder, masked
from collab_desktop.services.session import Session
from collab_desktop.services.unheld import unheld
from collab_desktop.storage.backup_erasure import erase_in_backups
from collab_desktop.storage.workspace_file import WorkspaceFile


class Erasing:
    """One erasure on its way: written from any thread, finished in that of the window.

    Nothing else may be written or undone between the two.
    """

    def __init__(self, session: Session, erasure: Erasure, person: str = "") -> None:
        """Be ready; ``person`` is the id of who is erased, empty for a name on a form."""
        self._session, self._erasure, self._person = session, erasure, person
        self._left: list[Path] = []
        self._nobody = {
            str(row["id"]): nobody(str(row["language"] or "en")) for row in session.project_rows()
        }
        self._parts: dict[FieldKey, Words] = {}
        for key, word in erasure.parts:
            self._parts[key] = (*self._parts.get(key, ()), word)
        self._actor, self._joined = session.joining()

    def write(self) -> None:
        """Erase from the file and from every backup that is kept of it, which takes its time.

        Raises:
            StorageFault: nothing was erased; or the file could not be written anew, which
                erasing again makes good.
        """
        store, erasure = self._session.store, self._erasure
        store.commit(self._joined, actor=self._actor)
        spread = self._spread(store)
        kept = self._instead(store, spread)
        store.erase(
            erasure.whole | spread, actor=self._actor, blobs=erasure.blobs | unheld(store),
            worked=self._worked,
        )
        store.commit(kept, actor=self._actor)
        self._left = erase_in_backups(
            store.workspace_id, actor=self._actor, device=self._session.settings.device,
            blobs=lambda backup: erasure.blobs | unheld(backup), worked=self._worked,
            fields=lambda backup: {*erasure.whole, *spread, *self._spread(backup)},
            instead=lambda backup, keys: [
                *self._joined_in(backup), *self._instead(backup, keys - erasure.whole),
            ],
        )

    def finish(self) -> list[Path]:
        """Forget what was read before, and let projects go on without whom is gone.

        Returns:
            Kept backups that could not be opened, and may still hold the name.
        """
        self._session.decided.clear()
        self._session.read_again()
        leave(self._session, self._erasure, self._person)
        return self._left

    def _spread(self, store: WorkspaceFile) -> set[FieldKey]:
        """The fields of others that hold a word that goes."""
        words = self._erasure.words
        found = store.fields_with(holder(words)) if words else set()
        return {*found, *self._parts} - self._erasure.whole

    def _worked(self, name: str) -> bool:
        return holder(self._erasure.words)(name) or name in self._erasure.worked

    def _instead(self, store: WorkspaceFile, keys: Iterable[FieldKey]) -> list[Change]:
        """What stands in the fields now, with a mark where a word was: texts of others stay."""
        changes = []
        for key in sorted(keys):
            entity, row_id, field = key
            row = store.row(entity, row_id)
            value = row.get(field) if row is not None else None
            # The name of a hand goes altogether: the history then says that it was erased.
            is_hand = row is not None and entity == "note" and row["place"] == "hand"
            if value is not None and field != DELETED and not is_hand:
                words = (*self._erasure.words, *self._parts.get(key, ()))
                changes.append(Change(*key, masked(value, words, self._alone(row))))
        return changes

    def _alone(self, row: object) -> str:
        project = str(row.get("project_id") or "") if isinstance(row, dict) else ""
        usual = self._session.settings.screen_language
        return self._nobody.get(project) or nobody(usual)

    def _joined_in(self, backup: WorkspaceFile) -> list[Change]:
        """What introduces who erases in a backup that does not know them."""
        known = backup.row("note", self._actor)
        name = self._session.actor
        if known is not None or not self._actor.startswith("hand:") or self._worked(name):
            return []
        return [Change("note", self._actor, "place", "hand"),
                Change("note", self._actor, "text", name)]
