"""Pages that use every block: the measure of how documents look, on invented data."""

from __future__ import annotations

import datetime as dt

from collab_desktop.reports.tree import (
    AskPanel,
    BarPart,
    BeforeAfter,
    BulletList,
    CardContact,
    Columns,
    ContentsLine,
    CoverageMember,
    CoverageNeed,
    CoverageTable,
    Document,
    FundingPart,
    FurnitureWords,
    Hanging,
    Headline,
    HeadlineSize,
    KeyFigure,
    KeyFigures,
    LegendEntry,
    Level,
    Mark,
    Marked,
    MarkedLine,
    MarkedRow,
    MarkedRows,
    MeetingLine,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    RaciActivity,
    RaciPerson,
    RaciPhase,
    RaciPoster,
    Role,
    RowWithOwner,
    Rule,
    RuleKind,
    Run,
    ScoreBars,
    ScoreRow,
    Section,
    SignatureField,
    SignatureLines,
    Signer,
    StackedBar,
    State,
    StatusBanner,
    Step,
    StepStrip,
    Table,
    TableColumn,
    TableRow,
    Threshold,
    Timeline,
    TimelineBar,
    TimelineMilestone,
    TimelineSpan,
    Tone,
    TotalBar,
    WalletCards,
    bold,
)

C, W, H = Mark.CHECK, Mark.WARNING, Mark.HIGH
HASH = "3f9a21c0" + "7b" * 28


def document(name: str, state: State, *blocks, **other) -> Document:
    settings = {
        "title": f"Arden Highlands outreach: {name}",
        "code": "CQ-2026-01",
        "project": "Arden Highlands outreach",
        "name": name,
        "language": "en-GB",
        "state": state,
        "version": "1.0",
        "content_hash": HASH,
        "date": "22 Nov 2026",
        "template_line": "Default template of this tool. Not published by the DCC.",
        "blocks": blocks,
    }
    return Document(**{**settings, **other})


later = "Due after approval"
steps = (
    Step("True North and priority", C, "Complete"),
    Step("Project initiation", Mark.HALF, "In progress"),
    Step("Governance approval", Mark.DECIDE, "For decision"),
    Step("Legals at a glance", Mark.LATER, later),
    Step("Safeguarding training", Mark.LATER, later),
    Step("Ethics journal", Mark.LATER, later),
    Step("Youth participation", Mark.LATER, later),
    Step("Impact statement", Mark.LATER, later),
)
BOARD_1 = (
    MeetingLine(
        ("Board of partner organisations", "Thursday 10 December 2026", "item 4", "10 minutes")
    ),
    Headline(
        "Approve a nine-month project that plans vaccination outreach around the rains",
        HeadlineSize.COVER,
    ),
    AskPanel(
        "We ask the board to",
        (
            (bold("approve the start"), Run(" on 1 February 2027,")),
            (bold("release GBP 54,000"), Run(" of the GBP 84,000 cost,")),
            (bold("on the two conditions"), Run(" below.")),
        ),
        (
            KeyFigure("GBP 54,000", "from this board"),
            KeyFigure("GBP 30,000", "confirmed by the Health Office"),
            KeyFigure("9 months", "1 February to 31 October 2027"),
        ),
    ),
    Hanging(
        "Recommendation",
        (
            Paragraph(
                (
                    bold("Approve with conditions."),
                    Run(" Recommended by D. Hale, facilitator, and M. Tarn, challenge owner."),
                )
            ),
            RowWithOwner(
                "Impact assessment signed off before any data moves",
                "L. Brandt, 15 Jan 2027",
                number="1",
            ),
            RowWithOwner(
                "Paid child-health adviser under contract", "A. Yusuf, 29 Jan 2027", number="2"
            ),
        ),
    ),
    Hanging(
        "If we say no",
        (
            Paragraph(
                (
                    Run(
                        "The 2027 rains arrive in June. Teams would plan from last "
                        "year’s road map again, "
                        "when "
                    ),
                    bold("31 % of outreach trips turned back"),
                    Run(
                        ". In the ten remotest wards 58 % of under-fives are "
                        "vaccinated on time; a year’s "
                        "delay means another season at that level."
                    ),
                )
            ),
        ),
    ),
    StepStrip(
        "Eight steps of responsible innovation",
        "Steps 4 to 8 follow the decision; they are not late. Work starts when 4 to 7 are done.",
        steps,
        2,
    ),
    Hanging(
        "Outstanding today",
        (
            RowWithOwner("Data protection impact assessment", "L. Brandt, 15 Jan 2027", Mark.HALF),
            RowWithOwner(
                "Data management plan, sections 5 and 6", "L. Brandt, 8 Jan 2027", Mark.HALF
            ),
            Paragraph("They hold up the start of work, not the decision.", Role.NOTE),
        ),
    ),
    Hanging(
        "Consulted",
        (
            Paragraph(
                (
                    Run(
                        "Outreach planners and clinic staff (2 workshops), Hill "
                        "Voices youth group (1), "
                        "Lantern Law Clinic. "
                    ),
                    bold("Not yet heard:"),
                    Run(" elders of nomadic families; planned for February."),
                )
            ),
        ),
    ),
    Hanging(
        "Next",
        (
            Paragraph(
                "Decision notice to partners 11 December. Back to this board only if "
                "cost moves by more "
                "than 10 %, time by 6 weeks, or a stop concern is raised. Questions "
                "before the meeting: "
                "A. Yusuf, project lead."
            ),
        ),
    ),
    ContentsLine("In this pack"),
)


