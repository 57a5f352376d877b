"""A pack loads whole, or is refused with file, line and question of everything that is wrong."""

from __future__ import annotations

import pytest
from tests.framework.small_pack import CQ, FILES, OUTPUTS, PACK, PF, changed

from collab_desktop.framework.loader import fingerprint, load_pack
from collab_desktop.framework.names import KnownNames
from collab_desktop.framework.refusal import PackRefused

KNOWN = KnownNames(
    pages=frozenset({"scoring"}),
    panels=frozenset({"wording_check"}),
    checks=frozenset({"answered"}),
    rules=frozenset({"cost"}),
    documents=frozenset({"sheet"}),
)


def refused(files, **options):
    with pytest.raises(PackRefused) as caught:
        load_pack(files, **options)
    return caught.value.problems


def test_small_pack_loads_whole():
    pack = load_pack(FILES, known=KNOWN)
    assert pack.full_id == "small/1.0"
    assert [step.key for step in pack.steps] == ["cq", "pf"]
    assert pack.sha256 == fingerprint(FILES)
    assert pack.untranslated == frozenset()
    question = pack.steps[0].sections[0].questions[0]
    assert question.label == "What do you ask about children?"
    assert question.help == "Two lines\nof help."


def test_fingerprint_changes_with_any_text_and_not_with_order():
    assert fingerprint(dict(reversed(FILES.items()))) == fingerprint(FILES)
    assert fingerprint(changed("steps/cq.toml", "Theme", "Topic")) != fingerprint(FILES)


