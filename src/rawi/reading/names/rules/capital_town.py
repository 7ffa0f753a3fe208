"""A town of no list that is said to be a capital: «داماتورو مركز ولاية يوبي», «في مروة، عاصمة الإقليم»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import CAPITAL, DEFINITE, DIRECTION, FOREIGN, GIVEN, NAME_PART
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import LEADING, RULED

TRIGGERS = CAPITAL
_BEFORE = LEADING | {"مدينه"}
_FARTHEST = "اقصي"


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The town before the word for a capital at word i."""
    if sheet.has(i, DEFINITE) or sheet.tokens[i].cut or i == 0 or not sheet.joined(i + 1):
        return
    if sheet.gaps[i].strip() not in ("", "،", ",") or not _may_be_town(sheet, i - 1):
        return
    is_led = i > 1 and sheet.tokens[i - 2].text in _BEFORE and sheet.joined(i - 1)
    if sheet.tokens[i + 1].stem in RULED or (
        sheet.tokens[i].text == "عاصمه" and is_led and _rules(sheet, i + 1)
    ):
        yield Mention(NameType.PLACE, i - 1, i, "capital_town", 0.75)


def _may_be_town(sheet: Sheet, i: int) -> bool:
    if sheet.tokens[i].cut:
        return False
    is_name = not sheet.tokens[i].facts & ~(GIVEN | FOREIGN | NAME_PART) and len(sheet.tokens[i].text) > 3
    return is_unknown(sheet, i) or is_name


def _rules(sheet: Sheet, i: int) -> bool:
    """عاصمة البلاد، عاصمة أقصى شمال الكاميرون."""
    is_side = sheet.has(i, DIRECTION) or sheet.tokens[i].text == _FARTHEST
    return bool(is_side or sheet.has(i, DEFINITE)) or is_place(sheet, i)
