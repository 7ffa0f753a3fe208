"""An organisation by its head noun: «وزارة الخارجية العراقية», «مجلس الأمن الدولي», «شركة «جسور»
السعودية».
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    CLUB,
    COMMON,
    DEFINITE,
    DEMONYM,
    FOREIGN,
    HEAD,
    KNOWN,
    MEDIA,
    NUMBER,
    ORGANISATION,
    ORGANISATION_ALONE,
    PLACE_HEAD,
    TITLE,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.noun_phrase import (
    adjectives_end,
    agreeing_end,
    complement_end,
    is_feminine,
    is_general,
    joined_noun_end,
    person_end,
    purpose_end,
    quoted_end,
    unknown_end,
)
from rawi.reading.names.person_name import is_place, looks_foreign
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import headed_end

TRIGGERS = ORGANISATION
#: Heads that are common nouns before a common noun: حركة النقل، شبكة الطرق.
_LOOSE = frozenset(
    [
        "تنظيم",
        "حركه",
        "تيار",
        "تجمع",
        "كتله",
        "شبكه",
        "مجموعه",
        "قوي",
        "ملتقي",
        "قوه",
        "سلطه",
        "اداره",
        "فريق",
        "بعثه",
        "مكتب",
        "وحده",
    ]
)
#: Heads of offices, which an adjective of a state makes a name: إدارة معلومات الطاقة الأمريكية.
_OFFICES = frozenset({"اداره", "مكتب", "شبكه", "مجموعه"})
#: Adjectives of bodies by charter: المؤسسة العامة لـ…, اللجنة المحلية لـ….
_CHARTERED = frozenset(
    [
        "عامه",
        "عام",
        "وطنيه",
        "وطني",
        "عليا",
        "اعلي",
        "دوليه",
        "دولي",
        "عالميه",
        "عالمي",
        "محليه",
        "خيريه",
        "مركزيه",
    ]
)
#: Heads of bodies of a town, so that a word of no list after them is one: بلدية قباء.
_LOCAL = frozenset({"بلديه", "امانه"})
#: Heads that make a name with any noun: حزب الخضر، نقابة الصحفيين.
_FIRM = frozenset({"حزب", "نقابه", "اتحاد", "رابطه", "جمعيه", "ايتلاف", "منظمه"})
_WITH_PURPOSE = frozenset({"موسسه", "شركه", "محكمه", "منظمه", "جمعيه", "رابطه", "اتحاد", "نقابه"})
#: Heads that a person holds: what follows is the holder, no part of a name.
_HELD = frozenset(["حكومه", "رياسه", "اداره", "مكتب"])
#: Kinds of body whose fields are joined by و: وزارة الثقافة والإعلام.
_JOINING = frozenset({"government", "parliament", "company", "education", "health"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The organisation whose head is word i."""
    token = sheet.tokens[i]
    if token.stem == "بنك" and _first_of_bank(sheet, i) < i:
        yield Mention(NameType.ORGANISATION, i - 1, i + 1, "headed_organisation", 0.8, token.stem)
        return
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
        holds_person=token.stem in _HELD,
        whole=lexicon().organisations.get(token_stem(sheet, i)) in ("media", "sport"),
    )


def _defined(sheet: Sheet, i: int) -> int:
    """الحكومة، الجيش السوري الحر، الوكالة الدولية للطاقة الذرية."""
    alone = sheet.has(i, ORGANISATION_ALONE)
    numbered = _numbered_end(sheet, i)
    if numbered > i:
        return numbered
    last = agreeing_end(sheet, i, i + 1)
    described = last if last > i + 1 or not sheet.joined(i + 1) else i + 2
    unfit = alone or lexicon().organisations.get(token_stem(sheet, i)) == "sport"
    purpose = described if unfit else _chartered_end(sheet, i, described)
    if purpose > described:
        return purpose
    if token_stem(sheet, i) not in lexicon().defined and not alone:
        return i
    if last > i + 1 and not all(is_general(sheet, at) for at in range(i + 1, last)):
        after = purpose_end(sheet, last) if _has_purpose(sheet, i) and not alone else last
        return adjectives_end(sheet, after) if after > last else last
    adjective = sheet.tokens[i].stem.endswith("يه") and sheet.near(i) and sheet.has(i - 1, DEFINITE)
    return i + 1 if alone and not adjective else i


def _first_of_bank(sheet: Sheet, i: int) -> int:
    """كومرتس بنك، دويتشه بنك: a foreign word before the head; i for none."""
    foreign = i and sheet.joined(i) and (looks_foreign(sheet, i - 1) or sheet.has(i - 1, FOREIGN))
    return i - 1 if foreign else i


def _numbered_end(sheet: Sheet, i: int) -> int:
    """الفرقة 30، اللواء 35: the index after the number of a military body at word i; i for none."""
    military = lexicon().organisations.get(token_stem(sheet, i)) == "military"
    military = military and not sheet.has(i, ORGANISATION_ALONE)
    return i + 2 if military and sheet.joined(i + 1) and sheet.has(i + 1, NUMBER) else i


def _chartered_end(sheet: Sheet, i: int, last: int) -> int:
    """الشركة السعودية للكهرباء، المؤسسة العامة لتحلية المياه: a body by charter, adjectives, and what it is for."""
    chartered = any(_is_chartered(sheet, at) for at in range(i + 1, last))
    after = purpose_end(sheet, last, any_noun=True) if chartered else last
    return adjectives_end(sheet, after) if after > last else last


def _is_chartered(sheet: Sheet, at: int) -> bool:
    return bool(sheet.has(at, DEMONYM)) or sheet.tokens[at].stem.removeprefix("ال") in _CHARTERED


