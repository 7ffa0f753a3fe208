"""The holder of a long title: «رئيس اللجنة المنظمة لفعاليات الصيف في المتنزه علي الفايز أن».

A speaker's phrase ends at the first aside or number in a title; where a person's name closes the words from
there to what is said, and nothing between them is another's, the title is his.
"""

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import Head, head_of, is_definite, without_preposition
from rawi.reading.statements.occasions import is_occasion
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_start import is_address
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_surely_verb

#: The last words of a title have at most so many behind its first.
_REACH = 18
_COMMAS = ("،", ",")
#: Words that open another phrase than the title's.
_OTHERS = frozenset({"مع", "خلال", "بعد", "قبل", "لدي", "الي", "من", "امام", "ضد", "عبر", "بين"})
#: «والمدرب الوطني حاليا سامي نصار»
_TIMES_OF_OFFICE = frozenset({"حاليا", "سابقا"})
#: They belong to a word of the title («لهيئة النهي عن المنكر»), never to its end.
_OUTSIDE = frozenset({"عن", "علي"})


def holder(scene: Scene, phrase: Phrase, end: int) -> Phrase | None:
    """The phrase with the name of its holder, where one closes the words up to end; None where none does."""
    if phrase.name is not None or phrase.head is not Head.ROLE or end - phrase.end > _REACH:
        return None
    first = next((word for word in range(phrase.end, end) if _closes(scene, word, end)), end)
    if first >= end or not _is_of_title(scene, phrase.end, first) or not _may_end(scene, first):
        return None
    last, value = scene.known[first]
    return Phrase(phrase.first, last, (first, last), phrase.head, value)


def _closes(scene: Scene, word: int, end: int) -> bool:
    """True for a person's name that ends right at end, at a comma before it, or before «لـ"الراية"»."""
    if scene.known_type(word) is not NameType.PERSON:
        return False
    last = scene.known[word][0]
    if last >= end:
        return last == end
    is_told_to = is_address(scene, last) or (scene.passage.words[last] == "ل" and scene.is_medium(last + 1))
    return scene.passage.gaps[last].strip() in _COMMAS or is_told_to


def _is_of_title(scene: Scene, first: int, name: int) -> bool:
    """True where the words [first, name) only go on with the title: no verb, no aside, no other's office."""
    for word in range(first, name):
        text, gap = scene.passage.words[word], scene.passage.gaps[word].strip(' "«»“”()')
        is_apposed = gap in _COMMAS and head_of(text) in (Head.HONOUR, Head.ROLE)
        if gap and not is_apposed:
            return False
        if (
            text in _OTHERS
            or (text in _OUTSIDE and word == first)
            or (is_in(text, "relatives", "adverbs", "times") and text not in _TIMES_OF_OFFICE)
            or word in scene.cue_at
        ):
            return False
        if (
            is_occasion(text)
            or _is_deed(scene, word)
            or is_surely_verb(text)
            or scene.known_type(word) is NameType.PERSON
        ):
            return False
        is_office = head_of(without_preposition(text)) is Head.ROLE and not is_apposed
        if is_office and not _is_rank(scene, word, name):
            return False
    gap = scene.passage.gaps[name].strip(' "«»“”()')
    return not gap or gap in _COMMAS or (gap == "." and _is_letter(scene, name - 1))


def _is_deed(scene: Scene, word: int) -> bool:
    """«في حفل تكريم اللاعب»; «هيئة مكافحة الفساد» has it in its name."""
    before = without_preposition(scene.passage.words[word - 1])
    return scene.is_content_noun(word) and head_of(before) is not Head.ORGANISATION


def _is_letter(scene: Scene, word: int) -> bool:
    """«د. سليمان»: a title of one letter."""
    return len(scene.passage.words[word]) == 1


def _is_rank(scene: Scene, word: int, name: int) -> bool:
    """True for the titles right before the name («العقيد», «الجنرال»)."""
    return all(head_of(text) in (Head.HONOUR, Head.ROLE) for text in scene.passage.words[word:name])


def _may_end(scene: Scene, name: int) -> bool:
    """True where the words before the name are complete: «في متنزه السمراء», «مكتب | نوري» is not."""
    before = scene.passage.words[name - 1]
    if (
        head_of(before) is Head.HONOUR
        or _is_letter(scene, name - 1)
        or name - 1 in scene.name_ends
        or before in _TIMES_OF_OFFICE
        or before[-1] in "0123456789"
    ):
        return True
    return is_definite(before) or name - 1 in scene.passage.quote_of
