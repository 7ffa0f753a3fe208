"""Where a speaker's phrase ends: at a mark, a verb, an aside, a listener, an object."""

from rawi.reading.arabic.clitics import BY_THAT
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.acted_on import has_on_him
from rawi.reading.statements.beginnings import GOD
from rawi.reading.statements.joined_speakers import joins_another
from rawi.reading.statements.name_after_comma import with_name_after_comma
from rawi.reading.statements.nouns import (
    Head,
    bare,
    head_of,
    is_definite,
    leans,
    without_preposition,
)
from rawi.reading.statements.objects import ONE_OF, is_object
from rawi.reading.statements.occasions import is_occasion
from rawi.reading.statements.outside import POINTING, stands_outside
from rawi.reading.statements.phrase_marks import ends_at_mark
from rawi.reading.statements.phrase_start import is_address, is_imam
from rawi.reading.statements.phrases import first_words, phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import (
    is_adjective,
    is_nisba,
    is_span,
    is_surely_verb,
    may_be_verb,
)

_ENDING_WORDS = (
    "adverbs",
    "prepositions",
    "resumptives",
    "seats",
    "set_phrases",
    "manners",
    "superlatives",
    "pronoun_prepositions",
    "reflexives",
    "negations",
)
#: Those that belong to some nouns before them, and all that may stand inside a phrase.
_LEANING = frozenset({"علي", "عن"})
_PREPOSITIONS = _LEANING | {"في", "من", "لدي"}
_TIMES_OF_DAY = frozenset({"صباح", "مساء", "فجر", "ظهر", "عصر"})
#: «مساء أول من أمس», «صباح أمس».
_DAYS = frozenset({"اول", "امس", "يوم"})
IN_HIS_NAME = frozenset({"باسمه", "باسمها", "باسمهم"})
#: «رئيس الاتحاد | باسمه ونيابة عن زملائه»: for whom he speaks; «والمتحدث باسمه سامي نصار» is his office.
_AND_FOR = frozenset({"ونيابه", "وبالنيابه", "وباسم", "واصاله"})
#: «تصريحات | إن الملاحظات», «تجارب الماضي | قد أكدت», «اللاعب | البالغ من العمر».
_NEVER_INSIDE = frozenset(
    {"ان", "انه", "انها", "قد", "البالغ", "البالغه", "وهما", "وهم", "ولكن", "وكان", "وكانت", "ولا"}
)
_TAKEN_BY_DEEDS = frozenset({"علي", "عن", "الي"})
_TIMES_OF_OFFICE = frozenset({"حاليا", "سابقا", "انذاك", "وقتها", "حينها"})
#: So many words back stands the noun to which على or عن belongs («والمشرف العام على البرنامج»).
_REACH_LEANING = 3
#: Nothing ends with these.
_LEADING = frozenset({"و", "او", "من", "في", "الي", "لدي", "عن", "ذو", "ب"})
_MAX_WORDS = 40
_MAX_NAME_WORDS = 6
_NICKNAME_WORDS = 3


def phrase_end(scene: Scene, start: int, end: int, *, before_object: bool) -> int:
    """The number of the word after the phrase that begins at start, at most end.

    With before_object, a noun that is the verb's object ends it («دعت الحكومة | المعارضة»).
    """
    word = next_word(scene, start)
    limit = min(end, start + _MAX_WORDS)
    while word < limit and not _ends(scene, start, word, limit):
        if before_object and is_object(scene, start, word):
            break
        word = next_word(scene, word)
    return with_name_after_comma(scene, start, _whole(scene, start, min(word, end)), end)


def _whole(scene: Scene, start: int, end: int) -> int:
    """The end without a last word that leads to nothing («62% من»); «قناة "إن تي في"» is whole."""
    while end > start + 1 and scene.passage.words[end - 1] in _LEADING:
        if end in scene.name_ends or end - 1 in scene.passage.quote_of:
            break
        end -= 1
    return end


def next_word(scene: Scene, word: int) -> int:
    """The number of the word after the name or the quotation that begins at word, or after the word."""
    quote = scene.passage.opening.get(word)
    known = scene.known.get(word)
    return max(word + 1, quote.end if quote else 0, known[0] if known else 0)


