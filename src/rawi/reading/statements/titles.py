"""Titles: the words of a speaker's name and title, and what a title alone says of whom it means."""

from functools import cache, lru_cache
from itertools import takewhile

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.arabic.words import words as split
from rawi.reading.memory import remembered
from rawi.reading.names.adjectives import club_adjectives
from rawi.reading.statements.nouns import (
    Head,
    bare,
    has_joined_and,
    head_of,
    is_definite,
    without_preposition,
)
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.tables import table

#: «مدير عام مصلحة الزكاة»: so many words on, an office has its place.
_REACH_OF_OFFICE = 4
#: How many names are kept with their words.
_REMEMBERED = 2048
_TWO = 2
_CAPTAIN = "قايد"
_TEAMS = ("فريق", "منتخب", "نادي")
_VOWELS = "اويء"


@lru_cache(_REMEMBERED)
def tokens_of(words: str) -> frozenset[str]:
    """The folded words without articles."""
    return frozenset(_token(word.text) for word in split(fold(words)) if len(word.text) > 1)


def _token(word: str) -> str:
    """The word without article, and without the ل of «السكرتير الخاص لرئيس الجمهورية»."""
    is_joined = word[0] == "ل" and head_of(word) is None and head_of(word[1:]) is not None
    return word[1:] if is_joined else bare(word)


@remembered(most=_REMEMBERED)
def consonants(word: str) -> str:
    """The folded word without the long vowels, which papers write differently in foreign names."""
    return word[:1] + "".join(letter for letter in word[1:] if letter not in _VOWELS)


def roles_of(title: str) -> set[str]:
    """The words of a title, and others by which the page may mean him: with «رئيس الخبراء» «الخبير», with
    «رئيس قبرص» «الرئيس القبرصي», with «رئيس الوزراء التركي» «رئيس الحكومة التركية».
    """
    words, singulars = tokens_of(title), _singulars()
    return {
        *words,
        *(word for office, other in _other_offices() if office <= words for word in other),
        *(singulars[word] for word in words if word in singulars),
        *(of for word in words for of in _adjectives().get(word, ())),
    }


@cache
def _other_offices() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The words of an office to those of its other name (tables/same_offices.tsv), either way."""
    pairs = [(tokens_of(row["office"]), tokens_of(row["same"])) for row in table("same_offices")]
    return (*pairs, *((other, office) for office, other in pairs))


@cache
def _adjectives() -> dict[str, tuple[str, ...]]:
    """State or club, without article, or either of its adjectives, to both adjectives."""
    found: dict[str, tuple[str, ...]] = {}
    for row in table("demonyms"):
        male, female = fold(row["male"]), fold(row["female"])
        for word in (bare(fold(row["place"])), male, female):
            found.setdefault(word, (male, female))
    for row in table("club_adjectives"):
        male = fold(row["adjective"])
        for word in (*tokens_of(row["club"]), male, male + "ه"):
            found.setdefault(word, (male, male + "ه"))
    return found


def state_of(word: str) -> str:
    """The state whose people the folded adjective tells («ايراني»), "" for any other word."""
    return _states().get(word, "")


@cache
def _states() -> dict[str, str]:
    rows = table("demonyms")
    return {fold(row[column]): row["place"] for row in rows for column in ("female", "male")}


def honoured_by(word: str) -> frozenset[str] | None:
    """The titles whose bearer «معاليه», «سموه» may be, None where the folded word is no such honour."""
    return _honours().get(word)


@cache
def _honours() -> dict[str, frozenset[str]]:
    return {fold(row["word"]): frozenset(fold(row["of"]).split()) for row in table("pronoun_honours")}


@cache
def referring_nouns() -> dict[str, str]:
    return {fold(row["word"]): row["to"] for row in table("referring_nouns")}


def leads_team(passage: Passage, phrase: Phrase) -> bool:
    """True for «قائد الفريق», «القائد الاتفاقي»: the captain is a player."""
    words = passage.words[phrase.first : phrase.end]
    if len(words) < _TWO or bare(words[0]) != _CAPTAIN:
        return False
    if bare(words[1]) == _TEAMS[0] and any(map(_tells_field, words[_TWO:])):
        return False  # «قائد الفريق العلمي»
    return bare(words[1]) in _TEAMS or bare(words[1]) in club_adjectives()


def _tells_field(word: str) -> bool:
    """«العلمي», «الطبي»; not «الاتفاقي»."""
    return word.endswith("ي") and bare(word) not in club_adjectives()


def is_of_many(word: str) -> bool:
    """True for «خبراء», «وخبراء», «المراقبون»: several people."""
    stem = bare(word).removeprefix("و")
    return stem in _singulars() or bare(word) in _singulars() or stem.endswith("ون")


@cache
def _singulars() -> dict[str, str]:
    return {fold(row["plural"]): fold(row["singular"]) for row in table("role_plurals")}


def capacity(passage: Passage, phrase: Phrase) -> str:
    """What the phrase says beside the name: its title before and after, without a joined و or ل."""
    if phrase.name is None:
        return ""
    first, end = phrase.name
    before = passage.said(phrase.first, first) if phrase.first < first else ""
    if before and has_joined_and(passage.words[phrase.first]):
        before = before.removeprefix("و")
    before = _without_for(before)
    after = passage.said(end, phrase.end) if end < phrase.end else ""
    return "، ".join(part for part in (before, after) if part)


def _without_for(title: str) -> str:
    """«للوزير» as «الوزير», «للواء» as «اللواء», «لوكيل أعمال اللاعب» as «وكيل أعمال اللاعب»."""
    first = fold(title.partition(" ")[0])
    if not first.startswith("لل"):
        is_joined = first[:1] == "ل" and head_of(first) is None and head_of(first[1:]) is Head.ROLE
        return title[1:] if is_joined else title
    noun = first[2:]
    begins_with_l = head_of("ل" + noun) is not None and head_of(noun) is None
    return "ال" + title[1 if begins_with_l else 2 :]


def referring_head(passage: Passage, phrase: Phrase) -> str:
    """The head, without article, of a phrase that speaks of somebody known («المصدر», «رئيس المجلس»), else
    "".
    """
    first = phrase.first
    while first + 1 < phrase.end and head_of(passage.words[first]) is Head.HONOUR:
        first += 1
    word = without_preposition(passage.words[first])
    if is_definite(word):
        return bare(word)
    if head_of(word) not in (Head.ROLE, Head.ORGANISATION):
        return ""
    after = passage.words[first + 1 : min(first + _REACH_OF_OFFICE, phrase.end)]
    nouns = takewhile(lambda text: text not in word_set("prepositions"), after)
    is_construct = any(is_definite(text) or text in word_set("places") for text in nouns)
    return word if is_construct else ""


def is_anothers_office(title: str, head: str) -> bool:
    """True where the title names the office only as that of whom its bearer serves: «نائب الرئيس»."""
    words = [bare(word) for word in fold(title).replace("،", " ").split()]
    held = [at for at, word in enumerate(words) if word == head]
    return bool(held) and all(at > 0 and words[at - 1] in word_set("deputies") for at in held)


def office_of(passage: Passage, phrase: Phrase) -> str:
    """The title without the place where its bearer serves: «قائد المنطقة الرابعة في مدينة عدن»."""
    words = passage.words[phrase.first : phrase.end]
    end = phrase.first + words.index("في") if "في" in words else phrase.end
    return passage.said(phrase.first, end) if end > phrase.first else ""
