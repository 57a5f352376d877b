"""What a newer pack does to the answers of an older one, before anything is moved."""

from __future__ import annotations

from tests.framework.small_pack import CQ, FILES, OUTPUTS

from collab_desktop.framework.loader import load_pack
from collab_desktop.framework.moving import known_paths_changed


def test_the_same_pack_changes_nothing():
    pack = load_pack(FILES)
    changes = known_paths_changed(pack, pack)
    assert changes.is_empty
    assert "cq.question.theme" in changes.kept


def test_renamed_removed_new_and_retyped():
    newer = {
        **FILES,
        "steps/cq.toml": CQ.replace(
            'key = "cost"', 'key = "price"\nrenamed_from = "cq.plan.cost"'
        ).replace(
            'kind = "text"\nlabel = "Which other theme?"', 'kind = "int"\nlabel = "How many?"'
        ),
        "registers/outputs.toml": OUTPUTS.replace('key = "clear"', 'key = "plain"'),
    }
    changes = known_paths_changed(load_pack(FILES), load_pack(newer))
    assert changes.renamed == {"cq.plan.cost": "cq.plan.price"}
    assert changes.removed == ("outputs.clear",)
    assert changes.new == ("outputs.plain",)
    assert changes.retyped == (("cq.question.which", "text", "int"),)
    assert not changes.is_empty


def test_a_rename_with_another_kind_is_retyped():
    newer = CQ.replace('kind = "text"\nlabel = "Which', 'kind = "bool"\nlabel = "Which').replace(
        'key = "which"', 'key = "what"\nrenamed_from = "cq.question.which"'
    )
    changes = known_paths_changed(load_pack(FILES), load_pack({**FILES, "steps/cq.toml": newer}))
    assert changes.retyped == (("cq.question.which", "text", "bool"),)


def test_one_line_may_become_several():
    newer = CQ.replace('kind = "text"\nlabel = "Which', 'kind = "long"\nlabel = "Which')
    changes = known_paths_changed(load_pack(FILES), load_pack({**FILES, "steps/cq.toml": newer}))
    assert changes.is_empty
