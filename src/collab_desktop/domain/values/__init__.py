"""Value rules for every kind of question: from what was typed to what is stored and printed."""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.answers import LONGEST_TEXT, Answer, AnswerState, JsonValue
from collab_desktop.domain.cleaning import (
    ValueRefusedError,
    clean_line,
    clean_text,
    count_words,
    storable,
)
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values.choices import (
    NOT_SURE,
    BoolRules,
    ChoiceRules,
    FixedRules,
    LevelRules,
    MultiRules,
)
from collab_desktop.domain.values.numbers import (
    DateRules,
    IntRules,
    MoneyRules,
    PctRules,
    is_iso_date,
)
from collab_desktop.domain.values.references import (
    FileRules,
    NotStoredRules,
    PeopleRules,
    ReferenceRules,
)
from collab_desktop.domain.values.rules import Names, Rules, Say, Words, same_name, say_english
from collab_desktop.domain.values.texts import LinkRules, LongRules, TagsRules, TextRules
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import Question

__all__ = [
    "DRAFT", "LONGEST_TEXT", "NOT_SURE", "RULES", "ValueRefusedError", "as_text", "check",
    "clean_line",
    "clean_text", "coerce_envelope", "coerce_json", "count_words", "is_blank", "is_iso_date",
    "normalise", "say_english", "storable", "understood",
]

DRAFT: Final = "draft"
"""In a file: the envelope of an answer with which something was still wrong."""

PLAIN: Final = Formats()
"""British English: what is used where nobody says how numbers are written."""

RULES: Final[dict[str, Rules]] = {
    "text": TextRules(),
    "long": LongRules(),
    "choice": ChoiceRules(),
    "multi": MultiRules(),
    "bool": BoolRules(),
    "yn": FixedRules("yes", "no", "unsure"),
    "score5": LevelRules(5, unsure=True),
    "lvl4": LevelRules(4),
    "conf": FixedRules("low", "medium", "high"),
    "int": IntRules(),
    "pct": PctRules(),
    "money": MoneyRules(),
    "date": DateRules(),
    "person": ReferenceRules(),
    "org": ReferenceRules(),
    "people": PeopleRules(),
    "tags": TagsRules(),
    "link": LinkRules(),
    "file": FileRules(),
    "table": NotStoredRules(),
    "sign": NotStoredRules(),
    "calc": NotStoredRules(),
    "info": NotStoredRules(),
}
"""The rules of every kind of ``framework.schema.KINDS``."""


def normalise(
    question: Question, raw: JsonValue | Answer, formats: Formats = PLAIN
) -> Answer | None:
    """Bring what somebody typed into the shape that is stored; nothing when it is blank.

    What cannot be understood is kept as it was written; ``check`` then says so.

    Raises:
        ValueRefusedError: a text is longer than 100,000 characters.
    """
    if isinstance(raw, Answer) and raw.state is not AnswerState.VALUE:
        return _clean_state(raw)
    value = raw.value if isinstance(raw, Answer) else raw
    rules = RULES[question.kind]
    read = storable(rules.read(question, value, formats)) if value is not None else None
    return None if read == "" or rules.is_blank(question, read) else Answer.of(read)


def _clean_state(answer: Answer) -> Answer:
    if answer.state is AnswerState.NOT_APPLICABLE:
        return Answer.not_applicable(clean_text(str(answer.value or "")))
    told = answer.value or {}
    who, by = storable(told.get("who")), storable(told.get("by"))
    return Answer.dont_know(who or None, by or None)


def check(
    question: Question, answer: Answer | None, formats: Formats = PLAIN
) -> tuple[Message, ...]:
    """What is wrong with an answer; shown beside it and never a bar to keeping it."""
    if answer is None:
        return ()
    if answer.state is not AnswerState.VALUE:
        return _check_state(question, answer)
    rules = RULES[question.kind]
    if rules.fits(answer.value):
        return tuple(rules.problems(question, answer.value))
    why = rules.misread(question, answer.value, formats)
    return (why or wrong_type(question),)


def _check_state(question: Question, answer: Answer) -> tuple[Message, ...]:
    if answer.state is AnswerState.DONT_KNOW:
        by = answer.value.get("by") if isinstance(answer.value, dict) else None
        wrong = by is not None and not (isinstance(by, str) and is_iso_date(by))
        return (Message("value.type_date", {}),) if wrong else ()
    if question.kind == "sign":
        return (Message("value.signature_needed", {}),)
    return () if str(answer.value or "").strip() else (Message("value.reason_missing", {}),)


def wrong_type(question: Question) -> Message:
    """Say what a question of this kind takes."""
    return Message(f"value.type_{question.kind}", {})


