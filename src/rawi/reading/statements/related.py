"""Who speaks is told by him to whom he belongs: «محامي سامي نصار», «زوجة سامي نصار», «وكيل أعمال سامي نصار».

Example: وقال محامي سامي نصار إن موكله حر -> محامي سامي نصار
Source: own observation of Gulf newspapers; the name is not the speaker's.
"""

from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene


def related_at(scene: Scene, start: int, end: int) -> Phrase | None:
    """The words of tables/relations.tsv at start with the person's name right behind them; None for none."""
    name = start + phrase_at(scene.passage, "relations", start)
    if name == start or name >= end or scene.known_type(name) is not NameType.PERSON:
        return None
    return Phrase(start, min(scene.known[name][0], end), None, Head.UNNAMED)
