"""Who binds himself, as the text names him: the subject beside the verb, a pronoun's body, a name."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, NameValue, Speaker, SpeakerKind
from rawi.reading.pledges.party import body_at, known_at
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.before_verb import before
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.phrase import Phrase, spelling
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.together import joint
from rawi.reading.statements.word_kinds import is_adjective

_REACH = 10
_LONGEST_NAME = 4


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
