"""Editor of ``sign``: who signs, in which role and how, and who has signed already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.views import FieldView, SignatureView
from collab_desktop.framework.schema import SignQuestion
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor, Group, column, row
from collab_desktop.ui.questions.picking import Known, NamePicker
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label


class SignEditor(Editor):
    """A signature block; signing is not undone but taken back with a reason."""

    def _build(self) -> None:
        self._signer, self._witness = "", ""
        question = self.question
        self._is_own = isinstance(question, SignQuestion) and question.signer is not None
        self._done = QVBoxLayout()
        self._done.setSpacing(8)
        self.person = NamePicker(self._known, self.desk.add_person, self)
        self.person.picked.connect(self._signs)
        self.role = LineEdit(self.tr("Role at signing"), self.question.role)
        self.role.setMaximumWidth(theme.px(360))
        self.method = ComboBox(self.tr("How it is signed"))
        for key, words in self._methods():
            self.method.addItem(words, key)
        self.method.activated.connect(self._method_changed)
        self.witness = NamePicker(self._known, self.desk.add_person, self)
        self.witness.picked.connect(self._witnesses)
        self.button = Button(self.tr("Sign now"), icon="sign")
        self.button.clicked.connect(self.sign)
        self._lay_out()
        self._draw()

    def _lay_out(self) -> None:
        statement = Label(self.question.statement, "body", wrap=True, parent=self)
        statement.setVisible(bool(self.question.statement))
        honest = self.tr("Simple electronic record, not a qualified electronic signature.")
        method = Group()
        row(method, self.method)
        method.setFocusProxy(self.method)
        self._form = QWidget(self)
        self._witness_field = Field(self.tr("Witness"), self.witness)
        self._witness_field.hide()
        self._refusal = Label("", "small_strong", "stop", wrap=True)
        self._refusal.hide()
        button = QWidget()
        row(button, self.button)
        self._person_field = Field(self.tr("Who signs"), self.person)
        column(
            self._form, self._person_field, Field(self.tr("Role at signing"), self.role),
            Field(self.tr("How it is signed"), method), self._witness_field, self._refusal, button,
            spacing=14,
        )  # fmt: skip
        self._person_field.setVisible(not self._is_own)  # before, it would be a window of its own
        note = Label(honest, "small", "muted", wrap=True, parent=self)
        column(self, statement, self._done, self._form, note, spacing=14)

    def _methods(self) -> tuple[tuple[str, str], ...]:
        return (
            ("typed_name", self.tr("Name typed here")),
            ("drawn", self.tr("Drawn on paper or screen")),
            ("scanned_file", self.tr("Signed on paper and scanned")),
            ("verbal", self.tr("Agreed aloud, with a witness")),
        )

    def _known(self) -> Sequence[Known]:
        return [(p.id, p.name, p.organisation or p.role) for p in self.desk.people()]

    def _inputs(self) -> Sequence[QWidget]:
        return (self.person.line, self.role, self.method, self.witness.line, self.button)

    def _name(self, label: str) -> None:
        named = (
            (self.person.line, self.tr("Who signs")), (self.role, self.tr("Role at signing")),
            (self.method, self.tr("How it is signed")), (self.witness.line, self.tr("Witness")),
            (self.button, self.tr("Sign now")),
        )  # fmt: skip
        for widget, words in named:
            widget.setAccessibleName(f"{label}: {words}")
        super()._name(label)

    def _show(self, value: JsonValue) -> None:
        del value

    def set_field(self, field: FieldView) -> None:
        """Show the signatures as they are now."""
        self.field = field
        self._draw()

    def sign(self) -> None:
        """Sign, or say what is missing for it."""
        if self._is_own:
            self._signer = self.desk.signer(self.address)
        refusal = self._missing()
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        if refusal:
            return
        self.desk.sign(
            self.address, self._signer, role=self.role.text().strip(),
            method=str(self.method.currentData()), witness=self._witness or None,
        )  # fmt: skip
        self._draw()

    def _missing(self) -> str:
        if not self._signer and self._is_own:
            return self.tr("Say first about whom this row is.")
        if not self._signer:
            return self.tr("Say who signs.")
        if not self.role.text().strip():
            return self.tr("Say in which role.")
        if self.method.currentData() == "verbal" and not self._witness:
            return self.tr("Say who heard it: an agreement aloud needs a witness.")
        return ""

    def _signs(self, identity: str) -> None:
        self._signer = identity

    def _witnesses(self, identity: str) -> None:
        self._witness = identity

    def _method_changed(self) -> None:
        self._witness_field.setVisible(self.method.currentData() == "verbal")

    def _draw(self) -> None:
        while self._done.count():
            item = self._done.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        signatures = self.desk.signatures(self.address)
        for signature in signatures:
            self._done.addWidget(SignatureLine(signature, self))
        standing = any(s.holds and not s.revoked for s in signatures)
        self._form.setVisible(not standing and not self.read_only)


class SignatureLine(QWidget):
    """One signature in words, with the way to take it back."""

    def __init__(self, signature: SignatureView, editor: SignEditor) -> None:
        super().__init__(editor)
        self._signature = signature
        self._editor = editor
        state, word = self._state()
        who = ", ".join(p for p in (signature.name, signature.role, signature.organisation) if p)
        when = editor.desk.formats.date(signature.at[:10])
        name = Label(f"{who}, {when}", "strong", wrap=True)
        layout = column(self, StateLabel(state, word), name, spacing=2)
        if not signature.revoked:
            layout.addWidget(self._take_back())

    def _state(self) -> tuple[State, str]:
        if self._signature.revoked:
            reason = self._signature.revoked
            return State.NOT_STARTED, self.tr("Taken back: {reason}").format(reason=reason)
        if not self._signature.holds:
            return State.ATTENTION, self.tr("Signed an earlier version")
        return State.FINISHED, self.tr("Signed")

    def _take_back(self) -> QWidget:
        self.reason = LineEdit(self.tr("Reason for taking the signature back"))
        self.reason.setMaximumWidth(theme.px(360))
        self.reason.hide()
        self.button = LinkButton(self.tr("Take back"))
        self.button.setAccessibleName(
            self.tr("Take back the signature of {name}").format(name=self._signature.name)
        )
        self.button.clicked.connect(self._pressed)
        line = QWidget(self)
        row(line, self.reason, self.button)
        return line

    def _pressed(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self._editor.desk.revoke(self._signature.id, reason)
            self._editor.set_field(self._editor.field)
            return
        self.reason.show()
        self.reason.setFocus()
        self.reason.setPlaceholderText(self.tr("Reason"))
