"""What a form of the pack editor holds for one part: which fields, with which words and values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.framework.editing import words_address
from collab_desktop.framework.pack_nodes import Node
from collab_desktop.services.pack_desk import OpenPack
from collab_desktop.services.pack_parts import TERMS, filled, sentences_with
from collab_desktop.ui.marking import Speaker

form = Speaker("form")

_LONG: Final = frozenset({
    "label", "help", "why", "good", "example", "purpose", "question", "origin", "prompt",
    "starts_with", "statement", "unlocks", "text", "aim", "method", "output",
})
_TEXTS: Final = {
    "pack": ("title", "origin", "licence"),
    "steps": ("title", "task", "question", "purpose"),
    "sections": ("title", "purpose"),
    "patterns": ("title",),
    "questions": ("label", "short", "task", "help", "why", "good", "example"),
    "registers": ("title", "singular"),
    "categories": ("title", "prompt"),
    "criteria": ("title", "prompt", "low", "high"),
    "gates": ("title", "unlocks"),
    "rules": ("text",),
    "documents": ("title",),
    "agendas": ("title", "aim"),
    "blocks": ("activity", "method", "output"),
    "canvases": ("title", "purpose"),
    "areas": ("title", "prompt"),
    "axes": ("x_low", "x_high", "y_low", "y_high"),
}
_EXTRA: Final = {"long": ("starts_with",), "text": ("starts_with",), "sign": ("role", "statement")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One field, or one line of words."""

    sort: str
    """``line``, ``long``, ``number``, ``check``, ``pick``, ``option``, ``add``; or words alone:
    ``note``, ``head``."""
    address: str
    label: str
    value: Any = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    language: str = ""
    """Of the words, where they are those of another language."""
    retired: bool = False


def entries(opened: OpenPack, address: str, language: str) -> tuple[Entry, ...]:
    """Everything that can be changed about a part.

    Args:
        opened: the pack.
        address: of the part.
        language: whose words are shown; with another than the pack's own, words alone.
    """
    if address == TERMS:
        return tuple(_terms(opened, language))
    node = opened.pack.nodes.get(address)
    if node is None:
        return ()
    if language != opened.language:
        return tuple(_translated(opened, node, language))
    return tuple(_own(node))


def _own(node: Node) -> Iterator[Entry]:
    for key in _keys(node):
        place = f"{node.address}.{key}"
        value = str(node.data.get(key, ""))
        yield Entry("long" if key in _LONG else "line", place, _label(key), value)
    yield from _options(node)
    yield from _anchors(node)
    if node.kind == "rubric":
        yield from _weights(node)
    yield from _settings(node)


def _keys(node: Node) -> tuple[str, ...]:
    kind = "questions" if node.kind == "fields" else node.kind
    return (*_TEXTS.get(kind, ()), *_EXTRA.get(str(node.data.get("kind")), ()))


def _label(key: str) -> str:
    return {
        "title": form.tr("Title"), "origin": form.tr("Where it comes from"),
        "licence": form.tr("Licence"),
        "task": form.tr("Task, verb first"), "question": form.tr("Question of the step"),
        "purpose": form.tr("What it is for"), "label": form.tr("Question"),
        "short": form.tr("Short name"),
        "help": form.tr("Help"), "why": form.tr("Why it is asked"), "good": form.tr("What is good"),
        "example": form.tr("Example"), "singular": form.tr("One row is called"),
        "prompt": form.tr("Prompt"),
        "low": form.tr("What 0 looks like"), "high": form.tr("What 5 looks like"),
        "starts_with": form.tr("Begins with these words"), "role": form.tr("Role"),
        "statement": form.tr("What is signed"), "unlocks": form.tr("What it opens"),
        "text": form.tr("What the rule says"),
        "aim": form.tr("What it is for"), "activity": form.tr("What is done"),
        "method": form.tr("How it goes"), "output": form.tr("What comes out"),
        "x_low": form.tr("Across, from"), "x_high": form.tr("Across, to"),
        "y_low": form.tr("Upwards, from"), "y_high": form.tr("Upwards, to"),
    }[key]


def _options(node: Node) -> Iterator[Entry]:
    options = node.data.get("options")
    if not isinstance(options, list) or node.kind not in {"questions", "fields"}:
        return
    yield Entry("head", f"{node.address}.options", form.tr("Options"))
    for number, option in enumerate(options, 1):
        place = f"{node.address}.options.{option['slug']}"
        label = form.tr("Option {number}").format(number=number)
        yield Entry("option", f"{place}.label", label, str(option.get("label", "")),
                    retired=bool(option.get("retired")))
    add = form.tr("Add option")
    yield Entry("add", f"{node.address}.options", form.tr("A new option"), "", add)


def _anchors(node: Node) -> Iterator[Entry]:
    anchors = node.data.get("anchors")
    if not isinstance(anchors, list) or not anchors:
        return
    yield Entry("head", f"{node.address}.anchors", form.tr("What the points look like"))
    for anchor in anchors:
        place = f"{node.address}.anchors.{anchor['score']}.text"
        yield Entry("line", place, str(anchor["score"]), str(anchor.get("text", "")))