def _months(*names: str) -> tuple[str, ...]:
    return names


day = dt.date
BOARD_2 = (
    PageBreak("Summary"),
    Headline("Nine months and GBP 84,000 for an outreach plan that follows the seasons"),
    Hanging(
        "Challenge question",
        (
            Paragraph(
                "How can seasonal travel-time and clinic data help district health "
                "teams in the "
                "fictional Arden Highlands plan outreach so that every child under five can be "
                "vaccinated on time?",
                Role.LEAD,
            ),
        ),
        role=Role.SUMMARY,
        column=3,
    ),
    Columns(
        (
            (
                Section("Why children need it", level=3),
                Paragraph(
                    "When the rains come, roads close and outreach turns back. In the "
                    "ten remotest wards "
                    "only 58 % of children under five get their vaccines on time.",
                    Role.SUMMARY,
                ),
            ),
            (
                Section("What lands on whose desk", level=3),
                Paragraph(
                    "On the first of each month, a map and a list for the district "
                    "outreach planner: "
                    "settlements more than two hours from a clinic, and doses due there.",
                    Role.SUMMARY,
                ),
            ),
            (
                Section("What changes for children", level=3),
                Paragraph("Under-fives vaccinated on time, ten remotest wards", Role.SUMMARY),
                BeforeAfter(
                    0.36,
                    "58 %",
                    "now",
                    0.68,
                    "75 %",
                    "target, Oct 2027",
                    "58 % now, target 75 % in October 2027",
                ),
            ),
        )
    ),
    KeyFigures(
        (
            KeyFigure("9", "months, from 1 Feb"),
            KeyFigure("5", "partners, 2 core"),
            KeyFigure("72.0", "of 100; line at 65"),
            KeyFigure("4 of 6", "skills covered, plan for 2"),
            KeyFigure("7.1 %", "contingency"),
        )
    ),
    Columns(
        (
            (
                Section(
                    "Priority score", "quick assessment, three scorers, agreed 17 Nov", level=3
                ),
                ScoreBars(
                    (
                        ScoreRow("Suitability", 4, "4.0"),
                        ScoreRow("Deliverability", 3, "3.0"),
                        ScoreRow("Impact", 4, "4.0"),
                        ScoreRow("Scalability", 3, "3.0"),
                        ScoreRow("Portfolio", 4, "4.0"),
                    ),
                    compact=True,
                    note="Tick: below 2.5, develop further",
                ),
            ),
            (
                Section("Data: how sensitive, with what permission", level=3),
                MarkedRows(
                    (
                        MarkedRow(
                            H,
                            "Red",
                            "Seasonal camp locations",
                            "not yet agreed; 5 km grid only",
                        ),
                        MarkedRow(
                            W,
                            "Amber",
                            "Clinic vaccination counts",
                            "agreement drafted, sign by 29 Jan",
                        ),
                        MarkedRow(C, "Green", "Roads and travel times", "open licence; no people"),
                    )
                ),
                Marked(
                    Mark.HALF,
                    "Full impact assessment outstanding: L. Brandt, 15 Jan",
                    Role.SMALL,
                ),
            ),
        ),
        rule=True,
    ),
    Section("Budget: GBP 84,000 cash, plus 22,500 in kind", level=3),
    StackedBar(
        (
            BarPart("Staff", 41200, "41,200"),
            BarPart("Adviser", 9600, "9,600"),
            BarPart("Youth", 8400, "8,400"),
            BarPart("Travel", 7800, "7,800"),
            BarPart("Other", 11000, "11,000"),
            BarPart("Reserve", 6000, "6,000"),
        ),
        "Budget of GBP 84,000: staff 41,200, adviser 9,600, youth 8,400, travel 7,800, "
        "other 11,000, reserve 6,000",
        (
            FundingPart("Confirmed: Health Office", 30000, "30,000", confirmed=True),
            FundingPart("Asked from this board", 54000, "54,000"),
        ),
    ),
    Rule(),
    Timeline(
        "Timeline",
        day(2026, 12, 1),
        _months("Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"),
        (
            TimelineBar("Data agreed and cleaned", day(2027, 2, 1), day(2027, 4, 30)),
            TimelineBar("Travel-time model", day(2027, 3, 1), day(2027, 6, 30)),
            TimelineBar("Outreach plan tested", day(2027, 5, 1), day(2027, 8, 31)),
            TimelineBar("Hand-over, publication", day(2027, 8, 1), day(2027, 10, 31)),
        ),
        "Four pieces of work from February to October 2027",
        "Gates and check-ins",
        (
            TimelineMilestone("Board", day(2026, 12, 10), Mark.DECIDE),
            TimelineMilestone("Ethics 1", day(2027, 2, 1)),
            TimelineMilestone("Ethics 2", day(2027, 6, 16)),
            TimelineMilestone("On the desk", day(2027, 8, 15)),
            TimelineMilestone("Ethics 3", day(2027, 9, 19)),
            TimelineMilestone("Impact", day(2027, 10, 29)),
        ),
        (TimelineSpan("rainy season", day(2027, 6, 1), day(2027, 8, 31)),),
    ),
    Rule(),
    Columns(
        (
            (
                Section("Top risks after action", level=3),
                MarkedRows(
                    (
                        MarkedRow(
                            H,
                            "High",
                            "Maps could expose nomadic families",
                            "Ask elders; no finer than 5 km. N. Perrin",
                        ),
                        MarkedRow(
                            W,
                            "Moderate",
                            "No child-health specialist in the team",
                            "Paid adviser, GBP 9,600. A. Yusuf",
                        ),
                        MarkedRow(
                            W,
                            "Moderate",
                            "Clinic records come late in the rains",
                            "Two-month buffer. M. Tarn",
                        ),
                    )
                ),
                Rule(),
                Paragraph("All nine risks, with scores before and after: page 6.", Role.NOTE),
            ),
            (
                Section("First look", level=3),
                MarkedRows(
                    (
                        MarkedRow(
                            W,
                            "Look closer",
                            "May we use the data, who signs?",
                            "Drafted; M. Tarn and Northmoor sign",
                        ),
                        MarkedRow(
                            W,
                            "Look closer",
                            "Who could be harmed?",
                            "Nomadic families; lead is C. Marsh",
                        ),
                        MarkedRow(
                            C,
                            "Nothing special",
                            "Are we doing the right thing?",
                            "The planners themselves asked for it",
                        ),
                        MarkedRow(
                            C,
                            "Nothing special",
                            "What part do young people have?",
                            "Through the youth group of Hill Voices",
                        ),
                    ),
                    mark_at_end=True,
                ),
            ),
        ),
        rule=True,
    ),
    Paragraph(
        "After the project: the District Health Office keeps the model running; code and "
        "method stay open.",
        Role.SUMMARY,
    ),
)


