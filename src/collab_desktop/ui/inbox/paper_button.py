"""Shows the form as it came, beside the one that is typed in."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path
from typing import Any

from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button


class PaperButton(Button):
    """Hidden where there is no PDF, or where it may not be looked at."""

    def __init__(self, shell: Shell) -> None:
        """Wait for an expression of interest."""
        super().__init__("")
        self.set_label(self.tr("Show the paper"))
        self._shell = shell
        self._file: dict[str, Any] = {}
        self.clicked.connect(self._open)
        self.hide()

    def show_for(self, file: dict[str, Any] | None) -> None:
        """Stand for another file, or for none."""
        self._file = file or {}
        self.setVisible(str(self._file.get("name", "")).casefold().endswith(".pdf"))

    def _open(self) -> None:
        from collab_desktop.services.attachments import Attachments
        from collab_desktop.ui.export.paper_window import PaperWindow

        folder = Path(tempfile.mkdtemp(prefix="collab-preview-"))  # swept like previews
        copy = folder / Path(str(self._file["name"])).name
        attachments = Attachments(self._shell.session)
        try:
            attachments.save_copy(str(self._file["sha256"]), copy)
        except (KeyError, OSError):
            self._shell.toast(self.tr("The form as it came cannot be read"))
            return
        window = PaperWindow(self, copy)
        weakref.finalize(window, shutil.rmtree, folder, ignore_errors=True)
        window.show()
