"""What a person chose on this computer, kept in one small TOML file.

A broken or unknown entry never stops the program: it falls back to its default, alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from collab_desktop import paths

THEMES = ("auto", "light", "dark", "high_contrast")
DIGITS = ("auto", "latin", "native")
TRAINING = ("everybody", "by_level")
TEXT_PERCENT_MIN, TEXT_PERCENT_MAX = 80, 200
RECENT_MAX = 10

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": THEMES, "digits": DIGITS, "training": TRAINING,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """One immutable set of choices; the preferences page is drawn from its fields."""

    language: str = ""
    """Language of the screens, for example ``fr`` or ``pt_BR``; empty: as the system."""
    system_language: str = field(default="en", metadata={"kept": False})
    """What empty means on this computer; found at each start, never kept in the file."""
    region: str = ""
    """Locale of numbers and dates, for example ``en_KE``; empty: as the language."""
    theme: str = "auto"
    """One of ``THEMES``; ``auto`` follows the system."""
    text_percent: int = 100
    """Size of text, 80 to 200."""
    digits: str = "auto"
    """One of ``DIGITS``: as the locale has it, 0-9, or the digits of the locale's own script."""
    motion: bool = True
    """Whether things may move on the screen."""
    single_key: bool = True
    """Whether single letters are shortcuts outside text fields (WCAG 2.1.4: they can be off)."""
    name: str = ""
    """Who works on this computer, for authorship."""
    organisation: str = ""
    """For whom that person works."""
    organisation_logo: str = ""
    """Path of a picture for the cover of documents, or empty."""
    training: str = "everybody"
    """One of ``TRAINING``: who is trained in safeguarding, in projects that are begun here."""
    recent: tuple[str, ...] = ()
    """Paths of the workspaces opened last, newest first."""
    first_run_done: bool = False
    """Whether the first page was answered or skipped."""
    device: str = ""
    """A random id of this installation; names its chain in the journals of workspaces."""

    @property
    def screen_language(self) -> str:
        """The language that the screens speak."""
        return self.language or self.system_language

    def with_recent(self, workspace: Path) -> Settings:
        """Put a workspace at the head of the recent ones."""
        newest = str(workspace)
        others = tuple(path for path in self.recent if path != newest)
        return replace(self, recent=(newest, *others)[:RECENT_MAX])

    def without_recent(self, workspace: Path) -> Settings:
        """Forget one recent workspace."""
        gone = str(workspace)
        return replace(self, recent=tuple(path for path in self.recent if path != gone))


def load(file: Path | None = None) -> Settings:
    """Read the choices; whatever cannot be read has its default.

    Args:
        file: another place than the person's own settings file.
    """
    try:
        text = (file or paths.settings_file()).read_text(encoding="utf-8")
        found = tomllib.loads(text)
    except (OSError, ValueError, RecursionError):
        return Settings()
    chosen = {f.name: _usable(f.name, f.default, found.get(f.name)) for f in _kept()}
    known = Settings(**{name: value for name, value in chosen.items() if value is not None})
    return replace(known, recent=tuple(map(paths.carried, known.recent)))


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the choices: whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    target = file or paths.settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".new")
    kept = replace(settings, recent=tuple(map(paths.to_carry, settings.recent)))
    lines = (f"{f.name} = {_toml(getattr(kept, f.name))}\n" for f in _kept())
    with draft.open("w", encoding="utf-8", errors="replace", newline="\n") as out:
        out.writelines(lines)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(target)


def _kept() -> list[Field[Any]]:
    """The fields that stand in the file."""
    return [f for f in fields(Settings) if f.metadata.get("kept", True)]


def _usable(name: str, default: Any, value: Any) -> Any:
    """Return what the file has for a field as the field wants it, or nothing."""
    if isinstance(default, tuple):
        is_list = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return tuple(value[:RECENT_MAX]) if is_list else None
    if type(value) is not type(default):
        return None
    if name == "text_percent":
        return min(max(int(value), TEXT_PERCENT_MIN), TEXT_PERCENT_MAX)
    return value if value in _CHOICES.get(name, (value,)) else None


def _toml(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    # JSON and TOML write booleans, integers and strings alike, but for one control character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def identified(settings: Settings) -> Settings:
    """The same choices with a device id; made once and kept, where the folder can be written."""
    if settings.device:
        return settings

    with_id = replace(settings, device=os.urandom(6).hex())
    with contextlib.suppress(OSError):
        save(with_id)
    return with_id
