"""Numbers, money, percentages and dates, written and read the same on screens and in documents.

Stored values never depend on a locale: whole minor units with an ISO 4217 code, plain decimals,
ISO dates.  Reading tries the person's locale, then the plain form, and then says what was not
understood; it never guesses that a month stands before a day.  Babel is loaded at first use.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

FALLBACK_LOCALE = "en_GB"
LEFT_TO_RIGHT_MARK = "\u200e"
NO_BREAK_SPACE = "\u00a0"
LONGEST_NUMBER, LONGEST_DATE, LONGEST_QUOTED = 24, 60, 80

# ISO 4217, table A.1: the currencies whose minor unit is not a hundredth.
_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}

# The zero of a CLDR numbering system; its other digits follow in Unicode.
_ZEROS = {
    "arab": "٠",
    "arabext": "۰",
    "deva": "०",
    "beng": "০",
    "guru": "੦",
    "gujr": "૦",
    "orya": "୦",
    "tamldec": "௦",
    "telu": "౦",
    "knda": "೦",
    "mlym": "൦",
    "thai": "๐",
    "laoo": "໐",
    "tibt": "༠",
    "mymr": "၀",
    "khmr": "០",
}

# Words that languages put between the parts of a date.
_FILLERS = "年 月 日 년 월 일 de del do da of the st nd rd th г г. den le"


class NotUnderstoodError(ValueError):
    """A person wrote something that cannot be read; they can do something about it.

    Attributes:
        message_id: which sentence says so, a key of the texts.
        params: what the sentence quotes: ``text`` as written, often an ``example`` that works.
    """

    def __init__(self, message_id: str, **params: str) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.params = params


def quoted(text: str) -> str:
    """What somebody wrote, short enough to stand in a sentence."""
    whole = text.strip()
    return whole if len(whole) <= LONGEST_QUOTED else f"{whole[:LONGEST_QUOTED].rstrip()}…"


def minor_digits(currency: str) -> int:
    """Number of decimals of a currency, by ISO 4217 (``GBP`` 2, ``JPY`` 0, ``JOD`` 3)."""
    return next((n for n, codes in _DECIMALS.items() if currency in codes.split()), 2)


@dataclass(frozen=True, slots=True)
class Formats:
    """How one person, or one document, writes numbers and dates.

    Attributes:
        locale: language with or without a region, ``fr`` or ``ar_JO``; unknown ones fall back.
        digits: ``auto`` as the locale has them, ``latin``, or ``native`` to its script.
    """

    locale: str = FALLBACK_LOCALE
    digits: str = "auto"

    def number(self, value: int | Decimal, *, decimals: int | None = None) -> str:
        """Write a number with its groups; ``decimals`` fixes how many there are."""
        places = decimals if decimals is not None else _places(value)
        return self._apply(self._babel().decimal_formats[None].pattern, Decimal(value), places)

    def percent(self, value: int | Decimal) -> str:
        """Write a percentage: 7.1 becomes ``7.1%``."""
        exact = Decimal(value)
        pattern = self._babel().percent_formats[None].pattern
        return self._apply(pattern, exact / 100, _places(exact))

    def money(self, minor: int, currency: str) -> str:
        """Write an amount given in minor units: 1250000, ``GBP`` becomes ``£12,500.00``."""
        places = minor_digits(currency)
        pattern = self._babel().currency_formats["standard"].pattern
        text = self._apply(pattern, Decimal(minor).scaleb(-places), places, currency)
        if self._babel().text_direction == "ltr":
            return text
        # Between right-to-left words the sign of "UK£" would jump before its letters.
        return re.sub(r"(?<=[A-Z])[^\w\s]+$", rf"\g<0>{LEFT_TO_RIGHT_MARK}", text)

    def amount(self, minor: int, currency: str) -> str:
        """Write an amount without its currency, for fields and columns that name it."""
        places = minor_digits(currency)
        return self.number(Decimal(minor).scaleb(-places), decimals=places)

    def date(self, day: dt.date | str, skeleton: str = "yMMMd") -> str:
        """Write a day with its month as a word: ``22 Nov 2026``.

        Args:
            day: the day, also in ISO form.
            skeleton: which parts, by Unicode's letters (``MMMd``), or ``long`` or ``full``.
        """
        from babel.dates import format_date, format_skeleton

        moment = dt.date.fromisoformat(day) if isinstance(day, str) else day
        if skeleton in {"long", "full"}:
            return self._own_digits(format_date(moment, skeleton, locale=self._babel()))
        return self._own_digits(format_skeleton(skeleton, moment, locale=self._babel()))

    def date_time(self, moment: dt.datetime) -> str:
        """Write a moment in this computer's own time: ``22 Nov 2026, 14:02``."""
        here = moment.astimezone()
        return f"{self.date(here.date())}, {self._own_digits(f'{here:%H:%M}')}"

    def listing(self, items: Sequence[str]) -> str:
        """Write several things as one: ``a, b and c``."""
        from babel.lists import format_list

        return format_list(items, locale=self._babel())

    def plural_form(self, count: int) -> str:
        """Which form of a sentence goes with a count: ``one``, ``few``, ``other`` ..."""
        return self._babel().plural_form(count)

    def right_to_left(self) -> bool:
        """Whether lines of this language begin at the right."""
        return self._babel().text_direction == "rtl"

    def parse_number(self, text: str) -> Decimal:
        """Read a number in the locale, then in plain form.

        Raises:
            NotUnderstoodError: ``format.number``, with an ``example`` that would be understood.
        """
        return self._read_number(text, text)

    def parse_integer(self, text: str) -> int:
        """Read a whole number.

        Raises:
            NotUnderstoodError: ``format.number``, or ``format.whole_number`` if it has a fraction.
        """
        number = self.parse_number(text)
        if number != number.to_integral_value():
            raise NotUnderstoodError("format.whole_number", text=quoted(text))
        return int(number)

    def parse_percent(self, text: str) -> Decimal:
        """Read a percentage, with its sign or without: ``7.1 %`` and ``7.1`` are 7.1.

        Raises:
            NotUnderstoodError: ``format.number``.
        """
        return self._read_number(re.sub("[%٪]", "", text, count=1), text)

    def parse_money(self, text: str, currency: str) -> int:
        """Read an amount in minor units; a currency that is written must be the right one.

        Raises:
            NotUnderstoodError: ``format.number``; ``format.too_precise`` with more decimals than
                the currency has; ``format.other_currency`` when another currency is written.
        """
        bare = self._without_currency(text, currency)
        amount = self._read_number(bare, text).scaleb(minor_digits(currency))
        if amount != amount.to_integral_value():
            decimals = str(minor_digits(currency))
            raise NotUnderstoodError(
                "format.too_precise", text=quoted(text), currency=currency, decimals=decimals
            )
        return int(amount)

    def parse_date(self, text: str) -> dt.date:
        """Read a day: ISO always, a month as a word anywhere, else the day before the month.

        Raises:
            NotUnderstoodError: ``format.date``; ``format.date_two_ways`` where the locale puts
                the month first and both readings exist; ``format.year`` with two digits;
                ``format.no_year`` without any.
        """
        try:
            return self._read_date(_plain_characters(text)[:LONGEST_DATE].casefold())
        except NotUnderstoodError as error:
            error.params["text"] = quoted(text)
            raise
        except ValueError:
            example = self.date(dt.date(2026, 11, 22))
            raise NotUnderstoodError("format.date", text=quoted(text), example=example) from None

    def _read_number(self, bare: str, text: str) -> Decimal:
        """Read ``bare``; a problem quotes ``text``, which is what the person wrote."""
        written = _plain_characters(bare)
        for group, point in self._symbols():
            found = _number_with_marks(written, group, point)
            if found is not None:
                return found
        example = self.number(Decimal("12500.5"))
        raise NotUnderstoodError("format.number", text=quoted(text), example=example)

    def _read_date(self, written: str) -> dt.date:
        """Read normalised text; ValueError says that there is no such day."""
        month, rest = self._take_month(written)
        parts = re.findall(r"\d+|[^\d\s,./،-]+", rest)
        numbers = [part for part in parts if part.isdigit()]
        if any(part not in _FILLERS.split() for part in parts if not part.isdigit()):
            raise ValueError(written)
        if month is not None and len(numbers) == 1:
            example = self.date(dt.date(dt.date.today().year, month, int(numbers[0])))
            raise NotUnderstoodError("format.no_year", example=example)
        if month is not None:
            return _day_and_year(numbers, month)
        first, second, third = numbers
        if len(first) == 4:
            return dt.date(int(first), int(second), int(third))
        day, as_month = int(first), int(second)
        found = dt.date(_year(third), as_month, day)
        if day <= 12 and day != as_month and self._month_first():
            other = dt.date(found.year, day, as_month)
            raise NotUnderstoodError(
                "format.date_two_ways", one=self.date(found), other=self.date(other)
            )
        return found

    def _take_month(self, written: str) -> tuple[int | None, str]:
        """Find a month written as a word, in the locale or in English, and take it out."""
        names = _month_names(self._babel())
        for name, month in names:
            if name in written:
                return month, written.replace(name, " ", 1)
        return None, written

    def _month_first(self) -> bool:
        pattern: str = self._babel().date_formats["short"].pattern
        return pattern.find("M") < pattern.find("d")

    def _without_currency(self, text: str, currency: str) -> str:
        from babel.numbers import get_currency_symbol, list_currencies

        symbols = [get_currency_symbol(currency, at) for at in (self._babel(), FALLBACK_LOCALE)]
        bare = _plain_characters(text)
        for mark in (re.escape(_plain_characters(symbol)) for symbol in (*symbols, currency)):
            bare = re.sub(rf"^([+-]?)\s*{mark}\s*|\s*{mark}$", r"\1", bare)
        for word in re.findall("[A-Z]{3}", bare):
            if word in list_currencies():
                raise NotUnderstoodError(
                    "format.other_currency", text=quoted(text), currency=currency, other=word
                )
        return bare

    def _symbols(self) -> Iterator[tuple[str, str]]:
        """Pairs of group mark and decimal point: as the locale has them, then the plain form."""
        locale = self._babel()
        for system in (locale.default_numbering_system, "latn", self._system()):
            symbols = locale.number_symbols.get(system)
            if symbols:
                group = symbols.get("group", " ")
                yield _plain_characters(group, strip=False), symbols.get("decimal", ".")
        yield " ", "."

    def _apply(self, pattern: str, value: Decimal, places: int, currency: str = "") -> str:
        from babel.numbers import parse_pattern

        locale, system = self._babel(), self._system()
        exact = parse_pattern(pattern)
        exact.frac_prec = (places, places)
        known = system if system in locale.number_symbols else "latn"
        with localcontext(prec=max(28, value.adjusted() + places + 2)):
            text = exact.apply(
                value, locale, currency=currency, currency_digits=False, numbering_system=known
            )
        spaced = re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", NO_BREAK_SPACE, text)
        return self._own_digits(spaced)

    def _own_digits(self, text: str) -> str:
        zero = _ZEROS.get(self._system())
        return text if zero is None else text.translate({48 + n: ord(zero) + n for n in range(10)})

    def _system(self) -> str:
        """CLDR name of the numbering system that this person reads."""
        locale = self._babel()
        own: str = locale.default_numbering_system
        if self.digits == "native":
            own = locale.other_numbering_systems.get("native", own)
        return "latn" if self.digits == "latin" else own

    def _babel(self) -> Locale:
        return _babel_locale(self.locale)


