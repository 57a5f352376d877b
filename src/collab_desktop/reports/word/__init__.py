"""Documents as Word files that people go on writing in; the only rooms that know python-docx."""

from collab_desktop.reports.word.output import compose, render

__all__ = ["compose", "render"]
