"""Who binds himself by what he says: the statement's speaker, or the body or state that he speaks for."""

import re
from itertools import takewhile

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker, SpeakerKind
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.offices import MARKS, is_office
from rawi.reading.pledges.states import peoples
from rawi.reading.pledges.view import Said
from rawi.reading.statements.nouns import Head, head_of

_MINISTERS = frozenset({"وزير", "وزيره", "سفير", "سفيره", "مندوب"})
_HEADS = frozenset({"رييس", "رييسه", "سابق", "زعيم"})
#: «مدير شركة النور السابق», «مستشار رئيس الجامعة» do not answer for it.
_NOT_IN_OFFICE = frozenset({"سابق", "سابقه", "مستشار", "مستشاره"})
#: Vowel marks and the stroke that lengthens a word.
_POINTS = re.compile("[\u0640\u064b-\u0652]")
#: «رئيس مجلس إدارة الشركة»
_BOARD = ("مجلس", "اداره")
#: Who speaks for a body alone, while an envoy speaks for his state too (tables/spokesmen.tsv).
VOICES = frozenset({"متحدث", "متحدثه", "ناطق", "ناطقه"})


def speakers_of(said: Said, person: Person) -> tuple[Speaker, ...]:
    """The statement's speakers; where one speaks for a body or a state and says «we», that."""
    speakers = tuple(speaker for speaker in said.value.speakers if speaker.name)
    if person is not Person.WE or len(speakers) != 1:
        return speakers
    speaker = speakers[0]
    body = _spoken_for(speaker.name if speaker.kind is SpeakerKind.UNNAMED else speaker.capacity)
    return _instead(speaker, body)


def we_of(said: Said, person: Person) -> tuple[Speaker, ...]:
    """As speakers_of, for a verb in the first person: the «we» of a minister is his state's, that of the head
    of a company or a university its own.
    """
    speakers = speakers_of(said, person)
    if person is not Person.WE or len(speakers) != 1 or speakers[0].kind is not SpeakerKind.PERSON:
        return speakers
    title = _words_of(speakers[0].capacity)[1]
    return _instead(speakers[0], _state_of_minister(title) or headed_by(speakers[0]))


def answering(said: Said) -> tuple[Speaker, ...]:
    """Who answers for what «will be done»: whom the speaker speaks for, or the company that he heads."""
    speakers = speakers_of(said, Person.WE)
    if len(speakers) != 1 or speakers[0].kind is not SpeakerKind.PERSON:
        return speakers
    return _instead(speakers[0], headed_by(speakers[0]))


def _words_of(title: str) -> tuple[list[str], list[str]]:
    """The words of a title, and the same folded and without article."""
    words = [bare for word in title.split() if (bare := word.strip(MARKS))]
    return words, [fold(word).removeprefix("ال") for word in words]


def _instead(speaker: Speaker, body: str) -> tuple[Speaker, ...]:
    if not body:
        return (speaker,)
    return (Speaker(body, SpeakerKind.ORGANISATION, as_named=speaker.as_named or speaker.name),)


def _spoken_for(capacity: str) -> str:
    """The body or state in whose name the capacity speaks, "" where it names none."""
    words, folded = _words_of(capacity)
    if "باسم" in words:
        return _body_served(words[words.index("باسم") + 1 :])
    if not any(word in word_set("spokesmen") for word in folded):
        return ""
    if body := _named_body(words, folded):
        return body
    return next((peoples()[word] for word in folded if word in peoples()), "")


def _body_served(words: list[str]) -> str:
    """«وزارة الصحة» of «المتحدث باسم وزارة الصحة الدكتور», «الحكومة» of «باسم الحكومة الوزير»."""
    heads = [head_of(fold(word)) for word in words]
    is_whole = bool(words) and words[0].startswith("ال") and heads[0] is not Head.ROLE
    titles = (Head.HONOUR, Head.ROLE) if is_whole else (Head.HONOUR,)
    end = next((i for i in range(1, len(words)) if heads[i] in titles), len(words))
    return " ".join(words[:end])


def _state_of_minister(title: list[str]) -> str:
    """«وزير النفط الإيراني: سنرفع الإنتاج»: his state; a head of government speaks for himself."""
    if _MINISTERS.isdisjoint(title) or not _HEADS.isdisjoint(title):
        return ""
    fields = word_set("ministry_fields")  # «وزير المالية» is no Malian
    states = {peoples()[word] for word in title if word in peoples() and "ال" + word not in fields}
    return next(iter(states)) if len(states) == 1 else ""


def headed_by(speaker: Speaker) -> str:
    """«مدير جامعة الساحل الدكتور», «الأمين العام للهيئة»: the company, university or authority that the title
    says he heads, "" for none (tables/pledge_speaking_bodies.tsv).
    """
    words, title = _words_of(speaker.capacity)
    bodies = word_set("pledge_speaking_bodies")
    if not _NOT_IN_OFFICE.isdisjoint(title):
        return ""
    for i, word in enumerate(title):
        stem = word if word in bodies else word.removeprefix("ل").removeprefix("ل")
        before = _before(title, i, 2 if word.startswith("ل") else 1) if i and stem in bodies else []
        if any(map(is_office, before)):
            return " ".join([_unjoined(words[i], stem), *takewhile(_is_no_title, words[i + 1 :])])
    return ""


def _before(title: list[str], i: int, count: int) -> list[str]:
    """The words of the title right before word i, over «مجلس إدارة»."""
    end = i - len(_BOARD) if tuple(title[max(0, i - len(_BOARD)) : i]) == _BOARD else i
    return title[max(0, end - count) : end]


def _unjoined(word: str, stem: str) -> str:
    """«الهيئة» of «للهيئة», «شركة» of «لشركة»."""
    word = _POINTS.sub("", word)
    if fold(word).startswith("لل" + stem[:1]):
        return "ال" + word[2:]
    return word if fold(word).removeprefix("ال") == stem else word[1:]


def _named_body(words: list[str], folded: list[str]) -> str:
    """«المتحدث الرسمي لوزارة النقل», «ناطق بالوزارة»: the body that a spokesman's title names."""
    for i, word in enumerate(folded):
        if word in VOICES:
            for j in range(i + 1, len(words)):
                stem = fold(words[j])
                if stem[0] in "لب" and head_of(stem) is None and _is_body(stem):
                    first = "ال" + words[j][2:] if stem.startswith("لل") else words[j][1:]
                    return " ".join([first, *takewhile(_is_no_title, words[j + 1 :])])
    return ""


def _is_no_title(word: str) -> bool:
    return head_of(fold(word)) not in (Head.HONOUR, Head.ROLE)


def _is_body(joined: str) -> bool:
    stem = "ال" + joined[2:] if joined.startswith("لل") else joined[1:]
    return head_of(stem) is Head.ORGANISATION