SAID = [
    # file, old text, new text, line text, question, part of the sentence
    (
        "steps/cq.toml",
        "limit = 300",
        "limt = 300",
        "limt",
        "cq.question.question",
        "“limt” is unknown",
    ),
    (
        "steps/cq.toml",
        'label = "Theme"\n',
        "",
        '[[sections.questions]]\nkey = "theme"',
        "cq.question.theme",
        "“label” is missing",
    ),
    (
        "steps/cq.toml",
        'kind = "calc"',
        'kind = "magic"',
        "magic",
        "cq.plan.cost",
        "“magic” is unknown",
    ),
    (
        "steps/cq.toml",
        'kind = "calc"\n',
        "",
        '[[sections.questions]]\nkey = "cost"',
        "cq.plan.cost",
        "“kind” is missing",
    ),
    (
        "steps/cq.toml",
        'key = "theme"',
        'key = "question"',
        'key = "question"\nkind = "choice"',
        "cq.question.question",
        "“question” is used twice",
    ),
    (
        "steps/cq.toml",
        'slug = "other"',
        'slug = "health"',
        '{ slug = "health", label = "Other"',
        "cq.question.theme",
        "“health” is used twice",
    ),
    ("steps/cq.toml", '"Theme"', '"<script>"', "<script>", "cq.question.theme", "markup"),
    ("steps/cq.toml", '"Theme"', '"a\\u0007b"', "u0007", "cq.question.theme", "control character"),
    ("steps/cq.toml", "{children}", "{childen}", "childen", "cq.question.question", "“childen”"),
    (
        "steps/cq.toml",
        "{ equals",
        "{ matches",
        "matches",
        "cq.question.which",
        "“matches” is unknown",
    ),
    (
        "steps/cq.toml",
        "show_if = {",
        'show_if = { answered = "cq.question.theme",',
        "show_if",
        "cq.question.which",
        "exactly one",
    ),
    (
        "steps/cq.toml",
        "cq.question.theme",
        "cq.question.them",
        "show_if",
        "cq.question.which",
        "did you mean “cq.question.theme”?",
    ),
    (
        "steps/cq.toml",
        'value = "other"',
        'value = "zzz"',
        "show_if",
        "cq.question.which",
        "no option “zzz”",
    ),
    ("steps/cq.toml", "score = 5", "score = 4", "anchors", "cq.plan.clear", "for 0 and for 5"),
    (
        "steps/cq.toml",
        'register = "outputs"',
        'register = "results"',
        "register =",
        "cq.plan.outputs",
        "no register “results”",
    ),
    (
        "steps/cq.toml",
        '["title"]',
        '["title", "size"]',
        "columns",
        "cq.plan.outputs",
        "no field “size”",
    ),
    (
        "steps/cq.toml",
        "required = true",
        'same = "cq.question.gone"',
        "same",
        "cq.question.question",
        "no question",
    ),
    (
        "steps/cq.toml",
        "required = true",
        'same = "cq.question.theme"',
        "same",
        "cq.question.question",
        "another type (choice)",
    ),
    (
        "steps/cq.toml",
        "required = true",
        'prefill = "cq.nowhere.at_all"',
        "prefill",
        "cq.question.question",
        "no question",
    ),
    (
        "steps/cq.toml",
        "required = true",
        'renamed_from = "cq.question.theme"',
        "renamed_from",
        "cq.question.question",
        "was used before",
    ),
    (
        "steps/cq.toml",
        'panel = "wording_check"',
        'panel = "wording"',
        "panel",
        "cq.question",
        "no panel “wording”",
    ),
    (
        "steps/cq.toml",
        'rule = "cost"',
        'rule = "costs"',
        "rule",
        "cq.plan.cost",
        "did you mean “cost”?",
    ),
    (
        "steps/cq.toml",
        'documents = ["P1"]',
        'documents = ["P9"]',
        "documents",
        "cq",
        "no document “P9”",
    ),
    ("steps/cq.toml", 'key = "cq"', 'key = "terms"', 'key = "terms"', "terms", "kept for another"),
    ("steps/cq.toml", "limit = 300", "limit = [", "required = true", "", "not valid TOML"),
    ("steps/pf.toml", "weight = 60", "weight = 50", "[[rubric.categories]]", "pf", "add up to 90"),
    ("steps/pf.toml", 'floor = "2.0"', 'floor = "two"', "floor", "pf.impact", "2.5"),
    ("steps/pf.toml", 'page = "scoring"', 'page = "raci"', "page", "pf", "no page “raci”"),
    ("steps/pf.toml", 'needs = ["cq"]', 'needs = ["tn"]', "needs", "pf", "no step “tn”"),
    (
        "steps/pf.toml", 'needs = ["cq"]', 'needs = ["cq"]\nrests_on = ["cq.questions"]',
        "rests_on", "pf", "cq.question",
    ),
    ("steps/pf.toml", 'phase = "decide"', 'phase = "later"', "phase", "pf", "does not fit"),
    (
        "registers/outputs.toml",
        'label_field = "title"',
        'label_field = "name"',
        "label_field",
        "outputs",
        "no field “name”",
    ),
    (
        "registers/outputs.toml",
        'identity = ["title"]',
        'identity = ["day"]',
        "identity",
        "outputs",
        "no field “day”",
    ),
    (
        "registers/outputs.toml",
        'key = "due"',
        'key = "title"',
        'key = "title"\nkind = "date"',
        "outputs.title",
        "used twice",
    ),
    (
        "registers/outputs.toml",
        'kind = "date"',
        'kind = "table"\nregister = "outputs"',
        'kind = "table"',
        "outputs.due",
        "another table",
    ),
    (
        "pack.toml",
        'goes_to = "cq.question.question"',
        'goes_to = "cq.question.answer"',
        "goes_to",
        "G0.has_question",
        "no step, section or question",
    ),
    (
        "pack.toml",
        'check = "answered"',
        'check = "magic"',
        "check",
        "G0.has_question",
        "no gate check “magic”",
    ),
    ("pack.toml", 'after = "cq"', 'after = "qq"', "after", "G0", "no step “qq”"),
    ("pack.toml", 'gate = "G0"', 'gate = "G1"', "gate =", "P1", "no gate “G1”"),
    ("pack.toml", 'name = "sheet"', 'name = "paper"', "name =", "P1", "no document “paper”"),
    ("pack.toml", '["cq", "pf"]', '["cq", "pf", "tn"]', "steps =", "", "no step “tn”"),
    ("pack.toml", '["cq", "pf"]', '["cq", "cq", "pf"]', "steps =", "", "used twice"),
    ("pack.toml", 'language = "en"\n', "", None, "", "“language” is missing"),
    (
        "pack.toml",
        'steps = ["cq',
        'way = ["cq", "pf/run:x"]\nsteps = ["cq',
        "way",
        "",
        "“pf/run:x”",
    ),
    (
        "steps/cq.toml",
        "cq.question.theme",
        "outputs.clear",
        "show_if",
        "cq.question.which",
        "no question “outputs.clear”",
    ),
    (
        "registers/outputs.toml",
        'label = "Due"',
        'label = "Due"\nprefill = "outputs.title"',
        "prefill",
        "outputs.due",
        "no question “outputs.title”",
    ),
    (
        "registers/outputs.toml",
        'kind = "date"',
        'kind = "int"\nleast = 3\nmost = 2',
        "least",
        "outputs.due",
        "at least 3 and at most 2",
    ),
    (
        "registers/outputs.toml",
        'kind = "date"',
        'kind = "choice"\noptions = []',
        '[[fields]]\nkey = "due"',
        "outputs.due",
        "at least one option",
    ),
    (
        "steps/pf.toml",
        "criteria = []",
        'criteria = [\n{ key = "im1", title = "S", prompt = "H", low = "N", high = "M" }]',
        '{ key = "im1", title = "S", p',
        "pf.fit.im1",
        "“im1” is used twice",
    ),
    (
        "steps/pf.toml",
        "sections = []",
        (
            'runs = [{ key = "one", title = "One" }]\n[[sections]]\nkey = "a"\ntitle = "A"\n'
            '[[sections.questions]]\nkey = "b"\nkind = "text"\nlabel = "B"\nsame = "pf.a.c"\n'
            '[[sections.questions]]\nkey = "c"\nkind = "text"\nlabel = "C"\n'
        ),
        "same",
        "pf.a.b",
        "walked more than once",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "at", "question", "said"), SAID)
