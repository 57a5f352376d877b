"""The chosen card below its board: all its words, who wrote it, where it went, what one can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.boards import Card
from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Place
from collab_desktop.services.card_sending import Whereabouts
from collab_desktop.ui.plain_page import Measured, emptied
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import FlowLabel, Label
from collab_desktop.ui.workshop.board_words import votes_of


class CardBar(QWidget):
    """Shows and changes what is chosen; what follows is decided by the board."""

    text_set = Signal(str, str)
    author_set = Signal(str, str)
    tags_set = Signal(str, str)
    """Tags as they were typed, with commas between them."""
    asked = Signal(str)
    """Move, send or remove the chosen cards."""
    opened = Signal(object)
    """A place of the project that a card went to."""

    def __init__(self, say: Callable[[Message], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._card = ""
        self._shown: tuple[tuple[Card, ...], tuple[Whereabouts, ...]] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        self.number = Label("", "strong", wrap=True)
        self.text = LineEdit(self.tr("Words of the card"))
        self.author = LineEdit(self.tr("Author"))
        self.author.setPlaceholderText(self.tr("Author"))
        head.addWidget(self.number)
        head.addWidget(self.text, 1)
        self._author_box = Measured(self.author, 200)
        head.addWidget(self._author_box)
        box.addLayout(head)
        self._actions = FlowRow(8)
        box.addLayout(self._actions)
        self.tags = LineEdit(self.tr("Tags"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas"))
        self._tags_box = Measured(self.tags, 220)
        self._says = FlowRow(12)
        self._says_host = QWidget()
        self._says_host.setLayout(self._says)
        box.addWidget(self._says_host)
        self.buttons: dict[str, Button] = {}
        self._add_buttons()
        self._actions.addWidget(self._tags_box)
        self.text.editingFinished.connect(self._tell_text)
        self.tags.editingFinished.connect(self._tell_tags)
        self.author.editingFinished.connect(self._tell_author)
        self.show_cards((), ())

    def _add_buttons(self) -> None:
        for key, words, icon in (
            ("send", self.tr("Send to…"), "arrow_next"), ("move", self.tr("Move to…"), ""),
            ("remove", self.tr("Remove"), "delete"),
        ):
            button = Button(words, size="drawer", icon=icon)
            button.clicked.connect(lambda _on=False, key=key: self.asked.emit(key))
            self.buttons[key] = button
            self._actions.addWidget(button)

    def _tell_text(self) -> None:
        if self._card:
            self.text_set.emit(self._card, self.text.text())

    def _tell_author(self) -> None:
        if self._card:
            self.author_set.emit(self._card, self.author.text())

    def _tell_tags(self) -> None:
        if self._card:
            self.tags_set.emit(self._card, self.tags.text())

    def show_cards(self, cards: Sequence[Card], places: Sequence[Whereabouts]) -> None:
        """Show one card with everything, of several how many they are."""
        if (tuple(cards), tuple(places)) == self._shown:
            return  # links that the keyboard may stand on stay
        self._shown = (tuple(cards), tuple(places))
        one = cards[0] if len(cards) == 1 else None
        self._card = one.id if one is not None else ""
        self.number.setText(self._named(cards))
        for field, words in (
            (self.text, one.text if one else ""), (self.author, one.author if one else ""),
            (self.tags, ", ".join(one.tags) if one else ""),
        ):
            field.setVisible(one is not None)
            field.set_text(words)
        for box in (self._author_box, self._tags_box):
            box.setVisible(one is not None)
        for button in self.buttons.values():
            button.setVisible(bool(cards))
        self._say_places(one, places)

    def _named(self, cards: Sequence[Card]) -> str:
        if not cards:
            return self.tr("Choose a card to see all of it, move it or send it.")
        if len(cards) == 1:
            return self.tr("Card {n}").format(n=cards[0].number)
        return self.tr("{n} cards", "", len(cards)).format(n=len(cards))

    def _say_places(self, card: Card | None, places: Sequence[Whereabouts]) -> None:
        emptied(self._says)
        votes = votes_of(card) if card is not None else ""
        if votes:
            self._says.addWidget(Label(votes, "small", "muted"))
        for found in places if card is not None else ():
            words = self.tr("Sent to {place}").format(place=found.words)
            gone = found.place is None
            self._says.addWidget(
                FlowLabel(words, "small", "muted") if gone else self._link(words, found.place)
            )
            if found.note is not None:
                self._says.addWidget(StateLabel(State.ATTENTION, self._say(found.note)))
        self._says_host.setVisible(bool(votes or (card is not None and places)))

    def _link(self, words: str, place: Place | None) -> LinkButton:
        link = LinkButton(words, role="small_strong", icon="arrow_next", wrap=True)
        link.clicked.connect(lambda: self.opened.emit(place))
        return link

    def edit(self) -> None:
        """Put the keyboard into the words of the card."""
        if self._card:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.selectAll()

    def finish(self) -> None:
        """Tell what was typed and not told yet."""
        self._tell_text()
        self._tell_author()
        self._tell_tags()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people look, but not change."""
        for field in (self.text, self.author, self.tags):
            field.setReadOnly(read_only)
        for button in self.buttons.values():
            button.setEnabled(not read_only)
