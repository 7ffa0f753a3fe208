"""An organisation by its head noun: «وزارة الخارجية العراقية», «مجلس الأمن الدولي», «شركة «جسور»
السعودية».
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.model.findings import NameType
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.common_noun import is_common_noun
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FOREIGN,
    GIVEN,
    KNOWN,
    ORGANISATION,
    ORGANISATION_ALONE,
    PHRASE,
    PLACE_HEAD,
    STOP,
    TITLE,
    VERB,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.no_body import calls, is_channel, is_described, is_other_noun, is_strong
from rawi.reading.names.noun_phrase import (
    adjectives_end,
    agreeing_end,
    complement_end,
    is_adjective,
    joined_noun_end,
    person_end,
    purpose_end,
    quoted_end,
)
from rawi.reading.names.offices import is_sought
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import headed_end, is_district, is_seat

TRIGGERS = ORGANISATION
#: Duals before the names of two bodies, which the rule of pairs reads, with the head of each.
TWO_BODIES = {"حركتا": "حركه", "حركتي": "حركه"}
#: Heads of bodies of a town, so that a word of no list after them is one: بلدية قباء.
_LOCAL = words_of_kind("organisation_head_uses", "local")
_WITH_PURPOSE = words_of_kind("organisation_head_uses", "with_purpose")
#: Those whose names go on behind a place with what they are for: سوق مسقط للأوراق المالية، جامعة مصر للعلوم.
_OF_PLACE = words_of_kind("organisation_head_uses", "of_place")
#: A body with up to four fields: وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد.
_MINISTRY = "وزاره"
_PRONOUNS = ("ها", "هم")
#: Words between مجلس and the body whose board it is.
_BOARDS = frozenset({"اداره", "ادارات", "امناء"})
#: Heads that a person holds: what follows is the holder, no part of a name.
_HELD = words_of_kind("organisation_head_uses", "held")
#: Heads of armed men whom a person leads: قوات المخلوع صالح.
_LED = words_of_kind("organisation_head_uses", "led")
#: Kinds of body whose fields are joined by و: وزارة الثقافة والإعلام.
_JOINING = frozenset({"government", "parliament", "company", "education", "health"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The organisation whose head is word i."""
    token = sheet.tokens[i]
    if is_sought(sheet, i) or is_strong(sheet, i):
        return
    if _hides_article(sheet, i):
        sheet.without_article(i)
        token = sheet.tokens[i]
    last = _defined(sheet, i) if token.facts & DEFINITE else _constructed(sheet, i)
    if last <= i:
        return
    alone = last == i + 1
    yield Mention(
        NameType.ORGANISATION,
        i,
        last,
        "headed_organisation",
        0.75 if alone else 0.85,
        token.stem,
        core=(i + 1, last),
        defined=bool(token.facts & DEFINITE),
        holds_person=token.stem in _HELD or token.stem in _LED,
        whole=_is_whole(sheet, i, last),
    )


def _hides_article(sheet: Sheet, i: int) -> bool:
    """«للجنة التحقيق», which is written as «للجنة الأولمبية» is, where لجنة has its article."""
    token = sheet.tokens[i]
    if not token.facts & DEFINITE or token.stem != "ا" + token.text[token.cut :]:
        return False
    return sheet.joined(i + 1) and not is_adjective(sheet, i + 1) and not sheet.has(i + 1, ADJECTIVE)


def _is_whole(sheet: Sheet, i: int, last: int) -> bool:
    """صحيفة الشرق الأوسط، جامعة نجران: what stands inside is the body's name alone."""
    is_of_town = sheet.tokens[i].stem == "جامعه" and last == i + 2
    return is_of_town or lexicon().organisations.get(token_stem(sheet, i)) in ("media", "sport")


def _defined(sheet: Sheet, i: int) -> int:
    """الحكومة، الجيش السوري الحر، الوكالة الدولية للطاقة الذرية."""
    if sheet.tokens[i].stem == "الجبهه" and i and sheet.tokens[i - 1].text == "علي":
        return i  # «على الجبهة الاقتصادية»
    if sheet.tokens[i].stem == "الرياسه" and sheet.joined(i) and sheet.tokens[i - 1].stem == "مقر":
        return i  # «في مقر الرئاسة برام الله»
    alone = sheet.has(i, ORGANISATION_ALONE)
    if sheet.tokens[i].stem.endswith("يه") and sheet.joined(i) and _is_definite(sheet, i - 1):
        return i  # الموانئ البحرية
    last = agreeing_end(sheet, i, i + 1)
    if token_stem(sheet, i) in lexicon().of_states or token_stem(sheet, i) == "بلديه":
        return last if any(sheet.has(at, DEMONYM) for at in range(i + 1, last)) else i
    if token_stem(sheet, i) not in lexicon().defined and not alone:
        return i
    if last > i + 1 and not all(is_general(sheet, at) for at in range(i + 1, last)):
        after = purpose_end(sheet, last) if _has_purpose(sheet, i) and not alone else last
        return adjectives_end(sheet, after) if after > last else last
    adjective = sheet.tokens[i].stem.endswith("يه") and sheet.near(i) and sheet.has(i - 1, DEFINITE)
    return i + 1 if alone and not adjective else i


