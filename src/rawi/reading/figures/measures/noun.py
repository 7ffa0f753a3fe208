"""Counted nouns after a number, and the few words that may stand between («مئات من الجنود»)."""

import re
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.adjective import term_end
from rawi.reading.figures.measures.measure import Measure, follows
from rawi.reading.figures.measures.money import currencies
from rawi.reading.figures.measures.unit import units
from rawi.reading.figures.nouns import noun_of, with_pronoun
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like
from rawi.reading.tables import table

#: Shapes of plurals after 3–10: sound ones, and the commonest broken ones, on folded letters.
_PLURAL = re.compile(r".{2,}(?:ات|ين|ون)|ا..ا.|.{2,3}ا.ي?.?|..و.|ا...ه|.{3,4}اء?")
_SINGULAR = re.compile(r".{2,}(?:ا|ه|ي)")
#: A particle before a verbal noun of the derived forms: لاستقبال, بانتظار.
_VERBAL_NOUN = re.compile(r"[بلف]ا(?:[سجحرعخفنمشتق]ت|ن).{2,}")
_VERB = re.compile(r"(?:سي|ست|سن|ي)[^ا].{2,}|.{2,}وا")


@cache
def months() -> frozenset[str]:
    """Folded first words of the names of months."""
    return frozenset(fold(row["word"]).split()[0] for row in table("months"))


@cache
def uncounted() -> frozenset[str]:
    """Folded words that a number before them does not count: particles, months, «مضيفا» and its like."""
    said = (fold(row["participle"]) for row in table("reporting_verbs"))
    return word_set("uncounted_words") | {*months(), *said}


def noun_at(line: Line, number: Number) -> Measure | None:
    """The counted noun after the number: «50 شخصا», «ثلاثين طالبا وطالبة», «مئات من الجنود»."""
    i = number.last + 1
    if not follows(line, number, i) or i in line.number_at:
        return None
    if line.word(i) == "من":
        return _after_min(line, number, i + 1)
    if number.share and number.definite:
        return None
    if number.high is not None or number.share:
        return _definite(line, i) or _plain(line, number, i)
    return _plain(line, number, i)


def _plain(line: Line, number: Number, i: int) -> Measure | None:
    """An indefinite noun, with what و joins to it."""
    word = line.word(i)
    noun = noun_of(word)
    if noun and word in uncounted() and number.value <= 10:
        return None
    if noun is None and not _may_count(word, number):
        return None
    base, last = (noun.base if noun else _base(line, i, word)), i
    while (joined := _joined(line, last, word)) is not None:
        base, last = f"{base} و{joined}", last + 1
    if noun is not None and noun.kind != "person" and last == i:
        last = term_end(line, i, number)
    return Measure(base, noun.kind if noun else "", last, line.ends[last])


def _joined(line: Line, i: int, first: str) -> str | None:
    """The base of a noun that و joins to the one at i: «طالبا وطالبة», «رئيسا وملكا وأميرا»."""
    word = line.word(i + 1)
    if not word.startswith("و") or not line.near(i, i + 1):
        return None
    noun = noun_of(word[1:])
    feminine = word[1:] in (first + "ه", first.removesuffix("ا") + "ه")
    both_accusative = first.endswith("ا") and word.endswith("ا") and noun is not None and not noun.plural
    if not feminine and not both_accusative:
        return None
    return noun.base if noun else _base(line, i + 1, word[1:])


def _definite(line: Line, i: int) -> Measure | None:
    """The definite plural after a vague number or a fraction: «مئات الجنود», «نصف الأفارقة»."""
    split = definite_form(line.word(i))
    if split is None or split[0]:
        return None
    return _measured(line, i, split[1])


def _measured(line: Line, i: int, word: str) -> Measure:
    """The measure of the definite word at i, which is word without its article: money, a unit, or a noun."""
    end = line.ends[i]
    if base := currencies().get(word):
        return Measure(base, "money", i, end)
    if unit := units().get(word):
        return Measure(unit.base, unit.dimension, i, end)
    noun = noun_of(word)
    return Measure(noun.base if noun else _base(line, i, word), noun.kind if noun else "", i, end)


def _after_min(line: Line, number: Number, i: int) -> Measure | None:
    """«من الجنود», «من أفراد القوة», «من مؤيدي الحزب»; not «حدود 1967 من العبث»."""
    if not line.near(i - 1, i):
        return None
    if measure := _definite(line, i):
        return None if is_year_like(number) and not measure.dimension else measure
    noun = noun_of(line.word(i))
    if noun is None and not is_year_like(number) and _is_people_of(line, i):
        known = noun_of(line.word(i) + "ن")
        return _with_owner(line, i, known.base if known else _base(line, i, line.word(i)), "")
    if noun is None and (owned := with_pronoun(line.word(i))):
        return Measure(owned.base, owned.kind, i, line.ends[i])
    if noun is None or not noun.plural or not line.near(i, i + 1):
        return None
    if definite_form(line.word(i + 1)) is None and (noun.kind != "person" or is_year_like(number)):
        return None
    return _with_owner(line, i, noun.base, noun.kind)


def _with_owner(line: Line, i: int, base: str, kind: str) -> Measure:
    """«مقاتلي الجيش», «أفراد القوة» are whole; of «عناصر تنظيم بيت المقدس» only the noun is counted."""
    last = i + 1 if line.near(i, i + 1) and definite_form(line.word(i + 1)) else i
    return Measure(base, kind, last, line.ends[last])


def _may_count(word: str, number: Number) -> bool:
    """True when a word that no table has may be what the number counts, by its shape and the size."""
    if len(word) < 3 or word in uncounted() or not ("ء" <= word[0] <= "ي") or _is_joined(word):
        return False
    if _VERB.fullmatch(word):
        return False
    value = number.value
    if is_year_like(number) or (
        number.digits and word[0] in "بل" and not (value > 10 and word.endswith("ا"))
    ):
        return False
    if number.scale > 1 or number.share or number.high is not None:
        return True
    if 3 <= value <= 10:
        return bool(_PLURAL.fullmatch(word))
    return bool(_SINGULAR.fullmatch(word)) if value < 100 else True


def _is_joined(word: str) -> bool:
    """True when the word begins with the article, or with a particle before a known noun."""
    if definite_form(word) and not word.startswith(("الم", "الك", "الت")):
        return True
    if word.startswith(("الم", "الك", "الت")) and not word.endswith(("ا", "ين", "ون")):
        return True
    if _VERBAL_NOUN.fullmatch(word) or word[0] == "و":
        return True
    return word[0] in "فبلك" and (_known(word[1:]) or word[1:] in uncounted())


def _is_people_of(line: Line, i: int) -> bool:
    """«مؤيدي الحزب», «موظفي شركة»: the sound plural of a participle before whom or what it belongs to."""
    word = line.word(i)
    return len(word) > len("مدني") and word[0] == "م" and word.endswith("ي") and line.near(i, i + 1)


def _known(rest: str) -> bool:
    return any(noun_of(r) or r in units() for r in (rest, *(r for _, r in bare_forms(rest))))


def _base(line: Line, i: int, word: str) -> str:
    """A guess at the base form of an unknown word, which ends word i: as the page spells it, without the
    ending of a plural or the accusative.
    """
    end = line.ends[i]
    shown = line.shown(end - len(word), end)
    if len(shown) > 4 and shown.endswith(("ين", "ون")):
        return shown[:-2]
    if len(shown) > 4 and shown.endswith("ات"):
        return shown[:-2] + "ة"
    return shown.removesuffix("ا") if len(shown) > 3 else shown
