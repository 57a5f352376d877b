"""Rounding as people do it on paper: half up, once, where a figure is shown (METHODS 3)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def half_up(value: Fraction | Decimal | int, places: int = 1) -> Decimal:
    """Round to ``places`` decimals, halves away from zero."""
    exact = Fraction(value)
    quotient = Decimal(exact.numerator) / Decimal(exact.denominator)
    return quotient.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