def _is_definite(sheet: Sheet, i: int) -> bool:
    """«الموانئ», «موانئها», «واجهة الملك فيصل»: a noun by its article, its pronoun or a man's name."""
    owned = sheet.tokens[i].stem.endswith(_PRONOUNS) and sheet.has(i, COMMON | VERB | STOP) == COMMON
    return bool(sheet.has(i, DEFINITE | GIVEN)) or (owned and bool(sheet.has(i + 1, ADJECTIVE)))


def _constructed(sheet: Sheet, i: int) -> int:
    """وزارة الثقافة والإعلام، مركز الملك سلمان للإغاثة، حزب الله."""
    head = sheet.tokens[i]
    if is_described(sheet, i) or is_channel(sheet, i) or is_other_noun(sheet, i) or calls(sheet, i):
        return i
    if head.stem in TWO_BODIES or is_district(sheet, i):
        return i
    if head.stem in lexicon().of_states:
        return i + 3 if _is_command(sheet, i) else i
    quoted = quoted_end(sheet, i + 1)
    if quoted > i + 1:
        return quoted + _describes(sheet, quoted)
    if sheet.has(i, TITLE) and head.stem in lexicon().titles and not _is_body(sheet, i):
        return i
    if _is_board(sheet, i) or is_seat(sheet, i):
        return i
    if _is_home_market(sheet, i):
        return i + 3
    if head.stem == "مكتب" and sheet.joined(i + 1) and (office := _office_end(sheet, i + 1)) > i + 2:
        return office
    if head.stem in _HELD and (sheet.has(i + 1, TITLE) or (head.text[0] == "ب" and head.cut)):
        return i
    last = headed_end(sheet, i + 1) if head.stem in _LOCAL and sheet.joined(i + 1) else i + 1
    last = last if last > i + 1 else _club_end(sheet, i)
    last = last if last > i + 1 else complement_end(sheet, i + 1)
    if last == i + 1 or head.stem == "رياسه":
        return i
    proper = not sheet.has(last - 1, DEFINITE)
    last = _agreeing_end(sheet, i, last) if proper else adjectives_end(sheet, last)
    kind = lexicon().organisations.get(sheet.tokens[i].stem, "")
    joining = (kind in _JOINING or head.stem == "منظمه") and not is_place(sheet, last - 1)
    joining = joining and person_end(sheet, i + 1) == i + 1 and not _is_called_by_person(sheet, i + 1)
    joining = joining and not (kind == "parliament" and is_common_noun(sheet, i, last))
    most = 3 if _MINISTRY in (head.stem, sheet.tokens[i + 1].stem) else 2
    for _ in range(most if joining else 0):
        after = joined_noun_end(sheet, last)
        last = adjectives_end(sheet, after) if after > last else last
    last = _purpose(sheet, i, last)
    return i if is_common_noun(sheet, i, last) else last


def _agreeing_end(sheet: Sheet, i: int, last: int) -> int:
    """The index after adjectives of the head, or of the next: «مستشفى مدينة الملك فهد الطبية»."""
    end = agreeing_end(sheet, i, last)
    holds = (
        end == last > i + 2 and sheet.has(i + 1, ORGANISATION | PLACE_HEAD) and not sheet.has(i + 1, DEFINITE)
    )
    return agreeing_end(sheet, i + 1, last) if holds else end


def _is_command(sheet: Sheet, i: int) -> bool:
    """قيادة عمليات بغداد."""
    is_of_operations = sheet.tokens[i].stem == "قياده" and sheet.joined(i + 2)
    return is_of_operations and sheet.tokens[i + 1].stem == "عمليات" and is_place(sheet, i + 2)


def _is_home_market(sheet: Sheet, i: int) -> bool:
    """سوق الأسهم المحلية."""
    is_market = sheet.tokens[i].stem == "سوق" and sheet.joined(i + 1) and sheet.joined(i + 2)
    return is_market and [token.text for token in sheet.tokens[i + 1 : i + 3]] == ["الاسهم", "المحليه"]


def _office_end(sheet: Sheet, i: int) -> int:
    """مكتب رئيس الوزراء التركي: the office of a role that is complete; i for none."""
    if lexicon().titles.get(sheet.tokens[i].stem) != "office" or not sheet.joined(i + 1):
        return i
    if not (sheet.has(i + 1, DEFINITE) or sheet.has(i + 1, TITLE)):
        return i
    last = i + 1 if sheet.has(i + 1, DEFINITE) else i + 2
    return adjectives_end(sheet, last + 1) if sheet.joined(last) and sheet.has(last, DEFINITE) else i