def _true_north(
    number: str, question: str, answer: str, mark: Mark, word: str, evidence: str
) -> TableRow:
    return TableRow(
        (
            (NumberedList((question,), Role.QUESTION, int(number)),),
            answer,
            Marked(mark, word),
            evidence,
        )
    )


clear = (Mark.CHECK, "Clear")
BOARD_3 = (
    PageBreak("True North, score"),
    Headline(
        "Three answers are clear, one is partly clear; the score is seven points above the line"
    ),
    Section(
        "True North check",
        "run 2, on the proposal, 12 November 2026; panel of five; ratings "
        "are words set together, never votes",
    ),
    Table(
        (
            TableColumn("Question", 3),
            TableColumn("Answer", 5.2),
            TableColumn("Rating", 1.7),
            TableColumn("Evidence", 2.1, role=Role.NOTE),
        ),
        (
            _true_north(
                "1",
                "What good for children, and how do we get there?",
                "Under-fives vaccinated on time in ten remote wards: 58 % now, 75 % in October "
                "2027. Map, plan, trip, dose.",
                *clear,
                "Baseline study; theory of change",
            ),
            _true_north(
                "2",
                "Whose idea, what need, will it be used?",
                "Four outreach planners asked for it after last year’s trips turned back. The "
                "June plan waits for it.",
                *clear,
                "Planners’ letter; 2025 trip log",
            ),
            _true_north(
                "3",
                "Why data, and what evidence says so?",
                "Nobody can see which settlements the rains cut off. Travel times by season "
                "fill that gap; vaccine stock does not.",
                *clear,
                "Pilot in two wards",
            ),
            _true_north(
                "4",
                "Who will use it, are they committed, who is missing?",
                "The planning desk has committed in writing. Elders of nomadic families have "
                "not been heard yet.",
                W,
                "Partly",
                "Letter of support",
            ),
        ),
        airy=True,
        header=False,
    ),
    Hanging(
        "Compass values",
        (
            MarkedLine(
                tuple(
                    Marked(C, f"{v}: clear", Role.SMALL)
                    for v in ("For Every Child", "Trust", "Transparency", "Safe Data")
                )
            ),
        ),
        role=Role.SUMMARY,
    ),
    Hanging(
        "Outcome",
        (
            RowWithOwner(
                "Pass with actions",
                "Action: hear the elders first. N. Perrin, 26 Feb 2027",
                C,
                role=Role.STRONG,
            ),
        ),
        role=Role.SUMMARY,
        rule=False,
    ),
    Rule(RuleKind.NAVY),
    Section(
        "Prioritisation",
        "quick assessment; three scorers, silent, then agreed on 17 November "
        "2026; one scorer not in the project",
    ),
    TotalBar(
        72.0,
        "72.0",
        "of 100",
        Marked(C, "Recommend to board"),
        (
            Threshold(45, "below 45: do not take forward", above=False),
            Threshold(65, "from 65: recommend"),
        ),
        "Total 72.0 of 100; recommended from 65",
    ),
    ScoreBars(
        (
            ScoreRow(
                "Suitability",
                4,
                "4.0",
                "weight 20",
                4,
                5,
                "4–5",
                "16.0",
                "Need confirmed by those affected; we add something rare",
            ),
            ScoreRow(
                "Deliverability",
                3,
                "3.0",
                "weight 25",
                2,
                4,
                "2–4",
                "15.0",
                "Feasible with known gaps and a credible plan",
                Marked(W, "wide: talked about"),
            ),
            ScoreRow(
                "Impact",
                4,
                "4.0",
                "weight 30",
                4,
                5,
                "4–5",
                "24.0",
                "Substantial benefit, including children left out",
            ),
            ScoreRow(
                "Scalability",
                3,
                "3.0",
                "weight 15",
                3,
                3,
                "3",
                "9.0",
                "Method transferable with moderate work",
            ),
            ScoreRow(
                "Portfolio",
                4,
                "4.0",
                "weight 10",
                3,
                4,
                "3–4",
                "8.0",
                "Fills a gap and strengthens partnerships",
            ),
        ),
        "72.0",
    ),
    Columns(
        (
            (
                Paragraph(
                    (
                        bold("How firm is it?"),
                        Run(
                            " No change of one weight by 10 points moves the outcome. "
                            "One point less in "
                            "Deliverability or Scalability would: both would fall below 2.5."
                        ),
                    ),
                    Role.COMPACT,
                ),
            ),
            (
                Paragraph(
                    (
                        bold("Floors kept:"),
                        Run(
                            " Impact and Suitability at least 2.0, Deliverability at "
                            "least 1.5. The "
                            "wide range: one scorer doubted that clinic records arrive on time."
                        ),
                    ),
                    Role.COMPACT,
                ),
            ),
        )
    ),
)


