"""A headline that names somebody, a colon, and what he says.

Example: محافظ البصرة: الجسر يفتح غدا -> الجسر يفتح غدا
Source: annotated pages (headlines of the form «فلان: …» count; without quotation marks they are paraphrases).
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.content import content_between, quoted_content
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene

RULE = "statements.headline"
RANK = 70
_MAX_NAMING_WORDS = 14
_MOST_IN_MARKS = 3
_ELLIPSIS = ".."


def propose(scene: Scene) -> Iterator[Draft]:
    """The words after the first colon of a headline or a subhead."""
    passage = scene.passage
    if not scene.is_headline:
        return
    for first, end in _halves(passage):
        colon = next((n for n in range(first + 1, end) if ":" in passage.gaps[n]), 0)
        if not colon or colon - first > _MAX_NAMING_WORDS:
            continue
        if any(first <= cue.first < colon for cue in scene.cues):
            continue
        phrase = _in_marks(scene, first, colon) or _body(scene, first, colon)
        if phrase is None and not _names_speaker(scene, first, colon):
            continue
        quote = passage.opening.get(colon)
        whole = quote is not None and quote.end >= end
        content = quoted_content(passage, quote) if whole and quote else content_between(passage, colon, end)
        evidence = "quoted" if whole else "colon"
        yield Draft(RULE, evidence, (content,), None, None, (first, colon), first, phrase=phrase)


def _halves(passage: Passage) -> list[tuple[int, int]]:
    """The words [first, end) of the headline's parts: «الحكومة تفشل.. وسلام: الشغور ضار» has two, where the
    second has a colon of its own.
    """
    outside = (word for word in range(1, passage.count) if word not in passage.quote_of)
    for at in (word for word in outside if _ELLIPSIS in passage.gaps[word]):
        if any(":" in passage.gaps[n] for n in range(at + 1, passage.count)):
            return [(0, at), (at, passage.count)]
    return [(0, passage.count)]


def _in_marks(scene: Scene, first: int, colon: int) -> Phrase | None:
    """««الداخلية» اللبنانية: …»: a body's short name in quotation marks."""
    quote = scene.passage.opening.get(first)
    if quote is None or quote.end > colon or quote.end - first > _MOST_IN_MARKS or colon > quote.end + 1:
        return None
    return Phrase(first, colon, None, Head.ORGANISATION)


def _body(scene: Scene, first: int, colon: int) -> Phrase | None:
    """«الصحة: …»: a ministry by its field alone."""
    is_body = phrase_at(scene.passage, "headline_bodies", first) == colon - first
    return Phrase(first, colon, None, Head.ORGANISATION) if is_body else None


def _names_speaker(scene: Scene, first: int, colon: int) -> bool:
    """True unless the words before the colon name a place or a subject («اليمن: …», «بالصور: …»)."""
    phrase = speaker_phrase(scene, first, colon)
    if phrase is None or phrase.first > first + _initials(scene.passage, first):
        return False
    if scene.known_type(first) is NameType.PLACE or (colon == first + 1 and scene.is_word(first, "places")):
        return _speaks(scene.passage, colon)
    return phrase.head is not None or phrase.known is not None or colon - first <= _MOST_IN_MARKS


def _initials(passage: Passage, first: int) -> int:
    """1 behind the letter of «م. نصار: …», else 0."""
    return int(len(passage.words[first]) == 1 and passage.gaps[first + 1].startswith("."))


def _speaks(passage: Passage, word: int) -> bool:
    """True when the words after the colon are a state's own: «لن نقبل», «نرفض»."""
    return word in passage.opening or passage.words[word] in word_set("first_words_of_speech")