def _is_board(sheet: Sheet, i: int) -> bool:
    """مجلس إدارة شركة الكهرباء، إدارة نادي الهلال: named by the body that it runs, which is the name."""
    at = i + 1 if sheet.tokens[i].stem == "مجلس" else i
    if not (at == i or sheet.joined(at)) or sheet.tokens[at].stem not in _BOARDS:
        return False
    listed = sheet.phrase(at + 1) if sheet.joined(at + 1) else None
    body = listed is not None and listed[0].type == "organisation"
    headed = sheet.joined(at + 1) and sheet.has(at + 1, ORGANISATION)
    return body or bool(headed and token_stem(sheet, at + 1) not in lexicon().of_states)


def token_stem(sheet: Sheet, i: int) -> str:
    """The head without its article."""
    return sheet.tokens[i].stem.removeprefix("ال")


def _describes(sheet: Sheet, i: int) -> bool:
    """شركة «جسور» السعودية: an adjective of a people right after the closing mark belongs to the name."""
    if not sheet.has(i, DEMONYM) or not sheet.has(i, DEFINITE) or sheet.tokens[i].cut:
        return False
    return sheet.closed(i - 1) and len(sheet.gaps[i]) == 2 and sheet.gaps[i][1] == " "


def _club_end(sheet: Sheet, i: int) -> int:
    """«نادي هجر | فؤاد المسلم», «نادي مانشستر سيتي»: a club's listed name; i + 1 for none.

    One word only where it is another noun too, two or three always.
    """
    if lexicon().organisations.get(sheet.tokens[i].stem) != "sport" or not sheet.joined(i + 1):
        return i + 1
    for length in (3, 2):
        words = (sheet.tokens[i + 1].stem, *(token.text for token in sheet.tokens[i + 2 : i + 1 + length]))
        if len(words) == length and words in lexicon().clubs and not any(sheet.gaps[i + 1 : i + 1 + length]):
            return i + 1 + length
    is_listed = (sheet.tokens[i + 1].stem,) in lexicon().clubs
    return i + 2 if is_listed and not sheet.has(i + 1, DEFINITE | FOREIGN) else i + 1


def _purpose(sheet: Sheet, i: int, last: int) -> int:
    """مركز الملك سلمان للإغاثة: only a body that bears a person's name goes on with what it is for."""
    after = purpose_end(sheet, last)
    outer = sheet.tokens[i - 1].stem if i and sheet.joined(i) else ""
    is_inner = lexicon().organisations.get(outer) == "company"  # شركة اتحاد المحمدية
    is_of_place = sheet.tokens[i].stem in _OF_PLACE and _is_proper(sheet, i + 1, last)
    if after > last and is_of_place and not is_inner:
        return adjectives_end(sheet, after) if _is_field(sheet, last) else last
    inner = any(sheet.has(at, ORGANISATION) and sheet.has(at, DEFINITE) for at in range(i + 1, last))
    if after == last or sheet.tokens[i].stem in _LED or (person_end(sheet, i + 1) == i + 1 and not inner):
        return last
    return adjectives_end(sheet, after)


def _is_proper(sheet: Sheet, i: int, last: int) -> bool:
    """جامعة مصر، شركة هيونداي الكورية: a place or a foreign word, and where it is from."""
    if last == i + 2 and not (sheet.has(i + 1, DEMONYM) and sheet.has(i + 1, DEFINITE)):
        return False
    if last > i + 2:
        return False
    is_foreign = sheet.has(i, FOREIGN) or not sheet.has(i, KNOWN & ~PHRASE)
    return bool(is_place(sheet, i) or is_foreign)


def _is_called_by_person(sheet: Sheet, i: int) -> bool:
    """«حكومة العبادي | وأحزاب السلطة»."""
    listed = sheet.phrase(i)
    return listed is not None and listed[0].type == "person"


def _is_field(sheet: Sheet, i: int) -> bool:
    """«للأوراق المالية», «للعلوم»: what a body of a place is for, and no «للعام الجاري»."""
    return sheet.tokens[i].text[2:] in word_set("purpose_nouns")


def _has_purpose(sheet: Sheet, i: int) -> bool:
    """Bodies whose names say what they are for: الهيئة العامة للإحصاء, not الحزب الديمقراطي."""
    head = token_stem(sheet, i)
    return head in _WITH_PURPOSE or lexicon().organisations.get(head) in (
        "government",
        "parliament",
        "education",
        "health",
    )


def _is_body(sheet: Sheet, i: int) -> bool:
    """لواء، فريق … are heads of bodies too, when a proper word follows."""
    return sheet.has(i + 1, DEFINITE) != 0 and sheet.joined(i + 1)