def test_refusal_names_file_line_and_question(file, old, new, at, question, said):
    files = changed(file, old, new)
    problems = refused(files, known=KNOWN)
    found = [problem for problem in problems if said in problem.message]
    assert found, [str(problem) for problem in problems]
    problem = found[0]
    assert (problem.file, problem.question) == (file, question)
    expected = None if at is None else files[file][: files[file].index(at)].count("\n") + 1
    assert problem.line == expected


def test_every_problem_is_named_at_once():
    files = {
        **FILES,
        "steps/cq.toml": CQ.replace("score = 5", "score = 3").replace("limit = 300", "limt = 3"),
        "steps/pf.toml": PF.replace("weight = 40", "weight = 41"),
        "registers/outputs.toml": OUTPUTS.replace('identity = ["title"]', 'identity = ["x"]'),
    }
    assert [problem.id for problem in refused(files)] == [
        "pack.unknown_field",
        "pack.key_unknown",
        "pack.anchors_missing",
        "pack.weights",
    ]


def test_a_broken_question_does_not_make_those_that_point_to_it_wrong():
    files = changed("steps/cq.toml", 'label = "Theme"\n', "")
    assert [problem.id for problem in refused(files)] == ["pack.key_missing"]


def test_an_unreadable_file_does_not_make_its_names_unknown():
    assert [p.id for p in refused({**FILES, "steps/cq.toml": "key = "})] == ["pack.syntax"]


def test_doubled_key_in_toml_is_named_with_its_line():
    files = changed("steps/cq.toml", 'title = "The question"', 'title = "A"\ntitle = "B"')
    (problem,) = refused(files)
    assert problem.line == 12
    assert problem.file == "steps/cq.toml"


def test_two_files_with_the_same_step():
    problems = refused({**FILES, "steps/more.toml": PF})
    assert [problem.id for problem in problems] == ["pack.key_doubled"]
    assert problems[0].file == "steps/pf.toml"


def test_a_step_that_the_header_does_not_list():
    problems = refused({**FILES, "steps/tn.toml": PF.replace('key = "pf"', 'key = "tn"')})
    assert [(p.id, p.line) for p in problems] == [("pack.not_listed", 2)]


def test_a_register_with_the_name_of_a_step():
    files = {
        **FILES,
        "registers/pf.toml": OUTPUTS.replace('key = "outputs"', 'key = "pf"'),
        "pack.toml": PACK.replace('["outputs"]', '["outputs", "pf"]'),
    }
    assert [(p.file, p.id) for p in refused(files)] == [("steps/pf.toml", "pack.key_reused")]


@pytest.mark.parametrize(
    "name", ["../pack.toml", "steps/cq.txt", "other/cq.toml", "steps/a/b.toml"]
)
def test_files_that_do_not_belong_to_a_pack(name):
    assert [p.id for p in refused({**FILES, name: ""})] == ["pack.file_unknown"]


def test_missing_header():
    files = {name: FILES[name] for name in FILES if name != "pack.toml"}
    assert [p.id for p in refused(files)] == ["pack.file_missing"]
    assert [p.id for p in refused({**FILES, "pack.toml": "id ="})] == ["pack.syntax"]


def test_a_file_over_one_megabyte_is_refused_and_one_below_is_not():
    files = {**FILES, "steps/cq.toml": CQ + "#" * (1_000_000 - len(CQ.encode()))}
    assert load_pack(files).steps
    files["steps/cq.toml"] += "#"
    assert [p.id for p in refused(files)] == ["pack.file_too_large"]
    files["steps/cq.toml"] = CQ + "#" + "é" * 500_000  # bytes count, not characters
    assert [p.id for p in refused(files)] == ["pack.file_too_large"]


