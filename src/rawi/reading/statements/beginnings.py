"""Whether a speaker may begin at a word: surely at once, or late, where what stands before is complete."""

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.counterparts import calls_counterpart
from rawi.reading.statements.nouns import (
    Head,
    bare,
    has_joined_and,
    head_of,
    is_definite,
    without_preposition,
)
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import (
    is_nisba,
    is_past,
    is_people,
)

_TWO = 2
_POINTING = frozenset({"هذا", "هذه", "تلك", "ذلك", "هولاء"})
_LONGEST_TITLE = 8
_WITH = "مع"
_SHE_ASSISTS = "مساعده"
#: «من المقرر أن», «الجولة المقرر انعقادها»: what is planned; a rapporteur else.
_PLANNED = "المقرر"
#: «واعتبر هذا الادعاء فضيحة»: a claim; the prosecution without «هذا».
_CLAIM = "الادعاء"
GOD = "الله"
_IMAM = "امام"
_SOMETIMES_NOBODY = frozenset({GOD, _IMAM, _CLAIM, _PLANNED})
#: Right behind a verb they may speak («يرى الكثير أن»), elsewhere they are what is spoken of.
_QUANTIFIERS = frozenset({"الكثير", "كثير", "العديد", "عديد", "معظم", "غالبيه", "اغلبيه", "اغلب"})


def may_begin(scene: Scene, word: int, *, joined: bool = False) -> bool:
    """True when the word is surely the first of a speaker; with joined, after a joined ل."""
    text = scene.passage.words[word]
    if text in word_set("pronoun_honours") or (text == _SHE_ASSISTS and _is_her_office(scene, word)):
        return True
    if text in _SOMETIMES_NOBODY and is_nobody(scene, word):
        return False
    if joined and text.startswith("ل"):
        return word in scene.known or head_of(without_preposition(text)) is not None
    if bare(text) in word_set("silent_heads") and not _is_known_body(scene, word):
        return False
    known = scene.known_type(word)
    if known is not None:
        return not has_preposition(scene, word)
    return len(text) > 1 and (head_of(text) is not None or _is_people(scene, word))


def _is_people(scene: Scene, word: int) -> bool:
    """«الدائنون»; «بريطانيون» right behind a verb that reports, behind a noun its adjective."""
    text = scene.passage.words[word]
    return is_people(text) and (is_definite(text.removeprefix("و")) or word - 1 in scene.cue_at)


def is_nobody(scene: Scene, word: int) -> bool:
    """True for what is planned, for «هذا الادعاء», and for God, of whom it is asked («سائلا الله أن»)."""
    if scene.passage.words[word] == GOD or _is_before(scene, word):
        return True
    if scene.passage.words[word] == _CLAIM and word:
        return scene.passage.words[word - 1] in _POINTING
    if scene.passage.words[word] != _PLANNED or word + 1 >= scene.passage.count:
        return False
    is_act = scene.is_content_noun(word + 1) and scene.passage.words[word + 1].endswith(OF_THIRD)
    return is_act or scene.is_word(word + 1, "clause_words")


def _is_before(scene: Scene, word: int) -> bool:
    """«أمام تشيلي», folded like «إمام المسجد»."""
    return scene.passage.words[word] == _IMAM and scene.passage.said(word, word + 1).startswith("أ")


def _is_her_office(scene: Scene, word: int) -> bool:
    """«مساعدة الرئيس»: whose office is written like a verbal noun."""
    after = scene.passage.words[word + 1] if word + 1 < scene.passage.count else ""
    return head_of(after) is Head.ROLE and is_definite(after)


def _is_known_body(scene: Scene, word: int) -> bool:
    """«برنامج الأغذية العالمي» speaks, where a programme does not."""
    known = scene.known.get(word)
    if known is None or known[1].type is not NameType.ORGANISATION:
        return False
    return fold(known[1].name) in word_set("organisations")


def has_preposition(scene: Scene, word: int) -> bool:
    """True for a known name after a joined ب, ل or ك («لمنظمة التحرير»)."""
    text = scene.passage.words[word]
    name = fold(scene.known[word][1].name).split()
    return text[0] in "بلك" and bool(name) and not any(part.startswith(text[:2]) for part in name)


def may_begin_late(scene: Scene, word: int) -> bool:
    """True when a speaker may begin at the word, though others came first: what stands before is complete."""
    may = scene.beginnings.get(word)
    if may is None:
        may = scene.beginnings[word] = _may_begin_late(scene, word)
    return may


def _may_begin_late(scene: Scene, word: int) -> bool:
    text, before = scene.passage.words[word], scene.passage.words[word - 1]
    if not may_begin(scene, word) or scene.known_type(word) is NameType.PLACE or _is_met(scene, word):
        return False
    if word not in scene.known and (has_joined_and(text) or _describes(scene, word)):
        return False
    if text in _QUANTIFIERS:
        return False
    if before in word_set("pronoun_prepositions") or _is_pointed_at(scene, word):
        return True
    if is_in(before, "prepositions", "occasions") and word - 1 not in scene.cue_at:
        return False
    return _follows_verb(scene, word) or _is_complete(scene, word - 1)


def _is_pointed_at(scene: Scene, word: int) -> bool:
    """«قال هذا المسؤول», «بدأ هذا الجيش هجوما، وقال»: behind a verb that reports or opens the clause."""
    if scene.passage.words[word - 1] not in _POINTING or word < _TWO:
        return False
    verb = scene.passage.words[word - 2].removeprefix("و")
    return word - 2 in scene.cue_at or (scene.starts_clause(word - 2) and is_past(verb))


def _is_met(scene: Scene, word: int) -> bool:
    """«في مؤتمر مع وزير الدفاع سامي نصار», «عقده ونظيره الألماني برنار كازنوف»: whom the speaker met."""
    words, first = scene.passage.words, word - 1
    if scene.known_type(word) is not NameType.PERSON:
        return False
    is_titled = False
    while first > max(0, word - _LONGEST_TITLE) and is_definite(words[first]):
        if scene.passage.gaps[first + 1].strip():
            return False
        is_titled = is_titled or head_of(words[first]) in (Head.ROLE, Head.HONOUR)
        first -= 1
    if calls_counterpart(words[first]):
        return True
    if head_of(words[first]) is Head.ROLE:
        return words[first - 1] == _WITH
    return is_titled and words[first] == _WITH


def _describes(scene: Scene, word: int) -> bool:
    """«العلاقات الخارجية», «النمو الاقتصادي»: the adjective of the noun before it, no body and no man."""
    if scene.passage.gaps[word].strip() or not is_definite(scene.passage.words[word - 1]):
        return False
    return is_definite(scene.passage.words[word]) and is_nisba(scene.passage.words[word])


def _follows_verb(scene: Scene, word: int) -> bool:
    """True when only the clause's first word, a verb, stands before."""
    if (
        scene.passage.gaps[word].strip()
        or not scene.starts_clause(word - 1)
        or scene.is_word(word - 2, "relatives")
    ):
        return False
    return head_of(scene.passage.words[word - 1]) is None


def _is_complete(scene: Scene, word: int) -> bool:
    text = scene.passage.words[word]
    if is_definite(text) or text in word_set("times") or text[-1] in "0123456789":
        return True
    return word in scene.passage.quote_of or word in scene.name_ends
