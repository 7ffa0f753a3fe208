"""A headline that names somebody, a colon, and what he says.

Example: محافظ البصرة: الجسر يفتح غدا -> الجسر يفتح غدا
Source: annotated pages (headlines of the form «فلان: …» count; without quotation marks they are paraphrases).
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.statements.content import content_between, quoted_content
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import word_set

RULE = "statements.headline"
RANK = 70
_MAX_NAMING_WORDS = 14
_MOST_IN_MARKS = 3


def propose(scene: Scene) -> Iterator[Draft]:
    """The words after the first colon of a headline or a subhead."""
    passage = scene.passage
    if not scene.is_headline:
        return
    colon = next((n for n in range(1, passage.count) if ":" in passage.gaps[n]), 0)
    if not colon or colon > _MAX_NAMING_WORDS or any(cue.first < colon for cue in scene.cues):
        return
    phrase = _in_marks(scene, colon) or _body(scene, colon)
    if phrase is None and not _names_speaker(scene, colon):
        return
    quote = passage.opening.get(colon)
    whole = quote is not None and quote.end >= passage.count
    content = (
        quoted_content(passage, quote) if whole and quote else content_between(passage, colon, passage.count)
    )
    yield Draft(RULE, "quoted" if whole else "colon", (content,), None, None, (0, colon), 0, phrase=phrase)


def _in_marks(scene: Scene, colon: int) -> Phrase | None:
    """««الداخلية» اللبنانية: …»: a body's short name in quotation marks."""
    quote = scene.passage.opening.get(0)
    if quote is None or quote.end > colon or quote.end > _MOST_IN_MARKS or colon > quote.end + 1:
        return None
    return Phrase(0, colon, None, Head.ORGANISATION)


def _body(scene: Scene, colon: int) -> Phrase | None:
    """«الصحة: …»: a ministry by its field alone."""
    is_body = phrase_at(scene.passage, "headline_bodies", 0) == colon
    return Phrase(0, colon, None, Head.ORGANISATION) if is_body else None


def _names_speaker(scene: Scene, colon: int) -> bool:
    """True unless the words before the colon name a place or a subject («اليمن: …», «بالصور: …»)."""
    phrase = speaker_phrase(scene, 0, colon)
    if phrase is None or phrase.first > _initials(scene.passage):
        return False
    if scene.known_type(0) is NameType.PLACE or (colon == 1 and scene.is_word(0, "places")):
        return _speaks(scene.passage, colon)
    return phrase.head is not None or phrase.known is not None or colon <= 3


def _initials(passage: Passage) -> int:
    """1 behind the letter of «م. نصار: …», else 0."""
    return int(len(passage.words[0]) == 1 and passage.gaps[1].startswith("."))


def _speaks(passage: Passage, word: int) -> bool:
    """True when the words after the colon are a state's own: «لن نقبل», «نرفض»."""
    return word in passage.opening or passage.words[word] in word_set("first_words_of_speech")
