"""The saving of typed answers, under the name by which the step pages know it."""

from __future__ import annotations

from collab_desktop.ui.autosave import AGAIN, LONGEST, REST, Autosave, Clock, milliseconds

__all__ = ["AGAIN", "LONGEST", "REST", "Autosave", "Clock", "milliseconds"]
