"""Which words name a sports club where they stand: «فوز الهلال», not «النصر الجديد»."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.lexicon import CLUB, DEFINITE, DEMONYM, NAME_PART, lexicon
from rawi.reading.names.noun_phrase import is_adjective
from rawi.reading.names.sheet import Sheet

#: How a player goes over to a club.
_MOVES = frozenset({"انتقاله", "انضمامه", "انضمام", "انضم", "ينضم", "اعارته"})
#: Clubs that are called as a capital, which a page about sport names far oftener.
_CAPITALS = frozenset({"الرياض"})


def _evidence(sheet: Sheet, i: int) -> bool:
    """A word of sport before the club, or another club joined to it by و."""
    if i == 0 or not sheet.near(i):
        return False
    before = sheet.tokens[i - 1]
    if is_joined(sheet, i):
        return True
    cues = word_set("club_cues")
    return before.text in cues or before.stem in cues or bool(before.facts & CLUB)


def is_joined(sheet: Sheet, i: int) -> bool:
    """True behind «انتقاله إلى», «انضم إلى»: a player goes over to the club at word i."""
    return i > 1 and sheet.tokens[i - 1].text == "الي" and sheet.tokens[i - 2].stem in _MOVES


def is_club(sheet: Sheet, i: int, last: int, words: tuple[str, ...]) -> bool:
    """True where the listed words at word i are the club: a name of two words and one that is nothing else on
    any page, others on one about sport.
    """
    is_sure = not lexicon().clubs[words] and (len(words) > 1 or _is_nothing_else(sheet, i))
    return is_sure or (sheet.sport and _is_club_in_sport(sheet, i, last, words))


def may_be_club(sheet: Sheet, i: int, last: int, words: tuple[str, ...]) -> bool:
    """True also for «الخليج» on a page about sport, which is the club or the Gulf; «الرياض» is the city."""
    is_capital = words[0] in _CAPITALS
    return is_club(sheet, i, last, words) or (bool(sheet.has(i, DEFINITE)) and not is_capital)


def _is_club_in_sport(sheet: Sheet, i: int, last: int, words: tuple[str, ...]) -> bool:
    """Not «النصر الجديد», but «ميلان الإيطالي», «موناكو الفرنسي»; where the name is another word too, only
    beside a word of sport.
    """
    is_ambiguous = lexicon().clubs[words]
    if _is_of_people(sheet, i, last):
        return False
    if last < len(sheet.tokens) and sheet.joined(last) and is_adjective(sheet, last):
        return bool(sheet.has(last, DEMONYM)) and (not is_ambiguous or _is_he(sheet, i, last))
    return not is_ambiguous or _evidence(sheet, i)


def _is_of_people(sheet: Sheet, i: int, last: int) -> bool:
    """«النجم المصري», «الأهلي المصري», «الاتحاد الإفريقي»: where somebody or something is from, behind a noun
    with the article; «النادي المصري» is the club.
    """
    is_people = last == i + 1 and sheet.has(i, DEMONYM) and sheet.joined(i) and sheet.has(i - 1, DEFINITE)
    return bool(is_people) and sheet.tokens[i - 1].stem != "النادي"


def _is_he(sheet: Sheet, i: int, last: int) -> bool:
    """«موناكو الفرنسي»: masculine as no town or state is."""
    return not sheet.has(i, DEFINITE) and not sheet.tokens[last].stem.endswith("ه")


def _is_nothing_else(sheet: Sheet, i: int) -> bool:
    """«يوفنتوس»: a word that no other list has."""
    return not sheet.tokens[i].facts & ~(CLUB | NAME_PART)
