"""The person's name itself: which words belong to it, once we know or suspect where it begins."""

from rawi.reading.names.definite_part import definite_goes_on
from rawi.reading.names.family_name import (
    closes_before_clause,
    closes_titled,
    is_foreign_family,
    plain_word_closes,
)
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    CLUB,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    FOREIGN,
    GIVEN,
    HEAD,
    KNOWN,
    LINK,
    NAME_PART,
    NUMBER,
    PERSONAL,
    REPORTING,
    STOP,
    TIME,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.name_links import HOUSE, SONS, is_deed, is_son, over_link
from rawi.reading.names.name_verbs import is_verb
from rawi.reading.names.name_words import is_nisba, is_place, is_unknown, looks_foreign, may_go_on
from rawi.reading.names.sheet import Sheet

#: A name has no more words than this, links not counted.
MOST_WORDS = 6
SURE = GIVEN | FOREIGN
_PLAIN = STOP | NUMBER | REPORTING | DEFINITE | COMMON | VERB | TITLE | HEAD
_FOREIGN_LINKS = frozenset({"فان", "فون", "دي", "ديل", "دل", "دا", "ديلا", "بو"})
#: Those that fold to «فإن», and the letters that a word behind such a link has at least.
_FANS, _SHORTEST_LINKED = frozenset({"فان", "فون"}), 3
_SERVANT = "العبد"
#: «فهد الحمد الله», «محمد العبد الله»; «بعد توفيق الله» is nobody.
_OF_GOD, _NOT_OF_GOD = frozenset({"الحمد", _SERVANT}), frozenset({"توفيق"})
#: Above this mean log-odds a word after و is a foreign one.
_JOINED = 0.4


def name_end(sheet: Sheet, first: int, *, titled: bool = False) -> int:
    """The index after the last word of the person's name that begins at word first; first where none does.

    The caller vouches for the first word. Links (بن، أبو، آل …) need a word after them. titled: a title
    stands before, so that a common word may be the second one (الوزير جبران باسيل, الرئيس فؤاد معصوم).
    """
    end = sheet.name_ends.get((first, titled))
    if end is None:
        end = sheet.name_ends[first, titled] = _name_end(sheet, first, titled)
    return end


def _name_end(sheet: Sheet, first: int, titled: bool) -> int:
    words = 0
    i = last = first
    end = min(len(sheet.tokens), first + 2 * MOST_WORDS)
    while words < MOST_WORDS and i < end:
        if titled and words == 1 and last == i and closes_titled(sheet, i):
            return i + 1
        if words == 1 and last == i and _begins_another(sheet, first, i):
            break
        if i > first and (is_verb(sheet, i) or not _is_joined_on(sheet, i)):
            is_family = i == first + 1 and sheet.near(i) and is_foreign_family(sheet, i)
            return i + 1 if is_family else last
        if sheet.has(i, LINK) and not _is_listed_person(sheet, i):
            i = over_link(sheet, i)
            if i > last and i <= len(sheet.tokens) and _closed_link(sheet, i):
                last, words = i, words + 1
        elif (
            i == first
            or _goes_on(sheet, i, words, titled)
            or (titled and words == 1 and _second_of_titled(sheet, i))
        ):
            words += 1
            i += 1
            last = i
        else:
            break
    return last


def _begins_another(sheet: Sheet, first: int, i: int) -> bool:
    """«لم يوفر ترامب | ريك بيري»: behind a man whom the lists know by one word, another's full name."""
    if not sheet.has(first, GIVEN | FOREIGN | WORD_NAME | LINK) and _is_known_by_one(sheet, i):
        return True  # «استقبل شي | إردوغان»
    found = sheet.phrase(first)
    if found is None or found[0].type != "person" or found[1] != i or sheet.has(first, GIVEN):
        return False
    return bool(sheet.has(i, GIVEN | FOREIGN)) and sheet.joined(i + 1) and not sheet.has(i + 1, _PLAIN)


def _is_known_by_one(sheet: Sheet, i: int) -> bool:
    """«إردوغان»: a person whom the lists know by this one word."""
    found = sheet.phrase(i)
    is_one = found is not None and found[0].type == "person" and found[1] == i + 1
    return is_one and bool(sheet.has(i, FOREIGN))


