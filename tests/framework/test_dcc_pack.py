"""The pack that comes with the program asks for everything it has to, in words of its own."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from importlib import resources

import pytest

from collab_desktop.exchange.answers_json import read_answers
from collab_desktop.framework.loader import builtin_files, load_builtin
from collab_desktop.framework.schema import Pack, Question, TableQuestion
from collab_desktop.framework.sources import read_sources
from collab_desktop.framework.texts import slots_of
from collab_desktop.framework.tree import PackIndex

RATINGS = ["clear", "partly", "not_yet", "not_assessed"]
RISK = (
    "title description category affected likelihood severity score response mitigation owner "
    "review residual_likelihood residual_severity status band residual_band"
)
# What has to be asked, by step; the last part of a path, or section.question where it is repeated.
QUESTIONS = {
    "cq": "code theme owner_org owner problem origin users desk children done data_fit assumptions "
    "question alternatives parts background outcome scope_in scope_out skills open_caps "
    "budget_hint deadline start status indicators clear broad narrow acted_on benefit",
    "call": "needs team coi coi_note gap_plan",
    "tn": "q1.answer q1.rating q1.action q1.action_owner q1.action_due q1.evidence q2.answer "
    "q2.rating q2.action q2.evidence q3.answer q3.rating q3.action q3.evidence q4.answer "
    "q4.rating q4.action q4.evidence every_child_how every_child_concern every_child_rating "
    "trust_how trust_rating transparency_how transparency_rating safe_data_how safe_data_rating "
    "stop panel date proposed outcome reason sign",
    "pf": "scorers suitability deliverability impact scalability portfolio recommendation "
    "exception note sign",
    "pr": "title acronym answer need children user user_commitment approach data outputs toc wps "
    "team first_look.data first_look.harm first_look.right first_look.youth commit "
    "strength_private strength_public strength_academia budget budget_total duration start "
    "milestones risks novelty scale alternatives endorse after",
    "ethics": "promises date people skipped red_lines lines crossed repaired applies unsure result "
    "review.status basis dossier disclosure journal summary principles outcome.outcome reason sign",
    "legal": "agreements parties guide summary topics dates payments open_data rights seen "
    "circulation",
    "safe": "in_person online partner overnight identifiable images reveal distressing raised_risk "
    "abroad level override override_reason policy lead lead_reach deputy deputy_reach version "
    "statement summary people training partner_policy local risks card incidents review",
    "impact": "headline summary question answer.answer note promise desk.desk used_by outputs "
    "planned claims strength word word_by word_public children youth_influence youth changes "
    "ethics lessons next.next scale money.money money.data follow_ups lead owner facilitator",
    "youth": "decisions purpose value_young value_project existing touches open audience safe time "
    "money skills adds suggestion outcome.outcome reason review decided_by sign groups left_out "
    "honesty levels promise methods space.rating voice.rating audience.rating influence.rating "
    "where uneasy step_out information topics support person when trained change weighed "
    "influence.feedback lundy requirements giver age_rule withdraw limits text recording images "
    "consent.data risks expenses thanks access share log views ratings feedback.lessons",
    "pid": "background objectives scope_in scope_out constraints assumptions outputs quality "
    "approach toc uses_ai ai_purpose ai_check ai_bias ai_wrong team partners governance rhythm "
    "milestones wps plan_state budget.budget budget_summary budget_checks income rates datasets "
    "detail five lifecycle dmp_data.text dmp_docs.text dmp_storage.text dmp_law.text "
    "dmp_share.text dmp_who.text dmp_who.state fair incident devices dmp_state always "
    "always_unsure consider consider_unsure outcome status reason steward need processing "
    "consultation necessity dpia_risks.risks advice followed overruled regulator measures_by "
    "residual_by rights risks.risks risk_map tol_weeks tol_cost tol_risk tol_other comms exit "
    "disposition baseline changes lead challenge",
    "gov": "summary board_question board_scope board_plan board_timeline board_budget "
    "board_impacts board_team ask ask_money options board_questions meetings attendees votes "
    "conditions proposed decision reason next",
}
FIELDS = {
    "end_users": "role organisation decision how_often engaged",
    "assumptions": "assumption sure test",
    "wordings": "wording date why",
    "parts": "part skills capabilities work_package",
    "indicators": "indicator baseline target source actual achieved comment",
    "needs": "skill importance level headcount critical work_package why",
    "voices": "voice kind sector at_least why",
    "eois": "code kind lead org sector contribution idea other_caps days_total earliest_start "
    "funding cost collab values children_exp children_exp_note safeguarding coi coi_note ip access "
    "voices consent consent_date keep_until received original decision decision_reason reply_sent",
    "eoi_skills": "skill level evidence person",
    "eoi_members": "name role days from to",
    "eoi_data": "dataset owner personal children terms lead_time",
    "tn_evidence": "what questions type link file date",
    "outputs": "title type user due open_licence acceptance acceptor delivered delivered_on link "
    "licence",
    "toc": "input activity output outcome term assumption indicator",
    "work_packages": "title lead start end result",
    "milestones": "milestone planned forecast actual owner work_package status",
    "team": "name organisation role skills days core from until",
    "objectives": "objective indicator target by",
    "constraints": "what kind effect owner",
    "quality_checks": "output check method who when",
    "partners": "organisation kind contact contribution",
    "rhythm": "meeting frequency chair",
    "income": "source amount status conditions restricted",
    "exchange_rates": "amount worth date source",
    "data_decisions": "dataset stage decision works answers influences",
    "dpia_risks": "risk likelihood harm level measure effect residual",
    "child_rights": "right direction groups evidence heard mitigation told",
    "comms": "audience message channel when owner",
    "change_requests": "what why effect cost weeks new_risks date decision",
    "commitments": "organisation cash in_kind people data limits",
    "budget_lines": "category description organisation amount in_kind source status quantity "
    "unit unit_cost total work_package year",
    "risks": RISK,
    "datasets": "name owner about level permission sensitivity origin special version steward "
    "content necessity consent consent_note quality held access keep_until then share share_where "
    "five_projects five_people five_data five_settings five_outputs five_note five_state "
    "disposition disposed_on proof",
    "endorsements": "organisation person statement sign",
    "board_questions": "from question answer date",
    "meetings": "date place chair minutes_ref quorum",
    "attendees": "person organisation voting conflict withdrew",
    "votes": "organisation core voter decision reason date sign",
    "conditions": "condition set_by owner due blocks_start status proof",
    "ethics_lines": "line why",
    "ethics_journal": "happened date affected unsure did share",
    "agreements": "title type status needed effective end notice survival money confidential kept "
    "law copy",
    "agreement_parties": "organisation agreement role signatory status signed",
    "agreement_payments": "trigger agreement date amount",
    "legal_topics": "topic plain means light ask applies clause",
    "data_rights": "dataset organisation may limit",
    "legal_circulation": "person status sent method sign question answered",
    "sg_people": "person contact needed done expires sign check_needed check_ref check_date status",
    "sg_training": "date kind trainer length agenda attendees",
    "sg_policies": "organisation title seen by adequate",
    "sg_local": "place service hours contact",
    "sg_incidents": "date role category referred closed",
    "claims": "claim kind who many level evidence links part public wording",
    "ri_changes": "step change",
    "lessons": "happened why keep for_whom theme share",
    "next_steps": "step organisation owner due status",
    "follow_ups": "when date owner ask result",
    "youth_decisions": "decision who by change",
    "youth_groups": "description band who number reached gatekeeper barriers adjustment",
    "youth_levels": "stage level",
    "youth_methods": "activity stage length setting facilitator materials age_fit",
    "youth_requirements": "requirement state proof",
    "youth_log": "activity date under_8 from_8 from_12 from_15 from_18 heard surprise",
    "youth_views": "view result why told",
    "youth_ratings": "element one two three four five",
    "actions": "action owner due from priority status note",
    "decisions": "date decision options reason by informed_by affects",
    "trade_offs": "value_a value_b chosen who_loses softened review",
}
CQ_PAGES = [
    "Owner", "Problem", "Question", "End user", "On the desk", "Which children", "Outcome",
    "Why data", "Skills needed",
]
QUICK = {
    "cq": "owner.owner_org owner.owner problem.problem question.question users.users desk.desk "
    "children.children outcome.outcome data.data_fit skills.skills",
    "tn": "q1.answer q1.rating q1.action q2.answer q2.rating q2.action q3.answer q3.rating "
    "q3.action q4.answer q4.rating q4.action flags.stop panel.panel panel.date outcome.proposed "
    "outcome.outcome outcome.reason",
    "pf": "scorers.scorers agreed.suitability agreed.deliverability agreed.impact "
    "agreed.scalability agreed.portfolio recommendation.recommendation recommendation.exception",
    "pr": "title.title answer.answer children.children user.user user.user_commitment "
    "approach.approach outputs.outputs team.team plan.start plan.duration plan.milestones "
    "cost.budget cost.budget_total commit.commit risks.risks first_look.data "
    "first_look.data_note first_look.harm first_look.harm_note first_look.right "
    "first_look.right_note first_look.youth first_look.youth_note",
    "legal": "agreements.agreements agreements.parties topics.guide topics.summary topics.topics "
    "circulation.seen circulation.circulation",
    "pid": "definition.objectives scope.scope_in scope.scope_out organisation.team "
    "plan.milestones plan.plan_state budget.budget budget.budget_summary budget.budget_checks "
    "data.datasets data.data_state screening.always screening.always_unsure consider.consider "
    "consider.consider_unsure assessment.outcome assessment.status assessment.reason "
    "assessment.steward dpia_use.need dpia_use.processing dpia_ask.consultation "
    "dpia_ask.necessity dpia_risks.risks dpia_risks.dpia_state dpia_sign.advice "
    "dpia_sign.followed dpia_sign.overruled dpia_sign.regulator dpia_sign.measures_by "
    "dpia_sign.residual_by risks.risks risks.risk_map changes.baseline changes.changes",
    "safe": "contact.in_person contact.online contact.partner contact.overnight "
    "data.identifiable data.images data.reveal around.distressing around.raised_risk "
    "around.abroad level.level lead.lead lead.lead_reach statement.version statement.statement "
    "register.summary register.people",
    "impact": "story.headline story.summary answer.question answer.answer desk.promise desk.desk "
    "outputs.outputs claims.claims claims.strength lessons.lessons next.next",
    "youth": "matter.touches matter.open matter.audience ready.safe ready.time ready.money "
    "worth.skills worth.adds outcome.suggestion outcome.outcome outcome.reason outcome.review "
    "who.groups how.methods space.rating voice.rating audience.rating influence.rating "
    "influence.lundy consent.giver consent.withdraw consent.limits feedback.views "
    "feedback.summary",
    "gov": "summary.summary summary.options ask.ask ask.ask_money meeting.meetings "
           "meeting.attendees votes.votes "
    "votes.conditions",
}
WAY = ("cq", "tn", "pf", "pr", "gov")
"""The quick way to a board pack; what comes after it takes its own time."""
MINUTES = {"cq": 12, "tn": 10, "pf": 8, "pr": 22, "gov": 8, "legal": 20, "safe": 10,
           "youth": 15, "impact": 15, "pid": 0}
STEPS = {
    1: "Are we best placed to answer this challenge?",
    2: "Who, what, when, how does the project work?",
    3: "Do the partner organisations support this initiative?",
    4: "What have we all signed up to?",
    5: "What are our responsibilities towards every child?",
    6: "Are we doing the right thing in the right way?",
    7: "How do we meaningfully engage young people?",
    8: "What did the project achieve, and what lessons have we learned?",
}
BANNED = re.compile(
    r"\b(lorem|todo|tbd|xxx|chatbot|assistant|language model|UNICEF|simply|leverage|synerg\w+|"
    r"stakeholder alignment|best-in-class)\b|!|<[a-z/]",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_builtin("dcc")


@pytest.fixture(scope="module")
def index(pack: Pack) -> PackIndex:
    return PackIndex(pack)


def asked(pack: Pack, step_key: str) -> Iterator[tuple[str, Question]]:
    """Every question of a step as ``section.question``."""
    step = next(step for step in pack.steps if step.key == step_key)
    for section in step.sections:
        for question in section.questions:
            yield f"{section.key}.{question.key}", question


def all_texts() -> Iterator[str]:
    for source in read_sources(builtin_files("dcc"), []).values():
        if not source.file.startswith("texts/"):
            yield from (slot.text for slot in slots_of(source))


@pytest.mark.parametrize("step", QUESTIONS)
def test_a_step_asks_for_everything_it_has_to(pack: Pack, step: str):
    found = {path for path, _ in asked(pack, step)} | {
        path.split(".")[1] for path, _ in asked(pack, step)
    }
    assert set(QUESTIONS[step].split()) - found == set()


@pytest.mark.parametrize("register", FIELDS)
def test_a_register_has_all_its_fields(index: PackIndex, register: str):
    assert set(FIELDS[register].split()) <= set(index.fields(register))


@pytest.mark.parametrize("step", QUICK)
def test_the_quick_path_asks_exactly_this(pack: Pack, step: str):
    quick = [path for path, question in asked(pack, step) if question.depth == "quick"]
    assert sorted(quick) == sorted(QUICK[step].split())
    assert next(s for s in pack.steps if s.key == step).minutes == MINUTES[step]


def test_the_quick_way_to_a_board_pack_takes_an_hour(pack: Pack):
    assert sum(MINUTES[step] for step in WAY) <= 60
    assert pack.header.way[0] == "cq"
    assert pack.header.way[-1] == "gov"


def test_the_challenge_question_is_nine_short_pages(pack: Pack):
    step = next(step for step in pack.steps if step.key == "cq")
    pages = [s for s in step.sections if any(q.depth == "quick" for q in s.questions)]
    assert [page.title for page in pages] == CQ_PAGES
    assert all(sum(q.depth == "quick" for q in page.questions) <= 3 for page in pages)
    assert {s.key: s.panel for s in step.sections if s.panel} == {
        "question": "wording_check", "critique": "critique",
    }


def test_every_question_says_why_what_is_good_and_gives_an_example(pack: Pack):
    short = [
        f"{step.key}.{path}"
        for step in pack.steps
        for path, q in asked(pack, step.key)
        if q.kind not in {"calc", "info"}
        and not all((q.label, q.short, q.help, q.why, q.good, q.example, q.task))
    ]
    assert short == []


def test_every_field_of_a_table_says_what_belongs_there(pack: Pack):
    short = [
        f"{register.key}.{q.key}"
        for register in pack.registers for q in register.fields
        if q.kind != "calc" and not (q.help and q.example)
    ]
    assert short == []


def test_a_task_begins_with_a_verb_and_stays_short(pack: Pack):
    tasks = {q.task for step in pack.steps for _, q in asked(pack, step.key) if q.task}
    assert [task for task in tasks if len(task) > 90 or task.endswith(".")] == []
    assert [task for task in tasks if task.split()[0] in {"The", "A", "What", "Who"}] == []


def test_no_banned_words_and_no_markup():
    assert [text for text in all_texts() if BANNED.search(text)] == []


def test_examples_come_from_other_projects_than_the_sample(pack: Pack):
    texts = [q.example for step in pack.steps for _, q in asked(pack, step.key)]
    assert [t for t in texts if "Arden" in t or "vaccin" in t.lower()] == []


def test_true_north_has_four_questions_two_runs_and_four_words(pack: Pack, index: PackIndex):
    step = index.step("tn")
    assert [run.key for run in step.runs] == ["idea", "proposal"]
    for key in ("q1", "q2", "q3", "q4"):
        rating = index.question(f"tn.{key}.rating")
        assert [option.slug for option in rating.options] == RATINGS
        assert [option.shape for option in rating.options] == [
            "ok", "attention", "stop", "not_done",
        ]
        assert index.question(f"tn.{key}.evidence").depth == "full"
    assert len(index.question("tn.flags.stop").options) == 7
    assert index.question("tn.panel.panel").least == 2


def test_the_rubric_is_whole(pack: Pack):
    rubric = next(step.rubric for step in pack.steps if step.key == "pf")
    assert rubric is not None
    assert {c.key: c.weight for c in rubric.categories} == {
        "suitability": 20, "deliverability": 25, "impact": 30, "scalability": 15, "portfolio": 10,
    }
    assert sum(c.weight for c in rubric.categories) == 100
    assert [c.floor for c in rubric.categories] == ["2.0", "1.5", "2.0", None, None]
    assert all([a.score for a in c.anchors] == [0, 1, 2, 3, 4, 5] for c in rubric.categories)
    criteria = [criterion for c in rubric.categories for criterion in c.criteria]
    assert len(criteria) == 20
    assert {c.key for c in criteria if c.zero_stops} == {"im1", "im2", "su1", "de4"}
    assert (rubric.recommend_from, rubric.develop_from) == (65, 45)


def test_the_scored_questions_say_what_the_rubric_says(pack: Pack, index: PackIndex):
    rubric = index.step("pf").rubric
    for category in rubric.categories:
        question = index.question(f"pf.agreed.{category.key}")
        assert question.short == category.title
        assert question.anchors == category.anchors
        for criterion in category.criteria:
            anchors = index.question(f"pf.agreed.{criterion.key}").anchors
            assert [a.text for a in anchors] == [criterion.low, criterion.high]


def test_an_expression_of_interest_is_assessed_by_five_criteria_that_weigh_a_hundred(
    index: PackIndex,
):
    criteria = {f.key: f for f in index.register("eois").fields if f.kind == "score5"}
    assert {key: f.weight for key, f in criteria.items()} == {
        "score_fit": 30, "score_contribution": 25, "score_delivery": 15, "score_values": 20,
        "score_practical": 10,
    }
    assert all([a.score for a in f.anchors] == [0, 1, 2, 3, 4, 5] for f in criteria.values())


def test_the_eight_steps_carry_their_questions(pack: Pack):
    assert {s.number: s.question for s in pack.steps if s.number} == STEPS
    assert all(s.built for s in pack.steps)
    assert all(s.title and s.task and s.purpose for s in pack.steps)
    ethics = next(s for s in pack.steps if s.key == "ethics")
    assert "Ethics Journal and Workshop" in ethics.aliases


def test_gates_are_numbered_and_their_rules_can_be_done(pack: Pack):
    assert [gate.key for gate in pack.header.gates] == [f"G{n}" for n in range(9)]
    rules = [rule for gate in pack.header.gates for rule in gate.rules]
    assert {r.id for r in rules if r.never_overridable} == {
        "g5_safe_direct", "g5_ethics_stop", "g6_ethics_stop", "g7_ethics_stop", "g7_disclosure",
    }
    assert all(rule.text.endswith(".") and len(rule.text) <= 90 for rule in rules)


def test_documents_and_the_line_they_carry(pack: Pack):
    assert [(d.id, d.name, d.gate, d.state) for d in pack.header.documents] == [
        ("P1", "question_sheet", "G0", "final"),
        ("P2", "fillable_form", "G0", "final"),
        ("P2s", "eoi_summaries", None, "final"),
        ("P2b", "eoi_blind", None, "final"),
        ("P3", "team_skills", "G1", "final"),
        ("P4", "workshop_record", None, "final"),
        ("P4a", "agenda_wall", None, "final"),
        ("P4b", "score_sheets", None, "final"),
        ("P4c", "workshop_canvases", None, "final"),
        ("P4d", "sign_in_sheet", None, "final"),
        ("P4e", "workshop_boards", None, "final"),
        ("P5", "proposal", "G2", "final"),
        ("P6", "raci_plan", None, "final"),
        ("P6p", "raci_poster", None, "final"),
        ("P7", "true_north_prioritisation", None, "final"),
        ("P8", "project_initiation", None, "final"),
        ("P8s", "project_initiation_short", None, "final"),
        ("P9", "impact_assessment", None, "final"),
        ("P10", "project_summary", "G3", "for_decision"),
        ("P10d", "decision_notice", "G4", "approved"),
        ("P11", "legals_at_a_glance", None, "final"),
        ("P11b", "legals_for_board", None, "final"),
        ("P12", "safeguarding_record", None, "final"),
        ("P12s", "safeguarding_statement", None, "final"),
        ("P12c", "safeguarding_card", None, "final"),
        ("P13", "ethics_summary", None, "final"),
        ("P13f", "ethics_full", None, "final"),
        ("P14", "youth_decision", None, "final"),
        ("P14p", "youth_plan", None, "final"),
        ("P14y", "youth_sheet", None, "final"),
        ("P15", "impact_statement", None, "final"),
        ("P15p", "impact_public", None, "final"),
        ("P16", "board_pack", "G3", "for_decision"),
        ("P16p", "passport", None, "final"),
        ("P17", "portfolio", None, "final"),
        ("P18", "blank_sheets", None, "final"),
    ]
    assert pack.header.origin == "Default template of this tool. Not published by the DCC."


def test_other_words_replace_children_everywhere():
    files = builtin_files("dcc")
    names = {name: text for name, text in files.items() if not name.startswith("texts/")}
    header = names["pack.toml"].replace('children = "children"', 'children = "older people"')
    from collab_desktop.framework.loader import load_pack

    changed = PackIndex(load_pack({**names, "pack.toml": header}))
    assert changed.question("cq.children.children").label.startswith("Which older people")
    assert "older people" in changed.question("tn.q1.answer").label


CHECK_INS = {"ci1": 14, "ci2": 12, "ci3": 12}
CONCERN = ("concern note answer action action_owner action_due settled affected dissent").split()


def test_each_check_in_asks_its_questions_one_at_a_time(pack: Pack, index: PackIndex):
    step = index.step("ethics")
    assert [run.key for run in step.runs] == list(CHECK_INS)
    asking = [section for section in step.sections if section.like == "concern"]
    counted = {run: sum(run in s.runs for s in asking) for run in CHECK_INS}
    assert counted == CHECK_INS
    for section in asking:
        question, *pattern = section.questions
        assert question.kind == "info"
        assert question.label.endswith(("?", "it.", "each."))
        assert question.why, section.key
        assert [q.key for q in pattern] == CONCERN
        assert section.tags, section.key
        shown = index.question(f"ethics.{section.key}.answer").show_if
        assert shown is not None
        assert shown.one_of is not None
        assert shown.one_of.question == f"ethics.{section.key}.concern"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_pattern_is_translated_once_for_all_its_sections(language: str):
    index = PackIndex(load_builtin("dcc", language))
    labels = {index.question(f"ethics.{key}.concern").label for key in ("motivation", "next")}
    assert len(labels) == 1
    assert labels != {PackIndex(load_builtin("dcc")).question("ethics.next.concern").label}


def test_the_topics_of_the_legal_sheet_are_offered_eight_first(index: PackIndex):
    presets = index.register("legal_topics").presets
    assert sum(preset.depth == "quick" for preset in presets) == 8
    assert len(presets) == 21, "the licences of datasets are worked out"


def test_tables_that_need_rows_say_so(index: PackIndex):
    wanted = {
        "cq.users.users": 1, "cq.skills.skills": 1, "cq.scope.scope_in": 1,
        "cq.scope.scope_out": 1, "pr.outputs.outputs": 1, "pr.outputs.toc": 1,
        "pr.plan.milestones": 3, "pr.plan.wps": 1, "pr.risks.risks": 3, "pr.commit.commit": 1,
        "pr.endorse.endorse": 1, "gov.votes.votes": 1,
    }
    for path, rows in wanted.items():
        question = index.question(path)
        assert isinstance(question, TableQuestion)
        assert question.min_rows == rows, path


# -- skills and sample -----------------------------------------------------------------------


def data(name: str) -> str:
    folder = resources.files("collab_desktop.resources")
    return folder.joinpath(*name.split("/")).read_text(encoding="utf-8")


def test_the_catalogue_of_skills_has_no_doubles():
    groups = tomllib.loads(data("skills.toml"))["groups"]
    skills = [skill for group in groups for skill in group["skills"]]
    assert len(groups) == 8
    assert len({skill["key"] for skill in skills}) == len(skills) == 46
    assert all(1 <= len(skill["synonyms"]) <= 4 for skill in skills)


@pytest.mark.parametrize("name", ["sample", "water", "air"])
def test_the_sample_can_be_filled_in(pack: Pack, name: str):
    parsed = read_answers(data(f"sample/{name}.json"), pack, known_ids=())
    assert parsed.problems == ()
    assert len(parsed.answers) > 50


def test_the_sample_adds_up(pack: Pack):
    rows = json.loads(data("sample/sample.json"))["registers"]
    lines = rows["budget_lines"]
    cash = sum(row["amount"]["minor"] for row in lines if not row["in_kind"])
    confirmed = sum(
        row["amount"]["minor"] for row in lines
        if not row["in_kind"] and row["status"] == "confirmed"
    )
    in_kind = sum(row["amount"]["minor"] for row in lines if row["in_kind"])
    assert (cash, confirmed, in_kind) == (8_400_000, 3_000_000, 2_250_000)
    assert len(rows["risks"]) == 9


def test_the_sample_sheets_score_what_the_rubric_knows(pack: Pack):
    rubric = next(step.rubric for step in pack.steps if step.key == "pf")
    assert rubric is not None
    quick = {c.key for c in rubric.categories}
    full = {criterion.key for c in rubric.categories for criterion in c.criteria}
    for project in json.loads(data("sample/extra.json"))["projects"]:
        for round_ in project["rounds"]:
            items = quick if round_["depth"] == "quick" else full
            assert set(project["agreed"]) == items
            assert all(set(b["scores"]) == items for b in round_["ballots"])
            assert {b["person"] for b in round_["ballots"]} == set(round_["scorers"])


# -- other languages -------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "label"), [
    ("fr", "Quelle est la question du défi"), ("ar", "ما هو سؤال التحدي"),
])
def test_other_languages_are_whole_and_say_that_nobody_reviewed_them(language: str, label: str):
    pack = load_builtin("dcc", language)
    assert pack.translation == "draft"
    assert PackIndex(pack).question("cq.question.question").label.startswith(label)
    assert len(pack.untranslated) + len(pack.stale) < 40
    assert "{" not in "".join(q.label for step in pack.steps for _, q in asked(pack, step.key))


def test_terms_of_another_language_replace_its_own_words():
    question = PackIndex(load_builtin("dcc", "fr")).question("cq.children.children")
    assert question.label.startswith("Quels enfants")


def test_a_sentence_that_names_a_control_has_one(pack: Pack):
    """"Choose from the list", "the next field", words in quotes: what they point to is there."""
    index = PackIndex(pack)
    found = [pair for step in index.pack.steps for pair in index.questions(step.key)]
    found += [(f"{name}.{f.key}", f) for name in pack.header.registers
              for f in index.register(name).fields]
    titles = {q.label for _, q in found} | {gate.title for gate in pack.header.gates}
    titles |= {o.label for _, q in found for o in getattr(q, "options", ())}
    titles |= {"recommend to board", "Do not take forward"}
    known = {title.casefold() for title in titles}
    for path, question in found:
        if "from the list" in question.help:
            assert question.kind in {"choice", "multi", "person", "org", "people"} or getattr(
                question, "suggests", None
            ), path
        if "the next field" in question.help:
            step, section, key = path.split(".")
            keys = [q.key for q in index.section(step, section).questions]
            assert keys.index(key) + 1 < len(keys), path
    for gate in pack.header.gates:
        for rule in gate.rules:
            about = index.find_step(rule.step or "")
            if about is None or not about.built:
                continue
            for name in re.findall("“([^”]+)”", rule.text):
                assert name.casefold() in known, rule.id
