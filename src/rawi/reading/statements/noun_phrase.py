"""Noun phrases that name a speaker: «وزير الخارجية الفرنسي لوران فابيوس», «مصدر برلماني», «البيان المشترك»."""

from collections.abc import Mapping
from dataclasses import dataclass

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameType, NameValue
from rawi.reading.statements.cues import Cue, word_set
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.passage import Passage

_BREAKS = frozenset(",،;؛:.…-–—([\n!?؟")
_OPEN_PREPOSITIONS = frozenset({"في", "فى", "من", "لدي", "علي", "عن"})
_LEANING = {
    "علي": ("مشرف", "مطلع", "قايم"),
    "عن": ("مسوول", "صادر", "نايب", "عضو", "ممثل", "مسيول", "مسوولين"),
}
_MAX_WORDS = 30
_MAX_NAME_WORDS = 6

#: Names that the names finder found: first word number to (end, value).
Known = Mapping[int, tuple[int, NameValue]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase by word numbers [first, end); name is its person's name, None where it has none.

    head says what the first noun makes of it, None for a bare name.
    """

    first: int
    end: int
    name: tuple[int, int] | None
    head: Head | None
    known: NameValue | None = None


def speaker_phrase(
    passage: Passage, first: int, end: int, known: Known, cue_at: Mapping[int, Cue]
) -> Phrase | None:
    """The phrase that names the speaker among the words [first, end), None where they name nobody."""
    start = _start(passage, first, end, known)
    if start is None:
        return None
    stop = _stop(passage, start, end, known, cue_at)
    name, value = _name(passage, start, stop, known)
    return Phrase(start, stop, name, head_of(passage.words[start]), value)


def _start(passage: Passage, first: int, end: int, known: Known) -> int | None:
    word = first
    while word < end and passage.words[word] in word_set("times"):
        word += 1
    if word >= end:
        return None
    if not _is_aside(passage, word):
        return word
    for number in range(word + 1, end):
        if _may_begin(passage, number, known):
            return number
    return None


def _is_aside(passage: Passage, word: int) -> bool:
    """True for an adverb or a preposition: what follows is no speaker yet."""
    text = passage.words[word]
    if text in word_set("adverbs") or text in _OPEN_PREPOSITIONS or text in ("ل", "ب"):
        return True
    return is_address(passage, word)


def is_address(passage: Passage, word: int) -> bool:
    """True for «لديارنا», «للصحافيين», «لوكالة»: words told to somebody."""
    text = passage.words[word]
    if text == "ل" or text.startswith("لل"):
        return True
    return text.startswith("ل") and text[1:] in word_set("channels")


def _may_begin(passage: Passage, word: int, known: Known) -> bool:
    """True when a speaker may begin at the word, though other words came first."""
    text, before = passage.words[word], passage.words[word - 1]
    if before in _OPEN_PREPOSITIONS or (before in word_set("adverbs") and before not in word_set("times")):
        return False
    if head_of(before) and not is_definite(before):
        return False
    if word in known:
        return known[word][1].type in (NameType.PERSON, NameType.ORGANISATION) and not before.startswith("ل")
    return (
        head_of(text) is not None and not before.endswith(("ه", "ها")) and before not in word_set("occasions")
    )


def _stop(passage: Passage, start: int, end: int, known: Known, cue_at: Mapping[int, Cue]) -> int:
    word = _after_known(start, known)
    limit = min(end, start + _MAX_WORDS)
    while word < limit:
        if _breaks(passage, word) and not _apposition(passage, start, word):
            break
        if word in cue_at or _ends_phrase(passage, start, word, limit):
            break
        word = _after_known(word, known)
    return min(word, end)


def _after_known(word: int, known: Known) -> int:
    return known[word][0] if word in known else word + 1


def _breaks(passage: Passage, word: int) -> bool:
    return any(mark in _BREAKS for mark in passage.gaps[word])


def _apposition(passage: Passage, start: int, word: int) -> bool:
    """«فلان، وزير الخارجية،»: the comma does not end the speaker."""
    gap = passage.gaps[word].strip()
    return (
        gap in ("،", ",")
        and head_of(passage.words[start]) is None
        and head_of(passage.words[word]) is Head.ROLE
    )


def _ends_phrase(passage: Passage, start: int, word: int, limit: int) -> bool:
    text = passage.words[word]
    after = passage.words[word + 1] if word + 1 < limit else ""
    before = passage.words[word - 1]
    if text in _LEANING:
        return not before.removeprefix("ال").startswith(_LEANING[text])
    if text in _OPEN_PREPOSITIONS:
        return (
            not after
            or after in word_set("occasions")
            or after in word_set("adverbs")
            or (after.endswith("ه") and head_of(after) is None and len(after) > 3 and text == "لدي")
        )
    if text in word_set("adverbs"):
        return True
    return is_address(passage, word) and not _is_office_of(passage, start, word)


def _is_office_of(passage: Passage, start: int, word: int) -> bool:
    """«الأمين العام للأمم المتحدة»: the ل belongs to the office."""
    text = passage.words[word]
    if not text.startswith("لل") or text[2:] in word_set("channels") or text[1:] in word_set("channels"):
        return False
    return head_of(passage.words[start]) in (Head.ROLE, Head.ORGANISATION) and is_definite(
        passage.words[word - 1]
    )


def _name(
    passage: Passage, start: int, stop: int, known: Known
) -> tuple[tuple[int, int] | None, NameValue | None]:
    """The person's name in the phrase, and what the names finder knows of the phrase."""
    value: NameValue | None = None
    for word in range(start, stop):
        if word in known:
            end, found = known[word]
            if found.type is NameType.PERSON:
                return (word, end), found
            value = value or found if word == start else value
    if value is not None and start in known:
        return None, value
    return _guess_name(passage, start, stop), None


def _guess_name(passage: Passage, start: int, stop: int) -> tuple[int, int] | None:
    """The name by position: a bare word after a complete title, or the words before a title."""
    head = head_of(passage.words[start])
    if head is None:
        end = start + 1
        while (
            end < stop
            and head_of(passage.words[end]) is None
            and passage.words[end] not in _OPEN_PREPOSITIONS
        ):
            end += 1
        return (start, min(end, start + _MAX_NAME_WORDS))
    if head not in (Head.ROLE, Head.HONOUR):
        return None
    place = _after_title(passage, start, stop)
    return (place, stop) if place < stop <= place + _MAX_NAME_WORDS else None


def _after_title(passage: Passage, start: int, stop: int) -> int:
    """The first word after the title that begins at start: where the name would stand."""
    open_phrase = False
    for word in range(start, stop):
        text = passage.words[word]
        head = head_of(text)
        if head is Head.HONOUR or is_definite(text):
            open_phrase = False
        elif (
            head is not None
            or text in _OPEN_PREPOSITIONS
            or text.startswith("لل")
            or text in word_set("unfinished_nouns")
        ):
            open_phrase = True
        elif open_phrase:
            open_phrase = False
        elif text in word_set("given_names") or not text.startswith(("ب", "و", "ل")):
            return word
    return stop


def spelling(passage: Passage, first: int, end: int) -> str:
    """The words as printed, with a joined ل before the article resolved («للمصدر» is «المصدر»)."""
    said = passage.said(first, end)
    word = passage.words[first]
    if word.startswith("لل") and fold(said).startswith("لل"):
        return "ال" + said[2:]
    return said
