"""Sending cards of a board to where they belong: a new row of a register, or a line of an answer.

The card keeps where it went; who looks there is told which card the words came from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from collab_desktop.domain import boards as rules
from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.boards import CARDS, Board, Card
from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import owner_subject, subjects_of
from collab_desktop.domain.values import normalise
from collab_desktop.domain.views import Place
from collab_desktop.framework.conditions import holds
from collab_desktop.framework.schema import Question, Register, TableQuestion
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services import describing
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields

How = Literal["add", "instead"]
_WORDS: Final = frozenset({"text", "long"})
_APART: Final = frozenset({"workshops", "call"})
"""Steps whose rows are people, forms and boards, which no card becomes."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place that words can go to."""

    address: Address
    """The question that is answered with rows, or with a long text."""
    title: str
    where: str
    """Step and page in words."""
    is_rows: bool
    is_proposed: bool = False
    now: str = ""
    """What a long text says now."""
    is_deep: bool = False
    """Asked only once the step is opened beyond its quick questions; it keeps words till then."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What became of a card, in words, and where one sees it."""

    words: str
    place: Place | None
    note: Message | None = None
    """What is no longer as it was sent."""


class CardSending(ForProject):
    """Knows every place of a project that takes words, and sends cards there."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    # -- where to ---------------------------------------------------------------------------

    def targets(self, board: Board) -> tuple[Target, ...]:
        """Every place that takes words; those that the canvas proposes first, in its order."""
        wanted = board.canvas.sends_to if board.canvas is not None else ()
        found = self._all()
        proposed = [
            replace(target, is_proposed=True)
            for name in wanted for target in found if self._is_called(target, name)
        ]
        known = {target.address for target in proposed}
        rest = [target for target in found if target.address not in known]
        return (*proposed, *sorted(rest, key=lambda target: target.is_deep))

    def _is_called(self, target: Target, name: str) -> bool:
        question = self.data.index.question(target.address.path)
        register = question.register_name if isinstance(question, TableQuestion) else ""
        return name in (target.address.path, register)

    def _all(self) -> list[Target]:
        seen: dict[tuple[str, str], Target] = {}
        for step in self.data.index.pack.steps:
            if not step.built or step.key in _APART:
                continue
            for subject in subjects_of(self.data.index, step.key):
                for target in self._of_step(step.key, subject):
                    what = self._kept_at(target.address)
                    if what not in seen or (seen[what].is_deep and not target.is_deep):
                        seen[what] = target  # where it can be seen at once
        return list(seen.values())

    def _of_step(self, step: str, subject: str) -> Iterator[Target]:
        data = self.data
        run = describing.subject_title(data, step, subject)
        for section in data.index.step(step).sections:
            where = describing.where_of(data, step, section.key)
            for question in section.questions if progress.in_run(section, subject) else ():
                address = Address(f"{step}.{section.key}.{question.key}", subject)
                if self._takes_words(question) and self._is_asked(question, subject):
                    yield Target(
                        address, self._title(question), f"{where}, {run}" if run else where,
                        isinstance(question, TableQuestion), now=self._now(question, address),
                        is_deep=not progress.is_shown(data, step, question, subject),
                    )

    def _is_asked(self, question: Question, subject: str) -> bool:
        condition = question.show_if
        return condition is None or holds(condition, self.data.lookup(subject))

    def _takes_words(self, question: Question) -> bool:
        if not isinstance(question, TableQuestion):
            return question.kind == "long"
        register = self.data.index.register(question.register_name)
        return register.within is None and _label(register).kind in _WORDS

    def _kept_at(self, address: Address) -> tuple[str, str]:
        """What tells places apart: a register is one, however many pages show it."""
        question = self.data.index.question(address.path)
        if isinstance(question, TableQuestion):
            return question.register_name, owner_subject(address.subject)
        return self.data.source(address)

    def _title(self, question: Question) -> str:
        if isinstance(question, TableQuestion):
            return self.data.index.register(question.register_name).title
        return question.short or question.label

    def _now(self, question: Question, address: Address) -> str:
        return "" if isinstance(question, TableQuestion) else self._text(address)

    def _text(self, address: Address) -> str:
        return self.data.text(address.path, address.subject)

    # -- sending ----------------------------------------------------------------------------

    def after(self, target: Target, cards: Sequence[Card], how: How = "add") -> str:
        """What a long text would say once the cards are in it; lines that stand there stay one."""
        now = self._text(target.address) if how == "add" else ""
        lines = now.splitlines()
        known = {" ".join(line.split()) for line in lines}
        lines += [card.text for card in cards if " ".join(card.text.split()) not in known]
        return "\n".join(lines)

    def send(
        self, board_id: str, cards: Sequence[str], target: Target, how: How = "add"
    ) -> int:
        """Send cards, in the order of the board, as one step; return how many went.

        A card that was sent there before, and still is there, does not go twice.

        Raises:
            KeyError: the board is not there.
            ValueRefusedError: the answer would be longer than 100,000 characters.
            StorageFault: nothing was written.
        """
        hung = rules.board(self.data, board_id)
        going = [
            card for card in hung.cards
            if card.id in cards and card.text and not self._is_there(card, target)
        ]
        if going:
            changes = (
                self._as_rows(going, target) if target.is_rows
                else self._as_lines(going, target, how)
            )
            self._session.commit("edit.cards_sent", changes, project_id=self.project_id)
        return len(going)

    def _is_there(self, card: Card, target: Target) -> bool:
        wanted = self._kept_at(target.address)
        return any(
            stands.is_there and (target.is_rows or stands.is_same)
            and self._kept_of(stands.address) == wanted
            for stands in rules.sent(self.data, card)
        )

    def _kept_of(self, address: Address) -> tuple[str, str]:
        record = self.data.records.get(address.record_id or "")
        return (record.register, record.subject) if record is not None else address

    def _as_rows(self, cards: Sequence[Card], target: Target) -> list[Change]:
        name, subject = self._kept_at(target.address)
        register, last = self.data.index.register(name), self.data.rows(name, subject)[-1:]
        field = _label(register)
        position, changes = last[0].position if last else None, list[Change]()
        for card in cards:
            position, row = between(position, None), new_id()
            changes += set_fields(
                "record", row, project_id=self.project_id, register=name, subject=subject,
                position=position,
            )
            at = Address(f"{name}.{field.key}", f"record:{row}")
            changes += self._answers.answer_changes(at, normalise(field, Answer.of(card.text)))
            changes += self._went(card, at)
        return changes

    def _as_lines(self, cards: Sequence[Card], target: Target, how: How) -> list[Change]:
        at = self.data.source(target.address)
        question = self.data.index.question(at.path)
        text = normalise(question, Answer.of(self.after(target, cards, how)))
        changes = self._answers.answer_changes(at, text)
        for card in cards:
            changes += self._went(card, at)
        return changes

    def _went(self, card: Card, at: Address) -> list[Change]:
        """The cells of a card that say where it is now: before, and here."""
        places = list(dict.fromkeys([*map(str, card.sent), str(at)]))
        rows = [found.record_id for found in map(Address.parse, places) if found.record_id]
        changes: list[Change] = []
        for key, value in (("sent_to", " ".join(places)), ("sent_row", " ".join(rows))):
            cell = Address(f"{CARDS}.{key}", f"record:{card.id}")
            answer = Answer.of(value) if value else None
            changes += self._answers.answer_changes(cell, answer)
        return changes

    # -- what became of them ------------------------------------------------------------------

    def whereabouts(self, card: Card) -> tuple[Whereabouts, ...]:
        """Where a card is now, in words, in the order in which it was sent."""
        return tuple(self._where(stands) for stands in rules.sent(self.data, card))

    def _where(self, stands: rules.Sent) -> Whereabouts:
        words = self.name_of(stands.address)
        if not stands.is_there:
            return Whereabouts(words, None, Message("board.gone"))
        note = None if stands.is_same else Message("board.differs")
        return Whereabouts(words, describing.place(self.data, stands.address), note)

    def name_of(self, address: Address) -> str:
        """A register, or a question, as it is called on its page."""
        return name_of(self.data.index, address)


def name_of(index: PackIndex, address: Address) -> str:
    """A register, or a question, as a pack calls it in one language."""
    register = index.find_register(address.path.partition(".")[0])
    if address.record_id is not None and register is not None:
        return register.title
    found = index.find(address.path)
    return (found.short or found.label) if found is not None else address.path


def _label(register: Register) -> Question:
    return next(field for field in register.fields if field.key == register.label_field)
