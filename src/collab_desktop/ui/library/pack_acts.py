"""What one does in the pack editor; every act is written through the desk and can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from collab_desktop.framework.editing import NEW, NUMBER, WORDS
from collab_desktop.services import pack_parts
from collab_desktop.ui.library.pack_kinds import AskQuestion

if TYPE_CHECKING:
    from collab_desktop.framework.editing import PackFiles
    from collab_desktop.ui.library.pack_screen import PackScreen


class PackActs:
    """The hands of the editor."""

    def __init__(self, screen: PackScreen) -> None:
        """Work on the pack that a screen shows."""
        self._screen = screen

    @property
    def _pack(self) -> PackFiles:
        return self._screen.opened.pack

    def _set(self, values: dict[str, Any]) -> bool:
        screen = self._screen
        return screen.shell.attempt(lambda: screen.desk.set_all(screen.draft, values))

    def save(self, address: str, value: Any) -> bool:
        """Write what was typed; false when that failed."""
        screen = self._screen
        if address.startswith(WORDS):
            language, _, where = address[1:].partition(" ")
            return screen.shell.attempt(
                lambda: screen.desk.set_words(screen.draft, language, where, str(value)))
        kept = None if address.endswith(".floor") and not str(value).strip() else value
        return screen.shell.attempt(lambda: screen.desk.set(screen.draft, address, kept))

    def set_now(self, address: str, value: Any) -> None:
        """Take a choice at once."""
        self._screen.keep()
        values = {address: value}
        if address.endswith(".required"):
            values[f"{address}_if"] = None  # from now on it depends on nothing
        self._set(values)

    def take_back(self, address: str) -> None:
        """Take one change back."""
        screen = self._screen
        screen.keep()
        screen.shell.attempt(lambda: screen.desk.take_back(screen.draft, address))

    # -- moving -----------------------------------------------------------------------------

    def shift(self, address: str, by: int) -> None:
        """Move a part among its neighbours."""
        self._screen.keep()
        where, keys = pack_parts.siblings(self._pack, address)
        order = pack_parts.moved(keys, address.rpartition(".")[2], by) if where else None
        if order is not None and not self._screen.read_only:
            self._set({where: order})

    def drop(self, address: str, parent: str, row: int) -> None:
        """Put a part where it was dropped, if that is among its neighbours."""
        where = pack_parts.siblings(self._pack, address)[0]
        home = pack_parts.STEPS if where == "=pack.steps" else self._pack.nodes[address].parent
        if where and parent == home and row >= 0:
            around, _, own = address.rpartition(".")
            keys = pack_parts.order_of(self._pack, where)
            places = {f"{around}.{key}".lstrip("."): place for place, key in enumerate(keys)}
            # The search leaves lines out, and some lines of a tree never move.
            behind = self._screen.frame.tree.lines.below(parent)[row:]
            before = next((places[line] for line in behind if line in places), len(keys))
            at = keys.index(own)
            self.shift(address, (before if before <= at else before - 1) - at)

    # -- adding -----------------------------------------------------------------------------

    def ask_question(self) -> None:
        """Ask for a new question of the section where one is."""
        node = self._pack.nodes.get(self._screen.address)
        if node is not None:
            section = node.address if node.kind == "sections" else node.parent
            AskQuestion(self._screen).ask_both(partial(self.add_question, section))

    def add_question(self, section: str, kind: str, label: str) -> None:
        """Add a question to a section and go there."""
        self._screen.keep()
        key = pack_parts.new_key(self._pack, section, "questions", label)
        made = pack_parts.new_question(key, kind, label)
        made[NUMBER] = self._next()
        if self._set({f"{NEW}{section}.questions.{key}": made}):
            self._screen.go_to(f"{section}.{key}")

    def add_option(self, question: str, label: str) -> None:
        """Add an option to a question."""
        self._screen.keep()
        key = pack_parts.new_key(self._pack, question, "options", label)
        made = {"slug": key, "label": label, NUMBER: self._next()}
        self._set({f"{NEW}{question}.options.{key}": made})

    def _next(self) -> int:
        """The number of the next new part."""
        edits = self._screen.opened.edits
        numbers = [v.get(NUMBER, 0) for a, v in edits.items() if a.startswith(NEW)]
        return max(numbers, default=0) + 1