@cache
def _babel_locale(name: str) -> Locale:
    """Find the nearest locale that exists: with its region, without, or the fallback."""
    from babel import Locale, UnknownLocaleError

    wanted = name.replace("-", "_")
    if wanted == "en":
        return Locale.parse(FALLBACK_LOCALE)
    for attempt in (wanted, wanted.partition("_")[0]):
        try:
            return Locale.parse(attempt)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(FALLBACK_LOCALE)


@cache
def _month_names(locale: Locale) -> tuple[tuple[str, int], ...]:
    """Every way to write a month as a word, longest first, the locale's before English ones."""
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for language in (locale, FALLBACK_LOCALE, "en_US"):
        styles = (
            get_month_names("wide", "format", language),
            get_month_names("wide", "stand-alone", language),
            get_month_names("abbreviated", "format", language),
            get_month_names("abbreviated", "stand-alone", language),
        )
        for month, name in (entry for style in styles for entry in style.items()):
            word = _plain_characters(name).casefold()
            if not any(letter.isdigit() for letter in word):
                names.setdefault(word, month)
                names.setdefault(word.rstrip("."), month)
    return tuple(sorted(names.items(), key=lambda item: -len(item[0])))


def _day_and_year(numbers: Iterable[str], month: int) -> dt.date:
    one, other = numbers
    if len(one) == 4:
        one, other = other, one
    return dt.date(_year(other), month, int(one))


