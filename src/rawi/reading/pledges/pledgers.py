"""Who binds himself: a statement's speaker, whom he speaks for, or the subject beside the verb."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from itertools import takewhile

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, NameValue, Speaker, SpeakerKind
from rawi.reading.names.capitals import capitals, state_of_capital
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.offices import MARKS, is_office
from rawi.reading.pledges.party import body_at, known_at
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.before_verb import before
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.phrase import Phrase, spelling
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.together import joint
from rawi.reading.statements.word_kinds import is_adjective
from rawi.reading.tables import table

_REACH = 10
_LONGEST_NAME = 4
_MINISTERS = frozenset({"وزير", "وزيره", "سفير", "سفيره", "مندوب"})
_HEADS = frozenset({"رييس", "رييسه", "سابق", "زعيم"})
#: «مدير شركة النور السابق», «مستشار رئيس الجامعة» do not answer for it.
_NOT_IN_OFFICE = frozenset({"سابق", "سابقه", "مستشار", "مستشاره"})
#: Vowel marks and the stroke that lengthens a word.
_POINTS = re.compile("[\u0640\u064b-\u0652]")
#: «رئيس مجلس إدارة الشركة»
_BOARD = ("مجلس", "اداره")
_VOICES = ("متحدث", "متحدثه", "ناطق", "ناطقه")


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
        if word in _VOICES:
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


@cache
def peoples() -> dict[str, str]:
    """Folded adjective of a people, in every number, to its state."""
    found: dict[str, str] = {}
    for row in table("demonyms"):
        male = fold(row["male"])
        for form in (male, fold(row["female"]), fold(row["plural"]), male + "ين", male + "ون", male + "ات"):
            found.setdefault(form, row["place"])
    return found


def people_before(view: View, word: int) -> tuple[Speaker, ...]:
    """«الروس يعتزمون طرح مبادرة»: the state of the people named right before the verb."""
    text = view.word(word - 1)
    state = peoples().get(text.removeprefix("ال")) if text.startswith("ال") else None
    if state is None:
        return ()
    return (body_at(view, word - 1, word, state),)


def subjects_near(view: View, first: int, end: int, *, stop: int | None = None) -> tuple[Speaker, ...]:
    """As subject_near, with those whom و joins to it: «اتفقت السعودية ومصر», «أن سامر ورامي عطا اتفقا».

    stop is the word where something else begins («قررت الحكومة | السماح»), None for the sentence's end.
    """
    phrase = _subject_phrase(view, first, end, stop)
    if phrase is None:
        return ()
    limit = view.passage.sentence_ends[min(phrase.end, view.passage.count) - 1]
    found = tuple(named(view, one) for one in (phrase, *joint(view.scene, phrase, limit)))
    return (*_joined_before(view, phrase.first), *found)


def _joined_before(view: View, word: int) -> tuple[Speaker, ...]:
    """Whose name stands right before the word, where و joins it: «سامر | ورامي عطا»."""
    if word >= view.passage.count or view.word(word)[0] != "و" or not view.near(word):
        return ()
    near = range(word - 1, max(view.floor(word), word - _LONGEST_NAME) - 1, -1)
    return next((found for i in near if (found := name_at(view, i, end=word))), ())


def subject_near(view: View, first: int, end: int) -> tuple[Speaker, ...]:
    """The subject of the verb at words [first, end): after it, else before it in its clause."""
    phrase = _subject_phrase(view, first, end)
    return (named(view, phrase),) if phrase else ()


def last_named(view: View, said: Said | None) -> tuple[Speaker, ...]:
    """Whose name what is said ends with, behind its verb: «وجدد العراق»."""
    if said is None:
        return ()
    for word in range(max(said.first + 1, said.end - _REACH), said.end):
        phrase = speaker_phrase(view.scene, word, said.end, sure=True)
        if phrase and phrase.first == word and phrase.end == said.end:
            return (named(view, phrase),)
    return ()


def _subject_phrase(view: View, first: int, end: int, stop: int | None = None) -> Phrase | None:
    limit = min(end + _REACH, view.passage.sentence_ends[min(end, view.passage.count) - 1])
    limit = limit if stop is None else min(limit, stop)
    phrase = speaker_phrase(view.scene, end, limit, sure=True) if end < limit else None
    if phrase is None or phrase.first != end:
        phrase = before(view.scene, first)
    return phrase


def named(view: View, phrase: Phrase) -> Speaker:
    """The phrase as a speaker, by the fullest name that the page gives."""
    first, end = phrase.name or (phrase.first, phrase.end)
    printed = spelling(view.passage, first, end)
    known = _known(view, phrase)
    is_person = phrase.name is not None or (known is not None and known.type is NameType.PERSON)
    kind = SpeakerKind.PERSON if is_person else _kind(phrase)
    full = known.name if known is not None and (is_person or phrase.head is None) else printed
    return Speaker(full, kind, printed, known.capacity if known else "", view.passage.span(first, end))


def _known(view: View, phrase: Phrase) -> NameValue | None:
    if phrase.known is not None:
        return phrase.known
    start = phrase.name[0] if phrase.name else phrase.first
    found = view.scene.known.get(start)
    return found[1] if found else None


def _kind(phrase: Phrase) -> SpeakerKind:
    return SpeakerKind.DOCUMENT if phrase.head is Head.DOCUMENT else SpeakerKind.ORGANISATION


def antecedent(view: View, word: int) -> tuple[Speaker, ...]:
    """Whom a pronoun right before the word stands for: the nearest body, or person, in the sentence."""
    pronoun = view.word(word - 1)
    if not pronoun.endswith(("هم", "ها", "ه", "هما")):
        return ()
    floor = view.floor(word)
    if pronoun.endswith("ه"):
        return person_before(view, word - 1, floor)
    for i in range(word - 2, floor - 1, -1):
        known = view.scene.known.get(i)
        is_body = known is not None and known[1].type in (NameType.ORGANISATION, NameType.PLACE)
        if head_of(view.word(i)) is Head.ORGANISATION or (is_body and not _is_where(view, i)):
            phrase = speaker_phrase(view.scene, i, word - 1, sure=True)
            if phrase is not None and phrase.first == i:
                return (named(view, phrase),)
    return ()


def _is_where(view: View, i: int) -> bool:
    """«في بغداد», «سيادة العراق»: a place that stands for where or whose, not for who acts."""
    return view.word(i - 1) in ("في", "من", "الي", "علي", "بين") or view.word(i)[0] in "لب"


def person_before(view: View, word: int, floor: int, *, but: str = "") -> tuple[Speaker, ...]:
    """The nearest person whom the words floor…word-1 name, but for the one named so."""
    for i in range(word - 1, floor - 1, -1):
        end, value = view.scene.known.get(i) or (i + 1, view.people.get(view.word(i)))
        if value is not None and value.type is NameType.PERSON and value.name != but:
            return (known_at(view, i, end, value),)
    return ()


def people_among(view: View, first: int, end: int) -> tuple[Speaker, ...]:
    """The people whom the words first…end-1 name: «الرئيسان، سامر الحداد وسمير عطا»."""
    found = []
    for word in range(first, end):
        known = view.scene.known.get(word)
        if known is not None and known[1].type is NameType.PERSON:
            found.append(known_at(view, word, *known))
    return tuple(found)


def opening_subject(view: View, first: int, end: int) -> tuple[Speaker, ...]:
    """With whom the words first…end-1 begin («مجلس الإدارة المؤهل له …، وافق»), and those that و joins."""
    phrase = speaker_phrase(view.scene, first, end, sure=True)
    if phrase is None or phrase.first != first:
        return ()
    return tuple(named(view, one) for one in (phrase, *joint(view.scene, phrase, end)))


def name_at(view: View, first: int, *, end: int) -> tuple[Speaker, ...]:
    """The state, body or person whose name the words first…end-1 are, marks of quotation before it or not."""
    known = view.scene.known.get(first)
    if known is None or known[0] != end:
        return ()
    return (known_at(view, first, *known),)


def body_named(view: View, first: int) -> tuple[Speaker, ...]:
    """«قرر القضاء المصري»: a body of tables/pledge_bodies.tsv at the word, with its adjectives."""
    if view.word(first) not in word_set("pledge_bodies"):
        return ()
    end = first + 1
    while view.near(end) and is_definite(view.word(end)) and is_adjective(view.word(end)):
        end += 1
    return (body_at(view, first, end),)


def members_at(view: View, first: int) -> tuple[Speaker, ...]:
    """«الدول الأعضاء»: the members of a union or of talks, named by no name (tables/pledge_members.tsv)."""
    count = phrase_at(view.passage, "pledge_members", first)
    return (body_at(view, first, first + count),) if count else ()


def is_two_parties(word: str) -> bool:
    """«الجانبين», «البلدين»: a word of tables/pledge_parties.tsv in the accusative; «البلد» is none."""
    return word.endswith("ين") and word.removesuffix("ين") + "ان" in word_set("pledge_parties")


def states_named(names: Iterable[str]) -> dict[str, str]:
    """Each state of tables/capitals.tsv that the page names to its name there: «الولايات المتحدة الأمريكية»
    where the table has «الولايات المتحدة».
    """
    found: dict[str, str] = {}
    for name in sorted(names):
        words = name.split()
        for count in range(1, len(words) + 1):
            found.setdefault(" ".join(words[:count]), name)
    return {state: found[state] for state in capitals().values() if state in found}


def as_states(named_here: Mapping[str, str], pledgers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """The pledgers, a capital as its state where the page names that state too (states_named)."""
    return tuple(_as_state(named_here, speaker) for speaker in pledgers)


def _as_state(named_here: Mapping[str, str], speaker: Speaker) -> Speaker:
    name = named_here.get(state_of_capital(speaker.name))
    return speaker if name is None else replace(speaker, name=name, as_named=speaker.as_named or speaker.name)


def counterpart(view: View, first: int, end: int) -> tuple[Speaker, ...]:
    """With whom something is agreed: the body, state or person behind «مع» among the words first…end-1."""
    for word in range(first, end - 1):
        if view.word(word) == "مع":
            phrase = speaker_phrase(view.scene, word + 1, end, sure=True)
            return (named(view, phrase),) if phrase and phrase.first == word + 1 else ()
    return ()


def parties(view: View, first: int, end: int) -> tuple[Speaker, ...]:
    """The states and bodies that the words first…end-1 name, but for where something was done."""
    found: dict[str, Speaker] = {}
    for word in range(first, end):
        known = view.scene.known.get(word)
        is_party = known is not None and known[1].type in (NameType.PLACE, NameType.ORGANISATION)
        if known is None or not is_party or view.word(word - 1) in ("في", "من", "الي"):
            continue
        name = known[1].name
        found.setdefault(name, body_at(view, word, known[0], name))
    return tuple(found.values())
