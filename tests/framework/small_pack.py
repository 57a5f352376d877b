"""A small pack by hand, and a way to change one line of it."""

from __future__ import annotations

PACK = """
id = "small"
version = "1.0"
title = "Small pack"
licence = "CC BY 4.0"
origin = "Default template of this tool."
language = "en"
steps = ["cq", "pf"]
registers = ["outputs"]

[terms]
children = "children"

[phases]
team = "Question and team"

[[gates]]
key = "G0"
title = "Publish"
unlocks = "the call"
after = "cq"

[[gates.rules]]
id = "has_question"
check = "answered"
severity = "stop"
text = "The question is written."
step = "cq"
goes_to = "cq.question.question"

[[documents]]
id = "P1"
name = "sheet"
title = "Question sheet"
gate = "G0"
step = "cq"
"""

CQ = '''
key = "cq"
title = "Challenge question"
task = "Write the question"
phase = "team"
aliases = ["Problem"]
documents = ["P1"]

[[sections]]
key = "question"
title = "The question"
panel = "wording_check"

[[sections.questions]]
key = "question"
kind = "text"
label = "What do you ask about {children}?"
limit = 300
required = true
help = """
Two lines
of help."""

[[sections.questions]]
key = "theme"
kind = "choice"
label = "Theme"
options = [
    { slug = "health", label = "Health" },
    { slug = "other", label = "Other" },
]

[[sections.questions]]
key = "which"
kind = "text"
label = "Which other theme?"
show_if = { equals = { question = "cq.question.theme", value = "other" } }

[[sections]]
key = "plan"
title = "Plan"

[[sections.questions]]
key = "outputs"
kind = "table"
label = "Outputs"
register = "outputs"
columns = ["title"]

[[sections.questions]]
key = "cost"
kind = "calc"
label = "Cost"
rule = "cost"

[[sections.questions]]
key = "clear"
kind = "score5"
label = "Clear to a stranger?"
anchors = [{ score = 0, text = "Not at all" }, { score = 5, text = "Fully" }]
'''

PF = """
key = "pf"
title = "Score"
task = "Score the priority"
phase = "decide"
number = 1
page = "scoring"
needs = ["cq"]
sections = []

[[rubric.categories]]
key = "impact"
title = "Impact"
weight = 60
floor = "2.0"
anchors = [{ score = 0, text = "None" }, { score = 5, text = "Great" }]
criteria = [{ key = "im1", title = "Size", prompt = "How much?", low = "None", high = "Much" }]

[[rubric.categories]]
key = "fit"
title = "Fit"
weight = 40
anchors = [{ score = 0, text = "None" }, { score = 5, text = "Great" }]
criteria = []
"""

OUTPUTS = """
key = "outputs"
title = "Outputs"
singular = "output"
label_field = "title"
identity = ["title"]

[[fields]]
key = "title"
kind = "text"
label = "Output"

[[fields]]
key = "due"
kind = "date"
label = "Due"

[[fields]]
key = "clear"
kind = "yn"
label = "Clear?"
"""

FILES = {
    "pack.toml": PACK,
    "steps/cq.toml": CQ,
    "steps/pf.toml": PF,
    "registers/outputs.toml": OUTPUTS,
}


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """The small pack with one text replaced, which must be there."""
    assert old in FILES[file], old
    return {**FILES, file: FILES[file].replace(old, new, 1)}
