"""Days as a calendar file, as RFC 5545 wants it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from collab_desktop.exchange.calendar_out import WIDEST, Event, as_ics

STAMP = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_a_day_is_a_whole_day_with_its_words():
    event = Event("1@x", date(2027, 2, 28), "Hear; the, elders\\", "L. Brandt\nby phone\x07")
    lines = unfolded(as_ics([event], STAMP))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART;VALUE=DATE:20270228" in lines
    assert "DTEND;VALUE=DATE:20270301" in lines, "the last day is not part of it"
    assert "DTSTAMP:20261123T090000Z" in lines
    assert r"SUMMARY:Hear\; the\, elders" + "\\\\" in lines
    assert r"DESCRIPTION:L. Brandt\nby phone" in lines


def test_a_place_stands_where_calendars_look_for_it_and_spaces_stay():
    event = Event("1", date(2027, 2, 28), "Atelier 6\u00a0: \u2066Aînés\u2069", place="Hall, east")
    lines = as_ics([event], STAMP).decode().split("\r\n")
    assert "SUMMARY:Atelier 6\u00a0: Aînés" in lines
    assert r"LOCATION:Hall\, east" in lines


def test_long_lines_are_folded_between_characters():
    title = "اسمعوا الشيوخ أولاً " * 12
    content = as_ics([Event("1", date(2027, 1, 1), title)], STAMP)
    assert all(len(line) <= WIDEST for line in content.split(b"\r\n"))
    assert f"SUMMARY:{title}" in unfolded(content)


def test_no_days_are_an_empty_calendar():
    assert b"BEGIN:VEVENT" not in as_ics([], STAMP)