def _reports(scene: Scene, word: int) -> bool:
    """True for a cue; a bare reporting noun may be part of a name («إدارة الإعلان»)."""
    cue = scene.cue_at.get(word)
    return cue is not None and (not cue.form.is_noun or cue.form.leans or cue.form.pronoun != "")


def _ends(scene: Scene, start: int, word: int, limit: int) -> bool:
    if ends_at_mark(scene, start, word) or _reports(scene, word) or _names_listener(scene, start, word):
        return True
    if _is_long_quotation(scene, word) or joins_another(scene, start, word):
        return True
    words = scene.passage.words
    text, before = words[word], words[word - 1]
    if text in IN_HIS_NAME and words[word + 1 : word + 2] != ["واسم"]:
        is_office = bare(before) in word_set("spokesmen")
        return not is_office and not _AND_FOR.isdisjoint(words[word + 1 : word + 2])
    if has_on_him(scene, word - 1):
        return False  # «وكيل المدعى عليه»
    if _is_speakers_own(scene, word) or stands_outside(scene, word):
        return True
    if text in _PREPOSITIONS:
        return _ends_at_preposition(scene, start, word, limit)
    if text == "وسط" and head_of(before) is Head.ORGANISATION and not is_definite(before):
        return False
    if text in _TIMES_OF_DAY and word not in scene.known:
        after = words[word + 1 : word + 2]
        return word + 1 < limit and (is_definite(after[0]) or after[0] in _DAYS)
    if is_span(words, word) or _is_of_no_name(scene, start, word):
        return True
    if is_in(text, *_ENDING_WORDS) and word not in scene.known and not is_imam(scene, word):
        return not _dates_role(scene, start, word)
    return _opens_clause(scene, start, word)


def _is_long_quotation(scene: Scene, word: int) -> bool:
    """«مصادر أمنية | "عمليات محددة الأهداف …"»: so many words in marks are no name."""
    quote = scene.passage.opening.get(word)
    return quote is not None and quote.end - quote.first > _MAX_NAME_WORDS


def _ends_at_preposition(scene: Scene, start: int, word: int, limit: int) -> bool:
    """«سامي نصار | في تصريح», «الوزارة | على»; but «وزارة الدفاع في صنعاء», «المشرف العام على البرنامج»."""
    words = scene.passage.words
    text = words[word]
    if text == "علي" and scene.known_type(word) is NameType.PERSON:
        return False
    if text in _LEANING:
        near = words[max(start, word - _REACH_LEANING) : word]
        return not any(leans(noun, text) for noun in (*near, *words[start : start + 1]))
    if text == "في" and POINTING & {*words[word + 1 : word + 2]}:
        return scene.known_type(word + 3) is not NameType.PERSON
    if text == "من" and (_speaks_from(scene, start, word) or scene.is_word(word + 1, "behind_from")):
        return True
    return _opens_aside(scene, word, limit) or _is_beside(scene, start, word)


def _is_of_no_name(scene: Scene, start: int, word: int) -> bool:
    """«الوزير | أول من أمس», «الشركة | 30 مركبة», «دعت القيادة | الله أن يتقبله»: no word of a name."""
    words = scene.passage.words
    text = words[word]
    if text == "اول" and words[word + 1 : word + 2] in (["امس"], ["من"]):
        return True
    if text in first_words("according_to") and phrase_at(scene.passage, "according_to", word):
        return True
    if word in scene.known:
        return False
    if text[-1] in "0123456789" and not _is_numbered(scene, start, word):
        return True
    is_never_inside = text in _NEVER_INSIDE or (text == GOD and is_definite(words[word - 1]))
    return is_never_inside and word not in scene.passage.quote_of


def _opens_clause(scene: Scene, start: int, word: int) -> bool:
    """«المجموعة | بتزويد الشركة», «خلية | شاركت في»: what is said of the speaker, or what he does."""
    text = scene.passage.words[word]
    if _takes_more(scene, word) or (word == start + 1 and _tells_where(scene, word)):
        return True
    if _is_verb(scene, start, word) or (text in POINTING and _is_complete(scene, word - 1)):
        return True
    return text in word_set("anonymity_verbs") and scene.is_word(word + 1, "anonymity")


