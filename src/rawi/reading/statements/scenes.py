"""Scenes of a page: one for each block, made once for all finders that work on them."""

from collections.abc import Sequence

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding
from rawi.reading.statements.known_names import known_names
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.scene import Scene


def scenes_of(prose: Sequence[Prose], found: Sequence[Finding]) -> list[Scene]:
    """The scenes of the blocks, in order: those made before, where there are; names among found help."""
    made = [block.prepared.get(Scene) for block in prose]
    scenes = [scene for scene in made if isinstance(scene, Scene)]
    if len(scenes) == len(made):
        return scenes
    passages = [Passage.of(block) for block in prose]
    names = known_names(passages, found)
    scenes = [Scene(passage, names.get(passage.prose.block, {})) for passage in passages]
    for block, scene in zip(prose, scenes, strict=True):
        block.prepared[Scene] = scene
    return scenes
