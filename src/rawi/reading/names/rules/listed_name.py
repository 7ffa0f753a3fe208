"""A listed place, organisation or person: «الولايات المتحدة», «حلف شمال الأطلسي», «أوباما»."""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.names.clitics import reading
from rawi.reading.names.clubs import is_joined, may_be_club
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    MEDIA,
    ORGANISATION,
    PHRASE,
    PLACE_HEAD,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    Phrase,
    lexicon,
)
from rawi.reading.names.media import is_received
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.noun_phrase import is_adjective, is_naming
from rawi.reading.names.offices import is_sought
from rawi.reading.names.sheet import Sheet
from rawi.reading.tables import table

TRIGGERS = PHRASE
#: Letters that a name is not spelled with by mistake.
_INNER_HAMZAS = frozenset("ؤئ")
#: Of what only an armed group has some: جناح القاعدة في سوريا.
_WINGS = words_of_kind("name_neighbours", "wing")
#: «العاصمة المنامة لاستقباله» is the town, as «المملكة» is a state everywhere.
_BEFORE_TOWN, _KINGDOM = frozenset({"العاصمه", "المدينه"}), "المملكه"


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The listed name at word i."""
    found = sheet.phrase(i)
    if found is None:
        return
    phrase, last = found
    if len(phrase.words) == 1 and _is_spelled_otherwise(sheet, i, phrase):
        return
    if is_sought(sheet, i) or (sheet.tokens[i].cut and last == i + 1 and _is_verb(sheet, i, phrase)):
        return
    if phrase.ambiguous and not (_is_spelled(sheet, i, phrase) and _evidence(sheet, i, last, phrase)):
        return
    if sheet.has(i, MEDIA) and phrase.words in lexicon().media and _is_medium(sheet, i, last):
        return
    if sheet.sport and phrase.type == "place" and _is_club_here(sheet, i, last, phrase):
        return
    if len(phrase.words) == 1 and (_is_adjective_here(sheet, i) or _is_lookalike(sheet, i)):
        return
    if len(phrase.words) == 1 and _is_something_else(sheet, i, last, phrase):
        return
    confidence = 0.75 if phrase.ambiguous else 0.95
    yield Mention(
        phrase.type,
        i,
        last,
        "listed_name",
        confidence,
        phrase.entry,
        same=phrase.same or phrase.entry,
        core=(i + 1, last) if _is_headed(sheet, i, phrase) else None,
    )


def _is_medium(sheet: Sheet, i: int, last: int) -> bool:
    """«الشرق الأوسط» in marks of its own, or as what was sent a copy: the paper, no place."""
    return (sheet.opened(i) and sheet.closed(last - 1)) or is_received(sheet, i, last)


def _is_verb(sheet: Sheet, i: int, phrase: Phrase) -> bool:
    """وجده: a verb with its object, where the source does not write ة."""
    if not phrase.entry.endswith("ة") or sheet.written(i).endswith("ة"):
        return False
    return bool(lexicon().facts.get(sheet.tokens[i].text[:-1], 0) & VERB)


def _is_spelled_otherwise(sheet: Sheet, i: int, phrase: Phrase) -> bool:
    """«في آب» is the month, where إب is the town; «وراؤه» is no راوة."""
    written, entry = sheet.written(i)[sheet.tokens[i].cut :], phrase.entry
    if entry[0] == "آ" and "آ" not in written:
        return True
    if entry[0] == "إ" and written.startswith("آ"):
        return True
    return not _INNER_HAMZAS.isdisjoint(written[1:]) and _INNER_HAMZAS.isdisjoint(entry)


def _is_headed(sheet: Sheet, i: int, phrase: Phrase) -> bool:
    """منطقة المدينة المنورة، ريف إدلب: a listed place with the head that it has."""
    kind = lexicon().places.get(phrase.words[0]) if phrase.type == "place" else ""
    return kind == "settlement" and len(phrase.words) > 1


def _is_adjective_here(sheet: Sheet, i: int) -> bool:
    """السوق السعودية، الحد الأقصى: a place's name that is an adjective too, after its noun."""
    if not sheet.joined(i):
        return bool(sheet.has(i, DEMONYM)) and _after_noun(sheet, i)
    before = sheet.tokens[i - 1]
    if before.text == "غير":
        return True  # «أصبح غير مطروح»
    if sheet.tokens[i].text.endswith("يا") and _is_accusative(sheet, i - 1):
        return True
    if sheet.has(i, DEMONYM):
        return _after_noun(sheet, i)
    if _is_participle(sheet, i) or _is_described_by(sheet, i):
        return True
    return bool(sheet.has(i, DEFINITE)) and before.stem.startswith("ال") and is_naming(sheet, i)