def _vote(
    org: str, person: str, part: str, mark: Mark, word: str, reason: str, name: str
) -> TableRow:
    tone = Tone.NAVY if part == "core" else Tone.MUTED
    return TableRow(
        (
            (
                Paragraph(org, Role.STRONG),
                Paragraph(person, Role.SUMMARY),
                Paragraph((Run(part, part == "core", tone),), Role.SMALL),
            ),
            Marked(mark, word),
            reason,
            SignatureField(
                name, "10 Dec 2026" if name else "", "typed name" if name else "not voting"
            ),
        )
    )


def _condition(text: str, by: str, owner: str, due: str, mark: Mark, word: str) -> TableRow:
    return TableRow(
        (
            text,
            by,
            (Paragraph(owner, Role.COMPACT), Paragraph(due, Role.NOTE)),
            Marked(mark, word),
            "Open",
        )
    )


DECISION = (
    MeetingLine(
        ("Board of partner organisations", "Thursday 10 December 2026", "minute 2026-12/4")
    ),
    Headline("Approved with conditions: both core partners support the start"),
    Rule(),
    Hanging(
        "Decided",
        (
            Paragraph(
                (
                    Run("Start of delivery on 1 February 2027 and release of "),
                    bold("GBP 54,000"),
                    Run(
                        ". Rule: all core partners support. Quorum 2 of 2 core "
                        "partners; chair E. Castellan."
                    ),
                )
            ),
        ),
        rule=False,
    ),
    Table(
        (
            TableColumn("Partner organisation", 3.05),
            TableColumn("Decision", 2.9),
            TableColumn("Reason", 3.1),
            TableColumn("Signed", 2.95),
        ),
        (
            _vote(
                "District Health Office",
                "M. Tarn, head of outreach",
                "core",
                C,
                "Support, with one condition",
                "Families should hear results from us first. Condition 3.",
                "M. Tarn",
            ),
            _vote(
                "Northmoor University",
                "I. Sandoval, dean of research",
                "core",
                C,
                "Support",
                "The method will be taught and reused.",
                "I. Sandoval",
            ),
            _vote(
                "Hill Voices",
                "N. Perrin, coordinator",
                "delivery partner",
                C,
                "Support",
                "Young people asked for a reply date; it is in the plan.",
                "N. Perrin",
            ),
            _vote(
                "Brightpath Analytics",
                "K. Moe, lead engineer",
                "delivery partner",
                Mark.OPEN,
                "Abstain",
                "Paid from this budget.",
                "K. Moe",
            ),
            _vote(
                "Lantern Law Clinic",
                "S. Adeyemi, solicitor",
                "advisory",
                Mark.AWAY,
                "Recused",
                "Conflict declared: drafted the agreement. Left the room.",
                "",
            ),
        ),
    ),
    Section("Conditions", "three; two of them hold up the start of work"),
    Table(
        (
            TableColumn("Condition", 5.35),
            TableColumn("Set by", 1.75),
            TableColumn("Owner, due", 2.3),
            TableColumn("Holds up start", 2),
            TableColumn("Status", 0.9),
        ),
        (
            _condition(
                "Full impact assessment signed off before any data moves",
                "Board",
                "L. Brandt",
                "15 Jan 2027",
                W,
                "Yes",
            ),
            _condition(
                "Paid child-health adviser under contract",
                "Board",
                "A. Yusuf",
                "29 Jan 2027",
                W,
                "Yes",
            ),
            _condition(
                "Publication notice of 30 days to the Health Office",
                "Health Office",
                "A. Yusuf",
                "before any release",
                Mark.OPEN,
                "No",
            ),
        ),
    ),
    Hanging("Dissent", (Paragraph("None recorded."),)),
    Hanging(
        "Next review",
        (
            Paragraph(
                "17 June 2027, with ethics check-in 2; earlier if cost moves by more "
                "than 10 % or time by 6 "
                "weeks."
            ),
        ),
        rule=False,
    ),
    Rule(RuleKind.NAVY),
    SignatureLines(
        (
            Signer("Chair of the board", "E. Castellan"),
            Signer("Challenge owner", "M. Tarn"),
            Signer("Facilitator", "D. Hale"),
        ),
        "date",
        "Simple electronic record, not a qualified electronic signature. Each name binds "
        "to the board pack with content hash 3f9a21c0.",
    ),
)


