"""The rubric of CONTENT 7.2, as the tests score with it."""

from __future__ import annotations

from decimal import Decimal

from collab_desktop.domain.rubric import Category, Criterion, Rubric

ESSENTIAL = {"im1", "im2", "su1", "de4"}
KEYS = ("su", "de", "im", "sc", "po")


def category(key: str, title: str, weight: int, floor: str | None = None) -> Category:
    criteria = tuple(
        Criterion(f"{key}{n}", f"{title} {n}", zero_stops=f"{key}{n}" in ESSENTIAL)
        for n in range(1, 5)
    )
    return Category(key, title, Decimal(weight), criteria, Decimal(floor) if floor else None)


RUBRIC = Rubric(
    (
        category("su", "Suitability", 20, "2.0"),
        category("de", "Deliverability", 25, "1.5"),
        category("im", "Impact", 30, "2.0"),
        category("sc", "Scalability", 15),
        category("po", "Portfolio", 10),
    )
)


def quick(*scores):
    return dict(zip(KEYS, scores, strict=True))


def full(**by_category):
    """The same score for all four sub-criteria of each category."""
    return {f"{key}{n}": by_category.get(key, 3) for key in KEYS for n in range(1, 5)}