@cache
def _lookalikes() -> dict[str, tuple[str, ...]]:
    """A place's name to the beginnings of words that make it something else."""
    found: dict[str, tuple[str, ...]] = {}
    for row in table("place_lookalikes"):
        place = fold(row["place"])
        found[place] = (*found.get(place, ()), fold(row["next"]))
    return found


def _is_lookalike(sheet: Sheet, i: int) -> bool:
    """مسقط رأسه: a place that the next word makes something else."""
    after = _lookalikes().get(sheet.tokens[i].stem)
    return after is not None and sheet.near(i + 1) and sheet.tokens[i + 1].text.startswith(after)


def _is_described_by(sheet: Sheet, i: int) -> bool:
    """«الصحابي الجليل», «الأرباح المجمعة», «في حدها الأقصى»."""
    if sheet.tokens[i].text not in word_set("place_adjectives"):
        return False
    before = sheet.tokens[i - 1]
    is_noun = before.facts & DEFINITE and not before.facts & PLACE_HEAD
    is_owned = before.facts & (COMMON | STOP) == COMMON and before.text.endswith(("ها", "هم"))
    return bool(is_noun) or is_owned


def _is_participle(sheet: Sheet, i: int) -> bool:
    """القنابل المسيلة للدموع: a town's name that is an adjective after a noun with the article."""
    before = sheet.tokens[i - 1].facts
    return (
        before & (DEFINITE | PLACE_HEAD | TITLE | DEMONYM) == DEFINITE
        and bool(sheet.has(i, DEFINITE))
        and sheet.near(i + 1)
        and (sheet.tokens[i + 1].text[:2] == "لل" or _is_against(sheet, i))
    )


def _is_against(sheet: Sheet, i: int) -> bool:
    """«الطغيان المعادي لأميركا», «الأرباح المجمعة لقطاع»: a participle before ل."""
    after = sheet.tokens[i + 1]
    if sheet.tokens[i - 1].text in _BEFORE_TOWN or not sheet.has(i - 1, COMMON | ADJECTIVE):
        return False
    return (
        sheet.tokens[i].stem.startswith("الم")
        and sheet.tokens[i].stem != _KINGDOM
        and after.cut == 1
        and after.text[0] == "ل"
    )


def _is_club_here(sheet: Sheet, i: int, last: int, phrase: Phrase) -> bool:
    """فاز ميلان على روما: their clubs; «عمدة نيس» is of the town."""
    is_listed = phrase.words in lexicon().clubs and not _is_town(sheet, i)
    return is_listed and may_be_club(sheet, i, last, phrase.words)


def _is_town(sheet: Sheet, i: int) -> bool:
    """في برشلونة، مدينة ليفربول: the town, not its club; انتقاله إلى نجران is to the club."""
    if is_joined(sheet, i):
        return False
    return (sheet.tokens[i].text[0] == "ب" and sheet.tokens[i].cut == 1) or (
        i > 0 and (sheet.tokens[i - 1].text in ("في", "الي") or bool(sheet.has(i - 1, PLACE_HEAD)))
    )


def _after_noun(sheet: Sheet, i: int) -> bool:
    """السوق السعودية، شركة «جسور» السعودية، فرقة سورية: the word is an adjective of what stands before it."""
    if sheet.tokens[i].cut or i == 0:
        return False
    if not sheet.has(i, DEFINITE) and sheet.joined(i) and sheet.written(i).endswith("ة"):
        before = sheet.tokens[i - 1]
        return before.stem.endswith(("ه", "ات")) and not before.facts & (DEFINITE | STOP | PLACE_HEAD)
    if sheet.gaps[i]:
        return sheet.closed(i - 1) and sheet.gaps[i][-1] == " " and len(sheet.gaps[i]) == 2
    return bool(sheet.has(i - 1, DEFINITE))