skills = (
    ("Geospatial processing", 3, "must"),
    ("Statistics", 3, "must"),
    ("Child health", 3, "must"),
    ("Data protection", 3, "should"),
    ("Co-design with young people", 2, "should"),
    ("Plain-language writing", 2, "could"),
)
words = {3: "works alone", 2: "works with guidance"}
QUESTION = (
    MeetingLine(("Child health", "Arden District Health Office")),
    Headline(
        "How can seasonal travel-time and clinic data help district health teams in the "
        "fictional Arden Highlands plan outreach so that every child under five can be "
        "vaccinated on time?"
    ),
    StatusBanner("Open for expressions of interest", "until 30 June 2026"),
    Hanging(
        "Background and detail",
        (
            Paragraph(
                "Health teams in the highlands visit settlements by road to vaccinate young "
                "children. When the rains come in June, rivers rise and tracks close. "
                "Teams plan "
                "from one map for the whole year, so many trips turn back: 31 % in "
                "the last rainy "
                "season."
            ),
            Paragraph(
                "Clinics write down every dose by month, and road crews know which "
                "tracks close. "
                "Nobody has put the two together. Two wards tried it by hand in 2025 "
                "and half as "
                "many trips turned back."
            ),
        ),
    ),
    Hanging(
        "Desired outcome",
        (
            Paragraph(
                (
                    Run("A "),
                    bold("monthly map and list"),
                    Run(
                        " on the desk of the district outreach planner: settlements "
                        "more than two hours from a "
                        "clinic this month, and the doses due there. Made so that the "
                        "district can keep it "
                        "running."
                    ),
                )
            ),
        ),
    ),
    Hanging(
        "Who it is for",
        (
            Paragraph(
                "Four outreach planners, who decide each month where teams go. "
                "Children under five in the "
                "ten remotest wards, among them children of nomadic families."
            ),
        ),
    ),
    Hanging(
        "Skill sets",
        (
            Table(
                (
                    TableColumn("Skill", 5, role=Role.STRONG),
                    TableColumn("Level we look for", 5.2),
                    TableColumn("Importance", 1.5),
                ),
                tuple(
                    TableRow((name, Level(level, words[level]), (Run(need, need == "must"),)))
                    for name, level, need in skills
                ),
                dense=True,
            ),
        ),
        note="other capabilities are welcome and will be considered",
    ),
    Hanging(
        "Scope",
        (
            Columns(
                (
                    (
                        Paragraph("In", Role.STRONG),
                        BulletList(
                            (
                                "ten remotest wards",
                                "under-fives, routine vaccines",
                                "road and river travel by season",
                            ),
                            Role.LIST,
                        ),
                    ),
                    (
                        Paragraph("Out", Role.STRONG),
                        BulletList(
                            (
                                "vaccine supply and cold chain",
                                "records of single children",
                                "campaigns outside the district",
                            ),
                            Role.LIST,
                        ),
                    ),
                )
            ),
        ),
    ),
    Hanging(
        "How to respond",
        (
            Paragraph(
                (
                    Run(
                        "Fill in the two-page form (skills you bring, how you would "
                        "contribute) and send it to "
                        "the "
                    ),
                    bold("facilitator of the Arden Highlands question"),
                    Run(
                        " by 30 June 2026. People and organisations can answer; we "
                        "look for the right "
                        "combination of skills."
                    ),
                )
            ),
        ),
        rule=False,
    ),
)


gap, met = Marked(W, "gap"), Marked(C, "met")
needs = (
    ("Child health", "must ×3", 3, 0, gap, (None,) * 4),
    ("Plain-language writing", "could ×1", 2, 0, gap, (None,) * 4),
    ("Geospatial processing", "must ×3", 3, 4, met, (4, None, None, None)),
    ("Statistics", "must ×3", 3, 4, met, (4, None, None, None)),
    ("Data protection", "should ×2", 3, 3, met, (None, 3, None, None)),
    ("Co-design with young people", "should ×2", 2, 3, met, (None, None, 3, None)),
)
TEAM = (
    PageBreak("Team"),
    Headline("Four of six skills are covered; child health and plain language are missing"),
    Table(
        (
            TableColumn("Gaps first", 3.05),
            TableColumn("Importance", 2.1),
            TableColumn("Plan", 4.2),
            TableColumn("Owner, due", 2.7),
        ),
        (
            TableRow(
                (
                    Marked(W, "Child health"),
                    "must, level 3",
                    ("Buy: paid adviser for 24 days, GBP 9,600 in the budget. Board condition 2."),
                    (Paragraph("A. Yusuf", Role.COMPACT), Paragraph("29 Jan 2027", Role.NOTE)),
                )
            ),
            TableRow(
                (
                    Marked(W, "Plain-language writing"),
                    "could, level 2",
                    "Train: half a day for the translators of Hill Voices.",
                    (Paragraph("N. Perrin", Role.COMPACT), Paragraph("26 Feb 2027", Role.NOTE)),
                )
            ),
        ),
    ),
    Section(
        "Skills the question asks for",
        "best level in the team against the level asked, 0 to 4; staff of the owner not counted",
    ),
    CoverageTable(
        (
            CoverageMember("Northmoor", "geodata"),
            CoverageMember("Lantern", "Law Clinic"),
            CoverageMember("Hill", "Voices"),
            CoverageMember("Brightpath", "Analytics"),
        ),
        tuple(CoverageNeed(*need) for need in needs),
        "Two of six needs are gaps",
        extras_label="Also brings",
        extras=("translation 3", "pipelines 3", "dashboards 3"),
    ),
    KeyFigures(
        (
            KeyFigure("71 %", "of the weighted need"),
            KeyFigure("2 of 3", "must-haves met"),
            KeyFigure("4", "sectors, one youth-led"),
            KeyFigure("100 %", "of levels with evidence"),
        )
    ),
    Columns(
        (
            (
                Section("If a member leaves"),
                Table(
                    (
                        TableColumn("without", 5),
                        TableColumn("coverage", 2.6, numeric=True),
                        TableColumn("what is lost", 4, role=Role.SUMMARY, numeric=True),
                    ),
                    (
                        TableRow(("Northmoor", "29 %", "2 must-haves")),
                        TableRow(("Lantern", "57 %", "law")),
                        TableRow(("Hill Voices", "57 %", "youth voice")),
                        TableRow(("Brightpath", "71 %", "private voice")),
                    ),
                ),
                Marked(
                    W,
                    "Northmoor alone holds two must-haves; no back-up was offered.",
                    Role.COMPACT,
                ),
            ),
            (
                Section("How this team was found"),
                Paragraph(
                    (
                        Run("Six applications came in by 30 June; "),
                        bold("four were selected"),
                        Run(
                            ", each with a reason. The program tried every "
                            "combination under three "
                            "rules:"
                        ),
                    ),
                    Role.LIST,
                ),
                BulletList(
                    (
                        "at most six members",
                        "one private, one academic, one youth-led voice",
                        "no more than two from one organisation",
                    ),
                    Role.COMPACT,
                ),
                Marked(
                    C,
                    "Proven best. No other team of these six covers more, because "
                    "nobody offered the "
                    "two missing skills.",
                    Role.COMPACT,
                ),
                Paragraph(
                    (
                        "The owner and the facilitator chose this team on 14 July 2026, "
                        "as suggested."
                    ),
                    Role.LIST,
                ),
            ),
        )
    ),
)


