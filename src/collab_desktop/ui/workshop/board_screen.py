"""A board of a workshop: cards are typed, pasted, moved, gathered, found and sent where they go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.domain.board_slides import board_slide
from collab_desktop.domain.boards import Board, Card, matching
from collab_desktop.domain.slides import Slide
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Changed, Place
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.card_sending import CardSending, How, Target, Whereabouts
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.workshop import board_menus
from collab_desktop.ui.workshop.board_bar import CardBar
from collab_desktop.ui.workshop.board_photos import PhotoDesk
from collab_desktop.ui.workshop.board_send import JoinWords, SendList
from collab_desktop.ui.workshop.board_typing import TypingRow
from collab_desktop.ui.workshop.board_wall import Wall
from collab_desktop.ui.workshop.board_words import foot_of, spoken

PART = "board"


class BoardScreen(Screen):
    """One board; each thing that people do is one step to undo."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell, self._route = shell, route
        self.project = route.project or ""
        workshop, _, rest = route.detail.partition("/")
        self._workshop, self._board_id = workshop, rest.partition("/")[2]
        self.desk = BoardDesk(shell.session, self.project)
        self.sending = CardSending(shell.session, self.project)
        self.board: Board = self.desk.board(self._board_id)
        self.read_only = shell.session.store.read_only
        self._places: dict[str, tuple[Whereabouts, ...]] = {}
        self._build()
        self._show()

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self.page = ScrollPage()
        body = self.page.body
        body.setContentsMargins(32, 12, 32, 16)
        body.setSpacing(10)
        self.head = PageHead("", back=self.tr("Boards"))
        self.head.back_pressed.connect(self._back)
        self.more = Button(self.tr("More"), icon="more")
        self.more.clicked.connect(self._open_more)
        self.head.add_button(self.more)
        self.fault = InlineBanner()
        self.typing = TypingRow(self.board, self)
        self.wall = Wall(self.board, self._spoken, self)
        self.bar = CardBar(self.shell.say, self)
        self.photos = PhotoDesk(self.shell, self.project, self._board_id, self)
        for part in (self.head, self.fault, self.photos.line, self.typing):
            body.addWidget(part)
        body.addWidget(self.wall, 1)
        body.addWidget(self.bar)
        body.addWidget(self.photos.strip)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.page)
        self.wall.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._connect()
        self.wall.set_read_only(self.read_only)
        self.bar.set_read_only(self.read_only)
        self.typing.set_read_only(self.read_only)
        self.more.setEnabled(not self.read_only)

    def _connect(self) -> None:
        self.typing.added.connect(self.add)
        self.typing.pasted.connect(self.add_lines)
        self.typing.searched.connect(lambda _query: self._show_cards())
        self.wall.dropped.connect(self._drop)
        self.wall.pushed.connect(self._push)
        self.wall.placed.connect(
            lambda spots: self._do(lambda: self.desk.place(self._board_id, spots))
        )
        self.wall.asked.connect(self._ask)
        self.wall.menu_asked.connect(
            lambda at: board_menus.open_below(board_menus.card_menu(self), at)
        )
        self.wall.pasted.connect(self.add_lines)
        self.wall.add_asked.connect(self.typing.start)
        self.wall.chosen.connect(self._show_bar)
        self.bar.asked.connect(self._ask)
        self.bar.text_set.connect(self._set_text)
        self.bar.author_set.connect(self._set_author)
        self.bar.tags_set.connect(self._set_tags)
        self.bar.opened.connect(self._open)

    def window_title(self) -> str:
        """What the board is called."""
        return self.board.title

    def slide(self) -> Slide | None:
        """The board as the room may see it."""
        return board_slide(self.board)

    def keep(self) -> bool:
        """Write what was typed on the chosen card."""
        self.bar.finish()
        return super().keep()

    def leave(self) -> bool:
        """A card that was typed is hung; a photo on its way stays out."""
        # A card that cannot be hung keeps one here: its words stand nowhere else.
        kept = self.keep() and self.add(self.typing.text.text(), self.typing.area())
        self.photos.leave()
        return kept and super().leave()

    def first_focus(self) -> QWidget | None:
        """Where the next card is typed."""
        return self.wall.first() if self.read_only else self.typing.text

    # -- what is on show ----------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Show what stands now; a board that was taken down leads back."""
        if self.project not in changed.project_ids:
            return
        if self._board_id not in self.desk.data.records:
            self._back()
            return
        board = self.desk.board(self._board_id)
        if board != self.board or changed.entities & {"record"}:
            self.board = board
            self._show()
        elif changed.addresses:
            self._show_bar()
            self.photos.show()

    def _show(self) -> None:
        canvas = self.board.canvas
        self.head.set_title(self.board.title)
        self.head.set_purpose(canvas.purpose if canvas is not None else "")
        self._places = {
            card.id: self.sending.whereabouts(card) for card in self.board.cards if card.sent
        }
        self._show_cards()
        self.photos.show()

    def _show_cards(self) -> None:
        query = self.typing.query()
        found = matching(self.board.cards, query) if query else None
        wanted = frozenset(card.id for card in found) if found is not None else None
        feet = {card.id: foot_of(card, self._places.get(card.id, ())) for card in self.board.cards}
        self.wall.show_board(self.board, wanted, feet)
        self.typing.say_found(None if found is None else len(found))
        self._show_bar()

    def _show_bar(self) -> None:
        chosen = set(self.wall.chosen_ids())
        cards = [card for card in self.board.cards if card.id in chosen]
        places = self._places.get(cards[0].id, ()) if len(cards) == 1 else ()
        if len(cards) == 1 and cards[0].sent:
            places = self.sending.whereabouts(cards[0])
        self.bar.show_cards(cards, places)

    def _spoken(self, card: Card) -> str:
        return spoken(self.board, card, self._places.get(card.id, ()))

    def chosen(self) -> list[str]:
        """The chosen cards, or the one the keyboard stands on, in the order of the board."""
        found = set(self.wall.meant_ids())
        return [card.id for card in self.board.cards if card.id in found]

    # -- cards come in --------------------------------------------------------------------------

    def add(self, text: str, area: str) -> bool:
        """Hang a card; the next one can be typed at once.

        Returns:
            Whether its words are kept; blank ones need no card.
        """
        made: list[str] = []
        if not text.strip():
            return True
        kept = self._do(lambda: made.append(self.desk.add(self._board_id, text, area)))
        if made and made[0]:
            self.typing.taken()
            self.wall.choose({made[0]})
            announce(self.typing, self._spoken(self.board.card(made[0])))
        return kept

    def add_lines(self, text: str, area: str) -> None:
        """Hang a card for each pasted line."""
        made: list[int] = []
        self._do(lambda: made.append(self.desk.add_many(self._board_id, text, area)))
        if made and made[0]:
            words = self.tr("{n} cards added", "", made[0]).format(n=made[0])
            self.shell.toast(words, undo_in=self.project)

    def paste(self) -> None:
        """Hang a card for each line of the clipboard, where the next card would be typed."""
        self.add_lines(QGuiApplication.clipboard().text(), self.typing.area())

    def _do(self, act: Callable[[], object]) -> bool:
        """Do something; what cannot be taken is said in one sentence, and nothing is lost."""
        self.fault.set_message("")
        try:
            return self.shell.attempt(act)
        except ValueRefusedError as refused:
            self.fault.set_message(self.shell.say(refused.message))
            return False

    # -- cards move -----------------------------------------------------------------------------

    def _drop(self, cards: list[str], area: str, before: str) -> None:
        known = {card.id for card in self.board.cards}
        cards = [card for card in cards if card in known]
        if cards and self._do(lambda: self.desk.move(self._board_id, cards, area, before)):
            self.wall.choose(set(cards))

    def _push(self, across: int, down: int) -> None:
        cards = self.chosen()
        if self.read_only or not cards:
            return
        if down:
            self._do(lambda: self.desk.step(self._board_id, cards, down))
        else:
            area = self.wall.beside(self.board.card(cards[0]).area, across)
            if area is None:
                return
            self._do(lambda: self.desk.move(self._board_id, cards, area))
        self.wall.choose(set(cards), focus=True)
        announce(self.wall, self._spoken(self.board.card(cards[0])))

    def move_to(self, area: str) -> None:
        """Hang the chosen cards in another area."""
        cards = self.chosen()
        self._do(lambda: self.desk.move(self._board_id, cards, area))
        self.wall.choose(set(cards), focus=True)

    def group_under(self, heading: str) -> None:
        """Gather the chosen cards under a heading."""
        cards = self.chosen()
        self._do(lambda: self.desk.group(self._board_id, heading, cards))
        self.wall.choose(set(cards), focus=True)

    def ungroup(self) -> None:
        """Let the chosen cards stand alone."""
        cards = self.chosen()
        self._do(lambda: self.desk.ungroup(cards))

    # -- cards change -----------------------------------------------------------------------------

    def _ask(self, what: str) -> None:
        acts = {"edit": self.edit, "remove": self.remove, "send": self.send, "move": self._move}
        if what == "edit" or not self.read_only:
            acts[what]()

    def _move(self) -> None:
        button = self.bar.buttons["move"]
        corner = button.mapToGlobal(QPoint(0, button.height()))
        board_menus.open_below(board_menus.move_menu(self), corner)

    def edit(self) -> None:
        """Put the keyboard into the words of the chosen card."""
        if not self.wall.chosen_ids():
            self.wall.choose(set(self.chosen()))
        self.bar.edit()

    def _set_text(self, card: str, text: str) -> None:
        if card in {found.id for found in self.board.cards}:
            if not text.strip():
                self._show_bar()
            elif text != self.board.card(card).text:
                self._do(lambda: self.desk.edit(card, text=text))

    def _set_author(self, card: str, author: str) -> None:
        found = next((c for c in self.board.cards if c.id == card), None)
        if found is not None and author != found.author:
            self._do(lambda: self.desk.edit(card, author=author))

    def _set_tags(self, card: str, tags: str) -> None:
        found = next((c for c in self.board.cards if c.id == card), None)
        if found is not None and tags != ", ".join(found.tags):
            self._do(lambda: self.desk.set_tags(card, tags))

    def remove(self) -> None:
        """Take the chosen cards down, with a way back."""
        cards = self.chosen()
        if cards and self._do(lambda: self.desk.remove(cards)):
            words = self.tr("{n} cards removed", "", len(cards)).format(n=len(cards))
            if len(cards) == 1:
                words = self.tr("Card removed")
            self.shell.toast(words, undo_in=self.project)

    # -- sending ----------------------------------------------------------------------------------

    def send(self) -> None:
        """Ask where the chosen cards go; places that the canvas proposes come first."""
        if not self.chosen():
            return
        places = SendList(self.sending.targets(self.board), self)
        places.chosen.connect(lambda key: self.send_to(places.target(key)))
        places.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        places.open_over(self.window())

    def send_to(self, target: Target) -> None:
        """Send the chosen cards; where words stand already, show first how they join."""
        ids = set(self.chosen())
        cards = [card for card in self.board.cards if card.id in ids]
        if target.is_rows or not target.now:
            self._send(target, "add")
            return
        question = JoinWords(self.sending, target, cards, self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.ask(lambda how: self._send(target, how))

    def _send(self, target: Target, how: How) -> None:
        cards, sent = self.chosen(), list[int]()
        self._do(lambda: sent.append(
            self.sending.send(self._board_id, cards, target, how)
        ))
        if not sent:
            return
        if not sent[0]:
            words = self.tr("It is in “{place}” already").format(place=target.title)
            self.shell.toast(words)
            return
        words = self.tr("Sent to “{place}”").format(place=target.title)
        self.shell.toast(words, undo_in=self.project)

    def _open(self, place: Place) -> None:
        self.shell.go(route_to(self.project, place))

    # -- the board --------------------------------------------------------------------------------

    def _back(self) -> None:
        detail = f"{self._workshop}/{PART}"
        self.shell.go(Route("step", self.project, self._route.step, detail=detail))

    def _open_more(self) -> None:
        menu = board_menus.board_menu(self)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def vote(self) -> None:
        """Let the room vote with dots on the cards of this board."""
        detail = f"{self._workshop}/round/new"
        step = self._route.step
        self.shell.go(Route("step", self.project, step, question=self._board_id, detail=detail))

    def rename(self) -> None:
        """Ask what the board is called."""
        ask = AskLine(
            self.window(), self.tr("Rename board"), self.tr("Title"),
            button=self.tr("Rename board"), text=self.board.title,
        )
        ask.ask(lambda title: self._do(lambda: self.desk.rename(self._board_id, title)))

    def show_authors(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Print who wrote what, or not."""
        self._do(lambda: self.desk.show_authors(self._board_id, shown=shown))

    def remove_board(self) -> None:
        """Take the board down, with a way back."""
        with QSignalBlocker(self.wall):
            if self._do(lambda: self.desk.remove_board(self._board_id)):
                self.shell.toast(self.tr("Board removed"), undo_in=self.project)
