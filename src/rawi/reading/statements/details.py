"""Details of a statement: told to whom, by which channel, and why a source stays unnamed."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.passage import BREAKS
from rawi.reading.statements.phrase_start import is_address
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_adjective

_REACH = 25
_MOST_WORDS = 6
_LEAD_TO_OCCASION = frozenset({"في", "وفي", "خلال", "عبر", "علي", "ضمن", "من"})
_LEAD_TO_LISTENER = frozenset({"الي", "مع"})


def told_to(scene: Scene, first: int, end: int) -> str:
    """Who heard it, as printed without the preposition («لـ"الوطن"» is الوطن), "" where the words do not
    say.
    """
    for word in range(first, min(end, first + _REACH)):
        text = scene.passage.words[word]
        if text == "ل" and word + 1 in scene.passage.opening:
            return _quoted(scene, word + 1)
        if text in _LEAD_TO_LISTENER and word + 1 < end and _listens(scene, word + 1):
            return _quoted(scene, word + 1) or _words(scene, word + 1, end)
        if text != "ل" and is_address(scene, word) and not _is_office(scene, word):
            return _without_preposition(scene, word, end)
    return ""


def _listens(scene: Scene, word: int) -> bool:
    """True for a medium, and for anything in marks after the noun of an occasion («في حديث إلى "الأيام"»)."""
    if scene.is_medium(word):
        return True
    return word in scene.passage.opening and scene.is_word(word - 2, "occasions")


def _is_office(scene: Scene, word: int) -> bool:
    """«الأمين العام للأمم المتحدة», «المدير العام للإذاعة»: no listener; in «الوزير لوكالة رويترز» one."""
    text = scene.passage.words[word]
    if "ال" + text[2:] not in word_set("channels") and text[1:] not in word_set("channels"):
        return True
    return word in scene.named_words and is_adjective(scene.passage.words[word - 1])


def _quoted(scene: Scene, word: int) -> str:
    quote = scene.passage.opening.get(word)
    return quote.inner.of(scene.passage.text).strip() if quote else ""


def _without_preposition(scene: Scene, word: int, end: int) -> str:
    said = _words(scene, word, end)
    return "ال" + said[2:] if scene.passage.words[word].startswith("لل") else said[1:].lstrip("\u0640")


def _words(scene: Scene, first: int, end: int) -> str:
    """The words from first to the next break, preposition or adverb."""
    passage, last = scene.passage, first + 1
    while last < min(end, first + _MOST_WORDS) and not _ends(scene, last):
        last += 1
    return passage.said(first, last)


def _ends(scene: Scene, word: int) -> bool:
    passage = scene.passage
    if any(mark in BREAKS for mark in passage.gaps[word]):
        return True
    text = passage.words[word]
    return any(text in word_set(name) for name in ("prepositions", "adverbs", "times", "clause_words"))


def channel(scene: Scene, first: int, end: int) -> str:
    """The occasion of speaking («مؤتمر صحافي»), as printed, "" where the words do not say."""
    end = min(end, first + _REACH)
    if word_set("channel_nouns").isdisjoint(scene.passage.words[first:end]):
        return ""
    for word in range(first, end):
        text = scene.passage.words[word]
        if (
            text in _LEAD_TO_OCCASION
            and word + 1 < end
            and scene.passage.words[word + 1] in word_set("channel_nouns")
        ):
            return _words(scene, word + 1, end)
    return ""


def reason(scene: Scene, first: int, end: int) -> str:
    """Why the source is unnamed («طلب عدم كشف اسمه»), as printed, "" where the words do not say."""
    words = scene.passage.words
    for word in range(first, min(end, first + _REACH)):
        if (
            words[word] in word_set("anonymity_verbs")
            and word + 1 < end
            and words[word + 1] in word_set("anonymity")
        ):
            last = word + 2
            while (
                last < end
                and last < word + _MOST_WORDS
                and not _ends(scene, last)
                and not is_address(scene, last)
            ):
                last += 1
            return scene.passage.said(word, last)
    return ""
