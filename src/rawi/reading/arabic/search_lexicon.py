"""What search knows of words: which letters are a word's own, which word a plural or a spelling belongs to.

Everything comes from tables: base forms stand for themselves, broken plurals for their singular, the verbs of
reporting for their past, the months of every region for one name a month (month_name), spellings of regions
for the usual one.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table

_ARTICLE = "ال"
#: Shorter beginnings would begin other words too.
_SHORTEST_BEGINNING = 3


def month_name(month: int) -> str:
    """The one term of a month, whatever it is called. No word of a text has digits after letters."""
    return f"شهر{month}"


@cache
def known_forms() -> dict[str, str]:
    """Folded forms and the base form each belongs to; what is said first of a form holds."""
    forms: dict[str, str] = {}
    for source in (_months, _whole_spellings, _base_forms, _plurals, _verbs, _others):
        for form, base in source():
            if " " not in form:
                forms.setdefault(form, base)
    return forms


@cache
def beginnings() -> dict[str, str]:
    """Folded beginnings of words and how search spells them: اميرك → امريك."""
    rows = [row for row in table("search_variants") if row["how"] == "begin"]
    return {fold(row["spelling"]): fold(row["usual"]) for row in rows}


@cache
def month_pairs() -> dict[tuple[str, str], str]:
    """Months of two words (كانون الثاني), folded, and their term."""
    pairs = {}
    for row in table("months"):
        words = fold(row["word"]).split()
        if row["calendar"] == "gregorian" and row["caution"] != "named" and len(words) == 2:
            pairs[words[0], words[1]] = month_name(int(row["month"]))
    return pairs


def usual_spelling(stem: str) -> str:
    """A stem as search spells it."""
    known = beginnings()
    for length in range(min(len(stem), 10), _SHORTEST_BEGINNING - 1, -1):
        usual = known.get(stem[:length])
        if usual is not None:
            return usual + stem[length:]
    return stem


def _months() -> Iterator[tuple[str, str]]:
    for row in table("months"):
        # اب is also a father: search_terms looks at the letters of the text itself.
        if row["calendar"] == "gregorian" and row["caution"] != "named" and row["word"] != "آب":
            yield fold(row["word"]), month_name(int(row["month"]))


def _whole_spellings() -> Iterator[tuple[str, str]]:
    for row in table("search_variants"):
        if row["how"] == "whole":
            yield fold(row["spelling"]), fold(row["usual"])


def _base_forms() -> Iterator[tuple[str, str]]:
    for row in table("search_nouns"):
        yield (word := _bare(row["word"])), word
    for row in table("search_stopwords"):
        yield (word := fold(row["word"])), word
    for row in table("counted_nouns"):
        yield (word := _bare(row["noun"])), word


def _plurals() -> Iterator[tuple[str, str]]:
    for name, word, forms in (
        ("search_nouns", "word", "forms"),
        ("counted_nouns", "noun", "plurals"),
        ("demonyms", "male", "plural"),
        ("role_plurals", "singular", "plural"),
    ):
        for row in table(name):
            for form in row[forms].split():
                yield fold(form), fold(row[word])


def _verbs() -> Iterator[tuple[str, str]]:
    for row in table("reporting_verbs"):
        past = fold(row["past"])
        yield past, past
        yield fold(row["present"]), past


def _others() -> Iterator[tuple[str, str]]:
    for name, column in (
        ("content_nouns", "word"),
        ("plain_words", "word"),
        ("demonyms", "male"),
        ("demonyms", "place"),
        ("places", "name"),
        ("given_names", "name"),
        ("foreign_names", "name"),
        ("family_names", "name"),
    ):
        for row in table(name):
            yield (word := _bare(row[column])), word


def _bare(word: str) -> str:
    """A word without its article (الأردن, الصين), folded."""
    folded = fold(word)
    return folded.removeprefix(_ARTICLE) if word.startswith(_ARTICLE) and len(folded) > 4 else folded