def _dates_role(scene: Scene, start: int, word: int) -> bool:
    """«نائب الرئيس المنشق حاليا سامر الحداد»: a time inside a title, before the name."""
    if (
        scene.passage.words[word] not in _TIMES_OF_OFFICE
        or head_of(scene.passage.words[start]) is not Head.ROLE
    ):
        return False
    return scene.known_type(word + 1) is NameType.PERSON and not scene.passage.gaps[word + 1].strip()


def _takes_more(scene: Scene, word: int) -> bool:
    """«الوزير | بأن», «المجموعة | بتزويد الشركة», «برلمان | معترف به»: what verb or participle takes."""
    text = scene.passage.words[word]
    if text[0] == "ب":
        is_taken = text in BY_THAT or _is_deed_of_verb(scene, word)
    else:
        is_taken = is_definite(text) and scene.is_word(word + 1, "pronoun_prepositions")
    return is_taken and word not in scene.known and head_of(text) is None


def _tells_where(scene: Scene, word: int) -> bool:
    """«بخاري | الموجود حاليا في»: a participle behind a bare name that no list has, and more behind it."""
    before, text = scene.passage.words[word - 1], scene.passage.words[word]
    if is_definite(before) or before.startswith("لل") or head_of(before) is not None or word in scene.known:
        return False
    return text.startswith("الم") and (
        scene.is_word(word + 1, "adverbs") or scene.is_word(word + 1, "prepositions")
    )


def _is_deed_of_verb(scene: Scene, word: int) -> bool:
    """A verbal noun with ب, not one that belongs to the noun before it or names a town's body.

    With article it does either («وكيل الوزارة بالدفاع») unless what it takes follows («بالدفاع عن»).
    """
    takes_more = not _TAKEN_BY_DEEDS.isdisjoint(scene.passage.words[word + 1 : word + 2])
    if (scene.passage.words[word].startswith("بال") and not takes_more) or not _is_complete(scene, word - 1):
        return False
    if leans(scene.passage.words[word - 1], "ب") or scene.is_place(word + 1):
        return False  # «مؤتمر الرياض الخاص بإنقاذ اليمن»
    stem = scene.passage.words[word][1:]
    is_listed = stem in word_set("content_nouns") or head_of(stem) is Head.DOCUMENT  # «| بقرار المجلس»
    return is_listed or scene.is_content_noun(word, joined=True)


def _is_verb(scene: Scene, start: int, word: int) -> bool:
    """«خلية | شاركت في», «خبير | يعمل في», «جنرال منشق | شارك»: a relative clause without its word."""
    text, before = scene.passage.words[word], scene.passage.words[word - 1]
    if word in scene.known or head_of(text) is not None:
        return False
    if is_surely_verb(text):
        return True
    is_described = word > start + 1 and not is_definite(before) and is_adjective(before)
    return is_described and may_be_verb(text)


def _is_speakers_own(scene: Scene, word: int) -> bool:
    """«بررت الشرطة | خطوتها», «أبدت الدولة | قلقها»: what a complete subject is said to have."""
    text = scene.passage.words[word]
    if word in scene.known or is_definite(text) or text[0] == "و" or head_of(text) is not None:
        return False
    if not _is_complete(scene, word - 1):
        return False
    if text.endswith(("ها", "هم")):
        return True
    return text.endswith("ه") and scene.passage.last_letter(word) == "ه" and is_occasion(text)


def _is_complete(scene: Scene, word: int) -> bool:
    """True when a noun phrase may end with the word: its noun is definite, or an adjective follows it."""
    text = scene.passage.words[word]
    return is_definite(text) or text.startswith("لل") or word in scene.name_ends or is_nisba(text)


def _is_numbered(scene: Scene, start: int, word: int) -> bool:
    """«الفرقة 30», «المادة 193»: the number belongs to the name of the body or paper."""
    before = scene.passage.words[word - 1]
    if word == start + 1 and head_of(before) is Head.DOCUMENT:
        return True
    return is_definite(before) and head_of(before) is Head.ORGANISATION