RACI = """Agree access to clinic data|A,I,,C,R,,,R,
Complete the impact assessment|I,,C,A,R,,,C,
Sign agreements, send legal sheet|I,,,I,C,,,R,A
Train everybody, sign statements|I,,A,I,,,C,,R
Hold ethics check-in 1|I,,C,A,,,C,,R
Decide how young people take part|A,,C,C,,,R,,I
Obtain clinic counts every month|A,C,,,R,I,,,
Map seasonal camps, no finer than 5 km|I,C,C,A,R,,R,,
Clean and link the data|,I,,C,A,R,,,
Model travel time by season|I,C,,A/R,,C,,,
Check the model with clinic staff|A,R,,R,,I,C,,
Run sessions with the youth group|,I,C,I,,,A/R,,R
Hold ethics check-in 2|I,,,A,C,,C,,R
Try the plan for one outreach round|A,R,,C,,I,I,,
Check disclosure before release|,,C,,A,R,,C,I
Hold ethics check-in 3|C,I,,A,,,C,,R
Publish method and maps|C,I,,A,,R,I,C,
Tell families what we found|C,C,I,,,,R,,
Delete or archive each dataset|I,,,,A,R,,I,
Write the impact statement|R,C,,R,,,C,,A"""


PEOPLE = (
    ("M. Tarn", "Challenge owner", "District Health Office", "R1  A5  C3  I8"),
    ("P. Sorel", "Outreach planner", "District Health Office", "R2  C5  I5"),
    ("C. Marsh", "Safeguarding lead", "District Health Office", "A1  C6  I1"),
    ("A. Yusuf", "Project lead", "Northmoor University", "R3  A7  C4  I3"),
    ("L. Brandt", "Data steward", "Northmoor University", "R4  A3  C2"),
    ("K. Moe", "Data engineer", "Brightpath Analytics", "R4  C1  I3"),
    ("N. Perrin", "Youth lead", "Hill Voices", "R4  A1  C6  I2"),
    ("S. Adeyemi", "Legal contact", "Lantern Law Clinic", "R2  C3  I1"),
    ("D. Hale", "Facilitator", "Collaborative office", "R5  A2  I2"),
)


def raci(copies: int = 1) -> tuple:
    activities = []
    for i, line in enumerate(RACI.split("\n")):
        name, letters = line.split("|")
        row = tuple(letters.split(","))
        good = any("A" in c for c in row)
        check = Marked(C, "one A") if good else Marked(H, "no A: choose")
        activities.append(RaciActivity(name, row * copies, check, str(i + 1)))
    return (
        Headline(
            "One activity still has nobody accountable: telling families what we found",
            HeadlineSize.POSTER,
        ),
        RaciPoster(
            tuple(RaciPerson(*p) for p in PEOPLE) * copies,
            (
                RaciPhase("Set up", "December to January", tuple(activities[:6])),
                RaciPhase("Deliver", "February to August", tuple(activities[6:13])),
                RaciPhase("Land", "August to October", tuple(activities[13:])),
            ),
            (
                LegendEntry("R", "Responsible", "does the work"),
                LegendEntry("A", "Accountable", "answers for it, one a row"),
                LegendEntry("A/R", "Both", "answers and does"),
                LegendEntry("C", "Consulted", "is asked before"),
                LegendEntry("I", "Informed", "is told after"),
            ),
            "Who does what",
            count_text="20 activities",
        ),
    )


