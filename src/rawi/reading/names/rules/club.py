"""A sports club named by its name alone, on a page about sport: «فوز الهلال على النصر»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import CLUB, lexicon
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
    if not sheet.sport:
        return
    for length in (3, 2, 1):
        words = (sheet.tokens[i].stem, *(t.text for t in sheet.tokens[i + 1 : i + length]))
        if len(words) == length and words in lexicon().clubs:
            last = i + length
            if last < len(sheet.tokens) and sheet.joined(last) and is_adjective(sheet, last):
                return
            if lexicon().clubs[words] and not _evidence(sheet, i):
                return
            yield Mention(NameType.ORGANISATION, i, last, "club", 0.7)
            return
