"""A person after a title or role: «رئيس الوزراء العراقي مصطفى الكاظمي», «الدكتورة ساندرا ندف», «الرئيس سلام».

The role goes on over nouns with the article, adjectives, bodies and places until a word that can begin a
name. Source: the order of title and name in Gulf, Levantine and Egyptian papers of 2015.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameType
from rawi.reading.names.clitics import facts_of
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    GIVEN,
    LINK,
    NUMBER,
    PERSONAL,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_inflected, looks_foreign
from rawi.reading.names.person_name import name_end
from rawi.reading.names.role import end_in_marks, name_start
from rawi.reading.names.sheet import Sheet
from rawi.reading.tables import table

TRIGGERS = TITLE
_JOINED = ("و", "ب", "ك", "ل")
_LETTERS = "وفبلك"
#: Kinds of title that call for a name, and the mean log-odds above which letters are another language's.
_CALLING, _FOREIGN = frozenset({"honour", "military", "royal"}), 1.0
#: A verb of two or more has so many letters and one («يواسيان»).
_LONG = 5
_PLAIN = COMMON | STOP | NUMBER
_RANKS = frozenset({"اول", "ركن", "متقاعد", "طيار", "مهندس"})
#: What stands after a king's given name is no family name unless it looks like one.
_KINGS = frozenset({"الملك", "ملك"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person whose title begins at word i."""
    if sheet.has(i, STOP | REPORTING) and not sheet.has(i, DEFINITE):
        return
    if _is_lookalike(sheet, i):
        return
    first = name_start(sheet, i)
    if first is None:
        return
    king = sheet.has(first - 1, TITLE) and sheet.tokens[first - 1].stem in _KINGS
    in_marks = end_in_marks(sheet, first)
    last = in_marks if in_marks > first else name_end(sheet, first, titled=not king)
    doubtful = last == first + 1 and (
        (bool(sheet.has(first, WORD_NAME)) and not sheet.has(first - 1, TITLE))
        or _is_nisba(sheet, i, first)
        or _is_no_name(sheet, i, first)
    )
    if last > first and not doubtful:
        confidence = 0.95 if last > first + 1 else 0.85
        yield Mention(
            NameType.PERSON,
            first,
            last,
            "titled_person",
            confidence,
            sheet.tokens[i].stem,
            capacity=(i, first),
        )


def _is_no_name(sheet: Sheet, i: int, first: int) -> bool:
    """«الآية كسبع», «المعتقل يغذي», «مناشط اقتصادية هائلة»: one word of no list that is a joined one, looks
    like a verb, or stands behind what somebody is without article.
    """
    token, title = sheet.tokens[first], sheet.tokens[first - 1]
    if token.text.startswith("لل"):
        return True  # «الخطاب الروائي للجفري»
    is_indefinite = first == i + 1 and not title.facts & DEFINITE
    is_described = is_indefinite and lexicon().titles.get(title.stem) == "person"
    if is_described and not token.facts & GIVEN:
        is_word = token.facts & WORD_NAME and token.facts & COMMON  # «خطيب جمعة»
        if is_word or token.facts & ADJECTIVE:
            return True
    if token.facts & (PERSONAL | FAMILY | LINK) or sheet.phrase(first):
        return False
    joined = token.text[0] in _JOINED and lexicon().facts.get(token.text[1:], 0) & _PLAIN
    joined = joined or _joins_owned(sheet, first)
    if is_inflected(token.text) or _is_owned(sheet, first) or _is_plain_adjective(sheet, first):
        return True
    if token.text[0] == "ت" and lexicon().facts.get("ي" + token.text[1:], 0) & VERB:
        return True  # «الجماعات الإرهابية تغري»
    is_of_many = token.text.endswith(("ان", "ون")) and len(token.text) > _LONG
    is_present = token.text[0] == "ي" and (is_of_many or not looks_foreign(sheet, first))
    verb = is_present or _is_construct(sheet, first)
    return bool(joined or verb) or is_described or _is_clitic(sheet, first)


