"""Suggests the name that somebody probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

MOST_SUGGESTIONS: Final = 25
MOST_NAMES: Final = 5000
LONGEST_NAME: Final = 200


@dataclass
class Nearest:
    """Finds the nearest known name for the first few unknown ones.

    Comparing is slow, and a file with hundreds of unknown names needs no suggestions but a look.
    """

    left: int = MOST_SUGGESTIONS

    def to(self, name: str, known: Collection[str]) -> str:
        """The known name that is most like ``name``; empty when none is, or enough were found."""
        if self.left == 0 or len(known) > MOST_NAMES:
            return ""
        self.left -= 1
        return next(iter(difflib.get_close_matches(name[:LONGEST_NAME], known, n=1)), "")
