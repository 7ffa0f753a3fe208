"""Heads of bodies that are other words where they stand: a flag, a station, a verb, a canal."""

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.names.letters import letters_end
from rawi.reading.names.lexicon import (
    DEFINITE,
    DEMONYM,
    FOREIGN,
    MEDIA,
    NUMBER,
    ORGANISATION,
    VERB,
    lexicon,
)
from rawi.reading.names.name_words import is_place
from rawi.reading.names.noun_phrase import (
    is_feminine,
)
from rawi.reading.names.sheet import Sheet

#: Heads that are something else behind these words.
_OTHER = {
    "لواء": words_of_kind("name_neighbours", "flag"),
    "فضاييه": words_of_kind("name_neighbours", "channel"),
}
#: Masculine bodies that a country has.
_OF_MALI = frozenset({"جيش", "منتخب", "برلمان"})
#: «الحوزة العلمية», «حوزة دينية»
_SEMINARIES = frozenset({"العلميه", "الدينيه", "النجف", "قم"})
_SIDES = frozenset({"شمال", "جنوب", "شرق", "غرب"})
#: What may begin the name of a station that broadcasts.
_BROADCASTING = MEDIA | FOREIGN | ORGANISATION
_BY_AIR = frozenset({"التلفزيونيه", "الفضاييه", "الاذاعيه", "الاخباريه"})


def is_described(sheet: Sheet, i: int) -> bool:
    """فرقة سورية، صندوق مالي: an adjective that is also the name of a country."""
    if sheet.joined(i + 1) and sheet.tokens[i + 1].text == "مالي":
        return not is_feminine(sheet.tokens[i].stem) and sheet.tokens[i].stem not in _OF_MALI
    after = sheet.has(i + 1, DEMONYM) and not sheet.has(i + 1, DEFINITE) and sheet.joined(i + 1)
    return bool(after) and is_feminine(sheet.tokens[i].stem) and sheet.written(i + 1).endswith("ة")


def is_other_noun(sheet: Sheet, i: int) -> bool:
    """«حاملة لواء التوحيد» is a flag, «قنوات فضائية» an adjective, «محطة رمسيس» a station where one waits,
    «جبهة الجفينة غرب مأرب» a front.
    """
    head, before = sheet.tokens[i].stem, sheet.tokens[i - 1].stem if i else ""
    if head == "محطه":
        return not _broadcasts(sheet, i + 1)
    if head == "قناه" and sheet.has(i + 1, VERB) and sheet.has(i + 2, DEFINITE):
        return sheet.tokens[i + 1].text[0] in "يت"  # «قناة تربط النيل بالبحر»
    if head == "جبهه" and sheet.near(i + 2) and sheet.tokens[i + 2].text in _SIDES:
        return True
    if head == "حوزه":  # «في حوزة الحوثيين»
        is_seminary = sheet.near(i + 1) and sheet.tokens[i + 1].stem in _SEMINARIES
        return not is_place(sheet, i + 1) and not is_seminary
    if head == "منظمه" and before.endswith("ه") and sheet.joined(i):
        # «من هجمة منظمة سجل هدفا», but «خطة منظمة الصحة العالمية»
        return bool(sheet.has(i + 1, VERB)) and not sheet.has(i + 1, DEFINITE) and not sheet.opened(i + 1)
    if head == "تنظيم" and sheet.has(i + 1, NUMBER):
        return True  # «تنظيم «3 أعراس»»
    return before in _OTHER.get(head, ())


def is_strong(sheet: Sheet, i: int) -> bool:
    """«المؤمن القوي», «مسكن قوي»: the adjective, which folds to one word with «قوى»."""
    return sheet.tokens[i].stem.removeprefix("ال") == "قوي" and not sheet.written(i).endswith("ى")


def calls(sheet: Sheet, i: int) -> bool:
    """«نادى الدكتور سامح شكري بالإصلاح»: the verb, where a person's title follows it."""
    if sheet.tokens[i].stem != "نادي" or not sheet.written(i).endswith("ى") or not sheet.joined(i + 1):
        return False
    return lexicon().titles.get(sheet.tokens[i + 1].stem.removeprefix("ال")) == "honour"


def _broadcasts(sheet: Sheet, i: int) -> bool:
    """«محطة سي إن إن», «محطة «الحرة»», «محطة أمريكا التلفزيونية»."""
    if sheet.opened(i) or sheet.has(i, _BROADCASTING) or letters_end(sheet, i) > i:
        return True
    return any(token.text in _BY_AIR for token in sheet.tokens[i + 1 : i + 3])


def is_channel(sheet: Sheet, i: int) -> bool:
    """قناة السويس: a listed place whose first word heads a medium too."""
    medium = lexicon().organisations.get(sheet.tokens[i].stem) == "media"
    listed = sheet.phrase(i) if medium else None
    return listed is not None and listed[0].type == "place" and listed[1] > i + 1
