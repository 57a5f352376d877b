"""A workshop of the sample that was held: agenda, people, decisions, rounds, cards, parking lot."""

from __future__ import annotations

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.ordering import between
from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.session import Session, new_id, set_fields

PRIVATE = "ask Amina before anybody else, she looked unwell"
SEALED = "Sealed question of the room"
CARDS = (
    ("now", "Road reports arrive by radio", None, None),
    ("now", "Clinic counts on paper", 5, "here"),
    ("missing", "Where families camp this week", 9, "moved"),
    ("elsewhere", "A word that has no place", None, None),
)


def row(session: Session, project: str, register: str, subject: str = PROJECT, **cells) -> str:
    """Add a row with its cells, as one change."""
    record, desk = new_id(), Questionnaire(session, project)
    rows = session.project(project).rows(register, subject)
    changes: list[Change] = set_fields(
        "record", record, project_id=project, register=register, subject=subject,
        position=between(rows[-1].position if rows else None, None),
    )
    for key, value in cells.items():
        answer = Answer.of(value)
        changes += desk.answer_changes(Address(f"{register}.{key}", f"record:{record}"), answer)
    session.commit("edit.rows_added", changes, project_id=project)
    return record


def held(session: Session, project: str) -> str:
    """Hold a workshop with everything that a room can leave behind; return it."""
    for old in session.project(project).rows("ws_workshops"):
        Questionnaire(session, project).delete_row(old.id)
    people = [str(r["person"]) for r in session.project(project).table("team") if r["person"]]
    row(session, project, "ws_workshops", kind="w0", title="Set-up", state="closed",
        date="2026-09-08", owner_present="yes")
    workshop = row(
        session, project, "ws_workshops", kind="w2", title="Define", date="2026-10-06",
        start="09:30", place="Community hall, Moss Valley", online="no", facilitator=people[0],
        owner_present="yes", end_users_present=4, young_advisers_present=3, state="running",
        notes="Next time with a longer break.", mood_3=2, mood_4=6, mood_5=3,
    )
    row(session, project, "ws_workshops", kind="w3", title="Create", date="2026-10-20",
        start="09:00", place="Community hall, Moss Valley", state="planned")
    subject = f"record:{workshop}"
    agenda(session, project, subject, people)
    for person, present in zip(people[:3], ("present", "present", "apology"), strict=False):
        row(session, project, "ws_attendance", subject, person=person, present=present)
    row(session, project, "ws_parking", subject, text="Licence of the satellite pictures",
        settled="open")
    row(session, project, "ws_parking", subject, text="Who pays the radios", owner=people[1],
        settled="dropped")
    origin = f"workshop:{workshop}"
    row(session, project, "decisions", decision="Plan by week, not by day",
        reason="Roads change every few days", rule="Scores are close, and the owner agrees",
        dissent="Two planners wanted days", date="2026-10-06", **{"from": origin})
    row(session, project, "decisions", decision="Start with two wards", **{"from": origin})
    row(session, project, "actions", action="Ask both ward offices", owner=people[0],
        due="2026-10-16", status="open", **{"from": origin})
    row(session, project, "actions", action="Borrow a radio", status="open", **{"from": origin})
    rounds(session, project, workshop)
    cards(session, project, workshop)
    note = Address(f"note.workshop:{workshop}/block:1").row_id(project)
    session.commit("edit.note", set_fields(
        "note", note, project_id=project, place=f"workshop:{workshop}/block:1", text=PRIVATE,
    ), project_id=project)
    return workshop


def agenda(session: Session, project: str, subject: str, people: list[str]) -> None:
    """Two blocks that were held, and one that never began."""
    row(session, project, "ws_agenda", subject, minutes=25, activity="How might we",
        method="Write alone, then read out", lead=people[0], output="Thirty statements",
        began="2026-10-06T09:34:00", ended="2026-10-06T10:02:00")
    row(session, project, "ws_agenda", subject, minutes=20, activity="Vote", screen="round",
        began="2026-10-06T10:02:00")
    row(session, project, "ws_agenda", subject, minutes=10, activity="Check-out")


def rounds(session: Session, project: str, workshop: str) -> None:
    """A revealed round of scores that was repeated, one of dots, and one that stays sealed."""
    desk = Rounds(session, project)
    about = About("How sure are we?", (Item("need", "The need is real"),
                                       Item("reach", "We reach every camp")), rule="Close is a yes")
    for scores in ((1, 4), (4, 4)):
        first = desk.rounds(workshop)
        opened = desk.again(first[0].id) if first else desk.open(
            about, Method.SCORE, 6, Secrecy.SECRET, workshop)
        for seat in range(1, 7):
            sheet = {"need": scores[seat % 2], "reach": 5 if seat < 4 else 1}
            desk.hand_in(opened, f"seat:{seat}", {"scores": sheet})
        desk.reveal(opened)
    dots = About("Which statement first?", (Item("a", "Camps of this week"),
                                            Item("b", "Roads of this week")), dots=3)
    opened = desk.open(dots, Method.DOTS, 2, Secrecy.OPEN, workshop)
    desk.hand_in(opened, "seat:1", {"dots": {"a": 3}})
    desk.hand_in(opened, "seat:2", {"dots": {"a": 1, "b": 2}})
    desk.reveal(opened)
    sealed = desk.open(About(SEALED, (Item("x", "A secret matter"),)), Method.SCORE, 4,
                       Secrecy.SECRET, workshop)
    desk.hand_in(sealed, "seat:1", {"scores": {"x": 0}})


def cards(session: Session, project: str, workshop: str) -> None:
    """A board with cards: one sent and kept, one sent and reworded, two that stay."""
    board = row(session, project, "ws_boards", f"record:{workshop}", canvas="desk_story",
                title="A day at the desk")
    for number, (area, text, votes, sent) in enumerate(CARDS, 1):
        cells = {"number": number, "text": text, "area": area}
        if votes is not None:
            cells["votes"] = votes
        if sent:
            said = text if sent == "here" else "Where the camps are, week by week"
            risk = row(session, project, "risks", title=said)
            cells["sent_to"] = f"record:{risk}/risks.title"
        row(session, project, "ws_cards", f"record:{board}", **cells)
