"""Eleven checks of how a challenge question is worded: advice with marked words, never a bar.

Source: CONTENT 2 (after what the field says of well-framed questions: D1, D8).  Words come from
lists per language; what a language has no list for is "not checked".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.states import Severity
from collab_desktop.domain.word_lists import Span, WordLists

MARKS = "?؟？\u037e"
"""Question marks: Latin, Arabic, full width, Greek."""

SHORTEST, LONGEST, FAR_TOO_LONG = 12, 35, 45
CLOSING = "\"'”’»)]›」』"
WORD = re.compile(r"\w+(?:['’\-‑]\w+)*")
WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]")
SHORT_FORM = re.compile(r"\b(?:[^\W\d_]\.){2,}|\b(?=\w*[^\W\d_])[^\W_]{2,7}\b")


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its id, how it stands, what is said, and which words it means."""

    id: str
    severity: Severity
    message: Message
    hint: Message | None = None
    """Why it matters; only where the point is open."""
    spans: tuple[Span, ...] = ()
    about: str = "question"
    """The field it speaks of: ``question`` or ``outcome``."""


@dataclass(frozen=True, slots=True)
class _Text:
    """The question, cut up once."""

    raw: str
    words: tuple[Span, ...]

    @property
    def parts(self) -> list[str]:
        return [self.raw[span.start : span.end] for span in self.words]


