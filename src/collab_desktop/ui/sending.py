"""Sending out: the form of the call, or the page one stands on, as PDF, Word or spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.domain.report_data import ReportData
from collab_desktop.services.forms.sending import FormsOut, proposed_name
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import default_folder
from collab_desktop.ui.shell import Shell

ENDINGS = (".pdf", ".docx", ".xlsx")


def send_form(shell: Shell, parent: QWidget, project: str) -> None:
    """Ask where the form of the call shall lie, and write it."""
    specs = shell.session.index_of(project).pack.header.forms
    if specs:
        out = FormsOut(shell.session, project)
        _send(shell, parent, out, lambda: out.form(specs[0].document))


def send_page(shell: Shell, parent: QWidget, route: Route) -> None:
    """The same for the page that a route shows; where it shows none, say which could be sent."""
    if route.name != "step" or not (route.project and route.step and route.section):
        words = QCoreApplication.translate("sending", "Open the page that you want to send first.")
        shell.toast(words)
        return
    out = FormsOut(shell.session, route.project)
    step, section, subject = route.step, route.section, route.subject
    _send(shell, parent, out, lambda: out.page(step, section, subject))


def _send(
    shell: Shell, parent: QWidget, out: FormsOut, frozen: Callable[[], ReportData]
) -> None:
    translate = QCoreApplication.translate
    try:
        form = frozen()
    except KeyError:
        shell.toast(translate("sending", "Open the page that you want to send first."))
        return
    kinds = (
        translate("sending", "Fillable PDF (*.pdf)"), translate("sending", "Word (*.docx)"),
        translate("sending", "Spreadsheet (*.xlsx)"),
    )
    name, chosen = QFileDialog.getSaveFileName(
        parent, translate("sending", "Send out as"), str(default_folder() / proposed_name(form)),
        ";;".join(kinds),
    )
    if not name:
        return
    target = Path(name)
    if target.suffix.casefold() not in ENDINGS:
        ending = ENDINGS[kinds.index(chosen)] if chosen in kinds else ENDINGS[0]
        target = target.with_name(target.name + ending)
    try:
        out.send(form, target)
    except OSError:
        words = translate("sending", "“{file}” cannot be written there.")
        shell.toast(words.format(file=target.name))
        return
    folder = QUrl.fromLocalFile(str(target.parent))
    shell.toast(
        translate("sending", "Saved: {file}").format(file=target.name),
        action=translate("sending", "Show in folder"),
        on_action=lambda: QDesktopServices.openUrl(folder),
    )
