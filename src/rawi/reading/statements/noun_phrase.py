"""Noun phrases that name a speaker: «وزير الخارجية الفرنسي لوران فابيوس», «مصدر برلماني», «البيان المشترك»."""

from dataclasses import dataclass

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameType, NameValue
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite, leans, without_preposition
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.personal_name import name_in
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import word_set

_BREAKS = frozenset(",،;؛:.…-–—ـ([\n!?؟")
_INNER_PREPOSITIONS = frozenset({"في", "من", "لدي", "علي", "عن"})
_MAX_WORDS = 40
_MAX_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase by word numbers [first, end); name is its person's name, None where it has none.

    head says what the first noun makes of it, None for a bare name. known is what the names finder says.
    """

    first: int
    end: int
    name: tuple[int, int] | None
    head: Head | None
    known: NameValue | None = None


def speaker_phrase(
    scene: Scene, first: int, end: int, *, sure: bool = False, joined: bool = False
) -> Phrase | None:
    """The phrase that names the speaker among the words [first, end), None where they name nobody.

    With sure, a word that is no known head or name does not count as one. With joined, a ل may be joined to the
    first word («وفقا للوزارة»).
    """
    start = first if joined else _start(scene, first, end)
    if start is None or (sure and not _may_begin(scene, start, joined=joined)):
        return None
    if not sure and not _may_begin(scene, start) and not _may_be_name(scene, start):
        return None
    stop = _with_name_after_comma(scene, start, _stop(scene, start, end), end)
    name, value = name_in(scene, start, stop)
    if sure and name is None and value is not None:
        stop = max(scene.known[start][0], start + 1) if start in scene.known else stop
    if sure and name:
        stop = max(name[1], _end_of_title(scene, _after_nickname(scene, name[1]), stop))
    first_word = scene.passage.words[start]
    head = head_of(without_preposition(first_word) if joined else first_word)
    return Phrase(start, stop, name, head, value)


def _with_name_after_comma(scene: Scene, start: int, stop: int, end: int) -> int:
    """The end of «المتحدث باسم المقاومة، علي شايف الحريري،» where nobody knows the name."""
    words, gaps = scene.passage.words, scene.passage.gaps
    if head_of(words[start]) is not Head.ROLE or stop >= end or gaps[stop].strip() not in ("،", ","):
        return stop
    for word in range(stop, min(end, stop + _MAX_NAME_WORDS)):
        if word > stop and gaps[word].strip() in ("،", ","):
            return word if word - stop > 1 else stop
        if head_of(words[word]) or word in scene.cue_at or words[word] in word_set("adverbs"):
            return stop
        if words[word] in word_set("prepositions") or is_address(scene, word):
            return stop
    return stop


def _start(scene: Scene, first: int, end: int) -> int | None:
    passage, word = scene.passage, first
    while word < end and (passage.words[word] in word_set("times") or _points(scene, word, end)):
        word += 1
    if word >= end:
        return None
    if not _is_aside(scene, word):
        return word
    return next((n for n in range(word + 1, end) if may_begin_late(scene, n)), None)


def _points(scene: Scene, word: int, end: int) -> bool:
    """«هذه القرارات»: the pointing word is no part of the phrase."""
    return scene.passage.words[word] in ("هذا", "هذه", "تلك", "هولاء") and word + 1 < end


def _may_be_name(scene: Scene, word: int) -> bool:
    """True when an unknown word after a verb may be somebody's name."""
    text = scene.passage.words[word]
    if text.startswith("ل") and text.endswith(("ه", "ها", "هم", "هما")):
        return False
    return len(text) > 2 and not is_content_noun(text) and bare(text) not in word_set("silent_heads")


def _is_aside(scene: Scene, word: int) -> bool:
    """True for an adverb or a preposition: what follows is no speaker yet."""
    if scene.known_type(word) in (NameType.PERSON, NameType.ORGANISATION):
        return False
    text = scene.passage.words[word]
    if text in word_set("adverbs") or text in word_set("prepositions") or text in ("ل", "ب"):
        return True
    return word in scene.passage.opening or is_address(scene, word) or _is_joined_aside(scene, word)


def _is_joined_aside(scene: Scene, word: int) -> bool:
    """«بالقول»، «بشدة»: manner, not a speaker."""
    text = scene.passage.words[word]
    return text.startswith("بال") or text in word_set("manners")


def is_address(scene: Scene, word: int) -> bool:
    """True for «لديارنا», «للصحافيين», «لوكالة»: words told to somebody."""
    text = scene.passage.words[word]
    if text == "ل" or text.startswith("لل"):
        return True
    return text.startswith("ل") and text[1:] in word_set("channels")


def _may_begin(scene: Scene, word: int, *, joined: bool = False) -> bool:
    """True when the word is surely the first of a speaker."""
    text = scene.passage.words[word]
    if text in word_set("pronoun_honours"):
        return True
    if joined and text.startswith("ل"):
        return word in scene.known or head_of(without_preposition(text)) is not None
    if bare(text) in word_set("silent_heads"):
        return False
    known = scene.known_type(word)
    if known is not None:
        return known is not NameType.PLACE or not text.startswith(("ب", "ل"))
    return len(text) > 1 and head_of(text) is not None