def _is_accusative(sheet: Sheet, i: int) -> bool:
    """لاجئا سوريا، فريقا ليبيا: a noun in ا whose stem is a common word."""
    token = sheet.tokens[i]
    if len(token.text) < 4 or token.text[-1] != "ا" or _is_hers(token.text):
        return False
    stem = reading(token.text[:-1]).facts
    return (
        bool(stem & (COMMON | TITLE | ADJECTIVE)) and not stem & VERB and not token.facts & (DEFINITE | STOP)
    )


def _is_hers(word: str) -> bool:
    """«جارتها إثيوبيا»: a noun with a pronoun, no accusative as «فقيها» is."""
    is_noun = word.endswith("ها") and lexicon().facts.get(word[:-2], 0) & (COMMON | TITLE | ADJECTIVE)
    return bool(is_noun) or word.endswith("تها")


def _is_spelled(sheet: Sheet, i: int, phrase: Phrase) -> bool:
    """في حديثه is not في حديثة: a doubtful name must end as the table writes it."""
    return len(phrase.words) > 1 or not phrase.entry.endswith("ة") or sheet.written(i)[-1] == "ة"


def _evidence(sheet: Sheet, i: int, last: int, phrase: Phrase) -> bool:
    """A head or في before a place, or a sure place beside it; marks round a body, or an office before it."""
    if phrase.type == "place":
        if _is_beside_place(sheet, i, last):
            return True
        before = sheet.tokens[i - 1] if i else None
        if before is None or not sheet.near(i):
            return False
        if before.facts & PLACE_HEAD and not before.facts & DEFINITE:
            return True
        described = sheet.joined(last) and (bool(sheet.has(last, DEFINITE)) or is_place(sheet, last))
        described = described or bool(sheet.has(last, ADJECTIVE) and sheet.joined(last))  # «في مشهد آخر»
        return before.text in ("في", "وفي") and not sheet.tokens[i].cut and not described
    if phrase.kind == "armed group" and sheet.near(i) and sheet.tokens[i - 1].stem in _WINGS:
        return True
    led = ORGANISATION | TITLE | REPORTING if len(phrase.words) > 1 else ORGANISATION
    return (sheet.opened(i) and sheet.closed(last - 1)) or bool(sheet.has(i - 1, led) and sheet.near(i))


def _is_beside_place(sheet: Sheet, i: int, last: int) -> bool:
    """عسير والباحة، الدمام، الخبر: one of a row of places joined by و or commas, or by ب (الحرم الإبراهيمي
    بالخليل), another of which is sure.
    """
    if sheet.joined(last) and (is_adjective(sheet, last) or _is_described(sheet, last)):
        return False
    before = (
        i > 0
        and (_is_next_of_row(sheet, i) or _is_inside(sheet, i))
        and (is_place(sheet, i - 1) or _ends_place(sheet, i))
    )
    return before or (_is_next_of_row(sheet, last) and is_place(sheet, last))


def _is_next_of_row(sheet: Sheet, i: int) -> bool:
    if not 0 < i < len(sheet.tokens):
        return False
    token = sheet.tokens[i]
    gap = sheet.gaps[i].strip()
    comma = gap in ("،", ",") and not token.facts & (VERB | STOP)
    joined = token.cut == 1 and token.text[0] == "و" and not gap
    return joined or comma


def _is_described(sheet: Sheet, i: int) -> bool:
    """«تمير والقرى المجاورة»."""
    return bool(sheet.has(i, ADJECTIVE)) and bool(sheet.has(i, DEFINITE))


def _is_inside(sheet: Sheet, i: int) -> bool:
    """«الحرم الإبراهيمي بالخليل»."""
    return sheet.near(i) and sheet.tokens[i].cut == 1 and sheet.tokens[i].text[0] == "ب"


def _ends_place(sheet: Sheet, i: int) -> bool:
    """True where a listed place of two words ends right before word i."""
    found = sheet.phrase(i - 2) if i > 1 else None
    return found is not None and found[1] == i and found[0].type == "place" and not found[0].ambiguous


def _is_something_else(sheet: Sheet, i: int, last: int, phrase: Phrase) -> bool:
    """One word that an adjective makes something else: القاعدة الجوية، الشرقية الجديدة."""
    return (
        phrase.ambiguous
        and last < len(sheet.tokens)
        and sheet.joined(last)
        and is_adjective(sheet, last)
        and not (sheet.has(last, DEMONYM))
    )
