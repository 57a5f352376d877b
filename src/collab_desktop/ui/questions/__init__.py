"""One editor for each kind of question; this list is the only place that knows all of them."""

from __future__ import annotations

from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.questions.bool import BoolEditor
from collab_desktop.ui.questions.calc import CalcEditor
from collab_desktop.ui.questions.choice import ChoiceEditor
from collab_desktop.ui.questions.conf import ConfidenceEditor
from collab_desktop.ui.questions.date import DateEditor
from collab_desktop.ui.questions.file import FileEditor
from collab_desktop.ui.questions.info import InfoEditor
from collab_desktop.ui.questions.int import IntEditor
from collab_desktop.ui.questions.link import LinkEditor
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.questions.lvl4 import LevelEditor
from collab_desktop.ui.questions.money import MoneyEditor
from collab_desktop.ui.questions.multi import MultiEditor
from collab_desktop.ui.questions.org import OrganisationEditor
from collab_desktop.ui.questions.pct import PercentEditor
from collab_desktop.ui.questions.people import PeopleEditor
from collab_desktop.ui.questions.person import PersonEditor
from collab_desktop.ui.questions.score5 import ScoreEditor
from collab_desktop.ui.questions.sign import SignEditor
from collab_desktop.ui.questions.table import TableEditor
from collab_desktop.ui.questions.tags import TagsEditor
from collab_desktop.ui.questions.text import TextEditor
from collab_desktop.ui.questions.yn import YesNoEditor

EDITORS: dict[str, type[Editor]] = {
    "text": TextEditor,
    "long": LongEditor,
    "choice": ChoiceEditor,
    "multi": MultiEditor,
    "bool": BoolEditor,
    "yn": YesNoEditor,
    "score5": ScoreEditor,
    "lvl4": LevelEditor,
    "conf": ConfidenceEditor,
    "int": IntEditor,
    "pct": PercentEditor,
    "money": MoneyEditor,
    "date": DateEditor,
    "person": PersonEditor,
    "org": OrganisationEditor,
    "people": PeopleEditor,
    "tags": TagsEditor,
    "link": LinkEditor,
    "file": FileEditor,
    "table": TableEditor,
    "sign": SignEditor,
    "calc": CalcEditor,
    "info": InfoEditor,
}