def _names_listener(scene: Scene, start: int, word: int) -> bool:
    """«قال المدير للصحافيين», «أبلغ المدير "الراية"»; not «الأمين العام للأمم المتحدة», «شركة "النور"»."""
    before = scene.passage.words[word - 1]
    head = head_of(scene.passage.words[start])
    if word in scene.passage.opening:
        return head is Head.ROLE and is_definite(before) and word - 1 not in scene.name_ends
    text = scene.passage.words[word]
    is_behind_name = word - 1 in scene.person_ends and text[0] == "ل" and word not in scene.known
    if (is_behind_name and len(text) > 1) or (head is None and _is_told_to(scene, start, word)):
        return True
    if not is_address(scene, word) or (head is Head.DOCUMENT and word == start + 1):
        return False
    if is_definite(before) and leans(before, "ل"):
        return False  # «تقرير المركز التابع | للمفوضية»
    if not text.startswith("لل") or is_in(text[2:], "channels") or is_in("ال" + text[2:], "channels"):
        return True
    return head not in (Head.ROLE, Head.ORGANISATION) or not is_definite(before)


def _is_beside(scene: Scene, start: int, word: int) -> bool:
    """«الوكالة | في معلومات», «سعد العتيبي | في مكالمة»: no office needs it to be complete."""
    if word - 1 in scene.person_ends:
        return scene.passage.words[word] != "من"
    after = scene.passage.words[word + 1]
    if head_of(scene.passage.words[start]) is not Head.ORGANISATION or word + 1 in scene.known:
        return False
    return not is_definite(after) and head_of(after) is None and _is_complete(scene, word - 1)


def _speaks_from(scene: Scene, start: int, word: int) -> bool:
    """«أعرب الرئيس | من واشنطن»: where he is who is called by his office alone."""
    is_whole = word == start + 1 and is_definite(scene.passage.words[start])
    return is_whole and head_of(scene.passage.words[start]) is Head.ROLE and scene.is_place(word + 1)


def _is_told_to(scene: Scene, start: int, word: int) -> bool:
    """«أفاد النتشة | لمحامية الهيئة»: a listener right after a bare name, no title between."""
    text = scene.passage.words[word]
    if text[0] != "ل" or head_of(text) is not None or head_of(text[1:]) is None:
        return False
    return not any(head_of(between) for between in scene.passage.words[start + 1 : word])


def _opens_aside(scene: Scene, word: int, limit: int) -> bool:
    """True for «في تصريح», «لدى وصوله», «من جانبه»; False for «في جامعة هارفارد», «لدى الأمم المتحدة»."""
    if word + 1 >= limit:
        return True
    after = scene.passage.words[word + 1]
    if is_occasion(after) or is_in(after, "adverbs", "times") or bare(after) in word_set("channel_nouns"):
        return True
    if word + 1 in scene.known or scene.passage.last_letter(word + 1) == "ة":
        return False
    if not after.endswith(("ه", "ها", "هم")):
        return False
    return not is_definite(after) and head_of(after) is None


def after_nickname(scene: Scene, word: int) -> int:
    """«محمود عباس "أبو مازن"»: the short quotation right after the name belongs to it."""
    quote = scene.passage.opening.get(word)
    return quote.end if quote and quote.end - quote.first <= _NICKNAME_WORDS else word


def end_of_title(scene: Scene, word: int, stop: int) -> int:
    """The end of what follows the name («لوران فابيوس وزير الخارجية الفرنسي», «أحمد سالم أحد سكان الحي»)."""
    words = scene.passage.words
    if word >= stop or not (head_of(words[word]) is Head.ROLE or words[word] in ONE_OF):
        return word
    word += 1
    while word < stop and _is_of_title(scene, word):
        word = next_word(scene, word)
    return min(word, stop)


def _is_of_title(scene: Scene, word: int) -> bool:
    text = scene.passage.words[word]
    return not is_in(text, "relatives") and (
        text == "باسم"
        or is_definite(text)
        or word in scene.known
        or head_of(without_preposition(text)) is not None
    )
