"""Editor of ``choice``: radio buttons for up to seven options, a list for more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor, column, row
from collab_desktop.ui.questions.choosing import (
    STATES,
    Radios,
    name_choices,
    named_options,
    show_retired,
)
from collab_desktop.ui.questions.marks import state_icon
from collab_desktop.ui.widgets.fields import ComboBox

MOST_RADIOS = 7


class ChoiceEditor(Editor):
    """One slug out of the options of the question."""

    radios: Radios | None = None
    combo: ComboBox | None = None

    def _build(self) -> None:
        if len(self.question.offered) <= MOST_RADIOS and not self.compact:
            self._build_radios()
        else:
            self._build_list()

    def _build_radios(self) -> None:
        self.radios = Radios(named_options(self.question), self)
        self.radios.picked.connect(lambda slug: self._changed(slug))
        column(self, self.radios)

    def _build_list(self) -> None:
        self.combo = ComboBox(parent=self)
        self.combo.setPlaceholderText(self.tr("Choose one"))
        for option in self.question.offered:
            self.combo.addItem(option.label, option.slug)
            if option.shape in STATES:
                self.combo.setItemIcon(self.combo.count() - 1, state_icon(STATES[option.shape]))
        self.combo.setMinimumWidth(theme.px(200))
        self.combo.activated.connect(self._activated)
        row(self, self.combo)

    def _activated(self, index: int) -> None:
        self._changed(self.combo.itemData(index) if self.combo is not None else None)

    def _inputs(self) -> Sequence[QWidget]:
        if self.radios is not None:
            return self.radios.buttons
        return (self.combo,) if self.combo is not None else ()

    def _name(self, label: str) -> None:
        if self.radios is not None:
            self.radios.setAccessibleName(label)
            name_choices(self.radios.buttons, label)
        super()._name(label)
        if self.radios is not None:
            self.setFocusProxy(self.radios)

    def _show(self, value: JsonValue) -> None:
        if self.radios is not None:
            self.radios.choose(value)
            show_retired(self.radios.buttons, self.question)
        if self.combo is not None:
            for option in self.question.options:
                if option.retired and option.slug == value and self.combo.findData(value) < 0:
                    self.combo.addItem(option.label, option.slug)
            self.combo.setCurrentIndex(self.combo.findData(value) if value else -1)
