"""Finder of statements: who said, denied, promised or warned what, with the words that say so."""

from collections.abc import Sequence

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding, NameType, NameValue
from rawi.reading.model.page import BlockKind, Page
from rawi.reading.statements.attribution import Attributor
from rawi.reading.statements.carried import joined
from rawi.reading.statements.choice import chosen
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.scenes import scenes_of


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All statements of the page, in order. found are the findings made before; names among them help."""
    scenes = scenes_of(prose, found)
    attributor = Attributor(_people(found), [scene.passage for scene in scenes])
    said = {scene: attributor.findings(scene, chosen(scene)) for scene in _headlines_last(scenes)}
    return joined(scenes, said)


def _headlines_last(scenes: list[Scene]) -> list[Scene]:
    """The scenes as they are read: a headline names by title or surname whom the text names in full."""
    return sorted(scenes, key=lambda scene: scene.passage.kind is BlockKind.HEADLINE)


def _people(found: Sequence[Finding]) -> list[NameValue]:
    values = [finding.value for finding in found]
    return [value for value in values if isinstance(value, NameValue) and value.type is NameType.PERSON]
