"""Kinds of words: what the names finder's word lists say of a folded word that no table of ours heads.

Example: شاركت -> a verb («موقوفون في خلية شاركت في»: the speaker's phrase ends before it)
"""

from collections.abc import Sequence

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.memory import remembered
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    CLUB,
    COMMON,
    DEMONYM,
    FAMILY,
    FOREIGN,
    MEDIA,
    NAME_PART,
    NUMBER,
    PERSONAL,
    PHRASE,
    REPORTING,
    TITLE,
    VERB,
    lexicon,
)

_NAMES = PERSONAL | FAMILY
_OF_NAMES = FOREIGN | NAME_PART | PHRASE | MEDIA | CLUB
SPANS = word_set("span_nouns")
_OF_MANY = ("ون", "ين", "ان", "ات", "و", "ه")
_NISBA = ("ي", "يه", "يون", "يين", "يات")
#: How many words each answer is kept for.
_REMEMBERED = 8192
#: A feminine past of fewer letters is a noun as often (وقت، صوت).
_LEAST_OF_VERB = 4


def _facts(word: str) -> int:
    return lexicon().facts.get(word, 0)


@remembered(most=_REMEMBERED)
def is_word(word: str) -> bool:
    """True for a word of any list, with or without the article or a joined pronoun."""
    stem = word.removeprefix("ال")
    stems = (stem, stem.removesuffix("ها"), stem.removesuffix("ه"), stem.removesuffix("هم"))
    return any(_facts(one) or one + "ه" in lexicon().facts for one in stems)


@remembered(most=_REMEMBERED)
def is_foreign(word: str) -> bool:
    """True for a word of no list, or of names only, without the article: «أوديتي», «تايمز»."""
    facts = _facts(word)
    return not word.startswith("ال") and (not facts & ~_OF_NAMES if facts else not is_word(word))


def is_span(words: Sequence[str], i: int) -> bool:
    """True where a span of the calendar stands at word i: «الأسبوع الماضي», «الشهر الجاري»."""
    return words[i] in SPANS and i + 1 < len(words) and words[i + 1] in word_set("span_adjectives")


@remembered(most=_REMEMBERED)
def is_adjective(word: str) -> bool:
    """True for an adjective of any gender and number («منشق», «السورية», «عراقيون»)."""
    stem = word.removeprefix("و").removeprefix("ال")
    stems = (stem, stem.removesuffix("ه"), stem.removesuffix("ون"), stem.removesuffix("ين"))
    listed = word_set("general_adjectives") | word_set("ordinal_words")
    return any(_facts(one) & (ADJECTIVE | DEMONYM) or one in listed for one in stems)


@remembered(most=_REMEMBERED)
def is_nisba(word: str) -> bool:
    """True for an adjective made of a noun («قضائي», «تركية», «عراقيون»); a short one where it tells a people
    («روسي»).
    """
    stem = word.removeprefix("و").removeprefix("ال")
    is_long = len(stem) > _LEAST_OF_VERB or bool(_facts(stem) & DEMONYM)
    return is_adjective(word) and stem.endswith(_NISBA) and is_long


@remembered(most=_REMEMBERED)
def is_noun(word: str) -> bool:
    """True for a common noun, with or without the article, that is no adjective, participle or name."""
    stem = word.removeprefix("ال")
    facts = _facts(stem)
    if not facts & COMMON or facts & (_NAMES | NUMBER) or is_adjective(word):
        return False
    return not stem.endswith(_NISBA) and not stem.startswith("م")


@remembered(most=_REMEMBERED)
def is_plain_noun(word: str) -> bool:
    """True for a noun that is a given name as well, and no adjective: «نداء», «كمال»."""
    facts = _facts(word)
    return bool(facts & COMMON) and not facts & (ADJECTIVE | VERB)


@remembered(most=_REMEMBERED)
def may_precede_name(word: str) -> bool:
    """True for a verb of saying, a title, or another name: whom it tells of may follow."""
    return bool((_facts(word) | _facts(word[1:])) & (REPORTING | TITLE | _NAMES))


