"""What other projects learned stands below the help of the step it belongs to."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire


def test_a_lesson_of_another_project_stands_beside_its_step(around, opened):
    other = Projects(around.session).start("Wells of the upper valley")
    desk = Questionnaire(around.session, other)
    row = desk.add_row("impact.lessons.lessons")
    for field, value in (("happened", "Nobody asked the <b>engineer</b>"), ("keep", "stop"),
                         ("theme", "cq"), ("share", True)):
        desk.set_answer(Address(f"lessons.{field}", f"record:{row}"), Answer.of(value))
    page = opened("cq", "question")
    QApplication.processEvents()
    labels = page.drawer.help.findChildren(QLabel)
    said = [label.text() for label in labels if not label.isHidden()]
    assert "What other projects learned" in said
    assert "Stop: Nobody asked the <b>engineer</b>" in said
    assert "Wells of the upper valley" in said