def _constructed(sheet: Sheet, i: int) -> int:
    """وزارة الثقافة والإعلام، مركز الملك سلمان للإغاثة، حزب الله."""
    numbered = _numbered_end(sheet, i)
    if numbered > i:
        return numbered
    if _is_described(sheet, i):
        return i
    medium = _medium_end(sheet, i)
    if medium is not None:
        return medium
    if sheet.has(i, TITLE) and sheet.tokens[i].stem in lexicon().titles and not _is_body(sheet, i):
        return i
    quoted = quoted_end(sheet, i + 1)
    if quoted > i + 1:
        return quoted + _describes(sheet, quoted)
    head = sheet.tokens[i]
    if head.stem in _HELD and (sheet.has(i + 1, TITLE) or (head.text[0] == "ب" and head.cut)):
        return i
    last = headed_end(sheet, i + 1) if head.stem in _LOCAL and sheet.joined(i + 1) else i + 1
    last = last if last > i + 1 else complement_end(sheet, i + 1)
    if last == i + 1 or head.stem == "رياسه":
        return i
    proper = not sheet.has(last - 1, DEFINITE)
    last = agreeing_end(sheet, i, last) if proper else adjectives_end(sheet, last)
    kind = lexicon().organisations.get(sheet.tokens[i].stem, "")
    joining = (kind in _JOINING or head.stem == "منظمه") and not is_place(sheet, last - 1)
    joining = joining and person_end(sheet, i + 1) == i + 1
    joining = joining and not (kind == "parliament" and _says_nothing(sheet, i, last))
    for _ in range(2 if joining else 0):
        after = joined_noun_end(sheet, last)
        last = adjectives_end(sheet, after) if after > last else last
    last = _purpose(sheet, i, last)
    return i if _says_nothing(sheet, i, last) else last


def token_stem(sheet: Sheet, i: int) -> str:
    """The head without its article."""
    return sheet.tokens[i].stem.removeprefix("ال")


def _describes(sheet: Sheet, i: int) -> bool:
    """شركة «جسور» السعودية: an adjective of a people right after the closing mark belongs to the name."""
    if not sheet.has(i, DEMONYM) or not sheet.has(i, DEFINITE) or sheet.tokens[i].cut:
        return False
    return sheet.closed(i - 1) and len(sheet.tokens[i].gap) == 2 and sheet.tokens[i].gap[1] == " "


def _purpose(sheet: Sheet, i: int, last: int) -> int:
    """مركز الملك سلمان للإغاثة: only a body that bears a person's name goes on with what it is for."""
    after = purpose_end(sheet, last)
    inner = any(sheet.has(at, ORGANISATION) and sheet.has(at, DEFINITE) for at in range(i + 1, last))
    if after == last or (person_end(sheet, i + 1) == i + 1 and not inner):
        return last
    return adjectives_end(sheet, after)


def _medium_end(sheet: Sheet, i: int) -> int | None:
    """صحيفة حريت, not مجلة ألمانية nor قناة السويس: after a medium a word of no list is its name; None to go
    on.
    """
    if lexicon().organisations.get(sheet.tokens[i].stem) != "media" or sheet.opened(i + 1):
        return None
    listed = sheet.phrase(i)
    follows = sheet.has(i + 1, DEMONYM) and not sheet.has(i + 1, DEFINITE) and sheet.joined(i + 1)
    if (listed and listed[0].type == "place" and listed[1] > i + 1) or follows:
        return i
    likely = sheet.joined(i + 1) and headed_end(sheet, i + 1) == i + 2
    if not likely or sheet.has(i + 1, DEFINITE | KNOWN & ~COMMON):
        return None
    foreign = sheet.joined(i + 2) and looks_foreign(sheet, i + 2)
    return unknown_end(sheet, i + 2) if foreign else i + 2


def _is_described(sheet: Sheet, i: int) -> bool:
    """فرقة سورية: an adjective that is also the name of a country."""
    after = sheet.has(i + 1, DEMONYM) and not sheet.has(i + 1, DEFINITE) and sheet.joined(i + 1)
    return bool(after) and is_feminine(sheet.tokens[i].stem) and sheet.written(i + 1).endswith("ة")


def _is_medium(sheet: Sheet, i: int) -> bool:
    """صحيفة الحياة، نادي الاتحاد: a head of media or sport before a name of its list."""
    wanted = {"media": MEDIA, "sport": CLUB}.get(lexicon().organisations.get(sheet.tokens[i].stem, ""), 0)
    return bool(sheet.has(i + 1, wanted))


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


def _says_nothing(sheet: Sheet, i: int, last: int) -> bool:
    """مجلس الإدارة، فريق العمل: one common noun that makes no name."""
    if sheet.opened(i + 1):
        return False
    if last > i + 2 and sheet.tokens[i].stem in _OFFICES and sheet.has(last - 1, DEMONYM):
        return False
    if sheet.tokens[i].stem in _LOOSE and sheet.has(i + 1, COMMON | HEAD):
        return not is_place(sheet, last - 1)
    if last > i + 2 or sheet.tokens[i].stem in _FIRM or _is_medium(sheet, i):
        return False
    kind = lexicon().organisations.get(sheet.tokens[i].stem, "")
    if kind in ("government", "parliament", "court", "military"):
        generic = sheet.has(i + 1, PLACE_HEAD | ORGANISATION) and not sheet.has(
            i + 1, ORGANISATION_ALONE | DEMONYM
        )
        return is_general(sheet, i + 1) or bool(generic and not sheet.phrase(i))
    plain = sheet.has(i + 1, COMMON | ADJECTIVE) and not sheet.phrase(i + 1)
    return bool(plain) and not sheet.has(i + 1, DEMONYM) and bool(sheet.has(i + 1, KNOWN))
