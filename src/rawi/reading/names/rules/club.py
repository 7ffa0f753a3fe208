"""A sports club by its name alone: «فوز الهلال على النصر» on a page about sport; «ريال مدريد» anywhere."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import CLUB, DEMONYM, KNOWN, STRONG, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.noun_phrase import is_adjective
from rawi.reading.names.sheet import Sheet

TRIGGERS = CLUB


#: Words before the name of a club.
_BEFORE = frozenset(
    [
        "نادي",
        "النادي",
        "فريق",
        "الفريق",
        "لاعب",
        "لاعبي",
        "لاعبو",
        "مدرب",
        "مهاجم",
        "حارس",
        "مدافع",
        "امام",
        "ضد",
        "علي",
        "مع",
        "رييس",
        "اداره",
        "جماهير",
        "مباراه",
        "لقاء",
        "بين",
        "نجم",
        "هدف",
        "قميص",
        "صفوف",
        "معسكر",
        "كابتن",
        "قايد",
        "شباك",
        "مرمي",
        "منافسه",
        "مواجهه",
        "فوز",
        "خساره",
        "تعادل",
    ]
)


def _evidence(sheet: Sheet, i: int) -> bool:
    """A word of sport before the club, or another club joined to it by و."""
    if i == 0 or not sheet.near(i):
        return False
    before = sheet.tokens[i - 1]
    return before.text in _BEFORE or before.stem in _BEFORE or bool(before.facts & CLUB)


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The club named at word i."""
    for length in (3, 2, 1):
        words = (sheet.tokens[i].stem, *(t.text for t in sheet.tokens[i + 1 : i + length]))
        if len(words) == length and words in lexicon().clubs:
            is_sure = not lexicon().clubs[words] and (length > 1 or _is_nothing_else(sheet, i))
            if is_sure or (sheet.sport and _is_club(sheet, i, i + length, words)):
                yield Mention(NameType.ORGANISATION, i, i + length, "club", 0.7)
            return


def _is_club(sheet: Sheet, i: int, last: int, words: tuple[str, ...]) -> bool:
    """Not «النصر الجديد», but «ميلان الإيطالي»; where the name is another word too, only beside a word of
    sport.
    """
    is_ambiguous = lexicon().clubs[words]
    if last < len(sheet.tokens) and sheet.joined(last) and is_adjective(sheet, last):
        return not is_ambiguous and bool(sheet.has(last, DEMONYM))
    return not is_ambiguous or _evidence(sheet, i)


def _is_nothing_else(sheet: Sheet, i: int) -> bool:
    """«يوفنتوس»: a word that only clubs bear, read on any page."""
    return (
        not sheet.tokens[i].facts & ~(CLUB | STRONG | KNOWN) and sheet.tokens[i].stem == sheet.tokens[i].text
    )
