"""Messages that stay in the layout or pass by: banners, error summaries, empty states, toasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role, announce
from collab_desktop.ui.widgets.bands import Band
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import IconMark
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

TOAST_SECONDS = 8
ABOVE_ACTIONS = 84
"""Over the buttons at the foot of a page, which are often pressed next."""


class InlineBanner(Band):
    """A problem next to its cause, with what can be done about it; no space when there is none."""

    pressed = Signal(str)

    def __init__(
        self,
        text: str = "",
        actions: Sequence[tuple[str, str]] = (),
        *,
        state: str = "stop",
        parent: QWidget | None = None,
    ) -> None:
        """Make a banner.

        Args:
            text: What happened, in one or two sentences; empty hides the banner.
            actions: Pairs of an id and words, each a link.
            state: ``stop`` for a problem, ``attention`` for a warning.
            parent: The widget it belongs to.
        """
        problem = state == "stop"
        super().__init__("surface" if problem else "warn_tint", "stop" if problem else "")
        if parent is not None:
            self.setParent(parent)
        self.accessible_role = Role.AlertMessage
        self._words = Label("", "body", wrap=True)
        self._links = FlowRow(16)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(StateShape(state, size=18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(self._links)
        row.addLayout(column, 1)
        self.set_message(text, actions)

    def set_message(self, text: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Say something else and announce it; an empty text hides the banner."""
        self._words.setText(text)
        self.setAccessibleName(text)
        while (old := self._links.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in actions:
            link = LinkButton(words)
            link.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
            self._links.addWidget(link)
        self.setVisible(bool(text))
        if text:
            announce(self, text)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()


class ErrorSummary(Band):
    """The problems of a page at its top, each a link to its field; takes the focus when filled."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "stop", parent)
        self.accessible_role = Role.AlertMessage
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(4)
        self._column.addWidget(Label(self.tr("There is a problem"), "section"))
        self._links: list[LinkButton] = []
        self.hide()

    def set_problems(self, problems: Sequence[tuple[str, str]], *, focus: bool = True) -> None:
        """Show problems and take the focus; none hides the summary.

        Args:
            problems: Pairs of the id of a field and the same words as beside the field.
            focus: False where some were mended and the rest only stays in sight.
        """
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = [self._link(key, text) for key, text in problems]
        for link in self._links:
            self._column.addWidget(link)
        heading = self.tr("There is a problem")
        self.setAccessibleName(". ".join([heading, *(text for _, text in problems)]))
        self.setVisible(bool(problems))
        if problems and focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self, key: str, text: str) -> LinkButton:
        link = LinkButton(text, wrap=True)
        link.clicked.connect(lambda: self.pressed.emit(key))
        return link


class EmptyState(QWidget):
    """What a list says while it is empty: a sentence, and the buttons that change that."""

    primary_pressed = Signal()
    secondary_pressed = Signal()

    def __init__(
        self,
        sentence: str,
        *,
        icon: str = "",
        primary: str = "",
        secondary: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(16)
        if icon:
            column.addWidget(IconMark(icon, "muted", 32))
        column.addWidget(Label(sentence, "field", wrap=True))
        buttons = FlowRow(8)
        self.first: Button | None = None
        """The button that changes it, for the keyboard."""
        if primary:
            self.first = Button(primary, "primary", size="main")
            self.first.clicked.connect(self.primary_pressed)
            buttons.addWidget(self.first)
        if secondary:
            second = Button(secondary, size="main")
            second.clicked.connect(self.secondary_pressed)
            buttons.addWidget(second)
        column.addLayout(buttons)
        column.addStretch(1)


class Toast(Band):
    """A sentence that affirms what was done, with Undo; over the page, never taking the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("surface", "border", window)
        self.accessible_role = Role.AlertMessage
        self._words = Label()
        self._action = LinkButton("")
        self._action.clicked.connect(self._act)
        self._on_action: Callable[[], object] | None = None
        self._rest = QTimer(self, singleShot=True, interval=TOAST_SECONDS * 1000)
        self._rest.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._words)
        row.addWidget(self._action)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        window.installEventFilter(self)
        self.hide()

    def show_message(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show and announce a sentence.

        Args:
            text: What was done, such as "Risk deleted".
            action: Words of the one action, usually "Undo".
            on_action: What the action does.
        """
        self._words.setText(text)
        self._action.set_label(action)
        self._action.setVisible(bool(action))
        self._on_action = on_action
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._rest.start()
        announce(self, text)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self._words.setWordWrap(False)
        room = window.width() - 2 * theme.px(24)
        if self.sizeHint().width() > room:
            self._words.setWordWrap(True)
            self.setFixedWidth(max(theme.px(160), room))
            self.resize(self.width(), self.heightForWidth(self.width()))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self.resize(self.sizeHint())
        left = (window.width() - self.width()) // 2
        top = window.height() - self.height() - theme.px(ABOVE_ACTIONS)
        self.move(left, max(theme.px(24), top))

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _leave(self) -> None:
        """Go away, but not from under a pointer or the focus."""
        if self.underMouse() or self._action.hasFocus():
            self._rest.start()
        else:
            self.hide()
