"""The foot of a question page: continue, back, and "come back to this later"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import CheckBox
from collab_desktop.ui.widgets.flow import FlowRow


class ActionBar(QWidget):
    """Buttons that stay in sight while the page scrolls."""

    continued = Signal()
    went_back = Signal()
    later = Signal(bool)
    earlier_asked = Signal()
    waive_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on = Button(
            self.tr("Continue"), "primary", shortcut="Ctrl+Return", size="main"
        )
        self.go_on.clicked.connect(self.continued)
        self.back = Button(self.tr("Back"), size="main")
        self.back.clicked.connect(self.went_back)
        self.come_back = CheckBox(self.tr("Come back to this later"))
        self.come_back.clicked.connect(lambda: self.later.emit(self.come_back.isChecked()))
        self.earlier = LinkButton("")
        self.earlier.clicked.connect(self.earlier_asked)
        self.earlier.hide()
        self.waive = LinkButton(self.tr("Waive this step…"))
        self.waive.clicked.connect(self.waive_asked)
        self.waive.hide()
        flow = FlowRow(12)
        self.setLayout(flow)
        for part in (self.go_on, self.back, self.come_back, self.earlier, self.waive):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, *, come_back: bool, first: bool) -> None:
        """Set the bar for a question page."""
        self.say_continue(again=False)
        self.come_back.setChecked(come_back)
        self.come_back.show()
        self.waive.hide()
        self.back.setVisible(not first)

    def show_end(self, *, may_waive: bool) -> None:
        """Set the bar for the page that checks the answers."""
        self.waive.setVisible(may_waive)
        self.go_on.set_label(self.tr("I have completed this step"))
        self.come_back.hide()
        self.back.show()
        self.earlier.hide()

    def say_continue(self, *, again: bool) -> None:
        """Name the main button; after problems were shown it goes on all the same."""
        self.go_on.set_label(self.tr("Continue anyway") if again else self.tr("Continue"))

    def say_earlier(self, count: int) -> None:
        """Offer the earlier wordings, with their number."""
        self.earlier.set_label(self.tr("Earlier wordings ({n})").format(n=count))
        self.earlier.setVisible(count > 0)
