"""Direction: whether a clause tells of what has passed or of what is planned, by the words before a date."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.future import is_future_form
from rawi.reading.arabic.prose import Prose
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.tokens import Token, Words
from rawi.reading.model.findings import Direction
from rawi.reading.tables import table

#: How many words before the date are asked.
_REACH = 14
_FIRST_PERSON = re.compile(r"[وف]?سا[^\W\d_]{3,}")
_IMPERFECT = re.compile(r"[وف]?ي[^\W\d_]{3,}")
#: «ما تبقى من الجسر» is what is left of it.
_LEFT = "تبقي"
#: «فقدوا», «وتظاهروا»; «يفعلوا» is no past, «عضوا» too short.
_PAST_PLURAL = re.compile(r"(?![وف]?[لس]?ي)[^\W\d_]{3,}وا")
#: «احتلوها», after a relative alone: «عدوها» is a noun.
_PAST_WITH_OBJECT = re.compile(r"(?![وف]?[لس]?[يت])[^\W\d_]{3,}(?:و|ت|نا)(?:ها|ه|هم)")
_PAST_FEMININE = re.compile(r"[^\W\d_يت][^\W\d_]+[^\W\d_ا]ت")
_STOPS = frozenset(".؟!;؛:")
_CLOSING = {"»": "«", "”": "“", '"': '"'}
_LONGEST_QUOTATION = 40


def direction_at(prose: Prose, words: Words, token: Token) -> Direction:
    """PAST or FUTURE by the nearest word before token that says so, UNKNOWN where none does.

    Looks back at most _REACH words and not beyond the sentence. What lasts since a day began in the past.
    """
    if words.at(token.word - 1) in cues("since"):
        return Direction.PAST
    relatives = cues("relative")
    for i in _places_before(words, token):
        word = words.texts[i]
        if (found := _cues().get(word)) and not (word == _LEFT and words.at(i - 1) == "ما"):
            return Direction.UNKNOWN if words.at(i - 1) in cues("if") else found
        if word in relatives and _is_past_of_clause(words.at(i + 1)):
            return Direction.PAST
        if _is_future_verb(prose, words, i):
            return Direction.FUTURE
    return Direction.UNKNOWN


def _places_before(words: Words, token: Token) -> Iterator[int]:
    """The places of the words before token, the nearest first, no more than _REACH and in its sentence.

    What is quoted there is left out: «تعهد بـ"إعادة بناء ما دمرته الحرب" خلال عامين».
    """
    i = token.word - 1
    for _ in range(_REACH):
        i = _opening(words, i) - 1 if words.at(i) in _CLOSING else i
        if i < 0 or (words.texts[i] in _STOPS and not _is_inside(words, i)):
            return
        yield i
        i -= 1


def _opening(words: Words, i: int) -> int:
    """Where the quotation begins that the mark at i closes; the word after the mark where none does.

    A straight mark that opens is joined to the word behind it. One word is emphasis and no quotation.
    """
    opening = _CLOSING[words.texts[i]]
    end = words.starts[i] + 1
    if words.texts[i] == opening and words.folded[end : end + 1].isalnum():
        return i + 1
    for k in range(i - 1, max(i - _LONGEST_QUOTATION, -1), -1):
        if words.texts[k] == opening:
            return k if i - k > 2 else i + 1
    return i + 1


def is_planned(words: Words, token: Token) -> bool:
    """True where a verb of deciding or promising is the nearest cue: «قررت بناء المدارس خلال سنتين»."""
    for i in _places_before(words, token):
        word = words.texts[i]
        if word in _cues() or word in cues("describes"):
            return False
        if word in word_set("planning_verbs"):
            return _has_object(words.texts[i + 1 : token.word - 1])
    return False


def _has_object(between: Sequence[str]) -> bool:
    """«تعهد بإنهائه خلال شهرين»; «اتفق الجانبان خلال ثلاثة أيام على» has it behind the length."""
    return len(between) > 1 or any(word.startswith("ب") for word in between)


def _is_past_verb(word: str) -> bool:
    """«نشرت», «وقتلوا»: the past of a verb that tells of an event, or any past with the plural's ending."""
    return word.removeprefix("و") in _told() or _PAST_PLURAL.fullmatch(word) is not None


def _is_past_of_clause(word: str) -> bool:
    """As _is_past_verb, and any feminine past («التي اندلعت»), which is a noun elsewhere (فرانكفورت)."""
    forms = (_PAST_FEMININE, _PAST_WITH_OBJECT)
    return _is_past_verb(word) or any(form.fullmatch(word) for form in forms)


def _is_inside(words: Words, i: int) -> bool:
    """True for the point of an address («example.org»)."""
    after = words.folded[words.starts[i] + 1 : words.starts[i] + 2]
    return words.texts[i] == "." and after.isascii() and after.isalnum()


def is_under_imperfect(words: Words, token: Token) -> bool:
    """True when the nearest verb before the token is a present-tense one («يلتقي الفريقان الخميس»)."""
    for i in range(token.word - 1, max(token.word - 9, -1), -1):
        word = words.texts[i]
        if word in _STOPS or _cues().get(word) is Direction.PAST:
            return False
        if _is_past_verb(word) and not _IMPERFECT.fullmatch(words.at(i - 1)):  # «يتوقع نقل» is no verb
            return False
        if _IMPERFECT.fullmatch(word) and word not in word_set("imperfect_lookalikes"):
            return words.at(i - 1) not in ("الذي", "التي", "ما", "كان", "كانت", "وهو", "لم", "ولم")
    return False


def is_told(words: Words, token: Token) -> bool:
    """True when a past verb before the token tells of its own clause: «أكد الوزير، هذا الثلاثاء، أن».

    In «أعلن أن مباراة هذا الأحد صعبة» it does not.
    """
    for i in range(token.word - 1, max(token.word - 1 - _REACH, -1), -1):
        word = words.texts[i]
        if word in _STOPS or word in cues("that"):
            return False
        if _cues().get(word) is Direction.PAST or _is_past_verb(word):
            return True
    return False


def _is_future_verb(prose: Prose, words: Words, i: int) -> bool:
    word = words.texts[i]
    if is_future_form(word):
        return True
    if not _FIRST_PERSON.fullmatch(word):
        return False
    place = words.starts[i] + word.index("سا") + 1
    return prose.written(place, place + 1) == "أ"


@cache
def _cues() -> dict[str, Direction]:
    """The cues of the table, with a joined و or ف too («وتوقع أن»)."""
    rows = {fold(row["word"]): Direction(row["direction"]) for row in table("direction_cues")}
    return {joined + word: direction for word, direction in rows.items() for joined in "وف"} | rows


@cache
def _told() -> frozenset[str]:
    """The past of the verbs that attribute words or tell of events and losses, «قال» and «قالت»."""
    verbs = word_set("reporting_verbs") | word_set("event_verbs")
    said = {verb + ending for verb in verbs for ending in ("", "ت")}
    return word_set("event_losses") | said