def _is_listed_person(sheet: Sheet, i: int) -> bool:
    """«شينزو آبي التعبير», «شينزو آبي بشكل»: folded like the link «أبي», before what no name goes on with."""
    found = sheet.phrase(i)
    if found is None or found[0].type != "person" or not sheet.near(i + 1) or i + 1 >= len(sheet.tokens):
        return False
    if found[1] > i + 1:
        return False  # «ستيفان دي ميستورا»
    return not sheet.has(i + 1, PERSONAL | FAMILY | DEFINITE) or is_deed(sheet.tokens[i + 1].text)


def _second_of_titled(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if facts & (STOP | REPORTING | NUMBER | DEFINITE | TITLE | HEAD | DEMONYM) or not sheet.has(
        i - 1, SURE | WORD_NAME
    ):
        return False
    word = sheet.tokens[i].text
    verb = facts & VERB and (facts & COMMON or not facts & ADJECTIVE)
    return (
        not verb
        and not word.endswith(("ا", "ات", "ون", "ين"))
        and not (word.endswith("ه") and facts & COMMON)
    )


def _closed_link(sheet: Sheet, i: int) -> bool:
    return not sheet.has(i - 1, LINK)


def _is_joined_on(sheet: Sheet, i: int) -> bool:
    """A space before the word, or a dot after a letter; behind «بن» no letter is a clitic («بن فريحان»)."""
    return sheet.joined(i) or _initial(sheet, i) or is_son(sheet, i)


def _initial(sheet: Sheet, i: int) -> bool:
    """A dot or hyphen inside a name: ج. باركر، جان - بيار."""
    gap = sheet.gaps[i].strip()
    return gap in (".", "-") and len(sheet.tokens[i - 1].text) == 1


def _goes_on(sheet: Sheet, i: int, words: int, titled: bool) -> bool:
    facts = sheet.tokens[i].facts
    if words > 1 and sheet.tokens[i - 2].stem == HOUSE:
        # «تميم بن حمد آل ثاني | الوفد», «علي بن عمير آل جرمان الشهراني»
        return bool(sheet.has(i, DEFINITE)) and is_nisba(sheet, i) and not facts & (ADJECTIVE | DEMONYM)
    if facts & SURE:
        return True
    if words == 1 and is_of_faith(sheet, i):
        return True
    if sheet.tokens[i - 1].text == _SERVANT and facts & DEFINITE:
        return not facts & (TITLE | DEMONYM)  # «وليد العبد القادر»
    if sheet.tokens[i - 1].stem in SONS and not facts & (NUMBER | DEFINITE):
        return True  # whatever it is else («علي بن هندي», «بن شباب»)
    if facts & CLUB and not facts & (PERSONAL | FAMILY):
        return False  # «مدافع | آرسنال»
    if not facts & (WORD_NAME | FAMILY | NAME_PART) and is_deed(sheet.tokens[i].text):
        return False
    if sheet.tokens[i].text == "الله":
        return _god_goes_on(sheet, i, words, titled)
    if facts & TIME and _is_named_by_time(sheet, i, words):
        return True
    if facts & (STOP | NUMBER | REPORTING):
        return False
    if facts & DEFINITE:
        return definite_goes_on(sheet, i, words, titled)
    if sheet.tokens[i - 1].stem in _FOREIGN_LINKS and not facts & (TITLE | HEAD | DEMONYM):
        return _follows_foreign_link(sheet, i, words)
    if facts & FAMILY and words == 1 and sheet.has(i - 1, SURE | WORD_NAME):
        return True
    if facts & (TITLE | HEAD | DEMONYM) or is_place(sheet, i):
        return False
    return _plain_goes_on(sheet, i, words)


def _god_goes_on(sheet: Sheet, i: int, words: int, titled: bool) -> bool:
    """«رزق الله», «حسن نصر الله», «محمد حسين فضل الله»."""
    if sheet.tokens[i - 1].text in _NOT_OF_GOD:
        return False
    if words == 1 and (titled or sheet.has(i - 1, PERSONAL)):
        return True
    is_second = words in (2, 3) and sheet.has(i - 1, WORD_NAME) and not sheet.has(i - 1, DEFINITE)
    return bool(is_second) or sheet.tokens[i - 1].text in _OF_GOD


def _plain_goes_on(sheet: Sheet, i: int, words: int) -> bool:
    """«محمد صباح», «يوهانس هان»: a word without article that is no title, head, people or place."""
    facts = sheet.tokens[i].facts
    if facts & WORD_NAME:
        is_behind_name = sheet.has(i - 1, GIVEN | WORD_NAME | LINK) or sheet.tokens[i - 1].text == "الله"
        return words == 1 or bool(is_behind_name)
    if facts & NAME_PART:
        return True
    if words == 1 and facts == COMMON and is_foreign_family(sheet, i):
        return True
    if facts & (VERB | ADJECTIVE | COMMON):
        is_last = words == 1 and facts == VERB and bool(sheet.gap_after(i)) and _is_foreign(sheet, i - 1)
        return is_last or plain_word_closes(sheet, i, words)  # «يوهانس هان، عن»
    if (words > 1 and _is_joined(sheet, i)) or _is_joined_place(sheet, i):
        return False
    return may_go_on(sheet.tokens[i].text, words)


def _is_foreign(sheet: Sheet, i: int) -> bool:
    return bool(sheet.has(i, FOREIGN)) or looks_foreign(sheet, i)


def is_of_faith(sheet: Sheet, i: int) -> bool:
    """«زين الدين زيدان», «سراج الدين حقاني»: before a name."""
    if sheet.tokens[i].text != "الدين" or not sheet.joined(i + 1) or not sheet.has(i - 1, GIVEN | WORD_NAME):
        return False
    is_name = sheet.has(i + 1, GIVEN | FOREIGN | FAMILY | NAME_PART | LINK)
    return bool(is_name) or (is_nisba(sheet, i + 1) and not sheet.has(i + 1, DEFINITE))


def _follows_foreign_link(sheet: Sheet, i: int, words: int) -> bool:
    """«ألبرت ديل روساريو», «مباركة بو عيدة»; not «علي النعيمي فإن إنتاج», «فدا لكل», «بي دي إف»."""
    if len(sheet.tokens[i].text) < _SHORTEST_LINKED:
        return False
    return not sheet.has(i, COMMON) or (words > 0 and sheet.tokens[i - 1].stem not in _FANS)


def _is_named_by_time(sheet: Sheet, i: int, words: int) -> bool:
    """سيف محرم اليافعي، عبدالرحمن صباح عيدان: a month or a part of the day as the name of a father, before a
    family name; محمد الخميس رئيس: a day as the family name, before a title; قال أحمد رمضان إن: before إن.
    """
    if words == 1 and closes_before_clause(sheet, i):
        return True
    if not sheet.joined(i + 1):
        return False
    if sheet.has(i, DEFINITE):
        return words == 1 and bool(sheet.has(i - 1, GIVEN)) and bool(sheet.has(i + 1, TITLE))
    if not sheet.has(i, WORD_NAME) or sheet.has(i + 1, STOP | NUMBER | TIME | COMMON | ADJECTIVE | VERB):
        return False
    return (
        bool(sheet.has(i + 1, NAME_PART | GIVEN | LINK | FAMILY))
        or is_nisba(sheet, i + 1)
        or (is_unknown(sheet, i + 1))
    )


def joined_person(sheet: Sheet, i: int) -> int:
    """The index after a foreign name of two words at word i, joined to a name by و; i where none stands
    there.
    """
    if not sheet.near(i) or not _is_joined(sheet, i):
        return i
    sheet.cut(i, 1)
    return name_end(sheet, i)


def _is_joined_place(sheet: Sheet, i: int) -> bool:
    """وجدة in «جامعتا الملك عبدالعزيز وجدة»: و and a listed place, though a town is spelled so."""
    word = sheet.tokens[i].text
    found = lexicon().alone.get(word[1:]) if word[0] == "و" else None
    return found is not None and found.type == "place"


def _is_joined(sheet: Sheet, i: int) -> bool:
    """و before a foreign word of no list, with another one after it: ولالاو ياداف."""
    token = sheet.tokens[i]
    unknown = token.stem == token.text and not token.facts & KNOWN and token.text[0] == "و"
    if not unknown or foreignness(token.text[1:]) < _JOINED or len(token.text) < 5:
        return False
    return sheet.joined(i + 1) and bool(looks_foreign(sheet, i + 1) or sheet.has(i + 1, FOREIGN))