def _is_owned(sheet: Sheet, i: int) -> bool:
    """«العالم ساعته»: a noun with a pronoun, where the source writes no ة."""
    text = sheet.tokens[i].text
    if not sheet.written(i).endswith("ه"):
        return False
    bases = (text[:-1], text[:-2] + "ه") if text[-2:-1] == "ت" else (text[:-1],)
    return any(facts_of(base) & (COMMON | ADJECTIVE) for base in bases)


def _joins_owned(sheet: Sheet, i: int) -> bool:
    """«المخلوع وولده», «اللاعب ووصفه»: و before a noun or a verb with a pronoun."""
    text = sheet.tokens[i].text
    is_joined = text[0] == "و" and sheet.written(i).endswith("ه")
    return is_joined and bool(lexicon().facts.get(text[1:-1], 0) & (COMMON | VERB))


def _is_plain_adjective(sheet: Sheet, i: int) -> bool:
    """«المحافظة الخدماتية»: a feminine adjective behind what is a title in the feminine too."""
    is_feminine = sheet.tokens[i - 1].stem.endswith("ه") and sheet.tokens[i].stem.endswith("يه")
    return is_feminine and bool(sheet.has(i, DEFINITE))


def _is_construct(sheet: Sheet, i: int) -> bool:
    """«الرجل الياباني مجهولي الأسماء»: a plural in ي of an adjective, before a noun with the article."""
    text = sheet.tokens[i].text
    is_plural = text.endswith("ي") and bool(lexicon().facts.get(text[:-1], 0) & ADJECTIVE)
    return is_plural and sheet.joined(i + 1) and bool(sheet.has(i + 1, DEFINITE))


def _is_clitic(sheet: Sheet, i: int) -> bool:
    """«العالم بأقاويل», «الفنانة كجوقة», «الشاعر سيظن»: a letter before an Arabic word of no list; behind an
    honour or a people a name has to stand («الدكتور باعوم»).
    """
    word, title = sheet.tokens[i].text, sheet.tokens[i - 1]
    if word.startswith("لل"):
        return True
    is_led = word[0] in _LETTERS or (word[0] == "س" and word[1:2] in ("ي", "ن"))
    if not is_led or title.facts & DEMONYM or foreignness(word) >= _FOREIGN:
        return False
    return lexicon().titles.get(title.stem.removeprefix("ال")) not in _CALLING


def _is_nisba(sheet: Sheet, i: int, first: int) -> bool:
    """«ناشط سياسي موصلي», «الناشط السياسي الموصلي، غانم العابد»: one more adjective, no name."""
    if not sheet.tokens[first - 1].stem.endswith("ي"):
        return False
    if sheet.has(i, DEFINITE):
        is_followed = first + 1 < len(sheet.tokens) and sheet.gaps[first + 1].strip() in ("،", ",")
        return is_followed and bool(sheet.has(first + 1, GIVEN)) and bool(sheet.has(first, DEFINITE))
    is_described = first > i + 1 or (sheet.joined(i) and bool(sheet.has(i - 1, TITLE)))
    return is_described and sheet.tokens[first].stem.endswith("ي") and not sheet.has(first, GIVEN)


@cache
def _lookalikes() -> frozenset[tuple[str, str]]:
    return frozenset((fold(row["title"]), fold(row["before"])) for row in table("title_lookalikes"))


def _is_team(sheet: Sheet, i: int) -> bool:
    """«فريق بافينو الإيطالي»: without article a rank only in «فريق أول», «فريق ركن»."""
    if sheet.tokens[i].stem != "فريق":
        return False
    return not sheet.joined(i + 1) or sheet.tokens[i + 1].text not in _RANKS


def _is_lookalike(sheet: Sheet, i: int) -> bool:
    """من المقرر; and الفريق of a game."""
    title = sheet.tokens[i].stem
    if (sheet.sport and title == "الفريق") or _is_team(sheet, i):
        return True
    return sheet.near(i) and (title, sheet.tokens[i - 1].stem) in _lookalikes()
