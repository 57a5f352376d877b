"""The names that the code gives to what a pack may ask for; an unknown one refuses the pack."""

from typing import Final

from collab_desktop.domain.gate_checks import CHECKS
from collab_desktop.domain.safeguarding_state import SECTIONS
from collab_desktop.framework.names import KnownNames
from collab_desktop.services.calculations import RULES

PAGES: Final = frozenset({"scoring", "true_north", "raci", "team", "workshops"})
PANELS: Final = frozenset({
    "wording_check", "critique", "stakeholder_map", "roster", "usual_rows", "risk_map",
    "from_parts", "call_letter", "inbox", "journal", "wheel", "plan",
})
DOCUMENTS: Final = frozenset({
    "question_sheet", "proposal", "true_north_prioritisation", "project_summary",
    "decision_notice", "board_pack", "portfolio", "raci_plan", "raci_poster", "fillable_form",
    "team_skills",
    "safeguarding_record", "safeguarding_statement", "safeguarding_card",
    "legals_at_a_glance", "legals_for_board",
    "project_initiation", "project_initiation_short", "impact_assessment",
    "ethics_summary", "ethics_full",
    "youth_decision", "youth_plan", "youth_sheet",
    "impact_statement", "impact_public", "passport", "blank_sheets", "eoi_summaries", "eoi_blind",
    "workshop_record", "agenda_wall", "score_sheets", "workshop_canvases", "workshop_boards",
    "sign_in_sheet",
})

READS: Final = {
    "no_ethics_stop": ("ethics.*.concern", "ethics.*.settled", "ethics.*.red_lines"),
    "direct_contact_signed": (
        "sg_people.person", "sg_people.contact", "sg_people.sign", "safe.level.level",
        *(f"safe.{section}.{key}" for key, section in SECTIONS.items()),
    ),
}
"""What the rules that nobody may override read besides the place that they lead to."""

BUILT_ON: Final = {
    "scoring": ("scorers.scorers", "recommendation"), "raci": ("activities.activities",),
}
"""What the special pages of steps cannot do without."""

KNOWN_NAMES: Final = KnownNames(
    pages=PAGES, panels=PANELS, checks=frozenset(CHECKS),
    rules=frozenset(RULES), documents=DOCUMENTS, reads=READS, built_on=BUILT_ON,
)
"""What :func:`framework.loader.load_pack` checks a pack against."""
