"""The export screen shows the real pages, and writes what it shows."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.screenshots import settle
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui import theme
from collab_desktop.ui.export.export_screen import PREVIEW, ExportScreen
from collab_desktop.ui.export.pages import PdfPages
from collab_desktop.ui.export.preview import Thumbnail
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.window import MainWindow


@pytest.fixture
def project(window: MainWindow) -> str:
    return portfolio(window.session)[0].project_id


def open_export(window: MainWindow, project: str, document: str = "") -> ExportScreen:
    window.go(Route("export", project, detail=document))
    settle(QApplication.instance())
    assert isinstance(window.screen_now, ExportScreen)
    return window.screen_now


def text_of(path: Path) -> str:
    document = pdfium.PdfDocument(path)
    words = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return words


def test_the_board_pack_comes_first_with_its_pages(window: MainWindow, project: str) -> None:
    screen = open_export(window, project)
    assert screen._options.document().name == "board_pack"
    assert screen._strip.count() == 7
    assert screen._preview._page.pixmap().width() > 500


def test_a_paper_of_a_workshop_leads_back_to_the_workshop(window: MainWindow, project: str) -> None:
    workshop = window.session.project(project).rows("ws_workshops")[0]
    screen = open_export(window, project, f"agenda_wall/{workshop.id}")
    title = window.session.project(project).cell(workshop.id, "title")
    links = {link.accessibleName(): link for link in screen.findChildren(LinkButton)}
    links[f"Back to {title}"].click()
    assert window.trail.here == Route("step", project, "workshops", detail=workshop.id)


def test_thumbnails_keep_the_proportions_of_pages_on_their_side(qtbot) -> None:
    page = Thumbnail(1, QImage(842, 595, QImage.Format.Format_RGB888))
    qtbot.addWidget(page)
    for width in (92, 230):
        page.resize(width, page.sizeHint().height())
        place = page.place()
        assert place.width() / place.height() == pytest.approx(842 / 595, rel=0.01)
        assert page.rect().toRectF().contains(place)


def test_what_is_saved_is_what_was_shown(
    window: MainWindow, project: str, tmp_path: Path
) -> None:
    screen = open_export(window, project, "question_sheet")
    target = tmp_path / "sheet.pdf"
    screen.save_to(target)
    settle(QApplication.instance())
    assert target.read_bytes() == screen._made.read_bytes()
    assert "vaccinated on time" in text_of(target).replace("\r\n", " ").replace("\n", " ")


def test_the_paper_is_saved_as_word_too(
    window: MainWindow, project: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import docx

    screen = open_export(window, project, "question_sheet")
    target = tmp_path / "sheet.docx"
    asked: list[str] = []

    def where(_parent: object, title: str, proposed: Path, _kinds: str, suffix: str) -> Path:
        asked.extend((title, proposed.suffix, suffix))
        return target

    monkeypatch.setattr("collab_desktop.ui.export.export_screen.ask_where", where)
    screen.save_as_word()
    settle(QApplication.instance())
    assert asked == ["Save as Word", ".docx", ".docx"]
    words = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert any("vaccinated on time" in text for text in words)
    assert (screen._save.isEnabled(), screen._word.isEnabled()) == (True, True)


def test_only_the_chosen_parts_are_printed_and_written_down(
    window: MainWindow, project: str, tmp_path: Path
) -> None:
    screen = open_export(window, project)
    parts = screen._options._parts
    names = [check.text() for check in parts._checks]
    assert len(names) > 3
    pages = screen._strip.count()
    parts._checks[names.index("Budget")].click()
    screen._rest.timeout.emit()
    settle(QApplication.instance())
    assert [check.text() for check in parts._checks] == names
    assert screen._strip.count() < pages
    screen.save_to(tmp_path / "some.pdf")
    settle(QApplication.instance())
    assert "Every line" not in text_of(tmp_path / "some.pdf")
    (written,) = window.session.store.rows("export", project_id=project)
    assert written["sha256"][:8] in text_of(tmp_path / "some.pdf")
    for check in parts._own():
        check.click()
    assert [check.isEnabled() for check in parts._own() if check.isChecked()] == [False]


def test_a_version_for_the_public_lists_what_is_taken_out(
    window: MainWindow, project: str
) -> None:
    screen = open_export(window, project, "raci_plan")
    options = screen._options
    options._readers.setCurrentIndex(2)
    screen._rest.timeout.emit()
    settle(QApplication.instance())
    said = [label.text() for label in options.findChildren(QLabel) if label.isVisible()]
    assert "Stance · Stakeholders · 14" in said
    assert any(text.startswith("Taken out of this version: ") for text in said)
    assert options._roles.isChecked()
    assert not options._roles.isEnabled()
    options._readers.setCurrentIndex(0)
    screen._rest.timeout.emit()
    settle(QApplication.instance())
    said = [label.text() for label in options.findChildren(QLabel) if label.isVisible()]
    assert "Stance · Stakeholders · 14" not in said


def test_saving_is_written_down_and_undo_still_works(
    window: MainWindow, project: str, tmp_path: Path
) -> None:
    questions = Questionnaire(window.session, project)
    address = Address("cq.desk.desk")
    before = questions.data.answers[address]
    questions.set_answer(address, Answer.of("Another desk"))
    screen = open_export(window, project)
    screen.save_to(tmp_path / "pack.pdf")
    settle(QApplication.instance())
    assert len(window.session.store.rows("export", project_id=project)) == 1
    window.trigger("undo")
    assert questions.data.answers[address] == before


def test_the_keyboard_stays_on_the_page_while_and_after_saving(
    window: MainWindow, project: str, tmp_path: Path
) -> None:
    screen = open_export(window, project, "question_sheet")
    window.activateWindow()
    screen._save.setFocus()
    screen.save_to(tmp_path / "sheet.pdf")
    assert screen._cancel.hasFocus()
    settle(QApplication.instance())
    assert screen._save.hasFocus()


def test_a_board_pack_is_for_the_board_until_somebody_says_otherwise(
    window: MainWindow, project: str
) -> None:
    options = open_export(window, project)._options
    assert options._readers.currentData() == "board"
    options._chosen.setCurrentIndex(options._chosen.findData("question_sheet"))
    assert options._readers.currentData() == "team"
    options._readers.setCurrentIndex(2)
    options._readers.activated.emit(2)
    options._chosen.setCurrentIndex(options._chosen.findData("board_pack"))
    assert options._readers.currentData() == "public"


def test_the_keyboard_comes_back_to_the_page_from_the_dialog_for_the_file(
    window: MainWindow, project: str, tmp_path: Path
) -> None:
    screen = open_export(window, project, "question_sheet")
    window.activateWindow()
    screen._save.setFocus()
    dialog = QWidget()
    dialog.show()
    dialog.activateWindow()  # it is gone, and the window is not yet the active one
    QApplication.processEvents()
    assert not screen._save.hasFocus()
    screen.save_to(tmp_path / "sheet.pdf")
    settle(QApplication.instance())
    dialog.close()
    window.activateWindow()
    settle(QApplication.instance())
    assert screen._save.hasFocus()


def test_a_cancelled_save_leaves_nothing(
    window: MainWindow, project: str, tmp_path: Path
) -> None:
    screen = open_export(window, project)
    screen.save_to(tmp_path / "pack.pdf")
    screen._stop_saving()
    settle(QApplication.instance())
    assert list(tmp_path.glob("*")) == [] or (tmp_path / "pack.pdf").stat().st_size > 1000
    assert screen._save.isEnabled()


def test_a_folder_that_is_gone_is_said(window: MainWindow, project: str, tmp_path: Path) -> None:
    screen = open_export(window, project)
    screen.save_to(tmp_path / "gone" / "pack.pdf")
    settle(QApplication.instance())
    assert "cannot be written" in screen._preview._words.text()
    assert screen._save.isEnabled()


def test_a_character_without_a_shape_is_reported_before_the_export(
    window: MainWindow, project: str
) -> None:
    Questionnaire(window.session, project).set_answer(
        Address("cq.desk.desk"), Answer.of("A map \N{GRINNING FACE} for planners")
    )
    screen = open_export(window, project)
    assert screen._options._banner.isVisible()


def test_grey_is_only_a_preview(window: MainWindow, project: str, tmp_path: Path) -> None:
    screen = open_export(window, project)
    colour = screen._made.read_bytes()
    screen._options._grey.setChecked(True)
    screen._rest.stop()
    screen._make()
    settle(QApplication.instance())
    assert screen._made.read_bytes() == colour
    assert screen._preview._page.pixmap().toImage().allGray()


def test_missing_things_lead_to_their_place(window: MainWindow) -> None:
    project = portfolio(window.session)[0].project_id
    screen = open_export(window, project, "decision_notice")
    assert screen._options.document().missing
    place = screen._options.document().missing[0].place
    screen._options.go.emit(place)
    assert window.trail.here.step == place.step


def test_pages_are_pictures_of_their_own_size(tmp_path: Path, window, project: str) -> None:
    screen = open_export(window, project)
    pages = PdfPages(screen._made)
    width, height = pages.size(0)
    assert (round(width), round(height)) == (595, 842)
    picture = pages.picture(0, 72)
    assert (picture.width(), picture.height()) == (596, 842)
    pages.close()


@pytest.mark.parametrize("document", ["question_sheet", "board_pack"])
def test_small_pages_keep_their_shape(window: MainWindow, project: str, document: str) -> None:
    screen = open_export(window, project, document)
    paper = 842 / 595
    for button in screen._strip._buttons:
        line = theme.px(24)
        assert (button.height() - 8 - line) / (button.width() - 8) == pytest.approx(paper, abs=0.03)
    grabbed = screen._strip._buttons[0].grab().toImage()
    assert grabbed.width() < grabbed.height()


def test_previews_are_about_people_and_do_not_stay_on_the_computer(
    window: MainWindow, project: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    lost, others = tmp_path / f"{PREVIEW}lost", tmp_path / f"{PREVIEW}running"
    for folder in (lost, others):
        folder.mkdir()
        (folder / "board_pack.pdf").write_bytes(b"%PDF-")
    os.utime(lost, (0, 0))
    screen = open_export(window, project)
    own = screen._made
    assert own is not None and own.exists()
    assert not lost.exists() and others.exists()
    window.go(Route("home"))
    assert not own.exists()


def test_a_page_is_never_cut_sideways_until_somebody_makes_it_larger(
    window: MainWindow, project: str
) -> None:
    window.resize(960, 600)
    screen = open_export(window, project)
    sideways = screen._preview._scroll.horizontalScrollBar()
    assert sideways.maximum() == 0
    next(b for b in screen._preview.findChildren(LinkButton) if b.text() == "+").click()
    settle(QApplication.instance())
    assert sideways.maximum() > 0


def test_papers_of_steps_are_offered_to_the_board_pack_and_stay_out_until_ticked(
    window: MainWindow, project: str
) -> None:
    screen = open_export(window, project)
    parts, pages = screen._options._parts, screen._strip.count()
    assert parts.added() == frozenset()
    names = [check.text() for check in parts._checks]
    parts._checks[names.index("Project initiation, short")].click()
    screen._rest.timeout.emit()
    settle(QApplication.instance())
    assert screen._strip.count() > pages
    assert [check.text() for check in parts._checks] == names, "the choice stays as it was"
    assert parts.added() == {"Project initiation, short"}
    assert parts.left_out() == frozenset()