CARD = (
    Headline("If you are worried about a child: carry this card"),
    Paragraph(
        "One card for each person. Cut along the dashes, fold on the dotted line, write in the "
        "numbers by hand.",
        Role.COMPACT,
    ),
    WalletCards(
        "If you are worried about a child",
        (
            KeyFigure("Listen.", "Stay calm. Let the child speak. Ask little."),
            KeyFigure("Do not promise secrecy.", "Say whom you must tell, and why."),
            KeyFigure("Write down the facts.", "Their words, time, place. No photos."),
            KeyFigure("Tell the safeguarding lead today.", "Do not look into it yourself."),
        ),
        "Danger now? First call",
        "Whom to tell",
        "phone",
        (
            CardContact("Safeguarding lead", "C. Marsh, District Health Office"),
            CardContact("Deputy", "D. Hale, Collaborative office"),
            CardContact("Nights and weekends", "district duty line"),
        ),
        "A worry is enough; you need no proof. Nobody may punish you for speaking up. "
        "Anyone under 18 "
        "is a child.",
        "Arden Highlands outreach · SG-1.0 · valid to 30 Nov 2027",
    ),
)


ARABIC_WORDS = FurnitureWords(
    page="صفحة {page} من {pages}",
    version="الإصدار {version}",
    quick="تقييم سريع",
    full_hash="بصمة المحتوى {hash}",
    states={
        State.DRAFT: "مسودة",
        State.FOR_DECISION: "للقرار",
        State.APPROVED: "معتمد",
        State.FINAL: "نهائي",
    },
)


ARABIC = (
    Headline("تسعة أشهر و84,000 جنيه لخطة زيارات تتبع فصول السنة"),
    Hanging(
        "سؤال التحدي",
        (
            Paragraph(
                "كيف يمكن لبيانات زمن التنقل الموسمي وبيانات العيادات أن تساعد فرق "
                "الصحة في مرتفعات أردن "
                "الخيالية على تخطيط الزيارات الميدانية، حتى يحصل كل طفل دون سن "
                "الخامسة على لقاحه في موعده؟",
                Role.LEAD,
            ),
        ),
        role=Role.SUMMARY,
        column=3,
    ),
    Columns(
        (
            (
                Section("لماذا يحتاجه الأطفال", level=3),
                Paragraph(
                    "في موسم الأمطار تنقطع الطرق ولا تصل الفرق إلى قرى كثيرة. في أبعد "
                    "عشر دوائر يحصل 58% فقط "
                    "من الأطفال دون الخامسة على لقاحاتهم في موعدها.",
                    Role.SUMMARY,
                ),
            ),
            (
                Section("ماذا يصل وإلى مكتب من", level=3),
                Paragraph(
                    "في أول كل شهر تصل إلى مسؤول الزيارات خريطة وقائمة بالقرى التي "
                    "تبعد أكثر من ساعتين عن أقرب "
                    "عيادة، مع عدد الجرعات المطلوبة.",
                    Role.SUMMARY,
                ),
            ),
            (
                Section("ما الذي سيتغير للأطفال", level=3),
                Paragraph("الأطفال الذين يحصلون على اللقاح في موعده، أبعد عشر دوائر", Role.SUMMARY),
                BeforeAfter(
                    0.36,
                    "58%",
                    "الآن",
                    0.68,
                    "75%",
                    "الهدف، أكتوبر 2027",
                    "58% الآن، الهدف 75%",
                ),
            ),
        )
    ),
    KeyFigures(
        (
            KeyFigure("9", "أشهر، من 1 فبراير 2027"),
            KeyFigure("5", "شركاء، منهم 2 أساسيان"),
            KeyFigure("72.0", "من 100؛ يوصى به من 65"),
            KeyFigure("4 من 6", "مهارات متوفرة"),
            KeyFigure("7.1%", "احتياطي"),
        )
    ),
    Columns(
        (
            (
                Section("درجة الأولوية", "تقييم سريع، ثلاثة مقيمين", level=3),
                ScoreBars(
                    (
                        ScoreRow("الملاءمة", 4, "4.0"),
                        ScoreRow("قابلية التنفيذ", 3, "3.0"),
                        ScoreRow("الأثر", 4, "4.0"),
                        ScoreRow("قابلية التوسع", 3, "3.0"),
                        ScoreRow("المحفظة", 4, "4.0"),
                    ),
                    compact=True,
                    note="العلامة: أقل من 2.5 يحتاج إلى تطوير",
                ),
            ),
            (
                Section("البيانات: الحساسية والإذن", level=3),
                MarkedRows(
                    (
                        MarkedRow(
                            H, "أحمر", "مواقع المخيمات الموسمية", "لا إذن بعد؛ شبكة 5 كم فقط"
                        ),
                        MarkedRow(
                            W,
                            "كهرماني",
                            "أعداد التطعيم في العيادات",
                            "مسودة اتفاق، التوقيع في يناير",
                        ),
                        MarkedRow(C, "أخضر", "الطرق وزمن التنقل", "رخصة مفتوحة؛ لا أشخاص"),
                    )
                ),
                Marked(Mark.HALF, "تقييم أثر حماية البيانات لم يكتمل بعد: 15 يناير", Role.SMALL),
            ),
        ),
        rule=True,
    ),
    Section("الميزانية: 84,000 جنيه نقدا، و22,500 مساهمات عينية", level=3),
    StackedBar(
        (
            BarPart("الموظفون", 41200, "41,200"),
            BarPart("مستشار", 9600, "9,600"),
            BarPart("الشباب", 8400, "8,400"),
            BarPart("السفر", 7800, "7,800"),
            BarPart("أخرى", 11000, "11,000"),
            BarPart("احتياطي", 6000, "6,000"),
        ),
        "الميزانية",
        (
            FundingPart("مؤكد: مكتب الصحة", 30000, "30,000", confirmed=True),
            FundingPart("مطلوب من هذا المجلس", 54000, "54,000"),
        ),
    ),
    Rule(),
    Timeline(
        "الجدول الزمني",
        day(2026, 12, 1),
        _months(
            "ديسمبر",
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
        ),
        (
            TimelineBar("الاتفاق على البيانات وتنقيتها", day(2027, 2, 1), day(2027, 4, 30)),
            TimelineBar("نموذج زمن التنقل", day(2027, 3, 1), day(2027, 6, 30)),
            TimelineBar("تجربة خطة الزيارات", day(2027, 5, 1), day(2027, 8, 31)),
            TimelineBar("التسليم والنشر", day(2027, 8, 1), day(2027, 10, 31)),
        ),
        "أربع مراحل",
        "القرارات والمراجعات",
        (
            TimelineMilestone("المجلس", day(2026, 12, 10), Mark.DECIDE),
            TimelineMilestone("أخلاقيات 1", day(2027, 2, 1)),
            TimelineMilestone("أخلاقيات 2", day(2027, 6, 16)),
            TimelineMilestone("التسليم", day(2027, 8, 15)),
            TimelineMilestone("أخلاقيات 3", day(2027, 9, 19)),
            TimelineMilestone("الأثر", day(2027, 10, 29)),
        ),
        (TimelineSpan("موسم الأمطار", day(2027, 6, 1), day(2027, 8, 31)),),
    ),
    Rule(),
    Columns(
        (
            (
                Section("أهم المخاطر بعد الإجراءات", level=3),
                MarkedRows(
                    (
                        MarkedRow(
                            H,
                            "مرتفع",
                            "قد تكشف الخرائط أماكن الأسر الرحل",
                            "نسأل الشيوخ؛ لا تفاصيل أدق من 5 كم",
                        ),
                        MarkedRow(
                            W,
                            "متوسط",
                            "لا يوجد مختص بصحة الطفل في الفريق",
                            "مستشار مدفوع الأجر، 9,600 جنيه",
                        ),
                        MarkedRow(
                            W,
                            "متوسط",
                            "قد تتأخر سجلات العيادات في موسم الأمطار",
                            "مهلة إضافية من شهرين",
                        ),
                    )
                ),
                Rule(),
                Paragraph("كل المخاطر التسعة: صفحة 6.", Role.NOTE),
            ),
            (
                Section("نظرة أولى", level=3),
                MarkedRows(
                    (
                        MarkedRow(
                            W,
                            "يحتاج إلى نظر",
                            "هل يجوز استخدام البيانات، ومن يوقع؟",
                            "مسودة جاهزة؛ يوقعها مكتب الصحة والجامعة",
                        ),
                        MarkedRow(
                            W,
                            "يحتاج إلى نظر",
                            "من قد يتضرر، ومن يحميه؟",
                            "الأسر الرحل؛ مسؤولة حماية الطفل",
                        ),
                        MarkedRow(
                            C,
                            "لا شيء خاص",
                            "هل نفعل الشيء الصحيح؟",
                            "طلبه مسؤولو الزيارات أنفسهم",
                        ),
                        MarkedRow(
                            C, "لا شيء خاص", "ما دور الشباب؟", "يشاركون من خلال منظمة شبابية"
                        ),
                    ),
                    mark_at_end=True,
                ),
            ),
        ),
        rule=True,
    ),
    Paragraph("بعد المشروع: مكتب الصحة يواصل تشغيل النموذج، والطريقة متاحة للجميع.", Role.SUMMARY),
)