def _weights(node: Node) -> Iterator[Entry]:
    categories = node.data.get("categories", [])
    total = sum(int(c.get("weight", 0)) for c in categories)
    words = form.tr("Together {total}; the weights have to add up to 100.").format(total=total)
    yield Entry("note", node.address, words)
    for category in categories:
        place = f"{node.address}.categories.{category['key']}"
        name = str(category.get("title", ""))
        yield Entry("number", f"{place}.weight", form.tr("Weight of {part}").format(part=name),
                    category.get("weight", 0))
    yield Entry("head", node.address, form.tr("Limits"))
    for category in categories:
        place = f"{node.address}.categories.{category['key']}"
        name = str(category.get("title", ""))
        yield Entry("line", f"{place}.floor", form.tr("Lowest score of {part}").format(part=name),
                    str(category.get("floor") or ""), form.tr("From 0 to 5; empty: no limit."))
    for key, words in (("recommend_from", form.tr("Recommended from")),
                       ("develop_from", form.tr("To be developed from"))):
        default = {"recommend_from": 65, "develop_from": 45}[key]
        yield Entry("number", f"{node.address}.{key}", words, node.data.get(key, default),
                    form.tr("Of 100."))


def _settings(node: Node) -> Iterator[Entry]:
    place = node.address
    is_question = node.kind in {"questions", "fields"}
    if is_question or node.kind in {"steps", "sections"}:
        yield Entry("head", place, form.tr("How it is asked"))
    if is_question and node.data.get("kind") not in {"info", "calc"}:
        depths = (("quick", form.tr("Quick")), ("full", form.tr("Full")))
        hint = form.tr("A full question is asked only where the step is opened further.")
        yield Entry("pick", f"{place}.depth", form.tr("Depth"), node.data.get("depth", "full"),
                    hint, depths)
        depends = form.tr("At present it depends on another answer.")
        yield Entry("check", f"{place}.required", form.tr("Has to be answered"),
                    bool(node.data.get("required")),
                    depends if node.data.get("required_if") else "")
        readers = (("everyone", form.tr("Everyone")), ("board", form.tr("Board")),
                   ("team", form.tr("Team")))
        yield Entry("pick", f"{place}.readers", form.tr("Who may read the answer"),
                    node.data.get("readers", "everyone"), "", readers)
    if node.data.get("kind") == "long":
        words = node.data.get("words", 100)
        yield Entry("number", f"{place}.words", form.tr("Words hoped for"), words)
    if node.kind in {"steps", "sections", "blocks"}:
        yield Entry("number", f"{place}.minutes", form.tr("Minutes"), node.data.get("minutes", 0))
    if node.kind in {"agendas", "blocks"}:
        yield Entry("check", f"{place}.hidden", form.tr("Leave this out"),
                    bool(node.data.get("hidden")),
                    form.tr("New workshops begin without it. Those that are planned keep theirs."))
    if node.kind in {"questions", "steps", "sections"}:
        yield Entry("check", f"{place}.hidden", form.tr("Leave this out"),
                    bool(node.data.get("hidden")),
                    form.tr("Nobody is asked. The words stay here, and answers that were given"
                            " stay readable."))


def _terms(opened: OpenPack, language: str) -> Iterator[Entry]:
    terms = opened.pack.nodes["pack"].data.get("terms", {})
    spoken = opened.pack.words(language) if language != opened.language else {}
    for term, words in terms.items():
        where = f"terms.{term}"
        if language == opened.language:
            yield Entry("line", where, f"{{{term}}}", str(words))
        else:
            yield Entry("line", words_address(language, where), f"{{{term}}}",
                        spoken.get(where, ""), str(words), language=language)
            continue
        sentences, count = sentences_with(opened.pack, term)
        said = form.tr("Sentences it stands in: {count}, for example:").format(count=count)
        yield Entry("note", where, "\n".join((said, *(f"“{s}”" for s in sentences[:3]))))


def _translated(opened: OpenPack, node: Node, language: str) -> Iterator[Entry]:
    spoken, older = opened.pack.words(language), opened.older(language)
    inner = (f"{node.address}.options.", f"{node.address}.anchors.")
    for address, slot in opened.pack.slots.items():
        is_own = address == node.address or address.rpartition(".")[0] == node.address
        if not (is_own or address.startswith(inner)) or not slot.text:
            continue
        key = address.rpartition(".")[2]
        key = "text" if address == node.address else key
        label = _label(key) if is_own and key in _KNOWN else filled(opened.pack, slot.text)[:60]
        hint = filled(opened.pack, slot.text)
        if address in older:
            hint = form.tr("Older than the words: {words}").format(words=hint)
        long = len(slot.text) > 60 or key in _LONG
        yield Entry("long" if long else "line", words_address(language, address), label,
                    spoken.get(address, ""), hint, language=language)


_KNOWN: Final = frozenset(key for keys in (*_TEXTS.values(), *_EXTRA.values()) for key in keys)