def may_begin_late(scene: Scene, word: int) -> bool:
    """True when a speaker may begin at the word, though an aside came first: what stands before is complete."""
    if not _may_begin(scene, word) or scene.known_type(word) is NameType.PLACE:
        return False
    before = scene.passage.words[word - 1]
    if scene.passage.words[word].startswith("و") and word not in scene.known:
        return False
    if before in word_set("pronoun_prepositions"):
        return True
    if before in word_set("prepositions") or before in word_set("occasions"):
        return False
    if not scene.passage.gaps[word].strip() and scene.starts_clause(word - 1) and head_of(before) is None:
        return True
    if is_definite(before) or before in word_set("times") or before[-1:].isdigit():
        return True
    return word - 1 in scene.passage.quote_of or word - 1 in scene.name_ends


def _stop(scene: Scene, start: int, end: int) -> int:
    word = _after(scene, start)
    limit = min(end, start + _MAX_WORDS)
    while word < limit:
        if _breaks(scene, start, word) or word in scene.cue_at or _ends_phrase(scene, start, word, limit):
            break
        word = _after(scene, word)
    return min(word, end)


def _after(scene: Scene, word: int) -> int:
    """The number of the word after the name or the quotation that begins at word, or after the word."""
    quote = scene.passage.opening.get(word)
    after_quote = quote.end if quote else word + 1
    return max(scene.known[word][0] if word in scene.known else word + 1, after_quote)


def _breaks(scene: Scene, start: int, word: int) -> bool:
    gap = scene.passage.gaps[word]
    if not any(mark in _BREAKS for mark in gap):
        return False
    if gap.strip() == "." and len(scene.passage.words[word - 1]) == 1:
        return False
    return not (gap.strip() in ("،", ",") and _is_apposition(scene, start, word))


def _is_apposition(scene: Scene, start: int, word: int) -> bool:
    """«فلان، وزير الخارجية،», «المتحدث باسم الوزارة، فلان،»: the comma does not end the speaker."""
    head, then = head_of(scene.passage.words[start]), head_of(scene.passage.words[word])
    if head in (None, Head.HONOUR):
        return then is Head.ROLE
    if head is not Head.ROLE or any(scene.known_type(n) is NameType.PERSON for n in range(start, word)):
        return False
    return scene.known_type(word) is NameType.PERSON or then is Head.HONOUR


def _ends_phrase(scene: Scene, start: int, word: int, limit: int) -> bool:
    passage = scene.passage
    text, before = passage.words[word], passage.words[word - 1]
    if text in ("علي", "عن"):
        return not leans(before, text)
    if text in _INNER_PREPOSITIONS:
        return _opens_aside(scene, word, limit)
    if (
        head_of(passage.words[start]) is Head.ORGANISATION
        and head_of(text) is Head.ROLE
        and is_definite(text)
    ):
        return True
    if text in ("صباح", "مساء", "فجر", "ظهر"):
        return word + 1 < limit and is_definite(passage.words[word + 1])
    if any(text in word_set(name) for name in ("adverbs", "prepositions", "resumptives")):
        return True
    if text[-1:] in "0123456789":
        return True
    return is_address(scene, word) and not _is_office_of(passage, start, word)


def _opens_aside(scene: Scene, word: int, limit: int) -> bool:
    """True for «في تصريح», «لدى وصوله», «من جانبه»; False for «في جامعة هارفارد», «لدى الأمم المتحدة»."""
    if word + 1 >= limit:
        return True
    after = scene.passage.words[word + 1]
    if after in word_set("occasions") or after in word_set("adverbs") or after in word_set("times"):
        return True
    return (
        after.endswith("ه")
        and not is_definite(after)
        and head_of(after) is None
        and word + 1 not in scene.known
    )


def _is_office_of(passage: Passage, start: int, word: int) -> bool:
    """«الأمين العام للأمم المتحدة»: the ل belongs to the office."""
    text = passage.words[word]
    if (
        not text.startswith("لل")
        or text[2:] in word_set("channels")
        or "ال" + text[2:] in word_set("channels")
    ):
        return False
    return head_of(passage.words[start]) in (Head.ROLE, Head.ORGANISATION) and is_definite(
        passage.words[word - 1]
    )


def _after_nickname(scene: Scene, word: int) -> int:
    """«محمود عباس "أبو مازن"»: the short quotation right after the name belongs to it."""
    quote = scene.passage.opening.get(word)
    return quote.end if quote and quote.end - quote.first <= 3 else word


def _end_of_title(scene: Scene, word: int, stop: int) -> int:
    """The end of a title that follows the name («لوران فابيوس وزير الخارجية الفرنسي»)."""
    words = scene.passage.words
    if word >= stop or head_of(words[word]) is not Head.ROLE:
        return word
    word += 1
    while word < stop and (is_definite(words[word]) or head_of(words[word]) or word in scene.known):
        word = _after(scene, word)
    return min(word, stop)


def spelling(passage: Passage, first: int, end: int) -> str:
    """The words as printed, without a joined preposition («للمصدر» is «المصدر», «لوزارة» is «وزارة»)."""
    said = passage.said(first, end)
    text = passage.words[first]
    if text.startswith("لل") and fold(said).startswith("لل"):
        return "ال" + said[2:]
    if text[0] in "لب" and head_of(text) is None and head_of(text[1:]) is not None:
        return said[1:].lstrip("\u0640")
    if text[0] == "و" and head_of(text[1:]) is not None:
        return said[1:]
    return said
