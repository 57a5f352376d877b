"""The choices that first run and settings share, each applied the moment it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from collab_desktop.settings import DIGITS, THEMES, TRAINING, Settings
from collab_desktop.ui import theme
from collab_desktop.ui.plain_page import row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.text import Label

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The text sizes that the two buttons step through."""


class Choices(QWidget):
    """Fields over ``Settings``; every one keeps its value the moment it is chosen."""

    def __init__(self, shell: Shell, chosen: Callable[[str], object] = str) -> None:
        """Stand between fields and settings.

        Args:
            shell: the window around.
            chosen: called with the name of a setting after it was changed.
        """
        super().__init__()
        self._shell = shell
        self._chosen = chosen
        self.hide()

    def keep(self, **fields: object) -> None:
        """Keep other values of some settings; nothing happens when they are as they were."""
        before: Settings = self._shell.settings
        after = replace(before, **fields)  # type: ignore[arg-type]
        if after != before:
            self._shell.change_settings(after)
            for name in fields:
                self._chosen(name)

    def language(self) -> Field:
        """The language of the screens."""
        from collab_desktop.ui.languages import is_draft, screen_languages

        box = ComboBox()
        for tag, name in [("", self.tr("As the system")), *screen_languages()]:
            box.addItem(name, tag)
        box.setCurrentIndex(max(0, box.findData(self._shell.settings.language)))
        box.activated.connect(lambda _index: self.keep(language=box.currentData()))
        unsure = self.tr("This translation is a draft: no native speaker has reviewed it yet.")
        return Field(self.tr("Language"), box, unsure if is_draft() else "")

    def theme(self) -> Field:
        """Light, dark, high contrast, or as the system is."""
        words = {
            "auto": self.tr("As the system"), "light": self.tr("Light"),
            "dark": self.tr("Dark"), "high_contrast": self.tr("High contrast"),
        }
        return self._box(self.tr("Theme"), "theme", [(key, words[key]) for key in THEMES])

    def digits(self) -> Field:
        """Which digits numbers are written with."""
        words = {
            "auto": self.tr("As the language"), "latin": self.tr("0 1 2 3"),
            "native": self.tr("Of its own script"),
        }
        return self._box(self.tr("Digits"), "digits", [(key, words[key]) for key in DIGITS])

    def training(self) -> Field:
        """Who is trained in safeguarding in projects that are begun from now on."""
        words = {
            "everybody": self.tr("Everybody, whatever their role"),
            "by_level": self.tr("By level: those in contact"),
        }
        return self._box(
            self.tr("Safeguarding training, in new projects"), "training",
            [(key, words[key]) for key in TRAINING],
        )

    def _box(self, label: str, name: str, choices: list[tuple[str, str]]) -> Field:
        box = ComboBox()
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._shell.settings, name))))
        box.activated.connect(lambda _index: self.keep(**{name: box.currentData()}))
        return Field(label, box)

    def text_size(self) -> Field:
        """Two buttons that step through the sizes, and the size between them."""
        host, row = row_of()
        self._less = Button(self.tr("Smaller"))
        self._more = Button(self.tr("Larger"))
        self._less.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self._size = Label("", "strong", tabular=True, align="centre")
        row.addWidget(self._less)
        row.addWidget(self._size)
        row.addWidget(self._more)
        row.addStretch(1)
        self.show_size()
        host.setFocusProxy(self._less)
        return Field(self.tr("Text size"), host)

    def _step(self, by: int) -> None:
        now = self._shell.settings.text_percent
        sizes = [s for s in SIZES if (s > now if by > 0 else s < now)]
        if sizes:
            self.keep(text_percent=sizes[0] if by > 0 else sizes[-1])
            self.show_size()

    def show_size(self) -> None:
        """Show the size as it is, also after it was changed elsewhere."""
        now = self._shell.settings.text_percent
        self._size.setText(self.tr("{percent} %").format(percent=now))
        self._size.setMinimumWidth(theme.px(72))
        self._less.setEnabled(now > SIZES[0])
        self._more.setEnabled(now < SIZES[-1])
