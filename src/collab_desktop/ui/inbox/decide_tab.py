"""Deciding about one expression of interest, saying why, and the letter that tells them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.replies import Letter
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.reading import Example
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label

REST = 500
"""Milliseconds without a key after which a reason is kept."""


class DecideTab(QWidget):
    """The decision, its reason, and the reply."""

    decided = Signal(object)
    reasoned = Signal(str)
    copied = Signal()
    mailed = Signal()
    sent = Signal()
    unsent = Signal()
    privacy_asked = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], reasons: Sequence[str]) -> None:
        """Offer the decisions of the pack and the usual reasons."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.decision = ComboBox(self.tr("What becomes of it?"))
        self.decision.addItem(self.tr("Not decided"), "")
        for slug, label in options:
            self.decision.addItem(label, slug)
        self.decision.activated.connect(
            lambda _index: self.decided.emit(self.decision.currentData() or None)
        )
        self._column.addWidget(Field(self.tr("What becomes of it?"), self.decision))
        self._build_reason(reasons)
        self._build_letter()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.settle)
        self.privacy = LinkButton(self.tr("Hand out or erase what we hold"), wrap=True)
        self.privacy.clicked.connect(self.privacy_asked)
        self.kept = Label("", "small", "muted", wrap=True)
        self._column.addSpacing(8)
        self._column.addWidget(self.kept)
        self._column.addWidget(self.privacy)
        self._column.addStretch(1)

    def show_kept(self, day: str) -> None:
        """Say until when it is kept; ``day`` in words, empty where nobody said."""
        words = self.tr("Kept until {date}").format(date=day) if day else ""
        self.kept.setText(words or self.tr("Nobody said until when it is kept"))

    def _build_reason(self, reasons: Sequence[str]) -> None:
        self.reason = LongText(self.tr("Why?"))
        self.reason.edited.connect(lambda _text: self._rest.start())
        hint = self.tr("It stands in the letter.")
        self._column.addWidget(Field(self.tr("Why?"), self.reason, hint))
        self.usual = ComboBox(self.tr("A usual reason"))
        self.usual.addItem(self.tr("Choose one to reword"), "")
        for sentence in reasons:
            self.usual.addItem(sentence, sentence)
        self.usual.activated.connect(lambda _index: self._use(self.usual.currentData()))
        self._column.addWidget(Field(self.tr("A usual reason"), self.usual))

    def _build_letter(self) -> None:
        self._letter = QWidget()
        column = QVBoxLayout(self._letter)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Letter"), "section"))
        self._words = QVBoxLayout()
        column.addLayout(self._words)
        self.state = StateLabel(State.NOT_STARTED, " ")
        column.addWidget(self.state)
        self.buttons: dict[str, Button] = {}
        for key, words, signal in (
            ("copy", self.tr("Copy letter"), self.copied),
            ("mail", self.tr("Open in e-mail"), self.mailed),
            ("sent", self.tr("It was sent today"), self.sent),
            ("unsent", self.tr("It was not sent"), self.unsent),
        ):
            button = Button(words, size="drawer")
            button.clicked.connect(signal)
            self.buttons[key] = button
            column.addWidget(button)
        self._column.addWidget(self._letter)

    def _use(self, sentence: str) -> None:
        if sentence:
            self.reason.set_text(sentence)
            self.settle()
            self.reason.setFocus()

    def show_decision(
        self, decision: str, reason: str, letter: Letter | None, sent: str
    ) -> None:
        """Show what stands now; what somebody types in the reason stays.

        Args:
            decision: the slug, empty before it.
            reason: why.
            letter: the reply that belongs to the decision.
            sent: the day on which it went out, in words.
        """
        self.decision.setCurrentIndex(max(0, self.decision.findData(decision)))
        if not self._rest.isActive() and self.reason.text() != reason:
            self.reason.set_text(reason)
        self._letter.setVisible(letter is not None)
        while (item := self._words.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if letter is not None:
            self._words.addWidget(Example(letter.text))
            self.buttons["mail"].setEnabled(bool(letter.to))
        words = self.tr("Sent on {date}").format(date=sent) if sent else self.tr("Not sent yet")
        self.state.set_state(State.FINISHED if sent else State.NOT_STARTED, words)
        self.buttons["sent"].setVisible(not sent)
        self.buttons["unsent"].setVisible(bool(sent))

    def set_read_only(self) -> None:
        """Let people read but not change."""
        for part in (self.decision, self.reason, self.usual, *self.buttons.values()):
            part.setEnabled(False)

    def settle(self) -> None:
        """Hand over what was typed and is not kept yet."""
        self._rest.stop()
        self.reasoned.emit(self.reason.text())

    def finish(self) -> None:
        """Hand over what is still resting before the page is left."""
        if self._rest.isActive():
            self.settle()