def as_text(
    question: Question, answer: Answer | None, names: Names = same_name,
    formats: Formats = PLAIN, say: Say = say_english,
) -> str:
    """An answer in words, for documents, exports and histories; empty when there is none.

    Args:
        question: what was asked.
        answer: what was answered.
        names: gives the name of a person or organisation by its id.
        formats: how numbers, money and dates are written.
        say: gives the words of a message, for yes, no, not sure and the like.
    """
    if answer is None:
        return ""
    words = Words(names, formats, say)
    if answer.state is AnswerState.NOT_APPLICABLE:
        return words.word("not_applicable", reason=str(answer.value or ""))
    if answer.state is AnswerState.DONT_KNOW:
        return _unknown(answer.value or {}, words)
    rules = RULES[question.kind]
    if rules.is_blank(question, answer.value):
        return ""
    return rules.text(question, answer.value, words) if rules.fits(answer.value) else _raw(answer)


def _unknown(value: dict[str, JsonValue], words: Words) -> str:
    who, by = value.get("who"), value.get("by")
    day = words.formats.date(by) if isinstance(by, str) and is_iso_date(by) else by
    parts = [words.names(who) if who else "", str(day) if day else ""]
    details = ", ".join(part for part in parts if part)
    return words.word("dont_know_details", details=details) if details else words.word("dont_know")


def _raw(answer: Answer) -> str:
    return answer.value if isinstance(answer.value, str) else str(answer.value)


WEIGHED = frozenset({"choice", "score5", "lvl4", "money"})
"""Kinds whose values are also left out where they cannot be, such as a cost below nothing."""


def understood(question: Question, value: JsonValue) -> JsonValue:
    """The value if rules and documents can work with it; nothing for a slip of the pen."""
    rules = RULES[question.kind]
    if not rules.fits(value):
        return None
    if question.kind in WEIGHED and any(rules.problems(question, value)):
        return None
    return value


def is_blank(question: Question, answer: Answer | None) -> bool:
    """Whether nothing was said: "not sure" (``?``) and "none of these" are answers."""
    if answer is None:
        return True
    if answer.state is not AnswerState.VALUE:
        return False
    return RULES[question.kind].is_blank(question, answer.value)


# -- values from files ------------------------------------------------------------------


def coerce_json(question: Question, raw: JsonValue) -> Answer | Message | None:
    """Take a value from a file as it stands, or say what is wrong; nothing when it is blank.

    Nothing is guessed here: a number in text is not a number.
    """
    rules = RULES[question.kind]
    if raw is None:
        return None
    if not rules.stored or not rules.fits(raw):
        return wrong_type(question)
    try:
        answer = normalise(question, raw)
    except ValueRefusedError as error:
        return error.message
    problems = check(question, answer)
    return problems[0] if problems else answer


def coerce_envelope(question: Question, envelope: JsonValue) -> Answer | Message | None:
    """Take ``{"value": ...}`` or one of its siblings from a file, or say what is wrong."""
    if not isinstance(envelope, dict) or len(envelope) != 1:
        return Message("value.envelope", {})
    (key, inner), = envelope.items()
    if key == AnswerState.VALUE:
        return coerce_json(question, inner)
    if key == AnswerState.DONT_KNOW:
        return _coerce_unknown(question, inner)
    if key == DRAFT:
        return _coerce_draft(question, inner)
    if key != AnswerState.NOT_APPLICABLE or not isinstance(inner, str):
        return Message("value.envelope", {})
    return _checked(question, Answer.not_applicable(inner))


def _coerce_draft(question: Question, envelope: JsonValue) -> Answer | Message | None:
    """An answer with which something was still wrong; it comes in as it went out."""
    try:
        answer = Answer.from_envelope(envelope if isinstance(envelope, dict) else {})
        sound = answer.state is not AnswerState.DONT_KNOW or isinstance(answer.value, dict)
        stored = RULES[question.kind].stored or answer.state is not AnswerState.VALUE
        return normalise(question, answer) if sound and stored else wrong_type(question)
    except ValueRefusedError as error:
        return error.message
    except (ValueError, TypeError):
        return Message("value.envelope", {})


def _coerce_unknown(question: Question, inner: JsonValue) -> Answer | Message:
    if not isinstance(inner, dict) or not inner.keys() <= {"who", "by"}:
        return Message("value.envelope", {})
    if not all(part is None or isinstance(part, str) for part in inner.values()):
        return Message("value.envelope", {})
    return _checked(question, Answer.dont_know(inner.get("who"), inner.get("by")))


def _checked(question: Question, answer: Answer) -> Answer | Message:
    if not RULES[question.kind].stored and question.kind != "table":
        return wrong_type(question)
    try:
        cleaned = normalise(question, answer)
    except ValueRefusedError as error:
        return error.message
    problems = check(question, cleaned)
    return problems[0] if problems or cleaned is None else cleaned
