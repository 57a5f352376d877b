"""The entry point: a window without words, a command with them."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

READS_FORMS, DRAWS_PAGES = "read-forms-alone", "draw-pages-alone"
"""The private words with which the program starts itself to look at files from outside."""


def main(arguments: list[str] | None = None) -> int:
    """Run the program.

    Returns:
        0 fine, 1 problems were found, 2 the input cannot be used.
    """
    words = sys.argv[1:] if arguments is None else arguments
    if not words or (len(words) == 1 and _is_file(words[0])):
        gc.disable()  # nothing is thrown away before the first picture; then ``ui.tidying`` does
        from collab_desktop import app

        return app.run(Path(words[0]) if words else None)
    if words[0] == READS_FORMS:
        from collab_desktop.services.forms import reading

        return reading.read_alone(words[1:])
    if words[0] == DRAWS_PAGES:
        from collab_desktop.ui.export import alone

        return alone.draw_alone(words[1:])
    from collab_desktop import cli

    return cli.run(words)


def _is_file(word: str) -> bool:
    """A word with the ending of workspaces, or of a file that is there, is no command."""
    return word.endswith(".collab") or (not word.startswith("-") and Path(word).is_file())


if __name__ == "__main__":
    sys.exit(main())
