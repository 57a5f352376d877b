"""What the kit needs once, when the program starts."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from collab_desktop.ui.widgets.accessible import install_roles
from collab_desktop.ui.widgets.focus_ring import FocusRing


def prepare(app: QApplication) -> FocusRing:
    """Install the roles of self-painted widgets and the focus ring; keep the ring alive."""
    install_roles()
    return FocusRing.install(app)