def lint(
    question: str,
    lists: WordLists,
    *,
    outcome: str = "",
    users: Sequence[str] = (),
    glossary: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Check a question; the findings come in the order of the checks.

    Args:
        question: the wording as it was typed.
        lists: the words of its language; empty lists mean "not checked".
        outcome: the desired outcome, which should name a user.
        users: roles and organisations of the end users.
        glossary: short forms that are explained elsewhere.
    """
    text = _Text(question, tuple(Span(*m.span()) for m in WORD.finditer(question)))
    if not text.words:
        return tuple(_not_checked(check) for check in CHECK_IDS)
    return (
        _ends(text),
        _asks_once(text, lists),
        _length(text),
        _opener(text, lists),
        _names("population", text, lists.find(lists.population, question), lists.population),
        _place(text, lists),
        _names("change", text, lists.find(lists.change, question), lists.change),
        _solution(text, lists),
        _short_forms(text, lists, glossary),
        _reading(text, lists),
        _outcome_user(outcome, users),
    )


CHECK_IDS = (
    "ends_with_mark",
    "one_question",
    "length",
    "opener",
    "population",
    "place",
    "change",
    "solution",
    "short_forms",
    "reading",
    "outcome_user",
)


def word_count(question: str) -> int:
    """Words as the counter below the field shows them; ``travel-time`` is one."""
    return sum(1 for _ in WORD.finditer(question))


def open_points(findings: Iterable[Finding]) -> int:
    """How many points are open: attention or stop."""
    return sum(f.severity in {Severity.ATTENTION, Severity.STOP} for f in findings)


def _fine(check: str, **params: object) -> Finding:
    return Finding(check, Severity.OK, Message(f"lint.{check}.ok", params))


def _not_checked(check: str) -> Finding:
    about = "outcome" if check == "outcome_user" else "question"
    return Finding(check, Severity.NOT_CHECKED, Message(f"lint.{check}.not_checked"), about=about)


def _open(
    check: str,
    variant: str = "open",
    spans: Iterable[Span] = (),
    severity: Severity = Severity.ATTENTION,
    **params: object,
) -> Finding:
    message = Message(f"lint.{check}.{variant}", params)
    return Finding(check, severity, message, Message(f"lint.{check}.hint"), tuple(spans))


def _ends(text: _Text) -> Finding:
    if text.raw.rstrip().rstrip(CLOSING).rstrip().endswith(tuple(MARKS)):
        return _fine("ends_with_mark")
    return _open("ends_with_mark", severity=Severity.STOP, spans=text.words[-1:])


def _asks_once(text: _Text, lists: WordLists) -> Finding:
    marks = [Span(i, i + 1) for i, letter in enumerate(text.raw) if letter in MARKS]
    if len(marks) > 1:
        return _open("one_question", "marks", marks, count=len(marks))
    second = lists.find(lists.second_question, text.raw)
    if second:
        return _open("one_question", "second", second, word=second[0].of(text.raw))
    return _fine("one_question")


def _length(text: _Text) -> Finding:
    if WITHOUT_SPACES.search(text.raw):
        return _not_checked("length")
    count = len(text.words)
    if SHORTEST <= count <= LONGEST:
        return _fine("length", count=count)
    if count < SHORTEST:
        return _open("length", "short", count=count, least=SHORTEST)
    severity = Severity.STOP if count > FAR_TOO_LONG else Severity.ATTENTION
    return _open("length", "long", text.words[LONGEST:], severity, count=count, most=LONGEST)


def _opener(text: _Text, lists: WordLists) -> Finding:
    if not lists.openers:
        return _not_checked("opener")
    first = text.words[0]
    for terms, found in ((lists.openers, True), (lists.yes_no_openers, False)):
        hit = next((s for s in lists.find(terms, text.raw) if s.start == first.start), None)
        if hit is not None:
            word = hit.of(text.raw)
            return (
                _fine("opener", word=word) if found else _open("opener", "yes_no", [hit], word=word)
            )
    return _open("opener", spans=[first], word=first.of(text.raw))


def _names(check: str, text: _Text, found: Sequence[Span], terms: Collection[str]) -> Finding:
    """A check that wants at least one word of a list."""
    if not terms:
        return _not_checked(check)
    return _fine(check, word=found[0].of(text.raw)) if found else _open(check)


def _place(text: _Text, lists: WordLists) -> Finding:
    """A place or context: a word of the list, or a name after the first word."""
    if not lists.places:
        return _not_checked("place")
    found = lists.find(lists.places, text.raw)
    if not found and lists.capitals_mark_names:
        parts = text.parts
        found = tuple(
            s
            for s, word in zip(text.words[1:], parts[1:], strict=True)
            if word[0].isupper() and not word.isupper()
        )
    return _names("place", text, found, lists.places)


def _solution(text: _Text, lists: WordLists) -> Finding:
    if not lists.solutions:
        return _not_checked("solution")
    found = lists.find(lists.solutions, text.raw)
    if not found:
        return _fine("solution")
    return _open("solution", spans=found, word=found[0].of(text.raw), count=len(found))


def _short_forms(text: _Text, lists: WordLists, glossary: Collection[str]) -> Finding:
    known = {form.casefold() for form in (*glossary, *lists.known_short_forms)}
    found = [Span(*m.span()) for m in SHORT_FORM.finditer(text.raw) if _is_short_form(m.group())]
    if len(found) > len(text.words) / 2:
        return _not_checked("short_forms")
    unknown = [s for s in found if s.of(text.raw).casefold() not in known]
    if not unknown:
        return _fine("short_forms")
    return _open("short_forms", spans=unknown, word=unknown[0].of(text.raw), count=len(unknown))


def _is_short_form(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return capitals >= 2 and all(letter.isupper() or letter == "s" for letter in letters)


def _reading(text: _Text, lists: WordLists) -> Finding:
    if not lists.vowels or WITHOUT_SPACES.search(text.raw):
        return _not_checked("reading")
    parts = text.parts
    letters = sum(letter.isalnum() for part in parts for letter in part)
    average = Fraction(letters, len(parts))
    long_words = [s for s, word in zip(text.words, parts, strict=True) if lists.is_long(word)]
    if average <= Fraction(lists.most_letters) and Fraction(
        100 * len(long_words), len(parts)
    ) <= Fraction(lists.most_long_words):
        return _fine("reading")
    share = int(half_up(Fraction(100 * len(long_words), len(parts)), 0))
    return _open("reading", spans=long_words, average=half_up(average), share=share)


def _outcome_user(outcome: str, users: Sequence[str]) -> Finding:
    named = [user for user in users if user.strip()]
    if not named:
        return _not_checked("outcome_user")
    found = next((user for user in named if names_user(outcome, user)), None)
    if found is None:
        return Finding(
            "outcome_user",
            Severity.ATTENTION,
            Message("lint.outcome_user.open"),
            Message("lint.outcome_user.hint"),
            about="outcome",
        )
    message = Message("lint.outcome_user.ok", {"user": found})
    return Finding("outcome_user", Severity.OK, message, about="outcome")


def names_user(outcome: str, user: str) -> bool:
    """Whether a text names a user: at least half of the user's longer words, endings aside."""
    said = [word.casefold() for word in WORD.findall(outcome)]
    wanted = [word.casefold() for word in WORD.findall(user)]
    wanted = [word for word in wanted if len(word) > 3] or wanted
    if not wanted:
        return False
    met = sum(any(_same_stem(word, other) for other in said) for word in wanted)
    return 2 * met >= len(wanted)


def _same_stem(word: str, other: str) -> bool:
    stem = word[: max(4, len(word) - 2)]
    return other.startswith(stem) and abs(len(other) - len(word)) <= 3
