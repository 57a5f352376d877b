"""What was suggested and why: teams side by side, sizes, members who leave, prices, why not."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.team.suggestion import Option, Suggestion, WhyNot
from collab_desktop.services import team_words
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.ui.matching.pictures import Bar, Bars, Marked, SizeCurve
from collab_desktop.ui.steps.drawer_tabs import Tab
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.shapes import State
from collab_desktop.ui.widgets.text import Label, Separator

LETTERS = "ABCDEFGH"


class ReasonsTab(Tab):
    """The suggestion, others like it, and every reason in words and one picture."""

    taken = Signal(object)
    """The members of the team to make the draft."""
    why_asked = Signal(str)

    def __init__(self, say: Callable[[Message], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.read_only = False

    def show_all(
        self, desk: TeamDesk, found: Suggestion | None, chosen: str, why: WhyNot | None
    ) -> None:
        """Say it again.

        Args:
            desk: needs, forms and draft.
            found: the last suggestion.
            chosen: the form of the current column.
            why: why somebody is not in the team, where that was asked.
        """
        self._clear()
        if found is None:
            words = self.tr("Press Suggest: the best team is found, proven and explained here.")
            self._words(words, "muted")
            return
        if found.refusal is not None:
            self._heading(self.tr("No team is possible"))
            for message in team_words.refusal(desk.question, found.refusal):
                self._words(self._say(message))
            return
        if found.best is None:
            self._words(self._say(Message("match.no_time")))
            return
        self._options(desk, found)
        self._sizes(desk, found)
        self._leavers(desk, found)
        self._shares(desk, found)
        self._prices(found)
        self._why_not(desk, found, chosen, why)

    def _heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(12)
            self._column.addWidget(Separator())
            self._column.addSpacing(14)
        self._column.addWidget(Label(words, "section", wrap=True))
        self._column.addSpacing(6)

    def _words(self, words: str, colour: str = "text") -> None:
        self._column.addWidget(Label(words, "body", colour, wrap=True))
        self._column.addSpacing(6)

    # -- each reason --------------------------------------------------------------------------

    def _options(self, desk: TeamDesk, found: Suggestion) -> None:
        best = found.options[0]
        self._heading(self.tr("Suggested teams"))
        most = desk.question.problem.team.max
        stamp = self._say(team_words.proof(proven=best.proven, gap=best.gap, most=most))
        mark = State.FINISHED if best.proven else State.ATTENTION
        self._column.addWidget(Marked(mark, stamp))
        self._column.addSpacing(8)
        self._words(self.tr("Essential needs met, size, and coverage:"), "muted")
        bars = Bars(self.tr("Coverage of each suggested team"))
        bars.show_bars([self._bar(n, option) for n, option in enumerate(found.options)])
        self._column.addWidget(bars)
        self._column.addSpacing(8)
        for number, option in enumerate(found.options):
            self._column.addWidget(self._option(desk, number, option, best))
            self._column.addSpacing(10)
        if not found.is_explained:
            self._words(self._say(Message("match.cut_short")), "muted")

    def _bar(self, number: int, option: Option) -> Bar:
        met = option.standing.essentials
        name = self.tr("{letter}: {met} of {of}, size {size}")
        return Bar(
            name.format(letter=LETTERS[number], met=met.met, of=met.of, size=len(option.team)),
            float(option.standing.coverage) / 100, self._percent(option.standing.coverage),
        )

    def _option(self, desk: TeamDesk, number: int, option: Option, best: Option) -> QWidget:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        said = team_words.option(desk.question, LETTERS[number], option.team, best.team)
        column.addWidget(Label(self._say(said), "small", "muted", wrap=True))
        if not self.read_only:
            is_draft = set(option.team) == set(desk.draft.members)
            take = Button(self.tr("Take {letter}").format(letter=LETTERS[number]), size="drawer")
            take.setEnabled(not is_draft)
            take.clicked.connect(lambda: self.taken.emit(option.team))
            column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeading)
        return host

    def _sizes(self, desk: TeamDesk, found: Suggestion) -> None:
        self._heading(self.tr("How big must the team be?"))
        for message in team_words.size_curve(found.curve):
            self._words(self._say(message))
        curve = SizeCurve(self.tr("Coverage by size of the team"))
        curve.show_curve(
            [(size, float(value), self._percent(value)) for size, value in found.curve],
            len(desk.draft.members),
        )
        self._column.addWidget(curve)

    def _leavers(self, desk: TeamDesk, found: Suggestion) -> None:
        draft, names = desk.draft, desk.question.names
        if not draft.members:
            return
        self._heading(self.tr("If a member leaves"))
        before = float(draft.standing.coverage) / 100
        bars = Bars(self.tr("Coverage without each member"))
        bars.show_bars(sorted(
            (Bar(names[one], float(draft.without(one)) / 100, self._percent(draft.without(one)),
                 before) for one in draft.members), key=lambda bar: bar.share,
        ))
        self._column.addWidget(bars)
        self._column.addSpacing(6)
        same = found.best is not None and set(found.best.team) == set(draft.members)
        for one in draft.members:
            said = team_words.leaving(draft, one, found.leaving.get(one) if same else None)
            if same and found.best is not None and one in found.rebuilt:
                said.append(team_words.rebuilt(
                    desk.question, found.best, one, found.rebuilt[one]
                ))
            sentences = " ".join(map(self._say, said))
            self._words(f"{names[one]}: {sentences}", "muted")

    def _shares(self, desk: TeamDesk, found: Suggestion) -> None:
        if not found.shares:
            return
        self._heading(self.tr("Who carries the coverage of A?"))
        names = desk.question.names
        bars = Bars(self.tr("Share of the coverage"))
        ordered = sorted(found.shares.items(), key=lambda item: -item[1])
        bars.show_bars([
            Bar(names[one], float(share) / 100, self._percent(share)) for one, share in ordered
        ])
        self._column.addWidget(bars)
        self._words(self.tr("The shares add up to the coverage of the team."), "muted")

    def _prices(self, found: Suggestion) -> None:
        self._heading(self.tr("What does a rule cost?"))
        gains = [price for price in found.prices if price.coverage > 0]
        bars = Bars(self.tr("Coverage gained when one thing less is asked"))
        named = {price.rule: self._say(Message(f"team.tier.{price.rule}")) for price in gains}
        bars.show_bars([
            Bar(named[price.rule], float(price.coverage) / 100,
                self._say(Message("team.adds.points",
                                  {"points": team_words.whole(price.coverage)})))
            for price in gains
        ])
        self._column.addWidget(bars)
        for message in team_words.prices(found.prices):
            self._words(self._say(message))

    def _why_not(
        self, desk: TeamDesk, found: Suggestion, chosen: str, why: WhyNot | None
    ) -> None:
        offer = desk.question.by_id.get(chosen)
        if offer is None or found.best is None:
            return
        self._heading(self.tr("Why not {name}?").format(name=offer.title))
        name = {"name": offer.title}
        if offer.barred:
            reason = Message(f"team.barred.{offer.barred}")
            self._words(self._say(Message("team.why.gate", name | {"reason": reason})))
        elif chosen in found.best.team:
            self._words(self._say(Message("team.why.inside", name)))
        elif why is not None and why.candidate == chosen:
            bars = Bars(self.tr("Coverage with and without"))
            best = found.best.standing.coverage
            bars.show_bars([
                Bar(self.tr("Suggested"), float(best) / 100, self._percent(best)),
                Bar(offer.title, float(best - why.lost) / 100, self._percent(best - why.lost),
                    float(best) / 100),
            ] if why.refusal is None else [])
            self._column.addWidget(bars)
            for message in team_words.why_not(desk.question, why):
                self._words(self._say(message))
        else:
            ask = LinkButton(self.tr("Work it out"))
            ask.setAccessibleName(self.tr("Why not {name}?").format(name=offer.title))
            ask.clicked.connect(lambda: self.why_asked.emit(chosen))
            self._column.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeading)

    def _percent(self, value: Fraction) -> str:
        percent = team_words.whole(value)
        return self._say(Message("team.coverage", {"percent": percent}))
