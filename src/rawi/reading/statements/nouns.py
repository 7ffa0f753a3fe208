"""Nouns that head a speaker: roles, bodies, documents and unnamed sources, with or without the article."""

from enum import StrEnum
from functools import cache

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.memory import remembered
from rawi.reading.tables import table


class Head(StrEnum):
    """What a noun makes of the phrase that it heads."""

    ROLE = "role"
    HONOUR = "honour"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


_ARTICLE = "ال"
#: «د» takes no article: «الد» is in «والد».
_LEAST_LETTERS = 2
#: How many words the answers are kept for: a page has some three hundred, pages share most of them.
_REMEMBERED = 8192
#: No «و» and article begin these.
_PARENTS = frozenset(
    "والد" + parent + ending
    for parent in ("", "ت", "ا", "ي")
    for ending in ("", *OF_THIRD, "ي", "ا", "ان", "ين", "نا", "ك")
)
#: «وجهة نظر السعودية» is no «و» and «جهة».
_POINT_OF_VIEW = "وجهه"
#: With the article these are adjectives («الرقم الكبير»).
_NEVER_DEFINITE = frozenset({"كبير", "كبيره", "احد", "احدي", "بعض", "عدد", "عده", "بضعه", "صاحب", "صاحبه"})


@cache
def heads() -> dict[str, Head]:
    """Folded noun, with and without article and joined و, to what it heads."""
    found: dict[str, Head] = {}
    rows = _rows()
    for word, head in [*rows, *_duals(rows), *_constructs(rows)]:
        base = fold(word)
        for prefix in (
            ("", "و")
            if base in _NEVER_DEFINITE or len(base) < _LEAST_LETTERS
            else ("", "و", _ARTICLE, "و" + _ARTICLE)
        ):
            found.setdefault(prefix + base, head)
    del found[_POINT_OF_VIEW]
    return found


def _duals(rows: list[tuple[str, Head]]) -> list[tuple[str, Head]]:
    """«الشركتان», «حكومتا السودان», «بيانان»: the duals of bodies in ة and of papers; other nouns' are
    often another word.
    """
    bodies = [word[:-1] for word, head in rows if head is Head.ORGANISATION and word.endswith("ة")]
    papers = [word for word, head in rows if head is Head.DOCUMENT and " " not in word]
    stems = [word[:-1] + "ت" if word.endswith("ة") else word for word in papers]
    return [
        *((body + ending, Head.ORGANISATION) for body in bodies for ending in ("تان", "تا")),
        *((stem + "ان", Head.DOCUMENT) for stem in stems),
    ]


def _constructs(rows: list[tuple[str, Head]]) -> list[tuple[str, Head]]:
    """«محامو الضحايا», «مسؤولو الوزارة»: people before those whose they are."""
    return [(word[:-1], head) for word, head in rows if word.endswith("ون")]


def _rows() -> list[tuple[str, Head]]:
    unnamed = [(row["word"], Head.UNNAMED) for row in table("unnamed_sources")]
    documents = [(row["word"], Head.DOCUMENT) for row in table("document_nouns")]
    more = [
        (row["word"], Head.ROLE if row["kind"] == "person" else Head.ORGANISATION)
        for row in table("speaker_heads")
    ]
    titles = [(row["word"], Head.HONOUR if row["kind"] == "honour" else Head.ROLE) for row in table("titles")]
    bodies = [(row["word"], Head.ORGANISATION) for row in table("organisation_heads")]
    return [*unnamed, *documents, *more, *titles, *bodies]


@remembered(most=_REMEMBERED)
def head_of(word: str) -> Head | None:
    """What the folded word heads, None when it is no such noun."""
    return heads().get(word)


@remembered(most=_REMEMBERED)
def is_definite(word: str) -> bool:
    """True when the folded word bears the article; «التزامه» and «إلغاء» bear none."""
    if word in word_set("short_definites"):
        return True
    if word in _PARENTS:
        return False
    if not word.startswith((_ARTICLE, "و" + _ARTICLE)) or len(word) <= 4:
        return False
    stem = word.removeprefix("و")
    return not any(stem.removesuffix(pronoun) in word_set("root_al") for pronoun in ("", *OF_THIRD))


@remembered(most=_REMEMBERED)
def bare(word: str) -> str:
    """The folded word without joined و or ل before an article, and without the article."""
    if (word.startswith("ال") and not is_definite(word) and len(word) > 4) or word in _PARENTS:
        return word
    for prefix in ("وال", "لل", "بال", "ال"):
        if word.startswith(prefix) and len(word) > len(prefix) + 1:
            return word[len(prefix) :]
    return word


def is_outlet(word: str) -> bool:
    """True for what somebody's words appear in: a paper or a channel («بيان», «البرنامج»)."""
    return head_of(word) is Head.DOCUMENT or bare(word) in word_set("channel_nouns")


def without_preposition(word: str) -> str:
    """The folded word without a joined ل («للوزارة» is «الوزارة», «لوزارة» is «وزارة»)."""
    if word.startswith("لل"):
        return "ال" + word[2:]
    return word[1:] if word.startswith("ل") and head_of(word) is None else word


#: These belong to a noun or participle before them: «المشرف على», «المسؤول عن», «الخاصة بتحويل».
_LEANING = {
    fold(preposition): words_of_kind("leaning_nouns", preposition, "preposition")
    for preposition in ("ب", "ل", "على", "عن")
}


def leans(noun: str, preposition: str) -> bool:
    """True when the preposition after the folded noun belongs to it."""
    nouns = _LEANING.get(preposition, ())
    return bare(noun) in nouns or (noun.endswith("ا") and noun[:-1] in nouns)


def has_joined_and(word: str) -> bool:
    """True for «والوزير», «ووزير»; False for «وزير», «وكالة», «والد»."""
    if word in _PARENTS:
        return False
    return word.startswith(("وال", "وو")) or (word[:1] == "و" and head_of(word[1:]) is not None)
