"""Choice: of the rules' proposals for one cue, the one that stays."""

from rawi.reading.statements.draft import Draft
from rawi.reading.statements.rules import rules
from rawi.reading.statements.scene import Scene


def chosen(scene: Scene) -> list[Draft]:
    """The drafts for a scene in the order of their anchors: one for each cue, the rule of the lower rank first."""
    best: dict[int, Draft] = {}
    for propose in rules():
        for draft in propose(scene):
            best.setdefault(draft.anchor, draft)
    return [best[anchor] for anchor in sorted(best)]