def arabic() -> Document:
    return document(
        "ملف المجلس",
        State.FOR_DECISION,
        *ARABIC,
        language="ar",
        project="برنامج الزيارات الميدانية في مرتفعات أردن",
        quick=True,
        date="22 نوفمبر 2026",
        words=ARABIC_WORDS,
        template_line="نموذج افتراضي لهذه الأداة. لم تنشره DCC. ترجمة غير مراجعة.",
    )


def board_pack() -> Document:
    return document(
        "Board pack",
        State.FOR_DECISION,
        *BOARD_1,
        *BOARD_2,
        *BOARD_3,
        *TEAM,
        PageBreak("Decision"),
        *DECISION,
    )


def looks() -> dict[str, Document]:
    """Return the documents of the pictures by picture name."""
    ask = State.FOR_DECISION
    return {
        "doc_board_1": document("Board pack", ask, *BOARD_1, PageBreak("Summary"), Paragraph("…")),
        "doc_board_2": document("Board pack", ask, *BOARD_2[1:], quick=True),
        "doc_board_2_ar": arabic(),
        "doc_board_3": document("Board pack", ask, *BOARD_3[1:]),
        "doc_decision": document("Decision record", State.APPROVED, *DECISION, date="10 Dec 2026"),
        "doc_question": document("Challenge Question", State.FINAL, *QUESTION, date="1 May 2026"),
        "doc_team": document("Team and skills", ask, *TEAM[1:]),
        "doc_raci_a3": document(
            "RACI poster", State.DRAFT, *raci(), paper=Paper.A3_LANDSCAPE, version="0.9"
        ),
        "doc_card": document("Safeguarding card", State.APPROVED, *CARD),
    }
