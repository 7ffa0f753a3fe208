"""A town of no list where the words after it say where it lies: «في هاكورك شمال العراق», «في
شيبوك (شمال شرق نيجيريا)»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import DEFINITE, DIRECTION, KNOWN, NAME_PART, NUMBER
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import LEADING

TRIGGERS = DIRECTION


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The town before the side at word i."""
    is_beside = i > 1 and (sheet.near(i) or sheet.gaps[i].strip() == "(") and _is_side(sheet, i)
    if sheet.has(i, DEFINITE) or not is_beside or sheet.has(i - 1, KNOWN & ~NAME_PART):
        return
    after = i + 1
    while sheet.has(after, DIRECTION) and after < i + 3:
        after += 1
    led = sheet.tokens[i - 2].text in LEADING and sheet.joined(i - 1)
    named = (
        not sheet.has(i - 1, NUMBER) and len(sheet.tokens[i - 1].text) > 2 and not _is_plural(sheet, i - 1)
    )
    if led and named and sheet.near(after) and (is_place(sheet, after) or _is_country(sheet, after)):
        yield Mention(NameType.PLACE, i - 1, i, "located_town", 0.75)


def _is_side(sheet: Sheet, i: int) -> bool:
    """«شمال العراق», «بجنوب بغداد»."""
    token = sheet.tokens[i]
    return not token.cut or token.text[0] == "ب"


def _is_plural(sheet: Sheet, i: int) -> bool:
    """«في المواجهات شرق المدينة»: of no list, but no town."""
    return bool(sheet.has(i, DEFINITE)) and sheet.tokens[i].stem.endswith(("ات", "ين", "ون"))


def _is_country(sheet: Sheet, i: int) -> bool:
    """شرق البلاد، غرب العاصمة."""
    return i < len(sheet.tokens) and sheet.tokens[i].stem in ("البلاد", "العاصمه")