def test_endless_nesting_is_refused():
    files = {**FILES, "steps/cq.toml": "a = " + "[" * 50_000 + "]" * 50_000}
    assert [p.id for p in refused(files)] == ["pack.nested_too_deeply"]


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 400_000 + " = 1",
        "[" + "a." * 400_000 + "a]",
        "x = { " + "'a b' . " * 100_000 + "a = 1 }",
        "x = " + '[{ a = "' * 30 + '" }]' * 30,
        "x = " + "[" * 60 + "]" * 60,
    ],
)
def test_endless_keys_are_refused_at_once(text):
    (problem,) = refused({**FILES, "steps/cq.toml": text})
    assert problem.id in ("pack.nested_too_deeply", "pack.syntax")


def test_thousands_of_mistakes_are_all_named_in_time():
    fields = "".join(
        f'[[fields]]\nkey = "f{n}"\nkind = "text"\nlabel = "<b>"\nprefill = "x.y.z{n}"\n'
        for n in range(9000)
    )
    problems = refused({**FILES, "registers/outputs.toml": OUTPUTS + fields})
    assert len(problems) == 18_000
    assert problems[-1].line == OUTPUTS.count("\n") + 9000 * 5


def test_a_number_of_thousands_of_digits_is_refused():
    assert [p.id for p in refused({**FILES, "steps/cq.toml": "a = " + "9" * 9000})] == [
        "pack.syntax"
    ]


def test_less_than_and_arithmetic_are_not_markup():
    pack = load_pack(changed("steps/cq.toml", '"Theme"', '"Is 3 < 5 and 7 > 6, & more?"'))
    assert pack.steps[0].sections[0].questions[1].label.startswith("Is 3 < 5")


CIRCLE = """
[[sections.questions]]
key = "a"
kind = "text"
label = "A"
{a}

[[sections.questions]]
key = "b"
kind = "text"
label = "B"
{b}
"""


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            'show_if = { answered = "cq.plan.b" }',
            'show_if = { answered = "cq.plan.a" }',
            "pack.condition_circle",
        ),
        ('same = "cq.plan.b"', 'same = "cq.plan.a"', "pack.copy_circle"),
        ('prefill = "cq.plan.b"', 'prefill = "cq.plan.a"', "pack.copy_circle"),
        ('same = "cq.plan.b"', 'prefill = "cq.plan.a"', "pack.copy_circle"),
        ('same = "cq.plan.a"', "", "pack.copy_circle"),
        (
            'show_if = { any_of = [{ answered = "cq.plan.b" }, { answered = "cq.plan.a" }] }',
            "",
            "pack.condition_on_itself",
        ),
    ],
)
def test_circles_are_refused(a, b, expected):
    files = {**FILES, "steps/cq.toml": CQ + CIRCLE.format(a=a, b=b)}
    (problem,) = refused(files)
    assert problem.id == expected
    assert problem.question == "cq.plan.a"


def test_requiring_each_other_is_no_circle():
    a, b = (f'required_if = {{ answered = "cq.plan.{key}" }}' for key in "ba")
    assert load_pack({**FILES, "steps/cq.toml": CQ + CIRCLE.format(a=a, b=b)}).steps


def test_a_long_chain_of_conditions_is_no_circle():
    questions = "".join(
        f'[[sections.questions]]\nkey = "q{n}"\nkind = "bool"\nlabel = "Q"\n'
        f'show_if = {{ answered = "cq.plan.q{n + 1}" }}\n'
        for n in range(3000)
    )
    last = '[[sections.questions]]\nkey = "q3000"\nkind = "bool"\nlabel = "Q"\n'
    assert load_pack({**FILES, "steps/cq.toml": f"{CQ}\n{questions}{last}"}).steps


def test_rules_of_steps_that_a_pack_leaves_out_may_stay():
    files = changed(
        "pack.toml",
        'step = "cq"\ngoes_to = "cq.question.question"',
        'step = "legal"\ngoes_to = "legal.cards.status"',
    )
    assert load_pack(files).header.gates[0].rules[0].step == "legal"


def test_a_key_used_before_with_another_meaning_is_refused():
    before = load_pack(FILES)
    files = changed("registers/outputs.toml", 'kind = "date"', 'kind = "int"')
    (problem,) = refused(files, earlier=[before])
    assert (problem.id, problem.question) == ("pack.kind_changed", "outputs.due")
    assert "“date” and is “int” now" in problem.message
    other = {**files, "pack.toml": PACK.replace('id = "small"', 'id = "another"')}
    assert load_pack(other, earlier=[before]).steps