@remembered(most=_REMEMBERED)
def is_people(word: str) -> bool:
    """True for «الدائنون», «الأوروبيون»: the plural of men with the article, as a subject bears it, and for
    «مصرفيون» without; not for «القانون», «تلفزيون».
    """
    stem = word.removeprefix("و").removeprefix("ال").removesuffix("ون")
    if not word.endswith("ون") or len(stem) < _LEAST_OF_VERB:
        return False
    if not word.removeprefix("و").startswith("ال"):
        return stem.endswith("ي") and bool(_facts(stem) & (ADJECTIVE | DEMONYM))
    return bool(_facts(stem) & (COMMON | ADJECTIVE | DEMONYM | TITLE))


@remembered(most=_REMEMBERED)
def is_nobodys_name(word: str) -> bool:
    """True for a word that no name has: «الدلائل», «المشاركون», «مستخدمو»; False for one of no list."""
    stem = word.removeprefix("ال")
    if _facts(word) & _NAMES or _facts(stem) & _NAMES:
        return False
    is_long = len(stem) > _LEAST_OF_VERB
    stems = (stem, *(stem.removesuffix(end) for end in _OF_MANY if is_long and stem.endswith(end)))
    return any(_facts(one) & (COMMON | ADJECTIVE) for one in stems)


@remembered(most=_REMEMBERED)
def is_ours(word: str) -> bool:
    """True for «هدفنا»: a noun with the pronoun of who speaks, so that speech begins with it."""
    return word.endswith("نا") and is_noun(word.removesuffix("نا")) and len(word) > _LEAST_OF_VERB


@remembered(most=_REMEMBERED)
def is_surely_verb(word: str) -> bool:
    """True for «شاركت», «يعمل»: forms that are hardly ever nouns or names."""
    facts = _facts(word)
    if not facts & VERB or facts & _NAMES:
        return False
    if word.startswith("ي"):
        return not facts & ADJECTIVE
    return word.endswith("ت") and len(word) >= _LEAST_OF_VERB and bool(_facts(word[:-1]) & VERB)


@remembered(most=_REMEMBERED)
def is_surely_present(word: str) -> bool:
    """True for «تعمل»: a verb of the present with ت, and no noun; «تعاون» is one, and so is «تنصل», as
    «يتنصل» is its verb.
    """
    if word[:1] != "ت" or _facts("ي" + word) & VERB:
        return False
    return is_surely_verb("ي" + word[1:]) and not _facts(word) & COMMON


@remembered(most=_REMEMBERED)
def is_past(word: str) -> bool:
    """True for «قتل», «لقي», «أعلنت»: a verb's letters, be they a noun's or an adjective's as well."""
    facts = _facts(word) | (_facts(word[:-1]) if word.endswith("ت") else 0)
    return bool(facts & VERB) and not _facts(word) & _NAMES


@remembered(most=_REMEMBERED)
def is_surely_past(word: str) -> bool:
    """True for «أسست»: a verb of the past with its ت, and no noun; «وقت» is one."""
    facts = _facts(word) & ~COMMON
    is_verb = bool(facts & VERB or _facts(word[:-1]) & VERB) and not facts & (ADJECTIVE | _NAMES)
    return word.endswith("ت") and not word.endswith("ات") and len(word) >= _LEAST_OF_VERB and is_verb


@remembered(most=_REMEMBERED)
def may_be_verb(word: str) -> bool:
    """True for «شارك» as well: a verb by its letters, though a noun may be spelled so, but no name."""
    facts = _facts(word)
    return bool(facts & VERB) and not facts & _NAMES and not is_adjective(word)


@remembered(most=_REMEMBERED)
def is_future(word: str) -> bool:
    """True for «ستبقى», «سنعمل»: a verb of the present behind the س of the future."""
    if word in word_set("future_lookalikes") or _facts(word) & _NAMES:
        return False
    return word[:1] == "س" and word[1:2] in ("ي", "ت", "ن") and bool(_facts("ي" + word[2:]) & VERB)


@remembered(most=_REMEMBERED)
def is_of_us(word: str) -> bool:
    """True for «نستنكر», «نشكر»: what «we» do."""
    is_verb = bool(_facts("ي" + word[1:]) & (VERB | REPORTING)) and len(word) >= _LEAST_OF_VERB
    return word[:1] == "ن" and is_verb and not _facts(word) & (COMMON | _NAMES)
