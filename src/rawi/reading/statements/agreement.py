"""Agreement: the gender that a subject asks of its verb."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import bare
from rawi.reading.statements.scene import Scene


def is_feminine(scene: Scene, word: int) -> bool:
    """True when a subject that begins with the word asks for a feminine verb; of people it is not told."""
    passage = scene.passage
    known = scene.known_type(word)
    if known is NameType.PERSON:
        return False
    text = bare(passage.words[word])
    if known is NameType.PLACE and text not in word_set("organisation_heads"):
        return text not in word_set("masculine_places")
    return passage.last_letter(word) == "ة" or text.endswith("ات") or text in word_set("feminine_nouns")