def _year(digits: str) -> int:
    if len(digits) == 2:
        raise NotUnderstoodError("format.year", year=digits)
    if len(digits) != 4:
        raise ValueError(digits)
    return int(digits)


def _places(value: int | Decimal) -> int:
    exponent = Decimal(value).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _number_with_marks(written: str, group: str, point: str) -> Decimal | None:
    """Read digits with these marks; groups must stand where groups stand."""
    separator = re.escape(group)
    whole = rf"\d{{1,3}}(?:{separator}\d{{2,3}})*{separator}\d{{3}}|\d+"
    found = re.fullmatch(rf"([+-]?)({whole})(?:{re.escape(point)}(\d+))?", written)
    if found is None or len(written) > LONGEST_NUMBER:
        return None
    sign, digits, fraction = found.groups(default="")
    return Decimal(f"{sign}{digits.replace(group, '')}.{fraction or 0}")


def _plain_characters(text: str, *, strip: bool = True) -> str:
    """Write any script's digits, spaces, minus and apostrophe as ASCII; drop invisible marks."""
    plain = "".join(_plain_character(letter) for letter in text)
    return plain.strip() if strip else plain


def _plain_character(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(letter)
    if category == "Cf":
        return ""
    return " " if category == "Zs" else _SAME_MARK.get(letter, letter)


_SAME_MARK = {"−": "-", "’": "'", "\t": " "}
