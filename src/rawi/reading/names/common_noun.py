"""Heads of bodies that make a common noun with the word behind them: «مجلس الإدارة», «حركة النقل»."""

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    CLUB,
    COMMON,
    DEFINITE,
    DEMONYM,
    HEAD,
    KNOWN,
    MEDIA,
    ORGANISATION,
    ORGANISATION_ALONE,
    PLACE_HEAD,
    REPORTING,
    TITLE,
    VERB,
    lexicon,
)
from rawi.reading.names.name_words import is_place
from rawi.reading.names.sheet import Sheet

#: Heads that are common nouns before a common noun: حركة النقل، شبكة الطرق.
_LOOSE = words_of_kind("organisation_head_uses", "loose")
#: Those that are no body before such a noun even of a country's: قوة اقتصاد المملكة، شبكة طرق الرياض.
_ABSTRACT = words_of_kind("organisation_head_uses", "abstract")
#: Heads of offices, which an adjective of a state makes a name: إدارة معلومات الطاقة الأمريكية.
_OFFICES = words_of_kind("organisation_head_uses", "office")
#: Bodies inside others, which are common nouns elsewhere: إدارة المرور، دائرة الأوقاف.
_DEPARTMENTS = words_of_kind("organisation_head_uses", "department")
#: What the markets that are bodies trade in: سوق الأسهم السعودية, سوق الأوراق المالية.
_TRADED = frozenset({"اسهم", "مال", "اوراق", "سندات", "بورصه"})
#: Heads that make a name with any noun: حزب الخضر، نقابة الصحفيين.
_FIRM = words_of_kind("organisation_head_uses", "firm")
#: Bodies that are called by a head and the noun of their place alone.
_BY_NOUN = frozenset({("هييه", "القناه"), ("مجلس", "المحافظه")})
#: Kinds of body with which a noun of place or body says only which one.
_OF_STATES = frozenset({"government", "parliament", "court", "military"})
#: What movements are for, so that an adjective after it makes a name: حركة التحرير الوطني.
_CAUSES = frozenset({"تحرير", "مقاومه", "جهاد", "نهضه", "تغيير", "اصلاح", "نضال"})


def is_common_noun(sheet: Sheet, i: int, last: int) -> bool:
    """True for مجلس الإدارة، فريق العمل: the head at word i with the words to last is no name."""
    if sheet.opened(i + 1):
        return False
    if _is_market_of_goods(sheet, i):
        return True
    told = range(last - 1 if sheet.tokens[i].stem == "اداره" else i + 2, last)
    if last > i + 2 and sheet.tokens[i].stem in _OFFICES and any(sheet.has(at, DEMONYM) for at in told):
        return False
    if sheet.tokens[i].stem == "جهاز" and not sheet.has(i + 1, HEAD | DEMONYM) and last == i + 2:
        return True  # جهاز الحفر: a machine
    if sheet.tokens[i].stem in _LOOSE and last > i + 2 and _is_cause(sheet, i + 1):
        return False
    if _is_abstract(sheet, i) or _is_circle(sheet, i, last):
        return True
    if sheet.tokens[i].stem in _LOOSE and sheet.has(i + 1, COMMON | HEAD) and not _is_directed(sheet, i):
        return not is_place(sheet, last - 1)
    if last > i + 2 or sheet.tokens[i].stem in _FIRM or _is_medium(sheet, i):
        return False
    return _is_generic(sheet, i)


def _is_market_of_goods(sheet: Sheet, i: int) -> bool:
    """سوق معالجة السكري، سوق النوادي: only markets of shares and of towns are bodies."""
    after = sheet.tokens[i + 1].stem.removeprefix("ال")
    return sheet.tokens[i].stem == "سوق" and after not in _TRADED and not is_place(sheet, i + 1)


def _is_circle(sheet: Sheet, i: int, last: int) -> bool:
    """«دائرة المدح والثناء»; but «رئيس دائرة التحكيم», «دائرة الأرصاد الجوية»."""
    if sheet.tokens[i].stem != "دايره" or _is_directed(sheet, i):
        return False
    return last == i + 2 or not sheet.tokens[last - 1].stem.endswith(("ي", "يه"))


def _is_abstract(sheet: Sheet, i: int) -> bool:
    """قوة اقتصاد المملكة; but شبكة محللي أفغانستان."""
    is_abstract = sheet.tokens[i].stem in _ABSTRACT and not sheet.tokens[i + 1].stem.endswith("ي")
    return is_abstract and bool(sheet.has(i + 1, COMMON)) and not sheet.has(i + 1, HEAD)


def _is_cause(sheet: Sheet, i: int) -> bool:
    return bool(sheet.has(i, DEFINITE)) and sheet.tokens[i].stem.removeprefix("ال") in _CAUSES


def _is_medium(sheet: Sheet, i: int) -> bool:
    """صحيفة الحياة، نادي الاتحاد: a head of media or sport before a name of its list."""
    wanted = {"media": MEDIA, "sport": CLUB}.get(lexicon().organisations.get(sheet.tokens[i].stem, ""), 0)
    return bool(sheet.has(i + 1, wanted))


def _is_directed(sheet: Sheet, i: int) -> bool:
    """مدير إدارة المشاريع، مدير عام إدارة الحج، أوضحت إدارة المرور: an office before it, or a verb whose
    subject it is, makes the department one; «إدارة المستشفى» is who runs it.
    """
    if sheet.tokens[i].stem not in _DEPARTMENTS or not sheet.near(i):
        return False
    before = i - 2 if i > 1 and sheet.tokens[i - 1].text == "عام" else i - 1
    if sheet.has(before, TITLE):
        return True
    deed = VERB if sheet.tokens[i].stem == "اداره" else REPORTING  # «توسعت دائرة العمليات»
    acts = sheet.has(i - 1, deed) and sheet.tokens[i - 1].stem.endswith("ت") and not sheet.has(i + 1, CLUB)
    if sheet.joined(i + 1) and sheet.tokens[i + 1].text == "شوون" and not sheet.tokens[i].cut:
        return sheet.joined(i + 2) and sheet.tokens[i + 2].text.endswith("ين")  # إدارة شؤون المعلمين
    return bool(acts) and not sheet.tokens[i].cut and not sheet.has(i + 1, HEAD)


def _is_generic(sheet: Sheet, i: int) -> bool:
    """«محكمة المدينة», «فريق العمل»: the one word behind the head is a common noun or says nothing."""
    kind = lexicon().organisations.get(sheet.tokens[i].stem, "")
    if kind not in _OF_STATES:
        plain = sheet.has(i + 1, COMMON | ADJECTIVE) and not sheet.phrase(i + 1)
        return bool(plain) and not sheet.has(i + 1, DEMONYM) and bool(sheet.has(i + 1, KNOWN))
    if is_general(sheet, i + 1):
        return True
    is_name = sheet.has(i + 1, ORGANISATION_ALONE | DEMONYM)
    is_head = sheet.has(i + 1, PLACE_HEAD | ORGANISATION) and not is_name
    is_by_noun = (sheet.tokens[i].stem, sheet.tokens[i + 1].text) in _BY_NOUN
    return bool(is_head) and not (is_by_noun or sheet.phrase(i) or sheet.phrase(i + 1))
